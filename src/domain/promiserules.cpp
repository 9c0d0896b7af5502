// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promiserules.h"

#include <algorithm>
#include <ranges>

namespace Shopbell {

namespace {
constexpr double millisecondsAnHour = 3600.0 * 1000;

bool isBeingKept(PromiseState state)
{
    return state == PromiseState::Promised || state == PromiseState::InProgress;
}

PromiseRefusal refusalOf(const PromiseStep &step)
{
    if (step.words.trimmed().isEmpty())
        return PromiseRefusal::StepWithoutWords;
    if (!step.owner.isStored())
        return PromiseRefusal::StepWithoutOwner;
    return step.due.isValid() ? PromiseRefusal::None : PromiseRefusal::StepWithoutDay;
}

PromiseStep *stepOf(Promise &promise, PromiseStepId id)
{
    const auto step = std::ranges::find(promise.steps, id, &PromiseStep::id);
    return id.isStored() && step != promise.steps.end() ? &*step : nullptr;
}

bool movesIntoThePast(QDate before, QDate after, QDate today)
{
    return after < today && after != before;
}

/// Whether a step that is still to be done has a day before `day` that `before` did not have already.
bool getsPassedDay(const Promise &before, const Promise &after, QDate day)
{
    return std::ranges::any_of(after.steps, [&](const PromiseStep &step) {
        if (!step.isOpen() || step.due >= day)
            return false;
        const auto there = std::ranges::find(before.steps, step.id, &PromiseStep::id);
        return there == before.steps.end() || there->due != step.due;
    });
}

CoveredReview *coveredBy(Promise &promise, ReviewId review)
{
    const auto covered = std::ranges::find(promise.reviews, review, &CoveredReview::review);
    return covered == promise.reviews.end() ? nullptr : &*covered;
}

void begin(Promise &promise, qint64 now)
{
    promise.state = PromiseState::InProgress;
    if (!promise.startedAt)
        promise.startedAt = now;
}

std::optional<double> hoursUntil(std::optional<qint64> at, qint64 saidAt)
{
    return at ? std::optional(double(std::max<qint64>(0, *at - saidAt)) / millisecondsAnHour) : std::nullopt;
}
} // namespace

PromiseRefusal refusalToPromise(const Promise &promise)
{
    if (promise.reviews.empty())
        return PromiseRefusal::NoReview;
    if (!promise.owner.isStored())
        return PromiseRefusal::NoOwner;
    if (!promise.due.isValid())
        return PromiseRefusal::NoDueDay;
    if (!promise.checkBack.isValid())
        return PromiseRefusal::NoCheckBack;
    if (promise.checkBack < promise.due)
        return PromiseRefusal::CheckBackTooEarly;
    for (const PromiseStep &step : promise.steps) {
        if (const PromiseRefusal refusal = refusalOf(step); refusal != PromiseRefusal::None)
            return refusal;
        if (step.due > promise.due)
            return PromiseRefusal::StepTooLate;
    }
    return PromiseRefusal::None;
}

PromiseRefusal refusalToGive(const Promise &promise, QDate day)
{
    if (const PromiseRefusal refusal = refusalToPromise(promise); refusal != PromiseRefusal::None)
        return refusal;
    if (promise.due < day)
        return PromiseRefusal::DueInThePast;
    return getsPassedDay({}, promise, day) ? PromiseRefusal::StepInThePast : PromiseRefusal::None;
}

std::optional<DueAtOnce> dueAtOnce(const Promise &promise, QDate today)
{
    const auto isAtOnce = [today](QDate due) { return due >= today && due <= today.addDays(1); };
    std::optional<DueAtOnce> first;
    for (const PromiseStep &step : promise.steps) {
        const QString words = step.words.simplified();
        if (step.isOpen() && isAtOnce(step.due) && !words.isEmpty() && (!first || step.due < first->due))
            first = {words, step.due};
    }
    if (!first && isAtOnce(promise.due))
        first = {{}, promise.due};
    return first;
}

PromiseRefusal refusalToChange(const Promise &before, const Promise &after, QDate today)
{
    if (before.state == PromiseState::Plan)
        return PromiseRefusal::None;
    const bool isDone = before.state >= PromiseState::Done;
    if (isDone && after.due != before.due)
        return PromiseRefusal::DueIsJudged;
    if (isDone && std::ranges::any_of(after.steps, &PromiseStep::isOpen))
        return PromiseRefusal::OpenStep;
    if (const PromiseRefusal refusal = refusalToPromise(after); refusal != PromiseRefusal::None)
        return refusal;
    if (movesIntoThePast(before.due, after.due, today))
        return PromiseRefusal::DueInThePast;
    if (movesIntoThePast(before.checkBack, after.checkBack, today))
        return PromiseRefusal::CheckBackInThePast;
    return getsPassedDay(before, after, today) ? PromiseRefusal::StepInThePast : PromiseRefusal::None;
}

void keepFirstDue(const Promise &before, Promise &after, QDate today)
{
    if (isBeingKept(before.state) && !before.firstDue.isValid() && before.due < today)
        after.firstDue = before.due;
    if (after.due <= after.firstDue) // It is not due later than it was first.
        after.firstDue = {};
}

PromiseRefusal give(Promise &promise, QDate day, qint64 now)
{
    if (promise.state != PromiseState::Plan)
        return PromiseRefusal::WrongState;
    if (const PromiseRefusal refusal = refusalToGive(promise, day); refusal != PromiseRefusal::None)
        return refusal;
    promise.state = PromiseState::Promised;
    promise.planOn = true;
    promise.promisedAt = now;
    return PromiseRefusal::None;
}

PromiseRefusal start(Promise &promise, qint64 now)
{
    if (promise.state != PromiseState::Promised)
        return PromiseRefusal::WrongState;
    begin(promise, now);
    return PromiseRefusal::None;
}

PromiseRefusal finishStep(Promise &promise, PromiseStepId step, QDate day, QDate today, qint64 now)
{
    if (!isBeingKept(promise.state))
        return PromiseRefusal::WrongState;
    PromiseStep *const found = stepOf(promise, step);
    if (!found)
        return PromiseRefusal::NoSuchStep;
    if (!day.isValid() || day > today)
        return PromiseRefusal::DayToCome;
    found->done = day;
    begin(promise, now);
    return PromiseRefusal::None;
}

PromiseRefusal reopenStep(Promise &promise, PromiseStepId step)
{
    if (!isBeingKept(promise.state))
        return PromiseRefusal::WrongState;
    PromiseStep *const found = stepOf(promise, step);
    if (!found)
        return PromiseRefusal::NoSuchStep;
    found->done = {};
    return PromiseRefusal::None;
}

PromiseRefusal refusalOf(const Evidence &evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Words:
        return evidence.words.trimmed().isEmpty() ? PromiseRefusal::NoEvidence : PromiseRefusal::None;
    case EvidenceKind::Photo:
        return evidence.picture.isEmpty() ? PromiseRefusal::NoEvidence : PromiseRefusal::None;
    case EvidenceKind::Gift:
        if (!evidence.amount)
            return evidence.words.trimmed().isEmpty() ? PromiseRefusal::NoEvidence : PromiseRefusal::None;
        [[fallthrough]];
    case EvidenceKind::Refund:
        return evidence.amount && evidence.amount->minor > 0 ? PromiseRefusal::None : PromiseRefusal::NoEvidence;
    }
    Q_UNREACHABLE();
}

