// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/purchasewriter.h"

#include "storage/bulkrows.h"
#include "storage/hiddenbatches.h"
#include "storage/history.h"
#include "storage/shopstore.h"

#include <QElapsedTimer>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t rowsBetweenLooks = 16; ///< At the clock.
constexpr qsizetype mostCustomersKept = 500'000; ///< So that memory stays flat.
constexpr qint64 bytesOfOrder = 64; ///< Of a file, about.
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
    m_hasNamed = false;
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
    if (known)
        return meetKnown(connection, record, *found, channel);
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
    ArrivingPurchases table = rows(connection);
    const Result<PurchaseId> equal = table.unclaimedByKey(incoming.purchase);
    if (!equal)
        return equal.error();
    if (equal->isStored())
        return meetUnnumbered(connection, record, *equal);
    const Result<std::optional<StoredPurchase>> named = table.unclaimedByName(incoming);
    if (!named)
        return named.error();
    if (*named) {
        const Status claimed = table.claim((*named)->purchase.id);
        return claimed ? meetKnown(connection, record, {.purchase = *named}, {}) : claimed;
    }
    Purchase purchase = incoming.purchase;
    purchase.channel = channel;
    const Result<CustomerId> customer = customerFor(connection, record);
    if (!customer)
        return customer.error();
    purchase.customer = *customer;
    const Result<PurchaseId> theirs = table.unclaimedByCustomer(purchase);
    if (!theirs)
        return theirs.error();
    return theirs->isStored() ? meetUnnumbered(connection, record, *theirs)
                              : add(connection, record, std::move(purchase));
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
    if (Status inserted = table.insert(purchase, record.saidOf); !inserted)
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
    const std::optional<UnlinkedCredit> credit = unlinkedCredit(purchase, incoming, purchase.channel);
    return credit ? table.noteUnlinked(*credit) : done();
}

Status PurchaseWriter::joinOrder(Connection &connection, const ArrivingPurchase &record, Purchase order)
{
    const IncomingPurchase &incoming = record.incoming;
    if (!order.customer.isStored() && !incoming.person.isNobody()) {
        const Result<CustomerId> customer = customerFor(connection, record);
        if (!customer)
            return customer.error();
        if (Status set = rows(connection).setCustomer(order.id, *customer, record.saidOf); !set)
            return set;
        order.customer = *customer;
        m_report.ofNobody -= customer->isStored();
        m_report.otherNames.add(incoming.person.name, m_otherwise.value(record.person), incoming.records);
    }
    if (Status named = nameCustomerOf(connection, order.id, incoming.person); !named)
        return named;
    count(order, -1);
    joinTotals(order, incoming);
    count(order, 1);
    m_report.added += incoming.records;
    m_report.made.items += qint64(incoming.purchase.items.size());
    ArrivingPurchases table = rows(connection);
    if (Status updated = table.updateTotals(order); !updated)
        return updated;
    if (Status joined = joinWords(connection, order, incoming); !joined)
        return joined;
    return table.addItems(order.id, incoming.purchase.items);
}

/// The words of a further row of an order that had none.
Status PurchaseWriter::joinWords(Connection &connection, const Purchase &order, const IncomingPurchase &incoming)
{
    Purchase said = incoming.purchase;
    if (!incoming.servedBy.isEmpty() && !order.servedBy.isStored()) {
        const Result<TeamMemberId> member = teamMemberFor(connection, incoming.servedBy);
        if (!member)
            return member.error();
        said.servedBy = *member;
    }
    Purchase filled = order;
    fillInWords(filled, said);
    return filled == order ? done() : rows(connection).updateWords(filled);
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
    if (const auto known = m_customers.constFind(record.person); known != m_customers.constEnd()) {
        noteOthers(record);
        return *known;
    }
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
        m_ofOthers.clear();
    }
    if (!found->made) {
        if (Status compared = compareWith(connection, *found, record); !compared)
            return compared.error();
    }
    m_customers.insert(record.person, found->id);
    noteOthers(record);
    return found->id;
}

/// With somebody who was there before: the first name or another one, and contacts of others.
Status PurchaseWriter::compareWith(Connection &connection, const FoundCustomer &found, const ArrivingPurchase &record)
{
    const IncomingPerson &person = record.incoming.person;
    const Result<bool> named = giveName(connection, found.id, person.name);
    if (!named)
        return named.error();
    m_hasNamed = m_hasNamed || *named;
    const Result<QString> name = keepOtherName(connection, found.id, person.name, m_range.id);
    if (!name)
        return name.error();
    if (!name->isEmpty())
        m_otherwise.insert(record.person, *name);
    const std::vector<ContactPoint> contacts = person.contacts();
    if (contacts.size() < 2)
        return done();
    Result<SaidContacts> said = contactsSaidOf(connection, found.id, contacts, m_range.id);
    if (!said)
        return said.error();
    if (!said->ofOthers.empty())
        m_ofOthers.insert(record.person, {found.by, std::move(said->ofOthers)});
    return done();
}

void PurchaseWriter::noteOthers(const ArrivingPurchase &record)
{
    const auto others = m_ofOthers.constFind(record.person);
    if (others == m_ofOthers.constEnd())
        return;
    for (const ContactPoint &contact : others->contacts)
        noteOther(record.incoming.purchase.line, record.incoming.person, others->by, contact);
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
