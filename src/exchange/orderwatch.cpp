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

std::string_view cellAt(const Record &record, int column)
{
    const bool isThere = column >= 0 && column < int(record.cells.size());
    return isThere ? withoutBlanks(record.cells[size_t(column)]) : std::string_view();
}

/// A date as it is written, without the time behind it.
std::string_view writtenDay(std::string_view date)
{
    return date.substr(0, date.find_first_of(" T"));
}

/// Whether both say something and not the same.
bool differ(std::string_view one, std::string_view other)
{
    return !one.empty() && !other.empty() && !equalsFolded(one, other);
}
} // namespace

OrderWatch::OrderWatch(const std::vector<ImportField> &fields)
    : m_order(placeOf(fields, ImportField::OrderNumber))
    , m_amount(placeOf(fields, ImportField::Amount))
    , m_date(placeOf(fields, ImportField::Date))
{
    for (const ImportField field : {ImportField::Email, ImportField::CustomerNumber, ImportField::Customer,
                                    ImportField::FirstName, ImportField::LastName}) {
        if (const int column = placeOf(fields, field); column >= 0)
            m_people.push_back(column);
    }
    m_lastPeople.resize(m_people.size());
}

bool OrderWatch::isOfLastOrder(const Record &record, std::string_view order) const
{
    if (order != m_lastOrder || differ(writtenDay(cellAt(record, m_date)), m_lastDay))
        return false;
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (differ(cellAt(record, m_people[i]), m_lastPeople[i]))
            return false;
    }
    return true;
}

void OrderWatch::add(const Record &record)
{
    if (m_differ)
        return;
    const std::string_view order = cellAt(record, m_order);
    const std::string_view amount = cellAt(record, m_amount);
    if (order.empty() || amount.empty())
        return;
    m_differ = isOfLastOrder(record, order) && amount != m_lastAmount;
    m_lastOrder = order;
    m_lastAmount = amount;
    m_lastDay = writtenDay(cellAt(record, m_date));
    for (size_t i = 0; i < m_people.size(); ++i)
        m_lastPeople[i] = cellAt(record, m_people[i]);
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
