// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/orderwatch.h"

#include "exchange/textcursor.h"

#include <algorithm>

namespace Shopbell {

namespace {
int placeOf(const std::vector<ImportField> &fields, ImportField field)
{
    const auto found = std::ranges::find(fields, field);
    return found == fields.end() ? -1 : int(found - fields.begin());
}
} // namespace

OrderWatch::OrderWatch(const std::vector<ImportField> &fields)
    : m_order(placeOf(fields, ImportField::OrderNumber))
    , m_amount(placeOf(fields, ImportField::Amount))
{
}

void OrderWatch::add(const Record &record)
{
    const int columns = int(record.cells.size());
    if (m_differ || m_order < 0 || m_amount < 0 || m_order >= columns || m_amount >= columns)
        return;
    const std::string_view order = withoutBlanks(record.cells[size_t(m_order)]);
    const std::string_view amount = withoutBlanks(record.cells[size_t(m_amount)]);
    if (order.empty() || amount.empty())
        return;
    m_differ = order == m_lastOrder && amount != m_lastAmount;
    m_lastOrder = order;
    m_lastAmount = amount;
}

int OrderWatch::makeThemLines(std::vector<ImportField> &fields) const
{
    const int column = placeOf(fields, ImportField::Amount);
    if (column < 0 || placeOf(fields, ImportField::LineTotal) >= 0)
        return -1;
    fields[size_t(column)] = ImportField::LineTotal;
    return column;
}

} // namespace Shopbell
