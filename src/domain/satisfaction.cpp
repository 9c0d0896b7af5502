// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/satisfaction.h"

#include <algorithm>

namespace Shopbell {

QDate satisfactionFrom(QDate today)
{
    return today.addDays(1 - std::max(2 * satisfactionDays, satisfactionSpans * satisfactionSpanDays));
}

Satisfaction satisfactionOf(const std::vector<ScoresOfDay> &days, QDate today)
{
    Satisfaction satisfaction;
    satisfaction.course.resize(satisfactionSpans);
    for (const ScoresOfDay &each : days) {
        const qint64 ago = each.day.daysTo(today);
        if (ago < 0)
            continue;
        if (ago < satisfactionDays)
            satisfaction.now.add(each);
        else if (ago < 2 * satisfactionDays)
            satisfaction.before.add(each);
        const qint64 span = satisfactionSpans - 1 - ago / satisfactionSpanDays;
        if (span >= 0)
            satisfaction.course[size_t(span)].add(each);
    }
    return satisfaction;
}

} // namespace Shopbell
