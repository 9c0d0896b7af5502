// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/script.h"
#include "domain/sentences.h"
#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

// The check for the parts of an apology. In a plan they are known by their fields. In a free reply only what nothing in
// the text can be is missing: plain people give causes in all words there are.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
const QString &fieldOf(const ApologyParts &plan, ApologyPart part)
{
    switch (part) {
    case ApologyPart::Acknowledgement:
        return plan.acknowledgement;
    case ApologyPart::Apology:
        return plan.apology;
    case ApologyPart::Cause:
        return plan.cause;
    case ApologyPart::Remedy:
        return plan.remedy;
    case ApologyPart::Prevention:
        return plan.prevention;
    }
    Q_UNREACHABLE();
}

/// Whether words that surely say the part stand there.
bool isSaid(ApologyPart part, const QString &text, const CheckWords &words)
{
    switch (part) {
    case ApologyPart::Acknowledgement:
        return words.acknowledgement.standsIn(text);
    case ApologyPart::Apology:
        return words.apology.standsIn(text);
    case ApologyPart::Cause:
        return words.cause.standsIn(text);
    case ApologyPart::Remedy:
        return words.remedy.standsIn(text) || words.remedyPart.standsIn(text);
    case ApologyPart::Prevention:
        return words.prevention.standsIn(text);
    }
    Q_UNREACHABLE();
}

/// A field that is filled says its part; only an apology must have the word. What stands in another field counts as
/// well, but what is done now or from now on is no cause.
bool isSaidInPlan(ApologyPart part, const ReplyFacts &facts, const CheckWords &words)
{
    const ApologyParts &plan = facts.plan;
    if (part != ApologyPart::Apology && isFilledPart(fieldOf(plan, part)))
        return true;
    if (part == ApologyPart::Cause)
        return isSaid(part, plan.acknowledgement + u'\n' + plan.apology, words);
    if (part == ApologyPart::Acknowledgement && takesUp(wordsOf(plan), facts.said, words))
        return true;
    return isSaid(part, wordsOf(plan), words);
}

/// The parts of sentences between commas and the like.
QStringList clausesOf(const QString &text)
{
    static const QRegularExpression ends(uR"([,;:!?\n，、；：。！？—]|\.(?=\s|\z)|\s[–-]\s)"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

const MaybeWords *maybeWordsOf(ApologyPart part, const CheckWords &words)
{
    switch (part) {
    case ApologyPart::Acknowledgement:
    case ApologyPart::Apology:
        return nullptr;
    case ApologyPart::Cause:
        return &words.maybeCause;
    case ApologyPart::Remedy:
        return &words.maybeRemedy;
    case ApologyPart::Prevention:
        return &words.maybePrevention;
    }
    Q_UNREACHABLE();
}

/// Whether a clause may say the part.
bool mayBeSaid(ApologyPart part, const QString &text, const CheckWords &words)
{
    const MaybeWords *maybe = maybeWordsOf(part, words);
    return maybe && std::ranges::any_of(clausesOf(text), [&](const QString &clause) {
               const bool isDoneSince = part == ApologyPart::Cause
                   && (isSaid(ApologyPart::Remedy, clause, words) || isSaid(ApologyPart::Prevention, clause, words));
               return !isDoneSince && !rangesExcept(clause, maybe->words, maybe->except).empty();
           });
}

constexpr std::array apologyParts{ApologyPart::Acknowledgement, ApologyPart::Apology, ApologyPart::Cause,
                                  ApologyPart::Remedy, ApologyPart::Prevention};

bool isWholeSentence(const QString &sentence)
{
    constexpr qsizetype fewestWords = 4;
    constexpr qsizetype fewestCharacters = 5;
    const qsizetype characters = std::ranges::count_if(sentence, [](QChar each) { return isHan(each.unicode()); });
    return characters > 0 ? characters >= fewestCharacters : sentence.simplified().count(u' ') + 1 >= fewestWords;
}

/// Whether an apology holds a sentence of which nobody can tell what it says: it may be any part.
bool holdsUnknownSentence(const QString &text, const CheckWords &words)
{
    if (!isSaid(ApologyPart::Apology, text, words))
        return false;
    return std::ranges::any_of(sentencesIn(text), [&](const TextRange &range) {
        const QString sentence = text.sliced(range.start, range.length);
        return isWholeSentence(sentence) && !words.filler.standsIn(sentence)
            && std::ranges::none_of(apologyParts, [&](ApologyPart part) {
                   return isSaid(part, sentence, words) || mayBeSaid(part, sentence, words);
               });
    });
}

bool isSaidInReply(ApologyPart part, const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    if (part == ApologyPart::Acknowledgement && takesUp(text, facts.said, words))
        return true;
    return isSaid(part, text, words) || mayBeSaid(part, text, words)
        || (maybeWordsOf(part, words) && holdsUnknownSentence(text, words));
}
} // namespace

TextFindings missingPartsOf(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const bool isPlanned = !isEmpty(facts.plan);
    const QString whole = isPlanned ? wordsOf(facts.plan) : text;
    if (!facts.isApology || !words.languages.contains(answersLanguage(whole, facts, words)))
        return {};
    TextFindings found;
    for (const ApologyPart part : apologyParts) {
        if (isPlanned ? isSaidInPlan(part, facts, words) : isSaidInReply(part, whole, facts, words))
            continue;
        TextFinding finding;
        finding.check = TextCheck::MissingPart;
        finding.part = part;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace Shopbell
