// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// The answer to "Who sent you?".
struct WhoSent
{
    CustomerId referrer = {};
    QString referrerName = {}; ///< When the referrer is not in the list.
    ReferralWay way = ReferralWay::ToldAFriend;
    QString ownWay = {};
    std::optional<bool> asked = {};

    friend bool operator==(const WhoSent &, const WhoSent &) = default;
};

struct NewReferral
{
    WhoSent sent = {};
    CustomerId friendId = {};
    QString friendName = {}; ///< When the friend is not a customer yet.
    QString code = {};
    QString reward = {};
    QDate recommended = {}; ///< Invalid: today.
    QDate visited = {};

    friend bool operator==(const NewReferral &, const NewReferral &) = default;
};

/// Who sent whom. Self-referral and loops are refused: Error Invalid with the key of the reason as its detail
/// ("self" or "loop"); ask check() for the reason while the owner types.
class RecordReferral
{
public:
    explicit RecordReferral(ShopFilePtr file);

    /// `except`: the referral that is about to be changed.
    QFuture<Result<ReferralRefusal>> check(CustomerId referrer, CustomerId friendId, ReferralId except = {}) const;
    QFuture<Result<ReferralId>> add(NewReferral referral) const;
    QFuture<Result<ReferralId>> edit(ReferralId id, NewReferral referral) const;
    /// "They are here": the friend came on that day. Links a friend known by name to a customer when one is given. Error
    /// Invalid with the detail "late-visit" when they had bought before that day.
    QFuture<Result<ReferralId>> markVisited(ReferralId id, QDate day, CustomerId friendId = {}) const;
    /// A sender known by name only is this customer. Conflict when it is somebody of the list already, or nobody in person.
    QFuture<Result<ReferralId>> linkSender(ReferralId id, CustomerId referrer) const;
    QFuture<Result<ReferralId>> remove(ReferralId id) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
