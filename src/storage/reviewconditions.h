// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reviewfinder.h"

#include <QStringList>

namespace Shopbell {

class Statement;

/// A WHERE clause in pieces, the index to walk, and what the search found.
struct ReviewFinder::Conditions
{
    QStringList where = {};
    QString index = {}; ///< What follows the table's name; empty: SQLite chooses.
    SearchMemory::HitsPtr hits = {}; ///< Belongs to ?1.

    QString clause() const;
    /// `json` must outlive the statement's steps.
    void bindHits(Statement &statement, QByteArray &json) const;
};

/// "[1,2,3]" for json_each().
QByteArray asJson(const std::vector<qint64> &ids);

} // namespace Shopbell
