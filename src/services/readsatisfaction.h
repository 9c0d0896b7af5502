// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/satisfaction.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// How satisfied customers were lately, up to today in the shop's zone.
QFuture<Result<Satisfaction>> readSatisfaction(const ShopFilePtr &file);

} // namespace Shopbell
