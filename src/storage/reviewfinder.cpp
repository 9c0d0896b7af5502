// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewfinder.h"

#include "domain/handover.h"
#include "domain/responseclock.h"
#include "storage/batches.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/reviewconditions.h"
#include "storage/rows.h"
#include "storage/searchtext.h"
#include "storage/shopstore.h"
#include "storage/statement.h"

#include <limits>

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

/// The conditions that tallies know: shelf, sentiment, channels, answer, draft. `plus` keeps SQLite from using an index.
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

/// What no tally and no narrow index knows.
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

bool hasDates(const ReviewQuery &query)
{
    return query.from.isValid() || query.to.isValid();
}

/// An index that leads straight to a few reviews.
QString narrowIndex(const ReviewQuery &query)
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

/// A few ids are known: their rows are read and sorted. Else SQLite would walk a whole index in the wanted order.
constexpr auto rowsById = " NOT INDEXED"_L1;

/// Orders with the place of what has no date or rating: "last" is a second walk, as NULLS LAST would read every row.
struct Ordering
{
    QString orderBy;
    QString lastCondition; ///< Holds for those that come last, empty when the order is one walk.
};

Ordering orderingOf(ReviewOrder order)
{
    switch (order) {
    case ReviewOrder::MostUrgent:
        return {u"urgency, id"_s, {}};
    case ReviewOrder::Newest:
        return {u"sort_day DESC, id DESC"_s, {}};
    case ReviewOrder::Oldest:
        return {u"sort_day, id"_s, u"sort_day %1 %2"_s.arg(u"%1"_s, number(undated))};
    case ReviewOrder::HighestRating:
        return {u"sort_rating DESC, id DESC"_s, {}};
    case ReviewOrder::LowestRating:
        return {u"sort_rating, id"_s, u"sort_rating %1 %2"_s.arg(u"%1"_s, number(qint64(unrated)))};
    }
    Q_UNREACHABLE();
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

Result<SearchMemory::HitsPtr> ReviewFinder::hits(const QString &search)
{
    const QString expression = searchExpression(search);
    if (expression.isEmpty())
        return SearchMemory::HitsPtr();
    const qint64 version = m_memory.version();
    if (SearchMemory::HitsPtr known = m_memory.find(expression, version))
        return known;

    auto found = std::make_shared<SearchMemory::Hits>();
    found->expression = expression;
    found->dataVersion = version;
    std::shared_ptr<IdSet> many;
    Statement match(m_connection, u"SELECT rowid FROM review_fts WHERE review_fts MATCH ?1"_s);
    match.bind(expression);
    const Status read = eachRow(match, [&] {
        if (many) {
            many->insert(match.integer(0));
        } else if (found->few.size() < size_t(fewHits)) {
            found->few.push_back(match.integer(0));
        } else {
            many = std::make_shared<IdSet>();
            for (const qint64 id : found->few)
                many->insert(id);
            many->insert(match.integer(0));
            found->few.clear();
        }
    });
    if (!read)
        return read.error();
    found->many = std::move(many);
    m_memory.remember(found);
    return SearchMemory::HitsPtr(found);
}

Result<qint64> ReviewFinder::mostTagged(const ReviewQuery &query)
{
    qint64 most = std::numeric_limits<qint64>::max();
    for (const TagId tag : query.tags) {
        const Result<qint64> tagged =
            m_connection.number(u"SELECT ifnull(sum(n), 0) FROM tag_tally WHERE tag_id = %1"_s.arg(tag.value()));
        if (!tagged)
            return tagged;
        most = std::min(most, *tagged);
    }
    return most;
}

Result<qint64> ReviewFinder::mostFound(const ReviewQuery &query)
{
    const Result<qint64> tagged = mostTagged(query);
    if (!tagged)
        return tagged;
    const Result<qint64> tallied =
        m_connection.number(u"SELECT ifnull(sum(n), 0) FROM review_tally WHERE %1 AND %2"_s.arg(
            talliedConditions(query, u""_s).join(u" AND "_s), QLatin1StringView(shownBatches)));
    if (!tallied)
        return tallied;
    return std::min(*tallied, *tagged);
}

Result<ReviewFinder::Conditions> ReviewFinder::conditionsOf(const ReviewQuery &query)
{
    const Result<Shop> shop = readShop(m_connection);
    const Result<QString> shown = shownReviews(m_connection);
    const Result<qint64> most = mostFound(query);
    const Result<qint64> tagged = mostTagged(query);
    const Result<SearchMemory::HitsPtr> found = hits(query.search);
    if (!shop)
        return shop.error();
    if (!shown)
        return shown.error();
    if (!most)
        return most.error();
    if (!tagged)
        return tagged.error();
    if (!found)
        return found.error();

    Conditions conditions;
    const bool few = *most <= fewHits;
    const bool fewFound = *found && !(*found)->many;
    // Many: walk along the wanted order and test; a unary plus keeps SQLite from sorting a large part of the table.
    const QString plus = few ? u""_s : u"+"_s;
    conditions.where = talliedConditions(query, plus) + plainConditions(query, shop->timeZone());
    conditions.where += *shown;
    const bool fewTagged = *tagged <= fewHits;
    if (fewFound || fewTagged || query.among)
        conditions.index = rowsById;
    else if (few)
        conditions.index = narrowIndex(query);

    const QString isTagged = fewTagged && !fewFound
        ? u"id IN (SELECT review_id FROM review_tag WHERE tag_id = %1)"_s
        : u"EXISTS (SELECT 1 FROM review_tag WHERE review_id = review.id AND tag_id = %1)"_s;
    for (const TagId tag : query.tags)
        conditions.where += isTagged.arg(tag.value());
    if (query.batch) {
        const Result<BatchRange> range = rangeOf(m_connection, *query.batch);
        if (!range)
            return range.error();
        const bool small = range->lastId - range->firstId < fewHits;
        conditions.where += u"%1 BETWEEN %2 AND %3 AND +batch_id = %4"_s.arg(small ? u"id"_s : u"+id"_s)
                                .arg(range->firstId)
                                .arg(range->lastId)
                                .arg(query.batch->value());
        if (small)
            conditions.index = rowsById;
    }
    if (!query.search.trimmed().isEmpty() && !*found)
        conditions.where += u"0"_s; // Punctuation alone is found nowhere.
    conditions.hits = *found;
    if (*found)
        conditions.where += fewFound ? u"id IN (SELECT value FROM json_each(?1))"_s : u"within(?1, id)"_s;
    return conditions;
}

Result<std::vector<ReviewId>> ReviewFinder::ids(const ReviewQuery &query, const Conditions &conditions, int limit)
{
    const Ordering ordering = orderingOf(query.order);
    QStringList walks{conditions.clause()};
    if (!ordering.lastCondition.isEmpty())
        walks = {conditions.clause() + u" AND "_s + ordering.lastCondition.arg(u"<>"_s),
                 conditions.clause() + u" AND "_s + ordering.lastCondition.arg(u"="_s)};
    const QString from = u"review"_s + conditions.index;

    std::vector<ReviewId> found;
    for (const QString &where : walks) {
        const int wanted = limit < 0 ? -1 : limit - int(found.size());
        Statement select(
            m_connection,
            u"SELECT id FROM %1 WHERE %2 ORDER BY %3 LIMIT %4"_s.arg(from, where, ordering.orderBy).arg(wanted));
        QByteArray json;
        conditions.bindHits(select, json);
        const Status read = eachRow(select, [&] { found.push_back(select.id<ReviewId>(0)); });
        if (!read)
            return read.error();
    }
    return found;
}

Result<qint64> ReviewFinder::undatedLeftOut(const ReviewQuery &query)
{
    if (!hasDates(query))
        return 0;
    ReviewQuery without = query;
    without.from = without.to = QDate();
    without.onlyUndated = true;
    return count(without);
}

Result<FoundReviews> ReviewFinder::firstPage(const ReviewQuery &query, int atLeast)
{
    const Result<qint64> most = mostFound(query);
    const Result<SearchMemory::HitsPtr> found = hits(query.search);
    const Result<Conditions> conditions = conditionsOf(query);
    if (!most)
        return most.error();
    if (!found)
        return found.error();
    if (!conditions)
        return conditions.error();
    const bool few = *most <= fewHits || (*found && !(*found)->many);
    const int limit = few ? fewHits + 1 : atLeast;
    Result<std::vector<ReviewId>> page = ids(query, *conditions, limit);
    if (!page)
        return page.error();
    const bool complete = int(page->size()) < limit;
    FoundReviews answer{std::move(*page), complete};
    if (complete && hasDates(query)) {
        const Result<qint64> leftOut = undatedLeftOut(query);
        if (!leftOut)
            return leftOut.error();
        answer.undatedLeftOut = *leftOut;
    }
    return answer;
}

Result<FoundReviews> ReviewFinder::all(const ReviewQuery &query)
{
    const Result<Conditions> conditions = conditionsOf(query);
    if (!conditions)
        return conditions.error();
    Result<std::vector<ReviewId>> found = ids(query, *conditions, -1);
    const Result<qint64> leftOut = undatedLeftOut(query);
    if (!found)
        return found.error();
    if (!leftOut)
        return leftOut.error();
    return FoundReviews{std::move(*found), true, *leftOut};
}

Result<qint64> ReviewFinder::count(const ReviewQuery &query)
{
    const Result<Conditions> conditions = conditionsOf(query);
    if (!conditions)
        return conditions.error();
    const QString from = u"review"_s + conditions->index;
    Statement select(m_connection, u"SELECT count(*) FROM %1 WHERE %2"_s.arg(from, conditions->clause()));
    QByteArray json;
    conditions->bindHits(select, json);
    const Result<bool> row = select.next();
    if (!row)
        return row.error();
    return select.integer(0);
}

} // namespace Shopbell
