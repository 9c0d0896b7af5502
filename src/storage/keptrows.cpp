// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptrows.h"

#include "storage/batches.h"
#include "storage/bulkrows.h"
#include "storage/connection.h"
#include "storage/keptmarks.h"
#include "storage/mergedrows.h"
#include "storage/rows.h"
#include "storage/transaction.h"

#include <QElapsedTimer>
#include <QStringList>

#include <limits>
#include <utility>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsBetweenLooks = 50; // At the clock.

/// Reviews and purchases: rows with a customer, which name their batch.
bool bringsCustomers(ImportKind kind)
{
    return kind == ImportKind::Reviews || kind == ImportKind::Purchases;
}

/// Ids of what the owner or another import than ?1 has changed: SQL of a subquery. `within` is a condition on row_id, `since`
/// on changes: their ids, or bulk ones.
struct Since
{
    QLatin1StringView change = "1"_L1;
    QLatin1StringView bulk = "1"_L1;
};
/// After the snapshot whose last change is ?2: that one may have grown, which bulk changes do not.
constexpr Since sinceSnapshot{"change_id >= ?2"_L1, "change_id > ?3"_L1};

QString changedIds(ImportKind kind, const QString &within, const Since &since = {})
{
    return u"(SELECT row_id FROM change_row JOIN change ON change.id = change_id "
           "WHERE entity = '%1' AND state = 0 AND %3 AND %4 AND change_id NOT IN %6 UNION ALL "
           "SELECT row_id FROM batch_row JOIN change ON change.id = change_id "
           "WHERE state = 0 AND did %2 AND change.batch_id IS NOT ?1 AND applied = 1 AND %3 AND %5)"_s.arg(
               tableOf(kind), didsOnRowsOf(kind), within, since.change, since.bulk, changesOfTakenApart());
}

/// The ids of a batch as a condition on row_id.
QString isInRange()
{
    return u"row_id BETWEEN (SELECT first_id FROM import_batch WHERE id = ?1) AND "
           "(SELECT last_id FROM import_batch WHERE id = ?1)"_s;
}

/// Of the rows that were there before and that the batch ?1 replaced: they have their earlier values again by then.
QString isNotReplaced(ImportKind kind)
{
    return u"id NOT IN (SELECT row_id FROM batch_row JOIN change ON change.id = change_id "
           "WHERE change.batch_id = ?1 AND did %1 AND applied = 1)"_s.arg(didsOnRowsOf(kind));
}

/// What stays for something that hangs on it: rows of the owner's, of imports that are shown or arrive just now, and those
/// of this one that stay themselves. Its own ids are told apart first, which the index of a customer's purchases can.
QString isNeededElsewhere(ImportKind kind)
{
    const QString elsewhere =
        u"(batch_id IS NULL OR (batch_id <> ?1 AND batch_id IN (SELECT id FROM import_batch WHERE state IN (0, 1))))"_s;
    if (kind == ImportKind::Referrals)
        return isTiedTo(elsewhere, elsewhere, isNotReplaced(kind));
    if (kind == ImportKind::Customers)
        return isTiedTo(elsewhere, elsewhere);
    const QString among =
        u"(id IN %1 OR ((id < (SELECT first_id FROM import_batch WHERE id = ?1) "
        "OR id > (SELECT last_id FROM import_batch WHERE id = ?1) "
        "OR id IN (SELECT review_id FROM batch_kept WHERE batch_id = ?1)) AND %2 AND %3))"_s.arg(
            changedIds(kind, isInRange()), elsewhere, kind == ImportKind::Purchases ? isNotReplaced(kind) : u"1"_s);
    return isTiedTo(kind == ImportKind::Reviews ? among : elsewhere, kind == ImportKind::Purchases ? among : elsewhere);
}

/// Of the rows first, then of the customers.
Status markOne(Connection &connection, const StayingRows &staying, size_t at)
{
    if (at < staying.rows.size())
        return keepRow(connection, marksOfRows(staying.kind), staying.batch, staying.rows[at]);
    return keepRow(connection, marksOfCustomers(staying.kind), staying.batch,
                   staying.customers[at - staying.rows.size()]);
}

