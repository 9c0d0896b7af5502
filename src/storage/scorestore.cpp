// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scorestore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/mergedrows.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
const QString scoresSql =
    u"SELECT score.id, score.customer_id, score.review_id, score.question, score.value, score.scale, score.occasion, "
    "score.asked_by, score.day, score.at, score.created_at, coalesce(team_member.name, '') FROM score LEFT JOIN "
    "team_member ON team_member.id = score.asked_by "_s;

Score scoreFrom(const Statement &row)
{
    Score score;
    score.id = row.id<ScoreId>(0);
    score.customer = row.id<CustomerId>(1);
    score.review = row.id<ReviewId>(2);
    score.question = ScoreQuestion(row.integer(3));
    score.answer = {row.real(4), RatingScale(row.integer(5))};
    score.occasion = row.text(6);
    score.askedBy = row.id<TeamMemberId>(7);
    score.said = momentAt(row, 8, 9);
    score.createdAt = row.integer(10);
    score.askedByName = row.text(11);
    return score;
}
} // namespace

Result<Score> ScoreStore::find(ScoreId id) const
{
    Statement select(m_connection, scoresSql + u"WHERE score.id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"score %1"_s.arg(id.value()), scoreFrom);
}

Result<std::vector<Score>> ScoreStore::ofCustomer(CustomerId customer) const
{
    Statement select(m_connection,
                     scoresSql + u"WHERE score.customer_id = ?1 ORDER BY score.day, score.at, score.id"_s);
    select.bind(customer);
    return rowsFrom(select, scoreFrom);
}

Result<ScoreId> ScoreStore::insert(const Score &score)
{
    Statement insert(m_connection,
                     u"INSERT INTO score (customer_id, review_id, question, value, scale, occasion, asked_by, day, at, "
                     "created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"_s);
    if (Status ran =
            insert
                .bind(score.customer, score.review, int(score.question), score.answer.value, int(score.answer.scale),
                      score.occasion, score.askedBy, storedDay(score.said.day), score.said.at, score.createdAt)
                .run();
        !ran)
        return ran.error();
    return ScoreId(m_connection.lastInsertId());
}

Status ScoreStore::update(const Score &score)
{
    Statement update(
        m_connection,
        u"UPDATE score SET review_id=?2, question=?3, value=?4, scale=?5, occasion=?6, asked_by=?7, day=?8, "
        "at=?9 WHERE id = ?1"_s);
    return update
        .bind(score.id, score.review, int(score.question), score.answer.value, int(score.answer.scale), score.occasion,
              score.askedBy, storedDay(score.said.day), score.said.at)
        .run();
}

Status ScoreStore::remove(ScoreId id)
{
    return removeMergeable(m_connection, "score", id.value());
}

} // namespace Shopbell
