// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"
#include "domain/reviewrow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Reads reviews for lists and pages, on the reader threads. An answer to a question that nobody asks any more can be
/// cancelled through its future: a long search stops.
class ReadReviews
{
public:
    explicit ReadReviews(ShopFilePtr file);

    /// The first reviews of a query: everything when it finds up to 5,000, else at least `atLeast` of them.
    QFuture<Result<FoundReviews>> firstPage(ReviewQuery query, int atLeast = 200) const;
    /// Every review of a query, in its order: ids only, 8 bytes each.
    QFuture<Result<FoundReviews>> all(ReviewQuery query) const;
    /// The rows of the given reviews, in the given order; reviews that are gone are left out.
    QFuture<Result<std::vector<ReviewRow>>> rows(std::vector<ReviewId> ids) const;
    /// Error NotFound when it is gone.
    QFuture<Result<ReviewDetails>> details(ReviewId id) const;
    /// What a posted response said before it was reworded, the newest first.
    QFuture<Result<std::vector<EarlierWords>>> earlierWords(ResponseId response) const;
    /// Counts for the filter pane: of what the query finds in each view, whatever its own view is.
    QFuture<Result<ReviewCounts>> counts(ReviewQuery query = {}) const;
    QFuture<Result<SelectionSummary>> summary(ReviewSelection selection) const;
    /// How many wait for an answer, and how long by now.
    QFuture<Result<WaitingFigures>> waiting() const;

    QFuture<Result<std::vector<Channel>>> channels() const;
    /// Tags whose name begins with or contains the text, most used first.
    QFuture<Result<std::vector<Tag>>> tags(QString text = {}) const;
    /// A positive review with words, of the last `days` days when there is one, else any; another one for each `turn`.
    /// Nothing when there is none.
    QFuture<Result<std::optional<ReviewRow>>> kindWord(int turn, int days = 7) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
