// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/conditions.h"
#include "cli/people.h"
#include "cli/values.h"
#include "domain/referral.h"
#include "format/customerwords.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array allAdded{&reviewAdded, &customerAdded, &purchaseAdded, &referralAdded,
                              &scoreAdded,  &followUpAdded, &promiseAdded,  &improvementAdded};

QString addedNames()
{
    QStringList names;
    for (const Addable *addable : allAdded)
        names << addable->name;
    return names.join(u", "_s);
}

bool isAmong(const QList<QCommandLineOption> &options, const QString &name)
{
    return std::ranges::any_of(options,
                               [&name](const QCommandLineOption &option) { return option.names().contains(name); });
}

/// Those of everything that can be added, each once.
QList<QCommandLineOption> addOptions()
{
    QList<QCommandLineOption> options;
    for (const Addable *addable : allAdded) {
        for (const QCommandLineOption &option : addable->options()) {
            if (!isAmong(options, option.names().first()))
                options << option;
        }
    }
    return options;
}

/// Each with the options that are for it.
std::vector<Command> addParts()
{
    std::vector<Command> parts;
    parts.reserve(std::size(allAdded));
    for (const Addable *addable : allAdded)
        parts.push_back(
            {"add"_L1, addable->arguments, addable->summary, addable->options, addable->run, addable->more});
    return parts;
}

Exit runAdd(const Call &call)
{
    const QString what = call.arguments.at(1);
    const auto addable = std::ranges::find(allAdded, what, &Addable::name);
    if (addable == allAdded.end())
        return call.console.wrongUsage(CliText::tr("“%1” cannot be added, only %2.").arg(what, addedNames()));
    const QList<QCommandLineOption> own = (*addable)->options();
    for (const QCommandLineOption &option : addOptions()) {
        const QString name = option.names().first();
        if (call.line.isSet(name) && !isAmong(own, name))
            return call.console.wrongUsage(CliText::tr("--%1 is not for a %2.").arg(name, what));
    }
    return (*addable)->run(call);
}

QStringList wayKeys()
{
    QStringList keys;
    for (const ReferralWay way : allReferralWays()) {
        if (way != ReferralWay::Own)
            keys << keyOf(way);
    }
    return keys;
}
} // namespace

QCommandLineOption dateOption()
{
    return {u"date"_s,
            CliText::tr("When, such as 2025-11-18 or 2025-11-18T13:20. Of a review unknown unless told, else now."),
            u"DATE"_s};
}

QCommandLineOption channelOption()
{
    return {u"channel"_s,
            CliText::tr("Where it was said or bought, in person unless told; with a review a new name makes an own "
                        "channel. With a promise: where its letter goes, unless told to the customer alone by the way "
                        "they like best, a short one to where the review stands."),
            u"CHANNEL"_s};
}

QCommandLineOption customerOption()
{
    return {
        u"customer"_s,
        CliText::tr("Whose it is: a customer number, e-mail, phone or name as your files have it, or id:17, which is "
                    "the number that Shopbell gives. A purchase makes a customer of a new name."),
        u"WHO"_s};
}

QList<QCommandLineOption> whoSentOptions()
{
    return {{u"sent-by"_s,
             CliText::tr("Who sent them, named as with --customer; also the name of somebody who is not in the list."),
             u"WHO"_s},
            {u"way"_s,
             CliText::tr("How, told-a-friend unless told: %1, or a way of your own.").arg(wayKeys().join(u", "_s)),
             u"WAY"_s},
            {u"asked"_s, CliText::tr("Whether they were asked to recommend the shop: yes or no."), u"YES|NO"_s}};
}

QCommandLineOption nobodySentOption()
{
    return {u"sent-by-nobody"_s,
            CliText::tr("That nobody sent them, even where somebody of this name was recommended: then it is another "
                        "one.")};
}

Error noSuchWord(const Call &call, const char *option)
{
    return {Error::Kind::Invalid,
            CliText::tr("“%1” is not a value of --%2.").arg(call.value(option), QLatin1StringView(option))};
}

