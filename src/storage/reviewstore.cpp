// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewstore.h"

#include "domain/responseclock.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/mergedrows.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Empty words of optional columns are stored as NULL, so that their indexes hold only what is there.
std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

template<typename Enum>
Enum enumAt(const Statement &row, int column)
{
    return Enum(row.integer(column));
}

/// Binds one value after the other.
class Binder
{
public:
    explicit Binder(Statement &statement) : m_statement(statement) { m_statement.restart(); }

    template<typename Value>
    Binder &operator<<(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            m_statement.bindAt(++m_index, qint64(value));
        else
            m_statement.bindAt(++m_index, value);
        return *this;
    }

private:
    Statement &m_statement;
    int m_index = 0;
};

std::optional<double> ratingValue(const Review &review)
{
    return review.rating ? std::optional(review.rating->value) : std::nullopt;
}

std::optional<qint64> ratingScale(const Review &review)
{
    return review.rating ? std::optional(qint64(review.rating->scale)) : std::nullopt;
}

void bindWords(Binder &binder, const Review &review)
{
    binder << review.channel << review.customer << review.kind << review.source << review.urgent << review.isPrivate
           << review.posted.day << review.posted.at << review.title << review.text << review.author << review.email
           << review.phone << ratingValue(review) << ratingScale(review) << review.sentiment << review.origin
           << review.touchpoint << review.whereItHurts << orNothing(review.sourceId) << orNothing(review.link)
           << review.language << review.product << review.location << review.onlineStatus << review.verified
           << review.incentive << review.privateNote << review.flagged << review.archived << review.answer
           << review.clockFrom << review.respondBy;
}

/// In the order of insertBy().
QString insertedColumns()
{
    return u"id, batch_id, line, content_key, created_at, reply, messages, "
           "channel_id, customer_id, kind, source, urgent, is_private, posted_day, posted_at, title, text, author, "
           "email, phone, rating_value, rating_scale, sentiment, sentiment_origin, touchpoint, where_it_hurts, "
           "source_id, link, language, product, location, online_status, verified, incentive, private_note, "
           "flagged, archived, answer, clock_from, respond_by, sort_day, sort_rating, urgency"_s;
}

QString insertionInto(const QString &table)
{
    return u"INSERT INTO %1 (%2) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s
        .arg(table, insertedColumns());
}

void bindKeys(Binder &binder, const Review &review, const QTimeZone &zone)
{
    binder << sortDay(review, zone) << sortRating(review) << urgencyKey(review, zone);
}
} // namespace

QString reviewColumns()
{
    return u"id, batch_id, line, channel_id, customer_id, kind, source, urgent, is_private, posted_day, posted_at, title, "
           "text, author, email, phone, rating_value, rating_scale, sentiment, sentiment_origin, touchpoint, where_it_hurts, "
           "source_id, link, language, product, location, online_status, verified, incentive, content_key, private_note, "
           "flagged, archived, answer, clock_from, respond_by, has_draft, created_at, owner_id, closed_at, closed_reason, "
           "question_end"_s;
}

Review reviewFrom(const Statement &row)
{
    Review review;
    review.id = row.id<ReviewId>(0);
    review.batch = row.id<BatchId>(1);
    review.line = int(row.integer(2));
    review.channel = row.id<ChannelId>(3);
    review.customer = row.id<CustomerId>(4);
    review.kind = enumAt<ReviewKind>(row, 5);
    review.source = enumAt<ReviewSource>(row, 6);
    review.urgent = row.integer(7) != 0;
    review.isPrivate = row.integer(8) != 0;
    review.posted = row.moment(9, 10);
    review.title = row.text(11);
    review.text = row.text(12);
    review.author = row.text(13);
    review.email = row.text(14);
    review.phone = row.text(15);
    if (!row.isNull(16))
        review.rating = Rating{row.real(16), enumAt<RatingScale>(row, 17)};
    review.sentiment = enumAt<Sentiment>(row, 18);
    review.origin = enumAt<SentimentOrigin>(row, 19);
    review.touchpoint = enumAt<Touchpoint>(row, 20);
    review.whereItHurts = enumAt<WhereItHurts>(row, 21);
    review.sourceId = row.text(22);
    review.link = row.text(23);
    review.language = row.text(24);
    review.product = row.text(25);
    review.location = row.text(26);
    review.onlineStatus = row.text(27);
    if (!row.isNull(28))
        review.verified = row.integer(28) != 0;
    if (!row.isNull(29))
        review.incentive = row.integer(29) != 0;
    review.contentKey = row.blob(30);
    review.privateNote = row.text(31);
    review.flagged = row.integer(32) != 0;
    review.archived = row.integer(33) != 0;
    review.answer = enumAt<AnswerState>(row, 34);
    review.clockFrom = row.maybeInteger(35);
    review.respondBy = row.maybeInteger(36);
    review.hasDraft = row.integer(37) != 0;
    review.createdAt = row.integer(38);
    review.owner = row.id<TeamMemberId>(39);
    review.closedAt = row.maybeInteger(40);
    review.closedReason = row.text(41);
    review.questionEnd = enumAt<QuestionEnd>(row, 42);
    return review;
}

Result<Review> ReviewStore::find(ReviewId id) const
{
    const Result<QString> shown = shownReviews(m_connection);
    if (!shown)
        return shown.error();
    Statement select(m_connection, u"SELECT %1 FROM review WHERE id = ?1 AND %2"_s.arg(reviewColumns(), *shown));
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"review %1"_s.arg(id.value())};
    return reviewFrom(select);
}

