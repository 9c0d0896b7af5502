// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerquery.h"
#include "domain/customerrow.h"
#include "domain/ledger.h"

namespace Shopbell {

class Connection;

/// In the order of the query; those of one day by their time.
Result<FoundPurchases> findPurchases(Connection &connection, const PurchaseQuery &query, int limit, int offset);
/// Whether a query asks for nothing but days and what counts, in the order of days.
bool asksForDaysAlone(const PurchaseQuery &query);
/// The same of such a query; `days` of the ledger. A page is as far from the last purchase as from the first: the days
/// before it are counted, not read.
Result<FoundPurchases> findPurchasesOfDays(Connection &connection, const std::vector<DayOfPurchases> &days,
                                           const PurchaseQuery &query, int limit, int offset);
/// The first one of a customer that counts, and the last until a day; not stored when there is none.
Result<PurchaseId> firstPurchase(Connection &connection, CustomerId customer);
Result<PurchaseId> lastPurchase(Connection &connection, CustomerId customer, QDate until);
/// The day of the first one of a customer that counts, on that day or later; invalid when there is none.
Result<QDate> firstDayOfPurchase(Connection &connection, CustomerId customer, QDate from);
/// Whom an import of any kind made, and who bought in an import of purchases.
Result<std::vector<CustomerId>> customersOfBatch(Connection &connection, BatchId batch);
/// By name; how many customers are in each is not filled in.
Result<std::vector<CustomerSegment>> readSegments(Connection &connection);
/// By name, without those who left.
Result<std::vector<TeamMember>> readTeam(Connection &connection);

} // namespace Shopbell
