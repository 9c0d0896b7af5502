// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/promiserow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// What helps to plan an apology: who else was hit, and how the shop made it good before. On the reader threads.
class WhoElse
{
public:
    explicit WhoElse(ShopFilePtr file);

    /// NotFound when the review is gone; see readAlsoHit().
    QFuture<Result<FoundAlsoHit>> find(ReviewId review, int limit = 50) const;
    /// "How we make it good", of each of its topics.
    QFuture<Result<std::vector<UsualRemedy>>> remedies(ReviewId review) const;
    /// The last answer to somebody who was not content with one of its topics.
    QFuture<Result<std::optional<EarlierAnswer>>> lastAnswer(ReviewId review) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
