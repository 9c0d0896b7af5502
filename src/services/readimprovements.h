// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/improvementrow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Reads improvements and what is said often, on the reader threads.
class ReadImprovements
{
public:
    explicit ReadImprovements(ShopFilePtr file);

    /// Open ones first.
    QFuture<Result<FoundImprovements>> find(ImprovementQuery query = {}, int limit = 500, int offset = 0) const;
    /// With the reviews behind it, what was found, and the bars. NotFound when it is gone.
    QFuture<Result<ImprovementDetails>> details(ImprovementId id) const;
    /// Topics that are said often and about which nothing was decided; what is said now first, by how often.
    QFuture<Result<std::vector<OftenRow>>> saidOften() const;
    /// What the owner wrote instead of an improvement, the newest first.
    QFuture<Result<std::vector<WhyNotRow>>> whyNots() const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
