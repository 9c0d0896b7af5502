// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "storage/followupreader.h"

namespace Shopbell {

struct CustomerReading;

/// The lines of a query but for its group, in the order of FoundFollowUps. Of audiences only how many there are; one of
/// which the first few hundred people are all held back, and nobody else belongs to it, is held back.
Result<std::vector<FollowUpRow>> followUpRows(const CustomerReading &reading, const FollowUpQuery &query);
/// The same of some follow-ups, with whole audiences.
Result<std::vector<FollowUpRow>> followUpRows(const CustomerReading &reading, std::vector<FollowUp> followUps);
/// Reads what becomes of everyone of its audience, where it has one.
Status fillAudience(FollowUpRow &row, const CustomerReading &reading);

/// What becomes, on the day it is due or today, of those of its audience who have not heard yet; by id.
Result<std::vector<AudienceMember>> audienceMembers(const CustomerReading &reading, const FollowUp &followUp);

/// When a customer was here.
CustomerDays daysOf(const CustomerReading &reading, CustomerId customer);

} // namespace Shopbell
