// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimiter.h"

#include "exchange/dates.h"
#include "exchange/ratings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Shopbell {

namespace {
constexpr size_t mostRecords = 200;
constexpr size_t longestHeading = 80;

/// Cells per record of a sample, without looking into quoted cells.
std::vector<int> cellCounts(std::string_view sample, char delimiter)
{
    std::vector<int> counts;
    int cells = 1;
    bool atCellStart = true;
    bool blank = true;
    for (size_t at = 0; at < sample.size() && counts.size() < mostRecords; ++at) {
        const char byte = sample[at];
        if (byte == '"' && atCellStart) {
            // A doubled quotation mark closes and opens again, which comes to the same here.
            size_t close = sample.find('"', at + 1);
            while (close != std::string_view::npos && close + 1 < sample.size() && sample[close + 1] == '"')
                close = sample.find('"', close + 2);
            if (close != std::string_view::npos)
                at = close; // A mark that is never closed is a letter.
            blank = atCellStart = false;
        } else if (byte == delimiter) {
            ++cells;
            atCellStart = true;
            blank = false;
        } else if (byte == '\n' || byte == '\r') {
            if (!blank)
                counts.push_back(cells);
            cells = 1;
            blank = atCellStart = true;
        } else {
            blank = false;
            atCellStart = atCellStart && byte == ' ';
        }
    }
    if (counts.empty() && !blank)
        counts.push_back(cells);
    return counts;
}

/// How steadily a delimiter cuts: share of the records that have as many cells as most of them.
struct Steadiness
{
    double share = 0;
    int cells = 1;
};

Steadiness steadinessOf(const std::vector<int> &counts)
{
    std::map<int, int> records;
    for (const int count : counts)
        ++records[count];
    // Of two equally common widths the wider one: a row is cut short more often than it grows.
    const auto commonest = std::max_element(records.begin(), records.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    if (commonest == records.end())
        return {};
    return {double(commonest->second) / double(counts.size()), commonest->first};
}

bool isNumberOrDate(std::string_view cell)
{
    const bool hasDigit = std::any_of(cell.begin(), cell.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    return hasDigit
        && (ratingFrom(cell) || dateFrom(cell, DateOrder::DayFirst) || dateFrom(cell, DateOrder::MonthFirst));
}
} // namespace

char detectDelimiter(std::string_view sample)
{
    char best = '\0';
    char unused = '\0';
    double bestScore = 0;
    for (const char delimiter : knownDelimiters) {
        const Steadiness steadiness = steadinessOf(cellCounts(sample, delimiter));
        if (steadiness.cells < 2) {
            if (unused == '\0' && steadiness.share == 1)
                unused = delimiter;
            continue;
        }
        // Steadiness first; of two equally steady ones, the one that finds more columns.
        const double score = steadiness.share * 100 + std::min(steadiness.cells, 50) * 0.5;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    // A file of one column: what occurs nowhere cannot cut a sentence in two.
    if (best == '\0')
        best = unused;
    return best == '\0' ? ',' : best;
}

bool looksLikeHeader(const std::vector<std::string_view> &first, const std::vector<bool> &known,
                     const std::vector<std::vector<std::string_view>> &below)
{
    const bool headingsKnown = std::find(known.begin(), known.end(), true) != known.end();
    bool anyFilled = false;
    for (const std::string_view cell : first) {
        anyFilled = anyFilled || !cell.empty();
        if (cell.size() > longestHeading && !headingsKnown)
            return false;
        if (isNumberOrDate(cell) && !headingsKnown)
            return false;
    }
    if (!anyFilled)
        return false;
    if (headingsKnown || below.empty())
        return true;
    // Words above a column of numbers or dates are its heading.
    for (size_t column = 0; column < first.size(); ++column) {
        const bool differs = std::all_of(below.begin(), below.end(), [column](const auto &cells) {
            return column < cells.size() && isNumberOrDate(cells[column]);
        });
        if (differs)
            return true;
    }
    // A table of nothing but words: short, different cells in the first row are headings, sentences are not.
    std::vector<std::string_view> sorted = first;
    std::sort(sorted.begin(), sorted.end());
    const bool repeats = std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
    const bool sentences =
        std::any_of(first.begin(), first.end(), [](std::string_view cell) { return cell.size() > 30; });
    return !repeats && !sentences;
}

} // namespace Shopbell
