// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/addreview.h"
#include "services/reviewwork.h"

namespace Shopbell {

/// Writes what was typed into the review. Invalid when there are neither words nor a rating; Conflict for a channel that
/// is not there.
Status fillIn(Review &review, const NewReview &words, ReviewWork &work, qint64 now);
/// A new review typed by hand, of a customer where they are known, with its clock. Errors as of fillIn().
Result<ReviewId> addTyped(ReviewWork &work, const NewReview &words, qint64 now, CustomerId customer = {});
/// The review has these tags and no others; those that are new are made.
Status setTags(Connection &connection, ReviewId review, const QStringList &names);

} // namespace Shopbell
