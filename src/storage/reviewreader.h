// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewrow.h"

#include <vector>

namespace Shopbell {

class Connection;

/// What lists show of the given reviews, in the given order; those that are gone or not shown are left out.
Result<std::vector<ReviewRow>> readRows(Connection &connection, const std::vector<ReviewId> &ids);
/// Everything about one review.
Result<ReviewDetails> readDetails(Connection &connection, ReviewId id);
/// A positive review with words, one of those said since `since` (UTC milliseconds) if there are any.
Result<std::optional<ReviewRow>> readKindWord(Connection &connection, int turn, qint64 since);

} // namespace Shopbell
