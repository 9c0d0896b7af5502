// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/responsetimes.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// How quickly the shop answered what was said from one day to another (invalid: ever), whenever it did, and who waits now.
QFuture<Result<ResponseTimes>> readResponseTimes(const ShopFilePtr &file, QDate from = {}, QDate to = {});

/// The answers of readResponseTimes() in each of the last `spans` spans of so many days, the oldest first.
QFuture<Result<std::vector<ReplyTimes>>> readReplyCourse(const ShopFilePtr &file, int spans, int days);

} // namespace Shopbell
