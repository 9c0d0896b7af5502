// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "storage/batches.h"
#include "storage/bulkrows.h"
#include "storage/earliervalues.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr char importDids[] = "'import.reviews', 'import.purchases', 'import.customers', 'import.referrals'";

QString jsonOf(const QJsonArray &arguments)
{
    return QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
}

/// Columns: id, at, did, arguments, state.
Change changeFrom(const Statement &row)
{
    Change change;
    change.id = row.id<ChangeId>(0);
    change.at = row.integer(1);
    change.did = didFromKey(row.text(2)).value_or(Did::AddReview);
    change.arguments = QJsonDocument::fromJson(row.text(3).toUtf8()).array();
    change.undone = ChangeState(row.integer(4)) == ChangeState::Undone;
    return change;
}

Result<std::vector<Change>> changesFrom(Statement &select)
{
    std::vector<Change> changes;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return changes;
        changes.push_back(changeFrom(select));
    }
}

Status noteRows(Connection &connection, ChangeId change, const TouchedRows &touched)
{
    Statement insert(connection, u"INSERT OR IGNORE INTO change_row (change_id, entity, row_id) VALUES (?1, ?2, ?3)"_s);
    for (const qint64 review : touched.reviews) {
        if (Status noted = insert.bind(change, u"review"_s, review).run(); !noted)
            return noted;
    }
    for (const qint64 purchase : touched.purchases) {
        if (Status noted = insert.bind(change, u"purchase"_s, purchase).run(); !noted)
            return noted;
    }
    for (const qint64 referral : touched.referralRows) {
        if (Status noted = insert.bind(change, u"referral"_s, referral).run(); !noted)
            return noted;
    }
    for (const qint64 customer : touched.customers) {
        if (customer == 0)
            continue;
        if (Status noted = insert.bind(change, u"customer"_s, customer).run(); !noted)
            return noted;
    }
    return done();
}
} // namespace

History::History(DatabaseThreads &threads, Clock clock, Announce announce, std::function<void()> beforeChange,
                 Announce expect, MarkBusy markBusy)
    : m_threads(threads)
    , m_clock(std::move(clock))
    , m_announce(std::move(announce))
    , m_beforeChange(std::move(beforeChange))
    , m_expect(std::move(expect))
    , m_markBusy(std::move(markBusy))
{
}

