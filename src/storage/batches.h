// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewrow.h"

#include <vector>

namespace Shopbell {

class Connection;

/// The table whose rows an import of this kind brings in.
QLatin1StringView tableOf(ImportKind kind);
/// Whether its rows name their batch and lie in their table while it is not shown. Referrals do not: they come and go as the
/// rows of its change do (bulkrows.h), and whoever reads them reads only what is shown.
constexpr bool hasHiddenRows(ImportKind kind)
{
    return kind != ImportKind::Referrals;
}

/// The changes whose rows in batch_row are of that table, as SQL behind `did`: bulk actions of the owner are on reviews,
/// but for follow-ups that are sent.
QString didsOnRowsOf(ImportKind kind);

/// Import batches. The rows of a batch (reviews, purchases, customers or referrals, by its kind) lie in one range of ids; showing and
/// hiding it is one UPDATE. Customers whom reviews or purchases brought along are told by their batch alone.
struct BatchRange
{
    BatchId id = {};
    qint64 firstId = 0;
    qint64 lastId = 0;
};

/// Makes an arriving batch that reserves ids for up to `mostRows` rows.
Result<BatchRange> beginBatch(Connection &connection, ImportKind kind, const QString &fileName, const QString &format,
                              qint64 now, qint64 mostRows);
/// Gives back the ids that were not used, and writes down the counts and the names of the extra columns.
Status settleBatch(Connection &connection, const ImportBatch &batch, qint64 lastId,
                   const std::vector<QString> &extraNames);
/// Keeps the cells of a record that have no field: JSON of places in the names and values.
Status keepExtraCells(Connection &connection, ReviewId review, const QByteArray &json);
/// Shows a batch or takes it back. What stays is marked before, and joins it again afterwards (keptrows.h).
Status showBatch(Connection &connection, BatchId batch, bool show);
/// A batch whose rows, with ids up to `lastId`, are not needed any more.
Status abandonBatch(Connection &connection, BatchId batch, qint64 lastId);

Result<std::vector<ImportBatch>> readBatches(Connection &connection);
Result<ImportBatch> readBatch(Connection &connection, BatchId id);
Result<BatchRange> rangeOf(Connection &connection, BatchId id);

/// Whether there are rows of abandoned batches, or of large changes that were dropped from the line.
Result<bool> needsPurge(Connection &connection);
/// Removes them until a piece's time is up; whether there are more. Call inside a transaction.
Result<bool> purgePiece(Connection &connection);
/// What a crashed import left behind becomes an abandoned batch. Call while no program imports.
Status abandonArriving(Connection &connection);

} // namespace Shopbell
