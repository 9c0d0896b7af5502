// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/earliervalues.h"

#include "storage/batches.h"
#include "storage/bulkrows.h"
#include "storage/connection.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Ids of rows of the import ?1 that something else has changed since: SQL of a subquery. Of orders also those with a credit
/// note that is changed and stays: what it takes back stays taken back.
QString changedSince(ImportKind kind)
{
    // A purchase or a review touches its customer, too, and changes nothing that is known of them.
    const QString ofThemselves = kind == ImportKind::Customers ? u"did LIKE 'customer%'"_s : u"1"_s;
    QString among = u"SELECT row_id FROM batch_row WHERE change_id = ?1"_s;
    QString further;
    if (kind == ImportKind::Purchases) {
        among += u" UNION SELECT id FROM purchase WHERE refund_of IN (%1)"_s.arg(among);
        further =
            u" UNION SELECT refund_of FROM purchase WHERE refund_of IS NOT NULL AND id IN (SELECT id FROM changed)"_s;
    }
    return u"(WITH changed (id) AS MATERIALIZED "
           "(SELECT row_id FROM change_row JOIN change ON change.id = change_id WHERE entity = '%1' "
           "AND state = 0 AND change_id > ?1 AND %3 AND row_id IN (%4) "
           "UNION ALL SELECT row_id FROM batch_row JOIN change ON change.id = change_id WHERE did %2 "
           "AND state = 0 AND change_id > ?1 AND applied = 1 AND row_id IN (%4)) SELECT id FROM changed%5)"_s.arg(
               tableOf(kind), didsOnRowsOf(kind), ofThemselves, among, further);
}
} // namespace

Result<std::optional<Change>> importThatChanged(Connection &connection, BatchId batch)
{
    Statement select(connection,
                     u"SELECT id, at, did FROM change WHERE batch_id = ?1 AND did <> 'import.take-back' AND state = 0 "
                     "AND EXISTS (SELECT 1 FROM batch_row WHERE change_id = change.id)"_s);
    const Result<bool> found = select.bind(batch).next();
    if (!found)
        return found.error();
    const std::optional<Did> did = *found ? didFromKey(select.text(2)) : std::nullopt;
    if (!did)
        return std::optional<Change>();
    return std::optional(Change{select.id<ChangeId>(0), select.integer(1), *did, {batch.value()}});
}

Status holdChangedSince(Connection &connection, const Change &import)
{
    const ImportKind kind = import.did == Did::ImportReviews ? ImportKind::Reviews
        : import.did == Did::ImportReferrals                 ? ImportKind::Referrals
        : import.did == Did::ImportCustomers                 ? ImportKind::Customers
                                                             : ImportKind::Purchases;
    Statement hold(connection,
                   u"UPDATE batch_row SET applied = 2 WHERE change_id = ?1 AND applied = 1 AND row_id IN %1"_s.arg(
                       changedSince(kind)));
    if (Status held = hold.bind(import.id).run(); !held || kind == ImportKind::Customers)
        return held;
    // Customers among them (rowOfCustomer()), whose name or contacts the owner has edited.
    Statement people(
        connection,
        u"UPDATE batch_row SET applied = 2 WHERE change_id = ?1 AND applied = 1 AND row_id < 0 AND -row_id IN "
        "(SELECT row_id FROM change_row JOIN change ON change.id = change_id WHERE entity = 'customer' "
        "AND state = 0 AND change_id > ?1 AND did IN ('customer.edit', 'customer.merge', 'customer.unmerge'))"_s);
    return people.bind(import.id).run();
}

Status releaseHeld(Connection &connection, const Change &import)
{
    Statement release(connection, u"UPDATE batch_row SET applied = 1 WHERE change_id = ?1 AND applied = 2"_s);
    return release.bind(import.id).run();
}

} // namespace Shopbell
