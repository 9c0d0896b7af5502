// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentences.h"

#include "domain/script.h"

#include <QSet>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOrdinal = 2; // Digits: "3. Mai", "24. Dezember".
constexpr qsizetype shortWord =
    3; // Letters: before a small letter it is more likely an abbreviation than the last word.

bool isWideStop(QChar sign)
{
    return sign == u'。' || sign == u'！' || sign == u'？';
}

bool isStop(QChar sign)
{
    return isWideStop(sign) || sign == u'.' || sign == u'!' || sign == u'?';
}

bool isClosing(QChar sign)
{
    return u"\"'”’»)]」』）"_s.contains(sign);
}

/// Without their last stop, of the languages that letters are written in. Words that often end a sentence are none.
bool isAbbreviation(const QString &word)
{
    static const QSet<QString> all{
        u"mr"_s,   u"mrs"_s,  u"ms"_s,    u"dr"_s,   u"prof"_s, u"st"_s,   u"jr"_s,  u"vs"_s,  u"etc"_s,  u"approx"_s,
        u"appt"_s, u"dept"_s, u"inc"_s,   u"ltd"_s,  u"incl"_s, u"excl"_s, u"max"_s, u"min"_s, u"tel"_s,  u"ext"_s,
        u"e.g"_s,  u"i.e"_s,  u"a.m"_s,   u"p.m"_s,  u"jan"_s,  u"feb"_s,  u"apr"_s, u"aug"_s, u"sept"_s, u"oct"_s,
        u"nov"_s,  u"dec"_s,  u"z.b"_s,   u"d.h"_s,  u"u.a"_s,  u"bzw"_s,  u"ca"_s,  u"ggf"_s, u"usw"_s,  u"str"_s,
        u"nr"_s,   u"inkl"_s, u"evtl"_s,  u"bsp"_s,  u"hr"_s,   u"fr"_s,   u"vgl"_s, u"sog"_s, u"zzgl"_s, u"abzgl"_s,
        u"mwst"_s, u"mme"_s,  u"mlle"_s,  u"env"_s,  u"p.ex"_s, u"cf"_s,   u"sr"_s,  u"sra"_s, u"srta"_s, u"dra"_s,
        u"ud"_s,   u"uds"_s,  u"aprox"_s, u"p.ej"_s, u"pág"_s,  u"núm"_s};
    return all.contains(word);
}

/// What stands before the stop at `at`, as far as the blank or bracket before it.
QString wordBefore(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && !text[start - 1].isSpace() && !u"(\"“„«"_s.contains(text[start - 1]))
        --start;
    return text.sliced(start, at - start);
}

/// Whether one that goes on is likely after this word and a full stop; `next` is the first sign behind the blank.
bool carriesOn(const QString &word, QChar next)
{
    const bool isNumber = !word.isEmpty() && std::ranges::all_of(word, [](QChar sign) { return sign.isDigit(); });
    if (isNumber && word.size() <= longestOrdinal)
        return true;
    const QString lower = word.toLower();
    if (isAbbreviation(lower) || (lower == u"no"_s && next.isDigit()))
        return true;
    const bool isInitial = word.size() == 1 && word[0].isLetter() && word[0].script() == QChar::Script_Latin;
    if (isInitial && lower != u"i"_s)
        return true;
    return next.isLower() && word.size() <= shortWord;
}

/// The place behind the sentence that ends with the sign at `at`; -1 when none ends there.
qsizetype sentenceEnd(const QString &text, qsizetype at)
{
    if (text[at] == u'\n')
        return at + 1;
    if (!isStop(text[at]) || (at > 0 && isStop(text[at - 1])))
        return -1;
    qsizetype after = at;
    while (after < text.size() && isStop(text[after]))
        ++after;
    const QChar last = text[after - 1];
    const bool isOneDot = after - at == 1 && last == u'.';
    while (after < text.size() && isClosing(text[after]))
        ++after;
    if (isWideStop(last) || after == text.size())
        return after;
    if (!text[after].isSpace())
        return last != u'.' && isEastAsian(text[after].unicode()) ? after : -1;
    qsizetype next = after;
    while (next < text.size() && text[next].isSpace() && text[next] != u'\n')
        ++next;
    if (next == text.size() || text[next] == u'\n' || !isOneDot)
        return after;
    return carriesOn(wordBefore(text, at), text[next]) ? -1 : after;
}

} // namespace

std::vector<TextRange> sentencesIn(const QString &text)
{
    std::vector<TextRange> sentences;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = at < start ? -1 : sentenceEnd(text, at);
        if (end < 0)
            continue;
        if (!QStringView(text).sliced(start, at - start).trimmed().isEmpty())
            sentences.push_back({start, end - start});
        start = end;
    }
    if (!QStringView(text).sliced(start).trimmed().isEmpty())
        sentences.push_back({start, text.size() - start});
    return sentences;
}

QString firstSentence(const QString &text)
{
    const std::vector<TextRange> sentences = sentencesIn(text);
    return sentences.empty() ? text.trimmed()
                             : text.sliced(sentences.front().start, sentences.front().length).trimmed();
}

QString withoutStop(QString sentence)
{
    while (!sentence.isEmpty() && isStop(sentence.back()))
        sentence.chop(1);
    return sentence;
}

} // namespace Shopbell
