// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referralrow.h"
#include "services/shopfile.h"

#include <QFuture>

#include <limits>

namespace Shopbell {

/// Reads referrals, on the reader threads.
class ReadReferrals
{
public:
    explicit ReadReferrals(ShopFilePtr file);

    QFuture<Result<FoundReferrals>> find(const ReferralQuery &query, int limit = 500, int offset = 0) const;
    QFuture<Result<ReferralRow>> one(ReferralId id) const;
    /// At most so many people; `root`: only this person's branch.
    QFuture<Result<ReferralTree>> tree(int most = 200, CustomerId root = {}) const;
    /// The branches that tree(shown) leaves out, the largest first, at most so many people.
    QFuture<Result<ReferralTree>> smallerFamilies(int shown = 200, int most = 500) const;
    /// Of those who may be asked, and of the others, the first `most`.
    QFuture<Result<Advocates>> advocates(qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    QFuture<Result<ReferralCounts>> counts() const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
