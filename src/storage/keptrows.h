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
    std::vector<qint64> held =
        {}; ///< Of that kind, there before: something else has changed what this one had changed.
    std::vector<CustomerId> customers = {}; ///< Whom a batch of another kind brought along or changed.
    qint64 deleted = 0; ///< Rows of that kind that the owner has deleted since.
    qint64 customersGone = 0; ///< Of the batch, whatever its kind, and not kept.
};

/// What stays of a batch that is about to be taken back, as one snapshot of the file tells. Looking it up among a hundred
/// thousand customers takes longer than the writer may be held, and so does marking them: findStaying() is for a reader,
/// markPiece() for pieces of a long job while the batch is shown still, and keepSince() for the transaction that takes it
/// back, which looks only at what has changed after the snapshot.
struct StayingRows
{
    /// Ids that a row may have got after the snapshot: of a table, behind `after`, up to `last`.
    struct Unseen
    {
        QLatin1StringView table = {};
        qint64 after = 0;
        qint64 last = 0;
    };
    BatchId batch = {};
    ImportKind kind = ImportKind::Reviews;
    std::vector<qint64> rows = {}; ///< Of the batch's own kind, which the owner or a later import has changed.
    std::vector<qint64> customers = {}; ///< Whom a batch of another kind brought along.
    qint64 lastChange = 0; ///< Its id; 0 when there is none.
    qint64 lastBulk = 0; ///< The same, or the last one before a bulk change that was under way.
    std::vector<Unseen> unseen = {};
    qint64 marks = 0; ///< How many there are when all are marked.
};

/// Call inside inSnapshot().
Result<StayingRows> findStaying(Connection &connection, BatchId batch);
/// Marks from `next` on until a piece's time is up: from now on they are the owner's. Whether there are more.
Result<bool> markPiece(Connection &connection, StayingRows &staying, size_t &next);
/// Marks what has come to stay since; and all once more when another program, which opened the file meanwhile, has taken
/// the marks for those of a crash.
Status keepSince(Connection &connection, const StayingRows &staying);
/// What was marked, of a batch that is taken back.
Result<KeptRows> readKept(Connection &connection, BatchId batch);
/// What was kept joins its batch again, when that is shown, until a piece's time is up. Whether there is more.
Result<bool> rejoinPiece(Connection &connection, BatchId batch);
/// The same for batches that were being taken back, or shown again, when a program ended.
Status rejoinInterrupted(Connection &connection);

/// SQL of a condition: whether something hangs on a row of `customer`, but for scores and needs. They may have come with the
/// customer; those that were added since are changes. `reviews`, `purchases` and `referrals` are conditions on rows of those
/// tables.
QString isTiedTo(const QString &reviews, const QString &purchases, const QString &referrals = QStringLiteral("1"));

/// Gives rows of an import that is shown again back what was deleted and came again while they were hidden (hidden_link).
Status relink(Connection &connection, BatchId batch);

} // namespace Shopbell
