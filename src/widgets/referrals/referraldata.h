// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referralrow.h"
#include "services/recordreferral.h"
#include "widgets/common/customerfield.h"
#include "widgets/insights/chartreaders.h"

#include <QFuture>

#include <functional>

namespace Shopbell {

/// What the Referrals section reads and does, as functions: of services/readreferrals.h and services/recordreferral.h.
struct ReferralData
{
    std::function<QFuture<Result<FoundReferrals>>(const ReferralQuery &query, int limit)> find = {};
    std::function<QFuture<Result<ReferralTree>>(int most)> tree = {};
    std::function<QFuture<Result<ReferralTree>>(int shown)> smallerFamilies = {}; ///< That `tree` leaves out.
    std::function<QFuture<Result<Advocates>>(qsizetype most)> advocates = {};
    std::function<QFuture<Result<ReferralCounts>>()> counts = {};
    std::function<QFuture<Result<ReferralRefusal>>(CustomerId referrer, CustomerId friendId, ReferralId except)> check =
        {};
    std::function<QFuture<Result<ReferralId>>(const NewReferral &referral)> add = {};
    std::function<QFuture<Result<ReferralId>>(ReferralId id, const NewReferral &referral)> edit = {};
    std::function<QFuture<Result<ReferralId>>(ReferralId id, QDate day, CustomerId friendId)> markVisited = {};
    std::function<QFuture<Result<ReferralId>>(ReferralId id)> remove = {};
    CustomerHints hints = {};
    ChartReaders charts = {};
};

/// Of a shop file.
ReferralData referralDataOf(const ShopFilePtr &file);

} // namespace Shopbell
