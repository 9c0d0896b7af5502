// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup.h"

#include "domain/keys.h"
#include "domain/placeholder.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<FollowUpReason, 13> followUpReasons{{
    {FollowUpReason::Welcome, "welcome"_L1},
    {FollowUpReason::AfterPurchase, "after-purchase"_L1},
    {FollowUpReason::CheckBack, "check-back"_L1},
    {FollowUpReason::IdeaCameTrue, "idea-came-true"_L1},
    {FollowUpReason::NextOne, "next-one"_L1},
    {FollowUpReason::QuietRegular, "quiet-regular"_L1},
    {FollowUpReason::ReferralThanks, "referral-thanks"_L1},
    {FollowUpReason::FirstPurchaseDay, "first-purchase-day"_L1},
    {FollowUpReason::ReviewInvitation, "review-invitation"_L1},
    {FollowUpReason::ReferralRequest, "referral-request"_L1},
    {FollowUpReason::Marketing, "marketing"_L1},
    {FollowUpReason::Own, "own"_L1},
    {FollowUpReason::StillThinking, "still-thinking"_L1},
}};
constexpr KeyTable<FollowUpState, 3> followUpStates{{
    {FollowUpState::Planned, "planned"_L1},
    {FollowUpState::Done, "done"_L1},
    {FollowUpState::Skipped, "skipped"_L1},
}};
constexpr KeyTable<FollowUpGroup, 4> followUpGroups{{
    {FollowUpGroup::Today, "today"_L1},
    {FollowUpGroup::ThisWeekAndNext, "soon"_L1},
    {FollowUpGroup::Later, "later"_L1},
    {FollowUpGroup::HeldBack, "held-back"_L1},
}};
constexpr KeyTable<FollowUpFault, 13> followUpFaults{{
    {FollowUpFault::NoOne, "nobody"_L1},
    {FollowUpFault::NotForOne, "not-for-one"_L1},
    {FollowUpFault::NoTitle, "no-title"_L1},
    {FollowUpFault::DayGone, "day-gone"_L1},
    {FollowUpFault::NoDay, "no-day"_L1},
    {FollowUpFault::Settled, "settled"_L1},
    {FollowUpFault::NoReason, "no-reason"_L1},
    {FollowUpFault::DayToCome, "day-to-come"_L1},
    {FollowUpFault::NoWay, "no-way-given"_L1},
    {FollowUpFault::Unresolved, "placeholder"_L1},
    {FollowUpFault::AlreadyAnswered, "answered"_L1},
    {FollowUpFault::AlreadyPlanned, "already-planned"_L1},
    {FollowUpFault::NobodyFree, "nobody-free"_L1},
}};

bool isOfTheOwnersNaming(FollowUpReason reason)
{
    return reason == FollowUpReason::Marketing || reason == FollowUpReason::Own;
}

bool isForTheSame(const FollowUp &followUp, const FollowUp &other)
{
    if (followUp.audience && other.audience)
        return followUp.audience->from <= other.audience->to && other.audience->from <= followUp.audience->to;
    return followUp.customer.isStored() && followUp.customer == other.customer;
}

template<typename IdType>
bool isOther(IdType one, IdType other)
{
    return one.isStored() && other.isStored() && one != other;
}

bool isAboutAnother(const FollowUp &followUp, const FollowUp &other)
{
    return isOther(followUp.purchase, other.purchase) || isOther(followUp.referral, other.referral)
        || isOther(followUp.review, other.review) || isOther(followUp.promise, other.promise)
        || isOther(followUp.improvement, other.improvement);
}
} // namespace

const std::vector<FollowUpReason> &allFollowUpReasons()
{
    static const std::vector<FollowUpReason> all = [] {
        std::vector<FollowUpReason> reasons;
        for (const auto &[reason, key] : followUpReasons)
            reasons.push_back(reason);
        return reasons;
    }();
    return all;
}

QString keyOf(FollowUpReason reason)
{
    return keyIn(followUpReasons, reason);
}

std::optional<FollowUpReason> followUpReasonFromKey(QStringView key)
{
    return valueIn(followUpReasons, key);
}

ContactPurpose purposeOf(FollowUpReason reason)
{
    switch (reason) {
    case FollowUpReason::NextOne:
    case FollowUpReason::Marketing:
        return ContactPurpose::Marketing;
    case FollowUpReason::ReviewInvitation:
        return ContactPurpose::Invitation;
    case FollowUpReason::ReferralRequest:
        return ContactPurpose::Request;
    case FollowUpReason::Welcome:
    case FollowUpReason::AfterPurchase:
    case FollowUpReason::CheckBack:
    case FollowUpReason::IdeaCameTrue:
    case FollowUpReason::QuietRegular:
    case FollowUpReason::ReferralThanks:
    case FollowUpReason::FirstPurchaseDay:
    case FollowUpReason::Own:
    case FollowUpReason::StillThinking:
        return ContactPurpose::Care;
    }
    Q_UNREACHABLE();
}

