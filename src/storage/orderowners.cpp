// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customername.h"
#include "storage/arrivingpurchases.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/statement.h"

#include <algorithm>

// Whose an order of the shop is by what a file says of it.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isName(const ContactPoint &trait)
{
    return trait.kind == ContactKind::Name;
}

bool areCalled(const std::vector<ContactPoint> &traits, const QString &name)
{
    const QString same = comparable(ContactKind::Name, name);
    return std::ranges::any_of(traits, [&same](const ContactPoint &trait) {
        return isName(trait) && comparable(ContactKind::Name, trait.value) == same;
    });
}
} // namespace

Result<SaidOwner> ArrivingPurchases::ownerSaid(const NamedOrder &order, const IncomingPurchase &said)
{
    const IncomingPerson &person = said.person;
    if (!order.purchase || order.isOneOfMany || person.isNobody())
        return SaidOwner();
    const StoredPurchase &stored = *order.purchase;
    if (stored.isNobodys()) {
        const Result<bool> owners = isOwners(stored.purchase.id);
        if (!owners)
            return owners.error();
        return SaidOwner{.whose = *owners ? SaidOwner::Whose::AsKnown : SaidOwner::Whose::WhomItNames};
    }
    const bool isKnownByName =
        stored.purchase.customer.isStored() && stored.saidOf == contactKeyOf({{}, ContactKind::Name, person.name});
    const bool saysMore = said.purchase.when.isKnown() && !isName(person.contacts().front());
    return isKnownByName && saysMore && !order.isUnclear ? ownerByName(stored, person) : SaidOwner();
}

Result<SaidOwner> ArrivingPurchases::ownerByName(const StoredPurchase &order, const IncomingPerson &said)
{
    const CustomerId customer = order.purchase.customer;
    const Result<std::vector<ContactPoint>> traits = traitsSoFar(customer);
    if (!traits)
        return traits.error();
    if (!areCalled(*traits, said.name))
        return SaidOwner();
    const std::vector<ContactPoint> contacts = said.contacts();
    std::vector<ContactPoint> fresh;
    std::optional<ContactHolder> holder;
    for (const ContactPoint &contact : contacts) {
        const Result<std::optional<ContactHolder>> found = holderOf(contact, said.name, customer);
        if (!found)
            return found.error();
        if (!*found)
            fresh.push_back(contact);
        else if (!holder)
            holder = *found;
    }
    if (holder && holder->customer == customer)
        return SaidOwner{.whose = SaidOwner::Whose::TheirsIndeed, .customer = customer};
    if (!holder && std::ranges::all_of(*traits, isName))
        return SaidOwner{.whose = SaidOwner::Whose::TheirsIndeed, .customer = customer, .told = std::move(fresh)};
    const bool isAnothers = holder ? holder->isCalledSo : !mayBeOnePerson(*traits, contacts);
    if (!isAnothers)
        return SaidOwner();
    const Result<bool> stays = isPutRight(order);
    if (!stays)
        return stays.error();
    return *stays
        ? SaidOwner()
        : SaidOwner{.whose = SaidOwner::Whose::WhomItNames, .customer = holder.value_or(ContactHolder()).customer};
}

Result<CustomerId> ArrivingPurchases::namedFirst(PurchaseId id, const IncomingPerson &said)
{
    if (!canBecomeName(said.name))
        return CustomerId();
    const std::vector<ContactPoint> contacts = said.contacts();
    if (contacts.empty() || isName(contacts.front()))
        return CustomerId();
    CustomerId customer;
    {
        Statement select(m_connection,
                         u"SELECT customer.id FROM purchase JOIN customer ON customer.id = customer_id "
                         "WHERE purchase.id = ?1 AND customer.name = ''"_s);
        const Result<bool> found = select.bind(id).next();
        if (!found)
            return found.error();
        if (!*found)
            return CustomerId();
        customer = select.id<CustomerId>(0);
    }
    const Result<FoundCustomer> meant = customerAmongContacts(m_connection, said.name, contacts, m_batch);
    if (!meant)
        return meant.error();
    return meant->id == customer ? customer : CustomerId();
}

