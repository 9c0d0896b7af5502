// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scorestore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
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
    return score;
}
} // namespace

Result<Score> ScoreStore::find(ScoreId id) const
{
    Statement select(m_connection,
                     u"SELECT id, customer_id, review_id, question, value, scale, occasion, asked_by, day, at, "
                     "created_at FROM score WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"score %1"_s.arg(id.value()), scoreFrom);
}

Result<std::vector<Score>> ScoreStore::ofCustomer(CustomerId customer) const
{
    Statement select(m_connection,
                     u"SELECT id, customer_id, review_id, question, value, scale, occasion, asked_by, day, at, "
                     "created_at FROM score WHERE customer_id = ?1 ORDER BY day, at, id"_s);
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
    Statement remove(m_connection, u"DELETE FROM score WHERE id = ?1"_s);
    return remove.bind(id).run();
}

} // namespace Shopbell
