// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/gotolist.h"

#include "look/avatar.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"

#include <QAction>
#include <QPainter>

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int goToPadding = 12;
constexpr int goToGap = 10;
} // namespace

void GoToModel::setEntries(std::vector<GoToEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GoToEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.words;
    case Qt::AccessibleTextRole:
        //: For a screen reader: a customer, a review or a command, and what tells it from others.
        return entry.side.isEmpty() ? entry.words : tr("%1, %2").arg(entry.words, entry.side);
    case SideRole:
        return entry.side;
    case IconRole:
        return entry.icon;
    case CustomerRole:
        if (const auto *customer = std::get_if<CustomerId>(&entry.target))
            return customer->value();
        return {};
    default:
        return {};
    }
}

GoToDelegate::GoToDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize GoToDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(200),
            std::max(m_theme.size(SizeToken::RailItem), m_theme.lineHeight(TypeRole::Body) + m_theme.scaled(12))};
}

void GoToDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, m_theme.color(ColorToken::Selected));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, m_theme.color(ColorToken::Hover));
    const double edge = m_theme.scaled(goToPadding);
    const double side = m_theme.size(SizeToken::AvatarRow);
    RowPainter pen(*painter, m_theme, row.adjusted(edge, 0, -edge, 0));
    const QVariant customer = index.data(GoToModel::CustomerRole);
    QRectF picture(row.left() + edge, row.center().y() - side / 2, side, side);
    if (m_theme.isRightToLeft())
        picture.moveRight(row.right() - edge);
    if (customer.isValid()) {
        paint::avatar(*painter, picture, m_theme, index.data().toString(), customer.toLongLong());
    } else {
        const int icon = m_theme.size(SizeToken::IconButton);
        QRect place(0, 0, icon, icon);
        place.moveCenter(picture.center().toPoint());
        m_theme.icon(index.data(GoToModel::IconRole).toString()).paint(painter, place);
    }
    pen.skip(side);
    pen.gap(goToGap);
    pen.textAtEnd(index.data(GoToModel::SideRole).toString(), m_theme.font(TypeRole::Micro), ColorToken::Text3);
    pen.gapAtEnd(goToGap);
    pen.text(index.data().toString(), m_theme.font(TypeRole::Body), ColorToken::Text);
    painter->restore();
}

} // namespace Shopbell
