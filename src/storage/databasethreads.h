// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>
#include <QWaitCondition>
#include <QtConcurrent>

#include <memory>
#include <type_traits>
#include <vector>

namespace Shopbell {

/// One writer thread and two readers, each with a connection of its own; the GUI thread owns none. Everything returns a
/// QFuture. Long jobs (imports, bulk actions) run on job threads and hand the writer small pieces, so that the owner's
/// own edits slip in between.
///
/// Our connections may pass from thread to thread, so a reader takes any free one; nothing is tied to a thread that the
/// pool may retire.
class DatabaseThreads
{
public:
    DatabaseThreads(Connection writer, std::vector<Connection> readers);
    /// Waits for everything under way; job threads first, as they wait for the writer.
    ~DatabaseThreads();

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
            if (!promise->isCanceled())
                promise->addResult((*job)(m_writer));
            promise->finish();
        });
        return promise->future();
    }

    /// The same from a job thread, waiting for the outcome.
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

    Connection m_writer;
    QMutex m_mutex;
    QWaitCondition m_readerFree;
    std::vector<std::unique_ptr<Connection>> m_readers; ///< Those that are free.
    QThreadPool m_writerThread;
    QThreadPool m_readerThreads;
    QThreadPool m_jobThreads;
};

} // namespace Shopbell
