// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/review.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Shopbell {

enum class ReviewOrder { MostUrgent, Newest, Oldest, HighestRating, LowestRating };
enum class Shelf { Open, Archived, Both };

/// Which reviews, in which order: a value that a page, the command line and a bulk action share. "Select all" means
/// "this query". Conditions combine with AND; channels among themselves with OR, tags with AND.
struct ReviewQuery
{
    Shelf shelf = Shelf::Open;
    std::optional<Sentiment> sentiment = {};
    std::optional<ReviewKind> kind = {};
    bool withoutQuestions = false; ///< A question needs no sentiment: none waits to be sorted.
    std::vector<ChannelId> channels = {};
    std::vector<TagId> tags = {};
    std::optional<Touchpoint> touchpoint = {};
    std::optional<AnswerState> answer = {};
    std::optional<bool> withDraft = {};
    std::optional<bool> flagged = {};
    QDate from = {}; ///< First day, in the shop's zone; undated reviews are left out when either is set.
    QDate to = {}; ///< Last day.
    bool onlyUndated = false;
    std::optional<double> ratingMin = {}; ///< As given by the customer, on whatever scale.
    std::optional<double> ratingMax = {};
    std::optional<CustomerId> customer = {};
    std::optional<BatchId> batch = {};
    std::optional<std::vector<ReviewId>> among = {}; ///< Only these.
    std::optional<TeamMemberId> owner = {}; ///< Not stored: nobody owns it.
    std::optional<bool> openComplaint = {};
    std::optional<bool> handOverAsked = {}; ///< Somebody was asked to take over and has not answered yet.
    std::optional<QuestionEnd> questionEnd = {}; ///< Of questions.
    QString search = {}; ///< What the owner typed; see storage/searchtext.h for its meaning.
    ReviewOrder order = ReviewOrder::MostUrgent;

    friend bool operator==(const ReviewQuery &, const ReviewQuery &) = default;
};

/// The views of the filter pane. NotAnswered is what has no answer and no clock, an old import above all.
enum class ReviewView { All, NeedsReply, Negative, Mixed, Positive, Unsorted, Drafts, Archived, NotAnswered };

/// Sets the conditions of a view, leaving channels, tags, dates, search and order as they are.
void showView(ReviewQuery &query, ReviewView view);
/// The query without the conditions of a view and without an order: what the counts of all views have in common.
ReviewQuery withoutView(ReviewQuery query);
/// Whether it asks for less than a whole view: channels, tags, dates, a search, one import.
bool isNarrowed(const ReviewQuery &query);

/// A bulk action's target: rows picked by hand, or everything that a query finds.
struct ReviewSelection
{
    std::vector<ReviewId> ids = {}; ///< Used when `query` is not set.
    std::optional<ReviewQuery> query = {};

    static ReviewSelection one(ReviewId id) { return {{id}}; }
    static ReviewSelection all(ReviewQuery query) { return {{}, std::move(query)}; }
};

} // namespace Shopbell
