// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/builders.h"

#include "charts/charttext.h"
#include "format/statisticparts.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Places in the palette of look.md §2.
constexpr int pine = 0;
constexpr int blue = 1;
constexpr int amber = 2;
constexpr int plum = 3;
constexpr int slate = 5;
constexpr size_t mostStacked = 4;
constexpr double usualConversionEnd = 0.8;
constexpr QStringView yearBefore = u"year-before";
constexpr QStringView conversion = u"conversion";

QString nameOf(const StatisticSeries &series, const ChartRequest &request)
{
    const auto found = request.words.series.constFind(series.key);
    if (found != request.words.series.cend())
        return *found;
    return ChartText(request.locale, request.statistics.currency).series(series, request.statistics.query);
}

PlannedSeries planned(const StatisticSeries &series, const ChartRequest &request, PlannedSeries::Shape shape, int look)
{
    return {.shape = shape,
            .key = series.key,
            .name = nameOf(series, request),
            .look = look,
            .isCompared = false,
            .onRight = false,
            .unit = series.unit,
            .points = series.points};
}

// The same number of points as there are periods, the last ones under each other.
void fit(PlannedSeries &series, size_t periods)
{
    auto &points = series.points;
    if (points.size() > periods)
        points.erase(points.begin(), points.end() - qsizetype(periods));
    else
        points.insert(points.begin(), periods - points.size(), StatisticPoint{});
}

ChartPlan emptyPlan(const ChartRequest &request)
{
    ChartPlan plan;
    plan.statistic = request.statistics.query.statistic;
    plan.by = request.statistics.query.by;
    plan.target = request.target;
    return plan;
}

void takePeriods(ChartPlan &plan, const std::vector<StatisticPoint> &points)
{
    for (const StatisticPoint &point : points)
        plan.periods.push_back(
            {.from = point.from, .to = point.to, .complete = point.complete, .recorded = point.recorded});
}

void addYearBefore(ChartPlan &plan, const ChartRequest &request)
{
    const StatisticSeries *before = request.statistics.find(yearBefore);
    if (!before
        || std::ranges::none_of(before->points, [](const StatisticPoint &point) { return point.value.has_value(); }))
        return; // A line of nothing would only stand in the legend.
    PlannedSeries series = planned(*before, request, PlannedSeries::Shape::Line, slate);
    series.isCompared = true;
    fit(series, plan.periods.size());
    plan.series.push_back(std::move(series));
}

const StatisticSeries *mainSeries(const Statistics &statistics)
{
    const auto found =
        std::ranges::find_if(statistics.series, [](const StatisticSeries &each) { return each.key != yearBefore; });
    return found == statistics.series.end() ? nullptr : &*found;
}

// The period that carries the value: the last one that is complete and recorded in every respect; -1 for none.
int lastComplete(const ChartPlan &plan, const std::vector<StatisticPoint> &points)
{
    int last = -1;
    for (size_t i = 0; i < points.size(); ++i) {
        if (plan.periods[i].isSettled() && points[i].complete && points[i].value)
            last = int(i);
    }
    return last;
}

// Which period carries the value, and whether there is enough to draw. A month's conversion may still grow, but its
// recommendations are known: enough of those are enough to draw.
void judge(ChartPlan &plan, const std::vector<StatisticPoint> &points, const Statistics &statistics)
{
    plan.tooLittle = lackOf(statistics) != Lack::None;
    plan.tagged = restsOnTooFew(statistics) ? -1 : lastComplete(plan, points);
}

AxisRange rangeOf(const ChartPlan &plan, bool fromZero)
{
    double least = plan.target.value_or(std::numeric_limits<double>::max());
    double most = plan.target.value_or(0);
    for (const PlannedSeries &series : plan.series) {
        for (const StatisticPoint &point : series.points) {
            if (!point.value)
                continue;
            least = std::min(least, *point.value);
            most = std::max(most, *point.value);
        }
    }
    return niceAxis(std::min(least, most), most, plan.leftUnit, fromZero);
}

ChartPlan ofOneSeries(const ChartRequest &request, PlannedSeries::Shape shape)
{
    ChartPlan plan = emptyPlan(request);
    const StatisticSeries *series = mainSeries(request.statistics);
    if (!series)
        return plan;
    takePeriods(plan, series->points);
    plan.series.push_back(planned(*series, request, shape, pine));
    plan.leftUnit = series->unit;
    judge(plan, series->points, request.statistics);
    addYearBefore(plan, request);
    plan.left = rangeOf(plan, shape == PlannedSeries::Shape::Bars);
    return plan;
}

