// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batches.h"

#include "storage/bulkrows.h"
#include "storage/connection.h"
#include "storage/keptrows.h"
#include "storage/mergedrows.h"
#include "storage/searchindex.h"
#include "storage/statement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsPurged = 50; // Between two looks at the clock.

constexpr auto batchColumns =
    "id, file_name, format, state, at, records, added, updated, already_there, left_out, kind, made"_L1;

ImportMade madeFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto number = [&object](QLatin1StringView key) { return object[key].toInteger(); };
    return {number("reviews"_L1), number("customers"_L1), number("purchases"_L1), number("items"_L1)};
}

QString jsonOf(const ImportMade &made)
{
    const QJsonObject object{{u"reviews"_s, made.reviews},
                             {u"customers"_s, made.customers},
                             {u"purchases"_s, made.purchases},
                             {u"items"_s, made.items}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportBatch batchFrom(const Statement &row)
{
    return {.id = row.id<BatchId>(0),
            .fileName = row.text(1),
            .format = row.text(2),
            .state = ImportBatch::State(row.integer(3)),
            .at = row.integer(4),
            .records = row.integer(5),
            .added = row.integer(6),
            .updated = row.integer(7),
            .alreadyThere = row.integer(8),
            .leftOut = row.integer(9),
            .kind = ImportKind(row.integer(10)),
            .made = madeFrom(row.text(11))};
}

Status setState(Connection &connection, BatchId batch, ImportBatch::State state)
{
    Statement update(connection, u"UPDATE import_batch SET state = ?2 WHERE id = ?1"_s);
    return update.bind(batch, int(state)).run();
}

Status run(Connection &connection, const QString &sql, BatchId batch)
{
    Statement statement(connection, sql);
    return statement.bind(batch).run();
}
} // namespace

QLatin1StringView tableOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return "review"_L1;
    case ImportKind::Purchases:
        return "purchase"_L1;
    case ImportKind::Customers:
        return "customer"_L1;
    case ImportKind::Referrals:
        return "referral"_L1;
    }
    Q_UNREACHABLE();
}

QString didsOnRowsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return u"NOT IN (%1)"_s.arg(QLatin1StringView(notOnReviews));
    case ImportKind::Purchases:
        return u"= 'import.purchases'"_s;
    case ImportKind::Customers:
        return u"= 'import.customers'"_s;
    case ImportKind::Referrals:
        return u"= 'import.referrals'"_s;
    }
    Q_UNREACHABLE();
}

Result<BatchRange> beginBatch(Connection &connection, ImportKind kind, const QString &fileName, const QString &format,
                              qint64 now, qint64 mostRows)
{
    const Result<qint64> last =
        connection.number(u"SELECT max(ifnull((SELECT max(id) FROM %1), 0), "
                          "ifnull((SELECT max(last_id) FROM import_batch WHERE kind = %2), 0))"_s.arg(tableOf(kind))
                              .arg(int(kind)));
    if (!last)
        return last.error();
    Statement insert(connection,
                     u"INSERT INTO import_batch (state, kind, file_name, format, at, first_id, last_id) "
                     "VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6)"_s);
    if (Status ran = insert.bind(int(kind), fileName, format, now, *last + 1, *last + mostRows).run(); !ran)
        return ran.error();
    return BatchRange{BatchId(connection.lastInsertId()), *last + 1, *last + mostRows};
}

Status settleBatch(Connection &connection, const ImportBatch &batch, qint64 lastId,
                   const std::vector<QString> &extraNames)
{
    QJsonArray names;
    for (const QString &name : extraNames)
        names.append(name);
    Statement update(connection,
                     u"UPDATE import_batch SET last_id = ?2, records = ?3, added = ?4, updated = ?5, "
                     "already_there = ?6, left_out = ?7, columns = ?8, made = ?9 WHERE id = ?1"_s);
    return update
        .bind(batch.id, lastId, batch.records, batch.added, batch.updated, batch.alreadyThere, batch.leftOut,
              QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact)), jsonOf(batch.made))
        .run();
}

Status keepExtraCells(Connection &connection, ReviewId review, const QByteArray &json)
{
    Statement insert(connection, u"INSERT INTO review_extra (review_id, cells) VALUES (?1, ?2)"_s);
    insert.bindAt(1, review.value());
    insert.bindUtf8(2, json);
    return insert.run();
}

Status showBatch(Connection &connection, BatchId batch, bool show)
{
    const Result<ImportBatch> known = readBatch(connection, batch);
    if (!known)
        return known.error();
    if (known->state == ImportBatch::State::Gone)
        return Error{Error::Kind::Conflict, u"the rows of import %1 are gone"_s.arg(batch.value())};
    if (show) {
        if (Status linked = relink(connection, batch); !linked)
            return linked;
    }
    return setState(connection, batch, show ? ImportBatch::State::Shown : ImportBatch::State::TakenBack);
}