PromiseRefusal finish(Promise &promise, qint64 now)
{
    if (!isBeingKept(promise.state))
        return PromiseRefusal::WrongState;
    if (std::ranges::any_of(promise.steps, &PromiseStep::isOpen))
        return PromiseRefusal::OpenStep;
    begin(promise, now);
    promise.state = PromiseState::Done;
    promise.doneAt = now;
    return PromiseRefusal::None;
}

bool haveAllHeard(const Promise &promise)
{
    return std::ranges::all_of(promise.reviews | std::views::drop(1), &CoveredReview::isSettled);
}

PromiseRefusal check(Promise &promise, const PromiseOutcome &outcome, qint64 said)
{
    if (promise.state < PromiseState::Done)
        return PromiseRefusal::NotDoneYet;
    if (promise.state != PromiseState::Done)
        return PromiseRefusal::WrongState;
    if (outcome.words.trimmed().isEmpty() || !outcome.satisfied)
        return PromiseRefusal::NoCustomerWords;
    if (!haveAllHeard(promise))
        return PromiseRefusal::NotFollowedUp;
    promise.outcome = outcome;
    promise.outcome.words = outcome.words.trimmed();
    promise.state = PromiseState::Checked;
    promise.checkedAt = said;
    return PromiseRefusal::None;
}

PromiseRefusal refusalToCheckOn(QDate day, QDate done, QDate today)
{
    if (day > today)
        return PromiseRefusal::DayToCome;
    return day < done ? PromiseRefusal::CheckedTooEarly : PromiseRefusal::None;
}

PromiseRefusal reopen(Promise &promise, PromiseState to)
{
    if (to == PromiseState::Plan || to >= promise.state)
        return PromiseRefusal::WrongState;
    promise.checkedAt.reset();
    if (to < PromiseState::Done) {
        promise.doneAt.reset();
        promise.publishedAt.reset(); // Only what is done was published.
    }
    if (to < PromiseState::InProgress)
        promise.startedAt.reset();
    promise.state = to;
    return PromiseRefusal::None;
}

