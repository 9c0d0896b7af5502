// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/improvementtext.h"
#include "widgets/followups/followupfacts.h"

namespace Shopbell {

/// What the parts of the improvements need to word one, and the follow-ups that tell of it.
class ImprovementFacts : public FollowUpFacts
{
    Q_OBJECT

public:
    using FollowUpFacts::FollowUpFacts;

    ImprovementText words() const { return {dates().locale(), dates().zone()}; }
};

} // namespace Shopbell
