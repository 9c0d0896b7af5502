// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

#include <optional>
#include <vector>

namespace Shopbell {

class Connection;

/// Entries of customers with their contacts and consents, and the notes and needs that belong to them.
class CustomerStore
{
public:
    explicit CustomerStore(Connection &connection) : m_connection(connection) {}

    /// NotFound when there is none. Of a merged entry: itself.
    Result<Customer> find(CustomerId id) const;
    /// Inserts under a new id, which is given back.
    Result<CustomerId> insert(const Customer &customer);
    /// Name, wishes, segment and who knows them; contacts and consents by their ids, contacts in their order too. Ids that
    /// are not theirs are new, those missing are deleted.
    Status update(const Customer &customer);
    /// With the entries that were merged into it, for they are the same person.
    Status remove(CustomerId id);
    Status setSegment(CustomerId id, SegmentId segment);

    /// The one of that name, whatever its letter case; made when there is none. Not stored for an empty name.
    Result<SegmentId> segmentNamed(const QString &name);
    Result<TeamMemberId> teamMemberNamed(const QString &name);

    Result<NoteId> insertNote(CustomerId customer, const CustomerNote &note);
    Status updateNote(NoteId id, const QString &text);
    Status removeNote(NoteId id);
    Result<CustomerId> customerOfNote(NoteId id) const;

    /// By rank.
    Result<std::vector<Need>> needs(CustomerId customer) const;
    /// In this order; ids that are not stored are new, those missing are deleted. NotFound for an id that is not theirs.
    Status setNeeds(CustomerId customer, const std::vector<Need> &needs);

private:
    Result<std::vector<ContactPoint>> contacts(CustomerId id) const;
    Result<std::vector<Consent>> consents(CustomerId id) const;
    Status setContacts(const Customer &customer);
    Result<ContactPointId> insertContact(CustomerId customer, const ContactPoint &contact);
    Status orderContacts(CustomerId id, const std::vector<ContactPointId> &rows);
    Status setConsents(const Customer &customer);
    Result<qint64> named(const char *table, const QString &name);

    Connection &m_connection;
};

} // namespace Shopbell