FollowUpGoal goalOf(FollowUpReason reason)
{
    switch (reason) {
    case FollowUpReason::Welcome:
    case FollowUpReason::NextOne:
    case FollowUpReason::QuietRegular:
    case FollowUpReason::StillThinking:
        return FollowUpGoal::CameBack;
    case FollowUpReason::ReferralRequest:
        return FollowUpGoal::Referred;
    case FollowUpReason::AfterPurchase:
    case FollowUpReason::ReviewInvitation:
        return FollowUpGoal::Answered;
    case FollowUpReason::CheckBack:
    case FollowUpReason::IdeaCameTrue:
    case FollowUpReason::ReferralThanks:
    case FollowUpReason::FirstPurchaseDay:
    case FollowUpReason::Marketing:
    case FollowUpReason::Own:
        return FollowUpGoal::None;
    }
    Q_UNREACHABLE();
}

QString keyOf(FollowUpState state)
{
    return keyIn(followUpStates, state);
}

std::optional<FollowUpState> followUpStateFromKey(QStringView key)
{
    return valueIn(followUpStates, key);
}

QString keyOf(FollowUpFault fault)
{
    return keyIn(followUpFaults, fault);
}

Error errorOf(FollowUpFault fault)
{
    const bool isState = fault == FollowUpFault::Settled || fault == FollowUpFault::Unresolved
        || fault == FollowUpFault::AlreadyAnswered || fault == FollowUpFault::AlreadyPlanned
        || fault == FollowUpFault::NobodyFree;
    return {isState ? Error::Kind::Conflict : Error::Kind::Invalid, keyOf(fault)};
}

std::optional<FollowUpFault> faultOf(const FollowUp &followUp)
{
    const bool isForMany =
        followUp.audience && followUp.audience->from.isValid() && followUp.audience->to >= followUp.audience->from;
    if (followUp.customer.isStored() == followUp.audience.has_value() || (followUp.audience && !isForMany))
        return FollowUpFault::NoOne;
    if (followUp.reason == FollowUpReason::ReviewInvitation && !isForMany)
        return FollowUpFault::NotForOne;
    if (isOfTheOwnersNaming(followUp.reason) && followUp.title.trimmed().isEmpty())
        return FollowUpFault::NoTitle;
    return std::nullopt;
}

bool isTwin(const FollowUp &followUp, const FollowUp &other)
{
    if (followUp.reason != other.reason || !isForTheSame(followUp, other) || isAboutAnother(followUp, other))
        return false;
    return !isOfTheOwnersNaming(followUp.reason)
        || followUp.title.simplified().compare(other.title.simplified(), Qt::CaseInsensitive) == 0;
}

const FollowUp *twinOf(const FollowUp &followUp, std::span<const FollowUp> planned)
{
    const auto twin = std::ranges::find_if(planned, [&followUp](const FollowUp &other) {
        return other.state == FollowUpState::Planned && other.id != followUp.id && isTwin(followUp, other);
    });
    return twin == planned.end() ? nullptr : &*twin;
}

bool mayNotBeTwice(FollowUpReason reason)
{
    return reason == FollowUpReason::ReviewInvitation;
}

std::optional<FollowUpFault> move(FollowUp &followUp, QDate to, QDate today)
{
    if (followUp.state != FollowUpState::Planned)
        return FollowUpFault::Settled;
    if (to.isValid() && to < today)
        return FollowUpFault::DayGone;
    if (!followUp.firstDue.isValid())
        followUp.firstDue = to;
    followUp.due = to;
    return std::nullopt;
}

std::optional<FollowUpFault> skip(FollowUp &followUp, const QString &because, QDate today)
{
    if (followUp.state != FollowUpState::Planned)
        return FollowUpFault::Settled;
    if (because.trimmed().isEmpty())
        return FollowUpFault::NoReason;
    followUp.state = FollowUpState::Skipped;
    followUp.skippedBecause = because.trimmed();
    followUp.settled = today;
    return std::nullopt;
}

std::optional<FollowUpFault> finish(FollowUp &followUp, QDate day, ContactWay way, QDate today)
{
    if (followUp.state != FollowUpState::Planned)
        return FollowUpFault::Settled;
    if (!day.isValid())
        return FollowUpFault::NoDay;
    if (day > today)
        return FollowUpFault::DayToCome;
    if (way == ContactWay::None)
        return FollowUpFault::NoWay;
    if (!unresolvedPlaceholder(followUp.text).isEmpty())
        return FollowUpFault::Unresolved;
    followUp.state = FollowUpState::Done;
    followUp.way = way;
    followUp.settled = day;
    return std::nullopt;
}

std::optional<FollowUpFault> finishUnsent(FollowUp &followUp, QDate day)
{
    if (followUp.state != FollowUpState::Planned)
        return FollowUpFault::Settled;
    followUp.state = FollowUpState::Done;
    if (followUp.way == ContactWay::None)
        followUp.way = ContactWay::InPerson;
    followUp.settled = day;
    return std::nullopt;
}

QString keyOf(FollowUpGroup group)
{
    return keyIn(followUpGroups, group);
}

std::optional<FollowUpGroup> followUpGroupFromKey(QStringView key)
{
    return valueIn(followUpGroups, key);
}

FollowUpGroup groupOf(QDate due, QDate today)
{
    if (!due.isValid())
        return FollowUpGroup::Later;
    if (due <= today)
        return FollowUpGroup::Today;
    const QDate endOfNextWeek = today.addDays(Qt::Sunday - today.dayOfWeek() + 7);
    return due <= endOfNextWeek ? FollowUpGroup::ThisWeekAndNext : FollowUpGroup::Later;
}

} // namespace Shopbell