Status abandonBatch(Connection &connection, BatchId batch, qint64 lastId)
{
    Statement update(connection, u"UPDATE import_batch SET state = ?2, last_id = ?3 WHERE id = ?1"_s);
    return update.bind(batch, int(ImportBatch::State::Gone), lastId).run();
}

Result<std::vector<ImportBatch>> readBatches(Connection &connection)
{
    // An import that was cancelled or crashed never was one.
    Statement select(
        connection,
        u"SELECT %1 FROM import_batch WHERE state <> 0 AND records > 0 ORDER BY id DESC"_s.arg(batchColumns));
    std::vector<ImportBatch> batches;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return batches;
        batches.push_back(batchFrom(select));
    }
}

Result<ImportBatch> readBatch(Connection &connection, BatchId id)
{
    Statement select(connection, u"SELECT %1 FROM import_batch WHERE id = ?1"_s.arg(batchColumns));
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"import %1"_s.arg(id.value())};
    return batchFrom(select);
}

Result<BatchRange> rangeOf(Connection &connection, BatchId id)
{
    Statement select(connection, u"SELECT first_id, last_id FROM import_batch WHERE id = ?1"_s);
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"import %1"_s.arg(id.value())};
    return BatchRange{id, select.integer(0), select.integer(1)};
}

Result<bool> needsPurge(Connection &connection)
{
    const Result<qint64> abandoned =
        connection.number(u"SELECT EXISTS (SELECT 1 FROM import_batch WHERE state = 3 AND purged = 0) "
                          "OR EXISTS (SELECT 1 FROM change WHERE state = 5)"_s);
    if (!abandoned)
        return abandoned.error();
    return *abandoned > 0;
}

