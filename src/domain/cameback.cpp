// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cameback.h"

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

} // namespace Shopbell
