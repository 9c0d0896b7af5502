// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerrow.h"
#include "domain/shopcontents.h"

#include <QHash>

#include <functional>

namespace Shopbell {

class Connection;

// Everything that is shown, one after the other by id, so that memory stays flat however much there is. The caller holds
// the snapshot. An error of `take` ends the scan.

Status eachReview(Connection &connection, const std::function<Status(const ReviewDetails &)> &take);

/// A purchase with what credit notes that are linked to it took back: that part of its refund is told by themselves.
struct ScannedPurchase
{
    PurchaseRow row = {};
    qint64 refundedByNotes = 0;
    QString refundOfNumber = {}; ///< Of a linked credit note: the number of the order.
};
Status eachPurchase(Connection &connection, const std::function<Status(const ScannedPurchase &)> &take);

/// A customer's notes, oldest first.
Result<std::vector<CustomerNote>> readNotes(Connection &connection, CustomerId customer);
/// Everybody in the shop by id, also who left.
Result<QHash<TeamMemberId, QString>> readTeamNames(Connection &connection);
/// Names of the columns that imports of reviews kept, each once, in the order in which they came.
Result<QStringList> readExtraColumns(Connection &connection);
Result<qint64> countOfShownPurchases(Connection &connection);
/// Everything that is shown.
Result<ShopContents> contentsShown(Connection &connection);

} // namespace Shopbell
