// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/change.h"
#include "storage/changeset.h"
#include "storage/databasethreads.h"
#include "storage/keptrows.h"
#include "storage/transaction.h"

#include <QMutex>

#include <functional>
#include <memory>
#include <vector>

// The line of changes. A job of the owner runs inside one recorded transaction; the changeset that SQLite's session
// extension yields is stored with a message key and its arguments. Undo applies the inverted changeset, redo applies it
// again; both survive a restart. What changed is read from the same changeset, so no job writes its own bookkeeping.
// Imports and very large bulk actions are too big for a changeset: they are entries of the same line that are taken back
// by their batch (batches.h) or swapped row by row (bulkrows.h), in pieces.

namespace Shopbell {

enum class ChangeState {
    Done = 0,
    Undone = 1,
    Applying = 2, ///< A large action under way; a crash takes it back at the next start.
    TakingBack = 3, ///< A large undo under way; a crash finishes it at the next start.
    Redoing = 4, ///< A large redo under way; a crash takes it back at the next start.
    Dropped = 5, ///< Nobody can do it again; its rows are removed in pieces (batches.h).
};

/// What a job tells the history, and hears from it.
struct Recording
{
    Did did = Did::AddReview; ///< The job may change its mind ("discard" instead of "draft").
    QJsonArray arguments = {};
    ChangeId mergeInto = {}; ///< If this is the newest change, both become one.
    ChangeState state = ChangeState::Done; ///< Applying: pieces follow, see enter(); nothing may be merged.
    ChangeId change = {}; ///< Set when the work is done; not stored when nothing changed.
};

class History
{
public:
    using Announce = std::function<void(const TouchedRows &)>;
    /// Marks for other programs that very many rows are being changed, for as long as the mark lives.
    using MarkBusy = std::function<Result<std::shared_ptr<void>>()>;
    /// `beforeChange` runs on the writer before the first commit of each change (the daily copy); it must be quick.
    /// `expect` hears what a change touches before it is committed, `announce` afterwards. `markBusy` is asked before
    /// steps that go in pieces.
    History(DatabaseThreads &threads, Clock clock, Announce announce, std::function<void()> beforeChange,
            Announce expect, MarkBusy markBusy);

    /// Work: Result<T>(Connection &, Recording &). Runs on the writer; whole or not at all.
    template<typename Work>
    auto record(Did did, Work work) -> QFuture<std::invoke_result_t<Work, Connection &, Recording &>>
    {
        return m_threads.write([this, did, work = std::move(work)](Connection &connection) mutable {
            return recordNow(connection, did, work);
        });
    }

    /// The same on the writer's thread. `change` is told the entry that was made, and left alone when nothing changed.
    template<typename Work>
    auto recordNow(Connection &connection, Did did, Work &work, ChangeId *change = nullptr)
        -> std::invoke_result_t<Work, Connection &, Recording &>
    {
        using Outcome = std::invoke_result_t<Work, Connection &, Recording &>;
        m_beforeChange();
        TouchedRows touched;
        Recording recording{did};
        Outcome outcome = inTransaction(connection, [&]() -> Outcome {
            Recorder recorder(connection);
            Outcome made = work(connection, recording);
            if (!made)
                return made;
            const Result<QByteArray> changeset = recorder.changeset();
            if (!changeset)
                return changeset.error();
            if (Status kept = keep(connection, recording, *changeset, touched); !kept)
                return kept.error();
            m_expect(touched);
            return made;
        });
        if (!outcome)
            return outcome;
        if (change && recording.change.isStored())
            *change = recording.change;
        m_announce(touched);
        return outcome;
    }

    /// Enters a change without a changeset. Call inside its first transaction on the writer.
    Result<ChangeId> enter(Connection &connection, const Change &change, ChangeState state, BatchId batch = {});
    /// Enters a change that is not offered for undo yet and leaves redo as it is: what an import prepares.
    Result<ChangeId> prepare(Connection &connection, const Change &change, BatchId batch);
    /// Moves rows from one prepared change to another until a piece's time is up, so that they go with the newer one; false
    /// when there are no more.
    static Result<bool> movePiece(Connection &connection, ChangeId from, ChangeId to);
    /// Enters what was prepared; offered for undo from here on. Call inside a transaction on the writer.
    Status enterPrepared(Connection &connection, const Change &prepared);
    Status setState(Connection &connection, ChangeId change, ChangeState state);
    Status setArguments(Connection &connection, ChangeId change, const QJsonArray &arguments);
    /// The last transaction of a change that enter() made, on the writer: what `work`, Result<T>(Connection &), changes beside
    /// the rows of the pieces becomes its changeset, and the whole is offered for undo. `touched`: by all of it.
    template<typename Work>
    auto complete(Connection &connection, const Change &change, const TouchedRows &touched, Work work)
        -> std::invoke_result_t<Work, Connection &>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        Outcome outcome = inTransaction(connection, [&]() -> Outcome {
            Recorder recorder(connection);
            Outcome made = work(connection);
            if (!made)
                return made;
            const Result<QByteArray> changeset = recorder.changeset();
            if (!changeset)
                return changeset.error();
            if (Status kept = keepLast(connection, change, *changeset); !kept)
                return kept.error();
            m_expect(touched);
            return made;
        });
        if (outcome)
            m_announce(touched);
        return outcome;
    }
    /// Takes a change back whose pieces failed: its rows, its changeset and its entry. Call on a job thread.
    Status abandon(const Change &change);
    /// Takes a change out of the line that was entered for nothing.
    Status forget(Connection &connection, ChangeId change);

