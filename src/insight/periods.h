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

} // namespace Shopbell
