// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrityrules.h"

namespace Shopbell {

namespace {
constexpr IntegrityRule rulesOfImprovements[] = {
    {"SELECT count(*) FROM improvement WHERE tag_id IS NOT NULL AND touchpoint <> 0",
     "improvements are of a tag and of a touchpoint"},
    {"SELECT count(*) FROM improvement WHERE trim(title) = ''", "improvements have no name"},
    {"SELECT count(*) FROM improvement WHERE state NOT BETWEEN 0 AND 4", "improvements are in no state that there is"},
    {"SELECT count(*) FROM improvement WHERE (state < 2) <> (decided_day IS NULL)",
     "improvements do not agree with the day on which they were decided"},
    {"SELECT count(*) FROM improvement WHERE (state = 0 AND evaluated_day IS NOT NULL) "
     "OR (state = 1 AND evaluated_day IS NULL)",
     "improvements do not agree with the day on which they were measured"},
    {"SELECT count(*) FROM improvement WHERE state IN (3, 4) AND trim(why) = ''",
     "improvements were adjusted or dropped without a reason"},
    {"SELECT count(*) FROM why_not WHERE (tag_id IS NULL) = (touchpoint = 0)",
     "reasons for doing nothing are about nothing, or about a tag and a touchpoint"},
    {"SELECT count(*) FROM why_not WHERE trim(reason) = ''", "topics were put aside without a reason"},
};
} // namespace

std::span<const IntegrityRule> improvementRules()
{
    return rulesOfImprovements;
}

} // namespace Shopbell
