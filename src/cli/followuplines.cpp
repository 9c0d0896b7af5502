// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/followuplines.h"

#include "cli/clitext.h"
#include "cli/conditions.h"
#include "cli/values.h"
#include "domain/promiserules.h"
#include "format/customerwords.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

FollowUpText followUpText(const OpenShop &shop)
{
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    return {DateText(QLocale(), shop.zone()), shop.profile.contacts, today, shop.profile.currency};
}

QString lineOf(const FollowUpRow &row, const FollowUpText &text)
{
    QStringList parts{QString::number(row.followUp.id.value()), text.day(row), text.who(row)};
    if (row.followUp.audience)
        parts << text.count(row.audience);
    parts << text.title(row.followUp) << text.line(row) << text.way(row);
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
            {u"improvement"_s, jsonOfId(row.improvement)},
            {u"purchase"_s, jsonOfId(row.purchase)},
            {u"service"_s, jsonOfText(row.service)},
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
    if (error.detail == keyOf(PromiseRefusal::NoCustomerWords))
        return call.console.fail(
            Exit::Refused, error.detail,
            CliText::tr("This answer checks a promise. It needs the customer's words with --answer, "
                        "and --satisfied yes or no."));
    const QString sentence = followUpRefusal(error.detail);
    if (sentence.isEmpty())
        return failed(call, error, Task::ChangeCustomers);
    return call.console.fail(Exit::Refused, error.detail, sentence);
}

} // namespace Shopbell::Cli
