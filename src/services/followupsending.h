// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerwork.h"
#include "services/keepfollowups.h"

namespace Shopbell {

// A follow-up is marked as sent: contacts are written, and the follow-up is settled in memory; the caller saves it.

Result<SentFollowUp> sendToOne(FollowUp &followUp, QDate day, ContactWay way, CustomerWork &work);

/// To everybody of the audience who is free on that day. It stays planned while others wait for something that passes, for
/// the day on which the first of them is free. Conflict when nobody is free: the reason of the first who waits, else
/// "nobody".
Result<SentFollowUp> sendToAudience(FollowUp &followUp, QDate day, CustomerWork &work);

} // namespace Shopbell
