// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactguard.h"

#include "domain/keys.h"

#include <QMap>

#include <algorithm>
#include <functional>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<HoldReason, 13> holdReasons{{
    {HoldReason::GoalMet, "goal-met"_L1},
    {HoldReason::OpenComplaint, "open-complaint"_L1},
    {HoldReason::NotWanted, "not-wanted"_L1},
    {HoldReason::WayRefused, "way-refused"_L1},
    {HoldReason::NoWay, "no-way"_L1},
    {HoldReason::AskedLately, "asked-lately"_L1},
    {HoldReason::PromiseOpen, "promise-open"_L1},
    {HoldReason::ImprovementOpen, "improvement-open"_L1},
    {HoldReason::QuestionEnded, "question-ended"_L1},
    {HoldReason::InvitesOne, "invites-one"_L1},
    {HoldReason::NoEmail, "no-email"_L1},
    {HoldReason::NoPhone, "no-phone"_L1},
    {HoldReason::NoPost, "no-post"_L1},
}};

std::optional<Consent> standing(const Customer &customer, ConsentKind kind, bool granted)
{
    const auto found = std::ranges::find_if(customer.consents, [kind, granted](const Consent &consent) {
        return consent.kind == kind && consent.granted == granted && consent.stands();
    });
    return found == customer.consents.end() ? std::nullopt : std::optional(*found);
}

std::optional<Consent> refusalOf(const Customer &customer, ContactPurposes purposes)
{
    if (purposes.testFlag(ContactPurpose::Marketing)) {
        if (const std::optional<Consent> refusal = standing(customer, ConsentKind::Marketing, false))
            return refusal;
    }
    if (purposes & (ContactPurpose::Invitation | ContactPurpose::Request))
        return standing(customer, ConsentKind::BeAsked, false);
    return std::nullopt;
}

bool has(const Customer &customer, ContactKind kind)
{
    return std::ranges::any_of(customer.contacts, [kind](const ContactPoint &each) { return each.kind == kind; });
}

QDate dayOf(FollowUpGoal goal, const ContactFacts &facts)
{
    switch (goal) {
    case FollowUpGoal::None:
        return {};
    case FollowUpGoal::CameBack:
        return facts.boughtLast;
    case FollowUpGoal::Referred:
        return facts.recommendedLast;
    case FollowUpGoal::Answered:
        return facts.saidLast;
    }
    Q_UNREACHABLE();
}

/// What has to be known before somebody can be reached that way.
HoldReason missingFor(ContactWay way)
{
    switch (way) {
    case ContactWay::Email:
        return HoldReason::NoEmail;
    case ContactWay::Phone:
    case ContactWay::Message:
        return HoldReason::NoPhone;
    case ContactWay::Post:
        return HoldReason::NoPost;
    case ContactWay::InPerson:
    case ContactWay::None:
        return HoldReason::NoWay;
    }
    Q_UNREACHABLE();
}

/// Nobody hears that their idea came true before it did.
std::optional<Hold> notDoneYet(const FollowUp &followUp, QDate today)
{
    if (followUp.reason != FollowUpReason::IdeaCameTrue)
        return std::nullopt;
    const FollowUpMatter &matter = followUp.matter;
    if (matter.isPromiseOpen)
        return Hold{HoldReason::PromiseOpen, {}, matter.due > today ? matter.due : QDate()};
    if (matter.isImprovementOpen)
        return Hold{HoldReason::ImprovementOpen};
    return std::nullopt;
}
} // namespace

QString keyOf(HoldReason reason)
{
    return keyIn(holdReasons, reason);
}

bool isPassing(const Hold &hold)
{
    switch (hold.reason) {
    case HoldReason::OpenComplaint:
    case HoldReason::AskedLately:
    case HoldReason::PromiseOpen:
    case HoldReason::ImprovementOpen:
        return true;
    case HoldReason::GoalMet:
    case HoldReason::QuestionEnded:
    case HoldReason::NotWanted:
    case HoldReason::WayRefused:
    case HoldReason::NoWay:
    case HoldReason::InvitesOne:
    case HoldReason::NoEmail:
    case HoldReason::NoPhone:
    case HoldReason::NoPost:
        return false;
    }
    Q_UNREACHABLE();
}

std::vector<ContactWay> usableWays(const Customer &customer)
{
    std::vector<ContactWay> ways;
    if (has(customer, ContactKind::Email))
        ways.push_back(ContactWay::Email);
    if (has(customer, ContactKind::Phone)) {
        ways.push_back(ContactWay::Phone);
        ways.push_back(ContactWay::Message);
    }
    if (customer.preferred == ContactWay::Post || standing(customer, ConsentKind::Post, true))
        ways.push_back(ContactWay::Post);
    ways.push_back(ContactWay::InPerson);
    std::erase_if(ways, [&customer](ContactWay way) { return Shopbell::refusalOf(customer, way).has_value(); });
    std::ranges::stable_partition(ways, [&customer](ContactWay way) { return way == customer.preferred; });
    return ways;
}