namespace {
/// Removes some rows of a batch; whether there were any.
Result<bool> purgeRows(Connection &connection, ImportKind kind, BatchId batch)
{
    if (!hasHiddenRows(kind))
        return false;
    Statement remove(
        connection,
        u"DELETE FROM %1 WHERE id IN (SELECT %1.id FROM %1, import_batch "
        "WHERE import_batch.id = ?1 AND %1.id BETWEEN first_id AND last_id AND batch_id = ?1 LIMIT ?2)"_s.arg(
            tableOf(kind)));
    if (Status removed = remove.bind(batch, rowsPurged).run(); !removed)
        return removed.error();
    return connection.changes() > 0;
}

/// Removes some customers who came with a batch, or leaves them to the owner when something hangs on them; whether there
/// were any.
Result<bool> purgeCustomers(Connection &connection, BatchId batch)
{
    // Rows of an import that is taken back may be shown again, those of an abandoned one go as well.
    const QString stays = u"(batch_id IS NULL OR batch_id NOT IN (SELECT id FROM import_batch WHERE state = 3))"_s;
    const QString needed = isTiedTo(stays, stays);
    Statement stay(connection,
                   u"UPDATE customer SET batch_id = NULL WHERE id IN "
                   "(SELECT id FROM customer WHERE batch_id = ?1 ORDER BY id LIMIT ?2) AND %1"_s.arg(needed));
    if (Status stayed = stay.bind(batch, rowsPurged).run(); !stayed)
        return stayed.error();
    const bool anyStayed = connection.changes() > 0;
    Statement remove(connection,
                     u"DELETE FROM customer WHERE id IN (SELECT id FROM customer WHERE batch_id = ?1 "
                     "ORDER BY id LIMIT ?2) AND NOT %1"_s.arg(needed));
    if (Status removed = remove.bind(batch, rowsPurged).run(); !removed)
        return removed.error();
    return anyStayed || connection.changes() > 0;
}

/// Forgets some rows that the file of a batch held and that were here before; whether there were any.
Result<bool> purgeSightings(Connection &connection, BatchId batch)
{
    constexpr int forgotten = 5000; // No index leads to them: each time the rows of other imports are passed.
    for (const auto table : {"review_sighting"_L1, "purchase_sighting"_L1}) {
        Statement remove(
            connection,
            u"DELETE FROM %1 WHERE rowid IN (SELECT rowid FROM %1 WHERE batch_id = ?1 LIMIT ?2)"_s.arg(table));
        if (Status removed = remove.bind(batch, forgotten).run(); !removed)
            return removed.error();
        if (connection.changes() > 0)
            return true;
    }
    return false;
}

Status finishPurge(Connection &connection, BatchId batch)
{
    for (const QString &sql :
         {u"DELETE FROM review_tally WHERE batch_id = ?1 AND n = 0"_s,
          u"DELETE FROM tag_tally WHERE batch_id = ?1 AND n = 0"_s,
          u"DELETE FROM batch_kept_customer WHERE batch_id = ?1"_s, u"DELETE FROM hidden_link WHERE batch_id = ?1"_s,
          u"UPDATE import_batch SET purged = 1 WHERE id = ?1"_s}) {
        if (Status cleared = run(connection, sql, batch); !cleared)
            return cleared;
    }
    for (const char *table : {"review", "purchase", "score"}) {
        if (Status forgotten = forgetGoneRows(connection, table); !forgotten)
            return forgotten;
    }
    // Of a made-up shop: a promise of the owner's holds its review.
    return connection.execute(u"DELETE FROM promise WHERE id NOT IN (SELECT promise_id FROM promise_review)"_s);
}

/// Removes some rows of a large change that nobody can do again, at last the change itself; whether there was one.
Result<bool> purgeDropped(Connection &connection)
{
    constexpr int forgotten = 500;
    const Result<qint64> change =
        connection.number(u"SELECT ifnull((SELECT id FROM change WHERE state = 5 LIMIT 1), 0)"_s);
    if (!change || *change == 0)
        return change ? Result<bool>(false) : change.error();
    Statement remove(connection,
                     u"DELETE FROM batch_row WHERE change_id = ?1 AND row_id IN "
                     "(SELECT row_id FROM batch_row WHERE change_id = ?1 ORDER BY row_id LIMIT ?2)"_s);
    if (Status removed = remove.bind(*change, forgotten).run(); !removed)
        return removed.error();
    if (connection.changes() == forgotten)
        return true;
    Statement tell(connection,
                   u"DELETE FROM change_row WHERE change_id = ?1 AND entity = 'customer' AND row_id IN (SELECT row_id "
                   "FROM change_row WHERE change_id = ?1 AND entity = 'customer' ORDER BY row_id LIMIT ?2)"_s);
    if (Status untold = tell.bind(*change, forgotten).run(); !untold)
        return untold.error();
    if (connection.changes() == forgotten)
        return true;
    Statement forget(connection, u"DELETE FROM change WHERE id = ?1"_s);
    if (Status gone = forget.bind(*change).run(); !gone)
        return gone.error();
    return true;
}

/// Removes some rows of an import that is not shown and never will be; whether there was one.
Result<bool> purgeAbandoned(Connection &connection)
{
    const Result<qint64> next =
        connection.number(u"SELECT ifnull((SELECT id FROM import_batch WHERE state = 3 AND purged = 0 LIMIT 1), 0)"_s);
    if (!next || *next == 0)
        return next ? Result<bool>(false) : next.error();
    const BatchId id(*next);
    const Result<ImportBatch> batch = readBatch(connection, id);
    if (!batch)
        return batch.error();
    Result<bool> more = purgeRows(connection, batch->kind, id);
    if (more && !*more)
        more = purgeCustomers(connection, id);
    if (more && !*more)
        more = purgeSightings(connection, id);
    if (!more || *more)
        return more;
    if (Status finished = finishPurge(connection, id); !finished)
        return finished.error();
    return true;
}
} // namespace

Result<bool> purgePiece(Connection &connection)
{
    QElapsedTimer time;
    time.start();
    do {
        Result<bool> more = purgeAbandoned(connection);
        if (more && !*more)
            more = purgeDropped(connection);
        if (!more || !*more)
            return more;
    } while (time.elapsed() < pieceMilliseconds);
    return true;
}

Status abandonArriving(Connection &connection)
{
    // Nothing to write in the usual case, so that a file which another program is writing to can be opened at once.
    const Result<qint64> arriving = connection.number(u"SELECT count(*) FROM import_batch WHERE state = 0"_s);
    if (!arriving)
        return arriving.error();
    if (*arriving == 0)
        return done();
    if (Status usual = SearchIndex(connection).followed({}, false); !usual)
        return usual;
    for (const ImportKind kind : importKinds) {
        const QString last = hasHiddenRows(kind)
            ? u"(SELECT max(id) FROM %1 WHERE id BETWEEN first_id AND last_id AND batch_id = import_batch.id)"_s.arg(
                tableOf(kind))
            : u"NULL"_s; // What had come in was taken back by its change.
        const Status abandoned =
            connection.execute(u"UPDATE import_batch SET state = 3, last_id = max(first_id - 1, ifnull(%1, 0)) "
                               "WHERE state = 0 AND kind = %2"_s.arg(last)
                                   .arg(int(kind)));
        if (!abandoned)
            return abandoned;
    }
    return done();
}

} // namespace Shopbell
