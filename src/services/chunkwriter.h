// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importwriter.h"

#include <QFuture>
#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <functional>
#include <vector>

namespace Shopbell {

/// Has the records of a file written in chunks, in their order, on a thread of its own while the next ones are parsed. One
/// chunk may wait, so that the writer need not.
class ChunkWriter
{
public:
    using Chunk = std::vector<ArrivingRecord>;

    explicit ChunkWriter(std::function<Status(const Chunk &)> write);
    /// Waits for what was put.
    ~ChunkWriter();
    ChunkWriter(const ChunkWriter &) = delete;
    ChunkWriter &operator=(const ChunkWriter &) = delete;

    /// Takes the records of a chunk and leaves it empty; waits while another one waits. Once a chunk could not be written
    /// nothing more is, and its error comes out here.
    Status put(Chunk &chunk);
    /// Waits until everything is written. Nothing may be put from here on.
    Status finish();

private:
    Status writeChunks();
    Chunk take();
    void giveBack(Chunk chunk);

    std::function<Status(const Chunk &)> m_write;
    QMutex m_mutex;
    QWaitCondition m_changed;
    Chunk m_waiting; ///< Empty: there is none.
    Chunk m_spent; ///< Written, to be taken apart by who parses.
    bool m_isComplete = false; ///< Nothing more comes.
    bool m_hasEnded = false;
    QThreadPool m_thread; ///< Its own: an import that waits for a job thread while it holds one might wait for ever.
    QFuture<Status> m_writing;
};

} // namespace Shopbell
