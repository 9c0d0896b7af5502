// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordreferral.h"

#include "services/referralwords.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// A customer has their name with themselves, not here, too; only a friend of whom it was known before keeps it.
Status setFriend(Referral &referral, CustomerId friendId, const QString &friendName, CustomerWork &work)
{
    if (!friendId.isStored()) {
        referral.friendId = {};
        referral.friendName = friendName.simplified();
        return referral.friendName.isEmpty() ? Status(Error{Error::Kind::Invalid, u"nobody who was sent"_s}) : done();
    }
    const Result<Customer> customer = work.customer(friendId);
    if (!customer)
        return customer.error();
    if (referral.friendId.isStored() && referral.friendId != customer->id)
        referral.friendName.clear();
    referral.friendId = customer->id;
    return done();
}

Status fillIn(Referral &referral, const NewReferral &words, CustomerWork &work)
{
    if (Status set = setSender(referral, words.sent, work); !set)
        return set;
    if (Status set = setFriend(referral, words.friendId, words.friendName, work); !set)
        return set;
    referral.code = words.code.simplified();
    referral.reward = words.reward.simplified();
    referral.recommended = words.recommended.isValid() ? words.recommended : work.today();
    const bool isNewVisit = words.visited != referral.visited; // What a file brought stays as it came.
    referral.visited = words.visited;
    const bool visitFits =
        !referral.visited.isValid() || (referral.visited >= referral.recommended && referral.visited <= work.today());
    if (referral.recommended > work.today() || !visitFits)
        return Error{Error::Kind::Invalid, u"dates"_s};
    if (Status fits = refuseCircle(referral, work); !fits)
        return fits;
    return isNewVisit ? refuseLateVisit(referral, work) : done();
}
} // namespace

RecordReferral::RecordReferral(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<ReferralRefusal>> RecordReferral::check(CustomerId referrer, CustomerId friendId,
                                                       ReferralId except) const
{
    return m_file->threads().read([referrer, friendId, except](Connection &connection) {
        return ReferralStore(connection).refusal(referrer, friendId, except);
    });
}

QFuture<Result<ReferralId>> RecordReferral::add(NewReferral words) const
{
    return recordedWork(m_file, Did::AddReferral,
                        [words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<ReferralId> {
                            Referral referral;
                            referral.createdAt = work.now;
                            if (Status filled = fillIn(referral, words, work); !filled)
                                return filled.error();
                            const Result<ReferralId> id = work.referrals.insert(referral);
                            if (id)
                                recording.arguments = {id->value()};
                            return id;
                        });
}

QFuture<Result<ReferralId>> RecordReferral::edit(ReferralId id, NewReferral words) const
{
    return recordedWork(m_file, Did::EditReferral,
                        [id, words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<ReferralId> {
                            Result<Referral> referral = work.referrals.find(id);
                            if (!referral)
                                return referral.error();
                            if (Status filled = fillIn(*referral, words, work); !filled)
                                return filled.error();
                            if (Status updated = work.referrals.update(*referral); !updated)
                                return updated.error();
                            recording.arguments = {id.value()};
                            return id;
                        });
}

QFuture<Result<ReferralId>> RecordReferral::markVisited(ReferralId id, QDate day, CustomerId friendId) const
{
    return recordedWork(m_file, Did::EditReferral,
                        [id, day, friendId](CustomerWork &work, Recording &recording) -> Result<ReferralId> {
                            Result<Referral> referral = work.referrals.find(id);
                            if (!referral)
                                return referral.error();
                            if (!day.isValid() || day < referral->recommended || day > work.today())
                                return Error{Error::Kind::Invalid, u"day of a visit"_s};
                            referral->visited = day;
                            if (friendId.isStored()) {
                                if (Status set = setFriend(*referral, friendId, {}, work); !set)
                                    return set.error();
                                if (Status fits = refuseCircle(*referral, work); !fits)
                                    return fits.error();
                            }
                            if (Status fits = refuseLateVisit(*referral, work); !fits)
                                return fits.error();
                            if (Status updated = work.referrals.update(*referral); !updated)
                                return updated.error();
                            recording.arguments = {id.value()};
                            return id;
                        });
}

QFuture<Result<ReferralId>> RecordReferral::linkSender(ReferralId id, CustomerId referrer) const
{
    return recordedWork(
        m_file, Did::EditReferral, [id, referrer](CustomerWork &work, Recording &recording) -> Result<ReferralId> {
            Result<Referral> referral = work.referrals.find(id);
            if (!referral)
                return referral.error();
            if (referral->referrer.isStored() || referral->referrerName.isEmpty())
                return Error{Error::Kind::Conflict, u"the sender of referral %1 is no name"_s.arg(id.value())};
            const WhoSent sent{
                .referrer = referrer, .way = referral->way, .ownWay = referral->ownWay, .asked = referral->asked};
            if (Status set = setSender(*referral, sent, work); !set)
                return set.error();
            if (Status fits = refuseCircle(*referral, work); !fits)
                return fits.error();
            if (Status updated = work.referrals.update(*referral); !updated)
                return updated.error();
            recording.arguments = {id.value()};
            return id;
        });
}

QFuture<Result<ReferralId>> RecordReferral::remove(ReferralId id) const
{
    return recordedWork(m_file, Did::DeleteReferral,
                        [id](CustomerWork &work, Recording &recording) -> Result<ReferralId> {
                            if (const Result<Referral> there = work.referrals.find(id); !there)
                                return there.error();
                            if (Status removed = work.referrals.remove(id); !removed)
                                return removed.error();
                            recording.arguments = {id.value()};
                            return id;
                        });
}

} // namespace Shopbell
