// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethreads.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QThread>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logThreads, "shopbell.threads")

constexpr qint64 longestTransaction = 3000; // Milliseconds; what is typed meanwhile commits it earlier.
constexpr unsigned long breath = 60; // Milliseconds between two of them; SQLite looks again every 100.
constexpr qint64 longLog = 64 * 1024 * 1024; // Bytes of the write-ahead log.
} // namespace

Status LongTransaction::enter(Connection &writer)
{
    if (Status failed = takeOutcome(); !failed)
        return failed;
    if (m_open)
        return done();
    if (m_age.isValid()) // Another program that waits gets its chance.
        QThread::msleep(breath);
    if (Status quick = writer.execute(u"PRAGMA synchronous = NORMAL"_s); !quick)
        return quick;
    if (Status begun = writer.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_open = true;
    m_age.start();
    return done();
}

void LongTransaction::leave(Connection &writer)
{
    if (m_age.elapsed() >= longestTransaction)
        end(writer, u"COMMIT"_s);
}

void LongTransaction::rollBack(Connection &writer)
{
    if (writer.isInTransaction())
        end(writer, u"ROLLBACK"_s);
    m_open = false;
    commit(writer);
}

void LongTransaction::commit(Connection &writer)
{
    if (m_open)
        end(writer, u"COMMIT"_s);
    m_age.invalidate();
    if (Status thorough = writer.execute(u"PRAGMA synchronous = FULL"_s); !thorough)
        m_outcome = thorough;
}

void LongTransaction::end(Connection &writer, const QString &statement)
{
    m_open = false;
    m_outcome = writer.execute(statement);
    if (!m_outcome && writer.isInTransaction())
        std::ignore = writer.execute(u"ROLLBACK"_s);
}

DatabaseThreads::DatabaseThreads(Connection writer, std::vector<Connection> readers, Connection checkpointer)
    : m_guard(writer.path())
    , m_writer(std::move(writer))
    , m_checkpointer(std::move(checkpointer))
{
    for (Connection &reader : readers)
        m_readers.push_back(std::make_unique<Connection>(std::move(reader)));
    m_writerThread.setMaxThreadCount(1);
    m_readerThreads.setMaxThreadCount(int(readers.size()));
    m_jobThreads.setMaxThreadCount(8); // They mostly wait for the writer.
    for (QThreadPool *pool : {&m_writerThread, &m_readerThreads})
        pool->setExpiryTimeout(-1);
}

void DatabaseThreads::finish()
{
    m_jobThreads.waitForDone();
    m_readerThreads.waitForDone();
    m_writerThread.waitForDone();
}

DatabaseThreads::~DatabaseThreads()
{
    finish();
    m_long.commit(m_writer);
    m_guard.letGo();
    m_checkpointer = Connection();
    m_readers.clear(); // Before the writer: the last connection to close folds the write-ahead log into the file.
}

void DatabaseThreads::checkpointWhenLong()
{
    if (!m_hasCommitted.exchange(false))
        return;
    const QString log = m_writer.path() + u"-wal"_s;
    if (QFileInfo(log).size() < longLog || !m_checkpointing.tryLock())
        return;
    // Passive: takes what nobody needs and waits for nobody.
    if (const Result<qint64> busy = m_checkpointer.number(u"PRAGMA wal_checkpoint(PASSIVE)"_s); !busy)
        qCWarning(logThreads) << "the write-ahead log stays long:" << busy.error().detail;
    m_checkpointing.unlock();
}

std::unique_ptr<Connection> DatabaseThreads::takeReader()
{
    const QMutexLocker locker(&m_mutex);
    while (m_readers.empty())
        m_readerFree.wait(&m_mutex);
    std::unique_ptr<Connection> reader = std::move(m_readers.back());
    m_readers.pop_back();
    return reader;
}

void DatabaseThreads::giveReader(std::unique_ptr<Connection> reader)
{
    const QMutexLocker locker(&m_mutex);
    m_readers.push_back(std::move(reader));
    m_readerFree.wakeOne();
}

} // namespace Shopbell
