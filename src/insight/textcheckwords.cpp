// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentences.h"
#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

#include <algorithm>
#include <optional>

// The checks that look for phrases.

namespace Shopbell {

namespace {
/// What admits. An apology that takes itself back does not, nor does what begins inside a defence: 是我们 in 但是我们, "our
/// fault" in "not our fault".
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

/// The same, and what the shop says it left undone; in order.
std::vector<TextRange> ownFaultsIn(const QString &text, const CheckWords &words, const std::vector<TextRange> &defences)
{
    std::vector<TextRange> faults = admissionsIn(text, words, defences);
    addRanges(faults, words.omission.in(text));
    std::ranges::sort(faults, {}, &TextRange::start);
    return faults;
}

/// What the customer spoke of in a sentence that admits: "You asked about the policy and nobody told you".
bool isAnsweredThere(const QString &text, const TextRange &range, const QString &said, const CheckWords &words)
{
    if (!said.contains(QStringView(text).sliced(range.start, range.length), Qt::CaseInsensitive))
        return false;
    return std::ranges::any_of(sentencesIn(text), [&](const TextRange &each) {
        const QString sentence = text.sliced(each.start, each.length);
        return overlap(each, range) && !ownFaultsIn(sentence, words, words.defence.in(sentence)).empty();
    });
}

/// In order. "But we did not" is none, "but we do not refund" is one: an exception that holds a refusal admits nothing.
std::vector<TextRange> defencesIn(const QString &text, const QString &said, const CheckWords &words)
{
    std::vector<TextRange> defences = words.defence.in(text);
    addRanges(defences, rangesAtBeginnings(text, words.defenceFirst));
    const std::vector<TextRange> exceptions = rangesExcept(text, words.defenceExcept, words.remedyExcept);
    defences = without(std::move(defences), without(exceptions, words.inOrder.in(text)));
    std::erase_if(defences, [&](const TextRange &each) { return isAnsweredThere(text, each, said, words); });
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

bool makesGood(const QString &text, const CheckWords &words)
{
    return !words.remedyExcept.standsIn(text)
        && (words.remedy.standsIn(text) || words.remedyPart.standsIn(text) || words.prevention.standsIn(text));
}

/// What stands after a "but": something that defends, or whose fault it was.
enum class AfterTurn { Defends, Admits, Neither };
AfterTurn whatFollows(const QString &after, const CheckWords &words)
{
    const auto firstOf = [&after](const std::vector<TextRange> &ranges) {
        return ranges.empty() ? after.size() : std::ranges::min(ranges, {}, &TextRange::start).start;
    };
    const std::vector<TextRange> defences = rangesExcept(after, words.defence, words.defenceExcept);
    std::vector<TextRange> denials = rangesExcept(after, words.denial, words.defenceExcept);
    addRanges(denials, words.remedyExcept.in(after));
    addRanges(denials, rangesExcept(after, words.threatOrBlame, words.threatOrBlameExcept));
    std::vector<TextRange> allDefences = defences;
    addRanges(allDefences, denials);
    const qsizetype fault = firstOf(ownFaultsIn(after, words, allDefences));
    if (firstOf(defences) < fault || (!denials.empty() && firstOf(denials) <= fault))
        return AfterTurn::Defends;
    return fault < after.size() ? AfterTurn::Admits : AfterTurn::Neither;
}

/// Whether nothing is said between the word of sorry and the "but": "I am sorry, but", 抱歉了，但.
bool followsAtOnce(const QString &sentence, const TextRange &turn, const std::vector<TextRange> &apologies)
{
    qsizetype end = 0;
    for (const TextRange &each : apologies)
        end = each.end() <= turn.start ? each.end() : end;
    constexpr qsizetype mostLetters = 1;
    return std::ranges::count_if(QStringView(sentence).sliced(end, turn.start - end),
                                 [](QChar each) { return each.isLetterOrNumber(); })
        <= mostLetters;
}

/// Whether a "but" stands inside what somebody is told sorry for: "I am sorry that you ordered rye but got white".
bool isInsideApology(const TextRange &turn, const std::vector<TextRange> &turns,
                     const std::vector<TextRange> &expectations)
{
    return std::ranges::any_of(expectations, [&](const TextRange &each) {
        return each.start < turn.start && std::ranges::none_of(turns, [&](const TextRange &other) {
                   return other.start > each.start && other.start < turn.start;
               });
    });
}

/// Apologies that the next sentence takes back, up to the "but" with which it begins to defend: "I am sorry the milk was
/// off. But it was a busy day".
std::vector<TextRange> takenBackAfterwards(const QString &text, const CheckWords &words)
{
    std::vector<TextRange> found;
    std::optional<qsizetype> apology; // Where the sentence before says sorry.
    for (const TextRange &range : sentencesIn(text)) {
        const QString sentence = text.sliced(range.start, range.length);
        const std::vector<TextRange> turns = apology ? words.turn.in(sentence) : std::vector<TextRange>();
        if (!turns.empty() && QStringView(sentence).first(turns.front().start).trimmed().isEmpty()
            && whatFollows(sentence.sliced(turns.front().end()), words) == AfterTurn::Defends)
            found.push_back({*apology, range.start + turns.front().end() - *apology});
        const std::vector<TextRange> apologies = words.apology.in(sentence);
        apology = apologies.empty() ? std::nullopt : std::optional(range.start + apologies.front().start);
    }
    return found;
}

/// Apologies that a "but" takes back, up to it: "Sorry you waited, but Saturdays are busy". Not "but the mistake was
/// ours". Right after the word of sorry only an admission or a remedy may follow: "Sorry, but you were late".
std::vector<TextRange> takenBackIn(const QString &text, const CheckWords &words)
{
    std::vector<TextRange> found;
    for (const TextRange &range : sentencesIn(text)) {
        const QString sentence = text.sliced(range.start, range.length);
        const std::vector<TextRange> apologies = words.apology.in(sentence);
        const std::vector<TextRange> turns = words.turn.in(sentence);
        if (apologies.empty() || turns.empty())
            continue;
        const std::vector<TextRange> expectations = words.expectation.in(sentence);
        const std::vector<TextRange> good = words.turnExcept.in(sentence);
        std::vector<TextRange> faults = rangesExcept(sentence, words.defenceExcept, words.remedyExcept);
        addRanges(faults, words.turnToFault.in(sentence));
        for (const TextRange &turn : turns) {
            if (turn.start < apologies.front().end())
                continue;
            const QString after = sentence.sliced(turn.end());
            const AfterTurn follows = whatFollows(after, words);
            const bool goesOn = isInsideApology(turn, turns, expectations)
                || (isTouched(turn, faults) && !followsAtOnce(sentence, turn, apologies));
            if (follows == AfterTurn::Defends
                || (follows == AfterTurn::Neither && !goesOn && !isTouched(turn, good) && !makesGood(after, words)))
                addRanges(found, {{range.start + apologies.front().start, turn.end() - apologies.front().start}});
        }
    }
    addRanges(found, takenBackAfterwards(text, words));
    return found;
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
    if (!ranges.empty())
        ranges = without(std::move(ranges), words.sellingExcept.everywhereIn(text));
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
    const std::vector<TextRange> defences = defencesIn(text, facts.said, words);
    std::vector<TextRange> takenBack = takenBackIn(text, words);
    std::vector<TextRange> admissions = admissionsIn(text, words, defences);
    std::erase_if(admissions, [&](const TextRange &each) {
        return isTouched(each, takenBack) && words.apology.standsIn(text.sliced(each.start, each.length));
    });
    if (!admissions.empty())
        std::erase_if(takenBack, [&](const TextRange &each) { return each.end() > admissions.front().start; });
    std::vector<TextRange> hollow = words.hollowApology.in(text);
    addRanges(hollow, takenBack);
    std::ranges::sort(hollow, {}, &TextRange::start);
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
