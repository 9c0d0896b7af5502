// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/promisereader.h"

#include "core/cutwords.h"
#include "domain/followup.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/promisestore.h"
#include "storage/rows.h"
#include "storage/scorestore.h"
#include "storage/sheetlines.h"

#include <QSet>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int aboutShown = 200; // Characters of what the customer said.
constexpr int daysToAnswer = 7; // So long it is left to the customer who was asked whether it is right now.

/// nextDue() of a row of promise.
constexpr auto nextDueSql =
    "(SELECT min(due) FROM (SELECT promise.due_day AS due UNION ALL SELECT promise_step.due_day FROM promise_step "
    "WHERE promise_id = promise.id AND done_day IS NULL))"_L1;
/// The review that a promise answers.
constexpr auto firstReviewSql =
    "(SELECT review_id FROM promise_review WHERE promise_id = promise.id ORDER BY place, review_id LIMIT 1)"_L1;

/// A query as a condition of SQL with the texts that it binds.
struct PromiseCondition
{
    /// `shown`: which review_id of promise_review are shown.
    PromiseCondition(const PromiseQuery &query, QDate today, const QString &shown)
    {
        if (shown != "1"_L1)
            where += u"id IN (SELECT promise_id FROM promise_review WHERE %1)"_s.arg(shown);
        where += query.state ? u"state = %1"_s.arg(int(*query.state)) : u"state > 0"_s;
        if (query.owner && !query.owner->isStored())
            where += u"owner_id IS NULL"_s;
        else if (query.owner)
            where += u"(owner_id = %1 OR EXISTS (SELECT 1 FROM promise_step WHERE promise_id = promise.id AND "
                     "done_day IS NULL AND promise_step.owner_id = %1))"_s.arg(query.owner->value());
        if (query.review)
            where += u"id IN (SELECT promise_id FROM promise_review WHERE review_id = %1)"_s.arg(query.review->value());
        if (query.customer)
            where += u"id IN (SELECT promise_id FROM review JOIN promise_review ON review_id = review.id "
                     "WHERE customer_id = %1)"_s.arg(query.customer->value());
        if (query.late)
            where += u"state IN (1, 2) AND %1 < %2"_s.arg(nextDueSql).arg(today.toJulianDay());
        if (query.dueFrom.isValid())
            where += u"state IN (1, 2) AND %1 >= %2"_s.arg(nextDueSql).arg(query.dueFrom.toJulianDay());
        if (query.dueTo.isValid())
            where += u"state IN (1, 2) AND %1 <= %2"_s.arg(nextDueSql).arg(query.dueTo.toJulianDay());
        if (query.withoutCheckBack)
            where +=
                u"id NOT IN (SELECT promise_id FROM follow_up WHERE reason = %1 AND promise_id IS NOT NULL "
                "AND state = 0 AND due_day IS NOT NULL UNION ALL "
                "SELECT promise_id FROM follow_up WHERE reason = %1 AND promise_id IS NOT NULL AND state <> 0 "
                "AND state = 1 AND settled_day > %2 AND EXISTS (SELECT 1 FROM contact_made "
                "WHERE follow_up_id = follow_up.id AND answered_day IS NULL))"_s.arg(int(FollowUpReason::CheckBack))
                    .arg(today.toJulianDay() - daysToAnswer);
        for (const QString &word : query.search.simplified().split(u' ', Qt::SkipEmptyParts)) {
            texts += word;
            where +=
                u"(holds(title || char(10) || acknowledgement || char(10) || apology || char(10) || cause || char(10) || "
                "remedy || char(10) || prevention || char(10) || publication, ?%1) OR EXISTS (SELECT "
                "1 FROM promise_step WHERE promise_id = promise.id AND holds(words, ?%1)) OR EXISTS (SELECT "
                "1 FROM promise_review JOIN review ON review.id = review_id LEFT JOIN customer ON "
                "customer.id = review.customer_id WHERE promise_id = promise.id AND (holds(author, ?%1) OR "
                "(customer.id IS NOT NULL AND holds(%2, ?%1)))))"_s.arg(texts.size())
                    .arg(shownNameSql());
        }
    }

    QString sql() const { return where.join(u" AND "_s); }
    void bindTo(Statement &statement) const
    {
        for (qsizetype at = 0; at < texts.size(); ++at)
            statement.bindAt(int(at) + 1, texts[at]);
    }

private:
    QStringList where;
    QStringList texts;
};

QString orderSql()
{
    return u"CASE state WHEN 0 THEN 3 WHEN 3 THEN 1 WHEN 4 THEN 2 ELSE 0 END, "
           "CASE state WHEN 0 THEN -updated_at WHEN 3 THEN check_back_day WHEN 4 THEN -checked_at ELSE %1 END, id"_s
               .arg(nextDueSql);
}
} // namespace

