// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrityrules.h"

namespace Shopbell {

namespace {
constexpr IntegrityRule rulesOfMatters[] = {
    {"SELECT count(*) FROM review WHERE (closed_at IS NULL) <> (closed_reason = '')",
     "complaints were closed without a reason"},
    {"SELECT count(*) FROM review WHERE closed_at IS NOT NULL AND answer = 1", "closed complaints have a clock"},
    {"SELECT count(*) FROM review WHERE kind = 4 AND question_end <> 0 AND answer = 1",
     "questions that ended have a clock"},
    {"SELECT count(*) FROM hand_over WHERE (state = 0) <> (answered_at IS NULL)",
     "hand-overs are wrong about their answer"},
    {"SELECT count(*) FROM hand_over WHERE trim(sentence) = '' OR (state = 2 AND trim(answer) = '')",
     "hand-overs have no words"},
    {"SELECT count(*) FROM hand_over WHERE from_id = to_id", "hand-overs are to oneself"},
    {"SELECT count(*) FROM (SELECT 1 FROM hand_over WHERE state = 0 GROUP BY review_id HAVING count(*) > 1)",
     "reviews are handed over twice at a time"},
    {"SELECT count(*) FROM hand_over JOIN review ON review.id = review_id WHERE state = 0 AND from_id IS NOT NULL "
     "AND owner_id IS NOT from_id",
     "reviews are handed over by somebody who does not own them"},
    {"SELECT count(*) FROM closed_day WHERE last_day < first_day", "closed days are the wrong way round"},
};
} // namespace

std::span<const IntegrityRule> matterRules()
{
    return rulesOfMatters;
}

} // namespace Shopbell
