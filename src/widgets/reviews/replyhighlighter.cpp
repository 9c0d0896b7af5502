// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/replyhighlighter.h"

#include "look/theme.h"

#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Shopbell {

ReplyHighlighter::ReplyHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &ReplyHighlighter::paintAllAgain);
    paintAllAgain(); // Now, as the base class would do it when the program is idle, and not quietly.
}

void ReplyHighlighter::set(Mark mark, const std::vector<TextRange> &ranges)
{
    const std::vector<TextRange> before = this->ranges(mark);
    const std::vector<TextRange> now = withinText(ranges, document()->characterCount() - 1);
    if (before == now)
        return;
    std::vector<QTextCursor> &marks = m_marks[size_t(mark)];
    marks.clear();
    for (const TextRange &range : now)
        marks.push_back(cursorOf(range));
    paintAgain(before);
    paintAgain(now);
}

void ReplyHighlighter::add(Mark mark, const std::vector<TextRange> &ranges)
{
    std::vector<TextRange> all = this->ranges(mark);
    all.insert(all.end(), ranges.begin(), ranges.end());
    set(mark, all);
}

std::vector<TextRange> ReplyHighlighter::ranges(Mark mark) const
{
    std::vector<TextRange> ranges;
    for (const QTextCursor &cursor : m_marks[size_t(mark)]) {
        if (cursor.position() > cursor.anchor()) // When the text is another one, only the anchor follows it.
            ranges.push_back({cursor.anchor(), cursor.position() - cursor.anchor()});
    }
    return ranges;
}

std::optional<TextRange> ReplyHighlighter::at(Mark mark, int position) const
{
    for (const TextRange &range : ranges(mark)) {
        if (position >= range.start && position <= range.end())
            return range;
    }
    return std::nullopt;
}

QTextCursor ReplyHighlighter::cursorOf(const TextRange &range) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.end()), QTextCursor::KeepAnchor);
    cursor.setKeepPositionOnInsert(true); // What is typed behind a mark is not marked.
    return cursor;
}

void ReplyHighlighter::paintAllAgain()
{
    const QSignalBlocker quiet(document()); // Colours are no typing.
    rehighlight();
}

void ReplyHighlighter::paintAgain(const std::vector<TextRange> &ranges)
{
    const QSignalBlocker quiet(document()); // A mark is no typing.
    for (const TextRange &range : ranges) {
        QTextBlock block = document()->findBlock(int(range.start));
        for (; block.isValid() && block.position() < range.end(); block = block.next())
            rehighlightBlock(block);
    }
}

void ReplyHighlighter::highlightBlock(const QString &text)
{
    for (const TextRange &range : unresolvedPlaceholders(text))
        blend(range.start, range.end(), lookOfPlaceholder());
    const qsizetype begin = currentBlock().position();
    for (const Mark mark : {Mark::FilledIn, Mark::Advice, Mark::Misspelt}) {
        const QTextCharFormat look = lookOf(mark);
        for (const TextRange &range : ranges(mark)) {
            const qsizetype start = std::max<qsizetype>(range.start - begin, 0);
            blend(start, std::min(range.end() - begin, text.size()), look);
        }
    }
}

void ReplyHighlighter::blend(qsizetype start, qsizetype end, const QTextCharFormat &look)
{
    for (qsizetype i = start; i < end; ++i) {
        QTextCharFormat both = format(int(i));
        both.merge(look);
        setFormat(int(i), 1, both);
    }
}

QTextCharFormat ReplyHighlighter::lookOf(Mark mark) const
{
    QTextCharFormat look;
    switch (mark) {
    case Mark::FilledIn:
        look.setBackground(m_theme.color(ColorToken::AccentSoft));
        look.setForeground(m_theme.color(ColorToken::AccentText));
        break;
    case Mark::Advice:
        look.setBackground(m_theme.color(ColorToken::WarnSoft));
        look.setForeground(m_theme.color(ColorToken::Text));
        look.setUnderlineStyle(QTextCharFormat::DotLine);
        look.setUnderlineColor(m_theme.color(ColorToken::Warn));
        break;
    case Mark::Misspelt:
        look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        look.setUnderlineColor(m_theme.color(ColorToken::Danger));
        break;
    }
    return look;
}

QTextCharFormat ReplyHighlighter::lookOfPlaceholder() const
{
    QTextCharFormat look;
    look.setBackground(m_theme.color(ColorToken::WarnSoft));
    look.setForeground(m_theme.color(ColorToken::WarnText));
    return look;
}

std::vector<TextRange> withinText(const std::vector<TextRange> &ranges, qsizetype size)
{
    std::vector<TextRange> within;
    for (const TextRange &range : ranges) {
        const qsizetype start = std::clamp<qsizetype>(range.start, 0, size);
        const qsizetype end = std::clamp<qsizetype>(range.end(), start, size);
        if (end > start)
            within.push_back({start, end - start});
    }
    return within;
}

} // namespace Shopbell
