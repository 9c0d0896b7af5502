// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"

namespace Shopbell {

class Connection;

// What figures need beside the ledger.

/// Every referral between people who are shown, in the order in which they were entered. One that a merge would have closed
/// to a circle stays with the entry that is gone: it is given as of the one which that became part of, and marked. One by
/// which somebody would have sent themselves is left out.
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
