// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/conditions.h"
#include "cli/followuplines.h"
#include "cli/people.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "format/placeholdertext.h"
#include "services/followupwords.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QString reasonKeys()
{
    QStringList keys;
    for (const FollowUpReason reason : allFollowUpReasons())
        keys << keyOf(reason);
    return keys.join(u", "_s);
}

QList<QCommandLineOption> followUpOptions()
{
    return {
        customerOption(),
        {u"first-bought"_s,
         CliText::tr("Instead of a customer everybody who first bought on these days, such as "
                     "2025-11-10..2025-11-16."),
         u"FROM..TO"_s},
        {u"reason"_s, CliText::tr("Why: %1.").arg(reasonKeys()), u"REASON"_s},
        {u"title"_s, CliText::tr("A title, where there is one."), u"TEXT"_s},
        {u"text"_s, CliText::tr("The words; - reads them from standard input."), u"TEXT"_s},
        {u"by"_s,
         CliText::tr("e-mail, phone, message, post or in-person; unless told the first that the customer allows."),
         u"WAY"_s},
        {u"due"_s, CliText::tr("The day on which it is due, today unless told, or none."), u"DATE"_s},
        {u"owner"_s, CliText::tr("Who of the shop does it."), u"NAME"_s},
        {u"language"_s, CliText::tr("The language of words that are not given, en or zh."), u"LANGUAGE"_s, u"en"_s}};
}

Result<Audience> audienceFrom(const QString &text)
{
    const QStringList days = text.split(u".."_s);
    if (days.size() != 2)
        return notUnderstood(u"--first-bought"_s, text);
    const Result<QDate> from = dayFrom(days[0]);
    const Result<QDate> to = dayFrom(days[1]);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    return Audience{*from, *to};
}

Status takeWhom(NewFollowUp &followUp, QString &name, const Call &call, const OpenShop &shop)
{
    if (call.isSet("first-bought")) {
        const Result<Audience> audience = audienceFrom(call.value("first-bought"));
        if (!audience)
            return audience.error();
        followUp.audience = *audience;
        return done();
    }
    name = call.value("customer").simplified();
    const Result<CustomerId> customer = customerMeant(shop, name);
    if (!customer)
        return customer.error();
    if (!customer->isStored())
        return Error{Error::Kind::NotFound, CliText::tr("Nobody is called “%1”.").arg(name)};
    followUp.customer = *customer;
    const Result<std::vector<Customer>> people = await(ReadCustomers(shop.file).people({*customer}));
    if (!people)
        return people.error();
    name = people->front().name;
    return done();
}

/// Words that are not given are those of the starting set, filled in.
void takeWords(NewFollowUp &followUp, const QString &name, const Call &call, const OpenShop &shop)
{
    const QString language = call.value("language");
    const FollowUpWords words = followUpWords(followUp.reason, language);
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    const PlaceholderValues values = placeholderValues(
        {.customer = name, .shop = shop.profile.name, .signedBy = shop.profile.signsAs, .date = today}, language,
        today);
    followUp.title = call.isSet("title") ? call.value("title") : filledIn(words.title, values).text;
    followUp.text = call.isSet("text") ? textOrInput(call.value("text")) : filledIn(words.text, values).text;
}

Result<NewFollowUp> followUpFrom(const Call &call, const OpenShop &shop)
{
    NewFollowUp followUp;
    const std::optional<FollowUpReason> reason = followUpReasonFromKey(call.value("reason"));
    if (!reason)
        return noSuchWord(call, "reason");
    followUp.reason = *reason;
    QString name;
    if (Status taken = takeWhom(followUp, name, call, shop); !taken)
        return taken.error();
    if (call.isSet("by")) {
        const Result<ContactWay> way = wayFrom(u"--by"_s, call.value("by"));
        if (!way)
            return way.error();
        followUp.way = *way;
    }
    if (call.isSet("due")) {
        const Result<QDate> due = dueFrom(call.value("due"));
        if (!due)
            return due.error();
        followUp.due = *due;
    }
    takeWords(followUp, name, call, shop);
    return followUp;
}

