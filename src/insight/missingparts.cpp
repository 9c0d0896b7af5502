// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/script.h"
#include "domain/sentences.h"
#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

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
        return words.acknowledgement.standsIn(text) || words.fault.standsIn(text);
    case ApologyPart::Apology:
        return words.apology.standsIn(text);
    case ApologyPart::Cause:
        return words.cause.standsIn(text);
    case ApologyPart::Remedy:
        return !rangesExcept(text, words.remedy, words.remedyExcept).empty() || words.remedyPart.standsIn(text);
    case ApologyPart::Prevention:
        return words.prevention.standsIn(text);
    }
    Q_UNREACHABLE();
}

/// A field that is filled says its part, an empty one does not, whatever stands in the others. Only for an apology the
/// word is needed, and it is said wherever it stands.
bool isSaidInPlan(ApologyPart part, const ApologyParts &plan, const CheckWords &words)
{
    return part == ApologyPart::Apology ? isSaid(part, wordsOf(plan), words) : isFilledPart(fieldOf(plan, part));
}

/// The parts of sentences between commas and the like.
QStringList clausesOf(const QString &text)
{
    QStringList clauses;
    qsizetype start = 0;
    for (const TextRange &end : clauseEndsIn(text)) {
        if (end.start > start)
            clauses += text.sliced(start, end.start - start);
        start = end.end();
    }
    return clauses;
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

/// What in a clause may say the part. What follows the word of sorry is what the customer met, no cause.
std::vector<TextRange> maybeSaidIn(const QString &clause, ApologyPart part, const MaybeWords &maybe,
                                   const CheckWords &words)
{
    std::vector<TextRange> said = maybe.words.in(clause);
    if (said.empty())
        return said;
    if (part == ApologyPart::Cause) {
        const std::vector<TextRange> apologies = words.apology.in(clause);
        std::erase_if(said, [&apologies](const TextRange &each) {
            return !apologies.empty() && each.start > apologies.front().start;
        });
    }
    return without(std::move(said), maybe.except.everywhereIn(clause));
}

/// Whether a clause cannot be the part: the complaint in its own words is none, what is done since is no cause, and what
/// is refused makes nothing good. A wish that is taken up, "check every box", may be a remedy or a prevention.
bool isRuledOut(ApologyPart part, const QString &clause, const QString &said, const CheckWords &words)
{
    if (part == ApologyPart::Cause) {
        return isSaid(ApologyPart::Remedy, clause, words) || isSaid(ApologyPart::Prevention, clause, words)
            || onlyRepeats(clause, said, words);
    }
    return words.remedyExcept.standsIn(clause)
        || (isSaid(ApologyPart::Acknowledgement, clause, words) && onlyRepeats(clause, said, words));
}

/// Whether a clause may say the part.
bool mayBeSaid(ApologyPart part, const QString &text, const QString &said, const CheckWords &words)
{
    const MaybeWords *maybe = maybeWordsOf(part, words);
    return maybe && std::ranges::any_of(clausesOf(text), [&](const QString &clause) {
               return !isRuledOut(part, clause, said, words) && !maybeSaidIn(clause, part, *maybe, words).empty();
           });
}

constexpr std::array apologyParts{ApologyPart::Acknowledgement, ApologyPart::Apology, ApologyPart::Cause,
                                  ApologyPart::Remedy, ApologyPart::Prevention};

bool isWholeSentence(const QString &sentence)
{
    constexpr qsizetype fewestWords = 4;
    constexpr qsizetype fewestCharacters = 5;
    const qsizetype characters = charactersIn(sentence);
    return characters > 0 ? characters >= fewestCharacters : sentence.simplified().count(u' ') + 1 >= fewestWords;
}

/// Sentences that ask for something in return: "If you take your review down, lunch is on us".
std::vector<TextRange> bargainsIn(const QString &text, const CheckWords &words)
{
    const TextFindings askings = askingToChangeIn(text, words);
    std::vector<TextRange> bargains;
    if (!askings.empty()) {
        std::ranges::copy_if(sentencesIn(text), std::back_inserter(bargains), [&](const TextRange &sentence) {
            return isTouched(sentence, askings.front().ranges)
                && words.inReturn.standsIn(text.sliced(sentence.start, sentence.length));
        });
    }
    return bargains;
}

/// What other checks mark as selling, asking or blaming: it is no part of an apology, nor is the price of an asking.
std::vector<TextRange> markedElsewhere(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    std::vector<TextRange> marked = bargainsIn(text, words);
    for (const TextFindings &found :
         {sellingIn(text, facts, words), askingToChangeIn(text, words), threatsIn(text, words)}) {
        for (const TextFinding &finding : found)
            marked.insert(marked.end(), finding.ranges.begin(), finding.ranges.end());
    }
    return marked;
}

/// The text without the clauses that are marked.
QString withoutClauses(const QString &text, const std::vector<TextRange> &marked)
{
    if (marked.empty())
        return text;
    QString rest;
    qsizetype start = 0;
    for (const TextRange &end : clauseEndsIn(text)) {
        if (!isTouched({start, end.start - start}, marked))
            rest += QStringView(text).sliced(start, end.end() - start);
        else
            rest += u'\n';
        start = end.end();
    }
    return rest;
}

/// The text with blanks where nothing is said that could be a part of an apology: empty phrases, and clauses that ask in
/// and do no more, "Come in tomorrow and say hello".
QString withoutEmptyWords(const QString &text, const CheckWords &words)
{
    QString telling = blanked(text, words.emptyPhrase);
    qsizetype start = 0;
    for (const TextRange &end : clauseEndsIn(text)) {
        const qsizetype length = end.start - start;
        const QString clause = text.sliced(start, length);
        const QString rest = blanked(blanked(clause, words.invitation), words.emptyPhrase);
        const bool makesGood = isSaid(ApologyPart::Remedy, rest, words) || isSaid(ApologyPart::Prevention, rest, words);
        if (words.invitation.standsIn(clause) && !makesGood && !isFilledPart(blanked(rest, words.invitationBeside)))
            telling.replace(start, length, QString(length, u' '));
        start = end.end();
    }
    return telling;
}

/// How many sentences of an apology there are of which nobody can tell what they say: each may be one part.
qsizetype unknownSentencesIn(const QString &text, const QString &said, const std::vector<TextRange> &marked,
                             const CheckWords &words)
{
    if (!isSaid(ApologyPart::Apology, text, words))
        return 0;
    return std::ranges::count_if(sentencesIn(text), [&](const TextRange &range) {
        const QString sentence = text.sliced(range.start, range.length);
        return isWholeSentence(sentence) && !isTouched(range, marked) && !words.filler.standsIn(sentence)
            && !words.remedyExcept.standsIn(sentence) && !onlyRepeats(sentence, said, words)
            && std::ranges::none_of(apologyParts, [&](ApologyPart part) {
                   return isSaid(part, sentence, words) || mayBeSaid(part, sentence, said, words);
               });
    });
}

/// The parts that nothing in a free reply can be. What nobody understands is the cause sooner than the remedy, and that
/// sooner than the prevention.
std::vector<ApologyPart> missingInReply(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const std::vector<TextRange> marked = markedElsewhere(text, facts, words);
    const QString telling = withoutEmptyWords(text, words);
    const QString rest = withoutClauses(telling, marked);
    qsizetype unknown = unknownSentencesIn(telling, facts.said, marked, words);
    std::vector<ApologyPart> missing;
    for (const ApologyPart part : apologyParts) {
        if (!maybeWordsOf(part, words)) {
            const bool isTakenUp = part == ApologyPart::Acknowledgement && takesUp(text, facts.said, words);
            if (!isTakenUp && !isSaid(part, text, words))
                missing.push_back(part);
        } else if (!isSaid(part, rest, words) && !mayBeSaid(part, rest, facts.said, words) && --unknown < 0) {
            missing.push_back(part);
        }
    }
    return missing;
}

std::vector<ApologyPart> missingInPlan(const ApologyParts &plan, const CheckWords &words)
{
    std::vector<ApologyPart> missing;
    std::ranges::copy_if(apologyParts, std::back_inserter(missing),
                         [&](ApologyPart part) { return !isSaidInPlan(part, plan, words); });
    return missing;
}
} // namespace

qsizetype charactersIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar each) { return isHan(each.unicode()); });
}

std::vector<TextRange> clauseEndsIn(const QString &text)
{
    static const QRegularExpression end(uR"([,;:!?\n，、；：。！？—]|\.(?=\s|\z)|\s[–-]\s)"_s);
    std::vector<TextRange> ends;
    for (auto matches = end.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        ends.push_back({match.capturedStart(), match.capturedLength()});
    }
    ends.push_back({text.size(), 0});
    return ends;
}

TextFindings missingPartsOf(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const bool isPlanned = !isEmpty(facts.plan);
    const QString whole = isPlanned ? wordsOf(facts.plan) : text;
    if (!facts.isApology || !words.languages.contains(answersLanguage(whole, facts, words)))
        return {};
    TextFindings found;
    for (const ApologyPart part : isPlanned ? missingInPlan(facts.plan, words) : missingInReply(whole, facts, words)) {
        TextFinding finding;
        finding.check = TextCheck::MissingPart;
        finding.part = part;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace Shopbell
