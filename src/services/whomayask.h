// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referralrow.h"

#include <QHash>

namespace Shopbell {

struct CustomerReading;

/// Friends who are credited to somebody.
struct Brought
{
    int people = 0;
    MoneySum worth = {};
};

/// Advocates by their latest score, each with one reason why now or why not: no open complaint, no refusal, not asked within
/// the days that the shop lets pass (domain/contactguard.h). Ranked by people brought, then by score, then by who was here last.
Result<Advocates> whoMayBeAsked(const CustomerReading &reading, const QHash<CustomerId, Brought> &brought,
                                qsizetype most);

} // namespace Shopbell