qint64 sumOf(const StatisticSeries &series)
{
    double sum = 0;
    for (const StatisticPoint &point : series.points)
        sum += point.value.value_or(0);
    return qint64(sum);
}

void addInto(std::vector<StatisticPoint> &sums, const std::vector<StatisticPoint> &points)
{
    for (size_t i = 0; i < std::min(sums.size(), points.size()); ++i) {
        if (points[i].value)
            sums[i].value = sums[i].value.value_or(0) + *points[i].value;
        sums[i].n = std::max(sums[i].n, points[i].n);
    }
}

// The ways with most recommendations; what does not fit into the stack is one "Other" on top.
std::vector<PlannedSeries> stackOf(const ChartRequest &request)
{
    std::vector<const StatisticSeries *> ways;
    for (const StatisticSeries &series : request.statistics.series) {
        if (series.key.startsWith("way:"_L1) && sumOf(series) > 0)
            ways.push_back(&series);
    }
    const std::vector<const StatisticSeries *> inOrder = ways;
    std::ranges::stable_sort(ways, std::ranges::greater{}, [](const StatisticSeries *way) { return sumOf(*way); });
    const size_t own = ways.size() <= mostStacked ? ways.size() : mostStacked - 1;
    // The chosen ones in their usual order, so that a way keeps its place and colour from one range to the next.
    const auto place = [&inOrder](const StatisticSeries *way) { return std::ranges::find(inOrder, way); };
    std::sort(ways.begin(), ways.begin() + qsizetype(own), [&](auto *a, auto *b) { return place(a) < place(b); });

    std::vector<PlannedSeries> stack;
    constexpr int looks[mostStacked] = {pine, amber, blue, slate}; // Plum is the line of conversion.
    for (size_t i = 0; i < own; ++i)
        stack.push_back(planned(*ways[i], request, PlannedSeries::Shape::Bars, looks[i]));
    if (own == ways.size())
        return stack;
    PlannedSeries rest = planned(*ways[own], request, PlannedSeries::Shape::Bars, looks[own]);
    QStringList keys{rest.key};
    rest.name = ChartText::other();
    for (size_t i = own + 1; i < ways.size(); ++i) {
        addInto(rest.points, ways[i]->points);
        keys += ways[i]->key;
    }
    rest.key = severalSeries(keys);
    stack.push_back(std::move(rest));
    return stack;
}

/// As many steps on both sides, so that one grid serves both, and round numbers on either: four or five steps, whichever
/// leave the bars more of the height.
void takeOneGrid(ChartPlan &plan, double most, double highestShare)
{
    const auto leftOf = [most](int steps) {
        const double step = std::max(1.0, roundStep(most / steps, Unit::Count));
        return AxisRange{.least = 0, .most = steps * step, .step = step};
    };
    const int steps = leftOf(5).most < leftOf(4).most ? 5 : 4;
    const double end = steps == 5 || highestShare > usualConversionEnd ? 1.0 : usualConversionEnd;
    plan.left = leftOf(steps);
    plan.right = AxisRange{.least = 0, .most = end, .step = end / steps};
}

} // namespace

ChartPlan lineChart(const ChartRequest &request)
{
    return ofOneSeries(request, PlannedSeries::Shape::Line);
}

ChartPlan barChart(const ChartRequest &request)
{
    return ofOneSeries(request, PlannedSeries::Shape::Bars);
}

ChartPlan referralChart(const ChartRequest &request)
{
    ChartPlan plan = emptyPlan(request);
    plan.series = stackOf(request);
    plan.leftUnit = Unit::Count;
    if (plan.series.empty())
        return plan;
    takePeriods(plan, plan.series.front().points);

    std::vector<StatisticPoint> totals = plan.series.front().points;
    for (size_t i = 1; i < plan.series.size(); ++i)
        addInto(totals, plan.series[i].points);
    double most = plan.target.value_or(0);
    for (const StatisticPoint &total : totals)
        most = std::max(most, total.value.value_or(0));
    plan.left = niceAxis(0, most, Unit::Count, true);

    if (const StatisticSeries *bought = request.statistics.find(conversion)) {
        PlannedSeries line = planned(*bought, request, PlannedSeries::Shape::Line, plum);
        line.onRight = true;
        fit(line, plan.periods.size());
        double highest = 0;
        for (size_t i = 0; i < line.points.size(); ++i) {
            highest = std::max(highest, line.points[i].value.value_or(0));
            plan.periods[i].complete = plan.periods[i].complete && line.points[i].complete;
        }
        plan.rightUnit = Unit::Share;
        takeOneGrid(plan, most, highest);
        plan.series.push_back(std::move(line));
    }
    judge(plan, totals, request.statistics);
    return plan;
}

} // namespace Shopbell
