// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replytemplate.h"
#include "domain/script.h"
#include "domain/sentences.h"
#include "insight/textcheckparts.h"

#include <algorithm>

// The checks that hold a reply against what the customer said.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// What a text is about: beginnings of its words, and pairs of Chinese characters.
QSet<QString> matterOf(const QString &text, const QSet<QString> &stopWords)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype telling = 4; // "wait", "waiting" and "waited".
    QSet<QString> matter;
    QString word;
    QChar before;
    const auto finish = [&] {
        if (word.size() >= shortest && !stopWords.contains(word))
            matter.insert(word.left(telling));
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

bool isFillerOnly(const QString &text, const CheckWords &words)
{
    return std::ranges::all_of(sentencesIn(text), [&](const TextRange &sentence) {
        return words.filler.standsIn(text.sliced(sentence.start, sentence.length));
    });
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
    return matterOf(text, words.stopWords).intersects(matterOf(said, words.stopWords))
        || std::ranges::any_of(words.sameMatter, [&](const PhraseList &matter) {
               return matter.standsIn(text) && matter.standsIn(said);
           });
}

QString customersLanguage(const ReplyFacts &facts, const CheckWords &words)
{
    const QString told = primaryLanguage(facts.language);
    return told.isEmpty() ? languageOf(facts.said, words.tongues) : told;
}

QString answersLanguage(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    constexpr qsizetype few = 12; // So few words need not tell their language; of more we would rather say nothing.
    const QString read = languageOf(text, words.tongues);
    if (!read.isEmpty() || text.simplified().split(u' ').size() > few)
        return read;
    const QString chosen = primaryLanguage(facts.writtenIn);
    return chosen.isEmpty() ? customersLanguage(facts, words) : chosen;
}

bool canBeTakenUp(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    // Who says less than three things says too little to take up; an answer without content fails two.
    const qsizetype enough = isFillerOnly(text, words) ? 2 : 3;
    const QString language = answersLanguage(text, facts, words);
    QString theirs = languageOf(facts.said, words.tongues);
    if (theirs.isEmpty())
        theirs = primaryLanguage(facts.language);
    return words.languages.contains(language) && theirs == language
        && matterOf(facts.said, words.stopWords).size() >= enough;
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
