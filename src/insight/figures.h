// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/referral.h"
#include "domain/statistics.h"

#include <functional>
#include <span>

// The figures of the shop, worked out by rules.md "Repeat metrics" and "Referrals" and the definitions of metrics.md. Pure
// functions over the ledger: each goes once over its entries and keeps flat arrays only.

namespace Shopbell {

/// A recommendation with what became of it.
struct CountedReferral
{
    Day day = 0; ///< When it was made.
    ReferralWay way = ReferralWay::ToldAFriend;
    QString ownWay = {};
    CustomerId referrer = {}; ///< Not stored: nobody in person, or not in the list.
    CustomerId friendId = {}; ///< Not stored: known by name only.
    ReferralCredit credit = ReferralCredit::Waiting;
    Day bought = 0; ///< First occasion of a credited friend.
};

/// What figures are worked out from.
struct FigureSources
{
    const Ledger &ledger;
    std::span<const CountedReferral> referrals = {}; ///< In any order.
    QDate today = {};
    QString currency = {}; ///< Of the shop: money in another one is left out and counted in a note.
    std::optional<std::vector<CustomerId>> selection = {}; ///< Only these customers; by id, each once.
    QString selectionName = {};
    std::function<bool()> isCancelled = {}; ///< Asked now and then; what is answered after that is good for nothing.
};

/// Answers a query. Nothing after its last day is read. A period is complete when its last day has passed, a cohort of
/// repeat purchases when the window after its last day has, recommendations when they are 90 days old. What is not complete
/// has the value so far. A selection of referrals is by who recommended, all else by who bought.
///
/// Of periods before the first recommendation nothing is known: the number of recommendations and the money of
/// ReferralRevenue have no value there.
///
/// n of the answer: customers; of PurchaseGap the gaps, of Referrals the recommendations, of ReferralRevenue the friends
/// who bought. n of a point: the same in its period; hits: of PurchaseFrequency the occasions.
Statistics statisticsFor(const StatisticsQuery &query, const FigureSources &sources);

/// The customers behind a point: all of its n, those that make its value first, else by id. Of recommendations the friends
/// and the referrers who are customers.
std::vector<CustomerId> customersBehind(const PointChosen &point, const FigureSources &sources);

/// Of a point of recommendations: how many friends are not in the list of customers, because only their name is known.
qint64 friendsByNameOnly(const PointChosen &point, const FigureSources &sources);

/// Recommendations younger than this may still lead to a purchase: their conversion is not complete.
inline constexpr int conversionDays = 90;
/// Whether a recommendation is part of the figures: friends count once, and only those who were new.
bool isCounted(const CountedReferral &referral);

} // namespace Shopbell
