// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/followup.h"

namespace Shopbell {

class Connection;
class Statement;

/// Follow-ups and the contacts that were made, by id.
class FollowUpStore
{
public:
    explicit FollowUpStore(Connection &connection) : m_connection(connection) {}

    Result<FollowUp> find(FollowUpId id) const;
    Result<FollowUpId> insert(const FollowUp &followUp);
    Status update(const FollowUp &followUp);
    /// Planned ones of somebody go to another, or to nobody.
    Status passOn(TeamMemberId from, TeamMemberId to, qint64 now);
    /// What was said by it stays.
    Status remove(FollowUpId id);

    Result<ContactMadeId> insert(const ContactMade &contact);
    /// The answer; nothing else of a contact changes.
    Status answer(const ContactMade &contact);
    /// NotFound when that customer has not heard by it.
    Result<ContactMade> contact(FollowUpId followUp, CustomerId customer) const;
    Result<ContactMade> contact(ContactMadeId id) const;
    /// Oldest first.
    Result<std::vector<ContactMade>> contactsOf(FollowUpId followUp) const;

private:
    Connection &m_connection;
};

/// Columns of `follow_up` in the order that followUpFrom() reads.
QString followUpColumns();
FollowUp followUpFrom(const Statement &row);

} // namespace Shopbell
