// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shortenedname.h"

#include "domain/customername.h"
#include "domain/script.h"

#include <algorithm>
#include <array>

namespace Shopbell {

namespace {
constexpr QStringView maskStars = u"*＊•●○…";
constexpr QStringView starsAmongCharacters = u"*＊•●○…x某";
constexpr std::array<QStringView, 4> titlesBehind{u"女士", u"先生", u"小姐", u"太太"};

bool isOfCharacters(const QString &folded)
{
    const QList<uint> letters = folded.toUcs4();
    return !letters.isEmpty() && isEastAsian(letters.first());
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

/// In the order "given family".
QStringList wordsInOrder(const QString &folded)
{
    const qsizetype comma = folded.indexOf(u',');
    const QString inOrder =
        comma < 0 ? folded : folded.sliced(comma + 1).trimmed() + u' ' + folded.first(comma).trimmed();
    return inOrder.split(u' ', Qt::SkipEmptyParts);
}

bool isOneLetter(QStringView text)
{
    return text.toUcs4().size() == 1 && (text.front().isLetter() || text.front().isSurrogate());
}

/// "w", "w.", "w.." and "wxxx", but not "wax".
bool isCutToLetter(QStringView word)
{
    qsizetype length = word.size();
    while (length > 1 && word[length - 1] == u'.')
        --length;
    if (length == word.size()) {
        while (length > 1 && word[length - 1] == u'x')
            --length;
        if (word.size() - length == 1) // One x is a letter.
            length = word.size();
    }
    return isOneLetter(word.first(length));
}
} // namespace

bool ShortenedName::Word::fits(const QString &word) const
{
    if (!isCut)
        return word == begin;
    return word.size() >= begin.size() + end.size() && word.startsWith(begin) && word.endsWith(end);
}

ShortenedName::Word ShortenedName::wordFrom(const QString &folded)
{
    const auto isStar = [](QChar letter) { return maskStars.contains(letter); };
    const auto first = std::ranges::find_if(folded, isStar);
    if (first == folded.end()) {
        const bool isCut = isCutToLetter(folded);
        return {isCut ? folded.first(folded.front().isHighSurrogate() ? 2 : 1) : folded, {}, isCut};
    }
    QString begin = folded.first(first - folded.begin());
    while (begin.endsWith(u'.'))
        begin.chop(1);
    qsizetype end = folded.size();
    while (!isStar(folded[end - 1]))
        --end;
    return {begin, folded.sliced(end), true};
}

std::optional<ShortenedName> ShortenedName::from(const QString &name)
{
    const QString folded = sameNameKey(name);
    return isOfCharacters(folded) ? fromCharacters(withoutBlanks(folded)) : fromWords(wordsInOrder(folded));
}

std::optional<ShortenedName> ShortenedName::fromCharacters(QString letters)
{
    ShortenedName name;
    name.m_isOfCharacters = true;
    const auto title = std::ranges::find_if(titlesBehind, [&](QStringView each) { return letters.endsWith(each); });
    if (title != titlesBehind.end()) {
        letters.chop(title->size());
        name.m_words.push_back(Word{letters, {}, true});
    } else {
        const auto isStar = [](QChar letter) { return starsAmongCharacters.contains(letter); };
        const qsizetype begin = std::ranges::find_if(letters, isStar) - letters.begin();
        qsizetype end = letters.size();
        while (end > begin && !isStar(letters[end - 1]))
            --end;
        if (end == begin) // No star.
            return std::nullopt;
        name.m_words.push_back(Word{letters.first(begin), letters.sliced(end), true});
    }
    const QString &begin = name.m_words.front().begin;
    if (begin.isEmpty())
        return std::nullopt;
    name.m_written = begin.first(begin.front().isHighSurrogate() ? 2 : 1);
    return name;
}

std::optional<ShortenedName> ShortenedName::fromWords(const QStringList &folded)
{
    ShortenedName name;
    bool anyCut = false;
    for (const QString &each : folded) {
        const Word word = wordFrom(each);
        if (word.begin.isEmpty())
            return std::nullopt;
        anyCut = anyCut || word.isCut;
        if (!word.isCut && word.begin.size() > name.m_written.size())
            name.m_written = word.begin;
        name.m_words.push_back(word);
    }
    constexpr qsizetype leastWritten = 2;
    return anyCut && name.m_written.size() >= leastWritten ? std::optional(name) : std::nullopt;
}

bool ShortenedName::fits(const QString &name) const
{
    const QString folded = sameNameKey(name);
    return m_isOfCharacters ? m_words.front().fits(withoutBlanks(folded)) : fitsWords(wordsInOrder(folded));
}

/// Middle names may be missing, and the letter may be that of "van" in "van Laer".
bool ShortenedName::fitsWords(const QStringList &folded) const
{
    const auto wordFits = [](const Word &word, const QString &written) { return word.fits(written); };
    if (std::ranges::equal(m_words, folded, wordFits))
        return true;
    if (m_words.size() != 2 || folded.size() < 3)
        return false;
    const Word &last = m_words.back();
    return m_words.front().fits(folded.front())
        && (last.fits(folded.back()) || (last.isCut && last.fits(folded.at(1))));
}

} // namespace Shopbell
