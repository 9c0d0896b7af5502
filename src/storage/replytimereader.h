// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/responsetimes.h"

namespace Shopbell {

class Connection;

/// The first answer to every review that is shown, was answered and was said on a day of `from` to `to` (invalid: no limit)
/// in the shop's zone, whatever the customer said after it; a review of which nobody knows the day only without limits.
Result<std::vector<ReplyTime>> readAnswered(Connection &connection, const Shop &shop, QDate from, QDate to);

/// Every review that is shown and waits now, whenever it was said.
Result<std::vector<ReplyTime>> readWaiting(Connection &connection, const Shop &shop);

} // namespace Shopbell
