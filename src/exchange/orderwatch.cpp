// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/orderwatch.h"

#include "domain/incomingpurchase.h"
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
    return isThere ? withoutBlanks(unwrapped(record.cells[size_t(column)])) : std::string_view();
}

/// A date as it is written, without the time behind it.
std::string_view writtenDay(std::string_view date)
{
    const size_t hoursEnd = date.find(':');
    return hoursEnd == std::string_view::npos ? date : date.substr(0, date.find_last_of(" T", hoursEnd));
}

Agreement agreementOf(std::string_view one, std::string_view other)
{
    if (one.empty() || other.empty())
        return Agreement::Unsaid;
    return equalsFolded(one, other) ? Agreement::Agree : Agreement::Differ;
}
} // namespace

OrderWatch::OrderWatch(const std::vector<ImportField> &fields)
    : m_order(placeOf(fields, ImportField::OrderNumber))
    , m_amount(placeOf(fields, ImportField::Amount))
    , m_date(placeOf(fields, ImportField::Date))
{
    using enum ImportField;
    for (const auto &[field, kind] :
         {std::pair(Email, ContactKind::Email), std::pair(Phone, ContactKind::Phone),
          std::pair(CustomerNumber, ContactKind::Number), std::pair(Customer, ContactKind::Name),
          std::pair(FirstName, ContactKind::Name), std::pair(LastName, ContactKind::Name)}) {
        if (const int column = placeOf(fields, field); column >= 0)
            m_people.push_back({column, kind, {}});
    }
}

bool OrderWatch::isOfLastOrder(const Record &record, std::string_view order) const
{
    if (order != m_lastOrder || agreementOf(writtenDay(cellAt(record, m_date)), m_lastDay) == Agreement::Differ)
        return false;
    return mayBeOnePerson([&](ContactKind kind) {
        Agreement whole = Agreement::Unsaid; // A name may stand in two columns.
        for (const Said &said : m_people) {
            const Agreement agreement =
                said.kind == kind ? agreementOf(cellAt(record, said.column), said.last) : Agreement::Unsaid;
            if (agreement == Agreement::Differ)
                return agreement;
            if (agreement == Agreement::Agree)
                whole = agreement;
        }
        return whole;
    });
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
    for (Said &said : m_people)
        said.last = cellAt(record, said.column);
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
