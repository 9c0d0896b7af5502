// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/followup.h"
#include "domain/purchase.h"

namespace Shopbell {

class Connection;

/// The purchase that made a follow-up for one customer due: the one it is about, where that is known, else the one that
/// its reason counts from. Nothing when it rests on no purchase.
Result<std::optional<Purchase>> duePurchase(Connection &connection, const FollowUp &followUp);

} // namespace Shopbell
