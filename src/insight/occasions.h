// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/figures.h"

#include <algorithm>

namespace Shopbell {

/// A customer as the figures see them: the days on which they bought, up to the last day that is read.
struct Buyer
{
    CustomerId id = {};
    std::span<const Day> occasions = {}; ///< Ascending, each day once; may be empty.
    std::span<const LedgerEntry> entries = {}; ///< Up to the same day; may be empty.
};

/// Calls `visit` with every customer of the selection who is in the ledger, by id, and their entries up to a day.
template<typename Visit> // void(CustomerId, std::span<const LedgerEntry>)
void forEachAccount(const FigureSources &sources, Day to, Visit visit)
{
    auto chosen = sources.selection ? sources.selection->begin() : std::vector<CustomerId>::const_iterator();
    for (const Ledger::Account &account : sources.ledger.accounts) {
        if (!account.customer.isStored())
            continue;
        if (sources.selection) {
            chosen = std::lower_bound(chosen, sources.selection->end(), account.customer);
            if (chosen == sources.selection->end())
                return;
            if (*chosen != account.customer)
                continue;
        }
        visit(account.customer, entriesUntil(sources.ledger.of(account), to));
    }
}

/// The same with their occasions. One array of days serves all of them.
template<typename Visit> // void(const Buyer &)
void forEachBuyer(const FigureSources &sources, Day to, Visit visit)
{
    std::vector<Day> days;
    forEachAccount(sources, to, [&](CustomerId customer, std::span<const LedgerEntry> entries) {
        days.clear();
        appendOccasions(entries, days);
        visit(Buyer{customer, days, entries});
    });
}

} // namespace Shopbell
