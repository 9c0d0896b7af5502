// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referralstore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/mergedrows.h"
#include "storage/referralcircle.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

QString referralColumns()
{
    return u"id, referrer_id, referrer_name, friend_id, friend_name, way, own_way, code, asked, reward, "
           "recommended_day, visited_day, created_at"_s;
}

Referral referralFrom(const Statement &row)
{
    Referral referral;
    referral.id = row.id<ReferralId>(0);
    referral.referrer = row.id<CustomerId>(1);
    referral.referrerName = row.text(2);
    referral.friendId = row.id<CustomerId>(3);
    referral.friendName = row.text(4);
    referral.way = ReferralWay(row.integer(5));
    referral.ownWay = row.text(6);
    referral.code = row.text(7);
    if (!row.isNull(8))
        referral.asked = row.integer(8) != 0;
    referral.reward = row.text(9);
    referral.recommended = dayAt(row, 10);
    referral.visited = dayAt(row, 11);
    referral.createdAt = row.integer(12);
    return referral;
}

Result<Referral> ReferralStore::find(ReferralId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM referral WHERE id = ?1"_s.arg(referralColumns()));
    select.bind(id);
    return rowFrom(select, u"referral %1"_s.arg(id.value()), referralFrom);
}

Result<ReferralId> ReferralStore::insert(const Referral &referral)
{
    Statement insert(
        m_connection,
        u"INSERT INTO referral (referrer_id, referrer_name, friend_id, friend_name, way, own_way, code, asked, "
        "reward, recommended_day, visited_day, created_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    if (Status ran = insert
                         .bind(referral.referrer, referral.referrerName, referral.friendId, referral.friendName,
                               int(referral.way), referral.ownWay, referral.code, referral.asked, referral.reward,
                               storedDay(referral.recommended), storedDay(referral.visited), referral.createdAt)
                         .run();
        !ran)
        return ran.error();
    return ReferralId(m_connection.lastInsertId());
}

Status ReferralStore::update(const Referral &referral)
{
    Statement update(m_connection,
                     u"UPDATE referral SET referrer_id=?2, referrer_name=?3, friend_id=?4, friend_name=?5, way=?6, "
                     "own_way=?7, code=?8, asked=?9, reward=?10, recommended_day=?11, visited_day=?12 WHERE id = ?1"_s);
    return update
        .bind(referral.id, referral.referrer, referral.referrerName, referral.friendId, referral.friendName,
              int(referral.way), referral.ownWay, referral.code, referral.asked, referral.reward,
              storedDay(referral.recommended), storedDay(referral.visited))
        .run();
}

Status ReferralStore::remove(ReferralId id)
{
    return removeMergeable(m_connection, "referral", id.value());
}

Result<ReferralRefusal> ReferralStore::refusal(CustomerId referrer, CustomerId friendId, ReferralId except) const
{
    Referral wanted;
    wanted.id = except;
    wanted.referrer = referrer;
    wanted.friendId = friendId;
    return refusal(wanted);
}

Result<ReferralRefusal> ReferralStore::refusal(const Referral &wanted) const
{
    return refusalOfCircle(m_connection, wanted);
}

Result<std::optional<Referral>> ReferralStore::openFor(CustomerId referrer, const QString &friendName) const
{
    Statement select(
        m_connection,
        u"SELECT %1 FROM referral WHERE referrer_id = ?1 AND friend_id IS NULL ORDER BY recommended_day, id"_s.arg(
            referralColumns()));
    select.bind(referrer);
    const Result<std::vector<Referral>> open = rowsFrom(select, referralFrom);
    if (!open)
        return open.error();
    const QString wanted = friendName.simplified().toCaseFolded();
    const auto found = std::ranges::find(
        *open, wanted, [](const Referral &referral) { return referral.friendName.simplified().toCaseFolded(); });
    return found == open->end() ? std::nullopt : std::optional(*found);
}

} // namespace Shopbell
