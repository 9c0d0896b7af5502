// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orderlook.h"

#include "domain/customername.h"
#include "storage/contacts.h"
#include "storage/hiddenbatches.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace Shopbell {

namespace {
constexpr qsizetype mostPeopleFound = 500'000; ///< So that memory stays flat.

/// Stands for a contact, or for a contact with a name.
QByteArray broughtKey(const ContactPoint &contact, const QString &name = {})
{
    constexpr QChar between(0x1f);
    const QString words = keyOf(contact.kind) + between + comparable(contact.kind, contact.value) + between
        + comparable(ContactKind::Name, name);
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).first(16);
}

/// What the shop has words of need not be kept.
void forgetKnownWords(IncomingPurchase &said, const Purchase &known)
{
    for (const auto word : {&Purchase::what, &Purchase::note, &Purchase::location}) {
        if (!(known.*word).isEmpty())
            (said.purchase.*word).clear();
    }
    if (known.servedBy.isStored())
        said.servedBy.clear();
}

OrderLook::Fate leftOut(std::vector<Problem> problems)
{
    return {CheckedRow::Fate::NeedsALook, std::move(problems)};
}
} // namespace

Status OrderLook::begin(Connection &connection)
{
    Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    m_shown = std::move(*shown);
    if (m_anyNameless)
        return done();
    const Result<bool> any = isAnybodyNameless(connection);
    if (!any)
        return any.error();
    m_anyNameless = *any;
    return done();
}

Result<OrderLook::Fate> OrderLook::look(Connection &connection, const ArrivingPurchase &record, ChannelId channel)
{
    const IncomingPurchase &incoming = record.incoming;
    const Purchase &purchase = incoming.purchase;
    if (purchase.orderNumber.isEmpty())
        return lookUnnumbered(connection, record);
    if (m_newOrders.holdOrderOf(record)) {
        const Result<bool> named = namesWhomItFinds(connection, record);
        return named ? Result<Fate>(Fate{}) : named.error();
    }
    if (!channel.isStored() && !record.channelKey.isEmpty())
        channel = channelToCome(record.channelKey);
    ArrivingPurchases table = orders(connection);
    const Result<NamedOrder> found = table.byNumber(incoming, channel);
    if (!found)
        return found.error();
    if (found->isUnclear && !purchase.when.isKnown())
        return leftOut(asUnclear(incoming));
    if (found->purchase)
        return lookKnown(connection, record, *found, channel);
    if (!purchase.when.isKnown())
        return leftOut(incoming.asRecords);
    m_newOrders.add(record);
    return added(connection, record);
}

/// An id that no channel of the shop has: it is known, and none of those.
ChannelId OrderLook::channelToCome(const QString &key)
{
    const auto known = m_channels.constFind(key);
    return known != m_channels.constEnd()
        ? *known
        : *m_channels.insert(key, ChannelId(std::numeric_limits<qint64>::max() - m_channels.size()));
}

Result<OrderLook::Fate> OrderLook::lookUnnumbered(Connection &connection, const ArrivingPurchase &record)
{
    const IncomingPurchase &incoming = record.incoming;
    if (!incoming.purchase.when.isKnown())
        return leftOut(incoming.asRecords);
    ArrivingPurchases table = orders(connection);
    const Result<PurchaseId> equal = table.unclaimedByKey(incoming.purchase, m_claimed);
    if (!equal)
        return equal.error();
    if (equal->isStored())
        return meetUnnumbered(connection, record, *equal);
    const Result<std::optional<StoredPurchase>> named = table.unclaimedByName(incoming, m_claimed);
    if (!named)
        return named.error();
    if (*named) {
        m_claimed.insert((*named)->purchase.id);
        return lookKnown(connection, record, {.purchase = *named}, {});
    }
    const Result<PurchaseId> theirs = unclaimedByCustomer(connection, incoming);
    if (!theirs)
        return theirs.error();
    return theirs->isStored() ? meetUnnumbered(connection, record, *theirs) : added(connection, record);
}

Result<OrderLook::Fate> OrderLook::meetUnnumbered(Connection &connection, const ArrivingPurchase &record,
                                                  PurchaseId known)
{
    m_claimed.insert(known);
    const Result<bool> named = namesCustomerOf(connection, known, record.incoming.person);
    if (!named)
        return named.error();
    const Result<bool> newer = orders(connection).tellsOutcome(known, record.incoming);
    if (!newer)
        return newer.error();
    return Fate{*named || *newer ? CheckedRow::Fate::NewWords : CheckedRow::Fate::SeenBefore};
}

