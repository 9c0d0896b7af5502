// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerlook.h"

#include "domain/customername.h"
#include "storage/contacts.h"
#include "storage/customerchanges.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostPeople = 50'000; ///< So that memory stays flat.

/// Stands for all that a row says, in 8 bytes.
QByteArray contentOf(const IncomingCustomer &said)
{
    constexpr QChar between(0x1f); // So that "ab" + "c" differs from "a" + "bc".
    QStringList words{said.person.name, said.segment, said.knownBy, keyOf(said.preferred)};
    for (const ContactPoint &contact : said.contacts())
        words << keyOf(contact.kind) << comparable(contact.kind, contact.value);
    for (const Consent &wish : said.consents)
        words << keyOf(wish.kind) << QString::number(int(wish.granted)) << wish.since.toString(Qt::ISODate)
              << wish.withdrawn.toString(Qt::ISODate);
    for (const CustomerNote &note : said.notes)
        words << note.text;
    for (const Need &need : said.needs)
        words << need.words << need.why << QString::number(int(need.unwanted));
    return QCryptographicHash::hash(words.join(between).toUtf8(), QCryptographicHash::Sha1).first(8);
}

/// Those that somebody can be found by.
std::vector<ContactPoint> comparableContacts(const IncomingCustomer &said)
{
    std::vector<ContactPoint> contacts = said.contacts();
    std::erase_if(contacts,
                  [](const ContactPoint &contact) { return comparable(contact.kind, contact.value).isEmpty(); });
    return contacts;
}

KnownCustomer asNew(const IncomingCustomer &said, const std::vector<ContactPoint> &contacts)
{
    KnownCustomer person{.customer = {.name = said.person.name, .consents = said.consents},
                         .segment = said.segment,
                         .knownBy = said.knownBy,
                         .traits = contacts,
                         .notes = said.notes,
                         .needs = said.needs};
    if (!refusalOf(person.customer, said.preferred))
        person.customer.preferred = said.preferred;
    if (!person.customer.name.isEmpty())
        person.traits.push_back({{}, ContactKind::Name, person.customer.name});
    for (const IncomingScore &incoming : said.scores)
        person.scores.push_back(incoming.score);
    return person;
}

/// As keepOtherName() does with somebody who comes with the file.
void addOtherName(KnownCustomer &person, const QString &said)
{
    if (!isAnotherName(person.customer.name, said))
        return;
    const QString same = comparable(ContactKind::Name, said);
    qsizetype names = -1; // Their own is not counted.
    for (const ContactPoint &trait : person.traits) {
        if (trait.kind != ContactKind::Name)
            continue;
        if (comparable(trait.kind, trait.value) == same)
            return;
        ++names;
    }
    if (names < mostNamesKept)
        person.traits.push_back({{}, ContactKind::Name, said.simplified()});
}

/// Without what is read from the shop again.
KnownCustomer asKept(KnownCustomer person)
{
    std::erase_if(person.notes, [](const CustomerNote &note) { return note.id.isStored(); });
    std::erase_if(person.needs, [](const Need &need) { return need.id.isStored(); });
    if (person.customer.id.isStored())
        person.scores.clear();
    person.customer.contacts.clear();
    return person;
}

template<typename Value>
void putInFront(std::vector<Value> &all, const std::vector<Value> &first)
{
    all.insert(all.begin(), first.begin(), first.end());
}
} // namespace

QString listedName(const IncomingPerson &person)
{
    const std::vector<ContactPoint> contacts = person.contacts();
    return !person.name.isEmpty() || contacts.empty() ? person.name : contacts.front().value;
}

Result<CheckedRow> CustomerLook::look(Connection &connection, const IncomingCustomer &incoming, QDate today)
{
    const Result<CheckedRow::Fate> fate = fateOf(connection, incoming, today);
    if (!fate)
        return fate.error();
    QStringList contacts;
    for (const ContactPoint &contact : incoming.person.contacts())
        contacts << contact.value;
    return CheckedRow{
        .fate = *fate, .line = incoming.line, .author = listedName(incoming.person), .text = contacts.join(u"  "_s)};
}

Result<CheckedRow::Fate> CustomerLook::fateOf(Connection &connection, const IncomingCustomer &incoming, QDate today)
{
    const std::vector<ContactPoint> contacts = comparableContacts(incoming);
    const Result<Met> met = meet(connection, incoming.person.name, contacts);
    if (!met)
        return met.error();
    return met->isNobody() ? Result<CheckedRow::Fate>(fateOfNew(incoming, contacts))
                           : fateOfMet(connection, *met, incoming, contacts, today);
}

CheckedRow::Fate CustomerLook::fateOfNew(const IncomingCustomer &incoming, const std::vector<ContactPoint> &contacts)
{
    if (m_people.size() == mostPeople)
        return fateByContent(incoming, contacts);
    keep({}, asNew(incoming, contacts), contacts);
    return CheckedRow::Fate::New;
}

