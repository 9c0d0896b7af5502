// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewconditions.h"

#include "domain/handover.h"
#include "domain/responseclock.h"
#include "storage/complaintsql.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QString number(qint64 value)
{
    return QString::number(value);
}

template<typename Tag>
QString listOf(const std::vector<Id<Tag>> &ids)
{
    QStringList numbers;
    for (const Id<Tag> id : ids)
        numbers += number(id.value());
    return numbers.join(u',');
}

QString shelfCondition(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Open:
        return u"archived = 0"_s;
    case Shelf::Archived:
        return u"archived = 1"_s;
    case Shelf::Both:
        return u"archived IN (0, 1)"_s;
    }
    Q_UNREACHABLE();
}

/// Who sees to it, and how the matter stands.
QStringList matterConditions(const ReviewQuery &query)
{
    QStringList where;
    if (query.owner)
        where += query.owner->isStored() ? u"owner_id = %1"_s.arg(query.owner->value()) : u"owner_id IS NULL"_s;
    if (query.openComplaint)
        where += *query.openComplaint ? openComplaintSql() : u"NOT %1"_s.arg(openComplaintSql());
    if (query.handOverAsked)
        where += u"%1 (SELECT 1 FROM hand_over WHERE review_id = review.id AND state = %2)"_s
                     .arg(*query.handOverAsked ? u"EXISTS"_s : u"NOT EXISTS"_s)
                     .arg(int(HandOverState::Asked));
    if (query.questionEnd)
        where += u"kind = %1 AND question_end = %2"_s.arg(int(ReviewKind::Question)).arg(int(*query.questionEnd));
    return where;
}
} // namespace

QByteArray asJson(const std::vector<qint64> &ids)
{
    QByteArray json("[");
    for (const qint64 id : ids)
        json += QByteArray::number(id) + ',';
    if (json.size() > 1)
        json.chop(1);
    return json + ']';
}

QString ReviewFinder::Conditions::clause() const
{
    return where.join(u" AND "_s);
}

void ReviewFinder::Conditions::bindHits(Statement &statement, QByteArray &json) const
{
    if (hits && hits->many) {
        statement.bindPointer(1, hits->many.get(), idSetPointer);
    } else if (hits) {
        json = asJson(hits->few);
        statement.bindUtf8(1, json);
    }
}

QStringList talliedConditions(const ReviewQuery &query, const QString &plus)
{
    QStringList where{shelfCondition(query.shelf)};
    if (query.sentiment)
        where += u"%1sentiment = %2"_s.arg(plus, number(int(*query.sentiment)));
    if (!query.channels.empty())
        where += u"%1channel_id IN (%2)"_s.arg(plus, listOf(query.channels));
    if (query.answer)
        where += u"%1answer = %2"_s.arg(plus, number(int(*query.answer)));
    if (query.withDraft)
        where += u"%1has_draft = %2"_s.arg(plus, number(*query.withDraft));
    return where;
}

QStringList plainConditions(const ReviewQuery &query, const QTimeZone &zone)
{
    QStringList where;
    if (query.kind)
        where += u"kind = %1"_s.arg(int(*query.kind));
    if (query.withoutQuestions)
        where += u"kind <> %1"_s.arg(int(ReviewKind::Question));
    if (query.touchpoint)
        where += u"touchpoint = %1"_s.arg(int(*query.touchpoint));
    if (query.flagged)
        where += u"flagged = %1"_s.arg(int(*query.flagged));
    if (query.onlyUndated)
        where += u"sort_day = %1"_s.arg(undated);
    if (query.from.isValid())
        where += u"sort_day >= %1"_s.arg(startOfDay(query.from, zone));
    if (query.to.isValid())
        where += u"sort_day < %1 AND sort_day <> %2"_s.arg(startOfDay(query.to.addDays(1), zone)).arg(undated);
    if (query.ratingMin)
        where += u"rating_value >= %1"_s.arg(*query.ratingMin);
    if (query.ratingMax)
        where += u"rating_value <= %1"_s.arg(*query.ratingMax);
    if (query.customer)
        where += u"customer_id = %1"_s.arg(query.customer->value());
    if (query.among)
        where += u"id IN (%1)"_s.arg(listOf(*query.among));
    return where + matterConditions(query);
}

QString talliedIndex(const ReviewQuery &query)
{
    if (query.answer == AnswerState::Waiting)
        return u" INDEXED BY review_waiting"_s;
    if (query.withDraft == true)
        return u" INDEXED BY review_with_draft"_s;
    if (!query.channels.empty())
        return u" INDEXED BY review_by_channel"_s;
    if (query.sentiment)
        return u" INDEXED BY review_by_sentiment"_s;
    return {};
}

} // namespace Shopbell
