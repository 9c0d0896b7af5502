// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/purchasewriter.h"

#include "storage/bulkrows.h"
#include "storage/contacts.h"
#include "storage/hiddenbatches.h"
#include "storage/history.h"
#include "storage/shopstore.h"

#include <QElapsedTimer>

#include <cstdlib>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t rowsBetweenLooks = 16; ///< At the clock.
constexpr qsizetype mostCustomersKept = 500'000; ///< So that memory stays flat.
constexpr qint64 bytesOfOrder = 64; ///< Of a file, about.
constexpr int seenAtOnce = 100;

/// Takes money back from an order.
void refund(Purchase &order, qint64 minor)
{
    order.refundedMinor = boundedSum(order.refundedMinor, std::abs(minor));
    if (order.amount && order.refundedMinor >= order.amount->minor && order.counts() == false && !isFinal(order.status)
        && order.amount->minor > 0)
        order.status = PurchaseStatus::Refunded;
}
} // namespace

Status PurchaseWriter::begin(Connection &connection, qint64 mostRows)
{
    return inTransaction(connection, [&]() -> Status {
        const Result<std::vector<Channel>> channels = readChannels(connection);
        if (!channels)
            return channels.error();
        m_channels.emplace(*channels);
        if (Status begun = beginRange(connection, mostRows); !begun)
            return begun;
        Result<QString> shown = shownPurchases(connection);
        if (!shown)
            return shown.error();
        m_shown = *shown;
        if (Status prepared = rows(connection).prepare(); !prepared)
            return prepared;
        return m_numbers.begin(connection, mostRows / bytesOfOrder);
    });
}

Status PurchaseWriter::writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next)
{
    QElapsedTimer time;
    time.start();
    const WithoutTriggers quick(connection); // The ledger that is kept is not read once the import is shown.
    if (Status resumed = m_numbers.resume(connection); !resumed)
        return resumed;
    for (size_t written = 0; next < records.size(); ++next, ++written) {
        if (written % rowsBetweenLooks == rowsBetweenLooks - 1 && time.elapsed() >= pieceMilliseconds / 2)
            break;
        if (Status wrote = write(connection, std::get<ArrivingPurchase>(records[next])); !wrote)
            return wrote;
    }
    m_progress.fresh = m_report.added;
    m_progress.seen = m_report.alreadyThere;
    if (next > 0)
        m_progress.line = lineOf(records[next - 1]);
    return m_numbers.pause(connection);
}

Status PurchaseWriter::write(Connection &connection, const ArrivingPurchase &record)
{
    const Result<ChannelId> channel = channelFor(connection, record.channelKey);
    if (!channel)
        return channel.error();
    return record.incoming.purchase.orderNumber.isEmpty() ? writeUnnumbered(connection, record, *channel)
                                                          : writeNumbered(connection, record, *channel);
}

Status PurchaseWriter::writeNumbered(Connection &connection, const ArrivingPurchase &record, ChannelId channel)
{
    const IncomingPurchase &incoming = record.incoming;
    const Purchase &purchase = incoming.purchase;
    Result<NamedOrder> found = NamedOrder();
    if (m_numbers.mayHold(purchase.orderNumber))
        found = rows(connection).byNumber(incoming, channel);
    if (!found)
        return found.error();
    const std::optional<StoredPurchase> &known = found->purchase;
    if (known && known->ofThisImport)
        return joinOrder(connection, record, known->purchase);
    if (found->isUnclear && !purchase.when.isKnown()) {
        const std::vector<Problem> unclear = asUnclear(incoming);
        m_leftOut.insert(m_leftOut.end(), unclear.begin(), unclear.end());
        return done();
    }
    if (known) {
        const Result<CustomerId> named = customerNamed(connection, record, *found);
        if (!named)
            return named.error();
        m_report.alreadyThere += incoming.records;
        return rows(connection).noteSeen(known->purchase.id, incoming, *named);
    }
    if (!purchase.when.isKnown()) {
        m_leftOut.insert(m_leftOut.end(), incoming.asRecords.begin(), incoming.asRecords.end());
        return done();
    }
    Purchase fresh = purchase;
    fresh.channel = channel;
    return add(connection, record, std::move(fresh));
}

Status PurchaseWriter::writeUnnumbered(Connection &connection, const ArrivingPurchase &record, ChannelId channel)
{
    const IncomingPurchase &incoming = record.incoming;
    if (!incoming.purchase.when.isKnown()) {
        m_leftOut.insert(m_leftOut.end(), incoming.asRecords.begin(), incoming.asRecords.end());
        return done();
    }
    Purchase purchase = incoming.purchase;
    purchase.channel = channel;
    const Result<CustomerId> customer = customerFor(connection, record);
    if (!customer)
        return customer.error();
    purchase.customer = *customer;
    const Result<PurchaseId> same = rows(connection).unclaimed(purchase);
    if (!same)
        return same.error();
    if (!same->isStored())
        return add(connection, record, std::move(purchase));
    m_report.alreadyThere += incoming.records;
    return rows(connection).claim(*same);
}