Result<CheckedRow::Fate> CustomerLook::fateOfMet(Connection &connection, const Met &met,
                                                 const IncomingCustomer &incoming,
                                                 const std::vector<ContactPoint> &contacts, QDate today)
{
    Result<KnownCustomer> known = knownSoFar(connection, met, incoming);
    if (!known)
        return known.error();
    if (!met.id.isStored())
        addOtherName(*known, incoming.person.name);
    const Result<std::vector<ContactPoint>> fresh = nobodysAmong(connection, contacts);
    if (!fresh)
        return fresh.error();
    NewerCustomer newer = withNewer(*known, incoming, *fresh, today);
    const std::vector<ContactPoint> &theirs = newer.now.customer.contacts;
    const std::vector<ContactPoint> taken(theirs.begin() + qsizetype(known->customer.contacts.size()), theirs.end());
    std::ranges::copy(taken, std::back_inserter(newer.now.traits));
    if (known->customer.name.isEmpty() && !newer.now.customer.name.isEmpty())
        newer.now.traits.push_back({{}, ContactKind::Name, newer.now.customer.name});
    const bool isNewer = newer.isNewer;
    if (isNewer || !met.id.isStored())
        keep(met, std::move(newer.now), taken);
    return isNewer ? CheckedRow::Fate::NewWords : CheckedRow::Fate::SeenBefore;
}

CheckedRow::Fate CustomerLook::fateByContent(const IncomingCustomer &incoming,
                                             const std::vector<ContactPoint> &contacts)
{
    using Fate = CheckedRow::Fate;
    const QByteArray content = contentOf(incoming);
    Fate fate = Fate::New;
    for (const ContactPoint &contact : contacts) {
        QByteArray &told = m_told[contactKeyOf(contact)];
        if (!told.isEmpty() && fate != Fate::SeenBefore)
            fate = told == content ? Fate::SeenBefore : Fate::NewWords;
        told = content;
    }
    return fate;
}

/// As customerAmongContacts() finds people.
Result<CustomerLook::Met> CustomerLook::meet(Connection &connection, const QString &name,
                                             const std::vector<ContactPoint> &contacts) const
{
    bool saysNewEmail = false;
    for (const ContactPoint &contact : contacts) {
        const bool isShared = contact.kind == ContactKind::Phone;
        const Result<std::vector<Met>> holders = holdersOf(connection, contact, isShared ? mostWhoShareAPhone : 1);
        if (!holders)
            return holders.error();
        saysNewEmail = saysNewEmail || (contact.kind == ContactKind::Email && holders->empty());
        if (holders->empty())
            continue;
        if (!isShared || (holders->size() == 1 && !saysNewEmail))
            return holders->front();
        std::vector<std::vector<ContactPoint>> traits;
        for (const Met &holder : *holders) {
            Result<std::vector<ContactPoint>> theirs =
                holder.place ? m_people[*holder.place].traits : traitsOf(connection, holder.id);
            if (!theirs)
                return theirs.error();
            traits.push_back(std::move(*theirs));
        }
        if (const std::optional<size_t> meant = holderMeant(traits, name, saysNewEmail))
            return (*holders)[*meant];
    }
    return Met();
}

/// Those in the shop first, as they are older than those who come with the file.
Result<std::vector<CustomerLook::Met>> CustomerLook::holdersOf(Connection &connection, const ContactPoint &contact,
                                                               size_t most) const
{
    const Result<std::vector<CustomerId>> known = customersFoundBy(connection, contact.kind, contact.value, {}, most);
    if (!known)
        return known.error();
    std::vector<Met> holders;
    for (const CustomerId id : *known) {
        const auto place = m_byId.constFind(id);
        holders.push_back({place == m_byId.constEnd() ? std::nullopt : std::optional(*place), id});
    }
    for (const size_t place : m_byContact.value(contactKeyOf(contact))) {
        if (holders.size() < most)
            holders.push_back({place, m_people[place].customer.id});
    }
    return holders;
}

Result<KnownCustomer> CustomerLook::knownSoFar(Connection &connection, const Met &met,
                                               const IncomingCustomer &incoming) const
{
    if (!met.id.isStored())
        return m_people[*met.place];
    Result<KnownCustomer> known = knownCustomer(connection, met.id, incoming);
    if (!known || !met.place)
        return known;
    KnownCustomer soFar = m_people[*met.place];
    putInFront(soFar.notes, known->notes);
    putInFront(soFar.needs, known->needs);
    putInFront(soFar.scores, known->scores);
    return soFar;
}

Result<std::vector<ContactPoint>> CustomerLook::nobodysAmong(Connection &connection,
                                                             const std::vector<ContactPoint> &contacts) const
{
    std::vector<ContactPoint> nobodys;
    for (const ContactPoint &contact : contacts) {
        if (m_byContact.contains(contactKeyOf(contact)))
            continue;
        const Result<CustomerId> known = customerFoundBy(connection, contact.kind, contact.value, {});
        if (!known)
            return known.error();
        if (!known->isStored())
            nobodys.push_back(contact);
    }
    return nobodys;
}

void CustomerLook::keep(const Met &met, KnownCustomer person, const std::vector<ContactPoint> &contacts)
{
    const size_t place = met.place.value_or(m_people.size());
    if (place == mostPeople)
        return;
    for (const ContactPoint &contact : contacts) {
        std::vector<size_t> &places = m_byContact[contactKeyOf(contact)];
        if (places.size() < mostWhoShareAPhone)
            places.push_back(place);
    }
    if (met.id.isStored())
        m_byId.insert(met.id, place);
    if (place == m_people.size())
        m_people.push_back(asKept(std::move(person)));
    else
        m_people[place] = asKept(std::move(person));
}

} // namespace Shopbell
