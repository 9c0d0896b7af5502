// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewfinder.h"

#include "domain/responseclock.h"
#include "storage/batches.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/narrowindex.h"
#include "storage/reviewconditions.h"
#include "storage/rows.h"
#include "storage/searchtext.h"
#include "storage/shopstore.h"
#include "storage/statement.h"

#include <limits>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool hasDates(const ReviewQuery &query)
{
    return query.from.isValid() || query.to.isValid();
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
        return {u"sort_day, id"_s, u"sort_day %1 %2"_s.arg(u"%1"_s, QString::number(undated))};
    case ReviewOrder::HighestRating:
        return {u"sort_rating DESC, id DESC"_s, {}};
    case ReviewOrder::LowestRating:
        return {u"sort_rating, id"_s, u"sort_rating %1 %2"_s.arg(u"%1"_s, QString::number(qint64(unrated)))};
    }
    Q_UNREACHABLE();
}

} // namespace

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

    const bool fewTallied = *most <= fewHits;
    const bool fewFound = *found && !(*found)->many;
    NarrowIndex narrow;
    if (!fewTallied && !fewFound) {
        const Result<NarrowIndex> best = narrowIndexOf(m_connection, query, shop->timeZone(), fewHits);
        if (!best)
            return best.error();
        narrow = *best;
    }
    const bool few = fewTallied || !narrow.name.isEmpty();

    Conditions conditions;
    conditions.few = few || fewFound;
    // Many: walk along the wanted order and test; a unary plus keeps SQLite from sorting a large part of the table.
    const QString plus = few ? u""_s : u"+"_s;
    conditions.where = talliedConditions(query, plus) + plainConditions(query, shop->timeZone());
    conditions.where += *shown;
    const bool fewTagged = *tagged <= fewHits;
    if (fewFound || fewTagged || query.among) {
        conditions.index = rowsById;
    } else if (fewTallied) {
        conditions.index = talliedIndex(query);
    } else if (few) {
        conditions.index = u" INDEXED BY "_s + narrow.name;
        conditions.where += narrow.condition;
    }

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
    const Result<Conditions> conditions = conditionsOf(query);
    if (!conditions)
        return conditions.error();
    const int limit = conditions->few ? fewHits + 1 : atLeast;
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
