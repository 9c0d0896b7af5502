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

void runClock(Review &review, const ResponseClock &clock, qint64 from)
{
    review.answer = AnswerState::Waiting;
    review.clockFrom = from;
    review.respondBy = clock.due(review, from);
}

/// Of a clock that runs out at `due` after `target` milliseconds.
double clockShare(qint64 due, double target, const ResponseClock &clock, qint64 now)
{
    // What is late is late day and night.
    return now < due ? double(clock.runs(now, due)) / target : double(due - now) / target;
}

bool hasEnded(const Review &review)
{
    return review.kind == ReviewKind::Question && review.questionEnd != QuestionEnd::Open;
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
    if (review.closedAt || hasEnded(review)) {
        stopClock(review, AnswerState::NotNeeded);
        return true;
    }
    return false;
}
} // namespace

qint64 targetOf(const Review &review, const ResponseTargets &targets)
{
    std::optional<int> hours;
    const auto within = [&hours](bool applies, int wanted) {
        if (applies)
            hours = std::min(hours.value_or(wanted), wanted);
    };
    within(review.urgent, targets.urgentHours);
    within(review.kind == ReviewKind::Question, targets.questionHours);
    within(review.sentiment == Sentiment::Negative, targets.negativeHours);
    return hour * hours.value_or(targets.otherHours);
}

ResponseClock::ResponseClock(const Shop &shop) : m_targets(shop.targets)
{
    if (shop.opening.clockFollows && shop.opening.everOpens())
        m_calendar.emplace(shop.opening, shop.timeZone());
}

qint64 ResponseClock::due(const Review &review, qint64 from) const
{
    return m_calendar ? m_calendar->after(from, target(review)) : from + target(review);
}

qint64 ResponseClock::runs(qint64 from, qint64 to) const
{
    return m_calendar ? m_calendar->openTime(from, to) : std::max<qint64>(0, to - from);
}

bool clocksDiffer(const Shop &before, const Shop &after)
{
    if (before.targets != after.targets)
        return true;
    if (!before.opening.clockFollows && !after.opening.clockFollows)
        return false;
    return before.opening != after.opening || before.zone != after.zone;
}

void startClock(Review &review, const ClockFacts &facts, const ResponseClock &clock, qint64 now)
{
    if (!needsNoClock(review, facts))
        runClock(review, clock, std::min(facts.lastSaid.value_or(now), now));
}

void startClockOnImport(Review &review, const ClockFacts &facts, const ResponseClock &clock, qint64 now)
{
    if (needsNoClock(review, facts))
        return;
    // A date in the future is a slip in the file: the clock starts when the owner could first read it.
    const std::optional<qint64> from = facts.lastSaid ? std::optional(std::min(*facts.lastSaid, now)) : std::nullopt;
    if (from && clock.due(review, *from) > now)
        runClock(review, clock, *from);
    else
        stopClock(review, AnswerState::NotAnswered);
}

void startClockAnyway(Review &review, const ResponseClock &clock, qint64 now)
{
    if (review.answer == AnswerState::NotAnswered)
        runClock(review, clock, now);
}

void hearAgain(Review &review, const ClockFacts &facts, const ResponseClock &clock, qint64 now)
{
    review.closedAt.reset();
    review.closedReason.clear();
    review.questionEnd = QuestionEnd::Open;
    startClock(review, facts, clock, now);
}

bool isNews(const Review &review, TurnId turn, const ClockFacts &facts)
{
    if (facts.newest != turn)
        return false;
    return !review.closedAt || !facts.lastSaid || *facts.lastSaid >= *review.closedAt;
}

void renewTarget(Review &review, const ResponseClock &clock)
{
    if (review.answer == AnswerState::Waiting && review.clockFrom)
        review.respondBy = clock.due(review, *review.clockFrom);
}

bool setKind(Review &review, ReviewKind kind, const ResponseClock &clock)
{
    if (review.kind == kind)
        return false;
    const bool hadEnded = hasEnded(review) && review.answer == AnswerState::NotNeeded && !review.closedAt
        && review.source != ReviewSource::Observation;
    review.kind = kind;
    if (hadEnded)
        review.answer = AnswerState::NotAnswered;
    else if (hasEnded(review) && review.answer == AnswerState::Waiting)
        stopClock(review, AnswerState::NotNeeded);
    renewTarget(review, clock);
    return true;
}

bool endQuestion(Review &review, QuestionEnd end, const ClockFacts &facts, const ResponseClock &clock, qint64 now)
{
    if (review.kind != ReviewKind::Question || review.questionEnd == end)
        return false;
    const bool waited = review.answer == AnswerState::Waiting;
    review.questionEnd = end;
    if (waited || end != QuestionEnd::Open || review.typedByHand())
        startClock(review, facts, clock, now);
    else
        startClockOnImport(review, facts, clock, now);
    return true;
}

double shareLeft(const Review &review, const ResponseClock &clock, qint64 now)
{
    return review.respondBy ? clockShare(*review.respondBy, double(clock.target(review)), clock, now) : 1;
}

double shareLeft(std::optional<qint64> from, std::optional<qint64> due, const ResponseClock &clock, qint64 now)
{
    if (!due)
        return 1;
    const auto target = double(from ? clock.runs(*from, *due) : 0);
    if (target > 0)
        return clockShare(*due, target, clock, now);
    return now < *due ? 1 : 0;
}

std::optional<qint64> realWait(const Review &review, qint64 now)
{
    return realWait(review.answer, review.clockFrom, now);
}

std::optional<qint64> realWait(AnswerState answer, std::optional<qint64> from, qint64 now)
{
    if (answer != AnswerState::Waiting || !from)
        return std::nullopt;
    return std::max<qint64>(0, now - *from);
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
    const bool unsorted = review.sentiment == Sentiment::Unsorted && review.kind != ReviewKind::Question;
    return placed(unsorted ? 2 : 3, -sortDay(review, zone));
}

} // namespace Shopbell
