// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/riskrow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Who may not come back: whose open complaint of the last year has no promise, and who has been away for twice their
/// usual gap or longer, up to a year. Whoever was written to because of it, or is going to be, is in good hands and
/// left out. By what is at stake (stakeOf()). `most`: so many rows; the ids are of all.
QFuture<Result<FoundAtRisk>> readCustomersAtRisk(const ShopFilePtr &file, int most);

} // namespace Shopbell
