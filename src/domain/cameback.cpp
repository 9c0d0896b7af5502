// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cameback.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

CameBack cameBack(const Ledger &ledger, CustomerId customer, Day done, Day today)
{
    CameBack back;
    back.daysSince = today - done;
    Day last = done;
    for (const LedgerEntry &entry : ledger.of(customer)) { // By day.
        if (!entry.counts || entry.day <= done || entry.day > today)
            continue;
        if (!back.isBack())
            back.first = QDate::fromJulianDay(entry.day);
        back.times += entry.day != last;
        last = entry.day;
        if (entry.worthMinor != 0)
            back.spent.add(entry.worthMinor, ledger.currencies.value(entry.currency));
    }
    return back;
}

bool cameBackWithin(const Ledger &ledger, CustomerId customer, Day done, int windowDays)
{
    return cameBack(ledger, customer, done, done + windowDays).isBack();
}

ShareInterval wilsonInterval(const ShareOf &share)
{
    constexpr double z = 1.959963984540054; // 95 %
    if (share.of <= 0)
        return {};
    const auto of = double(share.of);
    const double p = double(share.n) / of;
    const double base = 1 + z * z / of;
    const double middle = (p + z * z / (2 * of)) / base;
    const double half = z / base * std::sqrt(p * (1 - p) / of + z * z / (4 * of * of));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

bool mayDifferByChance(const ShareOf &one, const ShareOf &other)
{
    if (one.of <= 0 || other.of <= 0)
        return true;
    const auto shareOf = [](const ShareOf &share) { return double(share.n) / double(share.of); };
    const bool isFirst = shareOf(one) >= shareOf(other);
    const ShareOf &larger = isFirst ? one : other;
    const ShareOf &smaller = isFirst ? other : one;
    const double below = shareOf(larger) - wilsonInterval(larger).low;
    const double above = wilsonInterval(smaller).high - shareOf(smaller);
    return shareOf(larger) - shareOf(smaller) <= std::hypot(below, above);
}

} // namespace Shopbell