Result<qint64> countOfMarks(Connection &connection, BatchId batch)
{
    return connection.number(u"SELECT (SELECT count(*) FROM batch_kept WHERE batch_id = %1) + "
                             "(SELECT count(*) FROM batch_kept_customer WHERE batch_id = %1)"_s.arg(batch.value()));
}

/// Rows of a batch that were changed.
QString changedRows(ImportKind kind, const Since &since = {})
{
    return u"SELECT DISTINCT %1.id FROM %2 AS changed JOIN %1 ON %1.id = changed.row_id WHERE %1.batch_id = ?1"_s.arg(
        tableOf(kind), changedIds(kind, isInRange(), since));
}

/// Customers of a batch who stay; `among` is a condition on their ids.
QString stayingCustomers(ImportKind kind, const QString &among)
{
    const QString brought = u"row_id IN (SELECT id FROM customer WHERE batch_id = ?1)"_s;
    return u"SELECT id FROM customer WHERE batch_id = ?1 AND %1 AND (id IN %2 OR %3)"_s.arg(
        among, changedIds(ImportKind::Customers, brought), isNeededElsewhere(kind));
}

/// Customers who may have come to stay after the snapshot.
QString touchedSince(const StayingRows &staying)
{
    QStringList ids{u"SELECT row_id FROM change_row WHERE entity = 'customer' AND %1"_s.arg(sinceSnapshot.change),
                    u"SELECT row_id FROM batch_row JOIN change ON change.id = change_id "
                    "WHERE did = 'import.customers' AND %1"_s.arg(sinceSnapshot.bulk)};
    for (const StayingRows::Unseen &unseen : staying.unseen)
        ids += u"SELECT customer_id FROM %1 WHERE id > %2 AND id <= %3"_s.arg(unseen.table)
                   .arg(unseen.after)
                   .arg(unseen.last);
    if (bringsCustomers(staying.kind))
        ids += u"SELECT customer_id FROM %1 WHERE id IN %2"_s.arg(tableOf(staying.kind),
                                                                  changedIds(staying.kind, isInRange(), sinceSnapshot));
    return u"id IN (%1)"_s.arg(ids.join(u" UNION "_s));
}

Result<std::vector<qint64>> idsFrom(Connection &connection, const QString &sql, BatchId batch)
{
    Statement select(connection, sql);
    return rowsFrom(select.bind(batch), [](const Statement &row) { return row.integer(0); });
}

/// Behind the last row of all, and of each import that is arriving just now.
Result<std::vector<StayingRows::Unseen>> unseenOf(Connection &connection)
{
    std::vector<StayingRows::Unseen> unseen;
    for (const ImportKind kind : {ImportKind::Reviews, ImportKind::Purchases}) {
        const QLatin1StringView table = tableOf(kind);
        const Result<qint64> last = connection.number(u"SELECT ifnull(max(id), 0) FROM %1"_s.arg(table));
        if (!last)
            return last.error();
        unseen.push_back({table, *last, std::numeric_limits<qint64>::max()});
        Statement arriving(
            connection,
            u"SELECT ifnull((SELECT max(id) FROM %1 WHERE id BETWEEN first_id AND last_id), first_id - 1), "
            "last_id FROM import_batch WHERE state = 0 AND kind = ?1"_s.arg(table));
        arriving.bind(int(kind));
        const Result<std::vector<StayingRows::Unseen>> ranges = rowsFrom(arriving, [table](const Statement &row) {
            return StayingRows::Unseen{table, row.integer(0), row.integer(1)};
        });
        if (!ranges)
            return ranges.error();
        unseen.insert(unseen.end(), ranges->begin(), ranges->end());
    }
    return unseen;
}
} // namespace

