// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followupreader.h"

#include "domain/improvement.h"
#include "domain/promise.h"
#include "domain/review.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/followupstore.h"
#include "storage/hiddenbatches.h"
#include "storage/reviewconditions.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// An SQL condition: a column names a customer who is shown.
QString isShownCustomer(const QString &column)
{
    return u"EXISTS (SELECT 1 FROM customer WHERE customer.id = %1 AND merged_into IS NULL AND "
           "(customer.batch_id IS NULL OR customer.%2))"_s.arg(column, QLatin1StringView(shownBatches));
}
} // namespace

Result<std::vector<FollowUp>> FollowUpReader::planned() const
{
    Statement select(
        m_connection,
        u"SELECT %1 FROM follow_up WHERE state = 0 AND (customer_id IS NULL OR %2) "
        "ORDER BY due_day IS NULL, due_day, follow_up.id"_s.arg(followUpColumns(), isShownCustomer(u"customer_id"_s)));
    return rowsFrom(select, followUpFrom);
}

Result<std::vector<FollowUp>> FollowUpReader::settled(FollowUpState state) const
{
    Statement select(
        m_connection,
        u"SELECT %1 FROM follow_up WHERE state = ?1 AND (customer_id IS NULL OR %2) "
        "ORDER BY settled_day DESC, follow_up.id DESC"_s.arg(followUpColumns(), isShownCustomer(u"customer_id"_s)));
    select.bind(int(state));
    return rowsFrom(select, followUpFrom);
}

Result<qint64> FollowUpReader::countOfPlanned() const
{
    return m_connection.number(u"SELECT count(*) FROM follow_up WHERE state = 0 AND (customer_id IS NULL OR %1)"_s.arg(
        isShownCustomer(u"customer_id"_s)));
}

Result<std::vector<FollowUp>> FollowUpReader::plannedFor(CustomerId customer, FollowUpReason reason) const
{
    Statement select(m_connection,
                     u"SELECT %1 FROM follow_up WHERE customer_id IS ?1 AND state = 0 AND reason = ?2 "
                     "ORDER BY due_day IS NULL, due_day, follow_up.id"_s.arg(followUpColumns()));
    select.bind(customer, int(reason));
    return rowsFrom(select, followUpFrom);
}

Result<std::vector<FollowUp>> FollowUpReader::unanswered(PromiseId promise, CustomerId customer) const
{
    Statement select(m_connection,
                     u"SELECT %1 FROM follow_up WHERE promise_id = ?1 AND customer_id = ?2 AND reason = ?3 "
                     "AND (state = 0 OR (state = 1 AND EXISTS (SELECT 1 FROM contact_made "
                     "WHERE follow_up_id = follow_up.id AND contact_made.customer_id = ?2 AND answered_day IS NULL))) "
                     "ORDER BY follow_up.id"_s.arg(followUpColumns()));
    select.bind(promise, customer, int(FollowUpReason::CheckBack));
    return rowsFrom(select, followUpFrom);
}

Result<QHash<TeamMemberId, QString>> FollowUpReader::teamNames() const
{
    Statement select(m_connection, u"SELECT id, name FROM team_member"_s);
    QHash<TeamMemberId, QString> names;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.insert(select.id<TeamMemberId>(0), select.text(1));
    }
}

Result<std::vector<CustomerId>> FollowUpReader::notHeard(const Audience &audience, FollowUpId followUp,
                                                         std::optional<int> most) const
{
    const Result<QString> shown = shownPurchases(m_connection, u"bought.id"_s);
    const Result<QString> shownEarlier = shownPurchases(m_connection, u"earlier.id"_s);
    if (!shown)
        return shown.error();
    if (!shownEarlier)
        return shownEarlier.error();
    Statement select(
        m_connection,
        u"SELECT DISTINCT customer_id FROM purchase AS bought INDEXED BY purchase_by_day WHERE day BETWEEN ?1 AND ?2 AND counts = 1 "
        "AND customer_id IS NOT NULL AND %1 AND NOT EXISTS (SELECT 1 FROM purchase AS earlier "
        "WHERE earlier.customer_id = bought.customer_id AND earlier.day < ?1 AND earlier.counts = 1 AND %2) AND %3 "
        "AND NOT EXISTS (SELECT 1 FROM contact_made WHERE follow_up_id = ?3 "
        "AND contact_made.customer_id = bought.customer_id) LIMIT ?4"_s.arg(*shown, *shownEarlier,
                                                                            isShownCustomer(u"bought.customer_id"_s)));
    select.bind(storedDay(audience.from), storedDay(audience.to), followUp, most.value_or(-1));
    Result<std::vector<CustomerId>> ids = rowsFrom(select, [](const Statement &row) { return row.id<CustomerId>(0); });
    if (!ids)
        return ids;
    std::vector<CustomerId> sorted = *std::move(ids); // Not by SQL, which would find all of them first.
    std::ranges::sort(sorted);
    return sorted;
}

