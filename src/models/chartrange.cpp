// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartrange.h"

namespace Shopbell {

namespace {

QDate firstOfMonth(QDate day)
{
    return periodStart(day, Grouping::Month);
}

} // namespace

StatisticsQuery withRange(StatisticsQuery query, ChartRange range, QDate today)
{
    switch (range) {
    case ChartRange::Last12Months:
        query.from = firstOfMonth(today.addMonths(-11));
        query.to = {};
        break;
    case ChartRange::Last24Months:
        query.from = firstOfMonth(today.addMonths(-23));
        query.to = {};
        break;
    case ChartRange::ThisYear:
        query.from = {today.year(), 1, 1};
        query.to = {};
        break;
    case ChartRange::LastYear:
        query.from = {today.year() - 1, 1, 1};
        query.to = {today.year() - 1, 12, 31};
        break;
    case ChartRange::Everything:
        query.from = {};
        query.to = {};
        break;
    case ChartRange::OwnDays:
        break;
    }
    return query;
}

StatisticsQuery withUsualRange(StatisticsQuery query, const Statistics &byMonth, QDate today)
{
    query = withRange(query, ChartRange::Last12Months, today);
    QDate last;
    for (const StatisticSeries &series : byMonth.series) {
        for (const StatisticPoint &point : series.points) {
            if (point.n > 0 && (!last.isValid() || point.to > last))
                last = point.to;
        }
    }
    if (last.isValid() && last < query.from) {
        query.from = firstOfMonth(last.addMonths(-11));
        query.to = last;
    }
    return query;
}

ChartRange rangeOf(const StatisticsQuery &query, QDate today)
{
    StatisticsQuery open = query;
    if (open.to == today)
        open.to = {}; // An answer has its days filled in.
    for (const ChartRange range : {ChartRange::Last12Months, ChartRange::Last24Months, ChartRange::ThisYear,
                                   ChartRange::LastYear, ChartRange::Everything}) {
        const StatisticsQuery known = withRange(open, range, today);
        if (known.from == open.from && known.to == open.to)
            return range;
    }
    return ChartRange::OwnDays;
}

} // namespace Shopbell
