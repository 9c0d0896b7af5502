// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentences.h"
#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

#include <algorithm>

// The checks that look for phrases.

namespace Shopbell {

namespace {
/// In order. "But we did not" is none, "but we do not refund" is one: an exception that holds a refusal admits nothing.
std::vector<TextRange> defencesIn(const QString &text, const CheckWords &words)
{
    std::vector<TextRange> defences = words.defence.in(text);
    addRanges(defences, rangesAtBeginnings(text, words.defenceFirst));
    defences = without(std::move(defences), rangesExcept(text, words.defenceExcept, words.remedyExcept));
    std::ranges::sort(defences, {}, &TextRange::start);
    return defences;
}

/// Whether what stands there in a sentence went wrong, by what its clause says.
bool wentWrong(const QString &sentence, const TextRange &range, const CheckWords &words)
{
    qsizetype start = 0;
    for (const TextRange &end : clauseEndsIn(sentence)) {
        const TextRange clause{start, end.start - start};
        if (overlap(clause, range) && words.priceWentWrong.standsIn(sentence.sliced(clause.start, clause.length)))
            return true;
        start = end.end();
    }
    return false;
}

/// Lower prices, codes and vouchers in a sentence. One that failed or is given back is none, if the sentence names nothing
/// to buy with it.
std::vector<TextRange> pricesForSaleIn(const QString &sentence, const CheckWords &words)
{
    const bool isForSale = words.priceForSale.standsIn(sentence);
    std::vector<TextRange> prices;
    if (isForSale || !words.priceGivenBack.standsIn(sentence))
        prices = words.priceCut.in(sentence);
    if (!words.remedy.standsIn(sentence))
        addRanges(prices, words.sellingUnlessRemedy.in(sentence));
    if (!isForSale)
        std::erase_if(prices, [&](const TextRange &price) { return wentWrong(sentence, price, words); });
    return prices;
}

/// An apology that takes itself back admits nothing, nor does what begins inside a defence: 是我们 in 但是我们.
std::vector<TextRange> admissionsIn(const QString &text, const CheckWords &words,
                                    const std::vector<TextRange> &defences)
{
    std::vector<TextRange> admissions = rangesExcept(text, words.admission, words.hollowApology);
    std::erase_if(admissions, [&defences](const TextRange &each) {
        return std::ranges::any_of(defences, [&each](const TextRange &defence) {
            return each.start > defence.start && each.start < defence.end();
        });
    });
    return admissions;
}
} // namespace

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
    addRanges(ranges, rangesAtBeginnings(text, words.sellingFirst));
    addRanges(ranges, rangesExcept(text, words.questionnaire, words.questionnaireExcept));
    for (const TextRange &sentence : sentencesIn(text)) {
        for (const TextRange &range : pricesForSaleIn(text.sliced(sentence.start, sentence.length), words))
            addRanges(ranges, {{sentence.start + range.start, range.length}});
    }
    ranges = without(std::move(ranges), words.sellingExcept.in(text));
    // What the customer speaks of is the matter of the answer.
    std::erase_if(ranges, [&](const TextRange &range) {
        return facts.said.contains(text.sliced(range.start, range.length), Qt::CaseInsensitive);
    });
    std::ranges::sort(ranges, {}, &TextRange::start);
    return findingAt(TextCheck::Selling, std::move(ranges));
}

TextFindings askingToChangeIn(const QString &text, const CheckWords &words)
{
    std::vector<TextRange> ranges = rangesExcept(text, words.changeReview, words.changeReviewExcept);
    addRanges(ranges, rangesExcept(text, words.ratingWish, words.ratingWishExcept));
    std::ranges::sort(ranges, {}, &TextRange::start);
    return findingAt(TextCheck::AskToChangeReview, std::move(ranges));
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
    const std::vector<TextRange> defences = defencesIn(text, words);
    const std::vector<TextRange> admissions = admissionsIn(text, words, defences);
    std::vector<TextRange> first = without(defences, hollow);
    if (!admissions.empty())
        std::erase_if(first, [&](const TextRange &each) { return each.start > admissions.front().start; });
    TextFindings found = findingAt(TextCheck::DefenceFirst, std::move(first));
    for (TextFinding &finding : findingAt(TextCheck::DefenceFirst, hollow)) {
        finding.isHollow = true;
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
