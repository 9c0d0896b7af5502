// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/needdelegate.h"

#include "format/numbertext.h"
#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shopbell {

NeedDelegate::NeedDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize NeedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(160),
            m_theme.lineHeight(TypeRole::Small) + m_theme.lineHeight(TypeRole::Micro) + m_theme.scaled(10)};
}

void NeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRectF row(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        paint::rowGround(*painter, row, m_theme,
                         option.state & QStyle::State_Active ? paint::RowState::Selected
                                                             : paint::RowState::SelectedInactive);
    else if (option.state & QStyle::State_MouseOver)
        paint::rowGround(*painter, row, m_theme, paint::RowState::Hovered);
    paint::hairline(*painter, row, m_theme);
    const double side = m_theme.scaled(8);
    const ColorToken quiet = selected ? ColorToken::Text2 : ColorToken::Text3;
    const QRectF area = row.adjusted(side, m_theme.scaled(4), -side, -m_theme.scaled(5));
    const double first = m_theme.lineHeight(TypeRole::Small);
    RowPainter head(*painter, m_theme, QRectF(area.left(), area.top(), area.width(), first));
    const double before = head.room();
    head.text(NumberText(m_theme.language()).count(index.row() + 1), m_theme.font(TypeRole::Micro), quiet);
    head.skip(std::max(0.0, m_theme.scaled(18) - (before - head.room())));
    if (index.data(UnwantedRole).toBool()) {
        head.icon(u"ban"_s, ColorToken::NegativeText);
        head.gap(5);
    }
    head.text(index.data(Qt::DisplayRole).toString(), m_theme.font(TypeRole::Small, QFont::Medium), ColorToken::Text);
    RowPainter below(*painter, m_theme,
                     QRectF(area.left(), area.top() + first, area.width(), m_theme.lineHeight(TypeRole::Micro)));
    below.skip(m_theme.scaled(18));
    below.text(index.data(WhyRole).toString(), m_theme.font(TypeRole::Micro), quiet);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, row.adjusted(0, 0, 0, -1), m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

} // namespace Shopbell
