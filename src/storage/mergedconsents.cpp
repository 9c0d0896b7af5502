// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mergedconsents.h"

#include "storage/connection.h"
#include "storage/mergedrows.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Those of a customer that stand although the same is refused.
Result<std::vector<ConsentId>> refusedConsents(Connection &connection, CustomerId customer)
{
    Statement select(connection,
                     u"SELECT id FROM consent AS yes WHERE customer_id = ?1 AND granted AND withdrawn_day IS NULL "
                     "AND EXISTS (SELECT 1 FROM consent AS no WHERE no.customer_id = ?1 AND no.kind = yes.kind "
                     "AND NOT no.granted AND no.withdrawn_day IS NULL) ORDER BY id"_s);
    select.bind(customer);
    return rowsFrom(select, [](const Statement &row) { return row.id<ConsentId>(0); });
}

Status park(Connection &connection, ConsentId consent, MergeId merge, CustomerId gone)
{
    Statement move(connection, u"UPDATE consent SET customer_id = ?2 WHERE id = ?1"_s);
    if (Status ran = move.bind(consent, gone).run(); !ran)
        return ran;
    // One that this merge had moved is back where it was.
    Statement forget(connection,
                     u"DELETE FROM customer_merge_row WHERE merge_id = ?1 AND entity = ?2 AND row_id = ?3"_s);
    if (Status ran = forget.bind(merge, QString::fromLatin1(Merged::consent.entity), consent).run(); !ran)
        return ran;
    if (connection.changes() > 0)
        return done();
    Statement note(connection, u"INSERT INTO customer_merge_row (merge_id, entity, row_id) VALUES (?1, ?2, ?3)"_s);
    return note.bind(merge, QString::fromLatin1(Merged::parkedConsent.entity), consent).run();
}

/// From an entry to the one that it became part of, which is the result.
Result<CustomerId> bringUp(Connection &connection, ConsentId consent, CustomerId from)
{
    MergeId merge;
    CustomerId kept;
    {
        Statement select(connection, u"SELECT id, kept_id FROM customer_merge WHERE gone_id = ?1"_s);
        const Result<bool> found = select.bind(from).next();
        if (!found)
            return found.error();
        if (!*found)
            return Error{Error::Kind::NotFound, u"merge of customer %1"_s.arg(from.value())};
        merge = select.id<MergeId>(0);
        kept = select.id<CustomerId>(1);
    }
    Statement move(connection, u"UPDATE consent SET customer_id = ?2 WHERE id = ?1"_s);
    if (Status ran = move.bind(consent, kept).run(); !ran)
        return ran.error();
    // It is the kept entry's own, or this merge brings it now.
    Statement forget(connection,
                     u"DELETE FROM customer_merge_row WHERE merge_id = ?1 AND entity = ?2 AND row_id = ?3"_s);
    if (Status ran = forget.bind(merge, QString::fromLatin1(Merged::parkedConsent.entity), consent).run(); !ran)
        return ran.error();
    if (connection.changes() > 0)
        return kept;
    Statement note(connection,
                   u"INSERT OR IGNORE INTO customer_merge_row (merge_id, entity, row_id) VALUES (?1, ?2, ?3)"_s);
    if (Status ran = note.bind(merge, QString::fromLatin1(Merged::consent.entity), consent).run(); !ran)
        return ran.error();
    return kept;
}
} // namespace

Status noteOwnRefusals(Connection &connection, MergeId merge, CustomerId kept)
{
    // No row has the number 0: it tells that there are no others.
    Statement note(connection,
                   u"INSERT INTO customer_merge_row (merge_id, entity, row_id) SELECT ?1, ?3, id FROM consent "
                   "WHERE customer_id = ?2 AND NOT granted AND withdrawn_day IS NULL UNION ALL SELECT ?1, ?3, 0"_s);
    return note.bind(merge, kept, QString::fromLatin1(Merged::ownRefusal.entity)).run();
}

