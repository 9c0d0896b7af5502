// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/cameback.h"
#include "domain/review.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

// An improvement: a change that the shop makes because of feedback, tried, measured, and kept, adjusted or dropped.
// Whether complaints became fewer is found on equal numbers of complete days before and after. Every rule stands here:
// services load an improvement, ask, and save; a refusal leaves it as it was. The numbers of the enumerations are
// stored in the shop file: append only.

namespace Shopbell {

/// What is complained of: a tag, or where in the visit it happens. One of both.
struct ImprovementTopic
{
    TagId tag = {};
    Touchpoint touchpoint = Touchpoint::None;

    bool isKnown() const { return tag.isStored() != (touchpoint != Touchpoint::None); }
    friend bool operator==(const ImprovementTopic &, const ImprovementTopic &) = default;
};

enum class ImprovementState {
    Trying = 0,
    Evaluated = 1, ///< Measured; the owner has not decided yet.
    Kept = 2,
    Adjusted = 3, ///< Goes on in another way.
    Dropped = 4,
};
QString keyOf(ImprovementState state);
std::optional<ImprovementState> improvementStateFromKey(QStringView key);
/// Whether it was kept, adjusted or dropped.
bool isDecision(ImprovementState state);

struct Improvement
{
    ImprovementId id = {};
    ImprovementTopic topic = {}; ///< Of a tag that was deleted: unknown.
    QString title = {}; ///< "Read phone orders back".
    QString what = {}; ///< What is done differently, in a sentence; may be empty.
    TeamMemberId owner = {};
    QDate start = {}; ///< The first day of the new way; it may be to come.
    QString expected = {}; ///< "At most 3 in 60 days"; may be empty.
    ImprovementState state = ImprovementState::Trying;
    QDate evaluated = {}; ///< Invalid: not measured.
    QDate decided = {}; ///< When it was kept, adjusted or dropped.
    QString why = {}; ///< The owner's words to the decision.
    std::vector<ReviewId> reviews = {}; ///< Behind it, by id.
    qint64 createdAt = 0; ///< UTC milliseconds.
    qint64 updatedAt = 0;

    bool isOpen() const { return !isDecision(state); }
    friend bool operator==(const Improvement &, const Improvement &) = default;
};

/// The owner's word that a topic gets no improvement. It silences the topic until oftenFrom complaints came in after it.
struct WhyNot
{
    WhyNotId id = {};
    ImprovementTopic topic = {};
    QDate day = {};
    QString reason = {};
    qint64 createdAt = 0; ///< UTC milliseconds.

    friend bool operator==(const WhyNot &, const WhyNot &) = default;
};

/// Why something may not be done with an improvement.
enum class ImprovementRefusal {
    None,
    NoTopic, ///< Neither a tag nor a touchpoint, or both.
    NoTitle,
    NoOwner, ///< Nothing is tried without somebody who sees to it.
    NoStart,
    NoReason, ///< Adjusting, dropping and "why not" need words.
    NotStarted, ///< Its first day is to come.
    TooEarly, ///< The days after the start are not over, so there is nothing whole to measure.
    WrongState,
};
QString keyOf(ImprovementRefusal refusal);
std::optional<ImprovementRefusal> improvementRefusalFromKey(QStringView key);

/// Whether it says all that an improvement needs.
ImprovementRefusal refusalOf(const Improvement &improvement);
ImprovementRefusal refusalOf(const WhyNot &whyNot);
/// It was measured, once all improvementDays after the start are over.
ImprovementRefusal evaluate(Improvement &improvement, QDate today);
/// Kept, Adjusted or Dropped, at any time after the start; dropped before it, too. What is whole counts as measured
/// with it.
ImprovementRefusal settle(Improvement &improvement, ImprovementState decision, const QString &why, QDate today);
/// It is tried again, from a new first day, or measured from the same one where `start` is invalid. The decision is
/// forgotten.
ImprovementRefusal tryAgain(Improvement &improvement, QDate start);

inline constexpr int improvementDays = 60; ///< Measured before and after the start, when they are over.
inline constexpr int improvementBarDays = 12;
inline constexpr int improvementBars = improvementDays / improvementBarDays; ///< On each side of the start.

/// Days, both included.
struct DaySpan
{
    QDate from = {};
    QDate to = {};

