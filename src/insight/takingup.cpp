// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replytemplate.h"
#include "domain/script.h"
#include "domain/sentences.h"
#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

#include <QRegularExpression>

#include <algorithm>

// The checks that hold a reply against what the customer said.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// As far as it tells what a word is about: "wait" of "waiting" and "waited", "dog" of "dogs" and "dog's".
QString beginningOf(QString word)
{
    constexpr qsizetype telling = 4;
    if (word.endsWith("'s"_L1))
        word.chop(2);
    if (word.size() == telling && word.endsWith(u's') && !word.endsWith("ss"_L1))
        word.chop(1);
    return word.left(telling);
}

/// A word without its usual endings: "wait" of "waiting" and "waited", and not "unde" of "undercooked".
QString stemOf(QString word)
{
    constexpr qsizetype shortest = 3;
    for (const auto ending : {"'s"_L1, "ing"_L1, "ed"_L1, "es"_L1, "s"_L1}) {
        if (word.endsWith(ending) && word.size() - ending.size() >= shortest && !word.endsWith("ss"_L1)) {
            word.chop(ending.size());
            break;
        }
    }
    if (word.size() > shortest && word.endsWith(u'e')) // "baked", "bake"
        word.chop(1);
    return word;
}

/// What a text is about: its words, beginnings of them or stems, and pairs of Chinese characters.
QSet<QString> matterOf(const QString &text, const QSet<QString> &stopWords, QString (*wordOf)(QString) = beginningOf)
{
    constexpr qsizetype shortest = 3;
    QSet<QString> matter;
    QString word;
    QChar before;
    const auto finish = [&] {
        if (word.size() >= shortest && !stopWords.contains(word))
            matter.insert(wordOf(word));
        word.clear();
    };
    QString plain = text.toLower();
    plain.replace(u'’', u'\'');
    for (const QChar each : plain) {
        const bool isCharacter = isHan(each.unicode());
        if (isCharacter || !(each.isLetterOrNumber() || each.isMark() || (each == u'\'' && !word.isEmpty())))
            finish();
        else
            word += each;
        const bool tells = isCharacter && !stopWords.contains(QString(each));
        if (tells && !before.isNull())
            matter.insert(QString(before) + each);
        before = tells ? each : QChar();
    }
    finish();
    return matter;
}

/// Chinese characters that tell something and stand beside none that does: 汤 and 凉 in 汤是凉的.
QSet<QString> loneCharactersOf(const QString &text, const QSet<QString> &stopWords)
{
    const auto tells = [&](qsizetype at) {
        return at >= 0 && at < text.size() && isHan(text[at].unicode()) && !stopWords.contains(QString(text[at]));
    };
    QSet<QString> lone;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (tells(at) && !tells(at - 1) && !tells(at + 1))
            lone.insert(QString(text[at]));
    }
    return lone;
}

/// Whether nothing is left of an answer beside stock phrases and names: "We are sorry to hear that, Anna."
bool isFillerOnly(const QString &text, const CheckWords &words)
{
    static const QRegularExpression names(uR"((?<![\p{L}\d])\p{Lu}[\p{L}'’\-]*|\p{Han}{1,2}(?:先生|女士|小姐))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString rest = blanked(text, words.emptyPhrase);
    rest = blanked(blanked(rest, words.filler), words.pleasantry);
    rest.replace(names, u" "_s);
    return matterOf(rest, words.stopWords).isEmpty() && loneCharactersOf(rest, words.stopWords).isEmpty();
}

/// Whether so little is said that it need not tell its language.
bool isShort(const QString &text)
{
    constexpr qsizetype fewWords = 12;
    constexpr qsizetype fewCharacters = 20;
    return charactersIn(text) < fewCharacters && text.simplified().count(u' ') < fewWords;
}

/// How much of what a complaint says can be named: what only judges cannot.
qsizetype mattersOfComplaint(const QString &said, const CheckWords &words)
{
    const QString named = blanked(said, words.judgement);
    return matterOf(named, words.stopWords).size() + loneCharactersOf(named, words.stopWords).size();
}

/// Whether a short complaint whose words do not tell its language is in the one of the answer: it names a fault in its
/// words, or the answer names nothing at all and would take nothing up in any language.
bool isInLanguageOfAnswer(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    if (!isShort(facts.said) || (charactersIn(facts.said) > 0) != (charactersIn(text) > 0))
        return false;
    return words.fault.standsIn(facts.said)
        || (facts.isComplaint && matterOf(blanked(text, words.filler), words.stopWords).isEmpty());
}

/// The language of the words of the plan or of the text, of a mixed one that of its longest paragraph.
QString languageOfBody(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const QString body = isEmpty(facts.plan) ? text : wordsOf(facts.plan);
    if (const QString language = languageOf(body, words.tongues); !language.isEmpty())
        return language;
    const QStringList paragraphs = body.split(u'\n');
    return languageOf(*std::ranges::max_element(paragraphs, {}, &QString::size), words.tongues);
}
} // namespace

