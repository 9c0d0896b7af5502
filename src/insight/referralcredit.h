// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/money.h"
#include "domain/referral.h"

#include <span>

namespace Shopbell {

/// What became of a referral, by rules.md "Referrals".
struct ReferralOutcome
{
    ReferralCredit credit = ReferralCredit::Waiting;
    ReferralStage stage = ReferralStage::Recommended;
    std::optional<Day> bought = {}; ///< The friend's first occasion on or after the recommendation.
    MoneySum spent = {}; ///< By the friend, from the recommendation on.

    friend bool operator==(const ReferralOutcome &, const ReferralOutcome &) = default;
};

/// One outcome for each referral, in their order. Of all recommendations of a friend before the first purchase the earliest
/// is credited (of one day: the one entered first); a recommendation on the day of the purchase came before it. An old
/// customer who had been away for wonBackDays and came back is won back by the first who recommended in that absence; one
/// who has not come back is a customer already. One that closes a circle counts nowhere. A friend who is known by name only waits.
/// `until`: the last day that has been; a purchase after it has not happened yet.
std::vector<ReferralOutcome> outcomesOf(std::span<const Referral> referrals, const Ledger &ledger, Day until);

/// A person of the tree "Who brought whom".
struct BroughtPerson
{
    CustomerId id = {};
    QString name = {}; ///< Of a sender who is in no list, as it was written first; empty for a customer.
    int parent = -1; ///< Index of who brought them; -1: came on their own.
    ReferralId referral = {}; ///< By which they were brought; not stored: came on their own.
    int generation = 1;
    qint64 ownMinor = 0; ///< Spend in the wanted currency.
    qint64 worthMinor = 0; ///< Own spend of the friends brought directly.
    qint64 downstreamMinor = 0; ///< The same over all generations.
    int brought = 0;
    int branch = 1; ///< People of the branch that begins here.
};

/// Credited referrals as trees: parents before children, the largest branch first (people, then what they brought, then by
/// id). Senders known by name only came on their own, one person for each sameNameKey(), and never are a customer of that
/// name. Should credits run in a circle, the one with the smallest id in it came on their own. Spend is
/// that of purchases up to `until`.
std::vector<BroughtPerson> whoBroughtWhom(std::span<const Referral> referrals,
                                          std::span<const ReferralOutcome> outcomes, const Ledger &ledger,
                                          const QString &currency, Day until);

} // namespace Shopbell
