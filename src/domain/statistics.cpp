// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"

#include "domain/keys.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<Statistic, 7> statistics{{
    {Statistic::RepeatPurchases, "repeat-purchases"_L1},
    {Statistic::PurchaseFrequency, "purchase-frequency"_L1},
    {Statistic::PurchaseGap, "purchase-gap"_L1},
    {Statistic::Cohorts, "cohorts"_L1},
    {Statistic::Referrals, "referrals"_L1},
    {Statistic::ReferredShare, "referred-share"_L1},
    {Statistic::ReferralRevenue, "referral-revenue"_L1},
}};
constexpr KeyTable<Grouping, 5> groupings{{
    {Grouping::Day, "day"_L1},
    {Grouping::Week, "week"_L1},
    {Grouping::Month, "month"_L1},
    {Grouping::Quarter, "quarter"_L1},
    {Grouping::Year, "year"_L1},
}};
constexpr KeyTable<CohortKind, 3> cohortKinds{{
    {CohortKind::Returning, "returning"_L1},
    {CohortKind::Repurchase, "repurchase"_L1},
    {CohortKind::RepeatOrders, "repeat-orders"_L1},
}};
constexpr auto several = "other:"_L1;
constexpr auto yearBefore = "year-before"_L1;
} // namespace

QString keyOf(Statistic statistic)
{
    return keyIn(statistics, statistic);
}

std::optional<Statistic> statisticFromKey(QStringView key)
{
    return valueIn(statistics, key);
}

QString keyOf(Grouping grouping)
{
    return keyIn(groupings, grouping);
}

std::optional<Grouping> groupingFromKey(QStringView key)
{
    return valueIn(groupings, key);
}

QString keyOf(CohortKind kind)
{
    return keyIn(cohortKinds, kind);
}

std::optional<CohortKind> cohortKindFromKey(QStringView key)
{
    return valueIn(cohortKinds, key);
}

QString severalSeries(const QStringList &keys)
{
    return several + keys.join(u'\n');
}

QStringList seriesIn(const QString &key)
{
    return key.startsWith(several) ? key.sliced(several.size()).split(u'\n') : QStringList{key};
}

bool endsEarly(const Statistics &answer)
{
    constexpr qint64 month = 31;
    const StatisticsQuery &query = answer.query;
    if (!answer.lastRecord.isValid() || !query.to.isValid())
        return false;
    const QDate start = periodStart(query.to, query.by);
    const qint64 window = query.statistic == Statistic::RepeatPurchases ? query.windowDays : 0;
    return answer.lastRecord.daysTo(query.to) > std::max({month, window, start.daysTo(nextPeriod(start, query.by))});
}

bool isAfterRecords(const Statistics &answer, const StatisticPoint &point)
{
    return endsEarly(answer) && point.from > answer.lastRecord;
}

Statistics untilRecordsEnd(Statistics answer)
{
    size_t left = 0;
    for (StatisticSeries &series : answer.series) {
        if (series.key == yearBefore)
            continue;
        const size_t out =
            std::erase_if(series.points, [&answer](const auto &point) { return isAfterRecords(answer, point); });
        left = std::max(left, out);
    }
    for (StatisticSeries &series : answer.series) {
        if (series.key == yearBefore) // Its points are a year earlier, one for each of the others.
            series.points.resize(series.points.size() - std::min(left, series.points.size()));
    }
    if (answer.query.statistic == Statistic::Cohorts)
        std::erase_if(answer.series, [](const StatisticSeries &cohort) { return cohort.points.empty(); });
    return answer;
}

QDate periodStart(QDate day, Grouping by)
{
    switch (by) {
    case Grouping::Day:
        return day;
    case Grouping::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Grouping::Month:
        return {day.year(), day.month(), 1};
    case Grouping::Quarter:
        return {day.year(), day.month() - (day.month() - 1) % 3, 1};
    case Grouping::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate nextPeriod(QDate start, Grouping by)
{
    switch (by) {
    case Grouping::Day:
        return start.addDays(1);
    case Grouping::Week:
        return start.addDays(7);
    case Grouping::Month:
        return start.addMonths(1);
    case Grouping::Quarter:
        return start.addMonths(3);
    case Grouping::Year:
        return start.addYears(1);
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
