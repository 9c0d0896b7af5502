// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"

namespace Shopbell {
struct BookLine;
struct BookOrder;

/// Below zero, zero, above it, as the first line comes before or after the second; 2 and -2 where one of the two is not
/// known, which comes last in either direction.
using BookComparison = int (*)(const BookLine &, const BookLine &, const BookOrder &);

BookComparison comparisonOf(CustomerOrder order);

} // namespace Shopbell
