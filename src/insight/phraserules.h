// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"
#include "insight/phraselist.h"

#include <algorithm>

namespace Shopbell {

inline bool overlap(const TextRange &left, const TextRange &right)
{
    return left.start < right.end() && right.start < left.end();
}

inline bool isTouched(const TextRange &range, const std::vector<TextRange> &others)
{
    return std::ranges::any_of(others, [&range](const TextRange &each) { return overlap(range, each); });
}

/// Where a pattern stands in a text, in order.
inline std::vector<TextRange> matchesOf(const QRegularExpression &pattern, const QString &text)
{
    std::vector<TextRange> ranges;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        ranges.push_back({match.capturedStart(), match.capturedLength()});
    }
    return ranges;
}

/// Those that touch none of the others.
inline std::vector<TextRange> without(std::vector<TextRange> ranges, const std::vector<TextRange> &others)
{
    std::erase_if(ranges, [&others](const TextRange &range) { return isTouched(range, others); });
    return ranges;
}

/// The text with blanks where phrases of the list stand.
inline QString blanked(QString text, const PhraseList &list)
{
    for (const TextRange &range : list.in(text))
        text.replace(range.start, range.length, QString(range.length, u' '));
    return text;
}

/// The phrases of a list that no phrase of the exceptions touches.
inline std::vector<TextRange> rangesExcept(const QString &text, const PhraseList &list, const PhraseList &exceptions)
{
    std::vector<TextRange> ranges = list.in(text);
    return ranges.empty() ? ranges : without(std::move(ranges), exceptions.in(text));
}

/// The phrases of a list that begin a sentence.
inline std::vector<TextRange> rangesAtBeginnings(const QString &text, const PhraseList &list)
{
    std::vector<TextRange> ranges;
    for (const TextRange &sentence : sentencesIn(text)) {
        const QString part = text.sliced(sentence.start, sentence.length);
        const std::vector<TextRange> found = list.in(part);
        if (!found.empty() && QStringView(part).first(found.front().start).trimmed().isEmpty())
            ranges.push_back({sentence.start + found.front().start, found.front().length});
    }
    return ranges;
}

/// Adds those that touch none that is there.
inline void addRanges(std::vector<TextRange> &ranges, const std::vector<TextRange> &more)
{
    for (const TextRange &range : more) {
        if (std::ranges::none_of(ranges, [&range](const TextRange &each) { return overlap(each, range); }))
            ranges.push_back(range);
    }
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
