// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "storage/followupreader.h"

namespace Shopbell {

struct CustomerReading;

/// The lines of a query but for its group, in the order of FoundFollowUps.
Result<std::vector<FollowUpRow>> followUpRows(const CustomerReading &reading, const FollowUpQuery &query);
/// The same of some follow-ups.
Result<std::vector<FollowUpRow>> followUpRows(const CustomerReading &reading, std::vector<FollowUp> followUps);

/// What becomes, on the day it is due or today, of those of its audience who have not heard yet; by id.
Result<std::vector<AudienceMember>> audienceMembers(const CustomerReading &reading, const FollowUp &followUp);

/// When a customer was here.
CustomerDays daysOf(const CustomerReading &reading, CustomerId customer);

} // namespace Shopbell