Result<StayingRows> findStaying(Connection &connection, BatchId batch)
{
    const Result<ImportBatch> known = readBatch(connection, batch);
    if (!known)
        return known.error();
    StayingRows staying{.batch = batch, .kind = known->kind};
    Statement changes(
        connection,
        u"SELECT ifnull(max(id), 0), ifnull(min(id) FILTER (WHERE state IN (2, 3, 4)) - 1, ifnull(max(id), 0)) "
        "FROM change"_s);
    if (const Result<bool> read = changes.next(); !read)
        return read.error();
    staying.lastChange = changes.integer(0);
    staying.lastBulk = changes.integer(1);
    Result<std::vector<StayingRows::Unseen>> unseen = unseenOf(connection);
    if (!unseen)
        return unseen.error();
    staying.unseen = std::move(*unseen);
    if (bringsCustomers(known->kind)) {
        Result<std::vector<qint64>> rows = idsFrom(connection, changedRows(known->kind), batch);
        if (!rows)
            return rows.error();
        staying.rows = std::move(*rows);
    }
    Result<std::vector<qint64>> customers = idsFrom(connection, stayingCustomers(known->kind, u"1"_s), batch);
    if (!customers)
        return customers.error();
    staying.customers = std::move(*customers);
    return staying;
}

Result<bool> markPiece(Connection &connection, StayingRows &staying, size_t &next)
{
    const size_t all = staying.rows.size() + staying.customers.size();
    QElapsedTimer time;
    time.start();
    for (size_t marked = 1; next < all; ++marked) {
        if (Status isMarked = markOne(connection, staying, next++); !isMarked)
            return isMarked.error();
        if (marked % rowsBetweenLooks == 0 && time.elapsed() >= pieceMilliseconds)
            break;
    }
    if (next < all)
        return true;
    const Result<qint64> marks = countOfMarks(connection, staying.batch);
    if (!marks)
        return marks.error();
    staying.marks = *marks;
    return false;
}

Status keepSince(Connection &connection, const StayingRows &staying)
{
    const auto markAll = [&](const QString &sql, const Marks &marks) -> Status {
        Statement select(connection, sql);
        const Result<std::vector<qint64>> ids =
            rowsFrom(select.bind(staying.batch, staying.lastChange, staying.lastBulk),
                     [](const Statement &row) { return row.integer(0); });
        if (!ids)
            return ids.error();
        for (const qint64 id : *ids) {
            if (Status marked = keepRow(connection, marks, staying.batch, id); !marked)
                return marked;
        }
        return done();
    };
    const Result<qint64> marks = countOfMarks(connection, staying.batch);
    if (!marks)
        return marks.error();
    for (size_t at = 0; *marks != staying.marks && at < staying.rows.size() + staying.customers.size(); ++at) {
        if (Status marked = markOne(connection, staying, at); !marked)
            return marked;
    }
    if (bringsCustomers(staying.kind)) {
        if (Status marked = markAll(changedRows(staying.kind, sinceSnapshot), marksOfRows(staying.kind)); !marked)
            return marked;
    }
    return markAll(stayingCustomers(staying.kind, touchedSince(staying)), marksOfCustomers(staying.kind));
}

Result<KeptRows> readKept(Connection &connection, BatchId batch)
{
    const Result<ImportBatch> known = readBatch(connection, batch);
    if (!known)
        return known.error();
    const QLatin1StringView table = tableOf(known->kind);
    const QString heldRows = u"FROM batch_row JOIN change ON change.id = change_id WHERE change.batch_id = ?1 "
                             "AND applied = 2 AND %1 IN (SELECT id FROM %2)"_s;
    KeptRows kept;
    std::vector<qint64> customers;
    std::vector<qint64> deleted;
    std::vector<qint64> gone;
    for (const auto &[ids, sql] :
         {std::pair(&kept.rows, u"SELECT review_id FROM batch_kept WHERE batch_id = ?1 ORDER BY review_id"_s),
          std::pair(&kept.held, u"SELECT row_id %1 ORDER BY row_id"_s.arg(heldRows.arg("row_id"_L1, table))),
          std::pair(&customers,
                    u"SELECT customer_id FROM batch_kept_customer WHERE batch_id = ?1 UNION SELECT -row_id %1 "
                    "ORDER BY 1"_s.arg(heldRows.arg("-row_id"_L1, "customer"_L1))),
          std::pair(
              &deleted,
              u"SELECT count(DISTINCT row_id) FROM %1 AS changed WHERE NOT EXISTS "
              "(SELECT 1 FROM %2 WHERE %2.id = changed.row_id)"_s.arg(changedIds(known->kind, isInRange()), table)),
          std::pair(&gone, u"SELECT count(*) FROM customer WHERE batch_id = ?1"_s)}) {
        Result<std::vector<qint64>> read = idsFrom(connection, sql, batch);
        if (!read)
            return read.error();
        *ids = std::move(*read);
    }
    if (!hasHiddenRows(known->kind))
        kept.rows = std::exchange(kept.held, {});
    kept.customers = {customers.begin(), customers.end()};
    kept.deleted = deleted.at(0);
    kept.customersGone = gone.at(0);
    return kept;
}

