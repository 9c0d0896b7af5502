// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/periods.h"

namespace Shopbell {

namespace {
Period periodFrom(QDate start, Grouping by)
{
    return {Day(start.toJulianDay()), Day(nextPeriod(start, by).toJulianDay() - 1)};
}
} // namespace

std::vector<Period> periodsBetween(QDate from, QDate to, Grouping by)
{
    std::vector<Period> periods;
    for (QDate start = periodStart(from, by); start <= to; start = nextPeriod(start, by))
        periods.push_back(periodFrom(start, by));
    return periods;
}

std::vector<Period> yearBefore(const std::vector<Period> &periods, Grouping by)
{
    constexpr int weeks = 52;
    std::vector<Period> before;
    before.reserve(periods.size());
    for (const Period &period : periods) {
        const QDate start = QDate::fromJulianDay(period.first);
        const bool byDays = by == Grouping::Day || by == Grouping::Week;
        before.push_back(periodFrom(byDays ? start.addDays(-7 * weeks) : start.addYears(-1), by));
    }
    return before;
}

PeriodIndex::PeriodIndex(std::vector<Period> periods) : m_periods(std::move(periods))
{
    if (m_periods.empty())
        return;
    m_first = m_periods.front().first;
    m_places.reserve(size_t(m_periods.back().last - m_first) + 1);
    for (size_t place = 0; place < m_periods.size(); ++place)
        m_places.resize(size_t(m_periods[place].last - m_first) + 1, int(place));
}

int monthNumber(Day day)
{
    const QDate date = QDate::fromJulianDay(day);
    return date.year() * 12 + date.month() - 1;
}

Period monthOfNumber(int number)
{
    return periodFrom(QDate(number / 12, number % 12 + 1, 1), Grouping::Month);
}

} // namespace Shopbell
