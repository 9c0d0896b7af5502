// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/review.h"

namespace Shopbell {

class Connection;

/// The search index of reviews that come in by thousands. Typed reviews get into it by a trigger; a trigger on arriving
/// ones would cost half of an import, because FTS5 writes its pending words out before every statement that may be taken
/// back. So rows come in first, and their words follow, some thousand rows behind. import_batch.indexed_to says how far
/// they are: what is beyond it is hidden, and goes without a trace in the index when the import does not become one.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    /// Those with ids from `first` to `last`, in one statement.
    Status add(ReviewId first, ReviewId last);

    /// From here on the words of the batch follow its rows; `first` is the first of them.
    Status follow(BatchId batch, ReviewId first);
    /// A piece of the writer's time: the words of rows after `indexedTo` up to `last`; moves `indexedTo` on.
    Status followPiece(BatchId batch, ReviewId &indexedTo, ReviewId last);
    /// All words are in, or the batch is given up.
    Status followed(BatchId batch, bool complete);

    /// Takes out hidden reviews whose words are not in yet, so that index and table agree. For a copy of a file that
    /// somebody imports into.
    Status dropUnindexed();

private:
    /// `room`: bytes of pending words; `segments`: of one level before they are merged.
    Status configure(int room, int segments);

    Connection &m_connection;
};

} // namespace Shopbell
