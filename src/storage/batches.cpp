// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batches.h"

#include "storage/bulkrows.h"
#include "storage/connection.h"
#include "storage/searchindex.h"
#include "storage/statement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsPurged = 50; // Between two looks at the clock.

constexpr auto batchColumns =
    "id, file_name, format, state, at, records, added, updated, already_there, left_out, kind"_L1;

ImportBatch batchFrom(const Statement &row)
{
    return {row.id<BatchId>(0),
            row.text(1),
            row.text(2),
            ImportBatch::State(row.integer(3)),
            row.integer(4),
            row.integer(5),
            row.integer(6),
            row.integer(7),
            row.integer(8),
            row.integer(9),
            ImportKind(row.integer(10))};
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

Result<BatchRange> beginBatch(Connection &connection, const QString &fileName, const QString &format, qint64 now,
                              qint64 mostRows)
{
    const Result<qint64> last = connection.number(
        u"SELECT max(ifnull((SELECT max(id) FROM review), 0), ifnull((SELECT max(last_id) FROM import_batch), 0))"_s);
    if (!last)
        return last.error();
    Statement insert(connection,
                     u"INSERT INTO import_batch (state, file_name, format, at, first_id, last_id) "
                     "VALUES (0, ?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran = insert.bind(fileName, format, now, *last + 1, *last + mostRows).run(); !ran)
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
                     "already_there = ?6, left_out = ?7, columns = ?8 WHERE id = ?1"_s);
    return update
        .bind(batch.id, lastId, batch.records, batch.added, batch.updated, batch.alreadyThere, batch.leftOut,
              QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact)))
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
        if (Status joined = run(
                connection,
                u"UPDATE review SET batch_id = ?1 WHERE id IN (SELECT review_id FROM batch_kept WHERE batch_id = ?1)"_s,
                batch);
            !joined)
            return joined;
        if (Status cleared = run(connection, u"DELETE FROM batch_kept WHERE batch_id = ?1"_s, batch); !cleared)
            return cleared;
    }
    return setState(connection, batch, show ? ImportBatch::State::Shown : ImportBatch::State::TakenBack);
}

Result<std::vector<ReviewId>> keepChanged(Connection &connection, BatchId batch)
{
    if (Status marked =
            run(connection,
                u"INSERT INTO batch_kept (batch_id, review_id) SELECT ?1, review.id FROM review, import_batch "
                "WHERE import_batch.id = ?1 AND review.id BETWEEN first_id AND last_id AND batch_id = ?1 AND ("
                "EXISTS (SELECT 1 FROM change_row JOIN change ON change.id = change_id "
                "  WHERE entity = 'review' AND row_id = review.id AND change.state = 0) "
                "OR EXISTS (SELECT 1 FROM change JOIN batch_row ON change_id = change.id "
                "  WHERE change.state = 0 AND row_id = review.id AND applied = 1))"_s,
                batch);
        !marked)
        return marked.error();
    if (Status left = run(
            connection,
            u"UPDATE review SET batch_id = NULL WHERE id IN (SELECT review_id FROM batch_kept WHERE batch_id = ?1)"_s,
            batch);
        !left)
        return left.error();
    std::vector<ReviewId> kept;
    Statement select(connection, u"SELECT review_id FROM batch_kept WHERE batch_id = ?1 ORDER BY review_id"_s);
    select.bind(batch);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return kept;
        kept.push_back(select.id<ReviewId>(0));
    }
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
        connection.number(u"SELECT count(*) FROM import_batch WHERE state = 3 AND purged = 0"_s);
    if (!abandoned)
        return abandoned.error();
    return *abandoned > 0;
}

Result<bool> purgePiece(Connection &connection)
{
    QElapsedTimer time;
    time.start();
    do {
        const Result<qint64> batch = connection.number(
            u"SELECT ifnull((SELECT id FROM import_batch WHERE state = 3 AND purged = 0 LIMIT 1), 0)"_s);
        if (!batch)
            return batch.error();
        if (*batch == 0)
            return false;
        const BatchId id(*batch);
        Statement remove(
            connection,
            u"DELETE FROM review WHERE id IN (SELECT review.id FROM review, import_batch "
            "WHERE import_batch.id = ?1 AND review.id BETWEEN first_id AND last_id AND batch_id = ?1 LIMIT ?2)"_s);
        if (Status removed = remove.bind(id, rowsPurged).run(); !removed)
            return removed.error();
        if (connection.changes() > 0)
            continue;
        for (const QString &sql : {u"DELETE FROM customer WHERE batch_id = ?1 AND NOT EXISTS "
                                   "(SELECT 1 FROM review WHERE customer_id = customer.id)"_s,
                                   u"DELETE FROM review_sighting WHERE batch_id = ?1"_s,
                                   u"DELETE FROM review_tally WHERE batch_id = ?1 AND n = 0"_s,
                                   u"DELETE FROM tag_tally WHERE batch_id = ?1 AND n = 0"_s,
                                   u"UPDATE import_batch SET purged = 1 WHERE id = ?1"_s}) {
            if (Status cleared = run(connection, sql, id); !cleared)
                return cleared.error();
        }
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
    return connection.execute(
        u"UPDATE import_batch SET state = 3, last_id = max(first_id - 1, "
        "ifnull((SELECT max(id) FROM review WHERE id BETWEEN first_id AND last_id AND batch_id = import_batch.id), 0)) "
        "WHERE state = 0"_s);
}

} // namespace Shopbell
