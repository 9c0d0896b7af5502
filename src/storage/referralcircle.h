// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"

namespace Shopbell {

class Connection;

/// Why a referral cannot be: referrer and friend are one person, or the friend brought the referrer, directly or over
/// others. Merged entries are the same person as the one they became part of. Of whom only the name is known: the name of
/// exactly one customer stands for that customer, else equal names (sameNameKey()) stand for one person. The stored
/// referral of its id, which it is about to replace, does not count. NotFound when a customer is gone.
Result<ReferralRefusal> refusalOfCircle(Connection &connection, const Referral &wanted);

} // namespace Shopbell
