// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/filterdelegate.h"

#include "look/marks.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "models/filtermodel.h"

#include <QPainter>

namespace Shopbell {

namespace {
constexpr int filterMargin = 8;
constexpr int filterPadding = 8;
constexpr int filterGap = 9;
} // namespace

FilterDelegate::FilterDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize FilterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(120), std::max(m_theme.size(SizeToken::FilterRow), m_theme.lineHeight(TypeRole::Body) + 8)};
}

void FilterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(m_theme.layoutDirection(), option.rect, logical);
    };
    const Qt::Alignment start = (m_theme.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const int margin = m_theme.scaled(filterMargin);
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    QRect inside = row.adjusted(m_theme.scaled(filterPadding), 0, -m_theme.scaled(filterPadding), 0);
    const QString name = index.data().toString();

    if (index.data(FilterModel::KindRole).toInt() == int(FilterModel::Kind::Heading)) {
        const QFont font = m_theme.font(TypeRole::Micro, QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_theme.color(ColorToken::Text3));
        painter->drawText(inside.adjusted(0, 0, 0, -m_theme.scaled(4)), int(start | Qt::AlignBottom),
                          QFontMetrics(font).elidedText(name, Qt::ElideRight, inside.width()));
        painter->restore();
        return;
    }

    const bool on = index.data(FilterModel::OnRole).toBool();
    const bool hovered = option.state & QStyle::State_MouseOver;
    const double radius = m_theme.radius(RadiusToken::ButtonSmall);
    if (on || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(on ? ColorToken::Selected : ColorToken::Hover));
        painter->drawRoundedRect(row, radius, radius);
    }
    const ColorToken ink = on ? ColorToken::AccentText : ColorToken::Text2;
    const int side = m_theme.size(SizeToken::IconButton);
    const QRect icon(inside.left(), inside.top() + (inside.height() - side) / 2, side, side);
    m_theme.icons().paint(*painter, visual(icon), index.data(FilterModel::IconRole).toString(), m_theme.color(ink));
    inside.setLeft(inside.left() + side + m_theme.scaled(filterGap));

    const QVariant count = index.data(FilterModel::CountRole);
    if (count.isValid()) {
        const QFont font = m_theme.font(TypeRole::Micro, on ? QFont::DemiBold : QFont::Normal);
        const QString number = m_theme.language().toString(count.toLongLong());
        const int width = int(paint::tabularWidth(font, number)) + 1;
        const QRect place(inside.right() + 1 - width, inside.top(), width, inside.height());
        painter->setPen(m_theme.color(on ? ColorToken::AccentText : ColorToken::Text3));
        paint::paintTabular(*painter, visual(place), Qt::AlignVCenter | Qt::AlignRight, font, number);
        inside.setRight(place.left() - m_theme.scaled(6));
    }
    const QFont font = on ? m_theme.font(TypeRole::Strong) : m_theme.font(TypeRole::Body);
    painter->setFont(font);
    painter->setPen(m_theme.color(ink));
    painter->drawText(visual(inside), int(start | Qt::AlignVCenter | Qt::TextSingleLine),
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, inside.width()));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, row, m_theme, radius);
    painter->restore();
}

} // namespace Shopbell
