// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/answersheet.h"
#include "services/customerwork.h"

namespace Shopbell {

/// Keeps what was said on a sheet as a private review, of `customer` where they are stored, else of nobody. `canBeAnswered`:
/// whether somebody waits for a word of the shop. Not stored: nothing was written, and a number alone is the score of a
/// customer already.
Result<ReviewId> keepAsReview(const AnswerSheet &sheet, const Customer &customer, bool canBeAnswered,
                              CustomerWork &work);

} // namespace Shopbell
