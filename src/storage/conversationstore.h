// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "domain/responseclock.h"

namespace Shopbell {

class Connection;

/// Turns and responses of reviews.
class ConversationStore
{
public:
    explicit ConversationStore(Connection &connection) : m_connection(connection) {}

    Result<std::vector<Turn>> turns(ReviewId review) const;
    Result<std::vector<Response>> responses(ReviewId review) const;
    Result<Turn> turn(TurnId id) const;
    Result<Response> response(ResponseId id) const;
    /// Of a posted response, the newest first.
    Result<std::vector<EarlierWords>> earlierWords(ResponseId id) const;
    /// The response of the review that is not posted yet, if any.
    Result<std::optional<Response>> draft(ReviewId review) const;

    Result<TurnId> insert(const Turn &turn);
    Status update(const Turn &turn);
    Status remove(TurnId id);
    Result<ResponseId> insert(const Response &response, BatchId batch = {});
    /// Keeps the earlier words of a posted response as a revision.
    Status update(const Response &response, qint64 now);
    Status remove(ResponseId id);

    /// What the clock has to know: when the customer spoke last, and whether a posted response follows.
    Result<ClockFacts> clockFacts(const Review &review, const QTimeZone &zone) const;

private:
    Connection &m_connection;
};

} // namespace Shopbell
