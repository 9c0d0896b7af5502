// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replytimereader.h"

#include "domain/conversation.h"
#include "domain/responseclock.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
enum ReplyColumn {
    IdColumn,
    UrgentColumn,
    KindColumn,
    SentimentColumn,
    ClockColumn,
    SaidDayColumn,
    SaidAtColumn,
    TypedColumn,
    CreatedColumn,
    FirstAnswerColumn
};

/// Since when a customer waited for the answer that was given.
std::optional<qint64> waitedFrom(const Statement &row, const QTimeZone &zone)
{
    if (const std::optional<qint64> at = row.maybeInteger(SaidAtColumn))
        return at;
    const QDate day = row.day(SaidDayColumn);
    if (row.integer(TypedColumn) == 0)
        return day.isValid() ? std::optional(latestInstant(Moment::onDay(day), zone)) : std::nullopt;
    // Written down by hand: by then it had been said.
    const qint64 written = row.integer(CreatedColumn);
    return day.isValid() ? std::min(written, latestInstant(Moment::onDay(day), zone)) : written;
}

/// Of a review, as far as both kinds have it.
ReplyTime targetFrom(const Statement &row, const Shop &shop)
{
    Review review;
    review.urgent = row.integer(UrgentColumn) != 0;
    review.kind = ReviewKind(row.integer(KindColumn));
    review.sentiment = Sentiment(row.integer(SentimentColumn));
    return {.review = row.id<ReviewId>(IdColumn), .target = replyTargetOf(review, shop.targets)};
}

ReplyTime answeredFrom(const Statement &row, const Shop &shop, const QTimeZone &zone)
{
    ReplyTime reply = targetFrom(row, shop);
    reply.from = waitedFrom(row, zone);
    reply.answered = row.maybeInteger(FirstAnswerColumn);
    return reply;
}

ReplyTime waitingFrom(const Statement &row, const Shop &shop)
{
    ReplyTime reply = targetFrom(row, shop);
    reply.waits = true;
    reply.from = row.maybeInteger(ClockColumn);
    return reply;
}

/// An SQL condition on a row of `review`: some answer was given. Who waits although one was given wrote again: only of those
/// with a turn are the answers looked for.
QString wasAnsweredSql()
{
    return u"(answer = %1 OR (id IN (SELECT review_id FROM turn) AND source <> %2 AND EXISTS (SELECT 1 FROM response "
           "WHERE review_id = review.id AND state = %3)))"_s.arg(int(AnswerState::Answered))
               .arg(int(ReviewSource::Observation))
               .arg(int(ResponseState::Posted));
}

/// `from`: what follows FROM, up to the condition on the answer, which chooses reviews; `make`: of a row.
template<typename Make>
Result<std::vector<ReplyTime>> replyTimesFrom(Connection &connection, const QString &from, Make make)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    Statement select(connection,
                     u"SELECT id, urgent, kind, sentiment, clock_from, posted_day, posted_at, "
                     "batch_id IS NULL, created_at, "
                     "(SELECT min(response.posted_at) FROM response WHERE review_id = review.id AND state = %1) "
                     "FROM %3 AND %2"_s.arg(int(ResponseState::Posted))
                         .arg(*shown, from));
    return rowsFrom(select, make);
}
} // namespace

Result<std::vector<ReplyTime>> readAnswered(Connection &connection, const Shop &shop, QDate from, QDate to)
{
    const QTimeZone zone = shop.timeZone();
    QString reviews = u"review INDEXED BY review_by_day WHERE archived IN (0, 1) AND "_s + wasAnsweredSql();
    if (from.isValid())
        reviews += u" AND sort_day >= %1"_s.arg(startOfDay(from, zone));
    if (to.isValid())
        reviews += u" AND sort_day < %1 AND sort_day <> %2"_s.arg(startOfDay(to.addDays(1), zone)).arg(undated);
    return replyTimesFrom(connection, reviews, [&](const Statement &row) { return answeredFrom(row, shop, zone); });
}

Result<std::vector<ReplyTime>> readWaiting(Connection &connection, const Shop &shop)
{
    return replyTimesFrom(connection,
                          u"review INDEXED BY review_waiting_since WHERE answer = %1"_s.arg(int(AnswerState::Waiting)),
                          [&shop](const Statement &row) { return waitingFrom(row, shop); });
}

} // namespace Shopbell
