// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartplan.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {

constexpr double wantedSteps = 4;
constexpr double smallestShareSpan = 0.1; // Less than ten points of change does not fill the picture.
constexpr double smallestPartSpan = 0.25; // Of the highest value, for other units.

// 1, 2 or 5 times a power of ten, at least `rough`.
double niceStep(double rough, Unit unit)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 2.0, 5.0, 10.0}) {
        const double step = nice * power;
        if (step >= rough * (1 - 1e-9))
            return unit == Unit::Count ? std::max(1.0, step) : step;
    }
    return 10 * power;
}

bool isWholeNumber(double number)
{
    return std::abs(number - std::round(number)) < 1e-9;
}

// A little more than a step that is too low: the next round number may be twice as high.
double finerStep(double rough, Unit unit)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        const double step = nice * power;
        if (step >= rough * (1 - 1e-9) && (unit != Unit::Count || isWholeNumber(step)))
            return step;
    }
    return 10 * power;
}

} // namespace

AxisRange niceAxis(double least, double most, Unit unit, bool fromZero)
{
    if (fromZero)
        least = 0;
    most = std::max(most, least);
    const double smallest = unit == Unit::Share ? smallestShareSpan : most * smallestPartSpan;
    if (most - least < smallest) {
        const double missing = smallest - (most - least);
        most += fromZero ? missing : missing / 2;
        least -= fromZero ? 0 : missing / 2;
    }
    if (most - least <= 0)
        most = least + 1;
    const double step = niceStep((most - least) / wantedSteps, unit);
    AxisRange range{
        .least = std::floor(least / step + 1e-9) * step, .most = std::ceil(most / step - 1e-9) * step, .step = step};
    range.least = std::max(0.0, range.least);
    if (unit == Unit::Share && most <= 1)
        range.most = std::min(range.most, 1.0);
    return range;
}

const PlannedSeries *ChartPlan::first() const
{
    const auto found = std::ranges::find_if(series, [](const PlannedSeries &each) { return !each.isCompared; });
    return found == series.end() ? nullptr : &*found;
}

bool ChartPlan::raiseLeft()
{
    if (!right) {
        const double raised = left.most + left.step;
        if (leftUnit == Unit::Share && left.most <= 1 && raised > 1 + 1e-9)
            return false;
        left.most = raised;
        return true;
    }
    const double steps = std::round(left.most / left.step);
    if (rightUnit != Unit::Share || right->most + right->step <= 1 + 1e-9) {
        left.most += left.step;
        right->most += right->step;
        return true;
    }
    left.step = finerStep(left.step * 1.01, leftUnit);
    left.most = steps * left.step;
    return true;
}

double ChartPlan::stackedAt(int period) const
{
    double sum = 0;
    for (const PlannedSeries &each : series) {
        if (each.shape == PlannedSeries::Shape::Bars)
            sum += each.points[size_t(period)].value.value_or(0);
    }
    return sum;
}

double roundStep(double rough, Unit unit)
{
    if (rough <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = nice * power;
        if (step >= rough * (1 - 1e-9) && (unit != Unit::Count || isWholeNumber(step)))
            return step;
    }
    return 10 * power;
}

std::optional<double> ChartPlan::placeOf(QDate day) const
{
    for (size_t i = 0; i < periods.size(); ++i) {
        const PlannedPeriod &period = periods[i];
        if (day < period.from || day > period.to)
            continue;
        const double days = double(period.from.daysTo(period.to)) + 1;
        return double(i) + (double(period.from.daysTo(day)) + 0.5) / days;
    }
    return {};
}

} // namespace Shopbell
