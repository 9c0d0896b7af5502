// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/promisestore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/rows.h"

#include <QSet>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto promiseColumns =
    "id, response_id, title, acknowledgement, apology, cause, remedy, prevention, publication, tone, language, plan_on, "
    "state, owner_id, due_day, check_back_day, remind, promised_at, started_at, done_at, checked_at, published_at, "
    "satisfied, outcome_words, score_id, review_changed, created_at, updated_at, first_due_day"_L1;

Promise promiseFrom(const Statement &row)
{
    Promise promise;
    promise.id = row.id<PromiseId>(0);
    promise.response = row.id<ResponseId>(1);
    promise.title = row.text(2);
    promise.parts = {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)};
    promise.tone = Tone(row.integer(9));
    promise.language = row.text(10);
    promise.planOn = row.integer(11) != 0;
    promise.state = PromiseState(row.integer(12));
    promise.owner = row.id<TeamMemberId>(13);
    promise.due = dayAt(row, 14);
    promise.checkBack = dayAt(row, 15);
    promise.remind = row.integer(16) != 0;
    promise.promisedAt = row.maybeInteger(17);
    promise.startedAt = row.maybeInteger(18);
    promise.doneAt = row.maybeInteger(19);
    promise.checkedAt = row.maybeInteger(20);
    promise.publishedAt = row.maybeInteger(21);
    if (!row.isNull(22))
        promise.outcome.satisfied = row.integer(22) != 0;
    promise.outcome.words = row.text(23);
    promise.outcome.score = row.id<ScoreId>(24);
    promise.outcome.reviewChanged = row.integer(25) != 0;
    promise.createdAt = row.integer(26);
    promise.updatedAt = row.integer(27);
    promise.firstDue = dayAt(row, 28);
    return promise;
}

/// Binds all but the id to ?2 and following.
void bindPromise(Statement &write, const Promise &promise)
{
    write.bind(promise.id, promise.response, promise.title, promise.parts.acknowledgement, promise.parts.apology,
               promise.parts.cause, promise.parts.remedy, promise.parts.prevention, promise.parts.publication,
               int(promise.tone), promise.language, promise.planOn, int(promise.state), promise.owner,
               storedDay(promise.due), storedDay(promise.checkBack), promise.remind, promise.promisedAt,
               promise.startedAt, promise.doneAt, promise.checkedAt, promise.publishedAt, promise.outcome.satisfied,
               promise.outcome.words, promise.outcome.score, promise.outcome.reviewChanged, promise.createdAt,
               promise.updatedAt, storedDay(promise.firstDue));
}

Evidence evidenceFrom(const Statement &row)
{
    Evidence evidence;
    evidence.id = row.id<EvidenceId>(0);
    evidence.kind = EvidenceKind(row.integer(1));
    evidence.words = row.text(2);
    evidence.fileName = row.text(3);
    if (!row.isNull(4))
        evidence.amount = Money{row.integer(4), row.text(5)};
    evidence.day = dayAt(row, 6);
    return evidence;
}

