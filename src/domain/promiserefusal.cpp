// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keys.h"
#include "domain/promiserules.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<PromiseRefusal, 29> refusals{{
    {PromiseRefusal::None, "none"_L1},
    {PromiseRefusal::WrongState, "wrong-state"_L1},
    {PromiseRefusal::NoReview, "no-review"_L1},
    {PromiseRefusal::NoOwner, "no-owner"_L1},
    {PromiseRefusal::NoDueDay, "no-due-day"_L1},
    {PromiseRefusal::NoCheckBack, "no-check-back"_L1},
    {PromiseRefusal::StepWithoutWords, "step-without-words"_L1},
    {PromiseRefusal::StepWithoutOwner, "step-without-owner"_L1},
    {PromiseRefusal::StepWithoutDay, "step-without-day"_L1},
    {PromiseRefusal::OpenStep, "open-step"_L1},
    {PromiseRefusal::NoCustomerWords, "no-customer-words"_L1},
    {PromiseRefusal::NotFollowedUp, "not-followed-up"_L1},
    {PromiseRefusal::NoSuchStep, "no-such-step"_L1},
    {PromiseRefusal::NotCovered, "not-covered"_L1},
    {PromiseRefusal::NotAgreed, "not-agreed"_L1},
    {PromiseRefusal::NothingToPublish, "nothing-to-publish"_L1},
    {PromiseRefusal::DayToCome, "day-to-come"_L1},
    {PromiseRefusal::NoEvidence, "no-evidence"_L1},
    {PromiseRefusal::ChangedMeanwhile, "changed-meanwhile"_L1},
    {PromiseRefusal::DueInThePast, "due-in-the-past"_L1},
    {PromiseRefusal::CheckBackTooEarly, "check-back-too-early"_L1},
    {PromiseRefusal::StepTooLate, "step-too-late"_L1},
    {PromiseRefusal::NotDoneYet, "not-done-yet"_L1},
    {PromiseRefusal::NoAgreement, "no-agreement"_L1},
    {PromiseRefusal::CheckedTooEarly, "checked-too-early"_L1},
    {PromiseRefusal::DueIsJudged, "due-is-judged"_L1},
    {PromiseRefusal::StepInThePast, "step-in-the-past"_L1},
    {PromiseRefusal::ScoreOfNobody, "score-of-nobody"_L1},
    {PromiseRefusal::CheckBackInThePast, "check-back-in-the-past"_L1},
}};
} // namespace

QString keyOf(PromiseRefusal refusal)
{
    return keyIn(refusals, refusal);
}

std::optional<PromiseRefusal> promiseRefusalFromKey(QStringView key)
{
    return valueIn(refusals, key);
}

} // namespace Shopbell