std::optional<Hold> heldBack(ContactPurposes purposes, const Customer &customer, const ContactFacts &facts,
                             const ContactRule &rule, QDate today)
{
    if (!isLimited(purposes))
        return std::nullopt;
    if (facts.complaintOpen)
        return Hold{HoldReason::OpenComplaint, facts.complaintSince,
                    facts.complaintUntil > today ? facts.complaintUntil : QDate(), facts.complaintOwner};
    if (const std::optional<Consent> refusal = refusalOf(customer, purposes))
        return Hold{HoldReason::NotWanted, refusal->since};
    if (usableWays(customer).empty())
        return Hold{HoldReason::NoWay};
    const QDate again = facts.limitedLast.addDays(rule.againAfterDays);
    if (facts.limitedLast.isValid() && again > today)
        return Hold{HoldReason::AskedLately, facts.limitedLast, again};
    return std::nullopt;
}

std::optional<Hold> heldBack(ContactWay way, const Customer &customer)
{
    if (const std::optional<Consent> refusal = Shopbell::refusalOf(customer, way))
        return Hold{HoldReason::WayRefused, refusal->since};
    const std::vector<ContactWay> usable = usableWays(customer);
    if (std::ranges::find(usable, way) == usable.end())
        return Hold{missingFor(way)};
    return std::nullopt;
}

std::optional<Hold> goalMet(FollowUpReason reason, QDate planned, const ContactFacts &facts)
{
    const QDate met = dayOf(goalOf(reason), facts);
    const bool sameDayCounts = reason == FollowUpReason::QuietRegular; // Who is here on that day is not away.
    const bool isBefore = met < planned || (met == planned && !sameDayCounts);
    if (!met.isValid() || !planned.isValid() || isBefore)
        return std::nullopt;
    return Hold{HoldReason::GoalMet, met};
}

std::optional<Hold> invitesOne(const FollowUp &followUp, ContactPurposes words)
{
    if (!followUp.customer.isStored() || !words.testFlag(ContactPurpose::Invitation))
        return std::nullopt;
    return Hold{HoldReason::InvitesOne};
}

std::optional<Hold> heldBack(const FollowUp &followUp, const Customer &customer, const ContactFacts &facts,
                             const ContactRule &rule, QDate day, ContactPurposes words)
{
    const std::optional<Hold> met = goalMet(followUp.reason, followUp.planned, facts);
    if (met && met->since <= day)
        return met;
    if (followUp.reason == FollowUpReason::StillThinking && followUp.matter.hasQuestionEnded)
        return Hold{HoldReason::QuestionEnded};
    if (const std::optional<Hold> early = notDoneYet(followUp, day))
        return early;
    const std::optional<Hold> purpose = heldBack(words | purposeOf(followUp.reason), customer, facts, rule, day);
    if (purpose && purpose->reason != HoldReason::AskedLately)
        return purpose;
    if (const std::optional<Hold> way = heldBack(followUp.way, customer))
        return way;
    const std::optional<Hold> invites = invitesOne(followUp, words);
    return invites ? invites : purpose;
}

AudienceMember memberOf(const FollowUp &followUp, const Customer &customer, const ContactFacts &facts,
                        const ContactRule &rule, QDate today, ContactPurposes words)
{
    const std::vector<ContactWay> ways = usableWays(customer);
    FollowUp own = followUp;
    if (std::ranges::find(ways, own.way) == ways.end())
        own.way = ways.empty() ? ContactWay::None : ways.front();
    return {customer.id, own.way, heldBack(own, customer, facts, rule, today, words)};
}

std::vector<ContactWay> waysOf(const std::vector<AudienceMember> &members)
{
    std::vector<ContactWay> ways;
    QMap<ContactWay, int> people;
    for (const AudienceMember &member : members) {
        if (!member.hold && ++people[member.way] == 1)
            ways.push_back(member.way);
    }
    std::ranges::stable_sort(ways, std::greater(), [&people](ContactWay way) { return people.value(way); });
    return ways;
}

AudienceCount countOf(const std::vector<AudienceMember> &members)
{
    AudienceCount count;
    for (const AudienceMember &member : members) {
        if (!member.hold) {
            ++count.free;
        } else if (!isPassing(*member.hold)) {
            ++count.never;
        } else {
            ++count.waiting;
            const bool isEarlier = !count.first || !count.first->until.isValid()
                || (member.hold->until.isValid() && member.hold->until < count.first->until);
            if (isEarlier)
                count.first = member.hold;
        }
    }
    return count;
}

bool isOver(const Audience &audience, const AudienceCount &left, QDate today)
{
    return audience.to < today && left.free == 0 && left.waiting == 0;
}

} // namespace Shopbell
