// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cutwords.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Whether nothing in the words says that one line ends and another begins.
bool beginsAnew(const QString &line, const QString &next)
{
    constexpr QStringView stops = u".,:;!?…·-–—。，、：；！？؟،؛";
    constexpr QStringView closing = u"\"'”’»“)]）」』";
    qsizetype last = line.size() - 1;
    while (last > 0 && closing.contains(line.at(last)))
        --last;
    return !stops.contains(line.at(last)) && next.front().isLetterOrNumber() && !next.front().isLower();
}

/// Whether it is written without blanks: Chinese and Japanese, with their own stops.
bool needsNoBlank(char32_t character)
{
    constexpr QStringView wideStops = u"，、。；：！？（）「」『』《》";
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || (character <= 0xffff && wideStops.contains(QChar(char16_t(character))));
}

QStringView between(const QString &line, const QString &next, Lines lines)
{
    if (lines == Lines::OfSheet)
        return beginsAnew(line, next) ? u" · " : u" ";
    const auto last = line.last(std::min<qsizetype>(2, line.size())).toUcs4().constLast();
    const auto first = next.first(std::min<qsizetype>(2, next.size())).toUcs4().constFirst();
    return needsNoBlank(last) && needsNoBlank(first) ? QStringView() : u" ";
}

QString cut(const QString &line, qsizetype end)
{
    QString begun = line.first(end).trimmed();
    if (begun.endsWith(u" ·"_s))
        begun.chop(2);
    return begun + u'…';
}

qsizetype lastEnd(QTextBoundaryFinder::BoundaryType type, const QString &line, qsizetype most)
{
    QTextBoundaryFinder finder(type, line);
    finder.setPosition(most);
    return finder.isAtBoundary() ? most : finder.toPreviousBoundary();
}
} // namespace

QString onOneLine(const QString &words, Lines lines)
{
    QString line;
    for (const QStringView part : QStringView(words).split(u'\n')) {
        const QString next = part.toString().simplified();
        if (next.isEmpty())
            continue;
        if (!line.isEmpty())
            line += between(line, next, lines);
        line += next;
    }
    return line;
}

QString cutAtWord(const QString &words, qsizetype most, Lines lines)
{
    const QString line = onOneLine(words, lines);
    if (line.size() <= most)
        return line;
    if (line.at(most) == u' ')
        return cut(line, most);
    qsizetype end = lastEnd(QTextBoundaryFinder::Line, line, most);
    if (end < most / 2)
        end = lastEnd(QTextBoundaryFinder::Grapheme, line, most);
    return cut(line, std::max<qsizetype>(0, end));
}

} // namespace Shopbell
