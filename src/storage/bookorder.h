// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"

#include <optional>

namespace Shopbell {
struct BookLine;
struct BookOrder;

/// Where a line stands in an order: what is smaller comes first; nothing for what is not known, which comes last in either
/// direction. A number, because a hundred thousand of them are sorted in a few milliseconds.
using BookPlace = std::optional<qint64> (*)(const BookLine &, const BookOrder &);

/// Of any order but that of names, which CustomerBook knows.
BookPlace placeIn(CustomerOrder order);

} // namespace Shopbell
