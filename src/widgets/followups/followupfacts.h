// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/followuptext.h"
#include "widgets/reviews/shopfacts.h"

namespace Shopbell {

/// What the parts of the follow-ups need to word one.
class FollowUpFacts : public ShopFacts
{
    Q_OBJECT

public:
    using ShopFacts::ShopFacts;

    FollowUpText text() const { return {dates(), shop().contacts, today(), shop().currency}; }
};

} // namespace Shopbell
