// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/shop.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Reads and changes the shop's profile. Changed targets or opening hours renew the clocks of all reviews that wait, in
/// pieces when they are many: one change all the same.
class KeepShop
{
public:
    explicit KeepShop(ShopFilePtr file);

    QFuture<Result<Shop>> read() const;
    /// Error Invalid for a colour that is none, a target under one hour, opening hours that cannot be, bands out of order
    /// or days between two requests that are none. Saving what is there already
    /// is no change.
    QFuture<Result<Shop>> save(Shop shop) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
