// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"

#include <QString>

#include <optional>
#include <vector>

// What a builder makes of an answer: which series stand where, and between what bounds. A plan knows no pixels and no
// colours, so a test reads it, and the same plan is drawn on the screen, in a file and as a thumb.

namespace Shopbell {

/// Ends and step of an axis of values, in the unit of its series.
struct AxisRange
{
    double least = 0;
    double most = 1;
    double step = 1;

    friend bool operator==(const AxisRange &, const AxisRange &) = default;
};

/// Both ends are whole steps, about four of them. `fromZero`: bars; else a line may begin higher, but a small change is
/// not blown up to fill the picture.
AxisRange niceAxis(double least, double most, Unit unit, bool fromZero);

/// The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least `rough`; of counts a whole number.
double roundStep(double rough, Unit unit);

struct PlannedSeries
{
    enum class Shape { Line, Bars }; ///< Bars of one plan stand on each other.

    Shape shape = Shape::Line;
    QString key = {};
    QString name = {};
    int look = 0; ///< Place in the chart palette of look.md.
    bool isCompared = false; ///< The same periods a year before.
    bool onRight = false; ///< Belongs to the axis on the right.
    Unit unit = Unit::Share;
    std::vector<StatisticPoint> points = {}; ///< One for each period of the plan.
};

struct PlannedPeriod
{
    QDate from = {};
    QDate to = {};
    bool complete = true;
    bool recorded = true;

    bool isSettled() const { return complete && recorded; } ///< Else it is hatched.
};

struct ChartPlan
{
    Statistic statistic = Statistic::RepeatPurchases;
    Grouping by = Grouping::Month;
    std::vector<PlannedPeriod> periods = {};
    std::vector<PlannedSeries> series = {}; ///< In the order of the legend; stacked from below.
    AxisRange left = {};
    std::optional<AxisRange> right = {};
    Unit leftUnit = Unit::Share;
    Unit rightUnit = Unit::Share;
    std::optional<double> target = {};
    int tagged = -1; ///< The period whose value is written at its point: the last complete one; -1: none that tells.
    bool tooLittle = false; ///< It lacks periods or people (lackOf() of format/statisticparts.h): said, not drawn.

    bool isEmpty() const { return periods.empty() || tooLittle; }
    /// The first series that is no comparison.
    const PlannedSeries *first() const;
    /// The place of the period that holds a day, with the part of it that has passed: 2.5 is the middle of the third.
    std::optional<double> placeOf(QDate day) const;
    /// How high the bars of a period stand on each other; 0 where there are none.
    double stackedAt(int period) const;
    /// Ends the left axis higher, with one grid for both sides; false where it cannot: no share is over 100 %.
    bool raiseLeft();
};

} // namespace Shopbell
