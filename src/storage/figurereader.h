// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"

namespace Shopbell {

class Connection;

// What figures need beside the ledger.

/// An SQL condition on `referral`: between people who are shown. A referral that a merge would have turned against itself
/// stays with the entry that is gone, and counts nowhere.
QString shownReferrals();
/// Every referral between people who are shown, in the order in which they were entered.
Result<std::vector<Referral>> readRecommendations(Connection &connection);

struct SegmentMembers
{
    QString name = {};
    std::vector<CustomerId> customers = {}; ///< By id.
};
/// Those who are shown. Error NotFound when there is no such segment, NewerVersion when its members are to be found by a
/// saved filter: only segments put together by hand are known.
Result<SegmentMembers> readSegmentMembers(Connection &connection, SegmentId segment);
/// By its name, letter case aside, or its number. Error NotFound.
Result<SegmentId> findSegment(Connection &connection, const QString &name);

} // namespace Shopbell
