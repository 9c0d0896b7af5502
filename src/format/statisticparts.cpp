// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statisticparts.h"

#include "domain/cameback.h"
#include "format/statistictext.h"
#include "format/todaytext.h"

#include <cmath>
#include <limits>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PeriodWords)
};

/// What two figures may differ by and still be shown alike.
double step(Unit unit)
{
    switch (unit) {
    case Unit::Share:
    case Unit::Days:
        return 0.1;
    case Unit::PerCustomer:
        return 0.01;
    case Unit::Count:
    case Unit::Money:
        return 1;
    }
    Q_UNREACHABLE();
}

QString counted(int count, Grouping by, const QString &number)
{
    switch (by) {
    case Grouping::Day:
        return PeriodWords::tr("%1 days", "", count).arg(number);
    case Grouping::Week:
        return PeriodWords::tr("%1 weeks", "", count).arg(number);
    case Grouping::Month:
        return PeriodWords::tr("%1 months", "", count).arg(number);
    case Grouping::Quarter:
        return PeriodWords::tr("%1 quarters", "", count).arg(number);
    case Grouping::Year:
        return PeriodWords::tr("%1 years", "", count).arg(number);
    }
    Q_UNREACHABLE();
}

StatisticSeries sumOfWays(const Statistics &answer)
{
    StatisticSeries sum{.key = u"recommendations"_s, .unit = Unit::Count};
    for (const StatisticSeries &series : answer.series) {
        if (!series.key.startsWith("way:"_L1))
            continue;
        if (sum.points.empty()) {
            sum.points = series.points;
            continue;
        }
        for (size_t at = 0; at < sum.points.size(); ++at) {
            sum.points[at].n += series.points[at].n;
            if (const std::optional<double> &value = series.points[at].value)
                sum.points[at].value = sum.points[at].value.value_or(0) + *value;
        }
    }
    return sum;
}

StatisticSeries monthAfter(const Statistics &answer)
{
    StatisticSeries series{.key = u"month-after"_s};
    for (const StatisticSeries &cohort : answer.series) {
        if (cohort.points.size() < 2)
            continue;
        series.points.push_back(cohort.points[1]);
        // Shown under the period in which they came first.
        series.points.back().from = cohort.points[0].from;
        series.points.back().to = cohort.points[0].to;
    }
    return series;
}
/// A month of recommendations is complete when those who were sent had their time to buy.
StatisticSeries settledWays(const Statistics &answer)
{
    StatisticSeries sum = sumOfWays(answer);
    const StatisticSeries *conversion = answer.find(u"conversion");
    for (size_t at = 0; conversion && at < std::min(sum.points.size(), conversion->points.size()); ++at) {
        sum.points[at].complete = sum.points[at].complete && conversion->points[at].complete;
        sum.points[at].leftOut = conversion->points[at].leftOut;
    }
    return sum;
}

/// Those that are over and have a value; of recommendations whether their time to buy is over or not.
std::vector<StatisticPoint> periodsOver(const Statistics &answer)
{
    const bool sent = answer.query.statistic == Statistic::Referrals;
    return shownPoints(sent ? sumOfWays(answer) : leadingSeries(answer), std::numeric_limits<int>::max());
}

} // namespace

QString periods(int count, Grouping by)
{
    return counted(count, by, QLocale().toString(count));
}

QString periodsInWords(int count, Grouping by)
{
    return counted(count, by, numberWord(count));
}

QString byPeriod(Grouping by)
{
    switch (by) {
    case Grouping::Day:
        return PeriodWords::tr("by day");
    case Grouping::Week:
        return PeriodWords::tr("by week");
    case Grouping::Month:
        return PeriodWords::tr("by month");
    case Grouping::Quarter:
        return PeriodWords::tr("by quarter");
    case Grouping::Year:
        return PeriodWords::tr("by year");
    }
    Q_UNREACHABLE();
}

QString byFirstVisit(Grouping by)
{
    switch (by) {
    case Grouping::Day:
        return PeriodWords::tr("by day of their first visit");
    case Grouping::Week:
        return PeriodWords::tr("by week of their first visit");
    case Grouping::Month:
        return PeriodWords::tr("by month of their first visit");
    case Grouping::Quarter:
        return PeriodWords::tr("by quarter of their first visit");
    case Grouping::Year:
        return PeriodWords::tr("by year of their first visit");
    }
    Q_UNREACHABLE();
}

int periodsNeeded(Grouping by)
{
    return by == Grouping::Quarter || by == Grouping::Year ? 2 : 3;
}

int periodsThere(const Statistics &answer)
{
    return int(std::min(periodsOver(answer).size(), size_t(periodsNeeded(answer.query.by))));
}

int periodsOfMany(const Statistics &answer)
{
    return int(
        std::ranges::count_if(periodsOver(answer), [](const StatisticPoint &point) { return point.n >= leastToDraw; }));
}

qint64 recommendationsThere(const Statistics &answer)
{
    qint64 sum = 0;
    for (const StatisticPoint &point : periodsOver(answer))
        sum += point.n;
    return sum;
}

