// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

namespace Shopbell {

class Connection;

/// Who works in the shop.
class TeamStore
{
public:
    explicit TeamStore(Connection &connection) : m_connection(connection) {}

    /// By name, those who left last; without names that only an import which is not shown knows.
    Result<std::vector<TeamRow>> all() const;
    Result<TeamMember> find(TeamMemberId id) const;
    /// Whatever the letter case; not stored when there is none.
    Result<TeamMemberId> named(const QString &name) const;
    Status rename(TeamMemberId id, const QString &name);
    /// Invalid: works here again.
    Status setLeft(TeamMemberId id, QDate day);
    /// Open complaints that somebody owns.
    Result<std::vector<ReviewId>> openComplaintsOf(TeamMemberId id) const;

private:
    Connection &m_connection;
};

} // namespace Shopbell
