// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"

#include <QTimeZone>

namespace Shopbell {

class Connection;

/// An index of reviews that leads straight to a few of them.
struct NarrowIndex
{
    QString name = {}; ///< Empty: there is none.
    QString condition = {}; ///< What SQLite needs to read to use the index; the query's own condition says it, too.
    qint64 rows = 0; ///< That hold the condition.
};

/// The best of the indexes for what a query asks of kind, touchpoint, flag, owner and days; none when each holds more than
/// `most` reviews, which are counted no further than that. `zone`: the shop's.
Result<NarrowIndex> narrowIndexOf(Connection &connection, const ReviewQuery &query, const QTimeZone &zone, int most);

} // namespace Shopbell
