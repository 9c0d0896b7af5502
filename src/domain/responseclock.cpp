// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responseclock.h"

#include <algorithm>

namespace Shopbell {

namespace {
constexpr qint64 hour = 3600 * 1000;

void stopClock(Review &review, AnswerState state)
{
    review.answer = state;
    review.clockFrom.reset();
    review.respondBy.reset();
}

void runClock(Review &review, const ResponseTargets &targets, qint64 from)
{
    review.answer = AnswerState::Waiting;
    review.clockFrom = from;
    review.respondBy = from + targetOf(review, targets);
}

/// Whether the review needs no clock; if so it is stopped.
bool needsNoClock(Review &review, const ClockFacts &facts)
{
    if (review.source == ReviewSource::Observation) {
        stopClock(review, AnswerState::NotNeeded);
        return true;
    }
    if (facts.answered) {
        stopClock(review, AnswerState::Answered);
        return true;
    }
    return false;
}
} // namespace

qint64 targetOf(const Review &review, const ResponseTargets &targets)
{
    return hour * (review.sentiment == Sentiment::Negative ? targets.negativeHours : targets.otherHours);
}

void startClock(Review &review, const ClockFacts &facts, const ResponseTargets &targets, qint64 now)
{
    if (!needsNoClock(review, facts))
        runClock(review, targets, std::min(facts.lastSaid.value_or(now), now));
}

void startClockOnImport(Review &review, const ClockFacts &facts, const ResponseTargets &targets, qint64 now)
{
    if (needsNoClock(review, facts))
        return;
    // A date in the future is a slip in the file: the clock starts when the owner could first read it.
    const std::optional<qint64> from = facts.lastSaid ? std::optional(std::min(*facts.lastSaid, now)) : std::nullopt;
    if (from && *from + targetOf(review, targets) > now)
        runClock(review, targets, *from);
    else
        stopClock(review, AnswerState::NotAnswered);
}

void startClockAnyway(Review &review, const ResponseTargets &targets, qint64 now)
{
    if (review.answer == AnswerState::NotAnswered)
        runClock(review, targets, now);
}

void renewTarget(Review &review, const ResponseTargets &targets)
{
    if (review.answer == AnswerState::Waiting && review.clockFrom)
        review.respondBy = *review.clockFrom + targetOf(review, targets);
}

double shareLeft(const Review &review, const ResponseTargets &targets, qint64 now)
{
    if (!review.respondBy)
        return 1;
    return double(*review.respondBy - now) / double(targetOf(review, targets));
}

qint64 sortDay(const Review &review, const QTimeZone &zone)
{
    if (!review.posted.isKnown())
        return undated;
    return review.posted.at ? *review.posted.at : startOfDay(review.posted.day, zone);
}

double sortRating(const Review &review)
{
    return review.rating ? shareOf(*review.rating) : unrated;
}

qint64 urgencyKey(const Review &review, const QTimeZone &zone)
{
    // One integer per review: the class in the upper bits, the order within the class in the lower ones. Milliseconds
    // of the years -30000 to 30000 need 50 bits; what lies outside is held at the edge of its class.
    constexpr qint64 width = qint64(1) << 52;
    constexpr qint64 edge = width / 2 - 1;
    const auto placed = [=](qint64 rank, qint64 order) { return rank * width + std::clamp(order, -edge, edge); };

    if (review.answer == AnswerState::Waiting)
        return placed(review.urgent ? 0 : 1, review.respondBy.value_or(0));
    return placed(review.sentiment == Sentiment::Unsorted ? 2 : 3, -sortDay(review, zone));
}

} // namespace Shopbell
