// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingcustomers.h"

#include "storage/arrivingnames.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Status insertArriving(Connection &connection, const Customer &customer, const QString &segmentName, const QString &note)
{
    SegmentId segment;
    if (!segmentName.isEmpty()) {
        const Result<qint64> named = arrivingName(connection, "segment"_L1, segmentName, customer.batch);
        if (!named)
            return named.error();
        segment = SegmentId(*named);
    }
    Statement insert(
        connection, u"INSERT INTO customer (id, name, batch_id, segment_id, created_at) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran = insert.bind(customer.id, customer.name, customer.batch, segment, customer.createdAt).run(); !ran)
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
