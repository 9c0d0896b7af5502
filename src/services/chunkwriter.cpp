// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chunkwriter.h"

#include <QtConcurrent>

namespace Shopbell {

ChunkWriter::ChunkWriter(std::function<Status(const Chunk &)> write) : m_write(std::move(write))
{
    m_thread.setMaxThreadCount(1);
    m_writing = QtConcurrent::run(&m_thread, [this] {
        Status outcome = writeChunks();
        const QMutexLocker locker(&m_mutex);
        m_hasEnded = true;
        m_changed.wakeAll();
        return outcome;
    });
}

ChunkWriter::~ChunkWriter()
{
    std::ignore = finish();
}

Status ChunkWriter::put(Chunk &chunk)
{
    bool isTaken = false;
    {
        const QMutexLocker locker(&m_mutex);
        while (!m_waiting.empty() && !m_hasEnded)
            m_changed.wait(&m_mutex);
        isTaken = !m_hasEnded;
        if (isTaken) {
            m_waiting.swap(chunk);
            chunk.swap(m_spent);
            m_changed.wakeAll();
        }
    }
    chunk.clear();
    return isTaken ? done() : finish();
}

Status ChunkWriter::finish()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isComplete = true;
        m_changed.wakeAll();
    }
    return m_writing.result();
}

Status ChunkWriter::writeChunks()
{
    for (;;) {
        Chunk chunk = take();
        if (chunk.empty())
            return done();
        if (Status written = m_write(chunk); !written)
            return written;
        giveBack(std::move(chunk));
    }
}

/// Empty when nothing more comes.
ChunkWriter::Chunk ChunkWriter::take()
{
    const QMutexLocker locker(&m_mutex);
    while (m_waiting.empty() && !m_isComplete)
        m_changed.wait(&m_mutex);
    m_changed.wakeAll();
    return std::exchange(m_waiting, {});
}

void ChunkWriter::giveBack(Chunk chunk)
{
    const QMutexLocker locker(&m_mutex);
    m_spent.swap(chunk);
}

} // namespace Shopbell
