// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/twolinedelegate.h"

#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int twoLineEdge = 12;
constexpr int twoLinePadding = 8;
constexpr int twoLineGap = 1;
} // namespace

TwoLineDelegate::TwoLineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = m_theme.lineHeight(TypeRole::Strong) + m_theme.lineHeight(TypeRole::Micro);
    return {m_theme.scaled(160), lines + m_theme.scaled(2 * twoLinePadding + twoLineGap)};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, m_theme.color(ColorToken::Selected));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, m_theme.color(ColorToken::Hover));
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), m_theme.color(ColorToken::Line));
    const QString text = index.data().toString();
    const double edge = m_theme.scaled(twoLineEdge);
    QRectF line = row.adjusted(edge, m_theme.scaled(twoLinePadding), -edge, 0);
    line.setHeight(m_theme.lineHeight(TypeRole::Strong));
    RowPainter(*painter, m_theme, line)
        .text(text.section(u'\n', 0, 0), m_theme.font(TypeRole::Strong), ColorToken::Text);
    line.moveTop(line.bottom() + m_theme.scaled(twoLineGap));
    line.setHeight(m_theme.lineHeight(TypeRole::Micro));
    RowPainter(*painter, m_theme, line).text(text.section(u'\n', 1), m_theme.font(TypeRole::Micro), ColorToken::Text2);
    const auto focus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if (option.state.testFlags(focus))
        paint::focusRingInside(*painter, row.adjusted(3, 3, -3, -3), m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

bool TwoLineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipOf(index.data().toString()), view, option.rect);
    return true;
}

} // namespace Shopbell
