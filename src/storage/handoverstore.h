// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/handover.h"
#include "domain/reviewrow.h"

namespace Shopbell {

class Connection;

/// Hand-overs of reviews.
class HandOverStore
{
public:
    explicit HandOverStore(Connection &connection) : m_connection(connection) {}

    Result<HandOver> find(HandOverId id) const;
    /// In the order in which they were asked, with the names of both.
    Result<std::vector<HandOverRow>> ofReview(ReviewId review) const;
    /// The one of the review that waits for its answer, if any.
    Result<std::optional<HandOver>> open(ReviewId review) const;
    /// Those that wait for the answer of a team member.
    Result<std::vector<HandOver>> askedOf(TeamMemberId member) const;

    Result<HandOverId> insert(const HandOver &handOver);
    /// State and answer.
    Status update(const HandOver &handOver);

private:
    Connection &m_connection;
};

} // namespace Shopbell
