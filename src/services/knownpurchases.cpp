// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/purchasewriter.h"
#include "storage/customerchanges.h"

// What a row of a file means for a purchase that is known, and for what is known of its customer.

namespace Shopbell {

/// Of an order that was there before, or of a purchase whose customer its file knew only by name.
Status PurchaseWriter::meetKnown(Connection &connection, const ArrivingPurchase &record, const NamedOrder &order,
                                 ChannelId channel)
{
    const IncomingPurchase &incoming = record.incoming;
    const StoredPurchase &known = *order.purchase;
    ArrivingPurchases table = rows(connection);
    const Result<SaidOwner> owner = table.ownerSaid(order, incoming);
    if (!owner)
        return owner.error();
    const Result<OrderNaming> naming = namingOf(connection, record, known, *owner);
    if (!naming)
        return naming.error();
    if (Status named = nameCustomerOf(connection, known.purchase.id, incoming.person); !named)
        return named;
    if (const auto credit = unlinkedCredit(known.purchase, incoming, channel)) { // Its order may have come since.
        if (Status noted = table.noteUnlinked(*credit); !noted)
            return noted;
    }
    IncomingPurchase seen = incoming.purchase.orderNumber.isEmpty() ? outcomeOf(incoming) : incoming;
    seen.purchase.channel = channel;
    if (owner->told.empty() && !m_hasNamed) {
        m_report.alreadyThere += incoming.records;
        return table.noteSeen(known.purchase.id, seen, *naming);
    }
    countUpdated(known.purchase.id, incoming.records);
    if (!owner->told.empty()) {
        if (Status told = changeCustomer(connection, owner->customer, changesForContacts(owner->told)); !told)
            return told;
    }
    seen.records = 0; // They count as updated already.
    return table.noteSeen(known.purchase.id, seen, *naming);
}

/// Whom a row names of an order: one of nobody is from then on known by whom it names, any other as it was.
Result<OrderNaming> PurchaseWriter::namingOf(Connection &connection, const ArrivingPurchase &record,
                                             const StoredPurchase &order, const SaidOwner &owner)
{
    switch (owner.whose) {
    case SaidOwner::Whose::AsKnown:
        break;
    case SaidOwner::Whose::TheirsIndeed:
        return OrderNaming{.customer = owner.customer};
    case SaidOwner::Whose::WhomItNames:
        const Result<CustomerId> customer = customerFor(connection, record);
        if (!customer)
            return customer.error();
        const IncomingPurchase &incoming = record.incoming;
        m_report.otherNames.add(incoming.person.name, m_otherwise.value(record.person), incoming.records);
        return OrderNaming{*customer, order.isNobodys() ? record.saidOf : order.saidOf};
    }
    return OrderNaming();
}

Status PurchaseWriter::meetUnnumbered(Connection &connection, const ArrivingPurchase &record, PurchaseId known)
{
    IncomingPurchase said = outcomeOf(record.incoming);
    if (Status named = nameCustomerOf(connection, known, record.incoming.person); !named)
        return named;
    if (m_hasNamed) {
        countUpdated(known, said.records);
        said.records = 0;
    }
    m_report.alreadyThere += said.records;
    ArrivingPurchases table = rows(connection);
    const Result<bool> told = table.noteOutcome(known, said);
    return told ? table.claim(known) : Status(told.error());
}

/// Of a purchase that is known, where a row of it says the name that its customer has not.
Status PurchaseWriter::nameCustomerOf(Connection &connection, PurchaseId known, const IncomingPerson &person)
{
    const Result<CustomerId> nameless = rows(connection).namedFirst(known, person);
    if (!nameless)
        return nameless.error();
    if (!nameless->isStored())
        return done();
    const Result<bool> named = giveName(connection, *nameless, person.name);
    m_hasNamed = m_hasNamed || (named && *named);
    return named ? done() : Status(named.error());
}

/// Rows of it that tell something of its customer.
void PurchaseWriter::countUpdated(PurchaseId known, int records)
{
    m_report.updated += records;
    m_ordersUpdated += !m_told.contains(known);
    m_told.insert(known);
}

} // namespace Shopbell
