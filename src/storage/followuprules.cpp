// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrityrules.h"

namespace Shopbell {

namespace {
constexpr IntegrityRule rulesOfFollowUps[] = {
    {"SELECT count(*) FROM follow_up WHERE (customer_id IS NULL) = (audience_from IS NULL)",
     "follow-ups are for nobody or for two"},
    {"SELECT count(*) FROM follow_up WHERE (audience_from IS NULL) <> (audience_to IS NULL) OR audience_to < audience_from",
     "audiences of follow-ups end before they begin"},
    // FollowUpReason 9: never for chosen ones; 11 and 12 are of the owner's naming.
    {"SELECT count(*) FROM follow_up WHERE reason = 9 AND customer_id IS NOT NULL",
     "invitations to review are for chosen customers"},
    {"SELECT count(*) FROM follow_up WHERE reason IN (11, 12) AND title = ''", "follow-ups have no name"},
    {"SELECT count(*) FROM follow_up WHERE (state = 0) <> (settled_day IS NULL)",
     "follow-ups do not agree with the day on which they were settled"},
    {"SELECT count(*) FROM follow_up WHERE state = 2 AND skipped_because = ''",
     "follow-ups were skipped without a reason"},
    {"SELECT count(*) FROM follow_up WHERE state = 1 AND way = 0", "follow-ups were done by no way"},
    {"SELECT count(*) FROM contact_made WHERE way = 0", "contacts were made by no way"},
    {"SELECT count(*) FROM contact_made WHERE answered_day < day", "contacts were answered before they were made"},
};
} // namespace

std::span<const IntegrityRule> followUpRules()
{
    return rulesOfFollowUps;
}

} // namespace Shopbell
