// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

namespace Shopbell {
class StatisticText;
}

namespace Shopbell::Cli {

/// An answer as a table for a terminal: a line for each period, a column for each series; of cohorts a line for each of
/// them and a column for each month after. What still runs has a star.
QString tableOf(const Statistics &whole, const StatisticText &text);

} // namespace Shopbell::Cli
