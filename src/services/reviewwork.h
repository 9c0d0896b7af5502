// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/conversationstore.h"
#include "storage/history.h"
#include "storage/reviewstore.h"
#include "storage/shopstore.h"

namespace Shopbell {

/// What every job on reviews needs, on the writer and inside its transaction.
class ReviewWork
{
public:
    static Result<ReviewWork> on(Connection &connection)
    {
        Result<Shop> shop = readShop(connection);
        if (!shop)
            return shop.error();
        return ReviewWork(connection, std::move(*shop));
    }

    Connection &connection;
    Shop shop;
    QTimeZone zone;
    ReviewStore reviews;
    ConversationStore conversation;
    ResponseClock clock;

    /// After one of our answers came, went or changed: the clock, the reply text, the number of messages.
    Status afterMessage(ReviewId id, qint64 now)
    {
        if (Status refreshed = reviews.refreshConversation(id); !refreshed)
            return refreshed;
        Result<Review> review = reviews.find(id);
        if (!review)
            return review.error();
        const Result<ClockFacts> facts = conversation.clockFacts(*review, zone);
        if (!facts)
            return facts.error();
        // A clock that runs goes on as it began, however often a draft is saved.
        if (facts->answered || review->answer == AnswerState::Answered)
            startClock(*review, *facts, clock, now);
        return reviews.updateSorting(*review);
    }

private:
    ReviewWork(Connection &on, Shop of)
        : connection(on)
        , shop(std::move(of))
        , zone(shop.timeZone())
        , reviews(on, zone)
        , conversation(on)
        , clock(shop)
    {
    }
};

} // namespace Shopbell
