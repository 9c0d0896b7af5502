// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

#include <QJsonObject>

#include <vector>

namespace Shopbell {

class Connection;
class Statement;

/// Two entries of one person, made one and taken apart. A merge remembers which rows it moved; each goes back alone, so
/// merges can be undone in any order: a row that belongs to the same person still returns. What came later stays, but for
/// orders whose file named the gone entry; a refusal that came later both have.
class MergeStore
{
public:
    explicit MergeStore(Connection &connection) : m_connection(connection) {}

    /// Moves everything of `gone` to `kept`, which gets the fields of `merged`; of contacts those that `merged` names belong
    /// to the kept entry afterwards, in that order, the others to the gone one, and so do consents to what either refuses. A
    /// referral that would have brought the person to themselves stays with the gone entry, where it does not count. Both
    /// must stand for themselves.
    Result<MergeId> merge(const Customer &merged, const Customer &kept, const Customer &gone, qint64 now);

    /// Gives the kept and the gone entry.
    Result<std::pair<CustomerId, CustomerId>> unmerge(MergeId id);

    Status markNotTheSame(CustomerId one, CustomerId other);

private:
    struct Merge
    {
        MergeId id;
        CustomerId kept;
        CustomerId gone;
        qint64 at;
        QJsonObject replaced; ///< Field or "contact 12" (its place): [before, after].
    };
    static Merge mergeFrom(const Statement &row);
    Result<Merge> find(MergeId id) const;
    Status moveRows(const Merge &merge);
    Status moveReferrals(const Merge &merge);
    Status moveContacts(const Merge &merge, const std::vector<ContactPoint> &chosen);
    Status orderContacts(Merge &merge, const std::vector<ContactPoint> &chosen);
    Status giveRowsBack(const Merge &merge, CustomerId person);
    Status giveRefusal(const Merge &merge, ConsentId refusal);
    Status giveFieldsBack(const Merge &merge);
    Status giveArrivedOrders(const Merge &merge);
    /// Whether the contact went back to the gone entry, where it has its earlier place unless the owner ordered them since;
    /// later merges forget that they moved it.
    Result<bool> giveContactBack(ContactPointId contact, const Merge &merge, std::vector<Merge> &later);
    Status writeReplaced(const Merge &merge);
    Status note(MergeId merge, const QString &entity, qint64 row);

    Connection &m_connection;
};

} // namespace Shopbell
