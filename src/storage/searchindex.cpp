// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "storage/connection.h"
#include "storage/statement.h"

#include <QElapsedTimer>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
// FTS5 writes its pending words out when they fill this much. Four times the usual saves a third of the time, because
// fewer segments are merged; more would hold the writer too long.
constexpr int usualRoom = 1 << 20;
constexpr int largeRoom = 4 << 20;
// Segments of one level before they become one. Twice the usual while an import comes in: each word is copied less often,
// and a search looks into a few more segments.
constexpr int usualSegments = 4;
constexpr int manySegments = 8;
constexpr qint64 indexMilliseconds = 20; // Less than the usual piece: writing the pending words out comes on top.
} // namespace

Status SearchIndex::add(ReviewId first, ReviewId last)
{
    Statement index(m_connection,
                    u"INSERT INTO review_fts (rowid, title, text, author, reply) "
                    "SELECT id, title, text, author, reply FROM review WHERE id BETWEEN ?1 AND ?2"_s);
    return index.bind(first, last).run();
}

Status SearchIndex::follow(BatchId batch, ReviewId first)
{
    Statement begin(m_connection, u"UPDATE import_batch SET indexed_to = ?2 WHERE id = ?1"_s);
    if (Status begun = begin.bind(batch, first.value() - 1).run(); !begun)
        return begun;
    return configure(largeRoom, manySegments);
}

Status SearchIndex::followPiece(BatchId batch, ReviewId &indexedTo, ReviewId last)
{
    QElapsedTimer time;
    time.start();
    // One at a time: a statement for many would have the words before it written out.
    Statement select(m_connection, u"SELECT id, title, text, author, reply FROM review WHERE id BETWEEN ?1 AND ?2"_s);
    select.bind(indexedTo.value() + 1, last);
    while (time.elapsed() < indexMilliseconds) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row) {
            indexedTo = last;
            break;
        }
        indexedTo = select.id<ReviewId>(0);
        Statement insert(m_connection,
                         u"INSERT INTO review_fts (rowid, title, text, author, reply) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
        insert.bindAt(1, indexedTo.value());
        for (int column = 1; column <= 4; ++column)
            insert.bindUtf8(column + 1, select.utf8(column));
        if (Status inserted = insert.run(); !inserted)
            return inserted;
    }
    Statement note(m_connection, u"UPDATE import_batch SET indexed_to = ?2 WHERE id = ?1"_s);
    return note.bind(batch, indexedTo).run();
}

Status SearchIndex::followed(BatchId batch, bool complete)
{
    if (complete) {
        Statement end(m_connection, u"UPDATE import_batch SET indexed_to = NULL WHERE id = ?1"_s);
        if (Status ended = end.bind(batch).run(); !ended)
            return ended;
    }
    return configure(usualRoom, usualSegments);
}

Status SearchIndex::dropUnindexed()
{
    return m_connection.execute(
        u"DELETE FROM review WHERE id IN (SELECT review.id FROM review, import_batch WHERE indexed_to IS NOT NULL "
        "AND review.id BETWEEN indexed_to + 1 AND last_id AND batch_id = import_batch.id)"_s);
}

Status SearchIndex::configure(int room, int segments)
{
    Statement set(m_connection, u"INSERT INTO review_fts (review_fts, rank) VALUES (?1, ?2)"_s);
    if (Status roomy = set.bind(u"hashsize"_s, room).run(); !roomy)
        return roomy;
    return set.bind(u"automerge"_s, segments).run();
}

} // namespace Shopbell
