// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incomingreferral.h"

namespace Shopbell {

namespace {
/// The name, else the surest contact there is.
QString calledIn(const IncomingPerson &person)
{
    const std::vector<ContactPoint> contacts = person.contacts();
    const QString called = !person.name.isEmpty() || contacts.empty() ? person.name : contacts.front().value;
    return called.simplified();
}
} // namespace

Referral IncomingReferral::asReferral() const
{
    Referral referral;
    referral.way = way.value_or(ReferralWay::ToldAFriend);
    referral.ownWay = ownWay;
    if (!isWithoutPerson(referral.way))
        referral.referrerName = calledIn(referrer);
    referral.friendName = calledIn(friendWho);
    referral.asked = asked;
    referral.code = code;
    referral.reward = reward;
    referral.recommended = recommended;
    referral.visited = visited;
    return referral;
}

} // namespace Shopbell
