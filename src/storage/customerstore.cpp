// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerstore.h"

#include "storage/arrivingnames.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/days.h"
#include "storage/mergedrows.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Customer customerFrom(const Statement &row)
{
    Customer customer;
    customer.id = row.id<CustomerId>(0);
    customer.batch = row.id<BatchId>(1);
    customer.name = row.text(2);
    customer.preferred = ContactWay(row.integer(3));
    customer.segment = row.id<SegmentId>(4);
    customer.knownBy = row.id<TeamMemberId>(5);
    customer.mergedInto = row.id<CustomerId>(6);
    customer.createdAt = row.integer(7);
    return customer;
}

ContactPoint contactFrom(const Statement &row)
{
    return {row.id<ContactPointId>(0), ContactKind(row.integer(1)), row.text(2)};
}

Consent consentFrom(const Statement &row)
{
    return {row.id<ConsentId>(0), ConsentKind(row.integer(1)), row.integer(2) != 0, row.text(3), dayAt(row, 4),
            dayAt(row, 5)};
}

Need needFrom(const Statement &row)
{
    return {row.id<NeedId>(0), row.text(1), row.text(2), row.integer(3) != 0};
}

/// Those of `present` that `wanted` does not name any more.
template<typename Value>
std::vector<Value> missingFrom(const std::vector<Value> &present, const std::vector<Value> &wanted)
{
    std::vector<Value> missing;
    std::ranges::copy_if(present, std::back_inserter(missing), [&wanted](const Value &value) {
        return std::ranges::find(wanted, value.id, &Value::id) == wanted.end();
    });
    return missing;
}
} // namespace

Result<Customer> CustomerStore::find(CustomerId id) const
{
    Statement select(m_connection,
                     u"SELECT id, batch_id, name, preferred_way, segment_id, known_by, merged_into, created_at "
                     "FROM customer WHERE id = ?1"_s);
    select.bind(id);
    Result<Customer> customer = rowFrom(select, u"customer %1"_s.arg(id.value()), customerFrom);
    if (!customer)
        return customer;
    Result<std::vector<ContactPoint>> points = contacts(id);
    if (!points)
        return points.error();
    Result<std::vector<Consent>> wishes = consents(id);
    if (!wishes)
        return wishes.error();
    customer->contacts = std::move(*points);
    customer->consents = std::move(*wishes);
    return customer;
}

Result<std::vector<ContactPoint>> CustomerStore::contacts(CustomerId id) const
{
    Statement select(m_connection,
                     u"SELECT id, kind, value FROM contact_point WHERE customer_id = ?1 ORDER BY place, id"_s);
    select.bind(id);
    return rowsFrom(select, contactFrom);
}

Result<std::vector<Consent>> CustomerStore::consents(CustomerId id) const
{
    Statement select(m_connection,
                     u"SELECT id, kind, granted, source, day, withdrawn_day FROM consent WHERE customer_id = ?1 "
                     "ORDER BY id"_s);
    select.bind(id);
    return rowsFrom(select, consentFrom);
}

Result<CustomerId> CustomerStore::insert(const Customer &customer)
{
    const Result<CustomerId> id = nextCustomerId(m_connection);
    if (!id)
        return id;
    Statement insert(m_connection, u"INSERT INTO customer (id, batch_id, created_at) VALUES (?1, ?2, ?3)"_s);
    if (Status ran = insert.bind(*id, customer.batch, customer.createdAt).run(); !ran)
        return ran.error();
    Customer stored = customer;
    stored.id = *id;
    if (Status written = update(stored); !written)
        return written.error();
    return *id;
}

Status CustomerStore::update(const Customer &customer)
{
    Statement update(
        m_connection,
        u"UPDATE customer SET name = ?2, preferred_way = ?3, segment_id = ?4, known_by = ?5 WHERE id = ?1"_s);
    if (Status ran =
            update.bind(customer.id, customer.name, int(customer.preferred), customer.segment, customer.knownBy).run();
        !ran)
        return ran;
    if (Status set = setContacts(customer); !set)
        return set;
    return setConsents(customer);
}

