// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerwork.h"
#include "services/keepfollowups.h"

namespace Shopbell {

/// Writes what a customer answered to a follow-up as a private review of theirs, with a score where there is one, and tells
/// the contact that was made. NotFound when they have not heard by it.
Result<ReviewId> answered(const FollowUp &followUp, CustomerId customer, const FollowUpAnswer &answer,
                          CustomerWork &work);
/// The private review that an answer by a contact becomes.
Result<ReviewId> privateReview(const FollowUpAnswer &answer, const Customer &person, const ContactMade &contact,
                               const Moment &said, CustomerWork &work);

} // namespace Shopbell
