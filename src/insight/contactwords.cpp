// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/contactwords.h"

#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

namespace Shopbell {

ContactPurposes purposesIn(const QString &text, const CheckWords &words)
{
    ContactPurposes purposes;
    if (!sellingIn(text, {.isComplaint = true}, words).empty())
        purposes |= ContactPurpose::Marketing;
    const bool asksForReview = !rangesExcept(text, words.reviewRequest, words.reviewRequestExcept).empty();
    if (asksForReview || !askingToChangeIn(text, words).empty())
        purposes |= ContactPurpose::Invitation;
    if (!rangesExcept(text, words.friendRequest, words.friendRequestExcept).empty())
        purposes |= ContactPurpose::Request;
    return purposes;
}

} // namespace Shopbell
