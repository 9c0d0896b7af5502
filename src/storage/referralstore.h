// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"

namespace Shopbell {

class Connection;
class Statement;

/// Referrals by id.
class ReferralStore
{
public:
    explicit ReferralStore(Connection &connection) : m_connection(connection) {}

    Result<Referral> find(ReferralId id) const;
    Result<ReferralId> insert(const Referral &referral);
    Status update(const Referral &referral);
    Status remove(ReferralId id);

    /// Why the friend cannot have been sent by the referrer, as refusalOfCircle() says. `except`: a referral that is about to
    /// be changed.
    Result<ReferralRefusal> refusal(CustomerId referrer, CustomerId friendId, ReferralId except = {}) const;
    /// The same of a referral whose sides may be only names.
    Result<ReferralRefusal> refusal(const Referral &wanted) const;
    /// The oldest recommendation by this referrer of a friend who is known by that name only; nothing when there is none.
    Result<std::optional<Referral>> openFor(CustomerId referrer, const QString &friendName) const;

private:
    Connection &m_connection;
};

/// Columns of `referral` in the order that referralFrom() reads.
QString referralColumns();
Referral referralFrom(const Statement &row);

} // namespace Shopbell
