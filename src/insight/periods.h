// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/statistics.h"

#include <vector>

namespace Shopbell {

/// A stretch of days, both ends included.
struct Period
{
    Day first = 0;
    Day last = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

/// The whole periods that hold the days from `from` to `to`, in order; empty when `to` lies before `from`.
std::vector<Period> periodsBetween(QDate from, QDate to, Grouping by);
/// The same periods a year earlier. Days and weeks go back 52 weeks, so that a Saturday is compared with a Saturday.
std::vector<Period> yearBefore(const std::vector<Period> &periods, Grouping by);

/// Periods that follow each other without a gap, found by their days in one step.
class PeriodIndex
{
public:
    explicit PeriodIndex(std::vector<Period> periods);

    const std::vector<Period> &periods() const { return m_periods; }
    size_t size() const { return m_periods.size(); }
    /// The place of the period that holds a day, -1 outside.
    int at(Day day) const
    {
        const qint64 offset = qint64(day) - m_first;
        return offset >= 0 && offset < qint64(m_places.size()) ? m_places[size_t(offset)] : -1;
    }

private:
    std::vector<Period> m_periods;
    Day m_first = 0;
    std::vector<int> m_places;
};

/// Months of the calendar since the year 0: neighbours differ by one.
int monthNumber(Day day);
Period monthOfNumber(int number);

} // namespace Shopbell
