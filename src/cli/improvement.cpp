// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/conditions.h"
#include "cli/improvements.h"
#include "cli/values.h"
#include "format/improvementtext.h"
#include "services/improvementjson.h"
#include "services/keepimprovements.h"
#include "services/readimprovements.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array improvementMoves{"measure", "keep", "adjust", "drop", "again", "link", "unlink", "delete"};

QList<QCommandLineOption> improvementCommandOptions()
{
    return {{u"measure"_s, CliText::tr("Notes that the days after the start were looked at.")},
            {u"keep"_s, CliText::tr("Keeps it, for this reason; it may be empty."), u"WHY"_s},
            {u"adjust"_s, CliText::tr("It goes on in another way, for this reason."), u"WHY"_s},
            {u"drop"_s, CliText::tr("Drops it, for this reason."), u"WHY"_s},
            {u"again"_s, CliText::tr("Tries it again.")},
            {u"starts"_s, CliText::tr("With --again: its new first day, the same as before unless told."), u"DATE"_s},
            {u"link"_s, CliText::tr("Puts a review behind it; may stand more than once."), u"ID"_s},
            {u"unlink"_s, CliText::tr("Takes a review off it."), u"ID"_s},
            {u"delete"_s, CliText::tr("Deletes it.")}};
}

using ImprovementMoved = QFuture<Result<ImprovementId>>;

Result<ImprovementMoved> improvementMoved(const Call &call, const OpenShop &shop, ImprovementId id)
{
    const KeepImprovements improvements(shop.file);
    if (call.isSet("measure"))
        return improvements.evaluate(id);
    if (call.isSet("keep"))
        return improvements.keep(id, call.value("keep"));
    if (call.isSet("adjust"))
        return improvements.adjust(id, call.value("adjust"));
    if (call.isSet("drop"))
        return improvements.drop(id, call.value("drop"));
    if (call.isSet("again")) {
        const Result<QDate> start = call.isSet("starts") ? dayFrom(call.value("starts")) : Result<QDate>(QDate());
        return start ? Result<ImprovementMoved>(improvements.tryAgain(id, *start)) : start.error();
    }
    if (call.isSet("delete"))
        return improvements.remove(id);
    const Result<std::vector<ReviewId>> reviews =
        reviewIdsFrom(call.isSet("link") ? call.values("link") : call.values("unlink"));
    if (!reviews)
        return reviews.error();
    return call.isSet("link") ? improvements.link(id, *reviews) : improvements.unlink(id, reviews->front());
}

Exit improvementShown(const Call &call, const OpenShop &shop, ImprovementId id)
{
    const Result<ImprovementDetails> details = await(ReadImprovements(shop.file).details(id));
    if (!details)
        return failed(call, details.error(), Task::ReadImprovements);
    const ImprovementText text(QLocale(), shop.zone());
    call.console.answer(Shopbell::jsonOf(*details), [&] {
        return QStringList{QString::number(id.value()) + u"  "_s + text.row(details->row, details->today),
                           text.finding(*details), ImprovementText::behind(details->row)}
            .join(u'\n');
    });
    return Exit::Done;
}

Exit runImprovement(const Call &call)
{
    const std::optional<ImprovementId> id = idFrom<ImprovementId>(call.arguments.at(1));
    if (!id) {
        return call.console.wrongUsage(
            CliText::tr("“%1” is not the number of an improvement.").arg(call.arguments.at(1)));
    }
    const auto told = std::ranges::count_if(improvementMoves, [&call](const char *move) { return call.isSet(move); });
    if (told > 1 || (call.isSet("starts") && !call.isSet("again")) || call.values("unlink").size() > 1)
        return call.console.wrongUsage(CliText::tr("One thing at a time. --help tells more."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    if (told == 0)
        return improvementShown(call, *shop, *id);
    Result<ImprovementMoved> work = improvementMoved(call, *shop, *id);
    if (!work)
        return wrongValue(call, work.error());
    const Result<ImprovementId> outcome = await(std::move(*work));
    if (!outcome)
        return improvementRefused(call, outcome.error());
    if (!call.isSet("delete"))
        return improvementShown(call, *shop, *id);
    call.console.report(QJsonObject{{u"id"_s, id->value()}}, [] { return CliText::tr("Improvement deleted."); });
    return Exit::Done;
}

QList<QCommandLineOption> whyNotOptions()
{
    return {{u"tag"_s, CliText::tr("The tag that is said often."), u"TAG"_s},
            {u"touchpoint"_s, CliText::tr("Or the moment that it is about, such as paying."), u"TOUCHPOINT"_s},
            {u"because"_s, CliText::tr("Why nothing is changed."), u"WHY"_s}};
}

Exit runWhyNot(const Call &call)
{
    if (call.isSet("tag") == call.isSet("touchpoint"))
        return call.console.wrongUsage(CliText::tr("What is it about? One --tag or a --touchpoint says it."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<ImprovementTopic> topic = topicMeant(*shop, call.value("tag"), call.value("touchpoint"));
    if (!topic)
        return wrongValue(call, topic.error());
    const Result<WhyNotId> id = await(KeepImprovements(shop->file).sayWhyNot(*topic, call.value("because")));
    if (!id)
        return improvementRefused(call, id.error());
    call.console.report(QJsonObject{{u"id"_s, id->value()}}, [] { return CliText::tr("Reason noted."); });
    return Exit::Done;
}
} // namespace

const Command improvementCommand{
    "improvement"_L1,
    "SHOP IMPROVEMENT-ID"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Keeps, adjusts or drops an improvement, or says what came of it."),
    improvementCommandOptions,
    runImprovement,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "Without an option it prints the improvement, with what was found on equal numbers of days before "
        "and after its start. One thing at a time, each one Undo.")};

const Command whyNotCommand{
    "why-not"_L1,
    "SHOP"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Says why nothing is changed about what is said often."),
    whyNotOptions,
    runWhyNot,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "It is listed as said-often again after three new complaints.")};

} // namespace Shopbell::Cli
