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
} // namespace

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
