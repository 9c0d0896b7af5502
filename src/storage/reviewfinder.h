// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"
#include "domain/reviewrow.h"
#include "storage/searchmemory.h"

// Finding reviews. A list holds the ids of everything that a query finds, 8 bytes each, and reads rows only where it is
// looked at: jumps to any place cost the same, the scroll bar is honest and rows do not slide under the owner's hand. The
// ids come from one walk along an index that carries the columns filters test; the first page stops early.

namespace Shopbell {

class Connection;

class ReviewFinder
{
public:
    /// Up to so many hits a page is the whole answer.
    static constexpr int fewHits = 5000;

    ReviewFinder(Connection &connection, SearchMemory &memory) : m_connection(connection), m_memory(memory) {}

    /// Everything when the query finds up to 5,000, else its first `atLeast`.
    Result<FoundReviews> firstPage(const ReviewQuery &query, int atLeast);
    Result<FoundReviews> all(const ReviewQuery &query);
    Result<qint64> count(const ReviewQuery &query);
    /// Of what the query finds in each view, whatever its own view is; channels as if none of them were chosen.
    Result<ReviewCounts> counts(const ReviewQuery &query, qint64 now);
    Result<SelectionSummary> summary(const ReviewSelection &selection);
    /// Who waits at `now` and how long at most, read from two indexes; nothing of the answers.
    Result<WaitingFigures> waiting(qint64 now);

    /// Hits of a search; none when the text holds nothing to search for.
    Result<SearchMemory::HitsPtr> hits(const QString &search);

private:
    struct Conditions;
    Result<Conditions> conditionsOf(const ReviewQuery &query);
    Result<std::vector<ReviewId>> ids(const ReviewQuery &query, const Conditions &conditions, int limit);
    Result<qint64> undatedLeftOut(const ReviewQuery &query);
    /// Of the whole shop.
    Status countAll(ReviewCounts &counts, qint64 now);
    /// From the tallies: of the whole shop or of one import.
    Status countTallied(const ReviewQuery &query, ReviewCounts &counts);
    Status countFound(const ReviewQuery &query, ReviewCounts &counts);
    Status countTags(const ReviewQuery &query, ReviewCounts &counts);
    /// How many reviews have the rarest of the query's tags; the largest number when it has none.
    Result<qint64> mostTagged(const ReviewQuery &query);
    /// How many reviews the tallies know of that the query can find at most.
    Result<qint64> mostFound(const ReviewQuery &query);

    Connection &m_connection;
    SearchMemory &m_memory;
};

} // namespace Shopbell
