// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlist.h"

#include "charts/builders.h"

#include <algorithm>

namespace Shopbell {

const std::vector<ChartKind> &chartKinds()
{
    // Data: one line a chart. Texts in the context Shopbell::Charts.
    static const std::vector<ChartKind> kinds{
        {Statistic::RepeatPurchases, QT_TRANSLATE_NOOP("Shopbell::Charts", "Repeat purchases"), lineChart},
        {Statistic::PurchaseFrequency, QT_TRANSLATE_NOOP("Shopbell::Charts", "How often people come"), lineChart},
        {Statistic::PurchaseGap, QT_TRANSLATE_NOOP("Shopbell::Charts", "Days between visits"), lineChart},
        {Statistic::Referrals, QT_TRANSLATE_NOOP("Shopbell::Charts", "Referrals"), referralChart},
        {Statistic::ReferredShare, QT_TRANSLATE_NOOP("Shopbell::Charts", "New customers who were sent"), barChart},
        {Statistic::ReferralRevenue, QT_TRANSLATE_NOOP("Shopbell::Charts", "What referrals brought"), barChart},
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
    return QCoreApplication::translate("Shopbell::Charts", kind.name);
}

ChartPlan planOf(const ChartRequest &request)
{
    const ChartKind *kind = chartKind(request.statistics.query.statistic);
    return kind ? kind->build(request) : ChartPlan{};
}

} // namespace Shopbell