/// As PurchaseWriter names the customer of a purchase that is known.
Result<bool> OrderLook::namesCustomerOf(Connection &connection, PurchaseId known, const IncomingPerson &person)
{
    const Result<CustomerId> nameless = orders(connection).namedFirst(known, person);
    if (!nameless)
        return nameless.error();
    return nameless->isStored() && name(*nameless, person.name);
}

/// And the one whom the contacts of a row find.
Result<bool> OrderLook::namesWhomItFinds(Connection &connection, const ArrivingPurchase &record)
{
    const IncomingPerson &person = record.incoming.person;
    if (!m_anyNameless.value_or(true) || !canBecomeName(person.name) || m_found.contains(record.person))
        return false;
    if (m_found.size() >= mostPeopleFound)
        m_found.clear();
    m_found.insert(record.person);
    const Result<FoundCustomer> found = customerAmongContacts(connection, person.name, person.contacts(), {});
    if (!found || !found->id.isStored())
        return found ? Result<bool>(false) : found.error();
    const Result<WantedName> wanted = wantedName(connection, found->id, person.name, {});
    if (!wanted)
        return wanted.error();
    return wanted->isWanted && name(found->id, person.name);
}

/// Whether nobody named them before in this file.
bool OrderLook::name(CustomerId customer, const QString &name)
{
    if (m_named.contains(customer))
        return false;
    m_named.insert(customer);
    m_told[customer].push_back({{}, ContactKind::Name, name});
    return true;
}

Result<PurchaseId> OrderLook::unclaimedByCustomer(Connection &connection, const IncomingPurchase &incoming) const
{
    const IncomingPerson &person = incoming.person;
    const Result<FoundCustomer> customer = customerAmongContacts(connection, person.name, person.contacts(), {});
    if (!customer)
        return customer.error();
    if (customer->made)
        return PurchaseId();
    Purchase purchase = incoming.purchase;
    purchase.customer = customer->id;
    return orders(connection).unclaimedByCustomer(purchase, m_claimed);
}

Result<OrderLook::Fate> OrderLook::lookKnown(Connection &connection, const ArrivingPurchase &record,
                                             const NamedOrder &order, ChannelId channel)
{
    using Whose = SaidOwner::Whose;
    const IncomingPurchase &incoming = record.incoming;
    const PurchaseId id = order.purchase->purchase.id;
    const Result<SaidOwner> owner = orders(connection).ownerSaid(order, incoming);
    if (!owner)
        return owner.error();
    const Result<bool> named = owner->whose == Whose::WhomItNames ? namesWhomItFinds(connection, record)
                                                                  : namesCustomerOf(connection, id, incoming.person);
    if (!named)
        return named.error();
    const bool isTold = !owner->told.empty() || *named;
    const bool isNumbered = !incoming.purchase.orderNumber.isEmpty();
    IncomingPurchase totals = isNumbered ? incoming : outcomeOf(incoming);
    totals.purchase.items.clear();
    totals.purchase.channel = channel;
    forgetKnownWords(totals, order.purchase->purchase);
    if (isTold)
        totals.records = 0; // They count as newer already.
    if (unlinkedCredit(order.purchase->purchase, incoming, channel) && !m_credits.contains(id))
        m_credits.insert(id, record)->incoming.purchase.items.clear();
    auto known = m_known.find(id);
    if (known == m_known.end())
        known = m_known.insert(id, {.said = std::move(totals)});
    else
        join(known->said, std::move(totals));
    if (isNumbered)
        known->items.add(incoming.purchase.items);
    const bool isNamed = known->named.customer.isStored() || !known->named.traits.empty();
    if (owner->whose != Whose::AsKnown && !isNamed) {
        known->becomesAnothers = owner->whose == Whose::WhomItNames;
        known->named.customer = owner->customer;
        if (!owner->customer.isStored())
            known->named.traits = incoming.person.traits();
    }
    if (!owner->told.empty() || owner->whose == Whose::WhomItNames)
        bring(incoming.person);
    for (const ContactPoint &contact : owner->told) {
        m_told[owner->customer].push_back(contact);
        m_toldOf.insert(contactKeyOf(contact), owner->customer);
    }
    return Fate{isTold ? CheckedRow::Fate::NewWords : CheckedRow::Fate::SeenBefore};
}

