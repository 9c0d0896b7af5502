// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/addreview.h"
#include "services/reviewwork.h"

namespace Shopbell {

/// Writes what was typed into the review. Invalid when there are neither words nor a rating; Conflict for a channel that
/// is not there.
Status fillIn(Review &review, const NewReview &words, ReviewWork &work, qint64 now);
/// The review has these tags and no others; those that are new are made.
Status setTags(Connection &connection, ReviewId review, const QStringList &names);

} // namespace Shopbell
