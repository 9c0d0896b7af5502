// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartreaders.h"

#include "services/readcustomers.h"
#include "services/readstatistics.h"

namespace Shopbell {

ChartReaders readersOf(const ShopFilePtr &file)
{
    return {
        .statistics = [file](StatisticsQuery query) { return ReadStatistics(file).read(query); },
        .behind = [file](const PointChosen &point) { return ReadStatistics(file).behind(point); },
        .notes = [file] { return ReadStatistics(file).axisNotes(); },
        .targets = [file] { return ReadStatistics(file).targets(); },
        .views = [file] { return ReadStatistics(file).savedViews(); },
        .segments = [file] { return ReadCustomers(file).segments(); },
    };
}

} // namespace Shopbell
