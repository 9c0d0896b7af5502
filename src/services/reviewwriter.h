// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/incomingreview.h"
#include "domain/responseclock.h"
#include "services/channelbook.h"
#include "services/importwriter.h"
#include "storage/batches.h"
#include "storage/reviewstore.h"
#include "storage/sightings.h"

#include <QSet>

#include <optional>

namespace Shopbell {

/// Writes reviews, with what hangs on them: customers, replies, words in the search index.
class ReviewWriter : public ImportWriter
{
public:
    using ImportWriter::ImportWriter;

    Status begin(Connection &connection, qint64 mostRows) override;
    Status writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next) override;
    Result<bool> finishPiece(Connection &connection) override;
    Status finish(Connection &connection, const std::vector<QString> &extraNames) override;
    Status giveUp(Connection &connection) override;

private:
    Status writeRows(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next);
    Status write(Connection &connection, const ArrivingReview &record);
    ReviewId lastWritten() const { return ReviewId(m_nextId - 1); }
    Result<ChannelId> channelFor(Connection &connection, const QString &key);
    Result<CustomerId> customerFor(Connection &connection, const Review &review, const QString &phone);
    Status nameWriter(Connection &connection, const Review &review, const QString &phone);
    /// A record that is known: new words and an answer of the shop are brought in when the import is shown.
    Status meetAgain(Connection &connection, const SameRecord &known, const ArrivingReview &record);
    Status add(Connection &connection, const ArrivingReview &record, Review review);
    /// Brings in what add() staged, with what hangs on it.
    Status land(Connection &connection);
    Status addReply(Connection &connection, ReviewId review, const IncomingReview &incoming);

    ResponseClock m_clock = ResponseTargets();
    QTimeZone m_zone;
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
    std::optional<ChannelBook> m_channels;
    QString m_shown; ///< SQL condition for reviews that were there before.
};

} // namespace Shopbell
