// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

#include <algorithm>

// The checks that look for phrases.

namespace Shopbell {

TextFindings unfilledPlaceholdersIn(const QString &text)
{
    return findingAt(TextCheck::UnfilledPlaceholder, unresolvedPlaceholders(text));
}

TextFindings overTheLimit(const QString &text, const ReplyFacts &facts)
{
    if (!facts.limit)
        return {};
    const qsizetype over = lengthIn(facts.limit->unit, text) - facts.limit->most;
    if (over <= 0)
        return {};
    const qsizetype end = endOfWhatFits(text, *facts.limit);
    TextFindings found = findingAt(TextCheck::OverTheLimit, {{end, text.size() - end}});
    found.front().count = over;
    found.front().unit = facts.limit->unit;
    return found;
}

TextFindings sellingIn(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    if (!facts.isComplaint)
        return {};
    std::vector<TextRange> ranges = words.selling.in(text);
    for (const TextRange &range : rangesExcept(text, words.questionnaire, words.questionnaireExcept)) {
        if (std::ranges::none_of(ranges, [&range](const TextRange &each) { return overlap(each, range); }))
            ranges.push_back(range);
    }
    for (const TextRange &sentence : sentencesIn(text)) {
        const QString part = text.sliced(sentence.start, sentence.length);
        if (words.remedy.standsIn(part))
            continue;
        for (TextRange range : words.sellingUnlessRemedy.in(part)) {
            range.start += sentence.start;
            if (std::ranges::none_of(ranges, [&range](const TextRange &each) { return overlap(each, range); }))
                ranges.push_back(range);
        }
    }
    std::ranges::sort(ranges, {}, &TextRange::start);
    return findingAt(TextCheck::Selling, std::move(ranges));
}

TextFindings askingToChangeIn(const QString &text, const CheckWords &words)
{
    return findingAt(TextCheck::AskToChangeReview, rangesExcept(text, words.changeReview, words.changeReviewExcept));
}

TextFindings threatsIn(const QString &text, const CheckWords &words)
{
    return findingAt(TextCheck::ThreatOrBlame, rangesExcept(text, words.threatOrBlame, words.threatOrBlameExcept));
}

TextFindings defenceFirstIn(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    if (!facts.isComplaint)
        return {};
    const std::vector<TextRange> hollow = words.hollowApology.in(text);
    // An apology that takes itself back admits nothing.
    const std::vector<TextRange> admissions = rangesExcept(text, words.admission, words.hollowApology);
    std::vector<TextRange> defences = rangesExcept(text, words.defence, words.defenceExcept);
    if (!admissions.empty())
        std::erase_if(defences, [&](const TextRange &each) { return each.start > admissions.front().start; });
    std::erase_if(defences, [&hollow](const TextRange &each) {
        return std::ranges::any_of(hollow, [&each](const TextRange &other) { return overlap(each, other); });
    });
    TextFindings found = findingAt(TextCheck::DefenceFirst, std::move(defences));
    for (TextFinding &finding : findingAt(TextCheck::DefenceFirst, hollow)) {
        finding.isHollow = true;
        found.push_back(std::move(finding));
    }
    return found;
}

TextFindings missingPartsOf(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const QString &whole = facts.plan.isEmpty() ? text : facts.plan;
    if (!facts.isApology || !words.languages.contains(answersLanguage(whole, facts, words)))
        return {};
    const auto stands = [&](const PhraseList &list) { return list.standsIn(whole); };
    const std::pair<ApologyPart, bool> parts[]{
        {ApologyPart::Acknowledgement, stands(words.acknowledgement) || takesUp(whole, facts.said, words.stopWords)},
        {ApologyPart::Apology, stands(words.apology)},
        {ApologyPart::Cause, stands(words.cause)},
        {ApologyPart::Remedy, stands(words.remedy) || stands(words.remedyPart)},
        {ApologyPart::Prevention, stands(words.prevention)},
    };
    TextFindings found;
    for (const auto &[part, isThere] : parts) {
        if (isThere)
            continue;
        TextFinding finding;
        finding.check = TextCheck::MissingPart;
        finding.part = part;
        found.push_back(std::move(finding));
    }
    return found;
}

TextFindings nearCopiesOf(const ReplyFacts &facts)
{
    if (facts.nearCopies <= 0)
        return {};
    TextFinding finding;
    finding.check = TextCheck::NearCopy;
    finding.count = facts.nearCopies;
    return {finding};
}

} // namespace Shopbell
