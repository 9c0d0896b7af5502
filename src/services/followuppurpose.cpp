// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followuppurpose.h"

#include "insight/contactwords.h"
#include "services/replywords.h"

namespace Shopbell {

ContactPurposes purposesOfWords(const QString &text)
{
    return purposesIn(text, replyWords());
}

ContactPurposes purposesOf(FollowUpReason reason, const QString &text)
{
    return purposesOfWords(text) | purposeOf(reason);
}

} // namespace Shopbell
