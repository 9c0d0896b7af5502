// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/promisechecks.h"

#include "format/promisewords.h"
#include "widgets/reviews/checkslist.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
class PromiseChecks
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PromiseChecks)
};
} // namespace

Promise promiseOf(const PromisePlan &plan, ReviewId review)
{
    // The rule of the domain asks who, not whom the team knows already.
    const auto member = [](const WhoDoesIt &who) { return who.name.isEmpty() ? TeamMemberId() : TeamMemberId(1); };
    Promise promise{.owner = member(plan.who), .due = plan.due, .checkBack = plan.checkBack};
    promise.reviews = {{.review = review}};
    for (const PlannedStep &step : plan.steps)
        promise.steps.push_back({.id = {}, .words = step.words, .owner = member(step.who), .due = step.due});
    return promise;
}

std::vector<OwnCheck> ownChecksOf(const Promise &promise, PromiseRefusal refusal, QDate today)
{
    const bool may = refusal == PromiseRefusal::None;
    std::vector<OwnCheck> checks{{may, may ? PromiseChecks::tr("Has an owner and a date") : reasonOf(refusal)}};
    if (const std::optional<DueAtOnce> due = dueAtOnce(promise, today))
        checks.push_back({false, sentenceOf(*due, today)});
    return checks;
}

} // namespace Shopbell
