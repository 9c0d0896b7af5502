// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batches.h"
#include "storage/bulkrows.h"
#include "storage/earliervalues.h"
#include "storage/history.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

/// Whether a step takes the rows of an import away.
bool History::hidesRows(const Stored &entry, Direction direction)
{
    return entry.changeset.isEmpty() && entry.batch.isStored()
        && isImport(entry.change.did) == (direction == Direction::Backwards);
}

bool History::showsRows(const Stored &entry, Direction direction)
{
    return entry.changeset.isEmpty() && entry.batch.isStored() && !hidesRows(entry, direction);
}

/// On the writer, so that what was given to it before counts.
Result<History::Stored> History::peek(Direction direction)
{
    return m_threads.writeAndWait([this, direction](Connection &connection) -> Result<Stored> {
        m_beforeChange();
        Result<std::optional<Stored>> found = stored(connection, direction);
        if (!found)
            return found.error();
        if (!*found)
            return Error{Error::Kind::NotFound, u"nothing to undo or redo"_s};
        return std::move(**found);
    });
}

Result<std::optional<History::Stored>> History::begin(Connection &connection, Direction direction, ChangeId expected,
                                                      TouchedRows &touched)
{
    const Result<std::optional<Stored>> found = stored(connection, direction);
    if (!found)
        return found.error();
    if (!*found || (*found)->change.id != expected)
        return std::optional<Stored>();
    const Stored &entry = **found;
    const bool back = direction == Direction::Backwards;
    ChangeState state = back ? ChangeState::Undone : ChangeState::Done;
    if (!entry.changeset.isEmpty()) {
        if (Status applied = applyChangeset(connection, entry.changeset, direction); !applied)
            return applied.error();
        const Result<TouchedRows> rows = touchedBy(connection, entry.changeset);
        if (!rows)
            return rows.error();
        touched = *rows;
        const bool contacts = entry.rows && entry.change.did == Did::SendFollowUp;
        touched.manyReviews = touched.manyReviews || (entry.rows && !contacts);
        touched.manyCustomers = touched.manyCustomers || contacts;
    } else {
        if (entry.batch.isStored()) {
            touched = importTouched();
            if (Status shown = showBatch(connection, entry.batch, showsRows(entry, direction)); !shown)
                return shown.error();
        } else {
            touched.manyReviews = touched.tags = touched.manyCustomers = true;
        }
        if (entry.rows && entry.change.did == Did::TakeBackImport) {
            const Status held = back ? releaseHeld(connection, *entry.rows) : holdChangedSince(connection, *entry.rows);
            if (!held)
                return held.error();
        }
    }
    if (entry.rows)
        state = back ? ChangeState::TakingBack : ChangeState::Redoing;
    if (Status marked = setState(connection, entry.change.id, state); !marked)
        return marked.error();
    m_expect(touched);
    return *found;
}

Result<StayingRows> History::markStaying(BatchId batch)
{
    Result<StayingRows> staying = m_threads.readAndWait([batch](Connection &connection) {
        return inSnapshot(connection, [&] { return findStaying(connection, batch); });
    });
    if (!staying)
        return staying;
    size_t next = 0;
    for (bool more = true; more;) {
        const Result<bool> marked =
            m_threads.writePieceAndWait([&](Connection &connection) { return markPiece(connection, *staying, next); });
        if (!marked)
            return marked.error();
        more = *marked;
        m_threads.checkpointWhenLong();
    }
    const Status settled = m_threads.settlePieces();
    return settled ? staying : Result<StayingRows>(settled.error());
}

void History::rejoin(BatchId batch)
{
    for (bool more = true; more;) {
        const Result<bool> joined =
            m_threads.writePieceAndWait([batch](Connection &connection) { return rejoinPiece(connection, batch); });
        more = joined && *joined;
        m_threads.checkpointWhenLong();
    }
    std::ignore = m_threads.settlePieces(); // What stays apart is joined by the next start.
}

Status History::swapAll(const Change &change, Direction direction)
{
    for (;;) {
        const Result<bool> more = m_threads.writePieceAndWait(
            [&](Connection &connection) { return BulkRows(connection, change).swapPiece(direction); });
        if (!more)
            return more.error();
        if (!*more)
            return m_threads.settlePieces();
        m_threads.checkpointWhenLong();
    }
}

