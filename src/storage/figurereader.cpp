// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figurereader.h"

#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/referralstore.h"
#include "storage/rows.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<std::vector<Referral>> readRecommendations(Connection &connection)
{
    // A referral that a merge would have turned against itself stays with the entry that is gone, and counts nowhere.
    Statement select(connection,
                     u"SELECT %1 FROM referral WHERE NOT EXISTS (SELECT 1 FROM customer WHERE customer.id IN "
                     "(referrer_id, friend_id) AND (merged_into IS NOT NULL OR (batch_id IS NOT NULL AND NOT (%2)))) "
                     "ORDER BY id"_s.arg(referralColumns(), QLatin1StringView(shownBatches)));
    return rowsFrom(select, [](const Statement &row) { return referralFrom(row); });
}

Result<SegmentMembers> readSegmentMembers(Connection &connection, SegmentId segment)
{
    SegmentMembers members;
    Statement name(connection, u"SELECT name FROM segment WHERE id = ?1"_s);
    const Result<bool> found = name.bind(segment).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"segment %1"_s.arg(segment.value())};
    members.name = name.text(0);
    Statement select(connection, u"SELECT id FROM customer WHERE segment_id = ?1 ORDER BY id"_s);
    select.bind(segment);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return members;
        members.customers.push_back(select.id<CustomerId>(0));
    }
}

Result<SegmentId> findSegment(Connection &connection, const QString &name)
{
    Statement select(connection, u"SELECT id, name FROM segment ORDER BY id"_s);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return Error{Error::Kind::NotFound, u"segment %1"_s.arg(name)};
        const auto id = select.id<SegmentId>(0);
        if (select.text(1).compare(name, Qt::CaseInsensitive) == 0 || QString::number(id.value()) == name)
            return id;
    }
}

} // namespace Shopbell