Result<Review> ReviewStore::findHidden(ReviewId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM review WHERE id = ?1"_s.arg(reviewColumns()));
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"review %1"_s.arg(id.value())};
    return reviewFrom(select);
}

Result<std::vector<ReviewId>> ReviewStore::waiting(int most) const
{
    Statement select(m_connection, u"SELECT id FROM review WHERE answer = 1 ORDER BY respond_by LIMIT ?1"_s);
    select.bind(most);
    return rowsFrom(select, [](const Statement &row) { return row.id<ReviewId>(0); });
}

Status ReviewStore::insert(const Review &review, const QString &reply)
{
    static const QString sql = insertionInto(u"review"_s);
    return insertBy(sql, review, reply);
}

Status ReviewStore::insertBy(const QString &sql, const Review &review, const QString &reply)
{
    Statement insert(m_connection, sql);
    Binder binder(insert);
    binder << review.id << review.batch << review.line << review.contentKey << review.createdAt << reply
           << (reply.isEmpty() ? 1 : 2);
    bindWords(binder, review);
    bindKeys(binder, review, m_zone);
    return insert.run();
}

Status ReviewStore::stage(const Review &review, const QString &reply)
{
    static const QString sql = insertionInto(u"temp.arriving_review"_s);
    return insertBy(sql, review, reply);
}

Status ReviewStore::prepareStaging()
{
    return m_connection.execute(u"CREATE TEMP TABLE IF NOT EXISTS arriving_review AS SELECT * FROM review LIMIT 0"_s);
}

Status ReviewStore::insertStaged()
{
    Statement insert(m_connection,
                     u"INSERT INTO review (%1) SELECT %1 FROM temp.arriving_review"_s.arg(insertedColumns()));
    if (Status inserted = insert.run(); !inserted)
        return inserted;
    return Statement(m_connection, u"DELETE FROM temp.arriving_review"_s).run();
}

Status ReviewStore::update(const Review &review)
{
    Statement update(
        m_connection,
        u"UPDATE review SET content_key=?, channel_id=?, customer_id=?, kind=?, source=?, urgent=?, is_private=?, "
        "posted_day=?, posted_at=?, title=?, text=?, author=?, email=?, phone=?, rating_value=?, rating_scale=?, "
        "sentiment=?, sentiment_origin=?, touchpoint=?, where_it_hurts=?, source_id=?, link=?, language=?, "
        "product=?, location=?, online_status=?, verified=?, incentive=?, private_note=?, flagged=?, archived=?, "
        "answer=?, clock_from=?, respond_by=?, sort_day=?, sort_rating=?, urgency=? WHERE id=?"_s);
    Binder binder(update);
    binder << review.contentKey;
    bindWords(binder, review);
    bindKeys(binder, review, m_zone);
    binder << review.id;
    return update.run();
}

Status ReviewStore::updateSorting(const Review &review)
{
    Statement update(m_connection,
                     u"UPDATE review SET sentiment=?, sentiment_origin=?, kind=?, touchpoint=?, where_it_hurts=?, "
                     "flagged=?, urgent=?, archived=?, answer=?, clock_from=?, respond_by=?, urgency=? WHERE id=?"_s);
    Binder binder(update);
    binder << review.sentiment << review.origin << review.kind << review.touchpoint << review.whereItHurts
           << review.flagged << review.urgent << review.archived << review.answer << review.clockFrom
           << review.respondBy << urgencyKey(review, m_zone) << review.id;
    return update.run();
}

Status ReviewStore::updateMatter(const Review &review)
{
    Statement update(m_connection,
                     u"UPDATE review SET owner_id=?, closed_at=?, closed_reason=?, question_end=? WHERE id=?"_s);
    Binder binder(update);
    binder << review.owner << review.closedAt << review.closedReason << review.questionEnd << review.id;
    return update.run();
}

Status ReviewStore::remove(ReviewId id)
{
    return removeMergeable(m_connection, "review", id.value());
}

Result<ReviewId> ReviewStore::nextId() const
{
    const Result<qint64> last = m_connection.number(
        u"SELECT max(ifnull((SELECT max(id) FROM review), 0), ifnull((SELECT max(last_id) FROM import_batch), 0))"_s);
    if (!last)
        return last.error();
    return ReviewId(*last + 1);
}

Status ReviewStore::refreshConversation(ReviewId id)
{
    Statement refresh(
        m_connection,
        u"UPDATE review SET "
        "reply = ifnull((SELECT group_concat(text, char(10)) FROM response WHERE review_id = ?1 AND state = 2), ''), "
        "messages = 1 + (SELECT count(*) FROM turn WHERE review_id = ?1) "
        "  + (SELECT count(*) FROM response WHERE review_id = ?1 AND state = 2), "
        // As isSetAside() has it.
        "has_draft = EXISTS (SELECT 1 FROM response draft WHERE review_id = ?1 AND state < 2 AND NOT EXISTS (SELECT 1 FROM "
        "  response given WHERE given.review_id = ?1 AND given.state = 2 AND given.kind = 2 "
        "  AND given.created_at >= draft.updated_at)) OR EXISTS (SELECT 1 FROM promise "
        "  JOIN promise_review ON promise_id = promise.id WHERE review_id = ?1 AND state = 0) "
        "WHERE id = ?1"_s);
    return refresh.bind(id).run();
}

} // namespace Shopbell
