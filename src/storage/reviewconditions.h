// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reviewfinder.h"

#include <QStringList>
#include <QTimeZone>

namespace Shopbell {

class Statement;

/// A WHERE clause in pieces, the index to walk, and what the search found.
struct ReviewFinder::Conditions
{
    QStringList where = {};
    QString index = {}; ///< What follows the table's name; empty: SQLite chooses.
    SearchMemory::HitsPtr hits = {}; ///< Belongs to ?1.
    bool few = false; ///< It is known that they hold for at most 5,000 reviews.

    QString clause() const;
    /// `json` must outlive the statement's steps.
    void bindHits(Statement &statement, QByteArray &json) const;
};

/// The conditions that tallies know: shelf, sentiment, channels, answer, draft. `plus` keeps SQLite from using an index.
QStringList talliedConditions(const ReviewQuery &query, const QString &plus);
/// What no tally knows. `zone`: the shop's.
QStringList plainConditions(const ReviewQuery &query, const QTimeZone &zone);
/// " INDEXED BY ..." for the best index for what tallies know, or nothing.
QString talliedIndex(const ReviewQuery &query);

/// "[1,2,3]" for json_each().
QByteArray asJson(const std::vector<qint64> &ids);

} // namespace Shopbell