QString hasOpenPromise()
{
    return u"EXISTS (SELECT 1 FROM promise_review JOIN promise ON promise.id = promise_id WHERE review_id = review.id AND "
           "promise.state IN (1, 2, 3))"_s;
}

QString lastCheckBack()
{
    return u"(SELECT max(check_back_day) FROM promise_review JOIN promise ON promise.id = promise_id "
           "WHERE review_id = review.id AND promise.state IN (1, 2, 3))"_s;
}

QString endedNotSatisfied()
{
    // Each by its own index of reviews: there are few promises of one, and many that are checked.
    return u"EXISTS (SELECT 1 FROM promise_review CROSS JOIN promise ON promise.id = promise_id "
           "WHERE review_id = review.id AND place = 0 AND promise.state = 4 AND promise.satisfied = 0 "
           "AND NOT EXISTS (SELECT 1 FROM promise_review AS other CROSS JOIN promise AS later "
           "ON later.id = other.promise_id WHERE other.review_id = review.id AND other.place = 0 "
           "AND later.state = 4 AND later.satisfied = 1 AND later.checked_at >= promise.checked_at))"_s;
}

Day PromiseReader::dayOf(qint64 utc) const
{
    return Day(Moment::atTime(utc, m_zone).day.toJulianDay());
}

Result<FoundPromises> PromiseReader::find(const PromiseQuery &query, int limit, int offset) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review_id"_s);
    if (!shown)
        return shown.error();
    const PromiseCondition condition(query, m_today, *shown);
    FoundPromises found;
    Statement count(m_connection, u"SELECT count(*) FROM promise WHERE %1"_s.arg(condition.sql()));
    condition.bindTo(count);
    const Result<bool> counted = count.next();
    if (!counted)
        return counted.error();
    found.total = count.integer(0);
    Statement select(m_connection,
                     u"SELECT id FROM promise WHERE %1 ORDER BY %2 LIMIT %3 OFFSET %4"_s.arg(condition.sql())
                         .arg(orderSql())
                         .arg(limit)
                         .arg(offset));
    condition.bindTo(select);
    const Result<std::vector<PromiseId>> ids =
        rowsFrom(select, [](const Statement &row) { return row.id<PromiseId>(0); });
    if (!ids)
        return ids.error();
    for (const PromiseId id : *ids) {
        Result<PromiseRow> read = row(id);
        if (!read)
            return read.error();
        found.rows.push_back(std::move(*read));
    }
    return found;
}

Result<PromiseBoard> PromiseReader::board(PromiseQuery query, int mostInAColumn) const
{
    PromiseBoard board;
    for (size_t column = 0; column < boardStates.size(); ++column) {
        query.state = boardStates[column];
        Result<FoundPromises> found = find(query, mostInAColumn);
        if (!found)
            return found.error();
        board.columns[column] = std::move(*found);
    }
    return board;
}

Result<PromiseRow> PromiseReader::row(PromiseId id) const
{
    Statement select(
        m_connection,
        u"SELECT title, acknowledgement, apology, remedy, prevention, state, owner_id, "
        "ifnull((SELECT name FROM team_member WHERE id = owner_id), ''), due_day, %1, check_back_day, "
        "(SELECT count(*) FROM promise_step WHERE promise_id = promise.id), "
        "(SELECT count(*) FROM promise_step WHERE promise_id = promise.id AND done_day IS NOT NULL), "
        "(SELECT count(*) FROM promise_review WHERE promise_id = promise.id), %2, done_at, checked_at, satisfied, "
        "ifnull((SELECT words FROM promise_step WHERE promise_id = promise.id ORDER BY place, id LIMIT 1), ''), "
        "first_due_day FROM promise WHERE id = ?1"_s.arg(nextDueSql, firstReviewSql));
    select.bind(id);
    Result<PromiseRow> read = rowFrom(select, u"promise %1"_s.arg(id.value()), [id](const Statement &row) {
        PromiseRow made;
        made.id = id;
        Promise words;
        words.title = row.text(0);
        words.parts = {
            .acknowledgement = row.text(1), .apology = row.text(2), .remedy = row.text(3), .prevention = row.text(4)};
        if (!row.text(18).isEmpty())
            words.steps.push_back({.words = row.text(18)});
        made.title = shownTitle(words);
        made.state = PromiseState(row.integer(5));
        made.owner = row.id<TeamMemberId>(6);
        made.ownerName = row.text(7);
        made.due = dayAt(row, 8);
        made.firstDue = dayAt(row, 19);
        made.nextDue = dayAt(row, 9);
        made.checkBack = dayAt(row, 10);
        made.steps = int(row.integer(11));
        made.stepsDone = int(row.integer(12));
        made.reviews = int(row.integer(13));
        made.review = row.id<ReviewId>(14);
        made.doneAt = row.maybeInteger(15);
        made.checkedAt = row.maybeInteger(16);
        if (!row.isNull(17))
            made.satisfied = row.integer(17) != 0;
        return made;
    });
    if (!read)
        return read;
    const QDate checked = read->checkedAt ? Moment::atTime(*read->checkedAt, m_zone).day : QDate();
    read->standing = standingOf(read->state, read->nextDue, read->checkBack, checked, m_today, read->satisfied);
    Statement said(m_connection,
                   u"SELECT customer_id, ifnull((SELECT %1 FROM customer WHERE id = customer_id), author), "
                   "substr(iif(text = '', title, text), 1, %2), owner_id, "
                   "(SELECT name FROM team_member WHERE team_member.id = review.owner_id), %3 "
                   "FROM review WHERE id = ?1"_s.arg(shownNameSql())
                       .arg(2 * aboutShown)
                       .arg(isOfSheetSql)); // Blanks in a row count as one.
    const Result<bool> review = said.bind(read->review).next();
    if (!review)
        return review.error();
    if (*review) {
        read->customer = said.id<CustomerId>(0);
        read->customerName = said.text(1);
        read->about = cutAtWord(said.text(2), aboutShown, linesIn(said, 5));
        read->complaintOwner = said.id<TeamMemberId>(3);
        read->complaintOwnerName = said.text(4);
    }
    if (read->customer.isStored() && read->doneAt)
        read->back = cameBack(m_ledger, read->customer, dayOf(*read->doneAt), Day(m_today.toJulianDay()));
    return read;
}

