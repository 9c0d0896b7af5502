// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"

namespace Shopbell {

/// Tells whether two orders hold the same items, in whatever order, without keeping them.
struct ItemTally
{
    quint64 sum = 0;
    qint64 count = 0;

    void add(const std::vector<PurchaseItem> &items);

    friend bool operator==(const ItemTally &, const ItemTally &) = default;
};

} // namespace Shopbell