Result<std::vector<ConsentId>> arrivedRefusals(Connection &connection, MergeId merge, CustomerId person)
{
    // The entries that stood for the person, one after the other, and the merge since which they did.
    const QString stood =
        u"WITH RECURSIVE stood (entry, since) AS (SELECT kept_id, id FROM customer_merge WHERE id = ?1 "
        "UNION ALL SELECT kept_id, id FROM stood JOIN customer_merge "
        "ON gone_id = entry AND id > since) "_s;
    const QString isBrought = u"EXISTS (SELECT 1 FROM stood JOIN customer_merge ON kept_id = entry "
                              "AND (customer_merge.id > since OR customer_merge.id = ?1) JOIN customer_merge_row "
                              "ON merge_id = customer_merge.id AND entity = ?3 AND row_id = no.id)"_s;
    const QString isNoted =
        u"EXISTS (SELECT 1 FROM customer_merge_row WHERE merge_id = since AND entity = %1 AND row_id = %2)"_s;
    // A merge of an earlier program did not note them; then the day tells.
    const QString isOwn =
        u"EXISTS (SELECT 1 FROM stood JOIN customer_merge ON customer_merge.id = since WHERE %1 OR (NOT %2 AND NOT %3 "
        "AND (no.day IS NULL OR no.day < CAST(julianday(at / 1000, 'unixepoch') + 0.5 AS INTEGER))))"_s.arg(
            isNoted.arg("?4"_L1, "no.id"_L1), isNoted.arg("?4"_L1, "0"_L1), isNoted.arg("?3"_L1, "no.id"_L1));
    Statement select(connection,
                     stood
                         + u"SELECT id FROM consent AS no WHERE customer_id = ?2 AND NOT granted "
                           "AND withdrawn_day IS NULL AND NOT %1 AND NOT %2 ORDER BY id"_s.arg(isBrought, isOwn));
    select.bind(merge, person, QString::fromLatin1(Merged::consent.entity),
                QString::fromLatin1(Merged::ownRefusal.entity));
    return rowsFrom(select, [](const Statement &row) { return row.id<ConsentId>(0); });
}

Status copyRefusal(Connection &connection, ConsentId refusal, CustomerId to)
{
    Statement copy(connection,
                   u"INSERT INTO consent (customer_id, kind, granted, source, day) "
                   "SELECT ?2, kind, granted, source, day FROM consent AS no WHERE id = ?1 AND NOT EXISTS "
                   "(SELECT 1 FROM consent WHERE customer_id = ?2 AND kind = no.kind AND NOT granted "
                   "AND withdrawn_day IS NULL)"_s);
    return copy.bind(refusal, to).run();
}

Status bringUpConsents(Connection &connection, CustomerId person)
{
    std::vector<std::pair<ConsentId, CustomerId>> waiting;
    {
        Statement select(
            connection,
            u"WITH RECURSIVE entry (id) AS (SELECT ?1 UNION SELECT customer.id FROM customer JOIN entry "
            "ON customer.merged_into = entry.id) "
            "SELECT id, customer_id FROM consent AS yes WHERE customer_id <> ?1 AND customer_id IN (SELECT id FROM entry) "
            "AND granted AND withdrawn_day IS NULL AND NOT EXISTS (SELECT 1 FROM consent AS no "
            "WHERE no.customer_id = ?1 AND no.kind = yes.kind AND NOT no.granted AND no.withdrawn_day IS NULL) "
            "ORDER BY id"_s);
        select.bind(person);
        const Status read =
            eachRow(select, [&] { waiting.emplace_back(select.id<ConsentId>(0), select.id<CustomerId>(1)); });
        if (!read)
            return read;
    }
    for (auto [consent, entry] : waiting) {
        while (entry != person) {
            const Result<CustomerId> kept = bringUp(connection, consent, entry);
            if (!kept)
                return kept.error();
            entry = *kept;
        }
    }
    return done();
}

Status parkRefusedConsents(Connection &connection, MergeId merge, CustomerId kept, CustomerId gone)
{
    const Result<std::vector<ConsentId>> refused = refusedConsents(connection, kept);
    if (!refused)
        return refused.error();
    for (const ConsentId consent : *refused) {
        if (Status parked = park(connection, consent, merge, gone); !parked)
            return parked;
    }
    return done();
}

Status parkReturnedConsents(Connection &connection, CustomerId customer)
{
    const Result<std::vector<ConsentId>> refused = refusedConsents(connection, customer);
    if (!refused)
        return refused.error();
    for (const ConsentId consent : *refused) {
        MergeId merge;
        CustomerId gone;
        {
            Statement select(connection,
                             u"SELECT customer_merge.id, gone_id FROM customer_merge "
                             "JOIN customer_merge_row ON merge_id = customer_merge.id AND entity = ?3 "
                             "JOIN consent AS no ON no.id = row_id WHERE kept_id = ?1 AND no.customer_id = ?1 "
                             "AND NOT no.granted AND no.withdrawn_day IS NULL "
                             "AND no.kind = (SELECT kind FROM consent WHERE id = ?2) ORDER BY customer_merge.id"_s);
            const Result<bool> found =
                select.bind(customer, consent, QString::fromLatin1(Merged::consent.entity)).next();
            if (!found)
                return found.error();
            if (!*found)
                continue; // They refuse it themselves.
            merge = select.id<MergeId>(0);
            gone = select.id<CustomerId>(1);
        }
        if (Status parked = park(connection, consent, merge, gone); !parked)
            return parked;
    }
    return done();
}

} // namespace Shopbell
