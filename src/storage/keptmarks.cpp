// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptmarks.h"

#include "storage/batches.h"
#include "storage/connection.h"
#include "storage/keptrows.h"
#include "storage/mergedrows.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// To whom the row ?2 of the batch ?1 belongs when it stays, as SQL: to the owner (NULL). Customers in whom only another
/// import has a share, because something of theirs came with it or it changed them, come with that one from now on, and go
/// with it.
QString heirOf(const Marks &marks)
{
    if (marks.table != "customer"_L1)
        return u"NULL"_s;
    const QString owners = u"batch_id IS NULL"_s;
    return u"CASE WHEN EXISTS (SELECT 1 FROM change_row JOIN change ON change.id = change_id "
           "WHERE entity = 'customer' AND row_id = ?2 AND state = 0 AND change_id NOT IN %3) OR %1 THEN NULL ELSE (SELECT min(batch_id) FROM "
           "(SELECT batch_id FROM review WHERE customer_id = ?2 UNION ALL "
           "SELECT batch_id FROM purchase WHERE customer_id = ?2 UNION ALL "
           "SELECT batch_id FROM change WHERE did %2 AND state = 0 AND EXISTS "
           "(SELECT 1 FROM batch_row WHERE change_id = change.id AND row_id = ?2 AND applied = 1)) "
           "WHERE batch_id <> ?1 AND batch_id IN (SELECT id FROM import_batch WHERE state = 1)) END"_s.arg(
               isTiedTo(owners, owners), didsOnRowsOf(ImportKind::Customers), changesOfTakenApart());
}
} // namespace

Marks marksOfRows(ImportKind kind)
{
    return {tableOf(kind), "batch_kept"_L1, "review_id"_L1};
}

Marks marksOfCustomers(ImportKind kind)
{
    return kind == ImportKind::Customers ? marksOfRows(kind)
                                         : Marks{"customer"_L1, "batch_kept_customer"_L1, "customer_id"_L1};
}

Status keepRow(Connection &connection, const Marks &marks, BatchId batch, qint64 row)
{
    Statement insert(
        connection,
        u"INSERT OR IGNORE INTO %1 (batch_id, %2) SELECT ?1, id FROM %3 WHERE id = ?2 AND batch_id = ?1"_s.arg(
            marks.marks, marks.column, marks.table));
    if (Status inserted = insert.bind(batch, row).run(); !inserted)
        return inserted;
    Statement update(connection,
                     u"UPDATE %1 SET batch_id = %2 WHERE id = ?2 AND batch_id = ?1"_s.arg(marks.table, heirOf(marks)));
    return update.bind(batch, row).run();
}

} // namespace Shopbell
