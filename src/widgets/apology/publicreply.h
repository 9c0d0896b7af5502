// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "domain/reviewrow.h"

#include <QLocale>

namespace Shopbell {
class ShopFacts;

/// The short reply for where a review stands, from the promise that its customer was given; of several the latest. Empty
/// without one that says something.
QString publicReply(const ReviewDetails &details, const std::vector<PromiseDetails> &promises, const ShopFacts &facts,
                    const QLocale &program);

} // namespace Shopbell
