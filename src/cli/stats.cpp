// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/figurequery.h"
#include "cli/figuretable.h"
#include "cli/responsetime.h"
#include "cli/servicerecovery.h"
#include "format/statistictext.h"
#include "services/readstatistics.h"

#include <QJsonArray>

#include <limits>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QJsonValue jsonOfValue(const StatisticPoint &point, Unit unit, const QString &currency)
{
    if (!point.value)
        return {};
    if (unit == Unit::Money)
        return QJsonObject{{u"minor"_s, qRound64(*point.value)}, {u"currency"_s, currency}};
    return *point.value;
}

QJsonObject jsonOf(const StatisticSeries &series, const Statistics &answer, const StatisticText &text)
{
    QJsonArray points;
    for (const StatisticPoint &point : series.points) {
        QJsonObject json{{u"from"_s, point.from.toString(Qt::ISODate)},
                         {u"to"_s, point.to.toString(Qt::ISODate)},
                         {u"value"_s, jsonOfValue(point, series.unit, answer.currency)},
                         {u"n"_s, point.n},
                         {u"complete"_s, point.complete}};
        if (!point.recorded)
            json[u"recorded"_s] = false;
        if (series.key == "conversion"_L1 || series.unit == Unit::Money)
            json[u"left_out"_s] = point.leftOut;
        points.append(json);
    }
    return {{u"key"_s, series.key}, {u"label"_s, text.label(answer, series)}, {u"points"_s, points}};
}

/// Series of all parts, and what is said about them.
QJsonObject jsonOf(const QString &name, const std::vector<Statistics> &answers, const StatisticText &text)
{
    QJsonArray series;
    QJsonArray notes;
    for (const Statistics &answer : answers) {
        for (const StatisticSeries &each : answer.series)
            series.append(jsonOf(each, answer, text));
        for (const StatisticNote &note : answer.notes) {
            if (const QString sentence = text.note(note); !notes.contains(sentence))
                notes.append(sentence);
        }
    }
    const Statistics &first = answers.front();
    const bool windowed = first.query.statistic == Statistic::RepeatPurchases;
    QJsonObject overall{{u"value"_s, first.overall ? QJsonValue(*first.overall) : QJsonValue()},
                        {u"n"_s, first.overallN}};
    return {{u"name"_s, name},     {u"window"_s, windowed ? QJsonValue(first.query.windowDays) : QJsonValue()},
            {u"n"_s, first.n},     {u"overall"_s, overall},
            {u"series"_s, series}, {u"notes"_s, notes}};
}

/// Of shares, pooled over the complete periods that the records reach.
QString overallUpToRecords(const StatisticSeries &shares, const StatisticText &text)
{
    qint64 hits = 0;
    qint64 n = 0;
    for (const StatisticPoint &point : shownPoints(shares, std::numeric_limits<int>::max())) {
        hits += point.hits;
        n += point.n;
    }
    return n == 0 ? QString()
                  : CliText::tr("Over all complete periods that the records reach: %1 (n %2).")
                        .arg(text.value(double(hits) / double(n), Unit::Share, {}), QLocale().toString(n));
}

/// What the periods come to together: of all gaps up to the last day the median, of recommendations how many bought.
QString overallLine(const Statistics &answer, const StatisticText &text)
{
    if (!answer.overall || answer.query.statistic == Statistic::Cohorts) // Those say it as their finding.
        return {};
    const Statistic statistic = answer.query.statistic;
    const StatisticSeries *conversion = answer.find(u"conversion");
    const StatisticSeries series = conversion ? *conversion : leadingSeries(answer);
    if (endsEarly(answer) && series.unit == Unit::Share)
        return overallUpToRecords(series, text);
    const bool alsoRunning = statistic == Statistic::PurchaseGap || statistic == Statistic::PurchaseFrequency;
    const QString words = alsoRunning ? CliText::tr("Over all periods: %1 (n %2).")
                                      : CliText::tr("Over all complete periods: %1 (n %2).");
    return words.arg(text.value(*answer.overall, series.unit, answer.currency), QLocale().toString(answer.overallN));
}

QString textOf(const std::vector<Statistics> &answers, const StatisticText &text)
{
    QStringList parts;
    QStringList notes;
    for (const Statistics &answer : answers) {
        QStringList head{StatisticText::name(answer.query.statistic) + u", "_s + StatisticText::subtitle(answer.query)};
        for (const QString &line :
             {text.finding(answer), text.remark(answer), text.tooLittle(answer), overallLine(answer, text)}) {
            if (!line.isEmpty())
                head << line;
        }
        parts << head.join(u'\n') + u"\n\n"_s + tableOf(answer, text);
        for (const StatisticNote &note : answer.notes) {
            if (const QString sentence = text.note(note); !notes.contains(sentence))
                notes << sentence;
        }
    }
    if (!notes.isEmpty())
        parts << notes.join(u'\n');
    return parts.join(u"\n\n"_s);
}

Exit runStats(const Call &call)
{
    const QString name = call.arguments.at(1);
    if (name == responseTimeName)
        return tellResponseTimes(call);
    if (name == serviceRecoveryName)
        return tellServiceRecovery(call);
    const std::vector<Statistic> statistics = statisticsFromName(name);
    if (statistics.empty())
        return call.console.wrongUsage(CliText::tr("There are no figures named “%1”.").arg(name));
    Result<StatisticsQuery> query = figureQueryFrom(call, statistics.front());
    if (!query)
        return wrongValue(call, query.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    if (const Status added = addSegment(call, *shop, *query); !added) {
        return added.error().kind == Error::Kind::Invalid ? wrongValue(call, added.error())
                                                          : failed(call, added.error(), Task::ReadFigures);
    }
    std::vector<Statistics> answers;
    for (const Statistic statistic : statistics) {
        query->statistic = statistic;
        Result<Statistics> answer = await(ReadStatistics(shop->file).read(*query));
        if (!answer)
            return failed(call, answer.error(), Task::ReadFigures);
        query->from = answer->query.from; // Parts of one answer share its range.
        answers.push_back(*std::move(answer));
    }
    noteRecordsEnd(call, answers.front());
    const StatisticText text({QLocale(), shop->zone()}, shop->profile.currency);
    call.console.answer(jsonOf(name, answers, text), [&] { return textOf(answers, text); });
    return Exit::Done;
}
} // namespace

const Command statsCommand{
    "stats"_L1,
    "SHOP NAME"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "Figures of the shop: who comes back, who was sent, how soon it answers, "
                      "whether complaints were put right."),
    figureOptions,
    runStats,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "NAME is repeat-purchases, cohorts, purchase-gap, purchase-frequency, referrals, response-time or "
        "service-recovery. "
        "A period or a window that still runs is not complete; its value is the one so far. Of "
        "response-time, --from and --to are the days on which reviews were said, whenever they were answered; who "
        "waits, waits now. Of service-recovery, --window is 90 days unless told.")};

} // namespace Shopbell::Cli
