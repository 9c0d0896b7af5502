// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/raildelegate.h"

#include "look/marks.h"
#include "look/theme.h"

#include <QPainter>
#include <QStyle>

namespace Shopbell {

namespace {

constexpr int railInset = 8;
constexpr int railGap = 10;

} // namespace

RailDelegate::RailDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(40), m_theme.size(SizeToken::RailItem) + 2};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = index.data(CurrentRole).toBool();
    const QRect item = option.rect.adjusted(railInset, 1, -railInset, -1);
    const double radius = m_theme.radius(RadiusToken::Selection);

    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(current ? ColorToken::Selected : ColorToken::SelectedInactive));
        painter->drawRoundedRect(item, radius, radius);
    }
    if (current && m_bar)
        paint::selectionBar(*painter, QRectF(option.rect).adjusted(0, railInset, 0, -railInset), m_theme);
    const QColor ink = m_theme.color(current ? ColorToken::AccentText : ColorToken::Text2);

    const int icon = m_theme.size(SizeToken::IconRail);
    QRect iconPlace(0, 0, icon, icon);
    iconPlace.moveCenter(item.center());
    if (!m_folded)
        iconPlace.moveLeft(QStyle::visualRect(option.direction, item,
                                              iconPlace.translated(item.left() + railGap - iconPlace.left(), 0))
                               .left());
    m_theme.icons().paint(*painter, iconPlace, index.data(IconRole).toString(), ink);
    if (!m_folded)
        paintWords(*painter, item, index, ink);
    else
        paintBadge(*painter, QRectF(item.adjusted(0, -2, 0, -item.height() / 2)), index);

    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, item, m_theme, radius);
    painter->restore();
}

/// Gives the width that it took.
double RailDelegate::paintBadge(QPainter &painter, const QRectF &area, const QModelIndex &index) const
{
    return paint::badge(painter, area, m_theme, index.data(BadgeRole).toLongLong(),
                        index.data(QuietRole).toBool() ? BadgeTone::Quiet : BadgeTone::Hot);
}

void RailDelegate::paintWords(QPainter &painter, const QRect &item, const QModelIndex &index, const QColor &ink) const
{
    const Qt::LayoutDirection direction = m_theme.layoutDirection();
    const int before = 2 * railGap + m_theme.size(SizeToken::IconRail);
    QRect words = item.adjusted(before, 0, -railGap, 0);
    const QRect area = QStyle::visualRect(direction, item, words);
    const double badge = paintBadge(painter, area, index);
    words.setRight(words.right() - (badge > 0 ? int(badge) + 6 : 0));

    const QFont font = m_theme.font(TypeRole::Body, index.data(CurrentRole).toBool() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    const QString text =
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
    painter.drawText(QStyle::visualRect(direction, item, words),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
}

} // namespace Shopbell
