// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerwork.h"
#include "services/keepfollowups.h"
#include "services/keeppromise.h"

// A check-back is a follow-up of a promise: one answer stands for both.

namespace Shopbell {

/// What a customer said to a check-back, kept with `contact`, checks its promise, where that is done and it is they who
/// complained. Error as of check() when they did not say enough; an answer that cannot check it is only logged.
Status checkPromise(const FollowUp &checkBack, const FollowUpAnswer &answer, const ContactMade &contact,
                    CustomerWork &work);
/// The same answer, given when the promise was checked, settles the check-backs that wait for it. `promise` is Checked.
Status answerCheckBacks(const Promise &promise, const CustomersAnswer &answer, CustomerWork &work);

} // namespace Shopbell
