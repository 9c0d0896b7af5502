// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/money.h"

#include <QDate>

namespace Shopbell {

/// What a customer bought after something was put right.
struct CameBack
{
    QDate first = {}; ///< Their first occasion after it; invalid: not seen yet.
    int times = 0; ///< Occasions after it.
    MoneySum spent = {}; ///< On them.
    int daysSince = 0; ///< From the day it was done until today: how long they were not seen, where they were not.

    bool isBack() const { return first.isValid(); }
    friend bool operator==(const CameBack &, const CameBack &) = default;
};

/// Found in a customer's purchases: occasions on a later day than `done`, none after `today`. A purchase of the same day is
/// no coming back, for nobody knows which was first.
CameBack cameBack(const Ledger &ledger, CustomerId customer, Day done, Day today);

/// Whether a customer bought again on one of the `windowDays` days after `done`.
bool cameBackWithin(const Ledger &ledger, CustomerId customer, Day done, int windowDays);

/// A share with its base: "9 of 14".
struct ShareOf
{
    qint64 n = 0;
    qint64 of = 0;

    friend bool operator==(const ShareOf &, const ShareOf &) = default;
};

/// Where a share lies, 0..1, with 95 % confidence.
struct ShareInterval
{
    double low = 0;
    double high = 1;
};
/// E. B. Wilson's score interval (1927, without correction for continuity); 0 to 1 where there is nothing to count.
ShareInterval wilsonInterval(const ShareOf &share);

/// Whether two shares of different people may differ by chance alone: 0 lies in the interval of their difference, which
/// R. G. Newcombe makes of their Wilson intervals (1998, method 10).
bool mayDifferByChance(const ShareOf &one, const ShareOf &other);

} // namespace Shopbell
