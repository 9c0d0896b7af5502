// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/addreview.h"

namespace Shopbell {

/// Changes what the owner may change of one review: all of a remark typed by hand, of an imported one only the private
/// note and whether it was said in private (its words and stars stay what the customer wrote).
class EditReview
{
public:
    explicit EditReview(ShopFilePtr file);

    /// Error Invalid for an imported review or when no words are left.
    QFuture<Result<ReviewId>> rewrite(ReviewId id, NewReview words) const;
    /// With the promises that are for it alone; gives how many of them had been promised. Error Invalid for an imported
    /// review: those are archived, or taken back with their import.
    QFuture<Result<qint64>> remove(ReviewId id) const;
    /// What was said to the shop alone needs an answer, never one in public.
    QFuture<Result<ReviewId>> setPrivate(ReviewId id, bool isPrivate) const;
    QFuture<Result<ReviewId>> writeNote(ReviewId id, QString note) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
