// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/followuplines.h"

#include "cli/clitext.h"
#include "cli/conditions.h"
#include "cli/values.h"
#include "format/customerwords.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

FollowUpText followUpText(const OpenShop &shop)
{
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    return {DateText(QLocale(), shop.zone()), shop.profile.contacts, today};
}

QString lineOf(const FollowUpRow &row, const FollowUpText &text)
{
    QStringList parts{QString::number(row.followUp.id.value()), text.day(row), text.who(row)};
    if (row.followUp.audience)
        parts << text.count(row.audience);
    parts << text.title(row.followUp) << text.line(row) << nameOf(row.followUp.way);
    if (!row.ownerName.isEmpty())
        parts << row.ownerName;
    return parts.join(u"  "_s);
}

QString lineOf(const IdeaRow &row, const FollowUpText &text)
{
    QStringList parts{QString::number(row.customer.value()), customerName(row.customerName), nameOf(row.idea.reason),
                      text.why(row)};
    if (row.hold)
        parts << text.hold(*row.hold, row.idea.reason);
    return parts.join(u"  "_s);
}

QJsonValue jsonOf(const std::optional<Hold> &hold)
{
    if (!hold)
        return {};
    return QJsonObject{{u"reason"_s, keyOf(hold->reason)},
                       {u"since"_s, Shopbell::jsonOf(hold->since)},
                       {u"until"_s, Shopbell::jsonOf(hold->until)}};
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
                     {u"due"_s, Shopbell::jsonOf(followUp.due)},
                     {u"first_due"_s, Shopbell::jsonOf(followUp.firstDue)},
                     {u"owner"_s, jsonOfText(row.ownerName)},
                     {u"state"_s, keyOf(followUp.state)}};
    if (followUp.state == FollowUpState::Planned) {
        json[u"group"_s] = keyOf(row.group);
        json[u"held_back"_s] = jsonOf(row.hold);
    } else {
        json[u"settled"_s] = Shopbell::jsonOf(followUp.settled);
        json[u"skipped_because"_s] = jsonOfText(followUp.skippedBecause);
    }
    if (followUp.audience) {
        json[u"first_bought"_s] = QJsonObject{{u"from"_s, Shopbell::jsonOf(followUp.audience->from)},
                                              {u"to"_s, Shopbell::jsonOf(followUp.audience->to)}};
        json[u"people"_s] = jsonOf(row.audience);
        json[u"heard"_s] = row.heard;
    }
    return json;
}

QJsonObject jsonOf(const IdeaRow &row)
{
    return {{u"customer"_s, row.customer.value()},
            {u"customer_name"_s, jsonOfText(row.customerName)},
            {u"reason"_s, keyOf(row.idea.reason)},
            {u"due"_s, Shopbell::jsonOf(QDate::fromJulianDay(row.idea.due))},
            {u"days"_s, row.idea.days},
            {u"way"_s, keyOf(row.way)},
            {u"referral"_s, jsonOfId(row.referral)},
            {u"friend_name"_s, jsonOfText(row.friendName)},
            {u"review"_s, jsonOfId(row.review)},
            {u"promise"_s, jsonOfId(row.promise)},
            {u"held_back"_s, jsonOf(row.hold)}};
}

Result<QDate> dueFrom(const QString &text)
{
    return text == "none"_L1 ? QDate() : dayFrom(text);
}

Result<ContactWay> wayFrom(const QString &option, const QString &text)
{
    const std::optional<ContactWay> way = contactWayFromKey(text);
    if (!way || *way == ContactWay::None)
        return notUnderstood(option, text);
    return *way;
}

Exit refusedFollowUp(const Call &call, const Error &error)
{
    const QString sentence = followUpRefusal(error.detail);
    if (sentence.isEmpty())
        return failed(call, error, Task::ChangeCustomers);
    return call.console.fail(Exit::Refused, error.detail, sentence);
}

} // namespace Shopbell::Cli
