// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>

#include <span>
#include <vector>

namespace Shopbell {

class Connection;

/// The oldest complaint of a customer that is open and for which nothing is promised.
struct BareComplaint
{
    CustomerId customer = {};
    ReviewId review = {};
    QDate day = {};
    TeamMemberId owner = {};
    QDate newest = {}; ///< The day of the newest of the same kind.
};

/// Of complaints said since an instant (UTC milliseconds), one for each customer who is known, by id. Complaints
/// without a date are not looked at.
Result<std::vector<BareComplaint>> readBareComplaints(Connection &connection, qint64 since);
/// The same of some customers, however long ago they were said.
Result<std::vector<BareComplaint>> readBareComplaintsOf(Connection &connection, std::span<const CustomerId> customers);

} // namespace Shopbell
