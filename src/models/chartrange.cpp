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

StatisticsQuery upTo(StatisticsQuery query, QDate lastRecord)
{
    const QDate yearBefore = firstOfMonth(lastRecord.addMonths(-11));
    if (query.from > yearBefore)
        query.from = yearBefore;
    query.to = lastRecord;
    return query;
}

StatisticsQuery withUsualRange(StatisticsQuery query, const Statistics &byMonth, QDate today)
{
    query = withRange(query, ChartRange::Last12Months, today);
    const QDate last = byMonth.lastRecord;
    return last.isValid() && last < query.from ? upTo(query, last) : query;
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
