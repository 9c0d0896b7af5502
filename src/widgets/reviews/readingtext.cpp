// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/readingtext.h"

#include "look/theme.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace Shopbell {

ReadingText::ReadingText(const Theme &theme, TypeRole role, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_role(role)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("plain", true);
    setProperty("noFocusRing", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &ReadingText::fill);
}

void ReadingText::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_whole = false;
    fill();
}

void ReadingText::showWhole()
{
    m_whole = true;
    fill();
}

int ReadingText::heightForWidth(int width) const
{
    const double shown = document()->textWidth();
    if (shown == width)
        return int(std::ceil(document()->size().height()));
    document()->setTextWidth(width);
    const int height = int(std::ceil(document()->size().height()));
    document()->setTextWidth(shown); // Else it would be broken for a width that it does not have.
    return height;
}

QSize ReadingText::sizeHint() const
{
    const int wide = m_theme.scaled(320);
    return {wide, heightForWidth(width() > 0 ? width() : wide)};
}

QSize ReadingText::minimumSizeHint() const
{
    return {m_theme.scaled(80), m_theme.lineHeight(m_role)};
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // The page scrolls.
}

void ReadingText::fill()
{
    setFont(m_theme.font(m_role));
    document()->setDefaultFont(m_theme.font(m_role));
    setPlainText(isCut() ? m_words.left(shownAtFirst) + QChar(0x2026) : m_words);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    // At least: a script that is taller than the type scale foresees is not cut.
    format.setLineHeight(m_theme.lineHeight(m_role), QTextBlockFormat::MinimumHeight);
    cursor.mergeBlockFormat(format);
    updateGeometry();
}

} // namespace Shopbell
