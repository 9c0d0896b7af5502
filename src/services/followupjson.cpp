// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followupjson.h"

#include "services/recordjson.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

QJsonValue jsonOf(const std::optional<Hold> &hold)
{
    if (!hold)
        return {};
    return QJsonObject{{u"reason"_s, keyOf(hold->reason)},
                       {u"since"_s, jsonOf(hold->since)},
                       {u"until"_s, jsonOf(hold->until)},
                       {u"complaint_owner"_s, jsonOfText(hold->owner)}};
}

QJsonObject jsonOf(const AudienceCount &count)
{
    return {{u"free"_s, count.free}, {u"waiting"_s, count.waiting}, {u"never"_s, count.never}};
}

QJsonObject jsonOf(const FollowUpRow &row)
{
    const FollowUp &followUp = row.followUp;
    QJsonObject json{{u"id"_s, followUp.id.value()},
                     {u"customer"_s, jsonOfId(followUp.customer)},
                     {u"customer_name"_s, jsonOfText(row.customerName)},
                     {u"reason"_s, keyOf(followUp.reason)},
                     {u"title"_s, jsonOfText(followUp.title)},
                     {u"text"_s, jsonOfText(followUp.text)},
                     {u"way"_s, keyOf(followUp.way)},
                     {u"due"_s, jsonOf(followUp.due)},
                     {u"first_due"_s, jsonOf(followUp.firstDue)},
                     {u"owner"_s, jsonOfText(row.ownerName)},
                     {u"promise"_s, jsonOfId(followUp.promise)},
                     {u"state"_s, keyOf(followUp.state)}};
    if (followUp.state == FollowUpState::Planned) {
        json[u"group"_s] = keyOf(row.group);
        json[u"held_back"_s] = jsonOf(row.hold);
    } else {
        json[u"settled"_s] = jsonOf(followUp.settled);
        json[u"skipped_because"_s] = jsonOfText(followUp.skippedBecause);
    }
    if (followUp.audience) {
        json[u"first_bought"_s] =
            QJsonObject{{u"from"_s, jsonOf(followUp.audience->from)}, {u"to"_s, jsonOf(followUp.audience->to)}};
        json[u"people"_s] = jsonOf(row.audience);
        json[u"heard"_s] = row.heard;
        json[u"over"_s] = row.isOver;
    }
    return json;
}

} // namespace Shopbell
