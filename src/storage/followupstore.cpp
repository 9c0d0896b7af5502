// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followupstore.h"

#include "domain/improvement.h"
#include "domain/promise.h"
#include "domain/review.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/mergedrows.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QString contactMadeColumns()
{
    return u"id, follow_up_id, customer_id, reason, way, day, text, by_id, answered_day, review_id, score_id, "
           "created_at, purposes"_s;
}

ContactMade contactMadeFrom(const Statement &row)
{
    ContactMade contact;
    contact.id = row.id<ContactMadeId>(0);
    contact.followUp = row.id<FollowUpId>(1);
    contact.customer = row.id<CustomerId>(2);
    contact.reason = FollowUpReason(row.integer(3));
    contact.way = ContactWay(row.integer(4));
    contact.day = dayAt(row, 5);
    contact.text = row.text(6);
    contact.by = row.id<TeamMemberId>(7);
    contact.answered = dayAt(row, 8);
    contact.review = row.id<ReviewId>(9);
    contact.score = row.id<ScoreId>(10);
    contact.createdAt = row.integer(11);
    contact.purposes = ContactPurposes::fromInt(int(row.integer(12)));
    return contact;
}

std::optional<qint64> storedFrom(const FollowUp &followUp)
{
    return followUp.audience ? storedDay(followUp.audience->from) : std::nullopt;
}

std::optional<qint64> storedTo(const FollowUp &followUp)
{
    return followUp.audience ? storedDay(followUp.audience->to) : std::nullopt;
}
} // namespace

QString followUpColumns()
{
    const QString promise = u"FROM promise WHERE promise.id = follow_up.promise_id"_s;
    const QString improvement = u"FROM improvement WHERE improvement.id = follow_up.improvement_id"_s;
    return u"follow_up.id, customer_id, reason, title, text, way, due_day, first_due_day, owner_id, state, "
           "planned_day, settled_day, skipped_because, audience_from, audience_to, purchase_id, referral_id, review_id, "
           "promise_id, improvement_id, follow_up.created_at, updated_at, "
           "coalesce((SELECT improvement.title %2), (SELECT iif(promise.title <> '', promise.title, "
           "promise.prevention) %1), ''), ifnull((SELECT promise.state < %3 %1), 0), "
           "ifnull((SELECT improvement.state NOT IN (%4, %5) %2), 0), (SELECT promise.due_day %1 AND promise.state < %3), "
           "(SELECT team_member.name FROM review JOIN team_member ON team_member.id = review.owner_id "
           "WHERE review.id = follow_up.review_id), (SELECT promise.done_at %1), "
           "ifnull((SELECT question_end <> %6 FROM review WHERE review.id = follow_up.review_id), 0)"_s
               .arg(promise, improvement)
               .arg(int(PromiseState::Done))
               .arg(int(ImprovementState::Kept))
               .arg(int(ImprovementState::Adjusted))
               .arg(int(QuestionEnd::Open));
}

FollowUp followUpFrom(const Statement &row)
{
    FollowUp followUp;
    followUp.id = row.id<FollowUpId>(0);
    followUp.customer = row.id<CustomerId>(1);
    followUp.reason = FollowUpReason(row.integer(2));
    followUp.title = row.text(3);
    followUp.text = row.text(4);
    followUp.way = ContactWay(row.integer(5));
    followUp.due = dayAt(row, 6);
    followUp.firstDue = dayAt(row, 7);
    followUp.owner = row.id<TeamMemberId>(8);
    followUp.state = FollowUpState(row.integer(9));
    followUp.planned = dayAt(row, 10);
    followUp.settled = dayAt(row, 11);
    followUp.skippedBecause = row.text(12);
    if (!row.isNull(13))
        followUp.audience = Audience{dayAt(row, 13), dayAt(row, 14)};
    followUp.purchase = row.id<PurchaseId>(15);
    followUp.referral = row.id<ReferralId>(16);
    followUp.review = row.id<ReviewId>(17);
    followUp.promise = row.id<PromiseId>(18);
    followUp.improvement = row.id<ImprovementId>(19);
    followUp.createdAt = row.integer(20);
    followUp.updatedAt = row.integer(21);
    followUp.matter = {
        row.text(22).simplified(), row.integer(23) != 0, row.integer(24) != 0, dayAt(row, 25), row.text(26),
        row.maybeInteger(27),      row.integer(28) != 0};
    return followUp;
}

Result<FollowUp> FollowUpStore::find(FollowUpId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM follow_up WHERE follow_up.id = ?1"_s.arg(followUpColumns()));
    select.bind(id);
    return rowFrom(select, u"follow-up %1"_s.arg(id.value()), followUpFrom);
}

