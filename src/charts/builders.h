// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartplan.h"

// One builder for each kind of chart: it gives the series of an answer their places. Builders never compute figures.

namespace Shopbell {

/// A line, the year before dashed, a target. Of repeat purchases, frequency and the gap between purchases.
ChartPlan lineChart(const ChartRequest &request);
/// Bars by way on each other (three ways of their own at most, the rest is "Other"), and the line of conversion on the
/// right.
ChartPlan referralChart(const ChartRequest &request);
/// Plain bars from zero, the year before as a dashed line. Of the share who were sent and of revenue.
ChartPlan barChart(const ChartRequest &request);

} // namespace Shopbell
