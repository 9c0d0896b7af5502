// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethreads.h"

namespace Shopbell {

DatabaseThreads::DatabaseThreads(Connection writer, std::vector<Connection> readers) : m_writer(std::move(writer))
{
    for (Connection &reader : readers)
        m_readers.push_back(std::make_unique<Connection>(std::move(reader)));
    m_writerThread.setMaxThreadCount(1);
    m_readerThreads.setMaxThreadCount(int(readers.size()));
    m_jobThreads.setMaxThreadCount(8); // They mostly wait for the writer.
    for (QThreadPool *pool : {&m_writerThread, &m_readerThreads})
        pool->setExpiryTimeout(-1);
}

DatabaseThreads::~DatabaseThreads()
{
    m_jobThreads.waitForDone();
    m_readerThreads.waitForDone();
    m_writerThread.waitForDone();
    m_readers.clear(); // Before the writer: the last connection to close folds the write-ahead log into the file.
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