Status History::keep(Connection &connection, Recording &recording, const QByteArray &changeset, TouchedRows &touched)
{
    if (changeset.isEmpty())
        return done();
    const Result<TouchedRows> rows = touchedBy(connection, changeset);
    if (!rows)
        return rows.error();
    touched = *rows;

    const Result<bool> joined = merged(connection, recording, changeset);
    if (!joined)
        return joined.error();
    if (*joined)
        return noteRows(connection, recording.change, touched);

    if (Status dropped = dropUndone(connection); !dropped)
        return dropped;
    Statement insert(connection,
                     u"INSERT INTO change (at, did, arguments, state, changeset) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    insert.bind(m_clock(), keyOf(recording.did), jsonOf(recording.arguments), int(recording.state), changeset);
    if (Status ran = insert.run(); !ran)
        return ran;
    recording.change = ChangeId(connection.lastInsertId());
    return noteRows(connection, recording.change, touched);
}

Result<bool> History::merged(Connection &connection, Recording &recording, const QByteArray &changeset)
{
    if (!recording.mergeInto.isStored())
        return false;
    const Result<std::optional<Stored>> newest = stored(connection, Direction::Backwards);
    if (!newest)
        return newest.error();
    if (!*newest || (*newest)->change.id != recording.mergeInto || (*newest)->changeset.isEmpty())
        return false;
    const Result<QByteArray> both = combined((*newest)->changeset, changeset);
    if (!both)
        return both.error();
    if (Status dropped = dropUndone(connection); !dropped)
        return dropped.error();
    if (both->isEmpty()) { // Typed and erased again.
        if (Status forgotten = forget(connection, recording.mergeInto); !forgotten)
            return forgotten.error();
        return true;
    }
    Statement update(connection,
                     u"UPDATE change SET at = ?2, did = ?3, arguments = ?4, changeset = ?5 WHERE id = ?1"_s);
    if (Status ran =
            update.bind(recording.mergeInto, m_clock(), keyOf(recording.did), jsonOf(recording.arguments), *both).run();
        !ran)
        return ran.error();
    recording.change = recording.mergeInto;
    return true;
}

Status History::dropUndone(Connection &connection)
{
    // The rows of imports that were taken back by Undo are not needed once redo is not offered any more.
    if (Status gone = connection.execute(
            u"UPDATE import_batch SET state = 3 WHERE state = 2 AND id IN "
            "(SELECT batch_id FROM change WHERE state = 1 AND did IN (%1))"_s.arg(QLatin1StringView(importDids)));
        !gone)
        return gone;
    // A large action has up to a million rows, which go in pieces later.
    if (Status dropped = connection.execute(
            u"UPDATE change SET state = %1 WHERE state = 1 AND EXISTS "
            "(SELECT 1 FROM batch_row WHERE change_id = change.id)"_s.arg(int(ChangeState::Dropped)));
        !dropped)
        return dropped;
    return connection.execute(u"DELETE FROM change WHERE state = 1"_s);
}

Result<ChangeId> History::enter(Connection &connection, const Change &change, ChangeState state, BatchId batch)
{
    m_beforeChange(); // What this transaction has written so far is not seen yet.
    if (Status dropped = dropUndone(connection); !dropped)
        return dropped.error();
    Statement insert(connection,
                     u"INSERT INTO change (at, did, arguments, state, batch_id) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran = insert.bind(change.at, keyOf(change.did), jsonOf(change.arguments), int(state), batch).run(); !ran)
        return ran.error();
    return ChangeId(connection.lastInsertId());
}

Result<ChangeId> History::prepare(Connection &connection, const Change &change, BatchId batch)
{
    Statement insert(connection,
                     u"INSERT INTO change (at, did, arguments, state, batch_id) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran =
            insert.bind(change.at, keyOf(change.did), jsonOf(change.arguments), int(ChangeState::Applying), batch)
                .run();
        !ran)
        return ran.error();
    return ChangeId(connection.lastInsertId());
}

Result<bool> History::movePiece(Connection &connection, ChangeId from, ChangeId to)
{
    constexpr int rowsMoved = 500; // Between two looks at the clock.
    QElapsedTimer time;
    time.start();
    do {
        Statement move(connection,
                       u"UPDATE batch_row SET change_id = ?2 WHERE change_id = ?1 AND row_id IN "
                       "(SELECT row_id FROM batch_row WHERE change_id = ?1 ORDER BY row_id LIMIT ?3)"_s);
        if (Status moved = move.bind(from, to, rowsMoved).run(); !moved)
            return moved.error();
        if (connection.changes() < rowsMoved)
            return false;
    } while (time.elapsed() < pieceMilliseconds);
    return true;
}

Status History::enterPrepared(Connection &connection, const Change &prepared)
{
    m_beforeChange();
    if (Status dropped = dropUndone(connection); !dropped)
        return dropped;
    Statement update(connection, u"UPDATE change SET at = ?2, arguments = ?3, state = ?4 WHERE id = ?1"_s);
    return update.bind(prepared.id, prepared.at, jsonOf(prepared.arguments), int(ChangeState::Done)).run();
}

Status History::setState(Connection &connection, ChangeId change, ChangeState state)
{
    Statement update(connection, u"UPDATE change SET state = ?2 WHERE id = ?1"_s);
    return update.bind(change, int(state)).run();
}

Status History::setArguments(Connection &connection, ChangeId change, const QJsonArray &arguments)
{
    Statement update(connection, u"UPDATE change SET arguments = ?2 WHERE id = ?1"_s);
    return update.bind(change, jsonOf(arguments)).run();
}

Status History::keepLast(Connection &connection, const Change &change, const QByteArray &changeset)
{
    Statement update(connection, u"UPDATE change SET arguments = ?2, changeset = ?3, state = ?4 WHERE id = ?1"_s);
    return update.bind(change.id, jsonOf(change.arguments), changeset, int(ChangeState::Done)).run();
}

Status History::forget(Connection &connection, ChangeId change)
{
    Statement remove(connection, u"DELETE FROM change WHERE id = ?1"_s);
    return remove.bind(change).run();
}

Result<std::optional<History::Stored>> History::stored(Connection &connection, Direction direction)
{
    // Undo takes the newest that stands; redo the oldest of those undone, as they were undone newest first. An import that
    // was taken back by hand since is not offered again, nor is bringing it back once its rows are gone.
    Statement select(connection,
                     u"SELECT id, at, did, arguments, state, changeset, batch_id FROM change WHERE state = ?1 "
                     "AND (batch_id IS NULL OR (SELECT state FROM import_batch WHERE id = batch_id) = "
                     "CASE WHEN (did IN (%1)) = (?1 = 0) THEN 1 ELSE 2 END) ORDER BY id %2 LIMIT 1"_s.arg(
                         QLatin1StringView(importDids), direction == Direction::Backwards ? "DESC"_L1 : "ASC"_L1));
    select.bind(int(direction == Direction::Backwards ? ChangeState::Done : ChangeState::Undone));
    const Result<bool> found = select.next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Stored>();
    Stored entry{changeFrom(select), ChangeState(select.integer(4)), select.blob(5), select.id<BatchId>(6), {}};
    Result<std::optional<Change>> rows = rowsOf(connection, entry.change, entry.batch);
    if (!rows)
        return rows.error();
    entry.rows = std::move(*rows);
    return std::optional(std::move(entry));
}

Result<std::optional<Change>> History::rowsOf(Connection &connection, const Change &change, BatchId batch)
{
    if (change.did == Did::TakeBackImport)
        return importThatChanged(connection, batch);
    Statement any(connection, u"SELECT 1 FROM batch_row WHERE change_id = ?1 LIMIT 1"_s);
    const Result<bool> found = any.bind(change.id).next();
    if (!found)
        return found.error();
    return *found ? std::optional(change) : std::nullopt;
}

/// What an import changed goes back when it is taken back, and comes when that is undone.
Direction History::swapFor(Did did, Direction direction)
{
    if (did != Did::TakeBackImport)
        return direction;
    return direction == Direction::Backwards ? Direction::Forwards : Direction::Backwards;
}

Result<std::optional<Change>> History::next(Connection &connection, Direction direction)
{
    const Result<std::optional<Stored>> found = stored(connection, direction);
    if (!found)
        return found.error();
    return *found ? std::optional((*found)->change) : std::nullopt;
}

Result<std::vector<Change>> History::newest(Connection &connection, int limit, ReviewId of)
{
    Statement select(connection,
                     u"SELECT id, at, did, arguments, state FROM change WHERE state IN (0, 1) AND "
                     "(?1 IS NULL OR id IN (SELECT change_id FROM change_row WHERE entity = 'review' AND row_id = ?1) "
                     "OR (did NOT IN (%1) AND id IN (SELECT change_id FROM batch_row WHERE row_id = ?1))) "
                     "ORDER BY id DESC LIMIT ?2"_s.arg(QLatin1StringView(notOnReviews)));
    return changesFrom(select.bind(of, limit));
}

Result<std::vector<Change>> History::newest(Connection &connection, int limit, CustomerId of)
{
    Statement select(connection,
                     u"SELECT id, at, did, arguments, state FROM change WHERE state IN (0, 1) AND "
                     "(id IN (SELECT change_id FROM change_row WHERE entity = 'customer' AND row_id = ?1) "
                     "OR (did = 'import.customers' AND id IN (SELECT change_id FROM batch_row WHERE row_id = ?1))) "
                     "ORDER BY id DESC LIMIT ?2"_s);
    return changesFrom(select.bind(of, limit));
}

Status History::recover(Connection &connection)
{
    std::vector<Stored> interrupted;
    {
        Statement select(connection,
                         u"SELECT id, at, did, arguments, state, batch_id FROM change WHERE state IN (2, 3, 4)"_s);
        const Status read = eachRow(select, [&] {
            interrupted.push_back({changeFrom(select), ChangeState(select.integer(4)), {}, select.id<BatchId>(5), {}});
        });
        if (!read)
            return read.error();
    }
    for (const Stored &entry : interrupted) {
        if (Status recovered = recover(connection, entry); !recovered)
            return recovered;
    }
    return done();
}

Status History::recover(Connection &connection, const Stored &entry)
{
    const Did did = entry.change.did;
    const Result<std::optional<Change>> rows = rowsOf(connection, entry.change, entry.batch);
    if (!rows)
        return rows.error();
    if (*rows && did == Did::TakeBackImport) {
        if (Status released = releaseHeld(connection, **rows); !released)
            return released;
    }
    for (bool more = rows->has_value(); more;) {
        const Result<bool> swapped = inTransaction(
            connection, [&] { return BulkRows(connection, **rows).swapPiece(swapFor(did, Direction::Backwards)); });
        if (!swapped)
            return swapped.error();
        more = *swapped;
    }
    return inTransaction(connection, [&]() -> Status {
        if (entry.state == ChangeState::Redoing && entry.batch.isStored()) {
            // What the redo had hidden is shown again, and the other way round.
            if (Status shown = showBatch(connection, entry.batch, !isImport(did)); !shown)
                return shown;
        }
        if (entry.state != ChangeState::TakingBack) { // What is taken back began with its changeset.
            if (Status applied = applyStored(connection, entry.change.id, Direction::Backwards); !applied)
                return applied;
        }
        Statement settle(connection,
                         entry.state == ChangeState::Applying ? u"DELETE FROM change WHERE id = ?1"_s
                                                              : u"UPDATE change SET state = 1 WHERE id = ?1"_s);
        return settle.bind(entry.change.id).run();
    });
}

} // namespace Shopbell
