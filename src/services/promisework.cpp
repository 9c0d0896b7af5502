// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promisework.h"

#include <algorithm>

namespace Shopbell {

Status allowed(PromiseRefusal refusal)
{
    if (refusal == PromiseRefusal::None)
        return done();
    const bool conflict = refusal == PromiseRefusal::WrongState || refusal == PromiseRefusal::NotDoneYet
        || refusal == PromiseRefusal::ChangedMeanwhile;
    return Error{conflict ? Error::Kind::Conflict : Error::Kind::Invalid, keyOf(refusal)};
}

Result<TeamMemberId> memberMeant(CustomerWork &work, const WhoDoesIt &who)
{
    if (who.member.isStored())
        return who.member;
    return work.customers.teamMemberNamed(who.name.simplified());
}

Status fillIn(Promise &promise, const PromisePlan &plan, CustomerWork &work)
{
    const Result<TeamMemberId> owner = memberMeant(work, plan.who);
    if (!owner)
        return owner.error();
    promise.title = plan.title;
    promise.parts = plan.parts;
    promise.tone = plan.tone;
    promise.language = plan.language;
    promise.planOn = plan.on;
    promise.owner = *owner;
    promise.due = plan.due;
    promise.checkBack = plan.checkBack;
    promise.remind = plan.remind;
    std::vector<PromiseStep> steps;
    for (const PlannedStep &planned : plan.steps) {
        PromiseStep step;
        const auto there = std::ranges::find(promise.steps, planned.id, &PromiseStep::id);
        if (planned.id.isStored()) {
            if (there == promise.steps.end())
                return allowed(PromiseRefusal::NoSuchStep);
            step = *there;
        }
        const Result<TeamMemberId> member = memberMeant(work, planned.who);
        if (!member)
            return member.error();
        step.words = planned.words;
        step.owner = *member;
        step.due = planned.due;
        steps.push_back(std::move(step));
    }
    promise.steps = std::move(steps);
    return done();
}

Result<qint64> answeredAt(QDate day, const Promise &promise, const CustomerWork &work)
{
    if (!day.isValid() || day == work.today())
        return work.now;
    const QDate finished = promise.doneAt ? Moment::atTime(*promise.doneAt, work.zone).day : QDate();
    if (Status may = allowed(refusalToCheckOn(day, finished, work.today())); !may)
        return may.error();
    return latestInstant(Moment::onDay(day), work.zone);
}

Status refreshReviews(const Promise &promise, ReviewStore &reviews)
{
    for (const CoveredReview &covered : promise.reviews) {
        if (Status refreshed = reviews.refreshConversation(covered.review); !refreshed)
            return refreshed;
    }
    return done();
}

QJsonArray argumentsOf(const Promise &promise)
{
    const ReviewId review = promise.reviews.empty() ? ReviewId() : promise.reviews.front().review;
    return {promise.id.value(), review.value()};
}

} // namespace Shopbell
