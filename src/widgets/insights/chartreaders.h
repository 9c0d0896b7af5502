// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/statistics.h"
#include "services/shopfile.h"

#include <QFuture>

#include <functional>

namespace Shopbell {

/// What Insights and Share read, as functions, so that a test answers by itself.
struct ChartReaders
{
    std::function<QFuture<Result<Statistics>>(StatisticsQuery)> statistics;
    std::function<QFuture<Result<PeopleBehind>>(PointChosen)> behind;
    std::function<QFuture<Result<std::vector<AxisNote>>>()> notes;
    std::function<QFuture<Result<std::vector<Target>>>()> targets;
    std::function<QFuture<Result<std::vector<SavedView>>>()> views;
    std::function<QFuture<Result<std::vector<CustomerSegment>>>()> segments;
};

/// Those that read the shop file.
ChartReaders readersOf(const ShopFilePtr &file);

} // namespace Shopbell