Result<std::vector<CustomerId>> FollowUpReader::notHeardAmong(std::span<const CustomerId> customers,
                                                              FollowUpId followUp) const
{
    std::vector<qint64> numbers;
    for (const CustomerId customer : customers)
        numbers.push_back(customer.value());
    Statement select(
        m_connection,
        u"SELECT value FROM json_each(?1) WHERE %1 AND NOT EXISTS (SELECT 1 FROM contact_made "
        "WHERE follow_up_id = ?2 AND customer_id = value) ORDER BY value"_s.arg(isShownCustomer(u"value"_s)));
    const QByteArray wanted = asJson(numbers);
    select.bindUtf8(1, wanted);
    select.bindAt(2, followUp.value());
    return rowsFrom(select, [](const Statement &row) { return row.id<CustomerId>(0); });
}

Result<int> FollowUpReader::heard(FollowUpId followUp) const
{
    Statement select(m_connection, u"SELECT count(*) FROM contact_made WHERE follow_up_id = ?1"_s);
    const Result<bool> row = select.bind(followUp).next();
    if (!row)
        return row.error();
    return int(select.integer(0));
}

Result<QHash<CustomerId, FollowUpsBefore>> FollowUpReader::before(Day today) const
{
    // Somebody who heard as one of an audience heard, too.
    Statement select(m_connection,
                     u"SELECT customer_id, reason, max(day) FROM "
                     "(SELECT customer_id, reason, iif(state = 0, ?1, max(planned_day, settled_day)) AS day "
                     "FROM follow_up WHERE customer_id IS NOT NULL "
                     "UNION ALL SELECT customer_id, reason, day FROM contact_made) GROUP BY customer_id, reason"_s);
    select.bind(today);
    QHash<CustomerId, FollowUpsBefore> before;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return before;
        before[select.id<CustomerId>(0)].insert(FollowUpReason(select.integer(1)), Day(select.integer(2)));
    }
}

Result<QHash<CustomerId, FollowUpReader::NextOnes>> FollowUpReader::nextOnes() const
{
    Statement select(m_connection,
                     u"SELECT customer_id, state, max(planned_day, ifnull(settled_day, 0)), purchase_id FROM follow_up "
                     "WHERE reason = ?1 AND customer_id IS NOT NULL"_s);
    select.bind(int(FollowUpReason::NextOne));
    QHash<CustomerId, NextOnes> all;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        NextOnes &theirs = all[select.id<CustomerId>(0)];
        if (FollowUpState(select.integer(1)) == FollowUpState::Planned)
            theirs.isPlanned = true;
        if (select.isNull(3))
            theirs.last = std::max(theirs.last, Day(select.integer(2)));
        else
            theirs.about.insert(select.id<PurchaseId>(3));
    }
}

Result<std::vector<FollowUpReader::Cause>> FollowUpReader::checkBacks(Day until) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT review.customer_id, review.id, promise.id, check_back_day, "
        "iif(promise.title <> '', promise.title, promise.prevention) FROM promise "
        "JOIN promise_review ON promise_id = promise.id JOIN review ON review.id = promise_review.review_id "
        "WHERE promise.state = ?1 AND check_back_day <= ?2 AND review.customer_id IS NOT NULL AND %1 AND %2 "
        "AND followed_up_day IS NULL AND trim(why_not) = '' "
        "AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.customer_id = review.customer_id "
        "AND follow_up.promise_id = promise.id) GROUP BY promise.id, review.customer_id "
        "ORDER BY check_back_day, promise.id, review.customer_id"_s.arg(*shown,
                                                                        isShownCustomer(u"review.customer_id"_s)));
    select.bind(int(PromiseState::Done), until);
    return rowsFrom(select, [](const Statement &row) {
        return Cause{.customer = row.id<CustomerId>(0),
                     .review = row.id<ReviewId>(1),
                     .promise = row.id<PromiseId>(2),
                     .day = dayAt(row, 3),
                     .promiseTitle = row.text(4).simplified()};
    });
}

