// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/evenlines.h"

#include <algorithm>
#include <limits>

namespace Shopbell {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double tolerance = 0.5; ///< As where a text is measured.
constexpr int leastOfLastLine = 3;

/// How many lines it takes when each is filled; 0 where a piece is too wide.
size_t fewestLines(const std::vector<double> &places, double width)
{
    size_t lines = 1;
    double start = places.front();
    for (size_t at = 1; at < places.size(); ++at) {
        if (places[at] - places[at - 1] > width + tolerance)
            return 0;
        if (places[at] - start > width + tolerance) {
            start = places[at - 1];
            ++lines;
        }
    }
    return lines;
}

} // namespace

QList<int> evenLineEnds(const QList<int> &breaks, const std::vector<double> &places, double width)
{
    const size_t lines = fewestLines(places, width);
    if (lines == 0 || breaks.isEmpty())
        return {};
    const size_t last = places.size() - 1;
    const auto textAt = [&breaks](size_t place) { return place == 0 ? 0 : breaks[qsizetype(place) - 1]; };
    const auto costOf = [&](size_t from, size_t to) {
        const double spare = width - (places[to] - places[from]);
        if (spare < -tolerance)
            return never;
        const bool stub = to == last && from > 0 && textAt(to) - textAt(from) < leastOfLastLine;
        return spare * spare + (stub ? width * width * double(lines) : 0);
    };
    // The least cost of the first lines up to a place, and where the line that ends there begins.
    std::vector<double> costs(places.size(), never);
    costs[0] = 0;
    std::vector<std::vector<size_t>> begins(lines, std::vector<size_t>(places.size(), 0));
    for (std::vector<size_t> &begin : begins) {
        std::vector<double> next(places.size(), never);
        for (size_t to = 1; to <= last; ++to) {
            for (size_t from = to; from-- > 0;) {
                if (const double cost = costs[from] + costOf(from, to); cost < next[to]) {
                    next[to] = cost;
                    begin[to] = from;
                }
            }
        }
        costs = std::move(next);
    }
    QList<int> ends;
    size_t at = last;
    for (size_t line = lines; line-- > 0; at = begins[line][at])
        ends.prepend(textAt(at));
    return ends;
}

} // namespace Shopbell
