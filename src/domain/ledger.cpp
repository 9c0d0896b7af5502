// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger.h"

#include <algorithm>

namespace Shopbell {

std::span<const LedgerEntry> Ledger::of(CustomerId customer) const
{
    const auto account = std::ranges::lower_bound(accounts, customer, {}, &Account::customer);
    if (account == accounts.end() || account->customer != customer)
        return {};
    return of(*account);
}

qint64 Ledger::size() const
{
    qint64 all = 0;
    for (const Account &account : accounts)
        all += account.count;
    return all;
}

std::vector<DayOfPurchases> purchasesByDay(const Ledger &ledger)
{
    QHash<Day, DayOfPurchases> counted;
    for (const Ledger::Account &account : ledger.accounts) {
        for (const LedgerEntry &entry : ledger.of(account)) {
            DayOfPurchases &day = counted[entry.day];
            ++day.all;
            day.counting += entry.counts;
        }
    }
    std::vector<DayOfPurchases> days;
    days.reserve(size_t(counted.size()));
    for (auto day = counted.cbegin(); day != counted.cend(); ++day)
        days.push_back({day.key(), day->all, day->counting});
    std::ranges::sort(days, {}, &DayOfPurchases::day);
    return days;
}

std::span<const LedgerEntry> entriesUntil(std::span<const LedgerEntry> entries, Day to)
{
    if (entries.empty() || entries.back().day <= to)
        return entries;
    const auto end = std::ranges::upper_bound(entries, to, {}, &LedgerEntry::day);
    return entries.first(size_t(end - entries.begin()));
}

int appendOccasions(std::span<const LedgerEntry> entries, std::vector<Day> &days)
{
    const size_t before = days.size();
    for (const LedgerEntry &entry : entries) {
        if (entry.counts && (days.size() == before || days.back() != entry.day))
            days.push_back(entry.day);
    }
    return int(days.size() - before);
}

std::optional<double> usualGap(std::span<const Day> occasions)
{
    constexpr size_t fewest = 3;
    if (occasions.size() < fewest)
        return std::nullopt;
    std::vector<Day> gaps;
    gaps.reserve(occasions.size() - 1);
    for (size_t at = 1; at < occasions.size(); ++at)
        gaps.push_back(occasions[at] - occasions[at - 1]);
    const size_t middle = gaps.size() / 2;
    std::ranges::nth_element(gaps, gaps.begin() + qsizetype(middle));
    if (gaps.size() % 2 == 1)
        return gaps[middle];
    const Day below = *std::ranges::max_element(gaps.begin(), gaps.begin() + qsizetype(middle));
    return (below + gaps[middle]) / 2.0;
}

bool isLate(double usualGapDays, int daysSinceLast)
{
    return daysSinceLast >= 2 * usualGapDays;
}

} // namespace Shopbell
