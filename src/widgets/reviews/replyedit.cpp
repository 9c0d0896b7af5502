// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/replyedit.h"

#include "look/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QTextBlock>

namespace Shopbell {

ReplyEdit::ReplyEdit(const Theme &theme, QWidget *parent) : PlainEdit(parent), m_theme(theme), m_foot(new QLabel(this))
{
    setProperty("steady", true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_foot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_foot->hide();
    connect(&theme, &Theme::changed, this, &ReplyEdit::takeLook);
    connect(this, &QPlainTextEdit::textChanged, this, &ReplyEdit::followWords);
    takeLook();
}

void ReplyEdit::setFoot(const QString &text, bool danger)
{
    m_danger = danger;
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
    takeLook();
}

void ReplyEdit::setFootWidget(QWidget *widget)
{
    m_footWidget = widget;
    widget->setParent(this);
    widget->show();
    placeFoot();
}

void ReplyEdit::select(const TextRange &range)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

std::vector<TextRange> ReplyEdit::insert(const FilledText &words, bool apart)
{
    QTextCursor cursor = textCursor();
    const QString all = toPlainText();
    const QString before = all.first(cursor.selectionStart());
    const QString after = all.sliced(cursor.selectionEnd());
    const QString gap = QStringLiteral("\n\n");
    const QString lead = apart && !before.isEmpty() && !before.endsWith(u'\n') ? gap : QString();
    const QString tail = apart && !after.isEmpty() && !after.startsWith(u'\n') ? gap : QString();
    const qsizetype start = cursor.selectionStart() + lead.size();
    cursor.insertText(lead + words.text + tail);
    cursor.setPosition(int(start + words.text.size()));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    if (const std::vector<TextRange> missing = unresolvedPlaceholders(words.text); !missing.empty())
        select({start + missing.front().start, missing.front().length});
    std::vector<TextRange> filled;
    filled.reserve(words.parts.size());
    for (const FilledPart &part : words.parts)
        filled.push_back({start + part.start, part.length});
    return filled;
}

void ReplyEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

bool ReplyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (undo || redo) {
            event->ignore();
            return true;
        }
    }
    return PlainEdit::event(event);
}

void ReplyEdit::focusOutEvent(QFocusEvent *event)
{
    PlainEdit::focusOutEvent(event);
    Q_EMIT focusLeft();
}

void ReplyEdit::resizeEvent(QResizeEvent *event)
{
    PlainEdit::resizeEvent(event);
    placeFoot();
    if (event->size().width() != event->oldSize().width())
        Q_EMIT wrapped();
}

void ReplyEdit::placeFoot()
{
    const int side = m_theme.scaled(12);
    const int height = m_theme.scaled(26);
    m_foot->setGeometry(side, this->height() - height - 1, std::max(0, width() - 2 * side), height);
    const bool hasFoot = m_footWidget || !m_foot->text().isEmpty();
    setViewportMargins(0, 0, 0, hasFoot ? height - m_theme.scaled(6) : 0);
    if (!m_footWidget)
        return;
    const QRect line = m_foot->geometry();
    const int counted = m_foot->text().isEmpty() ? 0 : m_foot->fontMetrics().horizontalAdvance(m_foot->text()) + side;
    const int room = std::max(0, line.width() - counted);
    const QSize size = m_footWidget->sizeHint().boundedTo({room, height});
    const QRect place(line.left(), line.top() + (height - size.height()) / 2, size.width(), size.height());
    m_footWidget->setGeometry(QStyle::visualRect(layoutDirection(), line, place));
    m_footWidget->raise();
}

void ReplyEdit::takeLook()
{
    m_foot->setFont(m_theme.font(TypeRole::Micro));
    QPalette colors = m_foot->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_danger ? ColorToken::Danger : ColorToken::Text3));
    m_foot->setPalette(colors);
    m_foot->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    placeFoot();
    followWords();
}

void ReplyEdit::followWords()
{
    const QString words = toPlainText();
    const bool toLeft = words.trimmed().isEmpty() ? m_theme.isRightToLeft() : words.isRightToLeft();
    const Qt::Alignment side = Qt::AlignAbsolute | (toLeft ? Qt::AlignRight : Qt::AlignLeft);
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() == side)
        return;
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}

} // namespace Shopbell
