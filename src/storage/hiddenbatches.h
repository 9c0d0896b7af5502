// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Shopbell {

class Connection;

/// An SQL condition on `id` of `review` that leaves out the rows of imports that are not shown: arriving ones, and those
/// taken back whose rows are kept for redo. "1" in the usual case that there are none. The rows of an import lie in one
/// range of ids, so that any index can test the condition without reading a row. `id` names the column.
Result<QString> shownReviews(Connection &connection, const QString &id = QStringLiteral("id"));

/// The same of `purchase`, of imports of purchases.
Result<QString> shownPurchases(Connection &connection, const QString &id = QStringLiteral("id"));

/// Reviews that are shown, archived ones too.
Result<qint64> countOfShownReviews(Connection &connection);

/// The same for tallies by batch.
inline constexpr char shownBatches[] = "batch_id NOT IN (SELECT id FROM import_batch WHERE state <> 1)";

} // namespace Shopbell
