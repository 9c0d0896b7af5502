// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/responseclock.h"
#include "services/samplereview.h"
#include "services/samplewords.h"
#include "storage/batches.h"

#include <QHash>

namespace Shopbell {

class Connection;
class SampleLife;

/// Writes made-up reviews as if they had been imported or typed in. Every function runs on the writer, inside a
/// transaction of the caller's.
class SampleWriter
{
public:
    SampleWriter(const Shop &shop, const SampleTrade &trade, const SampleTime &time, SampleLife &life)
        : m_shop(shop)
        , m_trade(trade)
        , m_time(time)
        , m_life(life)
        , m_clock(shop)
    {
    }

    /// What is written from here on came in one file.
    Status beginBatch(Connection &connection, const QString &fileName, qint64 at, qint64 mostReviews);
    /// What is written from here on was typed in.
    Status endBatch(Connection &connection);
    Status write(Connection &connection, const std::vector<SampleReview> &reviews);
    /// The newest complaint that waits was handed over a moment ago, and nobody has answered yet.
    Status writeHandOver(Connection &connection);

private:
    Status writeOne(Connection &connection, const SampleReview &made);
    Status writeMessages(Connection &connection, const SampleReview &made, Review &review);
    Status writePromise(Connection &connection, const SampleReview &made, const Review &review, ResponseId answer);
    void startClockOf(Review &review, const SampleReview &made) const;
    /// Who sees to a complaint, and how a question came out: by the number of the review, so that nothing else is rolled
    /// otherwise.
    void settleMatter(Review &review) const;
    /// Who promised something for a complaint of nobody's owns it, as in a shop.
    static Status ownByKeeper(Connection &connection, const SampleReview &made, Review &review);
    Result<ChannelId> channelNamedOnce(Connection &connection, const QString &key);
    Result<TagId> tagNamedOnce(Connection &connection, const QString &name);

    Shop m_shop;
    const SampleTrade &m_trade;
    SampleTime m_time;
    SampleLife &m_life;
    ResponseClock m_clock;
    QHash<QString, ChannelId> m_channels;
    QHash<QString, TagId> m_tags;
    ImportBatch m_batch; ///< Not stored: typed in.
    Review m_newestComplaint; ///< Of those that wait; not stored: none yet.
    qint64 m_nextId = 1;
};

} // namespace Shopbell
