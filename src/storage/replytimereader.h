// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/responsetimes.h"

namespace Shopbell {

class Connection;

/// Every review that is shown and waits, and those that were answered: on a day of `from` to `to` (invalid: no limit), in
/// the shop's zone, or on a day that nobody knows.
Result<std::vector<ReplyTime>> readReplyTimes(Connection &connection, const Shop &shop, QDate from, QDate to);

/// Of reviews that were said on a day or later, by the index of days.
Result<std::vector<ReplyTime>> readReplyTimesSince(Connection &connection, const Shop &shop, QDate said);

} // namespace Shopbell
