// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerrow.h"

namespace Shopbell {

class Connection;

/// Pairs of customers that may be one person, likeliest first and at most so many: the same e-mail, phone or name, or the
/// same family name and first letter. Never those that the owner said are two people. Reads every name and contact once.
Result<std::vector<std::pair<CustomerId, LikelySame>>> likelyPairs(Connection &connection, int limit);

} // namespace Shopbell
