// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"

#include <array>

// Answers as the mock-ups show them.

namespace Shopbell::Test {

/// Month after month from `from` on; the last `running` are not complete.
inline StatisticSeries monthly(const QString &key, Unit unit, QDate from, const std::vector<double> &values,
                               int running = 0)
{
    StatisticSeries series{.key = key, .name = {}, .unit = unit, .points = {}};
    for (size_t i = 0; i < values.size(); ++i) {
        const QDate first = from.addMonths(int(i));
        series.points.push_back({.from = first,
                                 .to = first.addMonths(1).addDays(-1),
                                 .value = values[i],
                                 .hits = unit == Unit::Share ? qRound64(values[i] * 522) : 0,
                                 .n = unit == Unit::Share ? 522 : qint64(values[i]),
                                 .complete = i + size_t(running) < values.size()});
    }
    return series;
}

inline ChartRequest repeatPurchases(int running = 0)
{
    using namespace Qt::StringLiterals;
    const QDate from(2024, 12, 1);
    ChartRequest request;
    request.locale = QLocale(u"en_GB"_s);
    request.statistics.query = {.statistic = Statistic::RepeatPurchases, .from = from, .to = QDate(2025, 11, 30)};
    request.statistics.query.withYearBefore = true;
    request.statistics.series = {monthly(u"rate"_s, Unit::Share, from,
                                         {.341, .332, .348, .350, .364, .356, .372, .384, .371, .388, .392, .418},
                                         running),
                                 monthly(u"year-before"_s, Unit::Share, from.addYears(-1),
                                         {.302, .294, .310, .318, .312, .326, .331, .324, .340, .336, .349, .353})};
    request.words.title = u"More people come back: 41.8% bought again within 60 days"_s;
    request.words.remark = u"That is 6.5 points more than in November last year."_s;
    request.words.source = u"New customers who bought again within 60 days, 218 of 522 customers in November."_s;
    request.words.tooLittle = u"Needs 3 months of purchases. You have 1."_s;
    request.target = 0.4;
    request.notes = {{.id = AxisNoteId(1), .day = QDate(2025, 5, 16), .text = u"Ovens under repair, 9 days"_s},
                     {.id = AxisNoteId(2), .day = QDate(2025, 8, 16), .text = u"Stamp card at the till"_s}};
    return request;
}

/// Of a shop in which nothing was written down after a day.
inline ChartRequest withRecordsUntil(QDate last, ChartRequest request)
{
    const bool hasWindow = request.statistics.query.statistic == Statistic::RepeatPurchases;
    request.statistics.lastRecord = last;
    for (StatisticSeries &series : request.statistics.series) {
        for (StatisticPoint &point : series.points)
            point.recorded = point.to.addDays(hasWindow ? request.statistics.query.windowDays : 0) <= last;
    }
    return request;
}

inline ChartRequest referrals(int running = 0)
{
    using namespace Qt::StringLiterals;
    const QDate from(2024, 12, 1);
    ChartRequest request;
    request.locale = QLocale(u"en_GB"_s);
    request.statistics.query = {.statistic = Statistic::Referrals, .from = from, .to = QDate(2025, 11, 30)};
    request.statistics.series = {
        monthly(u"way:told-a-friend"_s, Unit::Count, from, {3, 3, 4, 4, 4, 5, 5, 5, 6, 5, 6, 8}, running),
        monthly(u"way:came-along"_s, Unit::Count, from, {2, 2, 2, 3, 2, 3, 3, 4, 3, 3, 4, 5}, running),
        monthly(u"way:card-handed-on"_s, Unit::Count, from, {1, 2, 1, 2, 2, 3, 2, 2, 3, 3, 2, 4}, running),
        monthly(u"conversion"_s, Unit::Share, from, {.33, .36, .38, .34, .41, .45, .42, .48, .44, .47, .50, .53},
                running)};
    request.words.title = u"17 recommendations in November"_s;
    return request;
}

/// So many months of first visits until November 2025, which still runs.
inline ChartRequest cohorts(int months, CohortKind kind = CohortKind::Returning)
{
    using namespace Qt::StringLiterals;
    const QDate last(2025, 11, 1);
    ChartRequest request;
    request.locale = QLocale(u"en_GB"_s);
    request.statistics.query = {.statistic = Statistic::Cohorts, .to = last.addDays(19), .cohorts = kind};
    request.statistics.lastRecord = last.addDays(18);
    for (int i = months - 1; i >= 0; --i) {
        const QDate month = last.addMonths(-i);
        StatisticSeries cohort{.key = month.toString(u"yyyy-MM"_s), .name = {}, .unit = Unit::Share, .points = {}};
        for (int later = 0; later <= i; ++later) {
            const qint64 hits = later == 0 ? 128 : 64 / (later + 1);
            cohort.points.push_back({.from = month.addMonths(later),
                                     .to = month.addMonths(later + 1).addDays(-1),
                                     .value = double(hits) / 128,
                                     .hits = hits,
                                     .n = 128,
                                     .complete = later < i});
        }
        request.statistics.series.push_back(cohort);
        request.statistics.n += 128;
    }
    request.words.title = u"25.0% of new customers come in the month after their first visit"_s;
    request.words.remark = u"320 of 1280 new customers."_s;
    request.words.source = u"1,408 new customers, by month of their first visit."_s;
    return request;
}

} // namespace Shopbell::Test
