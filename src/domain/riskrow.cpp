// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/riskrow.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {
constexpr double halfLifeDays = 60; ///< In which a matter comes to count for half.
constexpr double complaintWeight = 3;

double freshness(double days)
{
    return std::exp2(-std::max(0.0, days) / halfLifeDays);
}
} // namespace

double stakeOf(const RiskRow &row, QDate today)
{
    // The hundredth visit tells less than the second.
    const double loss = std::log2(2.0 + row.occasions);
    double fresh = 0;
    if (row.isLate()) // Late from twice the gap.
        fresh = freshness(row.away - 2 * row.usualGap);
    if (row.complaint.isStored())
        fresh = std::max(fresh, complaintWeight * freshness(double(row.complaintLast.daysTo(today))));
    return loss * fresh;
}

} // namespace Shopbell
