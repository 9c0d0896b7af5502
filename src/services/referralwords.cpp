// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/referralwords.h"

#include "storage/purchasereader.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Status setSender(Referral &referral, const WhoSent &sent, CustomerWork &work)
{
    referral.way = sent.way;
    referral.ownWay = sent.way == ReferralWay::Own ? sent.ownWay.simplified() : QString();
    referral.asked = sent.asked;
    referral.referrer = {};
    referral.referrerName.clear();
    if (sent.way == ReferralWay::Own && referral.ownWay.isEmpty())
        return Error{Error::Kind::Invalid, u"a way without a name"_s};
    if (isWithoutPerson(sent.way))
        return done();
    if (sent.referrer.isStored()) {
        const Result<CustomerId> referrer = standingCustomer(work.connection, sent.referrer);
        if (!referrer)
            return referrer.error();
        referral.referrer = *referrer;
        return done();
    }
    referral.referrerName = sent.referrerName.simplified();
    if (referral.referrerName.isEmpty() && sent.way != ReferralWay::Own)
        return Error{Error::Kind::Invalid, u"nobody who sent the friend"_s};
    return done();
}

Status refuseCircle(const Referral &referral, const CustomerWork &work)
{
    const Result<ReferralRefusal> refusal = work.referrals.refusal(referral);
    if (!refusal)
        return refusal.error();
    switch (*refusal) {
    case ReferralRefusal::None:
        return done();
    case ReferralRefusal::Self:
        return Error{Error::Kind::Invalid, u"self"_s};
    case ReferralRefusal::Loop:
        return Error{Error::Kind::Invalid, u"loop"_s};
    }
    Q_UNREACHABLE();
}

Status refuseLateVisit(const Referral &referral, const CustomerWork &work)
{
    if (!referral.visited.isValid() || !referral.friendId.isStored())
        return done();
    const Result<QDate> bought = firstDayOfPurchase(work.connection, referral.friendId, referral.recommended);
    if (!bought)
        return bought.error();
    return canHaveVisited(referral.visited, referral, *bought) ? done()
                                                               : Status(Error{Error::Kind::Invalid, u"late-visit"_s});
}

Status linkFriend(ReferralId id, const Customer &customer, QDate day, CustomerWork &work)
{
    Result<Referral> referral = work.referrals.find(id);
    if (!referral)
        return referral.error();
    if (referral->friendId.isStored() && referral->friendId != customer.id)
        return Error{Error::Kind::Conflict, u"referral %1 is somebody's already"_s.arg(id.value())};
    referral->friendId = customer.id;
    if (!referral->visited.isValid() && day >= referral->recommended)
        referral->visited = day;
    if (Status fits = refuseCircle(*referral, work); !fits)
        return fits;
    return work.referrals.update(*referral);
}

Result<ReferralId> recordWhoSent(const Customer &customer, const WhoSent &sent, QDate day, CustomerWork &work)
{
    Referral referral;
    if (Status set = setSender(referral, sent, work); !set)
        return set.error();
    referral.friendId = customer.id;
    referral.friendName = customer.name;
    referral.recommended = referral.visited = day;
    referral.createdAt = work.now;
    if (Status fits = refuseCircle(referral, work); !fits)
        return fits.error();
    if (referral.referrer.isStored() && !customer.name.isEmpty()) {
        Result<std::optional<Referral>> open = work.referrals.openFor(referral.referrer, customer.name);
        if (!open)
            return open.error();
        if (*open && (*open)->recommended <= day) {
            if (Status linked = linkFriend((*open)->id, customer, day, work); !linked)
                return linked.error();
            return (*open)->id;
        }
    }
    return work.referrals.insert(referral);
}

} // namespace Shopbell
