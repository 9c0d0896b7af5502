// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contacts.h"

#include "domain/customername.h"
#include "domain/newercustomer.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<CustomerId> standingCustomer(Connection &connection, CustomerId id)
{
    Statement select(connection,
                     u"WITH RECURSIVE above (id, merged_into) AS (SELECT id, merged_into FROM customer WHERE id = ?1 "
                     "UNION SELECT customer.id, customer.merged_into FROM above JOIN customer "
                     "ON customer.id = above.merged_into) SELECT id FROM above WHERE merged_into IS NULL"_s);
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"customer %1"_s.arg(id.value())};
    return select.id<CustomerId>(0);
}

Result<std::vector<ContactPoint>> traitsOf(Connection &connection, CustomerId customer)
{
    Statement select(connection,
                     u"WITH RECURSIVE entry (id) AS (SELECT ?1 UNION SELECT customer.id FROM customer JOIN entry "
                     "ON customer.merged_into = entry.id) "
                     "SELECT kind, value FROM contact_point WHERE customer_id IN (SELECT id FROM entry) UNION ALL "
                     "SELECT ?2, name FROM customer WHERE id IN (SELECT id FROM entry) AND name <> ''"_s);
    return rowsFrom(select.bind(customer, int(ContactKind::Name)), [](const Statement &row) {
        return ContactPoint{{}, ContactKind(row.integer(0)), row.text(1)};
    });
}

Result<CustomerId> nextCustomerId(Connection &connection)
{
    const Result<qint64> last =
        connection.number(u"SELECT max(ifnull((SELECT max(id) FROM customer), 0), "
                          "ifnull((SELECT max(last_id) FROM import_batch WHERE kind = 2), 0))"_s);
    if (!last)
        return last.error();
    return CustomerId(*last + 1);
}

Result<CustomerId> customerFoundBy(Connection &connection, ContactKind kind, const QString &value, BatchId batch)
{
    const Result<std::vector<CustomerId>> found = customersFoundBy(connection, kind, value, batch, 1);
    if (!found)
        return found.error();
    return found->empty() ? CustomerId() : found->front();
}

Result<std::vector<CustomerId>> customersFoundBy(Connection &connection, ContactKind kind, const QString &value,
                                                 BatchId batch, size_t most)
{
    std::vector<CustomerId> customers;
    const QString normalised = comparable(kind, value);
    if (normalised.isEmpty())
        return customers;
    static const QString sql = u"SELECT customer.id FROM contact_point JOIN customer ON customer.id = customer_id "
                               "WHERE kind = ?1 AND normalised = ?2 AND (batch_id IS NULL OR batch_id = ?3 OR %1) "
                               "ORDER BY customer.id LIMIT ?4"_s.arg(QLatin1StringView(shownBatches));
    Statement select(connection, sql);
    const auto found = rowsFrom(select.bind(int(kind), normalised, batch, qint64(most)),
                                [](const Statement &row) { return row.id<CustomerId>(0); });
    if (!found)
        return found.error();
    for (const CustomerId id : *found) {
        const Result<CustomerId> standing = standingCustomer(connection, id);
        if (!standing)
            return standing.error();
        if (std::ranges::find(customers, *standing) == customers.end())
            customers.push_back(*standing);
    }
    return customers;
}

Result<QSet<QString>> phonesWrittenOtherwise(Connection &connection, bool withCountry)
{
    // A plus comes before every digit. Where no number gets a country, those without one are written as they were. "(0)" and
    // ".0" stand in shops of earlier versions, which kept them as digits.
    static const QString sql =
        u"SELECT normalised FROM contact_point JOIN customer ON customer.id = customer_id "
        "WHERE kind = ?1 AND ((?2 AND normalised >= '0') OR value LIKE '%(0)%' OR value LIKE '%.0') "
        "AND (batch_id IS NULL OR %1)"_s.arg(QLatin1StringView(shownBatches));
    Statement select(connection, sql);
    select.bind(int(ContactKind::Phone), withCountry);
    QSet<QString> phones;
    for (;;) {
        const Result<bool> any = select.next();
        if (!any)
            return any.error();
        if (!*any)
            return phones;
        phones.insert(select.text(0));
    }
}

Status addContact(Connection &connection, CustomerId customer, ContactKind kind, const QString &value)
{
    Statement insert(connection,
                     u"INSERT INTO contact_point (customer_id, kind, value, normalised) VALUES (?1, ?2, ?3, ?4)"_s);
    return insert.bind(customer, int(kind), value.trimmed(), comparable(kind, value)).run();
}

namespace {
/// Of those who have a phone.
Result<CustomerId> phoneHolderMeant(Connection &connection, const QString &phone, const QString &name,
                                    bool saysNewEmail, BatchId batch)
{
    const Result<std::vector<CustomerId>> holders =
        customersFoundBy(connection, ContactKind::Phone, phone, batch, mostWhoShareAPhone);
    if (!holders)
        return holders.error();
    if (holders->empty())
        return CustomerId();
    if (holders->size() == 1 && !saysNewEmail)
        return holders->front();
    std::vector<std::vector<ContactPoint>> traits;
    for (const CustomerId holder : *holders) {
        Result<std::vector<ContactPoint>> theirs = traitsOf(connection, holder);
        if (!theirs)
            return theirs.error();
        traits.push_back(std::move(*theirs));
    }
    const std::optional<size_t> meant = holderMeant(traits, name, saysNewEmail);
    return meant ? (*holders)[*meant] : CustomerId();
}
} // namespace

