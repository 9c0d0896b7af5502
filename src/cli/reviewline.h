// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"

namespace Shopbell::Cli {

/// One line for people: number, day, rating, sentiment, author, beginning of the text.
QString lineOf(const Review &review, const QTimeZone &zone, qint64 now);

} // namespace Shopbell::Cli