Status CustomerStore::setContacts(const Customer &customer)
{
    const Result<std::vector<ContactPoint>> present = contacts(customer.id);
    if (!present)
        return present.error();
    std::vector<ContactPointId> rows;
    for (const ContactPoint &wanted : customer.contacts) {
        const auto known = std::ranges::find(*present, wanted.id, &ContactPoint::id);
        if (known == present->end()) {
            const Result<ContactPointId> added = insertContact(customer.id, wanted);
            if (!added)
                return added.error();
            rows.push_back(*added);
            continue;
        }
        rows.push_back(wanted.id);
        if (*known == wanted)
            continue;
        Statement update(m_connection,
                         u"UPDATE contact_point SET kind = ?2, value = ?3, normalised = ?4 WHERE id = ?1"_s);
        if (Status ran =
                update.bind(wanted.id, int(wanted.kind), wanted.value.trimmed(), comparable(wanted.kind, wanted.value))
                    .run();
            !ran)
            return ran;
    }
    for (const ContactPoint &gone : missingFrom(*present, customer.contacts)) {
        if (Status removed = removeMergeable(m_connection, "contact_point", gone.id.value()); !removed)
            return removed;
    }
    return orderContacts(customer.id, rows);
}

Result<ContactPointId> CustomerStore::insertContact(CustomerId customer, const ContactPoint &contact)
{
    Statement insert(m_connection,
                     u"INSERT INTO contact_point (customer_id, kind, value, normalised, place) VALUES (?1, ?2, ?3, ?4, "
                     "(SELECT ifnull(max(place), 0) FROM contact_point WHERE customer_id = ?1))"_s);
    if (Status ran =
            insert.bind(customer, int(contact.kind), contact.value.trimmed(), comparable(contact.kind, contact.value))
                .run();
        !ran)
        return ran.error();
    return ContactPointId(m_connection.lastInsertId());
}

Status CustomerStore::orderContacts(CustomerId id, const std::vector<ContactPointId> &rows)
{
    const Result<std::vector<ContactPoint>> present = contacts(id);
    if (!present)
        return present.error();
    if (std::ranges::equal(*present, rows, {}, &ContactPoint::id))
        return done();
    qint64 last = 0;
    {
        Statement select(m_connection, u"SELECT ifnull(max(place), 0) FROM contact_point WHERE customer_id = ?1"_s);
        if (const Result<bool> row = select.bind(id).next(); !row)
            return row.error();
        last = select.integer(0);
    }
    for (const ContactPointId row :
         rows) { // Behind all places there were, so that a merge sees that they are the owner's.
        Statement move(m_connection, u"UPDATE contact_point SET place = ?2 WHERE id = ?1"_s);
        if (Status ran = move.bind(row, ++last).run(); !ran)
            return ran;
    }
    return done();
}