Result<std::vector<FollowUpReader::Cause>> FollowUpReader::openQuestions(qint64 from, qint64 before) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT review.customer_id, review.id, posted_day FROM review INDEXED BY review_by_day WHERE archived = 0 "
        "AND sort_day >= ?1 AND sort_day < ?2 AND kind = ?3 AND answer = ?4 AND question_end = ?5 "
        "AND review.customer_id IS NOT NULL AND posted_day IS NOT NULL AND %1 AND %2 AND NOT EXISTS "
        "(SELECT 1 FROM follow_up WHERE follow_up.review_id = review.id AND reason = ?6) ORDER BY sort_day, review.id"_s
            .arg(*shown, isShownCustomer(u"review.customer_id"_s)));
    select.bind(from, before, int(ReviewKind::Question), int(AnswerState::Answered), int(QuestionEnd::Open),
                int(FollowUpReason::StillThinking));
    return rowsFrom(select, [](const Statement &row) {
        return Cause{.customer = row.id<CustomerId>(0), .review = row.id<ReviewId>(1), .day = row.day(2)};
    });
}

Result<std::vector<FollowUpReader::Cause>> FollowUpReader::ideasCameTrue(Day since) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT review.customer_id, max(review.id), decided_day, improvement.id, improvement.title FROM improvement "
        "JOIN improvement_review ON improvement_review.improvement_id = improvement.id "
        "JOIN review ON review.id = improvement_review.review_id "
        "WHERE improvement.state = ?1 AND decided_day >= ?2 AND review.customer_id IS NOT NULL AND %1 AND %2 "
        "AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.customer_id = review.customer_id "
        "AND follow_up.improvement_id = improvement.id) GROUP BY improvement.id, review.customer_id "
        "ORDER BY decided_day, improvement.id, review.customer_id"_s.arg(*shown,
                                                                         isShownCustomer(u"review.customer_id"_s)));
    select.bind(int(ImprovementState::Kept), since);
    return rowsFrom(select, [](const Statement &row) {
        return Cause{.customer = row.id<CustomerId>(0),
                     .review = row.id<ReviewId>(1),
                     .day = dayAt(row, 2),
                     .improvement = row.id<ImprovementId>(3),
                     .improvementTitle = row.text(4)};
    });
}

Result<std::optional<FollowUpReader::Cause>> FollowUpReader::ideaBehind(CustomerId customer) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    const QString told = u"NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.customer_id = ?1 AND reason = ?2 "
                         "AND follow_up.%1 = %2.id)"_s;
    Statement select(
        m_connection,
        u"SELECT max(review.id), NULL, improvement.id FROM improvement "
        "JOIN improvement_review ON improvement_review.improvement_id = improvement.id "
        "JOIN review ON review.id = improvement_review.review_id "
        "WHERE review.customer_id = ?1 AND improvement.state <> ?3 AND %1 AND %2 GROUP BY improvement.id "
        "UNION ALL SELECT max(review.id), promise.id, NULL FROM promise "
        "JOIN promise_review ON promise_id = promise.id JOIN review ON review.id = promise_review.review_id "
        "WHERE review.customer_id = ?1 AND promise.state >= ?4 AND %1 AND %3 GROUP BY promise.id LIMIT 2"_s.arg(
            *shown, told.arg(u"improvement_id"_s, u"improvement"_s), told.arg(u"promise_id"_s, u"promise"_s)));
    select.bind(customer, int(FollowUpReason::IdeaCameTrue), int(ImprovementState::Dropped),
                int(PromiseState::Promised));
    const auto causes = rowsFrom(select, [customer](const Statement &row) {
        return Cause{.customer = customer,
                     .review = row.id<ReviewId>(0),
                     .promise = row.id<PromiseId>(1),
                     .improvement = row.id<ImprovementId>(2)};
    });
    if (!causes)
        return causes.error();
    return causes->size() == 1 ? std::optional(causes->front()) : std::nullopt;
}

Result<std::optional<FollowUpReader::Cause>> FollowUpReader::promiseToCheck(CustomerId customer) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT review.id, promise.id FROM review JOIN promise_review ON promise_review.review_id = review.id "
        "JOIN promise ON promise.id = promise_id WHERE review.customer_id = ?1 AND place = 0 "
        "AND promise.state = ?2 AND %1 LIMIT 2"_s.arg(*shown));
    select.bind(customer, int(PromiseState::Done));
    const auto causes = rowsFrom(select, [customer](const Statement &row) {
        return Cause{.customer = customer, .review = row.id<ReviewId>(0), .promise = row.id<PromiseId>(1)};
    });
    if (!causes)
        return causes.error();
    return causes->size() == 1 ? std::optional(causes->front()) : std::nullopt;
}

Result<QSet<ReferralId>> FollowUpReader::thanked() const
{
    Statement select(m_connection,
                     u"SELECT DISTINCT referral_id FROM follow_up WHERE reason = ?1 AND referral_id IS NOT NULL"_s);
    select.bind(int(FollowUpReason::ReferralThanks));
    const auto ids = rowsFrom(select, [](const Statement &row) { return row.id<ReferralId>(0); });
    if (!ids)
        return ids.error();
    return QSet<ReferralId>(ids->begin(), ids->end());
}

} // namespace Shopbell
