// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/responseclock.h"
#include "domain/reviewquery.h"
#include "services/shopfile.h"

#include <QFuture>

#include <functional>

// One action on one review or on a million: one Undo. A small selection is one recorded transaction; a large one is done
// in pieces of a few milliseconds that remember the earlier values row by row (storage/bulkrows.h), because a changeset of
// a million rows would hold the writer for many seconds and fill the memory.

namespace Shopbell {

struct BulkFacts
{
    const ResponseClock &clock;
    qint64 now;
};

/// Changes what sorting keeps of a review; false when nothing had to change.
using ChangeReview = std::function<bool(Review &, const BulkFacts &)>;

/// Number of reviews that changed. The change's arguments are that number and, if given, `argument`.
QFuture<Result<qint64>> changeAll(const ShopFilePtr &file, ReviewSelection selection, Did did,
                                  std::optional<int> argument, ChangeReview change);
QFuture<Result<qint64>> putTagOnAll(const ShopFilePtr &file, ReviewSelection selection, QString name);
QFuture<Result<qint64>> takeTagOffAll(const ShopFilePtr &file, ReviewSelection selection, TagId tag);

} // namespace Shopbell
