// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/answersheet.h"
#include "domain/ledger.h"

namespace Shopbell {

class Connection;

/// A service of the shop as a customer bought it last.
struct BoughtService
{
    CustomerId customer = {};
    PurchaseId purchase = {};
    ServiceId service = {};
    QString name = {}; ///< Of the service.
    int everyWeeks = 0;
    Day day = 0;
};

/// Of services that come round: who bought them last when, from one day to another, both included; of one customer, or of
/// everybody. What was bought is known by its name, see holdsService().
Result<std::vector<BoughtService>> lastBought(Connection &connection, const std::vector<Service> &services, Day from,
                                              Day to, std::optional<CustomerId> customer);

} // namespace Shopbell
