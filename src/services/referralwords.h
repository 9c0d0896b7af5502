// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerwork.h"
#include "services/recordreferral.h"

namespace Shopbell {

/// Sets who sent and by which way. Error Invalid when nobody is named where the way needs somebody, or an own way has no
/// name.
Status setSender(Referral &referral, const WhoSent &sent, CustomerWork &work);

/// Error Invalid, with "self" or "loop" as its detail, when the friend cannot have been sent so, also by their names.
Status refuseCircle(const Referral &referral, const CustomerWork &work);

/// Error Invalid with "late-visit" as its detail when the friend had bought before the day on which they are said to have
/// come. Who had bought before the recommendation as well may come again.
Status refuseLateVisit(const Referral &referral, const CustomerWork &work);

/// Writes down who sent a customer, who bought on that day: a recommendation of the same referrer that waits for a friend of
/// exactly this name becomes theirs, else a referral is made.
Result<ReferralId> recordWhoSent(const Customer &customer, const WhoSent &sent, QDate day, CustomerWork &work);

/// Makes a recommendation of somebody known by name only that of a customer, who came on that day unless they had come
/// before. Error Conflict when it is somebody's already.
Status linkFriend(ReferralId id, const Customer &customer, QDate day, CustomerWork &work);

} // namespace Shopbell