PromiseRefusal giveTo(Promise &promise, TeamMemberId owner)
{
    if (!owner.isStored())
        return PromiseRefusal::NoOwner;
    for (PromiseStep &step : promise.steps) {
        if (step.isOpen() && step.owner == promise.owner)
            step.owner = owner;
    }
    promise.owner = owner;
    return PromiseRefusal::None;
}

void passOn(Promise &promise, TeamMemberId from, TeamMemberId to)
{
    if (promise.owner == from && promise.state != PromiseState::Checked)
        promise.owner = to;
    for (PromiseStep &step : promise.steps) {
        if (step.isOpen() && step.owner == from)
            step.owner = to;
    }
}

PromiseRefusal cover(Promise &promise, ReviewId review)
{
    if (!review.isStored())
        return PromiseRefusal::NoReview;
    if (!coveredBy(promise, review))
        promise.reviews.push_back({.review = review});
    return PromiseRefusal::None;
}

PromiseRefusal uncover(Promise &promise, ReviewId review)
{
    const CoveredReview *const covered = coveredBy(promise, review);
    if (!covered || covered == &promise.reviews.front())
        return PromiseRefusal::NotCovered;
    std::erase_if(promise.reviews, [review](const CoveredReview &each) { return each.review == review; });
    return PromiseRefusal::None;
}

PromiseRefusal followUp(Promise &promise, ReviewId review, QDate day, const QString &whyNot, QDate today)
{
    CoveredReview *const covered = coveredBy(promise, review);
    if (!covered)
        return PromiseRefusal::NotCovered;
    if (day.isValid() == !whyNot.trimmed().isEmpty())
        return PromiseRefusal::NotFollowedUp;
    if (day > today)
        return PromiseRefusal::DayToCome;
    covered->followedUp = day;
    covered->whyNot = whyNot.trimmed();
    return PromiseRefusal::None;
}

PromiseRefusal agree(Promise &promise, ReviewId review, QDate day, const QString &how, QDate today)
{
    CoveredReview *const covered = coveredBy(promise, review);
    if (!covered)
        return PromiseRefusal::NotCovered;
    if (day > today)
        return PromiseRefusal::DayToCome;
    if (day.isValid() && how.trimmed().isEmpty())
        return PromiseRefusal::NoAgreement;
    covered->agreed = day;
    covered->agreedHow = day.isValid() ? how.trimmed() : QString();
    return PromiseRefusal::None;
}

PromiseRefusal refusalToPublish(const Promise &promise)
{
    if (promise.state < PromiseState::Done)
        return PromiseRefusal::NotDoneYet;
    if (promise.reviews.empty() || !promise.reviews.front().agreed.isValid())
        return PromiseRefusal::NotAgreed;
    return promise.parts.publication.trimmed().isEmpty() ? PromiseRefusal::NothingToPublish : PromiseRefusal::None;
}

PromiseRefusal publish(Promise &promise, qint64 now)
{
    if (const PromiseRefusal refusal = refusalToPublish(promise); refusal != PromiseRefusal::None)
        return refusal;
    promise.publishedAt = now;
    return PromiseRefusal::None;
}

PromiseStanding standingOf(PromiseState state, QDate nextDue, QDate checkBack, QDate checkedDay, QDate today,
                           std::optional<bool> satisfied)
{
    using Kind = PromiseStanding::Kind;
    const auto by = [today](QDate day, Kind later, Kind now, Kind late) -> PromiseStanding {
        const int days = int(today.daysTo(day));
        return {days > 0 ? later : days == 0 ? now : late, day, std::abs(days)};
    };
    switch (state) {
    case PromiseState::Plan:
        return {};
    case PromiseState::Promised:
    case PromiseState::InProgress:
        return by(nextDue, Kind::DueLater, Kind::DueToday, Kind::Late);
    case PromiseState::Done:
        return by(checkBack, Kind::AskLater, Kind::AskToday, Kind::AskLate);
    case PromiseState::Checked:
        return {satisfied == false ? Kind::NotSatisfied : Kind::Checked, checkedDay, int(checkedDay.daysTo(today))};
    }
    Q_UNREACHABLE();
}

QDate nextDue(const Promise &promise)
{
    QDate next = promise.due;
    for (const PromiseStep &step : promise.steps) {
        if (step.isOpen() && step.due.isValid() && (!next.isValid() || step.due < next))
            next = step.due;
    }
    return next;
}

bool remindsOn(const Promise &promise, QDate today)
{
    if (!promise.remind)
        return false;
    const QDate day = isBeingKept(promise.state) ? nextDue(promise)
        : promise.state == PromiseState::Done    ? promise.checkBack
                                                 : QDate();
    return day.isValid() && day.addDays(-1) == today;
}

PromiseHours hoursOf(const Promise &promise, qint64 saidAt)
{
    return {hoursUntil(promise.promisedAt, saidAt), hoursUntil(promise.doneAt, saidAt),
            hoursUntil(promise.publishedAt, saidAt)};
}

} // namespace Shopbell
