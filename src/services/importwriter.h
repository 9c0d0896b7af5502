// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/incomingreview.h"
#include "services/channelbook.h"
#include "services/importreviews.h"
#include "storage/batches.h"
#include "storage/reviewstore.h"
#include "storage/sightings.h"

#include <QSet>

#include <optional>

namespace Shopbell {

class History;

/// A record on its way from the parser to the writer: everything that can be worked out without the database is.
struct ArrivingReview
{
    IncomingReview incoming;
    QString channelKey;
    QByteArray extraCells; ///< JSON for review_extra, empty when there are none.
};

/// The last step of an import: writes records in pieces under a batch that is not shown, then shows it in one small
/// transaction. Every function is one piece of the writer's time and is called on the writer.
class ImportWriter
{
public:
    ImportWriter(History &history, const ImportPlan &plan, const QString &fileName, ImportReport &report,
                 ImportProgress &progress);

    Status begin(Connection &connection, qint64 mostRows);
    /// Writes records from `next` on until a piece's time is up, and moves `next` on; or puts words of what is written
    /// into the search index.
    Status writePiece(Connection &connection, const std::vector<ArrivingReview> &records, size_t &next);
    /// After the last record: the words that are still to come, then the new words of known reviews, piece by piece; false
    /// when done.
    Result<bool> finishPiece(Connection &connection);
    /// Shows the batch and enters the import into the line of changes.
    Status finish(Connection &connection, const std::vector<QString> &extraNames);
    /// Leaves the shop as it was before.
    Status giveUp(Connection &connection);

private:
    Status writeRows(Connection &connection, const std::vector<ArrivingReview> &records, size_t &next);
    Status write(Connection &connection, const ArrivingReview &record);
    ReviewId lastWritten() const { return ReviewId(m_nextId - 1); }
    Result<ChannelId> channelFor(Connection &connection, const QString &key);
    Result<CustomerId> customerFor(Connection &connection, const Review &review);
    Status add(Connection &connection, const ArrivingReview &record, Review review);
    /// Brings in what add() staged, with what hangs on it.
    Status land(Connection &connection);
    Status addReply(Connection &connection, ReviewId review, const IncomingReview &incoming);
    Status stageNewWords(Connection &connection, ReviewId known, const Review &newer);

    History &m_history;
    const ImportPlan &m_plan;
    QString m_fileName;
    ImportReport &m_report;
    ImportProgress &m_progress;

    Shop m_shop;
    QTimeZone m_zone;
    BatchRange m_range;
    qint64 m_nextId = 0;
    struct Staged
    {
        ReviewId id;
        const ArrivingReview *record;
    };
    std::vector<Staged> m_staged; ///< Of this piece, not in the table yet.
    QSet<QString> m_stagedKeys; ///< Source ids and links of them: the same one again has to find them in the table.
    ReviewId m_indexedTo; ///< The last one whose words searches know.
    bool m_isIndexing = false; ///< Until they know all that is written.
    size_t m_pieceRows = 200; ///< As many as fit into a piece's time.
    Change m_change; ///< Holds new words of known reviews; not in the line yet.
    std::optional<ChannelBook> m_channels;
    QString m_shown; ///< SQL condition for reviews that were there before.
};

} // namespace Shopbell
