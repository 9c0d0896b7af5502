// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figurereader.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<std::vector<Referral>> readRecommendations(Connection &connection)
{
    Statement select(connection,
                     u"SELECT id, referrer_id, friend_id, way, own_way, recommended_day, visited_day, created_at "
                     "FROM referral ORDER BY id"_s);
    std::vector<Referral> referrals;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return referrals;
        Referral referral;
        referral.id = select.id<ReferralId>(0);
        referral.referrer = select.id<CustomerId>(1);
        referral.friendId = select.id<CustomerId>(2);
        referral.way = ReferralWay(select.integer(3));
        referral.ownWay = select.text(4);
        referral.recommended = QDate::fromJulianDay(select.integer(5));
        if (!select.isNull(6))
            referral.visited = QDate::fromJulianDay(select.integer(6));
        referral.createdAt = select.integer(7);
        referrals.push_back(std::move(referral));
    }
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