    /// Takes back the newest change, or does the last undone one again. Call on a job thread. NotFound when there is none.
    Result<Change> step(Direction direction);

    /// Takes an import back by `work`, Result<T>(Connection &): it runs in the transaction in which the last row is marked
    /// that stays (keptrows.h). Call on a job thread.
    template<typename Work>
    auto takeBack(BatchId batch, Work work) -> std::invoke_result_t<Work, Connection &>
    {
        const QMutexLocker oneAtATime(&m_stepping);
        const Result<std::shared_ptr<void>> busy = m_markBusy();
        if (!busy)
            return busy.error();
        std::ignore = m_threads.writeAndWait([this](Connection &) {
            m_beforeChange();
            return done();
        });
        const Result<ChangeId> prepared = putEarlierBack(batch);
        if (!prepared)
            return prepared.error();
        using Outcome = std::invoke_result_t<Work, Connection &>;
        Outcome outcome = keeping(batch, [&](Connection &connection) -> Outcome {
            if (Status forgotten = forget(connection, *prepared); !forgotten)
                return forgotten.error();
            return work(connection);
        });
        if (!outcome && prepared->isStored())
            std::ignore = bringLaterBack(batch, *prepared); // Should even this fail, the next start does it.
        return outcome;
    }

    /// Finishes or takes back what a crash interrupted. Call before anything else, while no other program imports.
    static Status recover(Connection &connection);

    static Result<std::optional<Change>> next(Connection &connection, Direction direction);
    /// Those that touched a review, all when it is not stored.
    static Result<std::vector<Change>> newest(Connection &connection, int limit, ReviewId of);
    static Result<std::vector<Change>> newest(Connection &connection, int limit, CustomerId of);

    /// Of a change that enter() made: inside its last transaction, and after its commit.
    void expect(const TouchedRows &touched) const { m_expect(touched); }
    void announce(const TouchedRows &touched) const { m_announce(touched); }
    qint64 now() const { return m_clock(); }
    DatabaseThreads &threads() const { return m_threads; }

private:
    struct Stored
    {
        Change change;
        ChangeState state;
        QByteArray changeset;
        BatchId batch;
        std::optional<Change> rows; ///< Whose rows go with it: its own or, of taking an import back, the import's.
    };
    static Result<std::optional<Stored>> stored(Connection &connection, Direction direction);

    Status keep(Connection &connection, Recording &recording, const QByteArray &changeset, TouchedRows &touched);
    Status keepLast(Connection &connection, const Change &change, const QByteArray &changeset);
    static Status dropUndone(Connection &connection);
    Result<bool> merged(Connection &connection, Recording &recording, const QByteArray &changeset);
    static Result<std::optional<Change>> rowsOf(Connection &connection, const Change &change, BatchId batch);
    static Direction swapFor(Did did, Direction direction);
    static Status recover(Connection &connection, const Stored &entry);
    /// Puts back what an import changed in rows that were there before, but for those changed since, in pieces; the entry
    /// that tells so until the rest of taking it back is done, not stored when nothing was to be put back.
    Result<ChangeId> putEarlierBack(BatchId batch);
    /// The other way round, when the rest of it failed.
    Status bringLaterBack(BatchId batch, ChangeId prepared);
    static bool hidesRows(const Stored &entry, Direction direction);
    static bool showsRows(const Stored &entry, Direction direction);
    Result<Stored> peek(Direction direction);
    /// Nothing when another entry is the next one by now.
    Result<std::optional<Stored>> begin(Connection &connection, Direction direction, ChangeId expected,
                                        TouchedRows &touched);
    Result<StayingRows> markStaying(BatchId batch);
    /// What was marked joins its import again, when that is shown. What stays marked does at the next start.
    void rejoin(BatchId batch);
    template<typename Work>
    auto keeping(BatchId batch, Work work) -> std::invoke_result_t<Work, Connection &>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        const Result<StayingRows> staying = markStaying(batch);
        if (!staying) {
            rejoin(batch);
            return staying.error();
        }
        Outcome outcome = m_threads.writeAndWait([&](Connection &connection) {
            return inTransaction(connection, [&]() -> Outcome {
                if (Status kept = keepSince(connection, *staying); !kept)
                    return kept.error();
                return work(connection);
            });
        });
        rejoin(batch);
        return outcome;
    }
    Status swapAll(const Change &change, Direction direction);
    /// What the changeset of a change says, if it has one.
    static Status applyStored(Connection &connection, ChangeId change, Direction direction);

    DatabaseThreads &m_threads;
    Clock m_clock;
    Announce m_announce;
    std::function<void()> m_beforeChange;
    Announce m_expect;
    MarkBusy m_markBusy;
    QMutex m_stepping; ///< One step at a time.
};

} // namespace Shopbell