Result<std::vector<CoveredRow>> PromiseReader::covered(const Promise &promise) const
{
    Statement select(m_connection,
                     u"SELECT author, iif(text = '', title, text), posted_day, posted_at, rating_value, "
                     "rating_scale, sentiment, customer_id, ifnull((SELECT %1 FROM customer WHERE id = customer_id), "
                     "author), (SELECT name FROM team_member WHERE team_member.id = review.owner_id), %2 "
                     "FROM review WHERE id = ?1"_s.arg(shownNameSql(), isOfSheetSql));
    std::vector<CoveredRow> rows;
    for (const CoveredReview &each : promise.reviews) {
        select.bind(each.review);
        Result<CoveredRow> read =
            rowFrom(select, u"review %1"_s.arg(each.review.value()), [&each](const Statement &row) {
                CoveredRow made;
                made.covered = each;
                made.author = row.text(0);
                made.words = row.text(1);
                made.lines = linesIn(row, 10);
                made.beginning = cutAtWord(made.words, aboutShown, made.lines);
                made.posted = row.moment(2, 3);
                if (!row.isNull(4))
                    made.rating = Rating{row.real(4), RatingScale(row.integer(5))};
                made.sentiment = Sentiment(row.integer(6));
                made.customer = row.id<CustomerId>(7);
                made.customerName = row.text(8);
                made.ownerName = row.text(9);
                return made;
            });
        if (!read)
            return read.error();
        rows.push_back(std::move(*read));
    }
    return rows;
}

Result<PromiseDetails> PromiseReader::details(PromiseId id) const
{
    PromiseDetails details;
    Result<Promise> promise = PromiseStore(m_connection).find(id);
    if (!promise)
        return promise.error();
    details.promise = std::move(*promise);
    Result<PromiseRow> shown = row(id);
    if (!shown)
        return shown.error();
    details.row = std::move(*shown);
    Result<std::vector<CoveredRow>> reviews = covered(details.promise);
    if (!reviews)
        return reviews.error();
    details.reviews = std::move(*reviews);
    Statement owners(
        m_connection,
        u"SELECT id, name FROM team_member WHERE id = (SELECT owner_id FROM promise WHERE id = ?1) OR id IN "
        "(SELECT owner_id FROM promise_step WHERE promise_id = ?1) ORDER BY name, id"_s);
    owners.bind(id);
    Result<std::vector<std::pair<TeamMemberId, QString>>> named =
        rowsFrom(owners, [](const Statement &row) { return std::pair(row.id<TeamMemberId>(0), row.text(1)); });
    if (!named)
        return named.error();
    details.owners = std::move(*named);
    if (details.promise.outcome.score.isStored()) {
        const Result<Score> score = ScoreStore(m_connection).find(details.promise.outcome.score);
        if (!score)
            return score.error();
        details.score = score->answer;
    }
    Statement said(m_connection, u"SELECT posted_day, posted_at, created_at FROM review WHERE id = ?1"_s);
    const Result<bool> found = said.bind(details.row.review).next();
    if (!found)
        return found.error();
    if (*found) {
        const Moment posted = said.moment(0, 1);
        const qint64 writtenDown = said.integer(2);
        // A day without a time ends later than somebody wrote it down.
        details.hours = hoursOf(details.promise,
                                posted.isKnown() ? std::min(latestInstant(posted, m_zone), writtenDown) : writtenDown);
    }
    return details;
}

} // namespace Shopbell
