// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlist.h"

#include "charts/builders.h"
#include "format/statistictext.h"

#include <algorithm>

namespace Shopbell {

const std::vector<ChartKind> &chartKinds()
{
    // Data: one line a chart.
    static const std::vector<ChartKind> kinds{
        {Statistic::RepeatPurchases, lineChart}, {Statistic::PurchaseFrequency, lineChart},
        {Statistic::PurchaseGap, lineChart},     {Statistic::Referrals, referralChart},
        {Statistic::ReferredShare, barChart},    {Statistic::ReferralRevenue, barChart},
    };
    return kinds;
}

const ChartKind *chartKind(Statistic statistic)
{
    const auto found = std::ranges::find(chartKinds(), statistic, &ChartKind::statistic);
    return found == chartKinds().end() ? nullptr : &*found;
}

QString nameOf(const ChartKind &kind)
{
    return StatisticText::name(kind.statistic);
}

ChartPlan planOf(const ChartRequest &request)
{
    const ChartKind *kind = chartKind(request.statistics.query.statistic);
    if (!kind)
        return {};
    ChartRequest drawn = request;
    drawn.statistics = untilRecordsEnd(request.statistics);
    return kind->build(drawn);
}

} // namespace Shopbell
