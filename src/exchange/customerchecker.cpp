// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/customerchecker.h"

#include "exchange/checkparts.h"
#include "exchange/csvwriter.h"
#include "exchange/labels.h"
#include "exchange/personreader.h"
#include "exchange/textcursor.h"

namespace Shopbell {

namespace {
/// "yes", "no", "subscribed", "unsubscribed"; nothing when it was never asked.
std::optional<bool> consentFrom(std::string_view cell)
{
    if (equalsFolded(cell, "subscribed"))
        return true;
    if (equalsFolded(cell, "unsubscribed"))
        return false;
    return flagFrom(cell);
}
} // namespace

CustomerChecker::CustomerChecker(ImportPlan plan) : m_plan(std::move(plan))
{
    m_plan.fields.resize(m_plan.columns.size(), ImportField::Skip);
}

CheckedCustomer CustomerChecker::check(const Record &record) const
{
    if (record.fault)
        return problemOf(m_plan, record, faultyColumn(record), *record.fault);
    IncomingCustomer customer{.line = record.line};
    PersonReader person;
    const auto takeConsent = [&customer](ConsentKind kind, std::string_view cell) {
        if (const std::optional<bool> granted = consentFrom(cell))
            customer.consents.push_back({.kind = kind, .granted = *granted});
    };
    for (size_t column = 0; column < std::min(record.cells.size(), m_plan.fields.size()); ++column) {
        std::string_view cell = record.cells[column];
        if (m_plan.defused && isDefused(cell))
            cell.remove_prefix(1);
        const std::string_view trimmed = withoutBlanks(cell);
        const ImportField field = m_plan.fields[column];
        if (trimmed.empty() || person.take(field, cell))
            continue;
        if (field == ImportField::Segment)
            customer.segment = textOf(trimmed).simplified();
        else if (field == ImportField::Note)
            customer.note = wordsOf(trimmed);
        else if (field == ImportField::MarketingConsent)
            takeConsent(ConsentKind::Marketing, trimmed);
        else if (field == ImportField::MessageConsent)
            takeConsent(ConsentKind::Message, trimmed);
    }
    customer.person = person.person();
    if (customer.person.isNobody())
        return problemOf(m_plan, record, -1, ProblemReason::NoCustomer);
    return customer;
}

} // namespace Shopbell