Status PurchaseWriter::add(Connection &connection, const ArrivingPurchase &record, Purchase purchase)
{
    const IncomingPurchase &incoming = record.incoming;
    if (!purchase.customer.isStored()) {
        const Result<CustomerId> customer = customerFor(connection, record);
        if (!customer)
            return customer.error();
        purchase.customer = *customer;
    }
    if (!incoming.servedBy.isEmpty()) {
        const Result<TeamMemberId> member = teamMemberFor(connection, incoming.servedBy);
        if (!member)
            return member.error();
        purchase.servedBy = *member;
    }
    purchase.id = PurchaseId(m_nextId++);
    purchase.createdAt = m_history.now();
    ArrivingPurchases table = rows(connection);
    if (Status inserted = table.insert(purchase, incoming.person); !inserted)
        return inserted;
    m_numbers.add(purchase.orderNumber);
    if (Status added = table.addItems(purchase.id, purchase.items); !added)
        return added;
    m_report.added += incoming.records;
    m_report.made.items += qint64(purchase.items.size());
    ++m_report.made.purchases;
    m_report.ofNobody += !purchase.customer.isStored();
    m_report.otherNames.add(incoming.person.name, m_otherwise.value(record.person), incoming.records);
    count(purchase, 1);
    if (incoming.refundOf.isEmpty() || purchase.status != PurchaseStatus::CreditNote)
        return done();
    return table.noteUnlinked({purchase.id, incoming.refundOf, purchase.channel});
}

Status PurchaseWriter::joinOrder(Connection &connection, const ArrivingPurchase &record, Purchase order)
{
    const IncomingPurchase &incoming = record.incoming;
    if (!order.customer.isStored() && !incoming.person.isNobody()) {
        const Result<CustomerId> customer = customerFor(connection, record);
        if (!customer)
            return customer.error();
        if (Status set = rows(connection).setCustomer(order.id, *customer, incoming.person); !set)
            return set;
        order.customer = *customer;
        m_report.ofNobody -= customer->isStored();
        m_report.otherNames.add(incoming.person.name, m_otherwise.value(record.person), incoming.records);
    }
    count(order, -1);
    joinTotals(order, incoming);
    count(order, 1);
    m_report.added += incoming.records;
    m_report.made.items += qint64(incoming.purchase.items.size());
    ArrivingPurchases table = rows(connection);
    if (Status updated = table.updateTotals(order); !updated)
        return updated;
    return table.addItems(order.id, incoming.purchase.items);
}

/// Whose an order that was nobody's becomes; not stored: it stays as it is.
Result<CustomerId> PurchaseWriter::customerNamed(Connection &connection, const ArrivingPurchase &record,
                                                 const NamedOrder &order)
{
    const Result<bool> isNamed = rows(connection).isNamedBy(order, record.incoming.person);
    if (!isNamed)
        return isNamed.error();
    if (!*isNamed)
        return CustomerId();
    const Result<CustomerId> customer = customerFor(connection, record);
    if (customer)
        m_report.otherNames.add(record.incoming.person.name, m_otherwise.value(record.person), record.incoming.records);
    return customer;
}

/// Links a credit note to the order it names and takes its amount back from it.
Status PurchaseWriter::linkCredit(Connection &connection, const UnlinkedCredit &credit)
{
    ArrivingPurchases table = rows(connection);
    const Result<StoredPurchase> note = table.find(credit.credit);
    if (!note)
        return note.error();
    const auto found = table.creditedBy(credit, note->purchase);
    if (!found)
        return found.error();
    if (!*found)
        return done();
    Purchase order = (*found)->purchase;
    if (Status linked = table.link(credit.credit, order.id); !linked)
        return linked;
    const qint64 back = note->purchase.amount.value_or(Money()).minor;
    if (!(*found)->ofThisImport) {
        order = m_refunded.value(order.id, order);
        refund(order, back);
        m_refunded.insert(order.id, order);
        return prepareRow(connection, order.id.value(), replacedAsJson(order));
    }
    count(order, -1);
    refund(order, back);
    count(order, 1);
    return table.updateTotals(order);
}

