// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/purchasedelegate.h"

#include "format/customerwords.h"
#include "look/marks.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "models/purchaselistmodel.h"
#include "widgets/common/rowpainter.h"
#include "widgets/customers/customerfacts.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int sideRoom = 18; // Logical pixels at 100 %.
}

PurchaseDelegate::PurchaseDelegate(const Theme &theme, const CustomerFacts &facts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_facts(facts)
{
}

QSize PurchaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(200),
            m_theme.lineHeight(TypeRole::Small) + m_theme.lineHeight(TypeRole::Micro) + m_theme.scaled(13)};
}

void PurchaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *purchase = index.data(PurchaseListModel::RowRole).value<const PurchaseRow *>();
    if (!purchase)
        return;
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

    const ColorToken quiet = selected ? ColorToken::Text2 : ColorToken::Text3;
    const double side = m_theme.scaled(sideRoom);
    const QRectF area = row.adjusted(side, m_theme.scaled(6), -side, -m_theme.scaled(6));
    const double first = m_theme.lineHeight(TypeRole::Small);
    const Purchase &bought = purchase->purchase;
    const bool counts = bought.counts();
    RowPainter head(*painter, m_theme, QRectF(area.left(), area.top(), area.width(), first));
    head.textAtEnd(m_facts.text().amount(bought.amount), m_theme.font(TypeRole::Small, QFont::DemiBold),
                   counts ? ColorToken::Text : quiet);
    head.gapAtEnd(10);
    head.text(m_facts.text().what(bought), m_theme.font(TypeRole::Small, QFont::Medium),
              counts ? ColorToken::Text : quiet);

    RowPainter below(*painter, m_theme,
                     QRectF(area.left(), area.top() + first, area.width(), m_theme.lineHeight(TypeRole::Micro)));
    const QFont micro = m_theme.font(TypeRole::Micro);
    if (const std::optional<NotCounting> why = bought.whyNotCounting())
        below.textAtEnd(whyNotCounted(*why), micro, ColorToken::WarnText);
    else if (bought.status != PurchaseStatus::Paid)
        below.textAtEnd(nameOf(bought.status), micro, ColorToken::WarnText);
    QStringList parts{m_facts.dates().stamp(bought.when, m_facts.now())};
    if (!purchase->servedByName.isEmpty())
        parts << tr("served by %1").arg(purchase->servedByName);
    if (!bought.orderNumber.isEmpty())
        parts << tr("order %1", "an order number").arg(bought.orderNumber);
    below.text(parts.join(tr(" · ", "between the parts of a line")), micro, quiet);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, row.adjusted(0, 0, 0, -1), m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

} // namespace Shopbell
