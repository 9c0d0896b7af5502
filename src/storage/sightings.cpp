// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sightings.h"

#include "domain/conversation.h"
#include "storage/connection.h"
#include "storage/rows.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto columnsCompared = "id, title, text, rating_value, content_key, posted_day, posted_at"_L1;

QString folded(const QString &words)
{
    return words.toCaseFolded().simplified();
}

/// What a site leaves of a text: not its quotation marks, dashes, blanks and full stops, which become others on the way.
QString lettersOf(QString text)
{
    for (const auto &[written, meant] : {std::pair("&amp;"_L1, "&"_L1),
                                         {"&lt;"_L1, "<"_L1},
                                         {"&gt;"_L1, ">"_L1},
                                         {"&quot;"_L1, R"(")"_L1},
                                         {"&#39;"_L1, "'"_L1},
                                         {"&nbsp;"_L1, " "_L1}})
        text.replace(written, meant);
    QString letters;
    for (const QChar each : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (each.isLetterOrNumber() || each.isMark() || each.isSurrogate())
            letters += each;
    }
    return letters.isEmpty() ? text.simplified() : letters;
}

/// Few formats say when a review was changed. Its date tells where the site renews it; else a record that is as it was
/// when the review first came in, while the words have become others since, is that one again.
bool isOlderThan(const Statement &known, const Review &record, bool sameRating)
{
    const Moment posted = known.moment(5, 6);
    if (record.posted.at && posted.at && *record.posted.at != *posted.at)
        return *record.posted.at < *posted.at;
    if (record.posted.isKnown() && posted.isKnown() && record.posted.day != posted.day)
        return record.posted.day < posted.day;
    const bool hasChanged =
        !sameRating || folded(known.text(1)) != folded(record.title) || folded(known.text(2)) != folded(record.text);
    return hasChanged && record.contentKey == known.blob(4);
}

Result<std::optional<SameRecord>> sameBy(Statement &select, const Review &record, SameRecord::By by)
{
    const Result<bool> found = select.next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<SameRecord>();
    const std::optional<double> rating = select.isNull(3) ? std::nullopt : std::optional(select.real(3));
    const bool sameRating = rating == (record.rating ? std::optional(record.rating->value) : std::nullopt);
    const bool sameWords = sameRating && select.text(1) == record.title && select.text(2) == record.text;
    const bool isOlder = !sameWords && isOlderThan(select, record, sameRating);
    return std::optional(SameRecord{select.id<ReviewId>(0), by, sameWords, isOlder});
}
} // namespace

Result<std::optional<SameRecord>> sameRecord(Connection &connection, const Review &record, const QString &reply,
                                             const QString &shown, BatchId holder)
{
    if (!record.sourceId.isEmpty()) {
        Statement select(connection,
                         u"SELECT %1 FROM review WHERE source_id = ?1 AND channel_id = ?2 "
                         "AND (%2 OR batch_id = ?3) LIMIT 1"_s.arg(columnsCompared, shown));
        select.bind(record.sourceId, record.channel, holder);
        return sameBy(select, record, SameRecord::By::SourceId);
    }
    if (!record.link.isEmpty()) {
        Statement select(
            connection,
            u"SELECT %1 FROM review WHERE link = ?1 AND (%2 OR batch_id = ?2) LIMIT 1"_s.arg(columnsCompared, shown));
        select.bind(record.link, holder);
        return sameBy(select, record, SameRecord::By::Link);
    }
    Statement select(
        connection,
        u"SELECT id FROM review WHERE content_key = ?1 AND %1 AND ifnull((SELECT batch_id FROM review_sighting "
        "WHERE review_id = review.id), 0) IS NOT ?2 "
        "ORDER BY CASE reply WHEN ?3 THEN 0 WHEN '' THEN 1 ELSE 2 END, id LIMIT 1"_s.arg(shown));
    const Result<bool> found = select.bind(record.contentKey, holder, reply).next();
    if (!found)
        return found.error();
    return *found ? std::optional(SameRecord{select.id<ReviewId>(0)}) : std::nullopt;
}

bool isSameAnswer(const QString &one, const QString &other)
{
    return lettersOf(one) == lettersOf(other);
}

Result<bool> bringsAnswer(Connection &connection, ReviewId review, const QString &reply)
{
    if (reply.trimmed().isEmpty())
        return false;
    Statement select(connection,
                     u"SELECT text FROM response WHERE review_id = ?1 AND state = %1 UNION ALL "
                     "SELECT earlier.text FROM response_revision AS earlier JOIN response ON response.id = response_id "
                     "WHERE review_id = ?1 AND state = %1"_s.arg(int(ResponseState::Posted)));
    select.bind(review);
    bool isKnown = false;
    const Status read = eachRow(select, [&] { isKnown = isKnown || isSameAnswer(select.text(0), reply); });
    return read ? Result<bool>(!isKnown) : read.error();
}

Result<bool> bringsAnswer(Connection &connection, const SameRecord &known, const QString &reply)
{
    if ((known.isOlder || known.by == SameRecord::By::ContentKey) && !reply.trimmed().isEmpty()) {
        Statement select(
            connection,
            u"SELECT 1 FROM response WHERE review_id = ?1 AND state = %1 LIMIT 1"_s.arg(int(ResponseState::Posted)));
        const Result<bool> hasAnswer = select.bind(known.id).next();
        if (!hasAnswer || *hasAnswer)
            return hasAnswer ? Result<bool>(false) : hasAnswer.error();
    }
    return bringsAnswer(connection, known.id, reply);
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
