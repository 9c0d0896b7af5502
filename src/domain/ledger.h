// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

// Every purchase of the shop that is shown, in 16 bytes each, sorted by customer and day. Statistics, customer lists and
// referrals are worked out from it (insight), storage fills it (storage/ledgermemory.h) and renews only the customers that
// a change touched. It is a value that nobody changes once it is made: whoever has one may read it on any thread.

namespace Shopbell {

/// Days are Julian day numbers, as QDate::toJulianDay() gives them.
using Day = qint32;

struct LedgerEntry
{
    Day day = 0;
    quint16 currency = 0; ///< Index into Ledger::currencies.
    bool counts = false; ///< Purchase::counts()
    bool creditNote = false; ///< Takes back what was bought; never counts.
    qint64 worthMinor = 0; ///< Purchase::worth()

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

class Ledger
{
public:
    struct Account
    {
        CustomerId customer = {};
        quint32 first = 0; ///< Of its entries.
        quint32 count = 0;
    };

    using Entries = std::vector<LedgerEntry>;

    std::vector<Account> accounts = {}; ///< By customer id; purchases of nobody stand first under an id not stored.
    Entries entries = {};
    /// Those of an earlier ledger, of which all but a few hold on: they come before `entries`, and one purchase more does
    /// not copy a million.
    std::shared_ptr<const Entries> earlier = {};
    QStringList currencies = {};

    std::span<const LedgerEntry> of(const Account &account) const
    {
        const size_t before = earlier ? earlier->size() : 0;
        return account.first < before ? std::span(*earlier).subspan(account.first, account.count)
                                      : std::span(entries).subspan(account.first - before, account.count);
    }
    /// How many purchases there are.
    qint64 size() const;
    /// Empty for a customer who has none.
    std::span<const LedgerEntry> of(CustomerId customer) const;
};

/// How many purchases a day has.
struct DayOfPurchases
{
    Day day = 0;
    qint64 all = 0;
    qint64 counting = 0;

    friend bool operator==(const DayOfPurchases &, const DayOfPurchases &) = default;
};
/// Every day with a purchase, of somebody or of nobody, ascending.
std::vector<DayOfPurchases> purchasesByDay(const Ledger &ledger);

/// Of entries in the order of their days those up to a day.
std::span<const LedgerEntry> entriesUntil(std::span<const LedgerEntry> entries, Day to);

/// The occasions among a customer's entries: days with at least one counting purchase, ascending, each once.
/// Appends to `days` and gives how many there are.
int appendOccasions(std::span<const LedgerEntry> entries, std::vector<Day> &days);

/// The middle of a customer's gaps between occasions in days, the mean of the middle two; nothing under three occasions.
std::optional<double> usualGap(std::span<const Day> occasions);
/// Late: as long since the last occasion as twice the usual gap.
bool isLate(double usualGapDays, int daysSinceLast);

} // namespace Shopbell
