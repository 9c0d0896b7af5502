// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cutwords.h"
#include "domain/channel.h"
#include "domain/complaint.h"
#include "domain/conversation.h"
#include "domain/handover.h"
#include "domain/importkind.h"
#include "domain/review.h"

#include <QHash>
#include <QMap>

#include <array>

// What lists and pages read of reviews: plain values, made by storage, shown by models.

namespace Shopbell {

/// A topic. `reviews` counts those that are not archived.
struct Tag
{
    TagId id = {};
    QString name = {};
    qint64 reviews = 0;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// A line of the review list.
struct ReviewRow
{
    ReviewId id = {};
    QString author = {};
    std::optional<Rating> rating = {};
    QString title = {};
    QString beginning = {}; ///< The first few hundred characters of the text.
    Lines lines = Lines::OfWords; ///< Of the text.
    Sentiment sentiment = Sentiment::Unsorted;
    ChannelId channel = {};
    QString firstTag = {};
    int messages = 1; ///< The review itself, turns and posted responses.
    Moment lastSaid = {}; ///< When the last message was said.
    Moment posted = {};
    AnswerState answer = AnswerState::NotAnswered;
    std::optional<qint64> clockFrom = {};
    std::optional<qint64> respondBy = {};
    bool hasDraft = false;
    bool isReady = false; ///< The draft only has to be posted.
    bool flagged = false;
    bool urgent = false;
    bool archived = false;
    QString lastWords = {}; ///< The beginning of the customer's latest message, empty when it is the review itself.
    TeamMemberId owner = {}; ///< Who in the shop sees to it.
    QString ownerName = {};
    QString asked = {}; ///< Who of the team was asked to take over and has not answered yet.

    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// An import, as "Past imports" lists it.
struct ImportBatch
{
    enum class State { Arriving = 0, Shown = 1, TakenBack = 2, Gone = 3 };

    BatchId id = {};
    QString fileName = {};
    QString format = {};
    State state = State::Shown;
    qint64 at = 0; ///< UTC milliseconds.
    qint64 records = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 alreadyThere = 0;
    qint64 leftOut = 0;
    ImportKind kind = ImportKind::Reviews;
    ImportMade made = {};

    /// It was cancelled, crashed or still arrives: it never was an import.
    bool wasNeverFinished() const { return state == State::Arriving || (state == State::Gone && records == 0); }
    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

/// Everything about one review.
struct ReviewDetails
{
    Review review = {};
    Channel channel = {};
    std::vector<Tag> tags = {};
    std::vector<Message> conversation = {}; ///< In order, without the review itself and without the draft.
    std::optional<Response> draft = {};
    std::vector<ExtraColumn> extra = {};
    std::optional<ImportBatch> batch = {};
    std::vector<Channel> places = {}; ///< Where answers were given that say so.
    QString ownerName = {}; ///< Of the team member who owns it.
    std::vector<HandOverRow> handOvers = {}; ///< In the order in which they were asked.
    ComplaintPromises promises = {};
    Lines lines = Lines::OfWords; ///< Of the review's own words.
};

/// Of the reviews whose clock runs, and of the answers of late. Times are real ones, whatever the opening hours.
struct WaitingFigures
{
    qint64 waiting = 0;
    qint64 late = 0;
    std::optional<qint64> longestWait = {}; ///< Milliseconds.
    qint64 answered = 0; ///< Of what was said in the last replyDays days, when both moments are known.
    std::optional<qint64> medianAnswer = {}; ///< How long these took.

    friend bool operator==(const WaitingFigures &, const WaitingFigures &) = default;
};

/// The rows that a query finds, in its order.
struct FoundReviews
{
    std::vector<ReviewId> ids = {};
    bool complete = true; ///< False: there are more than these (the first page of a large answer).
    qint64 undatedLeftOut = 0; ///< Reviews without a date that a date range left out.
};

/// Live counts of the filter pane: of the whole shop, or of what a query finds in each view.
struct ReviewCounts
{
    QMap<int, qint64> views = {}; ///< By ReviewView.
    QHash<ChannelId, qint64> channels = {};
    std::vector<Tag> tags = {}; ///< Most used first.
    qint64 everything = 0; ///< In the whole shop, archived ones too.
    qint64 late = 0; ///< Of those that wait in the whole shop.
};

/// What a bulk action would touch.
struct SelectionSummary
{
    qint64 count = 0;
    QDate firstDay = {};
    QDate lastDay = {};
    qint64 undated = 0;
    std::vector<std::pair<ChannelId, qint64>> channels = {}; ///< Most first.
    qint64 answered = 0;
    qint64 waiting = 0;
    qint64 imported = 0;
    qint64 typedByHand = 0;
};

} // namespace Shopbell
