// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrityrules.h"

namespace Shopbell {

namespace {
constexpr IntegrityRule rulesOfPromises[] = {
    {"SELECT count(*) FROM promise WHERE id NOT IN (SELECT promise_id FROM promise_review)",
     "promises are given to nobody"},
    {"SELECT count(*) FROM promise WHERE state NOT BETWEEN 0 AND 4", "promises are in no state that there is"},
    {"SELECT count(*) FROM promise WHERE state > 0 AND (owner_id IS NULL OR due_day IS NULL OR check_back_day IS NULL)",
     "promises were given without an owner or a date"},
    {"SELECT count(*) FROM promise JOIN promise_step ON promise_id = promise.id WHERE state > 0 AND "
     "(promise_step.owner_id IS NULL OR promise_step.due_day IS NULL)",
     "steps of promises have no owner or no date"},
    {"SELECT count(*) FROM promise JOIN promise_step ON promise_id = promise.id WHERE state > 2 AND done_day IS NULL",
     "promises are done with an open step"},
    {"SELECT count(*) FROM promise WHERE (state > 0 AND promised_at IS NULL) OR (state > 1 AND started_at IS NULL) OR "
     "(state > 2 AND done_at IS NULL) OR (state = 4 AND checked_at IS NULL) OR (state < 3 AND done_at IS NOT NULL) OR "
     "(state < 4 AND checked_at IS NOT NULL)",
     "promises do not say when they got where they are"},
    {"SELECT count(*) FROM promise WHERE state = 4 AND (satisfied IS NULL OR trim(outcome_words) = '')",
     "promises were checked without what the customer said"},
    {"SELECT count(*) FROM promise_review WHERE followed_up_day IS NOT NULL AND why_not <> ''",
     "customers heard of a promise and have a reason why not"},
    {"SELECT count(*) FROM evidence WHERE (kind = 1 AND picture IS NULL) OR "
     "(kind = 2 AND ifnull(amount_minor, 0) <= 0) OR "
     "(kind = 3 AND (amount_minor <= 0 OR (amount_minor IS NULL AND trim(words) = '')))",
     "evidence shows nothing"},
};
} // namespace

std::span<const IntegrityRule> promiseRules()
{
    return rulesOfPromises;
}

} // namespace Shopbell
