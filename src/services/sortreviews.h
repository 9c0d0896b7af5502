// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Sorts one review, some, or everything in a view; each call is one Undo whatever its size. The result is the number
/// of reviews that changed. What the owner sorts by hand is never replaced by an import or a suggestion.
class SortReviews
{
public:
    using Count = QFuture<Result<qint64>>;

    explicit SortReviews(ShopFilePtr file);

    Count setSentiment(ReviewSelection reviews, Sentiment sentiment) const;
    Count setKind(ReviewSelection reviews, ReviewKind kind) const;
    Count setTouchpoint(ReviewSelection reviews, Touchpoint touchpoint) const;
    Count setWhereItHurts(ReviewSelection reviews, WhereItHurts where) const;
    Count setFlagged(ReviewSelection reviews, bool flagged) const;
    Count setUrgent(ReviewSelection reviews, bool urgent) const;
    Count archive(ReviewSelection reviews) const;
    Count unarchive(ReviewSelection reviews) const;
    /// A tag that is not there yet is made. Error Invalid for a name without a letter or digit.
    Count addTag(ReviewSelection reviews, QString name) const;
    Count removeTag(ReviewSelection reviews, TagId tag) const;
    /// "I want to answer these": starts the clock of those that are not answered and have none.
    Count startClock(ReviewSelection reviews) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
