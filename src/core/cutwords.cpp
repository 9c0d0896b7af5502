// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cutwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Shopbell {

namespace {
qsizetype lastEnd(QTextBoundaryFinder::BoundaryType type, const QString &line, qsizetype most)
{
    QTextBoundaryFinder finder(type, line);
    finder.setPosition(most);
    return finder.isAtBoundary() ? most : finder.toPreviousBoundary();
}
} // namespace

QString cutAtWord(const QString &words, qsizetype most)
{
    const QString line = words.simplified();
    if (line.size() <= most)
        return line;
    if (line.at(most) == u' ')
        return line.first(most) + u'…';
    qsizetype end = lastEnd(QTextBoundaryFinder::Line, line, most);
    if (end < most / 2)
        end = lastEnd(QTextBoundaryFinder::Grapheme, line, most);
    return line.first(std::max<qsizetype>(0, end)).trimmed() + u'…';
}

} // namespace Shopbell
