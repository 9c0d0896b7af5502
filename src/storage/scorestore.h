// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/score.h"

#include <vector>

namespace Shopbell {

class Connection;

/// Scores by id.
class ScoreStore
{
public:
    explicit ScoreStore(Connection &connection) : m_connection(connection) {}

    Result<Score> find(ScoreId id) const;
    /// Oldest first.
    Result<std::vector<Score>> ofCustomer(CustomerId customer) const;
    Result<ScoreId> insert(const Score &score);
    Status update(const Score &score);
    Status remove(ScoreId id);

private:
    Connection &m_connection;
};

} // namespace Shopbell
