// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Shopbell {

/// How much a shop holds, as its lists count it.
struct ShopContents
{
    qint64 reviews = 0; ///< Archived ones, too.
    qint64 customers = 0; ///< Merged entries are one.
    qint64 purchases = 0;
    qint64 referrals = 0;

    friend bool operator==(const ShopContents &, const ShopContents &) = default;
};

} // namespace Shopbell
