// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartplan.h"

namespace Shopbell {

/// One chart of the program. A new one is a query (storage or insight), a builder (charts/builders.h) and a line in the
/// list.
struct ChartKind
{
    Statistic statistic;
    ChartPlan (*build)(const ChartRequest &request);
};

/// Every chart, in the order of the gallery.
const std::vector<ChartKind> &chartKinds();
/// Nothing for a statistic that is no chart of its own (the heat map).
const ChartKind *chartKind(Statistic statistic);
/// "Repeat purchases", as the terminal calls it, too.
QString nameOf(const ChartKind &kind);
/// By the builder of the statistic; an empty plan when it has none.
ChartPlan planOf(const ChartRequest &request);

} // namespace Shopbell