Result<FollowUpId> FollowUpStore::insert(const FollowUp &followUp)
{
    Statement insert(m_connection,
                     u"INSERT INTO follow_up (customer_id, reason, title, text, way, due_day, first_due_day, owner_id, "
                     "state, planned_day, settled_day, skipped_because, audience_from, audience_to, purchase_id, "
                     "referral_id, review_id, promise_id, improvement_id, created_at, updated_at) "
                     "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    if (Status ran =
            insert
                .bind(followUp.customer, int(followUp.reason), followUp.title, followUp.text, int(followUp.way),
                      storedDay(followUp.due), storedDay(followUp.firstDue), followUp.owner, int(followUp.state),
                      storedDay(followUp.planned), storedDay(followUp.settled), followUp.skippedBecause,
                      storedFrom(followUp), storedTo(followUp), followUp.purchase, followUp.referral, followUp.review,
                      followUp.promise, followUp.improvement, followUp.createdAt, followUp.updatedAt)
                .run();
        !ran)
        return ran.error();
    return FollowUpId(m_connection.lastInsertId());
}

Status FollowUpStore::update(const FollowUp &followUp)
{
    Statement update(
        m_connection,
        u"UPDATE follow_up SET title=?2, text=?3, way=?4, due_day=?5, first_due_day=?6, owner_id=?7, state=?8, "
        "settled_day=?9, skipped_because=?10, audience_from=?11, audience_to=?12, updated_at=?13 WHERE id = ?1"_s);
    return update
        .bind(followUp.id, followUp.title, followUp.text, int(followUp.way), storedDay(followUp.due),
              storedDay(followUp.firstDue), followUp.owner, int(followUp.state), storedDay(followUp.settled),
              followUp.skippedBecause, storedFrom(followUp), storedTo(followUp), followUp.updatedAt)
        .run();
}

Status FollowUpStore::passOn(TeamMemberId from, TeamMemberId to, qint64 now)
{
    Statement update(m_connection,
                     u"UPDATE follow_up SET owner_id = ?2, updated_at = ?3 WHERE owner_id = ?1 AND state = 0"_s);
    return update.bind(from, to, now).run();
}

Status FollowUpStore::remove(FollowUpId id)
{
    return removeMergeable(m_connection, "follow_up", id.value());
}

Result<ContactMadeId> FollowUpStore::insert(const ContactMade &contact)
{
    Statement insert(m_connection,
                     u"INSERT INTO contact_made (follow_up_id, customer_id, reason, way, day, text, by_id, "
                     "answered_day, review_id, score_id, created_at, purposes) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    if (Status ran = insert
                         .bind(contact.followUp, contact.customer, int(contact.reason), int(contact.way),
                               storedDay(contact.day), contact.text, contact.by, storedDay(contact.answered),
                               contact.review, contact.score, contact.createdAt, contact.purposes.toInt())
                         .run();
        !ran)
        return ran.error();
    return ContactMadeId(m_connection.lastInsertId());
}

Status FollowUpStore::answer(const ContactMade &contact)
{
    Statement update(m_connection,
                     u"UPDATE contact_made SET answered_day=?2, review_id=?3, score_id=?4 WHERE id = ?1"_s);
    return update.bind(contact.id, storedDay(contact.answered), contact.review, contact.score).run();
}

Result<ContactMade> FollowUpStore::contact(FollowUpId followUp, CustomerId customer) const
{
    Statement select(m_connection,
                     u"SELECT %1 FROM contact_made WHERE follow_up_id = ?1 AND customer_id = ?2 "
                     "ORDER BY day DESC, id DESC LIMIT 1"_s.arg(contactMadeColumns()));
    select.bind(followUp, customer);
    return rowFrom(select, u"a contact by follow-up %1"_s.arg(followUp.value()), contactMadeFrom);
}

Result<ContactMade> FollowUpStore::contact(ContactMadeId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM contact_made WHERE id = ?1"_s.arg(contactMadeColumns()));
    select.bind(id);
    return rowFrom(select, u"contact %1"_s.arg(id.value()), contactMadeFrom);
}

Result<std::vector<ContactMade>> FollowUpStore::contactsOf(FollowUpId followUp) const
{
    Statement select(
        m_connection,
        u"SELECT %1 FROM contact_made WHERE follow_up_id = ?1 ORDER BY day, id"_s.arg(contactMadeColumns()));
    select.bind(followUp);
    return rowsFrom(select, contactMadeFrom);
}

} // namespace Shopbell
