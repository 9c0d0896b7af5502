// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/handoverstore.h"

#include "storage/connection.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto handOverColumns =
    "hand_over.id, review_id, from_id, to_id, sentence, asked_at, state, answered_at, answer"_L1;

HandOver handOverFrom(const Statement &row)
{
    return {row.id<HandOverId>(0),         row.id<ReviewId>(1), row.id<TeamMemberId>(2),
            row.id<TeamMemberId>(3),       row.text(4),         row.integer(5),
            HandOverState(row.integer(6)), row.maybeInteger(7), row.text(8)};
}
} // namespace

Result<HandOver> HandOverStore::find(HandOverId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM hand_over WHERE id = ?1"_s.arg(handOverColumns));
    select.bind(id);
    return rowFrom(select, u"hand-over %1"_s.arg(id.value()), handOverFrom);
}

Result<std::vector<HandOverRow>> HandOverStore::ofReview(ReviewId review) const
{
    Statement select(m_connection,
                     u"SELECT %1, ifnull(giver.name, ''), ifnull(taker.name, '') FROM hand_over "
                     "LEFT JOIN team_member AS giver ON giver.id = from_id "
                     "LEFT JOIN team_member AS taker ON taker.id = to_id "
                     "WHERE review_id = ?1 ORDER BY asked_at, hand_over.id"_s.arg(handOverColumns));
    select.bind(review);
    return rowsFrom(select, [](const Statement &row) {
        return HandOverRow{handOverFrom(row), row.text(9), row.text(10)};
    });
}

Result<std::optional<HandOver>> HandOverStore::open(ReviewId review) const
{
    Statement select(m_connection,
                     u"SELECT %1 FROM hand_over WHERE review_id = ?1 AND state = ?2"_s.arg(handOverColumns));
    const Result<bool> found = select.bind(review, int(HandOverState::Asked)).next();
    if (!found)
        return found.error();
    return *found ? std::optional(handOverFrom(select)) : std::nullopt;
}

Result<std::vector<HandOver>> HandOverStore::askedOf(TeamMemberId member) const
{
    Statement select(m_connection,
                     u"SELECT %1 FROM hand_over WHERE to_id = ?1 AND state = ?2 ORDER BY id"_s.arg(handOverColumns));
    select.bind(member, int(HandOverState::Asked));
    return rowsFrom(select, handOverFrom);
}

Result<HandOverId> HandOverStore::insert(const HandOver &handOver)
{
    Statement insert(
        m_connection,
        u"INSERT INTO hand_over (review_id, from_id, to_id, sentence, asked_at, state, answered_at, answer) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s);
    if (Status ran = insert
                         .bind(handOver.review, handOver.from, handOver.to, handOver.sentence, handOver.askedAt,
                               int(handOver.state), handOver.answeredAt, handOver.answer)
                         .run();
        !ran)
        return ran.error();
    return HandOverId(m_connection.lastInsertId());
}

Status HandOverStore::update(const HandOver &handOver)
{
    Statement update(m_connection, u"UPDATE hand_over SET state = ?2, answered_at = ?3, answer = ?4 WHERE id = ?1"_s);
    return update.bind(handOver.id, int(handOver.state), handOver.answeredAt, handOver.answer).run();
}

} // namespace Shopbell
