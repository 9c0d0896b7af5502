// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"

// What may be done with a promise and when. Every rule stands here: services load a promise, ask, and save. A refusal leaves
// the promise as it was. Times are UTC milliseconds, days those of the shop's zone.

namespace Shopbell {

/// Why something may not be done with a promise.
enum class PromiseRefusal {
    None,
    WrongState, ///< It is not where this can be done: only what is Done can be checked.
    NoReview, ///< It does not say to whom it is given.
    NoOwner, ///< Nothing is promised without somebody who does it.
    NoDueDay, ///< Or without a date.
    NoCheckBack, ///< Or without a day on which the customer is asked.
    StepWithoutWords,
    StepWithoutOwner,
    StepWithoutDay,
    OpenStep, ///< Nothing is Done with an open step.
    NoCustomerWords, ///< Checked needs what the customer said.
    NotFollowedUp, ///< A covered review has neither its follow-up nor a reason why not.
    NoSuchStep,
    NotCovered, ///< The promise does not cover that review.
    NotAgreed, ///< The customer has not said yes to publishing, with its date.
    NothingToPublish,
    DayToCome, ///< Nothing happened on a day to come.
    NoEvidence, ///< Evidence that shows nothing: no words, no picture, no amount above zero.
    ChangedMeanwhile, ///< It is not any more what was read before.
    DueInThePast, ///< Nothing is promised for a day before the one on which it is given.
    CheckBackTooEarly, ///< The customer is asked before it is done.
    StepTooLate, ///< A step is due after the promise it belongs to.
    NotDoneYet, ///< Only what is Done can be checked or published.
    NoAgreement, ///< A yes does not say how the customer gave it.
    CheckedTooEarly, ///< The customer said it before it was done.
    DueIsJudged, ///< What is done is judged by the day for which it was promised.
    StepInThePast, ///< A step that is still to be done gets a day that has passed.
    ScoreOfNobody, ///< The review belongs to no customer who could give a score.
    CheckBackInThePast, ///< The customer is asked on a day that has passed.
};
QString keyOf(PromiseRefusal refusal);
std::optional<PromiseRefusal> promiseRefusalFromKey(QStringView key);

/// Whether somebody could be promised this plan. Advice on its words is no matter of this.
PromiseRefusal refusalToPromise(const Promise &promise);
/// The same of one that is given on `day`, before which neither it nor a step can be due.
PromiseRefusal refusalToGive(const Promise &promise, QDate day);
/// What is due on `today` or the day after, when a letter that speaks of it is hardly read: the first open step with words,
/// else the promise itself.
struct DueAtOnce
{
    QString step = {}; ///< Its words; empty: the promise.
    QDate due = {};

    friend bool operator==(const DueAtOnce &, const DueAtOnce &) = default;
};
std::optional<DueAtOnce> dueAtOnce(const Promise &promise, QDate today);
/// Whether another plan may take its place on `today`: what is done keeps the day by which it was due, or nothing would ever
/// be late. The promise, the day to ask and a step keep a day that has passed, and get none.
PromiseRefusal refusalToChange(const Promise &before, const Promise &after, QDate today);
/// What is late on `today` and gets a later day keeps the first one, by which it is judged. Another day that is agreed on
/// in time is a new promise.
void keepFirstDue(const Promise &before, Promise &after, QDate today);
/// The plan becomes a promise at `now`, which is on `day`.
PromiseRefusal give(Promise &promise, QDate day, qint64 now);
PromiseRefusal start(Promise &promise, qint64 now);
/// A step is done on `day`; what was only promised is in progress with it. `now` tells the day before which it must be.
PromiseRefusal finishStep(Promise &promise, PromiseStepId step, QDate day, QDate today, qint64 now);
/// The step is open again; of a promise that is not Done.
PromiseRefusal reopenStep(Promise &promise, PromiseStepId step);
PromiseRefusal refusalOf(const Evidence &evidence);
/// Everything is done, with every step; also what was not marked as started.
PromiseRefusal finish(Promise &promise, qint64 now);
/// Whether everybody else whom the promise covers has heard of it, or hears nothing for a reason: else nothing is checked.
bool haveAllHeard(const Promise &promise);
/// What the customer said, and when. Other covered reviews must be settled.
PromiseRefusal check(Promise &promise, const PromiseOutcome &outcome, qint64 said);
/// Whether the customer can have said on `day` whether it is right: not before the day on which it was done, nor on one
/// to come.
PromiseRefusal refusalToCheckOn(QDate day, QDate done, QDate today);
/// Goes back to an earlier state of the board; what was reached later is forgotten, what the customer said is kept.
PromiseRefusal reopen(Promise &promise, PromiseState to);

/// Somebody else does it. Steps of the earlier owner that are open go with it.
PromiseRefusal giveTo(Promise &promise, TeamMemberId owner);
/// What somebody had still to do goes to another: the promise itself unless it is Checked, and open steps.
void passOn(Promise &promise, TeamMemberId from, TeamMemberId to);
/// The promise covers this review too; nothing changes when it does already.
PromiseRefusal cover(Promise &promise, ReviewId review);
/// Never the review that the apology answers.
PromiseRefusal uncover(Promise &promise, ReviewId review);
/// The customer heard of it on that day, or hears nothing for that reason; exactly one of the two.
PromiseRefusal followUp(Promise &promise, ReviewId review, QDate day, const QString &whyNot, QDate today);

/// The customer said yes to publishing on that day, in a way that is told; an invalid day takes the yes back.
PromiseRefusal agree(Promise &promise, ReviewId review, QDate day, const QString &how, QDate today);
/// Whether what we changed may be shown to others: it is done, says something, and the customer whom the apology answers
/// agreed.
PromiseRefusal refusalToPublish(const Promise &promise);
PromiseRefusal publish(Promise &promise, qint64 now);

/// Where a promise stands on a day.
struct PromiseStanding
{
    enum class Kind {
        NotGiven, ///< A plan.
        DueLater,
        DueToday,
        Late,
        AskLater, ///< Done; the day to check back is to come.
        AskToday,
        AskLate,
        Checked,
        NotSatisfied, ///< Checked, and the customer said that it is not right.
    };
    Kind kind = Kind::NotGiven;
    QDate day = {}; ///< What is due next, or the day to ask on; of what is checked the day it was.
    int days = 0; ///< Until it, or since it.

    bool isLate() const { return kind == Kind::Late; }
    friend bool operator==(const PromiseStanding &, const PromiseStanding &) = default;
};
/// `checkedDay`: of what is Checked, in the shop's zone.
PromiseStanding standingOf(PromiseState state, QDate nextDue, QDate checkBack, QDate checkedDay, QDate today,
                           std::optional<bool> satisfied = {});
/// The earliest day by which something has to be done: of the promise itself and of its open steps.
QDate nextDue(const Promise &promise);
/// Whether the reminder for tomorrow is wanted and due.
bool remindsOn(const Promise &promise, QDate today);

/// Hours from what the customer said until the shop owned up to it, put it right, and told others.
struct PromiseHours
{
    std::optional<double> toAdmission = {};
    std::optional<double> toRemedy = {};
    std::optional<double> toPublication = {};

    friend bool operator==(const PromiseHours &, const PromiseHours &) = default;
};
PromiseHours hoursOf(const Promise &promise, qint64 saidAt);

} // namespace Shopbell
