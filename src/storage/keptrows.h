// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewrow.h"

#include <vector>

namespace Shopbell {

class Connection;

/// What stays of an import that is taken back: what the owner changed since, and customers on whom something hangs that
/// does not go with it.
struct KeptRows
{
    std::vector<qint64> rows = {}; ///< Of the batch's own kind.
    std::vector<CustomerId> customers = {}; ///< Whom a batch of another kind brought along.
    qint64 deleted = 0; ///< Rows of that kind that the owner has deleted since.
    qint64 customersGone = 0; ///< Brought along, and not kept.
};

/// Marks what stays of a batch, which is shown still: from now on it is the owner's. Call inside the transaction that takes
/// the batch back.
Status keepChanged(Connection &connection, BatchId batch);
/// What was marked, of a batch that is taken back.
Result<KeptRows> readKept(Connection &connection, BatchId batch);
/// What was kept joins its batch again.
Status rejoinKept(Connection &connection, const ImportBatch &batch);

/// SQL of a condition: whether something hangs on a row of `customer`. `reviews` and `purchases` are conditions on rows of
/// those tables.
QString isNeededBy(const QString &reviews, const QString &purchases);

} // namespace Shopbell
