// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cutwords.h"
#include "domain/cameback.h"
#include "domain/promiserules.h"
#include "domain/review.h"

#include <array>

// What the Promises section and the pages of reviews and customers read of promises: plain values, made by storage and services.

namespace Shopbell {

struct PromiseQuery
{
    std::optional<PromiseState> state = {}; ///< Nothing: all that were given; plans only when asked for.
    std::optional<TeamMemberId> owner =
        {}; ///< Who keeps the promise or has an open step of it; not stored: it is nobody's.
    std::optional<ReviewId> review = {};
    std::optional<CustomerId> customer = {};
    bool late = false; ///< Only what is late.
    QDate dueFrom = {}; ///< By what is due next, of what is not done.
    QDate dueTo = {};
    bool withoutCheckBack =
        false; ///< Only those whose customer no follow-up asks on its day, or asked in the last week.
    QString search = {}; ///< Each word must occur in its title, its parts, its steps, or the customer's name.
};

/// A card of the board, a line of the list.
struct PromiseRow
{
    PromiseId id = {};
    QString title = {}; ///< As shownTitle() says.
    PromiseState state = PromiseState::Plan;
    PromiseStanding standing = {};
    TeamMemberId owner = {};
    QString ownerName = {};
    QDate due = {}; ///< Of the promise itself.
    QDate firstDue = {}; ///< As in Promise.
    QDate nextDue = {};
    QDate checkBack = {};
    int steps = 0;
    int stepsDone = 0;
    ReviewId review = {}; ///< Which the apology answers.
    int reviews = 1; ///< How many it covers.
    CustomerId customer = {}; ///< Who wrote it; may be nobody known.
    QString customerName = {}; ///< Of the customer, else as the review is signed.
    QString about = {}; ///< The beginning of what they said.
    std::optional<qint64> doneAt = {};
    std::optional<qint64> checkedAt = {};
    std::optional<bool> satisfied = {};
    std::optional<CameBack> back = {}; ///< Of what is Done or Checked for somebody known.
    TeamMemberId complaintOwner = {}; ///< Who sees to the review that the apology answers.
    QString complaintOwnerName = {};

    /// Somebody else sees to the complaint than who keeps the promise.
    bool isKeptForAnother() const { return complaintOwner.isStored() && complaintOwner != owner; }
    friend bool operator==(const PromiseRow &, const PromiseRow &) = default;
};

struct FoundPromises
{
    qint64 total = 0;
    std::vector<PromiseRow> rows = {};
};

/// Promised, In progress, Done, Checked.
inline constexpr std::array boardStates{PromiseState::Promised, PromiseState::InProgress, PromiseState::Done,
                                        PromiseState::Checked};

/// So many columns further on; nothing beyond the ends, and for a plan, which is on no board.
std::optional<PromiseState> neighbourOnBoard(PromiseState state, int step);

struct PromiseBoard
{
    std::array<FoundPromises, boardStates.size()> columns = {}; ///< In the order of boardStates; late first.
};

/// A promise of which something is to be done by today or soon.
struct PromiseToDo
{
    PromiseRow row = {};
    PromiseStepId step = {}; ///< The open one that is due first; not stored: no step is open.
    QString stepWords = {};
    QString stepOwner = {};
};

/// What is to be done about promises.
struct PromisesToDo
{
    qint64 late = 0;
    qint64 today = 0;
    qint64 all = 0; ///< Late, today, or soon.
    qint64 open = 0; ///< Given and not Checked, whenever they are due.
    std::vector<PromiseToDo> rows = {}; ///< The first of all, late ones first.
};

/// The figures over the board.
struct PromiseFigures
{
    int windowDays = 90;
    /// Of the promises that were due in the window or are done already: done by their day. What was late and got a later
    /// day was due on the first one, and was not.
    ShareOf keptOnTime = {};
    /// Service recovery (metrics.md): of the complaints that were put right at least a window ago, whose customer bought
    /// again within the window after it.
    ShareOf cameBack = {};
    /// For comparison, of the complaints of at least a window ago that were never put right: within the window after them.
    ShareOf cameBackWithout = {};
    qint64 withoutPurchases =
        0; ///< Such complaints that are left out of both: no purchase of the customer is recorded.
    /// Of the complaints that were put right later than that, but not today, whose own purchases do not count: whose
    /// customer bought again by today.
    ShareOf backSoFar = {};
    qint64 late = 0;
    PromiseId oldestLate = {};
    QString oldestLateTitle = {};
    int oldestLateDays = 0;

    friend bool operator==(const PromiseFigures &, const PromiseFigures &) = default;
};

/// A covered review with what is needed to show it.
struct CoveredRow
{
    CoveredReview covered = {};
    QString author = {};
    QString beginning = {}; ///< Of the words, on one line.
    QString words = {};
    Lines lines = Lines::OfWords; ///< Of the words.
    Moment posted = {};
    std::optional<Rating> rating = {};
    Sentiment sentiment = Sentiment::Unsorted;
    CustomerId customer = {};
    QString customerName = {}; ///< As in PromiseRow.
    QString ownerName = {}; ///< Who sees to the review.
};

/// Everything about one promise.
struct PromiseDetails
{
    Promise promise = {};
    PromiseRow row = {};
    std::vector<CoveredRow> reviews = {};
    std::vector<std::pair<TeamMemberId, QString>> owners = {}; ///< Of the promise and its steps.
    std::optional<Rating> score = {}; ///< Which the customer gave when asked.
    PromiseHours hours = {};
};

/// Somebody who may have been hit by the same thing.
struct AlsoHit
{
    ReviewId review = {}; ///< What they wrote; not stored: they only bought.
    PurchaseId purchase = {};
    CustomerId customer = {};
    QString name = {}; ///< Of the customer, else as the review is signed; may be empty.
    QDate day = {};
    QString words = {}; ///< The beginning of what was said, or what was bought.
    bool sameItem = false;
    bool sameDay = false;
    std::vector<TagId> sameTags = {};
    PromiseId promise = {}; ///< Which covers the review already.
    QString ownerName = {}; ///< Who in the shop sees to the review.

    friend bool operator==(const AlsoHit &, const AlsoHit &) = default;
};

struct FoundAlsoHit
{
    qint64 reviews = 0; ///< How many there are in all.
    qint64 purchases = 0;
    std::vector<AlsoHit> rows = {}; ///< Those that have most in common first, then the nearest day.
};

/// What the shop usually does about a topic.
struct UsualRemedy
{
    TagId tag = {};
    QString tagName = {};
    QString words = {}; ///< As the owner keeps it; empty: none kept.
    QString lastRemedy = {}; ///< What was promised last where this was the narrowest topic; empty: nothing yet.
};

/// The last posted answer to somebody who was not content with one of the same topics; never a thank-you.
struct EarlierAnswer
{
    ReviewId review = {};
    ResponseId response = {};
    QString author = {}; ///< Whom it answered.
    QString text = {};
    Moment posted = {};
};

} // namespace Shopbell