/// Whether the owner put something right of the order or of its customer, whose contacts then say less than the owner does.
Result<bool> ArrivingPurchases::isPutRight(const StoredPurchase &order)
{
    const Result<bool> owners = isOwners(order.purchase.id);
    if (!owners || *owners)
        return owners;
    Statement select(m_connection,
                     u"SELECT EXISTS (SELECT 1 FROM change_row JOIN change ON change.id = change_id "
                     "WHERE entity = 'customer' AND row_id = ?1 AND change.state = 0 "
                     "AND did IN ('customer.edit', 'customer.merge', 'customer.unmerge'))"_s);
    const Result<bool> row = select.bind(order.purchase.customer).next();
    return row ? Result<bool>(select.integer(0) != 0) : row;
}

Result<std::vector<ContactPoint>> ArrivingPurchases::traitsSoFar(CustomerId customer)
{
    Result<std::vector<ContactPoint>> traits = traitsOf(m_connection, customer);
    if (traits && m_saidSoFar) {
        for (ContactPoint &told : m_saidSoFar->toldOf(customer))
            traits->push_back(std::move(told));
    }
    return traits;
}

/// `known`: whose name need not be compared.
Result<std::optional<ContactHolder>> ArrivingPurchases::holderOf(const ContactPoint &contact, const QString &name,
                                                                 CustomerId known)
{
    const Result<CustomerId> found = customerFoundBy(m_connection, contact.kind, contact.value, m_batch);
    if (!found)
        return found.error();
    if (!found->isStored())
        return m_saidSoFar ? m_saidSoFar->holderOf(contact, name) : std::optional<ContactHolder>();
    if (*found == known)
        return std::optional(ContactHolder{known, true});
    const Result<std::vector<ContactPoint>> traits = traitsSoFar(*found);
    if (!traits)
        return traits.error();
    return std::optional(ContactHolder{*found, areCalled(*traits, name)});
}

/// Of two people whom one file names for one order, the first has it.
Result<CustomerId> ArrivingPurchases::namedOf(PurchaseId id)
{
    Statement select(m_connection,
                     u"SELECT customer_id FROM temp.seen_purchase WHERE purchase_id = ?1 AND customer_id IS NOT NULL "
                     "ORDER BY n LIMIT 1"_s);
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    return *found ? select.id<CustomerId>(0) : CustomerId();
}

/// The channel that the file named of an order, if any.
Result<ChannelId> ArrivingPurchases::channelNamedOf(PurchaseId id)
{
    if (m_saidSoFar)
        return m_saidSoFar->channelNamedOf(id);
    Statement select(m_connection,
                     u"SELECT channel_id FROM temp.seen_purchase WHERE purchase_id = ?1 AND channel_id IS NOT NULL "
                     "ORDER BY n LIMIT 1"_s);
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    return *found ? select.id<ChannelId>(0) : ChannelId();
}

Result<std::vector<ContactPoint>> ArrivingPurchases::traitsNamedOf(PurchaseId id)
{
    if (m_saidSoFar) {
        SaidSoFar::Person person = m_saidSoFar->namedOf(id);
        return person.customer.isStored() ? traitsSoFar(person.customer) : std::move(person.traits);
    }
    const Result<CustomerId> customer = namedOf(id);
    if (!customer)
        return customer.error();
    return customer->isStored() ? traitsOf(m_connection, *customer) : std::vector<ContactPoint>();
}

/// Whether the file named somebody else of an order before, by contacts and not only by name.
Result<bool> ArrivingPurchases::isNamedOtherwise(PurchaseId id, const IncomingPerson &person)
{
    const std::vector<ContactPoint> contacts = person.contacts();
    if (contacts.empty() || isName(contacts.front()))
        return false;
    const Result<std::vector<ContactPoint>> named = traitsNamedOf(id);
    if (!named)
        return named.error();
    return !mayBeOnePerson(*named, contacts);
}

} // namespace Shopbell