/// Whether the file says something newer of a purchase that was there before.
Status PurchaseWriter::compare(Connection &connection, const SeenPurchase &seen)
{
    ArrivingPurchases table = rows(connection);
    const Result<StoredPurchase> stored = table.find(seen.id);
    if (!stored)
        return stored.error();
    const Result<std::vector<PurchaseItem>> items = table.itemsOf(seen.id);
    if (!items)
        return items.error();
    const Purchase known = m_refunded.value(seen.id, stored->purchase);
    const std::optional<Purchase> newer = withNewer(known, *items, seen.said);
    const OrderNaming named = stored->isNobodys() ? seen.named : OrderNaming();
    if (!newer && !named.customer.isStored())
        return done();
    const Result<bool> isOwners = table.isOwners(seen.id);
    if (!isOwners)
        return isOwners.error();
    if (*isOwners)
        return done(); // The owner's word wins.
    m_report.alreadyThere -= seen.records;
    m_report.updated += seen.records;
    ++m_ordersUpdated;
    return prepareRow(connection, seen.id.value(), replacedAsJson(newer.value_or(known), named));
}

Result<bool> PurchaseWriter::finishPiece(Connection &connection)
{
    ArrivingPurchases table = rows(connection);
    const Result<std::vector<UnlinkedCredit>> credits = table.takeUnlinked(seenAtOnce);
    if (!credits)
        return credits.error();
    for (const UnlinkedCredit &credit : *credits) {
        if (Status linked = linkCredit(connection, credit); !linked)
            return linked.error();
    }
    if (!credits->empty())
        return true;
    if (!m_allCompared) {
        const Result<std::vector<SeenPurchase>> seen = table.seenAfter(m_comparedTo, seenAtOnce);
        if (!seen)
            return seen.error();
        for (const SeenPurchase &one : *seen) {
            if (Status compared = compare(connection, one); !compared)
                return compared.error();
            m_comparedTo = one.id;
        }
        m_allCompared = seen->empty();
        m_progress.updated = m_report.updated;
        m_progress.seen = m_report.alreadyThere;
        return true;
    }
    if (!m_credited.isEmpty()) {
        const Result<int> onlyCredit = table.countOnlyCreditNotes(takeCredited());
        if (!onlyCredit)
            return onlyCredit.error();
        m_report.onlyCreditNotes += *onlyCredit;
        return true;
    }
    return swapPrepared(connection);
}

std::vector<CustomerId> PurchaseWriter::takeCredited()
{
    std::vector<CustomerId> taken;
    auto next = m_credited.begin();
    while (next != m_credited.end() && taken.size() < size_t(seenAtOnce)) {
        taken.push_back(*next);
        next = m_credited.erase(next);
    }
    return taken;
}

Status PurchaseWriter::finish(Connection &connection, const std::vector<QString> &extraNames)
{
    if (m_report.added + m_report.updated == 0)
        return giveUp(connection);
    return inTransaction(connection,
                         [&] { return show(connection, m_report.made.purchases, m_ordersUpdated, extraNames); });
}

Status PurchaseWriter::giveUp(Connection &connection)
{
    m_report.batch = {};
    return inTransaction(connection, [&] { return abandon(connection); });
}

Result<ChannelId> PurchaseWriter::channelFor(Connection &connection, const QString &key)
{
    if (key.isEmpty())
        return ChannelId();
    if (const ChannelId known = m_channels->idOf(key); known.isStored())
        return known;
    const Result<ChannelId> made = channelNamed(connection, key, true);
    if (made)
        m_channels->add(key, *made);
    return made;
}

Result<CustomerId> PurchaseWriter::customerFor(Connection &connection, const ArrivingPurchase &record)
{
    if (const auto known = m_customers.constFind(record.person); known != m_customers.constEnd())
        return *known;
    const IncomingPerson &person = record.incoming.person;
    const std::vector<ContactPoint> contacts = person.contacts();
    if (contacts.empty())
        return CustomerId();
    const Result<FoundCustomer> found =
        customerWithContacts(connection, person.name, contacts, m_range.id, m_history.now());
    if (!found)
        return found.error();
    m_report.made.customers += found->made;
    if (m_customers.size() >= mostCustomersKept) {
        m_customers.clear();
        m_otherwise.clear();
    }
    if (!found->made) {
        const Result<QString> name = keepOtherName(connection, found->id, person.name, m_range.id);
        if (!name)
            return name.error();
        if (!name->isEmpty())
            m_otherwise.insert(record.person, *name);
    }
    m_customers.insert(record.person, found->id);
    return found->id;
}

Result<TeamMemberId> PurchaseWriter::teamMemberFor(Connection &connection, const QString &name)
{
    if (const auto known = m_team.constFind(name); known != m_team.constEnd())
        return *known;
    const Result<TeamMemberId> member = rows(connection).teamMember(name);
    if (member)
        m_team.insert(name, *member);
    return member;
}

void PurchaseWriter::count(const Purchase &purchase, int by)
{
    m_report.statuses[int(purchase.status)] += by;
    if (by > 0 && purchase.status == PurchaseStatus::CreditNote && purchase.customer.isStored())
        m_credited.insert(purchase.customer);
    const bool isSale = purchase.status == PurchaseStatus::Paid || purchase.status == PurchaseStatus::Pending;
    if (isSale && !purchase.counts())
        m_report.notCounting += by;
}

} // namespace Shopbell
