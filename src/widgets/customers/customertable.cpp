// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customertable.h"

#include "look/theme.h"
#include "models/customerlistmodel.h"
#include "widgets/customers/customerdelegate.h"
#include "widgets/customers/customerheader.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace Shopbell {

namespace {

// Logical pixels at 100 %, without the room at the two ends of a row.
constexpr std::array columnWidths{144, 112, 88, 48, 88, 160};
// What a column gives where all together are wider than the table, in this order: the bar of the gap first, a name never.
constexpr std::array givesWay{std::pair(CustomerListModel::Gap, 48), std::pair(CustomerListModel::Segment, 16)};
// What goes when that is not enough, in this order: how long somebody has been away stands in the gap, too.
constexpr std::array columnsThatGo{CustomerListModel::Segment, CustomerListModel::Bought, CustomerListModel::LastSeen,
                                   CustomerListModel::Group};
constexpr std::array extraShares{0.45, 0.05, 0.25, 0.05, 0.05, 0.15};

} // namespace

CustomerTable::CustomerTable(const Theme &theme, CustomerDelegate *delegate, QWidget *parent)
    : RowTable(theme, parent)
    , m_delegate(delegate)
    , m_header(new CustomerHeader(theme, delegate->padding(), this))
{
    setItemDelegate(delegate);
    setHorizontalHeader(m_header);
    setSelectionMode(ExtendedSelection);
    setAccessibleName(tr("Customers"));
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT orderWanted(CustomerListModel::orderOf(column)); });
    connect(&theme, &Theme::changed, this, &CustomerTable::takeSizes);
    takeSizes();
}

void CustomerTable::showOrder(CustomerOrder order, bool ascending)
{
    m_header->showOrder(CustomerListModel::columnOf(order), ascending);
    shareWidth();
}

void CustomerTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    RowTable::keyPressEvent(event);
}

void CustomerTable::takeSizes()
{
    for (int column = 0; column < CustomerListModel::columns; ++column)
        m_needed[size_t(column)] = m_delegate->neededWidth(column);
    setRowHeight(m_delegate->rowHeight(), m_delegate->rowHeight());
    shareWidth();
}

void CustomerTable::shareWidth()
{
    if (!model() || model()->columnCount() != CustomerListModel::columns)
        return;
    const int ends = 2 * m_delegate->padding();
    int least = ends;
    Columns<int> widths{};
    for (size_t column = 0; column < widths.size(); ++column) {
        widths[column] =
            std::max({theme().scaled(columnWidths[column]), m_needed[column], m_header->neededWidth(int(column))});
        least += widths[column];
    }
    int most = 0; // What the columns that stay can give.
    for (const auto &[column, gives] : givesWay)
        most += theme().scaled(gives);
    Columns<bool> isGone{};
    for (const CustomerListModel::Column column : columnsThatGo) {
        if (least - most <= viewport()->width())
            break;
        isGone[column] = true;
        least -= std::exchange(widths[column], 0);
        for (const auto &[giving, gives] : givesWay)
            most -= giving == column ? theme().scaled(gives) : 0;
    }
    for (const auto &[column, gives] : givesWay) {
        const int given = isGone[column] ? 0 : std::clamp(least - viewport()->width(), 0, theme().scaled(gives));
        widths[column] -= given;
        least -= given;
    }
    spread(widths, isGone, least);
}

void CustomerTable::spread(const Columns<int> &widths, const Columns<bool> &isGone, int least)
{
    double shares = 0;
    for (size_t column = 0; column < widths.size(); ++column)
        shares += isGone[column] ? 0 : extraShares[column];
    const int extra = std::max(0, viewport()->width() - least);
    int left = std::max(viewport()->width(), least);
    for (int column = 0; column < CustomerListModel::columns; ++column) {
        const auto at = size_t(column);
        setColumnHidden(column, isGone[at]);
        if (isGone[at])
            continue;
        int width = widths[at] + int(extra * extraShares[at] / shares);
        if (column == CustomerListModel::Name)
            width += m_delegate->padding();
        if (column == CustomerListModel::Gap)
            width = left;
        setColumnWidth(column, width);
        left -= width;
    }
}

} // namespace Shopbell