Status CustomerStore::setConsents(const Customer &customer)
{
    const Result<std::vector<Consent>> present = consents(customer.id);
    if (!present)
        return present.error();
    for (const Consent &gone : missingFrom(*present, customer.consents)) {
        if (Status removed = removeMergeable(m_connection, "consent", gone.id.value()); !removed)
            return removed;
    }
    for (const Consent &consent : customer.consents) {
        Statement write(m_connection,
                        consent.id.isStored()
                            ? u"UPDATE consent SET kind = ?2, granted = ?3, source = ?4, day = ?5, withdrawn_day = ?6 "
                              "WHERE id = ?1 AND customer_id = ?7"_s
                            : u"INSERT INTO consent (id, kind, granted, source, day, withdrawn_day, customer_id) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s);
        if (Status ran = write
                             .bind(consent.id, int(consent.kind), consent.granted, consent.source,
                                   storedDay(consent.since), storedDay(consent.withdrawn), customer.id)
                             .run();
            !ran)
            return ran;
    }
    return done();
}

Status CustomerStore::remove(CustomerId id)
{
    Statement remove(
        m_connection,
        u"WITH RECURSIVE same (id) AS (VALUES (?1) UNION SELECT customer.id FROM same "
        "JOIN customer ON merged_into = same.id) DELETE FROM customer WHERE id IN (SELECT id FROM same)"_s);
    return remove.bind(id).run();
}

Status CustomerStore::setSegment(CustomerId id, SegmentId segment)
{
    Statement update(m_connection, u"UPDATE customer SET segment_id = ?2 WHERE id = ?1"_s);
    return update.bind(id, segment).run();
}

Result<qint64> CustomerStore::named(const char *table, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return 0;
    const Result<qint64> known = rowNamed(m_connection, QLatin1StringView(table), wanted);
    if (!known)
        return known;
    if (*known != 0) { // From now on the owner's, whatever becomes of the import that named it first.
        Statement own(
            m_connection,
            u"UPDATE %1 SET batch_id = NULL WHERE id = ?1 AND batch_id IS NOT NULL"_s.arg(QLatin1StringView(table)));
        if (Status owned = own.bind(*known).run(); !owned)
            return owned.error();
        return *known;
    }
    Statement insert(m_connection, u"INSERT INTO %1 (name) VALUES (?1)"_s.arg(QLatin1StringView(table)));
    if (Status ran = insert.bind(wanted).run(); !ran)
        return ran.error();
    return m_connection.lastInsertId();
}

Result<SegmentId> CustomerStore::segmentNamed(const QString &name)
{
    const Result<qint64> id = named("segment", name);
    return id ? Result<SegmentId>(SegmentId(*id)) : Result<SegmentId>(id.error());
}

Result<TeamMemberId> CustomerStore::teamMemberNamed(const QString &name)
{
    const Result<qint64> id = named("team_member", name);
    return id ? Result<TeamMemberId>(TeamMemberId(*id)) : Result<TeamMemberId>(id.error());
}

Result<NoteId> CustomerStore::insertNote(CustomerId customer, const CustomerNote &note)
{
    Statement insert(m_connection, u"INSERT INTO customer_note (customer_id, text, at) VALUES (?1, ?2, ?3)"_s);
    if (Status ran = insert.bind(customer, note.text, note.at).run(); !ran)
        return ran.error();
    return NoteId(m_connection.lastInsertId());
}

Status CustomerStore::updateNote(NoteId id, const QString &text)
{
    Statement update(m_connection, u"UPDATE customer_note SET text = ?2 WHERE id = ?1"_s);
    return update.bind(id, text).run();
}

Status CustomerStore::removeNote(NoteId id)
{
    return removeMergeable(m_connection, "customer_note", id.value());
}

Result<CustomerId> CustomerStore::customerOfNote(NoteId id) const
{
    Statement select(m_connection, u"SELECT customer_id FROM customer_note WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"note %1"_s.arg(id.value()), [](const Statement &row) { return row.id<CustomerId>(0); });
}

Result<std::vector<Need>> CustomerStore::needs(CustomerId customer) const
{
    Statement select(m_connection,
                     u"SELECT id, words, why, unwanted FROM need WHERE customer_id = ?1 ORDER BY rank, id"_s);
    select.bind(customer);
    return rowsFrom(select, needFrom);
}

Status CustomerStore::setNeeds(CustomerId customer, const std::vector<Need> &needs)
{
    const Result<std::vector<Need>> present = this->needs(customer);
    if (!present)
        return present.error();
    for (const Need &gone : missingFrom(*present, needs)) {
        if (Status removed = removeMergeable(m_connection, "need", gone.id.value()); !removed)
            return removed;
    }
    int rank = 0;
    for (const Need &need : needs) {
        const bool known = std::ranges::find(*present, need.id, &Need::id) != present->end();
        if (need.id.isStored() && !known)
            return Error{Error::Kind::NotFound, u"need %1"_s.arg(need.id.value())};
        Statement write(m_connection,
                        known ? u"UPDATE need SET words = ?3, why = ?4, unwanted = ?5, rank = ?6 "
                                "WHERE id = ?1 AND customer_id = ?2"_s
                              : u"INSERT INTO need (id, customer_id, words, why, unwanted, rank) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s);
        if (Status ran = write.bind(need.id, customer, need.words, need.why, need.unwanted, rank++).run(); !ran)
            return ran;
    }
    return done();
}

} // namespace Shopbell
