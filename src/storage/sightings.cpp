// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sightings.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Result<std::optional<SameRecord>> sameBy(Statement &select, const Review &record, SameRecord::By by)
{
    const Result<bool> found = select.next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<SameRecord>();
    const std::optional<double> rating = select.isNull(3) ? std::nullopt : std::optional(select.real(3));
    const bool sameWords = select.text(1) == record.title && select.text(2) == record.text
        && rating == (record.rating ? std::optional(record.rating->value) : std::nullopt);
    return std::optional(SameRecord{select.id<ReviewId>(0), by, sameWords});
}
} // namespace

Result<std::optional<SameRecord>> sameRecord(Connection &connection, const Review &record, const QString &shown,
                                             BatchId holder)
{
    if (!record.sourceId.isEmpty()) {
        Statement select(connection,
                         u"SELECT id, title, text, rating_value FROM review WHERE source_id = ?1 AND channel_id = ?2 "
                         "AND (%1 OR batch_id = ?3) LIMIT 1"_s.arg(shown));
        select.bind(record.sourceId, record.channel, holder);
        return sameBy(select, record, SameRecord::By::SourceId);
    }
    if (!record.link.isEmpty()) {
        Statement select(connection,
                         u"SELECT id, title, text, rating_value FROM review WHERE link = ?1 AND (%1 OR batch_id = ?2) "
                         "LIMIT 1"_s.arg(shown));
        select.bind(record.link, holder);
        return sameBy(select, record, SameRecord::By::Link);
    }
    Statement select(
        connection,
        u"SELECT id FROM review WHERE content_key = ?1 AND %1 AND ifnull((SELECT batch_id FROM review_sighting "
        "WHERE review_id = review.id), 0) IS NOT ?2 LIMIT 1"_s.arg(shown));
    const Result<bool> found = select.bind(record.contentKey, holder).next();
    if (!found)
        return found.error();
    return *found ? std::optional(SameRecord{select.id<ReviewId>(0)}) : std::nullopt;
}

Status claim(Connection &connection, ReviewId review, BatchId holder)
{
    Statement insert(connection,
                     u"INSERT INTO review_sighting (review_id, batch_id) VALUES (?1, ?2) "
                     "ON CONFLICT DO UPDATE SET batch_id = excluded.batch_id"_s);
    return insert.bind(review, holder).run();
}

Result<qint64> countWithKey(Connection &connection, const QByteArray &contentKey, const QString &shown)
{
    Statement count(connection, u"SELECT count(*) FROM review WHERE content_key = ?1 AND %1"_s.arg(shown));
    const Result<bool> row = count.bind(contentKey).next();
    if (!row)
        return row.error();
    return count.integer(0);
}

} // namespace Shopbell
