// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/improvementstore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto improvementColumns =
    "id, tag_id, touchpoint, title, what, owner_id, start_day, expected, state, evaluated_day, decided_day, why, "
    "created_at, updated_at"_L1;

Improvement improvementFrom(const Statement &row)
{
    Improvement improvement;
    improvement.id = row.id<ImprovementId>(0);
    improvement.topic = {row.id<TagId>(1), Touchpoint(row.integer(2))};
    improvement.title = row.text(3);
    improvement.what = row.text(4);
    improvement.owner = row.id<TeamMemberId>(5);
    improvement.start = dayAt(row, 6);
    improvement.expected = row.text(7);
    improvement.state = ImprovementState(row.integer(8));
    improvement.evaluated = dayAt(row, 9);
    improvement.decided = dayAt(row, 10);
    improvement.why = row.text(11);
    improvement.createdAt = row.integer(12);
    improvement.updatedAt = row.integer(13);
    return improvement;
}

/// Binds the id to ?1, which makes a row its own when it is not stored, and the rest to ?2 and following.
void bindImprovement(Statement &write, const Improvement &improvement)
{
    write.bind(improvement.id, improvement.topic.tag, int(improvement.topic.touchpoint), improvement.title,
               improvement.what, improvement.owner, storedDay(improvement.start), improvement.expected,
               int(improvement.state), storedDay(improvement.evaluated), storedDay(improvement.decided),
               improvement.why, improvement.createdAt, improvement.updatedAt);
}
} // namespace

Result<Improvement> ImprovementStore::find(ImprovementId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM improvement WHERE id = ?1"_s.arg(improvementColumns));
    select.bind(id);
    Result<Improvement> improvement = rowFrom(select, u"improvement %1"_s.arg(id.value()), improvementFrom);
    if (!improvement)
        return improvement;
    Statement behind(m_connection,
                     u"SELECT review_id FROM improvement_review WHERE improvement_id = ?1 ORDER BY review_id"_s);
    behind.bind(id);
    Result<std::vector<ReviewId>> reviews = rowsFrom(behind, [](const Statement &row) { return row.id<ReviewId>(0); });
    if (!reviews)
        return reviews.error();
    improvement->reviews = std::move(*reviews);
    return improvement;
}

Result<ImprovementId> ImprovementStore::insert(const Improvement &improvement)
{
    Statement insert(m_connection,
                     u"INSERT INTO improvement (%1) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
                     "?14)"_s.arg(improvementColumns));
    bindImprovement(insert, improvement);
    if (Status ran = insert.run(); !ran)
        return ran.error();
    const ImprovementId id(m_connection.lastInsertId());
    if (Status written = writeReviews(id, improvement.reviews); !written)
        return written.error();
    return id;
}

Status ImprovementStore::update(const Improvement &improvement)
{
    Statement update(m_connection,
                     u"UPDATE improvement SET tag_id=?2, touchpoint=?3, title=?4, what=?5, owner_id=?6, start_day=?7, "
                     "expected=?8, state=?9, evaluated_day=?10, decided_day=?11, why=?12, created_at=?13, "
                     "updated_at=?14 WHERE id = ?1"_s);
    bindImprovement(update, improvement);
    if (Status ran = update.run(); !ran)
        return ran;
    return writeReviews(improvement.id, improvement.reviews);
}

Status ImprovementStore::writeReviews(ImprovementId id, const std::vector<ReviewId> &reviews)
{
    Statement there(m_connection, u"SELECT review_id FROM improvement_review WHERE improvement_id = ?1"_s);
    there.bind(id);
    const Result<std::vector<ReviewId>> before =
        rowsFrom(there, [](const Statement &row) { return row.id<ReviewId>(0); });
    if (!before)
        return before.error();
    Statement drop(m_connection, u"DELETE FROM improvement_review WHERE improvement_id = ?1 AND review_id = ?2"_s);
    for (const ReviewId review : *before) {
        if (std::ranges::find(reviews, review) != reviews.end())
            continue;
        if (Status dropped = drop.bind(id, review).run(); !dropped)
            return dropped;
    }
    Statement add(
        m_connection,
        u"INSERT INTO improvement_review (improvement_id, review_id) SELECT ?1, id FROM review WHERE id = ?2"_s);
    for (const ReviewId review : reviews) {
        if (std::ranges::find(*before, review) != before->end())
            continue;
        if (Status added = add.bind(id, review).run(); !added)
            return added;
        if (m_connection.changes() == 0)
            return Error{Error::Kind::NotFound, u"review %1"_s.arg(review.value())};
    }
    return done();
}

Status ImprovementStore::remove(ImprovementId id)
{
    Statement remove(m_connection, u"DELETE FROM improvement WHERE id = ?1"_s);
    return remove.bind(id).run();
}

Status ImprovementStore::passOn(TeamMemberId from, TeamMemberId to, qint64 now)
{
    Statement update(m_connection,
                     u"UPDATE improvement SET owner_id = ?2, updated_at = ?3 WHERE owner_id = ?1 AND state < ?4"_s);
    return update.bind(from, to, now, int(ImprovementState::Kept)).run();
}

Result<WhyNot> ImprovementStore::find(WhyNotId id) const
{
    Statement select(m_connection, u"SELECT tag_id, touchpoint, day, reason, created_at FROM why_not WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"why not %1"_s.arg(id.value()), [id](const Statement &row) {
        return WhyNot{id, {row.id<TagId>(0), Touchpoint(row.integer(1))}, dayAt(row, 2), row.text(3), row.integer(4)};
    });
}

Result<WhyNotId> ImprovementStore::insert(const WhyNot &whyNot)
{
    Statement insert(
        m_connection,
        u"INSERT INTO why_not (tag_id, touchpoint, day, reason, created_at) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran = insert
                         .bind(whyNot.topic.tag, int(whyNot.topic.touchpoint), storedDay(whyNot.day), whyNot.reason,
                               whyNot.createdAt)
                         .run();
        !ran)
        return ran.error();
    return WhyNotId(m_connection.lastInsertId());
}

Status ImprovementStore::remove(WhyNotId id)
{
    Statement remove(m_connection, u"DELETE FROM why_not WHERE id = ?1"_s);
    return remove.bind(id).run();
}

} // namespace Shopbell
