// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "domain/shop.h"

#include <limits>

// The response clock: how long the owner has to answer, and the keys by which lists are sorted. Pure rules; the time is
// passed in. Everything computed here is stored with the review on write, so that a list of a million rows only sorts.

namespace Shopbell {

/// Length of the target that applies to the review, milliseconds.
qint64 targetOf(const Review &review, const ResponseTargets &targets);

/// What starts or stops a clock.
struct ClockFacts
{
    std::optional<qint64> lastSaid = {}; ///< Latest message of the customer, UTC milliseconds; none when undated.
    bool answered = false; ///< A posted response follows the last message.
};

/// Sets answer, clockFrom and respondBy of a review that was typed by hand or to which the customer wrote again.
/// `now` stands in for an unknown moment, because the owner hears it now.
void startClock(Review &review, const ClockFacts &facts, const ResponseTargets &targets, qint64 now);

/// The same for an imported review (rules.md): without a date, or older than its target at `now`, it gets no clock.
void startClockOnImport(Review &review, const ClockFacts &facts, const ResponseTargets &targets, qint64 now);

/// The owner says "I want to answer this": the clock starts `now`.
void startClockAnyway(Review &review, const ResponseTargets &targets, qint64 now);

/// After the sentiment, the kind or the targets changed: the same start, the new target.
void renewTarget(Review &review, const ResponseTargets &targets);

/// Part of the target that is left: 1 just begun, 0 or less when late.
double shareLeft(const Review &review, const ResponseTargets &targets, qint64 now);

/// Sort key of undated reviews: the lowest, so that they come last when the newest come first.
inline constexpr qint64 undated = std::numeric_limits<qint64>::min() / 4;
/// Sort key of reviews without a rating.
inline constexpr double unrated = -1;

/// Newest first is descending order of this key.
qint64 sortDay(const Review &review, const QTimeZone &zone);
/// Highest first is descending order of this key.
double sortRating(const Review &review);
/// Most urgent first is ascending order of this key: urgent ones that wait, then those that wait by respondBy (so late
/// ones first), then unsorted ones, then the rest, the newest first in each.
qint64 urgencyKey(const Review &review, const QTimeZone &zone);

} // namespace Shopbell