/// Deletes what `select` finds for a promise and is not among `stay`; `remove` takes the promise and the id.
Status dropOthers(Connection &connection, PromiseId promise, const QString &select, const QString &remove,
                  const QSet<qint64> &stay)
{
    Statement there(connection, select);
    there.bind(promise);
    const Result<std::vector<qint64>> ids = rowsFrom(there, [](const Statement &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    Statement drop(connection, remove);
    for (const qint64 id : *ids) {
        if (stay.contains(id))
            continue;
        if (Status dropped = drop.bind(promise, id).run(); !dropped)
            return dropped;
    }
    return done();
}
} // namespace

Result<Promise> PromiseStore::find(PromiseId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM promise WHERE id = ?1"_s.arg(promiseColumns));
    select.bind(id);
    Result<Promise> promise = rowFrom(select, u"promise %1"_s.arg(id.value()), promiseFrom);
    if (!promise)
        return promise;
    Result<std::vector<CoveredReview>> reviews = reviewsOf(id);
    if (!reviews)
        return reviews.error();
    Result<std::vector<PromiseStep>> steps = stepsOf(id);
    if (!steps)
        return steps.error();
    promise->reviews = std::move(*reviews);
    promise->steps = std::move(*steps);
    return promise;
}

Result<std::optional<Promise>> PromiseStore::planOf(ReviewId review) const
{
    Statement select(m_connection,
                     u"SELECT id FROM promise WHERE state = 0 AND id IN "
                     "(SELECT promise_id FROM promise_review WHERE review_id = ?1) AND ?1 = (SELECT review_id FROM "
                     "promise_review WHERE promise_id = promise.id ORDER BY place, review_id LIMIT 1) "
                     "ORDER BY id DESC LIMIT 1"_s);
    const Result<bool> row = select.bind(review).next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Promise>();
    Result<Promise> plan = find(select.id<PromiseId>(0));
    if (!plan)
        return plan.error();
    return std::optional(std::move(*plan));
}

Result<std::vector<PromiseId>> PromiseStore::of(ReviewId review) const
{
    Statement select(m_connection, u"SELECT promise_id FROM promise_review WHERE review_id = ?1 ORDER BY promise_id"_s);
    select.bind(review);
    return rowsFrom(select, [](const Statement &row) { return row.id<PromiseId>(0); });
}

QString keptBySql(const QString &member)
{
    return u"promise.state IN (1, 2, 3) AND (promise.owner_id = %1 OR promise.id IN (SELECT promise_id FROM "
           "promise_step WHERE promise_step.owner_id = %1 AND done_day IS NULL))"_s.arg(member);
}

Result<std::vector<PromiseId>> PromiseStore::openOf(TeamMemberId member) const
{
    Statement select(m_connection, u"SELECT id FROM promise WHERE %1 ORDER BY id"_s.arg(keptBySql(u"?1"_s)));
    select.bind(member);
    return rowsFrom(select, [](const Statement &row) { return row.id<PromiseId>(0); });
}

Result<QByteArray> PromiseStore::picture(EvidenceId id) const
{
    Statement select(m_connection, u"SELECT picture FROM evidence WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"evidence %1"_s.arg(id.value()), [](const Statement &row) { return row.blob(0); });
}

Result<std::vector<CoveredReview>> PromiseStore::reviewsOf(PromiseId id) const
{
    Statement select(m_connection,
                     u"SELECT review_id, agreed_day, agreed_how, followed_up_day, why_not FROM promise_review "
                     "WHERE promise_id = ?1 ORDER BY place, review_id"_s);
    select.bind(id);
    return rowsFrom(select, [](const Statement &row) {
        return CoveredReview{row.id<ReviewId>(0), dayAt(row, 1), row.text(2), dayAt(row, 3), row.text(4)};
    });
}

Result<std::vector<PromiseStep>> PromiseStore::stepsOf(PromiseId id) const
{
    Statement select(m_connection,
                     u"SELECT id, words, owner_id, due_day, done_day FROM promise_step WHERE promise_id = ?1 "
                     "ORDER BY place, id"_s);
    select.bind(id);
    Result<std::vector<PromiseStep>> steps = rowsFrom(select, [](const Statement &row) {
        return PromiseStep{
            row.id<PromiseStepId>(0), row.text(1), row.id<TeamMemberId>(2), dayAt(row, 3), dayAt(row, 4), {}};
    });
    if (!steps)
        return steps;
    Statement shown(m_connection,
                    u"SELECT id, kind, words, file_name, amount_minor, currency, day FROM evidence WHERE step_id = ?1 "
                    "ORDER BY id"_s);
    for (PromiseStep &step : *steps) {
        shown.bind(step.id);
        Result<std::vector<Evidence>> evidence = rowsFrom(shown, evidenceFrom);
        if (!evidence)
            return evidence.error();
        step.evidence = std::move(*evidence);
    }
    return steps;
}

Result<PromiseId> PromiseStore::insert(const Promise &promise)
{
    Statement insert(
        m_connection,
        u"INSERT INTO promise (%1) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
        "?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29)"_s.arg(promiseColumns));
    bindPromise(insert, promise);
    if (Status ran = insert.run(); !ran)
        return ran.error();
    Promise stored = promise;
    stored.id = PromiseId(m_connection.lastInsertId());
    if (Status written = writeReviews(stored); !written)
        return written.error();
    if (Status written = writeSteps(stored); !written)
        return written.error();
    return stored.id;
}

Status PromiseStore::update(Promise &promise)
{
    Statement update(
        m_connection,
        u"UPDATE promise SET response_id=?2, title=?3, acknowledgement=?4, apology=?5, cause=?6, remedy=?7, "
        "prevention=?8, publication=?9, tone=?10, language=?11, plan_on=?12, state=?13, owner_id=?14, "
        "due_day=?15, check_back_day=?16, remind=?17, promised_at=?18, started_at=?19, done_at=?20, "
        "checked_at=?21, published_at=?22, satisfied=?23, outcome_words=?24, score_id=?25, "
        "review_changed=?26, created_at=?27, updated_at=?28, first_due_day=?29 WHERE id = ?1"_s);
    bindPromise(update, promise);
    if (Status ran = update.run(); !ran)
        return ran;
    if (Status written = writeReviews(promise); !written)
        return written;
    return writeSteps(promise);
}

Status PromiseStore::writeReviews(const Promise &promise)
{
    QSet<qint64> stay;
    Statement write(
        m_connection,
        u"INSERT INTO promise_review (promise_id, review_id, place, agreed_day, agreed_how, followed_up_day, "
        "why_not) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET place=?3, agreed_day=?4, "
        "agreed_how=?5, followed_up_day=?6, why_not=?7"_s);
    for (const CoveredReview &covered : promise.reviews) {
        if (Status written = write
                                 .bind(promise.id, covered.review, int(stay.size()), storedDay(covered.agreed),
                                       covered.agreedHow, storedDay(covered.followedUp), covered.whyNot)
                                 .run();
            !written)
            return written;
        stay.insert(covered.review.value());
    }
    return dropOthers(m_connection, promise.id, u"SELECT review_id FROM promise_review WHERE promise_id = ?1"_s,
                      u"DELETE FROM promise_review WHERE promise_id = ?1 AND review_id = ?2"_s, stay);
}

Status PromiseStore::writeSteps(Promise &promise)
{
    QSet<qint64> stay;
    Statement insert(m_connection,
                     u"INSERT INTO promise_step (promise_id, place, words, owner_id, due_day, done_day) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s);
    Statement update(m_connection,
                     u"UPDATE promise_step SET place=?3, words=?4, owner_id=?5, due_day=?6, done_day=?7 "
                     "WHERE id = ?1 AND promise_id = ?2"_s);
    for (PromiseStep &step : promise.steps) {
        const int place = int(stay.size());
        const Status written = step.id.isStored()
            ? update.bind(step.id, promise.id, place, step.words, step.owner, storedDay(step.due), storedDay(step.done))
                  .run()
            : insert.bind(promise.id, place, step.words, step.owner, storedDay(step.due), storedDay(step.done)).run();
        if (!written)
            return written;
        if (step.id.isStored() && m_connection.changes() == 0)
            return Error{Error::Kind::NotFound, u"step %1"_s.arg(step.id.value())};
        if (!step.id.isStored())
            step.id = PromiseStepId(m_connection.lastInsertId());
        stay.insert(step.id.value());
    }
    return dropOthers(m_connection, promise.id, u"SELECT id FROM promise_step WHERE promise_id = ?1"_s,
                      u"DELETE FROM promise_step WHERE promise_id = ?1 AND id = ?2"_s, stay);
}

Status PromiseStore::remove(PromiseId id)
{
    Statement remove(m_connection, u"DELETE FROM promise WHERE id = ?1"_s);
    return remove.bind(id).run();
}

Status PromiseStore::touch(PromiseId id, qint64 now)
{
    Statement touch(m_connection, u"UPDATE promise SET updated_at = ?2 WHERE id = ?1"_s);
    return touch.bind(id, now).run();
}

Status PromiseStore::noteHeard(PromiseId id, CustomerId customer, QDate day, qint64 now)
{
    Statement note(
        m_connection,
        u"UPDATE promise_review SET followed_up_day = ?3 WHERE promise_id = ?1 AND followed_up_day IS NULL AND "
        "trim(why_not) = '' AND review_id IN (SELECT id FROM review WHERE customer_id = ?2)"_s);
    if (Status noted = note.bind(id, customer, storedDay(day)).run(); !noted)
        return noted;
    return m_connection.changes() > 0 ? touch(id, now) : done();
}

Result<qint64> PromiseStore::removeOnlyOf(ReviewId review)
{
    static const QString onlyOf =
        u"FROM promise WHERE id IN (SELECT promise_id FROM promise_review WHERE review_id = ?1) "
        "AND 1 = (SELECT count(*) FROM promise_review WHERE promise_id = promise.id)"_s;
    Statement count(m_connection, u"SELECT count(*) FILTER (WHERE state > 0) "_s + onlyOf);
    if (const Result<bool> counted = count.bind(review).next(); !counted)
        return counted.error();
    const qint64 promised = count.integer(0);
    Statement remove(m_connection, u"DELETE "_s + onlyOf);
    if (Status removed = remove.bind(review).run(); !removed)
        return removed.error();
    return promised;
}

Result<EvidenceId> PromiseStore::insert(PromiseStepId step, const Evidence &evidence)
{
    Statement insert(m_connection,
                     u"INSERT INTO evidence (step_id, kind, words, picture, file_name, amount_minor, currency, day) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s);
    const std::optional<QByteArray> picture =
        evidence.picture.isEmpty() ? std::nullopt : std::optional(evidence.picture);
    const std::optional<qint64> amount = evidence.amount ? std::optional(evidence.amount->minor) : std::nullopt;
    if (Status ran = insert
                         .bind(step, int(evidence.kind), evidence.words, picture, evidence.fileName, amount,
                               evidence.amount ? evidence.amount->currency : u""_s, storedDay(evidence.day))
                         .run();
        !ran)
        return ran.error();
    return EvidenceId(m_connection.lastInsertId());
}

Status PromiseStore::remove(EvidenceId id)
{
    Statement remove(m_connection, u"DELETE FROM evidence WHERE id = ?1"_s);
    return remove.bind(id).run();
}

Result<PromiseId> PromiseStore::promiseOf(EvidenceId id) const
{
    Statement select(m_connection,
                     u"SELECT promise_id FROM evidence JOIN promise_step ON promise_step.id = step_id "
                     "WHERE evidence.id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"evidence %1"_s.arg(id.value()), [](const Statement &row) { return row.id<PromiseId>(0); });
}

Result<QString> PromiseStore::remedy(TagId tag) const
{
    Statement select(m_connection, u"SELECT words FROM tag_remedy WHERE tag_id = ?1"_s);
    const Result<bool> row = select.bind(tag).next();
    if (!row)
        return row.error();
    return *row ? select.text(0) : QString();
}

Status PromiseStore::setRemedy(TagId tag, const QString &words)
{
    if (words.isEmpty()) {
        Statement remove(m_connection, u"DELETE FROM tag_remedy WHERE tag_id = ?1"_s);
        return remove.bind(tag).run();
    }
    Statement write(m_connection,
                    u"INSERT INTO tag_remedy (tag_id, words) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET words = ?2"_s);
    return write.bind(tag, words).run();
}

} // namespace Shopbell