/// One that is planned already and says the same.
Result<std::optional<FollowUp>> twinFor(const NewFollowUp &followUp, const OpenShop &shop)
{
    return await(ReadFollowUps(shop.file).twin({.customer = followUp.customer,
                                                .audience = followUp.audience,
                                                .reason = followUp.reason,
                                                .title = followUp.title}));
}

/// Why one that was just planned for a customer may not be sent yet, said as a note; nothing when it may. That it cannot
/// be read is said as well.
Result<std::optional<Hold>> noteHold(const Call &call, const OpenShop &shop, FollowUpId id)
{
    const auto unknown = [&call](const Error &error) {
        call.console.note(CliText::tr("It is planned; whether it may be sent already could not be read."));
        return error;
    };
    const ReadFollowUps read(shop.file);
    const Result<FollowUpRow> row = await(read.one(id));
    if (!row)
        return unknown(row.error());
    if (row->followUp.audience)
        return std::optional<Hold>();
    const Result<GuardAnswer> guard = await(read.mayBeSaid(row->followUp));
    if (!guard && !row->hold)
        return unknown(guard.error());
    const std::optional<Hold> hold = guard && guard->hold ? guard->hold : row->hold;
    if (!hold)
        return hold;
    const bool isComplaint = hold->reason == HoldReason::OpenComplaint && !hold->until.isValid();
    //: Of both, %1 is why a follow-up is held back: "Open complaint since 18 Nov, free once it is settled."
    const QString sentence = isComplaint ? CliText::tr("%1 It is planned; Shopbell holds it back until then.")
                                         : CliText::tr("%1 It is planned; Shopbell holds it back until it is allowed.");
    call.console.note(sentence.arg(followUpText(shop).refusal(*hold, row->followUp.reason, row->purposes)));
    return hold;
}

Exit addOneFollowUp(const Call &call)
{
    if (call.isSet("customer") == call.isSet("first-bought"))
        return call.console.wrongUsage(
            CliText::tr("For whom? --customer says it, or --first-bought for everybody who is new."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    Result<NewFollowUp> followUp = followUpFrom(call, *shop);
    if (!followUp)
        return notUsable(call, followUp.error());
    if (call.isSet("owner")) {
        const Result<TeamMember> owner = teamMemberMeant(*shop, call.value("owner"));
        if (!owner)
            return failedWithTeam(call, owner.error());
        followUp->owner = owner->name;
    }
    const Result<std::optional<FollowUp>> twin = twinFor(*followUp, *shop);
    if (!twin)
        return refusedFollowUp(call, twin.error());
    const Result<FollowUpId> id = await(KeepFollowUps(shop->file).plan(*followUp));
    if (!id && *twin && id.error().detail == keyOf(FollowUpFault::AlreadyPlanned))
        return call.console.fail(Exit::Refused, id.error().detail, followUpText(*shop).alreadyPlanned(**twin),
                                 {{u"followup"_s, (*twin)->id.value()}});
    if (!id && id.error().detail == keyOf(FollowUpFault::NoTitle))
        return call.console.fail(Exit::Refused, id.error().detail,
                                 CliText::tr("It needs a name of its own: --title says it."));
    if (!id)
        return refusedFollowUp(call, id.error());
    if (*twin)
        call.console.note(followUpText(*shop).alreadyPlanned(**twin));
    if (const QString filling = followUp->audience ? followUpText(*shop).filling(*followUp->audience) : QString();
        !filling.isEmpty())
        call.console.note(filling);
    QJsonObject json{{u"already_planned"_s, jsonOfId(*twin ? (*twin)->id : FollowUpId())}};
    if (const Result<std::optional<Hold>> hold = noteHold(call, *shop, *id))
        json[u"held_back"_s] = jsonOf(*hold);
    return added(call, id->value(), json);
}
} // namespace

const Addable followUpAdded{
    "followup"_L1,
    "SHOP followup"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Plans a contact with a customer and prints its number."),
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "It takes --customer or --first-bought, and --reason. Words that are not given with --title and "
                      "--text are those of a starting set."),
    followUpOptions,
    addOneFollowUp};

} // namespace Shopbell::Cli
