// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurequery.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/values.h"
#include "services/readstatistics.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestWindow = 3660; // Ten years.

constexpr std::array named{Statistic::RepeatPurchases, Statistic::Cohorts, Statistic::PurchaseGap,
                           Statistic::PurchaseFrequency, Statistic::Referrals};

Error notAValue(const QString &option, const QString &value)
{
    return {Error::Kind::Invalid, CliText::tr("“%1” is not a value of %2.").arg(value, option)};
}
} // namespace

QList<QCommandLineOption> figureOptions()
{
    return {
        {u"from"_s, CliText::tr("First day, such as 2025-01-31; from the first purchase on unless told."), u"DATE"_s},
        {u"to"_s, CliText::tr("Last day; today unless told. Nothing after it is read."), u"DATE"_s},
        {u"by"_s, CliText::tr("Periods: day, week, month, quarter or year."), u"PERIOD"_s, u"month"_s},
        {u"window"_s, CliText::tr("Days within which somebody bought again, 60 unless told."), u"DAYS"_s, u"60"_s},
        {u"cohorts"_s,
         CliText::tr("Which curve of cohorts: returning (bought in that month), repurchase (has come back by it) "
                     "or repeat-orders (further visits by it)."),
         u"KIND"_s, u"returning"_s},
        {u"where"_s, CliText::tr("Only some customers: segment=NAME or its number."), u"KEY=VALUE"_s}};
}

Result<StatisticsQuery> figureQueryFrom(const Call &call, Statistic statistic)
{
    StatisticsQuery query{.statistic = statistic};
    for (const auto &[option, day] : {std::pair("from", &query.from), std::pair("to", &query.to)}) {
        if (!call.isSet(option))
            continue;
        const Result<QDate> read = dayFrom(call.value(option));
        if (!read)
            return read.error();
        *day = *read;
    }
    if (query.from.isValid() && query.to.isValid() && query.to < query.from)
        return Error{Error::Kind::Invalid, CliText::tr("The last day lies before the first.")};
    const std::optional<Grouping> by = groupingFromKey(call.value("by"));
    if (!by)
        return notAValue(u"--by"_s, call.value("by"));
    query.by = *by;
    const Result<qint64> window = numberFrom(call.value("window"), 1, longestWindow);
    if (!window)
        return window.error();
    query.windowDays = int(*window);
    const std::optional<CohortKind> cohorts = cohortKindFromKey(call.value("cohorts"));
    if (!cohorts)
        return notAValue(u"--cohorts"_s, call.value("cohorts"));
    query.cohorts = *cohorts;
    return query;
}

Status addSegment(const Call &call, const OpenShop &shop, StatisticsQuery &query)
{
    for (const QString &condition : call.values("where")) {
        const qsizetype sign = condition.indexOf(u'=');
        if (sign < 0 || condition.first(sign) != "segment"_L1)
            return notAValue(u"--where"_s, condition);
        const QString name = condition.sliced(sign + 1);
        const Result<SegmentId> segment = await(ReadStatistics(shop.file).segmentNamed(name));
        if (!segment) {
            return segment.error().kind == Error::Kind::NotFound ? notAValue(u"segment"_s, name)
                                                                 : Status(segment.error());
        }
        query.segment = *segment;
    }
    return done();
}

void noteRecordsEnd(const Call &call, const Statistics &answer)
{
    if (!endsEarly(answer))
        return;
    //: %1 is a day such as 2011-12-09.
    call.console.note(CliText::tr("Nothing was written down after %1; --to %1 ends with it.")
                          .arg(answer.lastRecord.toString(Qt::ISODate)));
}

QString statisticNames()
{
    QStringList names;
    for (const Statistic statistic : named)
        names << keyOf(statistic);
    return names.join(u", "_s);
}

std::vector<Statistic> statisticsFromName(const QString &name)
{
    const std::optional<Statistic> statistic = statisticFromKey(name);
    if (!statistic || std::ranges::find(named, *statistic) == named.end())
        return {};
    if (*statistic == Statistic::Referrals)
        return {Statistic::Referrals, Statistic::ReferredShare, Statistic::ReferralRevenue};
    return {*statistic};
}

} // namespace Shopbell::Cli
