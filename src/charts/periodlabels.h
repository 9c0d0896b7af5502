// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartplan.h"

#include <QString>

#include <vector>

class QFontMetricsF;

namespace Shopbell {
class ChartText;

/// Between which x the periods stand, and between which their labels may.
struct PeriodAxis
{
    double left = 0;
    double right = 0;
    double leastLabel = 0;
    double mostLabel = 0;
};

struct PeriodLabel
{
    int period = 0;
    QString text = {};
    double left = 0;
    double width = 0;

    double right() const { return left + width; }
};

/// What stands below the axis of time: every period, or every second, third ... from the last one back, as there is room.
/// The first that is shown of a year carries it, unless all of at most twelve months have room without it; where every label
/// would, only the years stand there.
std::vector<PeriodLabel> periodLabels(const ChartPlan &plan, const PeriodAxis &axis, const ChartText &text,
                                      const QFontMetricsF &metrics);

} // namespace Shopbell
