// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingcustomers.h"

#include "storage/arrivingnames.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/customerstore.h"
#include "storage/days.h"
#include "storage/scorestore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Status insertConsents(Connection &connection, const Customer &customer)
{
    Statement insert(connection,
                     u"INSERT INTO consent (customer_id, kind, granted, source, day, withdrawn_day) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s);
    for (const Consent &given : customer.consents) {
        if (Status added = insert
                               .bind(customer.id, int(given.kind), given.granted, given.source, storedDay(given.since),
                                     storedDay(given.withdrawn))
                               .run();
            !added)
            return added;
    }
    return done();
}

Status insertNeeds(Connection &connection, CustomerId customer, const std::vector<Need> &needs)
{
    Statement insert(connection,
                     u"INSERT INTO need (customer_id, words, why, unwanted, rank) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    int rank = 0;
    for (const Need &need : needs) {
        if (Status added = insert.bind(customer, need.words, need.why, need.unwanted, rank++).run(); !added)
            return added;
    }
    return done();
}

Result<qint64> nameUnlessEmpty(Connection &connection, QLatin1StringView table, const QString &name, BatchId batch)
{
    return name.isEmpty() ? 0 : arrivingName(connection, table, name, batch);
}

Status insertScores(Connection &connection, const Customer &customer, const std::vector<IncomingScore> &scores)
{
    for (const IncomingScore &incoming : scores) {
        const Result<qint64> askedBy = nameUnlessEmpty(connection, "team_member"_L1, incoming.askedBy, customer.batch);
        if (!askedBy)
            return askedBy.error();
        Score score = incoming.score;
        score.customer = customer.id;
        score.askedBy = TeamMemberId(*askedBy);
        score.createdAt = customer.createdAt;
        if (const Result<ScoreId> added = ScoreStore(connection).insert(score); !added)
            return added.error();
    }
    return done();
}
} // namespace

Status insertArriving(Connection &connection, const Customer &customer, const IncomingCustomer &incoming)
{
    const Result<qint64> segment = nameUnlessEmpty(connection, "segment"_L1, incoming.segment, customer.batch);
    if (!segment)
        return segment.error();
    const Result<qint64> knownBy = nameUnlessEmpty(connection, "team_member"_L1, incoming.knownBy, customer.batch);
    if (!knownBy)
        return knownBy.error();
    Statement insert(connection,
                     u"INSERT INTO customer (id, name, batch_id, preferred_way, segment_id, known_by, created_at) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s);
    if (Status ran = insert
                         .bind(customer.id, customer.name, customer.batch, int(customer.preferred), SegmentId(*segment),
                               TeamMemberId(*knownBy), customer.createdAt)
                         .run();
        !ran)
        return ran;
    for (const ContactPoint &contact : customer.contacts) {
        if (Status added = addContact(connection, customer.id, contact.kind, contact.value); !added)
            return added;
    }
    if (Status added = insertConsents(connection, customer); !added)
        return added;
    if (Status added = insertNeeds(connection, customer.id, incoming.needs); !added)
        return added;
    CustomerStore store(connection);
    for (const CustomerNote &note : incoming.notes) {
        const qint64 at = note.at == 0 ? customer.createdAt : note.at;
        if (const Result<NoteId> added = store.insertNote(customer.id, {{}, note.text, at}); !added)
            return added.error();
    }
    return insertScores(connection, customer, incoming.scores);
}

} // namespace Shopbell
