// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/labelwords.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr qsizetype longestWord = 24;

QString breakableWord(const QString &word)
{
    if (word.trimmed().size() <= longestWord)
        return word;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    QString broken;
    qsizetype from = 0;
    for (qsizetype to = letters.toNextBoundary(); to >= 0; to = letters.toNextBoundary()) {
        broken += word.sliced(from, to - from);
        if (to < word.size() && !word[to].isSpace())
            broken += QChar(0x200B);
        from = to;
    }
    return broken;
}

} // namespace

QString labelWords(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

QString breakableWords(const QString &words)
{
    if (words.size() <= longestWord)
        return words;
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, words);
    QString broken;
    qsizetype from = 0;
    for (qsizetype to = places.toNextBoundary(); to >= 0; to = places.toNextBoundary()) {
        broken += breakableWord(words.sliced(from, to - from));
        from = to;
    }
    return broken;
}

} // namespace Shopbell
