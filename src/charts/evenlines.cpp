// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/evenlines.h"

#include <algorithm>
#include <limits>

namespace Shopbell {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double tolerance = 0.5; ///< As where a text is measured.
constexpr int leastOfLastLine = 3;

/// With ascending places, every wider piece of a text is too wide, too.
bool isTooWide(const std::vector<double> &places, size_t from, size_t to, double width)
{
    return places[to] - places[from] > width + tolerance;
}

/// Where so many lines end at the latest, at [0] none of them: each is filled. Empty where a piece is too wide.
std::vector<size_t> latestEnds(const std::vector<double> &places, double width)
{
    std::vector<size_t> ends = {0};
    for (size_t at = 1; at < places.size(); ++at) {
        if (isTooWide(places, at - 1, at, width))
            return {};
        if (isTooWide(places, ends.back(), at, width))
            ends.push_back(at - 1);
    }
    ends.push_back(places.size() - 1);
    return ends;
}

/// Where they end at the earliest, so that the rest fits the lines that are left.
std::vector<size_t> earliestEnds(const std::vector<double> &places, double width, size_t lines)
{
    std::vector<size_t> ends(lines + 1, 0);
    ends[lines] = places.size() - 1;
    size_t line = lines;
    for (size_t at = ends[lines]; at-- > 0 && line > 1;) {
        if (isTooWide(places, at, ends[line], width))
            ends[--line] = at + 1;
    }
    return ends;
}

/// Of a text that ends with a line: what its lines cost, and where that line begins.
struct Way
{
    double cost = never;
    size_t begin = 0;
};

} // namespace

QList<int> evenLineEnds(const QList<int> &breaks, const std::vector<double> &places, double width)
{
    const std::vector<size_t> latest = latestEnds(places, width);
    if (latest.empty() || breaks.isEmpty())
        return {};
    const size_t lines = latest.size() - 1;
    const std::vector<size_t> earliest = earliestEnds(places, width, lines);
    const size_t last = places.size() - 1;
    const auto textAt = [&breaks](size_t place) { return place == 0 ? 0 : breaks[qsizetype(place) - 1]; };
    const auto costOf = [&](size_t from, size_t to) {
        const double spare = width - (places[to] - places[from]);
        const bool stub = to == last && from > 0 && textAt(to) - textAt(from) < leastOfLastLine;
        return spare * spare + (stub ? width * width * double(lines) : 0);
    };
    // Of as few lines as possible, each ends within the words of one line: [line][place] from its earliest end on. So the
    // steps are the pieces of the text times those of a line, also for a page that was pasted.
    std::vector<std::vector<Way>> ways(lines + 1);
    ways[0].push_back({.cost = 0, .begin = 0});
    for (size_t line = 1; line <= lines; ++line) {
        for (size_t to = earliest[line]; to <= latest[line]; ++to) {
            Way best;
            for (size_t from = std::min(to, latest[line - 1] + 1); from-- > earliest[line - 1];) {
                if (isTooWide(places, from, to, width))
                    break;
                const double cost = ways[line - 1][from - earliest[line - 1]].cost + costOf(from, to);
                if (cost < best.cost)
                    best = {.cost = cost, .begin = from};
            }
            ways[line].push_back(best);
        }
    }
    QList<int> ends;
    size_t at = last;
    for (size_t line = lines; line > 0; --line) {
        ends.prepend(textAt(at));
        at = ways[line][at - earliest[line]].begin;
    }
    return ends;
}

} // namespace Shopbell
