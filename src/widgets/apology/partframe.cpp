// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/partframe.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/readingmargins.h"
#include "widgets/reviews/replyedit.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int badgeSide = 22;
constexpr int badgeGap = 12;
constexpr int mostLines = 6;

/// As high as the words, so that six fields stand below each other and little is scrolled.
void fitToWords(ReplyEdit &edit)
{
    const int lines = std::clamp(int(std::ceil(edit.document()->size().height())), 1, mostLines);
    const int edges = edit.isVisible() ? edit.height() - edit.viewport()->height() : 2 * edit.frameWidth();
    const int around = int(std::ceil(edit.document()->documentMargin() * 2)) + edges + 8;
    edit.setFixedHeight(lines * edit.fontMetrics().lineSpacing() + around);
}

} // namespace

PartFrame::PartFrame(const Theme &theme, int number, const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(number)
    , m_name(name)
    , m_box(new QVBoxLayout)
{
    auto *title = new TextLabel(theme, TypeRole::Strong, ColorToken::Text, name);
    auto *advice = new TextLabel(theme, TypeRole::Small, ColorToken::Text2, hint);
    advice->setWordWrap(true);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(title);
    heading->addWidget(advice, 1);
    leaveRoom();
    m_box->setSpacing(5);
    m_box->addLayout(heading);
    setLayout(m_box);
    sayState();
    connect(&theme, &Theme::changed, this, [this] {
        leaveRoom();
        update();
    });
}

/// For the badge.
void PartFrame::leaveRoom()
{
    m_box->setContentsMargins(readingMargins(m_theme, m_theme.scaled(badgeSide + badgeGap), 0, 0, m_theme.scaled(12)));
}

ReplyEdit *PartFrame::addField()
{
    auto *edit = new ReplyEdit(m_theme);
    edit->setAccessibleName(m_name);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_box->addWidget(edit);
    connect(edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, edit,
            [edit] { fitToWords(*edit); });
    connect(edit, &ReplyEdit::wrapped, edit, [edit] { fitToWords(*edit); });
    connect(&m_theme, &Theme::changed, edit, [edit] { fitToWords(*edit); });
    fitToWords(*edit);
    setFocusPolicy(Qt::ClickFocus); // Who clicks on the heading means the field; before the proxy, which takes it over.
    setFocusProxy(edit);
    return edit;
}

void PartFrame::setDone(bool done)
{
    if (done == m_done)
        return;
    m_done = done;
    sayState();
    update();
}

void PartFrame::setLast(bool last)
{
    m_last = last;
    update();
}

void PartFrame::sayState()
{
    //: Of a part of an apology: its number and name.
    const QString part = tr("%L1 %2").arg(m_number).arg(m_name);
    //: A part of an apology that is filled in; %1 is its number and name.
    setAccessibleName(m_done ? tr("%1, done").arg(part) : part);
}

QRectF PartFrame::badge() const
{
    const double side = m_theme.scaled(badgeSide);
    const double left = m_theme.isRightToLeft() ? width() - side : 0;
    return {left, 0, side, side};
}

void PartFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF round = badge();
    if (!m_last) {
        painter.setPen(QPen(m_theme.color(ColorToken::AccentSoft), 2));
        painter.drawLine(QPointF(round.center().x(), round.bottom() + 4), QPointF(round.center().x(), height() - 4));
    }
    if (m_done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(ColorToken::Accent));
        painter.drawEllipse(round);
        const int side = m_theme.size(SizeToken::IconInline);
        QRect tick(0, 0, side, side);
        tick.moveCenter(round.center().toPoint());
        m_theme.icon("check", IconColors(ColorToken::OnAccent)).paint(&painter, tick);
        return;
    }
    painter.setPen(QPen(m_theme.color(ColorToken::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(round.adjusted(1, 1, -1, -1));
    painter.setPen(m_theme.color(ColorToken::AccentText));
    painter.setFont(m_theme.font(TypeRole::Micro));
    painter.drawText(round, Qt::AlignCenter, m_theme.language().toString(m_number));
}

} // namespace Shopbell
