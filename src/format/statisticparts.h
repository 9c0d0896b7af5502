// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

namespace Shopbell {

/// "12 months", in words "twelve months" up to that number.
QString periods(int count, Grouping by);
QString periodsInWords(int count, Grouping by);
/// "by month": inside a sentence.
QString byPeriod(Grouping by);
/// "by month of their first visit": inside a sentence.
QString byFirstVisit(Grouping by);

/// Every period that a chart of the answer draws, also those that still run; of a heat map its cohorts.
std::vector<StatisticPoint> drawnPoints(const Statistics &whole);

/// People, gaps or recommendations that a finding needs in each of the two periods that it compares: of fewer nothing can
/// be told.
inline constexpr qint64 leastForFinding = 10;
/// A rate or median of fewer people or gaps is no period of a chart; a chart of recommendations has as many in all.
inline constexpr qint64 leastToDraw = 5;
/// Of fewer people than this a difference that may be chance is put down to their number.
inline constexpr qint64 leastForTrend = 30;
/// Whether the figure that would be the finding rests on fewer. Counts and sums of money are what they are.
bool restsOnTooFew(const Statistics &answer);

/// What an answer lacks to be drawn, told and posted: the one rule for all charts.
enum class Lack {
    None,
    Periods, ///< Too few that are over and have a value: periodsNeeded().
    People, ///< So many have one, but too few of them rest on leastToDraw: of rates and medians.
    Recommendations, ///< In all there are fewer than leastToDraw.
};
Lack lackOf(const Statistics &answer);
/// Periods whose rate or median rests on leastToDraw at the least.
int periodsOfMany(const Statistics &answer);
/// Recommendations in all periods that are over.
qint64 recommendationsThere(const Statistics &answer);
/// Of the last period that is over and has a value; invalid when there is none.
QDate lastDayOver(const Statistics &answer);

/// How a figure stands to the one of the year before; None where there is none that is complete, too few to compare, or
/// shares of people who differ by no more than chance gives.
enum class Trend { None, More, Same, Less };
struct Comparison
{
    Trend trend = Trend::None;
    double change = 0; ///< In the unit of the value; of a share in points.
    StatisticPoint now = {}; ///< The last complete one; n is 0 when there is none.
    StatisticPoint then = {};
    bool tooFew = false; ///< The year before is there, but one of the two rests on too few.
    bool mayBeChance = false; ///< Of many people, and still no difference to speak of.
};
Comparison comparisonOf(const Statistics &answer);
/// Of two points that are over and have a value, `then` that of the year before.
Comparison comparisonOf(const StatisticPoint &now, const StatisticPoint &then, Unit unit);

/// By how much a value differs from an earlier one, from the exact figures and rounded once, to the last digit that is
/// shown; of a share in points. Wherever the difference of two figures is said, it is this one.
double differenceOf(double now, double then, Unit unit);

/// Whether the point may be spoken of: it is over, the records reach beyond it, and it has a value.
bool isTold(const StatisticPoint &point);

} // namespace Shopbell
