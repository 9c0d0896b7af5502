// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/improvements.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "services/keepimprovements.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> improvementOptions()
{
    return {{u"title"_s, CliText::tr("A title, where there is one."), u"TEXT"_s},
            {u"text"_s, CliText::tr("The words; - reads them from standard input."), u"TEXT"_s},
            {u"tag"_s, CliText::tr("A tag; may stand more than once."), u"TAG"_s},
            {u"touchpoint"_s, CliText::tr("The moment it is about, such as paying."), u"TOUCHPOINT"_s, u"none"_s},
            {u"owner"_s, CliText::tr("Who of the shop does it."), u"NAME"_s},
            {u"starts"_s, CliText::tr("The first day of the new way, today unless told."), u"DATE"_s},
            {u"expected"_s, CliText::tr("What is expected of it, such as \"At most 3 in 60 days\"."), u"TEXT"_s}};
}

Exit addOneImprovement(const Call &call)
{
    if (call.isSet("tag") == call.isSet("touchpoint") || call.values("tag").size() > 1)
        return call.console.wrongUsage(CliText::tr("What is it about? One --tag or a --touchpoint says it."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const QString touchpoint = call.isSet("touchpoint") ? call.value("touchpoint") : QString();
    const Result<ImprovementTopic> topic = topicMeant(*shop, call.value("tag"), touchpoint);
    if (!topic)
        return notUsable(call, topic.error());
    const Result<std::optional<TeamMemberId>> owner = memberIn(call, *shop, "owner");
    if (!owner)
        return failedWithTeam(call, owner.error());
    ImprovementPlan plan{.topic = *topic,
                         .title = call.value("title"),
                         .what = textOrInput(call.value("text")),
                         .who = {owner->value_or(TeamMemberId()), {}},
                         .expected = call.value("expected")};
    if (call.isSet("starts")) {
        const Result<QDate> start = dayFrom(call.value("starts"));
        if (!start)
            return wrongValue(call, start.error());
        plan.start = *start;
    }
    const Result<ImprovementId> id = await(KeepImprovements(shop->file).start(plan));
    return id ? added(call, id->value()) : improvementRefused(call, id.error());
}
} // namespace

const Addable improvementAdded{
    "improvement"_L1,
    "SHOP improvement"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Starts an improvement and prints its number."),
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "It takes --title, --owner and what it is about, a --tag or a --touchpoint. Behind it are the "
                      "complaints that made it said often."),
    improvementOptions,
    addOneImprovement};

} // namespace Shopbell::Cli
