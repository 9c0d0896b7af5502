// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerlistmodel.h"

#include <array>

namespace Shopbell {

namespace {
constexpr std::array columnOrders{CustomerOrder::Name,       CustomerOrder::Score,    CustomerOrder::Segment,
                                  CustomerOrder::MostBought, CustomerOrder::LastSeen, CustomerOrder::UsualGap};
static_assert(columnOrders.size() == CustomerListModel::columns);
} // namespace

CustomerListModel::CustomerListModel(Readers readers, QObject *parent)
    : PagedCustomers({.firstPage = readers.find, .all = readers.find, .rows = readers.rows}, parent)
    , m_readers(std::move(readers))
{
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).value();
    if (role == RowRole)
        return QVariant::fromValue(rowAt(index.row()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const CustomerRow *row = rowAt(index.row());
    if (!row)
        return QString();
    // A screen reader that lands in a row hears all of it at once.
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return m_readers.sentence ? m_readers.sentence(*row) : row->name;
    return m_readers.cell ? m_readers.cell(*row, index.column()) : QString();
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Bought ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Customer");
    case Group:
        return tr("Group, score");
    case Segment:
        return tr("Segment");
    case Bought:
        return tr("Bought");
    case LastSeen:
        return tr("Last seen");
    case Gap:
        return tr("Usual gap, now");
    }
    return {};
}

CustomerOrder CustomerListModel::orderOf(int column)
{
    return columnOrders[size_t(std::clamp(column, 0, columns - 1))];
}

int CustomerListModel::columnOf(CustomerOrder order)
{
    const auto found = std::ranges::find(columnOrders, order);
    return found == columnOrders.end() ? -1 : int(found - columnOrders.begin());
}

} // namespace Shopbell
