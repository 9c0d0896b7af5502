// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/improvement.h"

namespace Shopbell {

class Connection;

/// Improvements by id, whole, and what was written instead of one.
class ImprovementStore
{
public:
    explicit ImprovementStore(Connection &connection) : m_connection(connection) {}

    /// With the reviews behind it. NotFound when there is none.
    Result<Improvement> find(ImprovementId id) const;
    Result<ImprovementId> insert(const Improvement &improvement);
    /// With its reviews, each once: new ones come, missing ones go. NotFound for a review that is gone.
    Status update(const Improvement &improvement);
    Status remove(ImprovementId id);
    /// Open ones of somebody go to another, or to nobody.
    Status passOn(TeamMemberId from, TeamMemberId to, qint64 now);

    Result<WhyNot> find(WhyNotId id) const;
    Result<WhyNotId> insert(const WhyNot &whyNot);
    Status remove(WhyNotId id);

private:
    Status writeReviews(ImprovementId id, const std::vector<ReviewId> &reviews);

    Connection &m_connection;
};

} // namespace Shopbell
