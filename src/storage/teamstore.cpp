// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/teamstore.h"

#include "domain/handover.h"
#include "domain/improvement.h"
#include "storage/arrivingnames.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/promisestore.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<std::vector<TeamRow>> TeamStore::all() const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT id, name, left_day, (SELECT count(*) FROM review WHERE owner_id = team_member.id AND %1 AND %2), "
        "(SELECT count(*) FROM promise WHERE %5), "
        "(SELECT count(*) FROM follow_up WHERE owner_id = team_member.id AND state = 0), "
        "(SELECT count(*) FROM improvement WHERE owner_id = team_member.id AND state < %6), "
        "(SELECT count(*) FROM hand_over JOIN review ON review.id = review_id WHERE to_id = team_member.id "
        "AND state = %3 AND %2) FROM team_member WHERE %4 "
        "ORDER BY left_day IS NOT NULL, name COLLATE NOCASE, id"_s.arg(openComplaintSql(), *shown)
            .arg(int(HandOverState::Asked))
            .arg(isOfferedName("team_member"_L1, "known_by"_L1), keptBySql(u"team_member.id"_s))
            .arg(int(ImprovementState::Kept)));
    return rowsFrom(select, [](const Statement &row) {
        return TeamRow{.member = {row.id<TeamMemberId>(0), row.text(1), !row.isNull(2)},
                       .leftOn = dayAt(row, 2),
                       .openComplaints = row.integer(3),
                       .openPromises = row.integer(4),
                       .followUps = row.integer(5),
                       .improvements = row.integer(6),
                       .asked = row.integer(7)};
    });
}

Result<TeamMember> TeamStore::find(TeamMemberId id) const
{
    Statement select(m_connection, u"SELECT id, name, left_day FROM team_member WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"team member %1"_s.arg(id.value()), [](const Statement &row) {
        return TeamMember{row.id<TeamMemberId>(0), row.text(1), !row.isNull(2)};
    });
}

Result<TeamMemberId> TeamStore::named(const QString &name) const
{
    const Result<qint64> id = rowNamed(m_connection, "team_member"_L1, name.simplified());
    return id ? Result<TeamMemberId>(TeamMemberId(*id)) : Result<TeamMemberId>(id.error());
}

Status TeamStore::rename(TeamMemberId id, const QString &name)
{
    return Statement(m_connection, u"UPDATE team_member SET name = ?2, batch_id = NULL WHERE id = ?1"_s)
        .bind(id, name)
        .run();
}

Status TeamStore::setLeft(TeamMemberId id, QDate day)
{
    return Statement(m_connection, u"UPDATE team_member SET left_day = ?2, batch_id = NULL WHERE id = ?1"_s)
        .bind(id, storedDay(day))
        .run();
}

Result<std::vector<ReviewId>> TeamStore::openComplaintsOf(TeamMemberId id) const
{
    const Result<QString> shown = shownReviews(m_connection);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT id FROM review WHERE owner_id = ?1 AND %1 AND %2 ORDER BY id"_s.arg(openComplaintSql(), *shown));
    select.bind(id);
    return rowsFrom(select, [](const Statement &row) { return row.id<ReviewId>(0); });
}

} // namespace Shopbell
