// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"
#include "domain/review.h"
#include "domain/shop.h"

#include <limits>

// The response clock: how long the owner has to answer, and the keys by which lists are sorted. Pure rules; the time is
// passed in. Everything computed here is stored with the review on write, so that a list of a million rows only sorts.

namespace Shopbell {

/// Length of the target that applies to the review, milliseconds: the shortest of those of an urgent one, a question and
/// a negative one, else that of all others.
qint64 targetOf(const Review &review, const ResponseTargets &targets);

/// By what the response clock runs: the targets, and the opening hours where the owner wants it to stand still while the
/// shop is closed. For one thread.
class ResponseClock
{
public:
    /// Runs day and night.
    ResponseClock(const ResponseTargets &targets) : m_targets(targets) {}
    /// As the shop's settings say.
    explicit ResponseClock(const Shop &shop);

    qint64 target(const Review &review) const { return targetOf(review, m_targets); }
    /// When a clock that starts at `from` runs out.
    qint64 due(const Review &review, qint64 from) const;
    /// How much of the time between two instants the clock runs; 0 when `to` is not after `from`.
    qint64 runs(qint64 from, qint64 to) const;
    bool followsHours() const { return m_calendar.has_value(); }

private:
    ResponseTargets m_targets;
    std::optional<OpenCalendar> m_calendar = {};
};

/// Whether clocks have to be renewed when one becomes the other: other targets, other hours, another zone.
bool clocksDiffer(const Shop &before, const Shop &after);

/// What starts or stops a clock.
struct ClockFacts
{
    std::optional<qint64> lastSaid = {}; ///< Latest message of the customer, UTC milliseconds; none when undated.
    bool answered = false; ///< A posted response follows the last message.
    TurnId newest = {}; ///< What the customer added, when it is the last message of all.
};

/// Sets answer, clockFrom and respondBy of a review that was typed by hand or to which the customer wrote again.
/// `now` stands in for an unknown moment, because the owner hears it now.
void startClock(Review &review, const ClockFacts &facts, const ResponseClock &clock, qint64 now);

/// The same for an imported review (rules.md): without a date, or older than its target at `now`, it gets no clock.
void startClockOnImport(Review &review, const ClockFacts &facts, const ResponseClock &clock, qint64 now);

/// The owner says "I want to answer this": the clock starts `now`.
void startClockAnyway(Review &review, const ResponseClock &clock, qint64 now);

/// The customer wrote again: whatever was closed or had ended is open once more, and the clock starts anew.
void hearAgain(Review &review, const ClockFacts &facts, const ResponseClock &clock, qint64 now);

/// Whether a turn that is written down now is news, so that hearAgain() applies: it is the last message, and not from
/// before the matter was closed.
bool isNews(const Review &review, TurnId turn, const ClockFacts &facts);

/// After the sentiment, the kind, the urgency or the targets changed: the same start, the new target.
void renewTarget(Review &review, const ResponseClock &clock);

/// Gives the review another kind. A question that had ended waits no more; one that becomes something else is not answered.
/// Says whether anything changed.
bool setKind(Review &review, ReviewKind kind, const ResponseClock &clock);

/// How a question came out. As bought, here or elsewhere, nobody waits for an answer any more; as open, the clock of one
/// that is not answered runs again, but for one that an import brought too late for a clock. False when nothing changed.
bool endQuestion(Review &review, QuestionEnd end, const ClockFacts &facts, const ResponseClock &clock, qint64 now);

/// Part of the target that is left: 1 just begun, 0 or less when late.
double shareLeft(const Review &review, const ResponseClock &clock, qint64 now);
/// The same of a clock that began at `from` and runs out at `due`; 1 while it does not run.
double shareLeft(std::optional<qint64> from, std::optional<qint64> due, const ResponseClock &clock, qint64 now);

/// How long the customer has waited, day and night, milliseconds; none when nobody waits.
std::optional<qint64> realWait(const Review &review, qint64 now);
/// The same of what began to wait at `from`.
std::optional<qint64> realWait(AnswerState answer, std::optional<qint64> from, qint64 now);

/// Sort key of undated reviews: the lowest, so that they come last when the newest come first.
inline constexpr qint64 undated = std::numeric_limits<qint64>::min() / 4;
/// Sort key of reviews without a rating.
inline constexpr double unrated = -1;

/// Newest first is descending order of this key.
qint64 sortDay(const Review &review, const QTimeZone &zone);
/// Highest first is descending order of this key.
double sortRating(const Review &review);
/// Most urgent first is ascending order of this key: urgent ones that wait, then those that wait by respondBy (so late
/// ones first), then unsorted ones, then the rest, the newest first in each. A question needs no sentiment.
qint64 urgencyKey(const Review &review, const QTimeZone &zone);

} // namespace Shopbell