Result<FoundCustomer> customerAmongContacts(Connection &connection, const QString &name,
                                            const std::vector<ContactPoint> &contacts, BatchId batch)
{
    bool any = false;
    bool saysNewEmail = false;
    for (const ContactPoint &contact : contacts) {
        if (comparable(contact.kind, contact.value).isEmpty())
            continue;
        any = true;
        const Result<CustomerId> known = contact.kind == ContactKind::Phone
            ? phoneHolderMeant(connection, contact.value, name, saysNewEmail, batch)
            : customerFoundBy(connection, contact.kind, contact.value, batch);
        if (!known)
            return known.error();
        if (known->isStored())
            return FoundCustomer{*known, false, contact.kind};
        saysNewEmail = saysNewEmail || contact.kind == ContactKind::Email;
    }
    return FoundCustomer{{}, any};
}

Result<SaidContacts> contactsSaidOf(Connection &connection, CustomerId customer,
                                    const std::vector<ContactPoint> &contacts, BatchId batch)
{
    SaidContacts said;
    std::optional<std::vector<ContactPoint>> theirs;
    for (const ContactPoint &contact : contacts) {
        if (comparable(contact.kind, contact.value).isEmpty())
            continue;
        const Result<CustomerId> known = customerFoundBy(connection, contact.kind, contact.value, batch);
        if (!known)
            return known.error();
        if (!known->isStored())
            said.fresh.push_back(contact);
        if (!known->isStored() || *known == customer)
            continue;
        if (!theirs) {
            Result<std::vector<ContactPoint>> traits = traitsOf(connection, customer);
            if (!traits)
                return traits.error();
            theirs = std::move(*traits);
        }
        if (!isSaidIn(*theirs, contact)) // Several may have it.
            said.ofOthers.push_back(contact);
    }
    return said;
}

Result<FoundCustomer> customerWithContacts(Connection &connection, const QString &name,
                                           const std::vector<ContactPoint> &contacts, BatchId batch, qint64 now)
{
    const Result<FoundCustomer> known = customerAmongContacts(connection, name, contacts, batch);
    if (!known || !known->made)
        return known;
    const Result<CustomerId> made = nextCustomerId(connection);
    if (!made)
        return made.error();
    Statement insert(connection, u"INSERT INTO customer (id, name, batch_id, created_at) VALUES (?1, ?2, ?3, ?4)"_s);
    if (Status ran = insert.bind(*made, name.trimmed(), batch, now).run(); !ran)
        return ran.error();
    for (const ContactPoint &contact : contacts) {
        if (comparable(contact.kind, contact.value).isEmpty())
            continue;
        if (Status added = addContact(connection, *made, contact.kind, contact.value); !added)
            return added.error();
    }
    return FoundCustomer{*made, true};
}

Result<QString> keepOtherName(Connection &connection, CustomerId customer, const QString &said, BatchId batch)
{
    QString name;
    bool isOfBatch = false;
    {
        Statement select(connection, u"SELECT name, batch_id IS ?2 FROM customer WHERE id = ?1"_s);
        const Result<bool> found = select.bind(customer, batch).next();
        if (!found)
            return found.error();
        if (!*found || !isAnotherName(select.text(0), said))
            return QString();
        name = select.text(0);
        isOfBatch = select.integer(1) != 0;
    }
    Statement known(connection,
                    u"SELECT 1 FROM contact_point WHERE customer_id = ?1 AND kind = ?2 AND normalised = ?3 "
                    "UNION ALL SELECT 1 FROM customer WHERE merged_into = ?1 AND name = ?4"_s);
    const Result<bool> isKnown =
        known.bind(customer, int(ContactKind::Name), comparable(ContactKind::Name, said), said.simplified()).next();
    if (!isKnown)
        return isKnown.error();
    if (!isOfBatch)
        return *isKnown ? QString() : name;
    if (*isKnown)
        return name;
    Statement count(connection, u"SELECT count(*) FROM contact_point WHERE customer_id = ?1 AND kind = ?2"_s);
    if (const Result<bool> counted = count.bind(customer, int(ContactKind::Name)).next(); !counted)
        return counted.error();
    if (count.integer(0) < mostNamesKept) {
        if (Status added = addContact(connection, customer, ContactKind::Name, said.simplified()); !added)
            return added.error();
    }
    return name;
}

Result<bool> isAnybodyNameless(Connection &connection)
{
    const Result<qint64> any = connection.number(u"SELECT EXISTS (SELECT 1 FROM customer WHERE name = '')"_s);
    return any ? Result<bool>(*any != 0) : any.error();
}

Result<WantedName> wantedName(Connection &connection, CustomerId customer, const QString &said, BatchId batch)
{
    if (!canBecomeName(said))
        return WantedName();
    Statement select(connection, u"SELECT name = '', batch_id IS ?2 FROM customer WHERE id = ?1"_s);
    const Result<bool> found = select.bind(customer, batch).next();
    if (!found)
        return found.error();
    return *found ? WantedName{select.integer(0) != 0, select.integer(1) != 0} : WantedName();
}

Result<FoundCustomer> customerWithContact(Connection &connection, const QString &name, const QString &email,
                                          const QString &phone, BatchId batch, qint64 now)
{
    return customerWithContacts(connection, name, {{{}, ContactKind::Email, email}, {{}, ContactKind::Phone, phone}},
                                batch, now);
}

QString shownNameSql()
{
    QString ranks;
    for (size_t rank = 0; rank < standInKinds.size(); ++rank)
        ranks += u" WHEN %1 THEN %2"_s.arg(int(standInKinds[rank])).arg(rank);
    return u"iif(customer.name <> '', customer.name, ifnull((SELECT contact_point.value FROM contact_point "
           "WHERE contact_point.customer_id = customer.id ORDER BY CASE contact_point.kind%1 END, contact_point.place, "
           "contact_point.id LIMIT 1), ''))"_s.arg(ranks);
}

} // namespace Shopbell