    bool contains(QDate day) const { return from.isValid() && from <= day && day <= to; }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The windows that are compared: as many whole bars before the start as are over after it, improvementBars at most.
struct ImprovementWindows
{
    int days = 0; ///< Of each; 0: no bar is over yet, and both are invalid.
    DaySpan before = {};
    DaySpan after = {};

    bool isWhole() const { return days == improvementDays; }
    friend bool operator==(const ImprovementWindows &, const ImprovementWindows &) = default;
};
/// Today is not over.
ImprovementWindows windowsOf(QDate start, QDate today);

/// Complaints on days that belong together.
struct ImprovementBar
{
    DaySpan days = {};
    qint64 complaints = 0;
    bool complete = false; ///< False: not over yet, hatched.
    bool counted = false; ///< Part of a window that is compared.

    bool isToCome(QDate today) const { return days.from > today; }
    friend bool operator==(const ImprovementBar &, const ImprovementBar &) = default;
};

/// How many of something there were on a day, the oldest first and each day once.
using CountsOfDays = std::vector<std::pair<QDate, qint64>>;

/// improvementBars before the start, as many after it, and those that follow, up to as many more: the last one holds
/// today.
std::vector<ImprovementBar> barsOf(QDate start, QDate today, const CountsOfDays &complaints);

/// What came of it.
struct ImprovementFinding
{
    ImprovementWindows windows = {};
    ShareOf before = {}; ///< Complaints of the topic, of all reviews.
    ShareOf after = {};
    bool mayBeChance = true; ///< As mayDifferByChance() says.
    bool recorded = true; ///< False: the shop's reviews begin after the window before does.

    /// Whether both windows hold reviews, so that shares can be told.
    bool hasShares() const { return before.of > 0 && after.of > 0; }
    double shareBefore() const { return before.of > 0 ? double(before.n) / double(before.of) : 0; }
    double shareAfter() const { return after.of > 0 ? double(after.n) / double(after.of) : 0; }
    /// Of the shares, -1 to 1; below zero is better.
    double change() const { return shareAfter() - shareBefore(); }
    friend bool operator==(const ImprovementFinding &, const ImprovementFinding &) = default;
};
/// `reviews`: of all topics; `firstReview`: the first day of which the shop has reviews.
ImprovementFinding findingOf(QDate start, QDate today, const CountsOfDays &complaints, const CountsOfDays &reviews,
                             QDate firstReview);

inline constexpr int oftenFrom = 3; ///< So many complaints of a topic within oftenDays are "said often".
inline constexpr int oftenDays = 60; ///< What comes in later than so many days after it was said is old by then.

/// What was decided of a topic, by a promise, an improvement or a "why not".
struct TopicDecision
{
    bool open = false; ///< Something is promised or tried: the topic is silent.
    QDate until = {}; ///< The newest day on which something was decided; complaints up to then are settled
    qint64 at = 0; ///< where they were in the shop by then: UTC milliseconds.
    CountsOfDays cameLater = {}; ///< Those up to that day that came in after it was decided, and were not old by then.

    friend bool operator==(const TopicDecision &, const TopicDecision &) = default;
};

/// A topic that is said often.
struct OftenSaid
{
    DaySpan span = {}; ///< oftenDays before its last day, which is today where it still is said so often.
    QDate decided = {}; ///< Only complaints are counted that are new since then; invalid: all of the span.
    qint64 complaints = 0; ///< In the span, after what was decided before.
    QDate oldest = {}; ///< Days of the first and the last of them.
    QDate newest = {};

    friend bool operator==(const OftenSaid &, const OftenSaid &) = default;
};
/// Whether a topic was said often and nothing was decided since. It stays so when nobody complains any more; the newest
/// such span is told.
std::optional<OftenSaid> oftenSaid(const CountsOfDays &complaints, const TopicDecision &decision, QDate today);

} // namespace Shopbell