QDate lastDayOver(const Statistics &answer)
{
    const std::vector<StatisticPoint> over = periodsOver(answer);
    return over.empty() ? QDate() : over.back().to;
}

Lack lackOf(const Statistics &answer)
{
    const int needed = periodsNeeded(answer.query.by);
    if (periodsThere(answer) < needed)
        return Lack::Periods;
    if (answer.query.statistic == Statistic::Cohorts)
        return Lack::None; // Told of all together: restsOnTooFew().
    switch (leadingSeries(answer).unit) {
    case Unit::Share:
    case Unit::Days:
    case Unit::PerCustomer:
        return periodsOfMany(answer) < needed ? Lack::People : Lack::None;
    case Unit::Count:
        return recommendationsThere(answer) < leastToDraw ? Lack::Recommendations : Lack::None;
    case Unit::Money:
        return Lack::None;
    }
    Q_UNREACHABLE();
}

StatisticSeries leadingSeries(const Statistics &answer)
{
    if (answer.query.statistic == Statistic::Referrals)
        return settledWays(answer);
    if (answer.query.statistic == Statistic::Cohorts)
        return monthAfter(answer);
    return answer.series.empty() ? StatisticSeries() : answer.series.front();
}

std::vector<StatisticPoint> shownPoints(const StatisticSeries &series, int most)
{
    std::vector<StatisticPoint> shown;
    for (const StatisticPoint &point : series.points) {
        if (isTold(point))
            shown.push_back(point);
    }
    if (shown.size() > size_t(most))
        shown.erase(shown.begin(), shown.end() - most);
    return shown;
}

std::vector<StatisticPoint> postedPoints(const StatisticSeries &series, int most)
{
    const std::vector<StatisticPoint> &points = series.points;
    const auto end = std::find_if(points.rbegin(), points.rend(), isTold).base();
    const auto earliest = end - std::min<qsizetype>(most, end - points.begin());
    std::vector<StatisticPoint> posted(std::find_if(earliest, end, isTold), end);
    for (StatisticPoint &point : posted) {
        if (!isTold(point))
            point.value.reset();
    }
    return posted;
}

bool isTold(const StatisticPoint &point)
{
    return point.isSettled() && point.value;
}

std::vector<StatisticPoint> drawnPoints(const Statistics &whole)
{
    const Statistics answer = untilRecordsEnd(whole);
    if (answer.query.statistic != Statistic::Cohorts)
        return leadingSeries(answer).points;
    std::vector<StatisticPoint> cohorts;
    for (const StatisticSeries &cohort : answer.series) {
        if (!cohort.points.empty())
            cohorts.push_back(cohort.points.front());
    }
    return cohorts;
}

bool restsOnTooFew(const Statistics &answer)
{
    const StatisticSeries series = leadingSeries(answer);
    if (answer.query.statistic == Statistic::Cohorts) { // Their finding is of all together.
        qint64 n = 0;
        for (const StatisticPoint &point : series.points)
            n += isTold(point) ? point.n : 0;
        return n < leastForFinding;
    }
    const Unit unit = series.unit;
    return unit != Unit::Count && unit != Unit::Money && comparisonOf(answer).now.n < leastForFinding;
}

Comparison comparisonOf(const Statistics &answer)
{
    const StatisticSeries series = leadingSeries(answer);
    const auto last = std::find_if(series.points.rbegin(), series.points.rend(), isTold);
    if (last == series.points.rend())
        return {};
    Comparison comparison{.now = *last};
    const StatisticSeries *before = answer.find(u"year-before");
    const size_t at = size_t(series.points.rend() - last) - 1;
    if (!before || at >= before->points.size())
        return comparison;
    comparison.then = before->points[at];
    if (!comparison.then.complete || !comparison.then.value || comparison.then.n == 0)
        return comparison;
    return comparisonOf(comparison.now, comparison.then, series.unit);
}

Comparison comparisonOf(const StatisticPoint &now, const StatisticPoint &then, Unit unit)
{
    Comparison comparison{.now = now, .then = then};
    // Of what is counted the larger one tells.
    const auto [fewer, more] = std::minmax(now.n, then.n);
    comparison.tooFew = (unit == Unit::Count ? more : fewer) < leastForFinding;
    if (comparison.tooFew)
        return comparison;
    comparison.change = differenceOf(*now.value, *then.value, unit);
    if (unit == Unit::Share && comparison.change != 0 && mayDifferByChance({now.hits, now.n}, {then.hits, then.n})) {
        comparison.tooFew = fewer < leastForTrend;
        comparison.mayBeChance = !comparison.tooFew;
        return comparison;
    }
    comparison.trend = comparison.change > 0 ? Trend::More : comparison.change < 0 ? Trend::Less : Trend::Same;
    return comparison;
}

double differenceOf(double now, double then, Unit unit)
{
    const double exact = (now - then) * (unit == Unit::Share ? 100 : 1);
    constexpr double noise = 1e-9; // Of two quotients: a half stays a half.
    const double steps = std::round(std::abs(exact) / step(unit) + noise);
    return std::copysign(steps * step(unit), exact);
}

} // namespace Shopbell
