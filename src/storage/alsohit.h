// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/promiserow.h"

namespace Shopbell {

class Connection;

/// Who else may have been hit by what a review complains about: other customers' reviews that are not positive and share its
/// item, its day or a tag, thirty days before and after it, and who bought the same item in the week before or anything on
/// that day. Never the one who wrote it. `limit`: rows; the counts are of all.
Result<FoundAlsoHit> readAlsoHit(Connection &connection, const Review &review, int limit);

/// Of each topic of a review, in the order of their names.
Result<std::vector<UsualRemedy>> readRemedies(Connection &connection, ReviewId review);

/// The latest posted answer to another review that has a tag of this one; nothing when there is none.
Result<std::optional<EarlierAnswer>> readLastAnswer(Connection &connection, ReviewId review);

} // namespace Shopbell
