// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keepfollowups.h"

// A follow-up for an audience goes to one person or to a hundred thousand: one change, one Undo. Who is free is found on a
// reader. Some are one recorded transaction; many are written in pieces of a few milliseconds, which the entry of the change
// waits for (storage/bulkrows.h): until the last, small transaction the follow-up itself stays as it was, and a crash takes
// the contacts back.

namespace Shopbell {

/// Marks a follow-up as sent, whoever it is for. Call on a job thread. `way`: of one for an audience each has their own.
Result<SentFollowUp> sendFollowUp(ShopFile &file, FollowUpId id, QDate day, std::optional<ContactWay> way);

} // namespace Shopbell
