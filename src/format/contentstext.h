// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopcontents.h"

#include <QString>

namespace Shopbell {

/// "1,200 reviews, 600 customers, 3,214 purchases and 41 referrals"
QString contentsText(const ShopContents &contents);

} // namespace Shopbell
