// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/periods.h"

namespace Shopbell {

std::vector<Period> periodsBetween(QDate from, QDate to, Grouping by)
{
    std::vector<Period> periods;
    for (QDate start = periodStart(from, by); start <= to; start = nextPeriod(start, by))
        periods.push_back({Day(start.toJulianDay()), Day(nextPeriod(start, by).toJulianDay() - 1)});
    return periods;
}

} // namespace Shopbell
