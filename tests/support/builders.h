// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "support/fakeclock.h"

namespace Shopbell::Test {

/// Makes a review for a test, naming only what matters there: `Review review = aReview().negative().on(day);`
class ReviewBuilder
{
public:
    ReviewBuilder()
    {
        m_review.channel = inPersonChannel;
        m_review.author = QStringLiteral("Priya Nair");
        m_review.text = QStringLiteral("Second time the oat milk was off.");
    }

    ReviewBuilder &id(qint64 id) { return with(&Review::id, ReviewId(id)); }
    ReviewBuilder &by(const QString &author) { return with(&Review::author, author); }
    ReviewBuilder &saying(const QString &text) { return with(&Review::text, text); }
    ReviewBuilder &titled(const QString &title) { return with(&Review::title, title); }
    ReviewBuilder &through(ChannelId channel) { return with(&Review::channel, channel); }
    ReviewBuilder &from(ReviewSource source) { return with(&Review::source, source); }
    ReviewBuilder &ofKind(ReviewKind kind) { return with(&Review::kind, kind); }
    ReviewBuilder &urgent() { return with(&Review::urgent, true); }
    ReviewBuilder &archived() { return with(&Review::archived, true); }
    ReviewBuilder &flagged() { return with(&Review::flagged, true); }
    ReviewBuilder &imported(qint64 batch = 1) { return with(&Review::batch, BatchId(batch)); }

    ReviewBuilder &on(QDate day) { return with(&Review::posted, Moment::onDay(day)); }
    ReviewBuilder &at(qint64 utc, const QTimeZone &zone = QTimeZone::utc())
    {
        return with(&Review::posted, Moment::atTime(utc, zone));
    }
    ReviewBuilder &undated() { return with(&Review::posted, Moment::unknown()); }

    ReviewBuilder &rated(double value, RatingScale scale = RatingScale::OneToFive)
    {
        return with(&Review::rating, std::optional(Rating{value, scale}));
    }
    ReviewBuilder &sorted(Sentiment sentiment, SentimentOrigin origin = SentimentOrigin::Owner)
    {
        m_review.origin = origin;
        return with(&Review::sentiment, sentiment);
    }
    ReviewBuilder &negative() { return sorted(Sentiment::Negative); }
    ReviewBuilder &positive() { return sorted(Sentiment::Positive); }
    ReviewBuilder &mixed() { return sorted(Sentiment::Mixed); }

    ReviewBuilder &waitingUntil(qint64 respondBy)
    {
        m_review.answer = AnswerState::Waiting;
        return with(&Review::respondBy, std::optional(respondBy));
    }
    ReviewBuilder &answered() { return with(&Review::answer, AnswerState::Answered); }

    operator Review() const { return m_review; }
    Review make() const { return m_review; }

private:
    template<typename Value>
    ReviewBuilder &with(Value Review::*member, Value value)
    {
        m_review.*member = std::move(value);
        return *this;
    }

    Review m_review;
};

inline ReviewBuilder aReview()
{
    return {};
}

/// The line of the list that shows a review.
inline ReviewRow rowOf(const Review &review)
{
    ReviewRow row;
    row.id = review.id;
    row.author = review.author;
    row.rating = review.rating;
    row.title = review.title;
    row.beginning = review.text;
    row.sentiment = review.sentiment;
    row.channel = review.channel;
    row.lastSaid = review.posted;
    row.posted = review.posted;
    row.answer = review.answer;
    row.clockFrom = review.clockFrom;
    row.respondBy = review.respondBy;
    row.hasDraft = review.hasDraft;
    row.flagged = review.flagged;
    row.urgent = review.urgent;
    row.archived = review.archived;
    return row;
}

} // namespace Shopbell::Test