Result<OrderLook::Fate> OrderLook::added(Connection &connection, const ArrivingPurchase &record)
{
    const Result<bool> named = namesWhomItFinds(connection, record);
    if (!named)
        return named.error();
    bring(record.incoming.person);
    return Fate{};
}

void OrderLook::bring(const IncomingPerson &person)
{
    for (const ContactPoint &contact : person.contacts()) {
        if (contact.kind == ContactKind::Name)
            continue;
        for (const QByteArray &key : {broughtKey(contact), broughtKey(contact, person.name)}) {
            if (!m_brought.holds(key))
                m_brought.add(key);
        }
    }
}

OrderLook::Person OrderLook::namedOf(PurchaseId order) const
{
    const auto known = m_known.constFind(order);
    return known == m_known.constEnd() ? Person() : known->named;
}

ChannelId OrderLook::channelNamedOf(PurchaseId order) const
{
    const auto known = m_known.constFind(order);
    return known == m_known.constEnd() ? ChannelId() : known->said.purchase.channel;
}

std::vector<ContactPoint> OrderLook::toldOf(CustomerId customer) const
{
    return m_told.value(customer);
}

std::optional<ContactHolder> OrderLook::holderOf(const ContactPoint &contact, const QString &name) const
{
    if (!m_brought.holds(broughtKey(contact)))
        return std::nullopt;
    return ContactHolder{m_toldOf.value(contactKeyOf(contact)), m_brought.holds(broughtKey(contact, name))};
}

Result<qint64> OrderLook::newerAfterAll(Connection &connection)
{
    ArrivingPurchases table = orders(connection);
    qint64 records = 0;
    for (auto order = m_known.constBegin(); order != m_known.constEnd(); ++order) {
        const Result<bool> newer = isNewer(table, order.key(), *order);
        if (!newer)
            return newer.error();
        records += *newer ? order->said.records : 0;
    }
    return records;
}

/// Whether the order that a row of a known credit note names is in the shop, or comes with the file.
Result<bool> OrderLook::findsItsOrder(ArrivingPurchases &table, const Purchase &credit, ChannelId channel) const
{
    const auto row = m_credits.constFind(credit.id);
    if (row == m_credits.constEnd())
        return false;
    const std::optional<UnlinkedCredit> unlinked = unlinkedCredit(credit, row->incoming, channel);
    if (!unlinked)
        return false;
    ArrivingPurchase named;
    named.channelKey = row->channelKey;
    named.incoming.person = row->incoming.person;
    named.incoming.purchase.orderNumber = unlinked->orderNumber;
    if (unlinked->bearsNumber) {
        const auto orders = table.creditedByNumber(*unlinked, credit);
        if (!orders)
            return orders.error();
        return std::ranges::any_of(*orders, [&](const StoredPurchase &order) { return covers(order.purchase, credit); })
            || m_newOrders.holdSaleOf(named);
    }
    const auto order = table.creditedBy(*unlinked, credit);
    if (!order)
        return order.error();
    return order->has_value() || m_newOrders.holdOrderOf(named);
}

Result<bool> OrderLook::isNewer(ArrivingPurchases &table, PurchaseId id, const KnownOrder &order) const
{
    const Result<StoredPurchase> stored = table.find(id);
    if (!stored)
        return stored.error();
    const Result<std::vector<PurchaseItem>> items = table.itemsOf(id);
    if (!items)
        return items.error();
    IncomingPurchase said = order.said;
    if (!said.servedBy.isEmpty())
        said.purchase.servedBy = TeamMemberId(1); // Whoever it is.
    if (ItemTally known; order.items != ItemTally{}) {
        known.add(*items);
        if (known != order.items)
            said.purchase.items.emplace_back(); // Whichever: not those that are known.
    }
    const Result<bool> linked = findsItsOrder(table, stored->purchase, said.purchase.channel);
    if (!linked)
        return linked;
    if (!order.becomesAnothers && !*linked && !withNewer(stored->purchase, *items, std::move(said)))
        return false;
    const Result<bool> isOwners = table.isOwners(id);
    return isOwners ? Result<bool>(!*isOwners) : isOwners;
}

} // namespace Shopbell
