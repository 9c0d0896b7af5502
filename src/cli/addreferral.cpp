// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/people.h"
#include "cli/values.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/referralwords.h"
#include "services/readreferrals.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> referralOptions()
{
    return whoSentOptions()
        + QList<QCommandLineOption>{
            {u"friend"_s, CliText::tr("Who was sent, named as with --customer; a first name is enough."), u"WHO"_s},
            {u"code"_s, CliText::tr("The code of a card or a link."), u"CODE"_s},
            {u"reward"_s, CliText::tr("What the one who sent them gets for it."), u"TEXT"_s},
            dateOption(),
            {u"visited"_s, CliText::tr("The day on which the friend came, such as 2025-11-18."), u"DATE"_s}};
}

/// The day of a date; invalid when it is not set, which is today.
Result<QDate> dayOfDate(const Call &call, const OpenShop &shop)
{
    const Result<Moment> when = dateFrom(call, shop);
    if (!when)
        return when.error();
    return when->isKnown() ? when->day : QDate();
}

Result<NewReferral> referralFrom(const Call &call, const OpenShop &shop)
{
    NewReferral referral;
    referral.code = call.value("code");
    referral.reward = call.value("reward");
    const Result<QDate> day = dayOfDate(call, shop);
    if (!day)
        return day.error();
    referral.recommended = *day;
    if (call.isSet("visited")) {
        const Result<QDate> visited = dayFrom(call.value("visited"));
        if (!visited)
            return visited.error();
        referral.visited = *visited;
    }
    const QString sent = call.value("friend").simplified();
    const Result<CustomerId> friendId = customerMeant(shop, sent);
    if (!friendId)
        return friendId.error();
    referral.friendId = *friendId;
    if (!friendId->isStored())
        referral.friendName = sent;
    const Result<std::optional<WhoSent>> sender = whoSentFrom(call, shop);
    if (!sender)
        return sender.error();
    if (!*sender)
        return Error{Error::Kind::Invalid, CliText::tr("Who sent them? --sent-by says it by name or number.")};
    referral.sent = **sender;
    return referral;
}

/// As the page of the referrals says it in the window.
void tellNotCounted(const Call &call, const OpenShop &shop, ReferralId id)
{
    const Result<ReferralRow> row = await(ReadReferrals(shop.file).one(id));
    if (!row) {
        call.console.note(errorText(row.error(), Task::ReadCustomers));
        return;
    }
    if (isCounted(row->credit))
        return;
    //: Why a recommendation is not counted: Not counted: already a customer. They had bought here before.
    call.console.note(CliText::tr("%1. %2").arg(nameOf(row->credit), explanationOf(*row)));
}

Exit addOneReferral(const Call &call)
{
    if (call.value("friend").simplified().isEmpty())
        return call.console.wrongUsage(CliText::tr("Who was sent? --friend says it by name or number."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<NewReferral> referral = referralFrom(call, *shop);
    if (!referral)
        return notUsable(call, referral.error());
    const Result<ReferralId> id = await(RecordReferral(shop->file).add(*referral));
    if (!id)
        return refused(call, id.error(), Task::ChangeCustomers);
    tellNotCounted(call, *shop, *id);
    return added(call, id->value());
}
} // namespace

const Addable referralAdded{
    "referral"_L1,
    "SHOP referral"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Logs who recommended the shop to whom and prints the number of the referral."),
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "It takes --friend and who sent them; both may be customers or names. Nobody can send themselves, or "
        "whoever sent them."),
    referralOptions,
    addOneReferral};

} // namespace Shopbell::Cli