Status History::applyStored(Connection &connection, ChangeId change, Direction direction)
{
    QByteArray changeset;
    {
        Statement select(connection, u"SELECT changeset FROM change WHERE id = ?1"_s);
        const Result<bool> found = select.bind(change).next();
        if (!found)
            return found.error();
        if (*found)
            changeset = select.blob(0);
    }
    return changeset.isEmpty() ? done() : applyChangeset(connection, changeset, direction);
}

Status History::abandon(const Change &change)
{
    if (Status swapped = swapAll(change, Direction::Backwards); !swapped)
        return swapped; // The next start takes it back.
    const Status abandoned = m_threads.writeAndWait([&](Connection &connection) {
        return inTransaction(connection, [&]() -> Status {
            if (Status applied = applyStored(connection, change.id, Direction::Backwards); !applied)
                return applied;
            return forget(connection, change.id);
        });
    });
    m_announce(everythingTouched());
    return abandoned;
}

Result<ChangeId> History::putEarlierBack(BatchId batch)
{
    std::optional<Change> import;
    const Result<ChangeId> prepared = m_threads.writeAndWait([&](Connection &connection) {
        return inTransaction(connection, [&]() -> Result<ChangeId> {
            const Result<ImportBatch> known = readBatch(connection, batch);
            if (!known)
                return known.error();
            Result<std::optional<Change>> changed = importThatChanged(connection, batch);
            if (!changed)
                return changed.error();
            import = std::move(*changed);
            if (!import || known->state != ImportBatch::State::Shown)
                return ChangeId();
            if (Status held = holdChangedSince(connection, *import); !held)
                return held.error();
            return prepare(connection, {{}, m_clock(), Did::TakeBackImport, {batch.value()}}, batch);
        });
    });
    if (!prepared || !prepared->isStored())
        return prepared;
    if (Status swapped = swapAll(*import, Direction::Backwards); !swapped) {
        std::ignore = bringLaterBack(batch, *prepared); // Should even this fail, the next start does it.
        return swapped.error();
    }
    return prepared;
}

Status History::bringLaterBack(BatchId batch, ChangeId prepared)
{
    const Result<std::optional<Change>> import =
        m_threads.readAndWait([batch](Connection &connection) { return importThatChanged(connection, batch); });
    if (!import)
        return import.error();
    if (!*import)
        return done();
    if (Status swapped = swapAll(**import, Direction::Forwards); !swapped)
        return swapped;
    return m_threads.writeAndWait([&](Connection &connection) {
        return inTransaction(connection, [&]() -> Status {
            if (Status released = releaseHeld(connection, **import); !released)
                return released;
            return forget(connection, prepared);
        });
    });
}

Result<Change> History::step(Direction direction)
{
    const QMutexLocker oneAtATime(&m_stepping);
    TouchedRows touched;
    std::optional<Stored> entry;
    std::shared_ptr<void> busy;
    while (!entry) {
        const Result<Stored> next = peek(direction);
        if (!next)
            return next.error();
        if ((next->changeset.isEmpty() || next->rows) && !busy) {
            Result<std::shared_ptr<void>> marked = m_markBusy();
            if (!marked)
                return marked.error();
            busy = std::move(*marked);
        }
        const auto work = [&](Connection &connection) {
            return begin(connection, direction, next->change.id, touched);
        };
        Result<std::optional<Stored>> begun = hidesRows(*next, direction)
            ? keeping(next->batch, work)
            : m_threads.writeAndWait([&work](Connection &connection) {
                  return inTransaction(connection, [&] { return work(connection); });
              });
        if (!begun)
            return begun.error();
        entry = std::move(*begun);
    }
    if (showsRows(*entry, direction))
        rejoin(entry->batch);
    const bool back = direction == Direction::Backwards;
    if (entry->rows) {
        if (Status swapped = swapAll(*entry->rows, swapFor(entry->change.did, direction)); !swapped)
            return swapped.error();
        const Status finished = m_threads.writeAndWait([&](Connection &connection) {
            return setState(connection, entry->change.id, back ? ChangeState::Undone : ChangeState::Done);
        });
        if (!finished)
            return finished.error();
    }
    m_announce(touched);
    entry->change.undone = back;
    return entry->change;
}

} // namespace Shopbell
