// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

namespace Shopbell {

/// The ranges that are offered for a chart; whole months, so that no bar is cut at its beginning.
enum class ChartRange { Last12Months, Last24Months, ThisYear, LastYear, Everything, OwnDays };

/// The query over that range as it lies around `today`; OwnDays leaves the days as they are.
StatisticsQuery withRange(StatisticsQuery query, ChartRange range, QDate today);

/// The range that a query has; OwnDays when it is none of the others.
ChartRange rangeOf(const StatisticsQuery &query, QDate today);

/// The query up to the last record of the shop; a range that would begin less than a year before becomes the twelve months
/// that end with it.
StatisticsQuery upTo(StatisticsQuery query, QDate lastRecord);

/// The query over the range with which a shop begins: the last twelve months, or, when nobody bought in them, those up to
/// the last purchase. `byMonth`: an answer about purchases.
StatisticsQuery withUsualRange(StatisticsQuery query, const Statistics &byMonth, QDate today);

} // namespace Shopbell