bool takesUp(const QString &text, const QString &said, const CheckWords &words)
{
    constexpr qsizetype fewMatters = 3; // Then a single Chinese character tells as well.
    const QSet<QString> matters = matterOf(said, words.stopWords);
    if (matterOf(text, words.stopWords).intersects(matters))
        return true;
    const QString content = matters.size() < fewMatters ? blanked(text, words.filler) : QString();
    return std::ranges::any_of(loneCharactersOf(said, words.stopWords),
                               [&content](const QString &each) { return content.contains(each); })
        || std::ranges::any_of(words.sameMatter, [&](const PhraseList &matter) {
               return matter.standsIn(text) && matter.standsIn(said);
           });
}

bool onlyRepeats(const QString &text, const QString &said, const CheckWords &words)
{
    QString told = blanked(text, words.retelling);
    if (!isFilledPart(told))
        return false;
    bool hasCharacters = false;
    for (QChar &each : told) {
        if (!isHan(each.unicode()))
            continue;
        if (!said.contains(each))
            return false;
        each = u' ';
        hasCharacters = true;
    }
    const QSet<QString> matter = matterOf(told, {}, stemOf);
    return (hasCharacters || !matter.isEmpty()) && matterOf(said, {}, stemOf).contains(matter);
}

QString customersLanguage(const ReplyFacts &facts, const CheckWords &words)
{
    const QString told = primaryLanguage(facts.language);
    return told.isEmpty() ? languageOf(facts.said, words.tongues) : told;
}

QString answersLanguage(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const QString read = languageOf(text, words.tongues);
    if (!read.isEmpty() || !isShort(text)) // Of a long one we would rather say nothing.
        return read;
    const QString chosen = primaryLanguage(facts.writtenIn);
    return chosen.isEmpty() ? customersLanguage(facts, words) : chosen;
}

bool canBeTakenUp(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const QString language = answersLanguage(text, facts, words);
    QString theirs = languageOf(facts.said, words.tongues);
    if (theirs.isEmpty())
        theirs = primaryLanguage(facts.language);
    if (theirs.isEmpty() && isInLanguageOfAnswer(text, facts, words))
        theirs = language;
    if (!words.languages.contains(language) || theirs != language)
        return false;
    // Who says less than three things says too little to take up; an answer without content fails two, or one fault.
    const bool namesFault = words.fault.standsIn(facts.said);
    const qsizetype enough = !isFillerOnly(text, words) ? 3 : namesFault ? 1 : 2;
    const bool isComplaint = facts.isComplaint || namesFault;
    return (isComplaint ? mattersOfComplaint(facts.said, words) : matterOf(facts.said, words.stopWords).size())
        >= enough;
}

TextFindings nothingTakenUpIn(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    if (!canBeTakenUp(text, facts, words))
        return {};
    if (takesUp(text, facts.said, words) || takesUp(text, facts.about.join(u'\n'), words))
        return {};
    TextFinding finding;
    finding.check = TextCheck::NothingTakenUp;
    return {finding};
}

bool isLanguageKnown(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    return !languageOfBody(text, facts, words).isEmpty();
}

TextFindings otherLanguageIn(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    const QString ours = languageOfBody(text, facts, words);
    const QString frame = primaryLanguage(facts.framedIn);
    const QString theirs = customersLanguage(facts, words);
    const auto isAnother = [&theirs](const QString &language) { return !language.isEmpty() && language != theirs; };
    if (theirs.isEmpty() || (!isAnother(ours) && !isAnother(frame)))
        return {};
    TextFinding finding;
    finding.check = TextCheck::OtherLanguage;
    finding.language = theirs;
    return {finding};
}

} // namespace Shopbell
