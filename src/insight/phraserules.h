// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/phraselist.h"

namespace Shopbell {

inline bool overlap(const TextRange &left, const TextRange &right)
{
    return left.start < right.end() && right.start < left.end();
}

/// The phrases of a list that no phrase of the exceptions touches.
inline std::vector<TextRange> rangesExcept(const QString &text, const PhraseList &list, const PhraseList &exceptions)
{
    std::vector<TextRange> ranges = list.in(text);
    if (ranges.empty())
        return ranges;
    const std::vector<TextRange> except = exceptions.in(text);
    std::erase_if(ranges, [&except](const TextRange &range) {
        return std::ranges::any_of(except, [&range](const TextRange &each) { return overlap(range, each); });
    });
    return ranges;
}

/// One finding with all places, or none.
inline std::vector<TextFinding> findingAt(TextCheck check, std::vector<TextRange> ranges)
{
    if (ranges.empty())
        return {};
    TextFinding finding;
    finding.check = check;
    finding.ranges = std::move(ranges);
    return {std::move(finding)};
}

} // namespace Shopbell
