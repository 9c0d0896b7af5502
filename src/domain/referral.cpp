// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ReferralWay, 7> ways{{
    {ReferralWay::ToldAFriend, "told-a-friend"_L1},
    {ReferralWay::CameAlong, "came-along"_L1},
    {ReferralWay::CardHandedOn, "card-handed-on"_L1},
    {ReferralWay::Online, "online"_L1},
    {ReferralWay::ReadAReview, "read-a-review"_L1},
    {ReferralWay::SawOurPost, "saw-our-post"_L1},
    {ReferralWay::Own, "own"_L1},
}};
constexpr KeyTable<ReferralStage, 3> stages{{
    {ReferralStage::Recommended, "recommended"_L1},
    {ReferralStage::Visited, "visited"_L1},
    {ReferralStage::Bought, "bought"_L1},
}};
constexpr KeyTable<ReferralCredit, 6> credits{{
    {ReferralCredit::Credited, "credited"_L1},
    {ReferralCredit::NotFirst, "not-first"_L1},
    {ReferralCredit::AlreadyCustomer, "already-customer"_L1},
    {ReferralCredit::WonBack, "won-back"_L1},
    {ReferralCredit::Waiting, "waiting"_L1},
    {ReferralCredit::Circle, "circle"_L1},
}};
} // namespace

QString keyOf(ReferralWay way)
{
    return keyIn(ways, way);
}

std::optional<ReferralWay> referralWayFromKey(QStringView key)
{
    return valueIn(ways, key);
}

const std::vector<ReferralWay> &allReferralWays()
{
    static const std::vector<ReferralWay> all{
        ReferralWay::ToldAFriend, ReferralWay::CameAlong,  ReferralWay::CardHandedOn, ReferralWay::Online,
        ReferralWay::ReadAReview, ReferralWay::SawOurPost, ReferralWay::Own};
    return all;
}

bool isWithoutPerson(ReferralWay way)
{
    return way == ReferralWay::ReadAReview || way == ReferralWay::SawOurPost;
}

bool canHaveVisited(QDate day, const Referral &referral, QDate bought)
{
    return day >= referral.recommended && (!bought.isValid() || day <= bought);
}

bool isCounted(ReferralCredit credit)
{
    return credit == ReferralCredit::Credited || credit == ReferralCredit::Waiting;
}

QString keyOf(ReferralStage stage)
{
    return keyIn(stages, stage);
}

QString keyOf(ReferralCredit credit)
{
    return keyIn(credits, credit);
}

} // namespace Shopbell
