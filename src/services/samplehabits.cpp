// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplehabits.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Shopbell {

namespace {
double exponential(LifeDice &dice)
{
    return -std::log(dice.part());
}

/// Gamma(1/2, 1): half the square of a normal number.
double gammaHalf(LifeDice &dice)
{
    const double size = exponential(dice);
    const double turn = std::cos(std::numbers::pi * dice.part());
    return size * turn * turn;
}

/// Beta(1, b): the least of b parts.
double betaOne(LifeDice &dice, int b)
{
    double least = 1;
    for (int i = 0; i < b; ++i)
        least = std::min(least, dice.part());
    return least;
}
} // namespace

SampleHabit SampleHabit::rolled(LifeDice &dice)
{
    const double rate = gammaHalf(dice) / alphaDays;
    return {rate, betaOne(dice, betaB)};
}

SampleHabit SampleHabit::ofRegular(LifeDice &dice)
{
    const double gap = 5 + 10 * dice.part();
    return {1 / gap, 0.004};
}

std::vector<QDate> SampleHabit::days(LifeDice &dice, const SampleYears &years, double faster) const
{
    const auto &[first, last, stays] = years;
    std::vector<QDate> days{first};
    const double rate = perDay * faster;
    const double chance = leaves / std::max(1.0, std::sqrt(faster));
    double since = 0;
    const auto comesAgain = [&] {
        const bool wouldCome = dice.part() >= chance;
        return wouldCome || (stays.isValid() && days.back() < stays);
    };
    while (rate > 0 && comesAgain()) {
        since += exponential(dice) / rate;
        if (since > double(first.daysTo(last)))
            break;
        const QDate day = first.addDays(std::max<qint64>(qint64(std::lround(since)), first.daysTo(days.back()) + 1));
        if (day > last)
            break;
        days.push_back(day);
    }
    return days;
}

} // namespace Shopbell
