// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/fileguard.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>
#include <QWaitCondition>
#include <QtConcurrent>

#include <atomic>
#include <memory>
#include <type_traits>
#include <vector>

namespace Shopbell {

/// The transaction that pieces of a long job share. Writer thread only. Its commits do not wait for the disk: what a long
/// job has written is not shown before its last commit, which does.
class LongTransaction
{
public:
    /// Begins it when it is not open. The error of a commit that failed since the last piece comes out here.
    Status enter(Connection &writer);
    /// After a piece: commits when the transaction is old enough.
    void leave(Connection &writer);
    void rollBack(Connection &writer);
    /// From here on every commit waits for the disk again.
    void commit(Connection &writer);
    bool isOpen() const { return m_open; }
    /// What became of the commits since it was asked last.
    Status takeOutcome() { return std::exchange(m_outcome, done()); }

private:
    void end(Connection &writer, const QString &statement);

    bool m_open = false;
    QElapsedTimer m_age;
    Status m_outcome = done();
};

/// One writer thread and two readers, each with a connection of its own; the GUI thread owns none. Everything returns a
/// QFuture. Long jobs (imports, bulk actions) run on job threads and hand the writer small pieces, so that the owner's
/// own edits slip in between.
///
/// Our connections may pass from thread to thread, so a reader takes any free one; nothing is tied to a thread that the
/// pool may retire.
class DatabaseThreads
{
public:
    /// `checkpointer` folds the write-ahead log into the file.
    DatabaseThreads(Connection writer, std::vector<Connection> readers, Connection checkpointer);
    /// Waits for everything under way; job threads first, as they wait for the writer.
    ~DatabaseThreads();
    /// Waits for everything that was given to the threads; nothing may be given to them from here on.
    void finish();

    /// Work: Result<T>(Connection &), on the writer, in the order of the calls; skipped when it is cancelled before its turn.
    ///
    /// Not by QtConcurrent::run: who waits for such a future takes the work out of the pool and does it himself, and then
    /// two threads use the writer's connection at the same time.
    template<typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        auto job = std::make_shared<Work>(std::move(work)); // The pool wants a function that can be copied.
        promise->start();
        m_writerThread.start([this, promise, job] {
            m_long.commit(m_writer);
            if (!promise->isCanceled())
                promise->addResult((*job)(m_writer));
            m_hasCommitted = true;
            promise->finish();
            m_jobThreads.start([this] { checkpointWhenLong(); });
        });
        return promise->future();
    }

    /// One piece of a long job, from a job thread, waiting for the outcome. Pieces share a transaction that is committed
    /// after three seconds, or as soon as anybody else wants to write: small transactions of their own would write every
    /// page of an index again and again. When a commit fails, the next piece or the conclusion hears of it; a piece that fails
    /// takes the pieces before it back, so the job must count as failed.
    template<typename Work>
    auto writePieceAndWait(Work work) -> std::invoke_result_t<Work, Connection &>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        // Shared: finish() still touches it when the waiting thread has gone on.
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        m_writerThread.start([this, promise, &work] {
            if (Status ready = m_long.enter(m_writer); !ready) {
                promise->addResult(Outcome(ready.error()));
            } else {
                Outcome outcome = work(m_writer);
                if (outcome)
                    m_long.leave(m_writer);
                else
                    m_long.rollBack(m_writer);
                promise->addResult(std::move(outcome));
            }
            m_hasCommitted = m_hasCommitted || !m_long.isOpen();
            promise->finish();
        });
        future.waitForFinished();
        return future.takeResult();
    }

    /// The last step of a long job, after its pieces: not done, with the error, when they could not be committed.
    template<typename Work>
    auto concludeAndWait(Work work) -> std::invoke_result_t<Work, Connection &>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        return writeAndWait([this, &work](Connection &writer) -> Outcome {
            if (Status kept = m_long.takeOutcome(); !kept)
                return kept.error();
            return work(writer);
        });
    }

    /// After the last piece: commits what the pieces share.
    Status settlePieces()
    {
        return concludeAndWait([](Connection &) { return done(); });
    }

    /// A write from a job thread, waiting for the outcome.
    template<typename Work>
    auto writeAndWait(Work work) -> std::invoke_result_t<Work, Connection &>
    {
        auto future = write(std::move(work));
        future.waitForFinished();
        return future.takeResult();
    }

    /// Work: Result<T>(Connection &), on a reader. Cancelling the future stops the statement that runs.
    template<typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        const auto run = [this](QPromise<Outcome> &promise, Work &job) {
            const Borrowed reader(*this);
            reader->setCancelCheck([&promise] { return promise.isCanceled(); });
            promise.addResult(job(*reader));
            reader->setCancelCheck({});
        };
        return QtConcurrent::run(&m_readerThreads, [run, work = std::move(work)](QPromise<Outcome> &promise) mutable {
            run(promise, work);
        });
    }

    /// Folds the write-ahead log into the file without holding the writer, when something was committed since. Long jobs
    /// call it between pieces, so that the log stays short.
    void checkpointWhenLong();

    template<typename Work>
    auto readAndWait(Work work) -> std::invoke_result_t<Work, Connection &>
    {
        const Borrowed reader(*this);
        return work(*reader);
    }

    /// Work: T(QPromise<T> &) or T(), on a job thread.
    template<typename Work>
    auto job(Work work)
    {
        return QtConcurrent::run(&m_jobThreads, std::move(work));
    }

private:
    /// A reader connection for as long as it is needed.
    class Borrowed
    {
    public:
        explicit Borrowed(DatabaseThreads &threads) : m_threads(threads), m_reader(threads.takeReader()) {}
        ~Borrowed() { m_threads.giveReader(std::move(m_reader)); }
        Borrowed(const Borrowed &) = delete;
        Borrowed &operator=(const Borrowed &) = delete;
        Connection *operator->() const { return m_reader.get(); }
        Connection &operator*() const { return *m_reader; }

    private:
        DatabaseThreads &m_threads;
        std::unique_ptr<Connection> m_reader;
    };

    std::unique_ptr<Connection> takeReader();
    void giveReader(std::unique_ptr<Connection> reader);

    FileGuard m_guard; ///< Goes last.
    Connection m_writer;
    LongTransaction m_long;
    Connection m_checkpointer;
    QMutex m_checkpointing;
    std::atomic<bool> m_hasCommitted = false; ///< Since the log was looked at.
    QMutex m_mutex;
    QWaitCondition m_readerFree;
    std::vector<std::unique_ptr<Connection>> m_readers; ///< Those that are free.
    QThreadPool m_writerThread;
    QThreadPool m_readerThreads;
    QThreadPool m_jobThreads;
};

} // namespace Shopbell
