// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replytimereader.h"

#include "domain/conversation.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"

#include <algorithm>
#include <limits>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerWaiting = int(AnswerState::Waiting);
constexpr int answerGiven = int(AnswerState::Answered);

enum ReplyColumn {
    IdColumn,
    UrgentColumn,
    KindColumn,
    SentimentColumn,
    AnswerColumn,
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

ReplyTime replyTimeFrom(const Statement &row, const Shop &shop, const QTimeZone &zone)
{
    Review review;
    review.urgent = row.integer(UrgentColumn) != 0;
    review.kind = ReviewKind(row.integer(KindColumn));
    review.sentiment = Sentiment(row.integer(SentimentColumn));
    ReplyTime reply{.review = row.id<ReviewId>(IdColumn), .target = replyTargetOf(review, shop.targets)};
    reply.waits = row.integer(AnswerColumn) == answerWaiting;
    if (reply.waits) {
        reply.from = row.maybeInteger(ClockColumn);
    } else {
        reply.from = waitedFrom(row, zone);
        reply.answered = row.maybeInteger(FirstAnswerColumn);
    }
    return reply;
}
} // namespace

Result<std::vector<ReplyTime>> readReplyTimes(Connection &connection, const Shop &shop, QDate from, QDate to)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    const QTimeZone zone = shop.timeZone();
    Statement select(connection,
                     u"SELECT id, urgent, kind, sentiment, answer, clock_from, posted_day, posted_at, "
                     "batch_id IS NULL, created_at, "
                     "(SELECT min(response.posted_at) FROM response WHERE review_id = review.id AND state = %3) "
                     "FROM review WHERE answer IN (%1, %2) AND %4"_s.arg(answerWaiting)
                         .arg(answerGiven)
                         .arg(int(ResponseState::Posted))
                         .arg(*shown));
    Result<std::vector<ReplyTime>> replies =
        rowsFrom(select, [&](const Statement &row) { return replyTimeFrom(row, shop, zone); });
    if (!replies)
        return replies;
    const qint64 first = from.isValid() ? startOfDay(from, zone) : std::numeric_limits<qint64>::min();
    const qint64 end = to.isValid() ? startOfDay(to.addDays(1), zone) : std::numeric_limits<qint64>::max();
    std::erase_if(*replies, [first, end](const ReplyTime &reply) {
        return reply.answered && (*reply.answered < first || *reply.answered >= end);
    });
    return replies;
}

} // namespace Shopbell
