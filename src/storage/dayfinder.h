// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvement.h"
#include "domain/moment.h"

#include <QTimeZone>

#include <algorithm>

namespace Shopbell {

/// The days of many moments (UTC milliseconds) in one zone; quick where they come in order.
class DayFinder
{
public:
    explicit DayFinder(const QTimeZone &zone) : m_zone(zone) {}

    QDate operator()(qint64 at)
    {
        if (at < m_from || at >= m_to) {
            m_day = Moment::atTime(at, m_zone).day;
            m_from = startOfDay(m_day, m_zone);
            m_to = startOfDay(m_day.addDays(1), m_zone);
        }
        return m_day;
    }

private:
    QTimeZone m_zone;
    QDate m_day;
    qint64 m_from = 0;
    qint64 m_to = 0; ///< None yet.
};

/// So many more on a day, each day once and in order.
inline void addCount(CountsOfDays &counts, QDate day, qint64 count)
{
    const auto place = std::ranges::lower_bound(counts, day, {}, &CountsOfDays::value_type::first);
    if (place != counts.end() && place->first == day)
        place->second += count;
    else
        counts.emplace(place, day, count);
}

} // namespace Shopbell