Status relink(Connection &connection, BatchId batch)
{
    struct Link
    {
        QLatin1StringView table;
        QLatin1StringView column;
        QLatin1StringView target;
    };
    constexpr Link links[] = {
        {"purchase"_L1, "customer_id"_L1, "customer"_L1},  {"review"_L1, "customer_id"_L1, "customer"_L1},
        {"customer"_L1, "segment_id"_L1, "segment"_L1},    {"customer"_L1, "known_by"_L1, "team_member"_L1},
        {"purchase"_L1, "served_by"_L1, "team_member"_L1}, {"purchase"_L1, "channel_id"_L1, "channel"_L1},
        {"review"_L1, "channel_id"_L1, "channel"_L1},      {"review"_L1, "owner_id"_L1, "team_member"_L1}};
    for (const auto &[table, column, target] : links) {
        Statement restore(
            connection,
            u"UPDATE %1 SET %2 = (SELECT target_id FROM hidden_link WHERE batch_id = ?1 AND place = '%1.%2' "
            "AND row_id = %1.id) WHERE id IN (SELECT row_id FROM hidden_link WHERE batch_id = ?1 "
            "AND place = '%1.%2' AND target_id IN (SELECT id FROM %3))"_s.arg(table, column, target));
        if (Status restored = restore.bind(batch).run(); !restored)
            return restored;
    }
    Statement clear(connection, u"DELETE FROM hidden_link WHERE batch_id = ?1"_s);
    return clear.bind(batch).run();
}

Result<bool> rejoinPiece(Connection &connection, BatchId batch)
{
    const Result<ImportBatch> known = readBatch(connection, batch);
    if (!known)
        return known.error();
    if (known->state != ImportBatch::State::Shown)
        return false;
    QElapsedTimer time;
    time.start();
    const auto rejoin = [&](const Marks &marks) -> Result<bool> {
        const QString some =
            u"(SELECT %1 FROM %2 WHERE batch_id = ?1 ORDER BY %1 LIMIT ?2)"_s.arg(marks.column, marks.marks);
        do {
            for (const QString &sql :
                 {u"UPDATE %1 SET batch_id = ?1 WHERE id IN %2"_s.arg(marks.table, some),
                  u"DELETE FROM %1 WHERE batch_id = ?1 AND %2 IN %3"_s.arg(marks.marks, marks.column, some)}) {
                Statement statement(connection, sql);
                if (Status ran = statement.bind(batch, rowsBetweenLooks).run(); !ran)
                    return ran.error();
            }
            if (connection.changes() == 0)
                return false;
        } while (time.elapsed() < pieceMilliseconds);
        return true;
    };
    Result<bool> more = hasHiddenRows(known->kind) ? rejoin(marksOfRows(known->kind)) : Result<bool>(false);
    if (more && !*more && known->kind != ImportKind::Customers)
        more = rejoin(marksOfCustomers(known->kind));
    return more;
}

Status rejoinInterrupted(Connection &connection)
{
    Statement select(connection,
                     u"SELECT id FROM import_batch WHERE state = 1 AND "
                     "(EXISTS (SELECT 1 FROM batch_kept WHERE batch_id = import_batch.id) OR "
                     "EXISTS (SELECT 1 FROM batch_kept_customer WHERE batch_id = import_batch.id))"_s);
    const auto batches = rowsFrom(select, [](const Statement &row) { return row.id<BatchId>(0); });
    if (!batches)
        return batches.error();
    for (const BatchId batch : *batches) {
        for (bool more = true; more;) {
            const Result<bool> joined = inTransaction(connection, [&] { return rejoinPiece(connection, batch); });
            if (!joined)
                return joined.error();
            more = *joined;
        }
    }
    return done();
}

} // namespace Shopbell