Result<Moment> dateFrom(const Call &call, const OpenShop &shop)
{
    if (!call.isSet("date"))
        return Moment::unknown();
    return pastMomentFrom(call.value("date"), shop.zone(), shop.file->now());
}

Result<std::optional<bool>> answerFrom(const Call &call, const char *option)
{
    if (!call.isSet(option))
        return std::optional<bool>();
    const std::optional<bool> answer = yesOrNo(call.value(option));
    if (!answer)
        return noSuchWord(call, option);
    return answer;
}

Result<std::optional<WhoSent>> whoSentFrom(const Call &call, const OpenShop &shop)
{
    const bool isTold = call.isSet("sent-by") || call.isSet("way") || call.isSet("asked");
    if (isTold && call.isSet("sent-by-nobody"))
        return Error{Error::Kind::Invalid,
                     CliText::tr("Either somebody sent them or nobody: leave out --sent-by-nobody.")};
    if (!isTold)
        return std::optional<WhoSent>();
    WhoSent sent;
    const Result<std::optional<bool>> asked = answerFrom(call, "asked");
    if (!asked)
        return asked.error();
    sent.asked = *asked;
    if (call.isSet("way")) {
        sent.way = referralWayFromKey(call.value("way")).value_or(ReferralWay::Own);
        if (sent.way == ReferralWay::Own)
            sent.ownWay = call.value("way");
    }
    const QString sender = call.value("sent-by").simplified();
    if (!sender.isEmpty() && isWithoutPerson(sent.way)) {
        return Error{
            Error::Kind::Invalid,
            CliText::tr("With the way “%1” nobody in person sent them: leave out --sent-by.").arg(call.value("way"))};
    }
    if (sender.isEmpty() && !isWithoutPerson(sent.way) && sent.way != ReferralWay::Own)
        return Error{Error::Kind::Invalid, CliText::tr("Who sent them? --sent-by says it by name or number.")};
    if (sender.isEmpty())
        return std::optional(sent);
    const Result<CustomerId> referrer = customerMeant(shop, sender);
    if (!referrer)
        return referrer.error();
    sent.referrer = *referrer;
    if (!referrer->isStored())
        sent.referrerName = sender;
    return std::optional(sent);
}

Exit added(const Call &call, qint64 id, const QJsonObject &more)
{
    QJsonObject json = more;
    json[u"id"_s] = id;
    call.console.answer(json, [id] { return QString::number(id); });
    return Exit::Done;
}

Exit notUsable(const Call &call, const Error &error)
{
    return error.kind == Error::Kind::Invalid ? wrongValue(call, error) : failedToFind(call, error);
}

Exit refused(const Call &call, const Error &error, Task task)
{
    const std::pair<QLatin1StringView, ReferralRefusal> reasons[]{{"self"_L1, ReferralRefusal::Self},
                                                                  {"loop"_L1, ReferralRefusal::Loop}};
    for (const auto &[key, reason] : reasons) {
        if (error.kind == Error::Kind::Invalid && error.detail == key) {
            const QString sent = call.isSet("friend") ? call.value("friend")
                : call.isSet("name")                  ? call.value("name")
                                                      : call.value("customer");
            return call.console.fail(Exit::Refused, key, reasonOf(reason, sent, call.value("sent-by")));
        }
    }
    if (constexpr auto late = "late-visit"_L1; error.kind == Error::Kind::Invalid && error.detail == late)
        return call.console.fail(Exit::Refused, late, lateVisitText(call.value("friend")));
    if (constexpr auto dates = "dates"_L1; error.kind == Error::Kind::Invalid && error.detail == dates) {
        return call.console.fail(
            Exit::Refused, dates,
            CliText::tr(
                "A friend comes after the recommendation, and not later than today: check --date and --visited."));
    }
    return failed(call, error, task);
}

const Command addCommand{
    "add"_L1,
    "SHOP WHAT"_L1,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "Logs a review, customer, purchase, referral, score, followup, promise or improvement, which is WHAT, and prints "
        "its number."),
    addOptions,
    runAdd,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "What each takes is told by its own help, such as shopbell-cli add purchase --help."),
    false,
    addParts};

} // namespace Shopbell::Cli
