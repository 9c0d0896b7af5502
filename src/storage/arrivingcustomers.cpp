// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingcustomers.h"

#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Result<SegmentId> arrivingSegment(Connection &connection, const QString &name)
{
    if (name.isEmpty())
        return SegmentId();
    {
        Statement select(connection, u"SELECT id FROM segment WHERE name = ?1 ORDER BY id LIMIT 1"_s);
        const Result<bool> found = select.bind(name).next();
        if (!found)
            return found.error();
        if (*found)
            return select.id<SegmentId>(0);
    }
    Statement insert(connection, u"INSERT INTO segment (name) VALUES (?1)"_s);
    if (Status inserted = insert.bind(name).run(); !inserted)
        return inserted.error();
    return SegmentId(connection.lastInsertId());
}
} // namespace

Status insertArriving(Connection &connection, const Customer &customer, const QString &segmentName, const QString &note)
{
    const Result<SegmentId> segment = arrivingSegment(connection, segmentName);
    if (!segment)
        return segment.error();
    Statement insert(
        connection, u"INSERT INTO customer (id, name, batch_id, segment_id, created_at) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran = insert.bind(customer.id, customer.name, customer.batch, *segment, customer.createdAt).run(); !ran)
        return ran;
    for (const ContactPoint &contact : customer.contacts) {
        if (Status added = addContact(connection, customer.id, contact.kind, contact.value); !added)
            return added;
    }
    Statement consent(connection,
                      u"INSERT INTO consent (customer_id, kind, granted, source, day) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    for (const Consent &given : customer.consents) {
        const std::optional<qint64> day =
            given.since.isValid() ? std::optional(given.since.toJulianDay()) : std::nullopt;
        if (Status added = consent.bind(customer.id, int(given.kind), given.granted, given.source, day).run(); !added)
            return added;
    }
    if (note.isEmpty())
        return done();
    Statement noted(connection, u"INSERT INTO customer_note (customer_id, text, at) VALUES (?1, ?2, ?3)"_s);
    return noted.bind(customer.id, note, customer.createdAt).run();
}

} // namespace Shopbell
