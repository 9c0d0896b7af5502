// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/reviewfinder.h"
#include "storage/shopstore.h"
#include "storage/statement.h"

#include <algorithm>
#include <compare>
#include <map>

// The counts of the filter pane and of a bulk selection.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// What the views ask of a review.
struct Combination
{
    bool archived = false;
    Sentiment sentiment = {};
    ChannelId channel = {};
    AnswerState answer = {};
    bool hasDraft = false;

    static Combination from(const Statement &row)
    {
        return {row.integer(0) != 0, Sentiment(row.integer(1)), row.id<ChannelId>(2), AnswerState(row.integer(3)),
                row.integer(4) != 0};
    }
    friend auto operator<=>(const Combination &, const Combination &) = default;
};

/// Adds the reviews of one combination to every view that shows it.
void addTo(ReviewCounts &counts, const Combination &combination, qint64 reviews)
{
    const auto add = [&counts, reviews](ReviewView view) { counts.views[int(view)] += reviews; };

    if (combination.answer == AnswerState::Waiting)
        add(ReviewView::NeedsReply);
    if (combination.archived) {
        add(ReviewView::Archived);
        return;
    }
    add(ReviewView::All);
    switch (combination.sentiment) {
    case Sentiment::Positive:
        add(ReviewView::Positive);
        break;
    case Sentiment::Negative:
        add(ReviewView::Negative);
        break;
    case Sentiment::Mixed:
        add(ReviewView::Mixed);
        break;
    case Sentiment::Unsorted:
        add(ReviewView::Unsorted);
        break;
    }
    if (combination.hasDraft)
        add(ReviewView::Drafts);
    counts.channels[combination.channel] += reviews;
}

/// A row for each review. Counted here: GROUP BY would sort them all.
Status addEach(ReviewCounts &counts, Statement &select)
{
    std::map<Combination, qint64> reviews;
    auto last = reviews.end();
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Combination combination = Combination::from(select);
        if (last == reviews.end() || last->first != combination)
            last = reviews.try_emplace(combination, 0).first;
        ++last->second;
    }
    for (const auto &[combination, count] : reviews)
        addTo(counts, combination, count);
    return done();
}

QByteArray numbersAsJson(const std::vector<qint64> &ids)
{
    QByteArray json("[");
    for (const qint64 id : ids) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(id);
    }
    return json + ']';
}

/// Binds hits to ?1; `json` must outlive the statement's steps. Gives the condition on `id`.
QString hitsCondition(const SearchMemory::Hits &hits, const QString &id)
{
    return hits.many ? u"within(?1, %1)"_s.arg(id) : u"%1 IN (SELECT value FROM json_each(?1))"_s.arg(id);
}

void bindHits(Statement &statement, const SearchMemory::Hits &hits, QByteArray &json)
{
    if (hits.many) {
        statement.bindPointer(1, hits.many.get(), idSetPointer);
    } else {
        json = numbersAsJson(hits.few);
        statement.bindUtf8(1, json);
    }
}
} // namespace

Result<ReviewCounts> ReviewFinder::tallied(qint64 now)
{
    ReviewCounts counts;
    Statement select(m_connection,
                     u"SELECT archived, sentiment, channel_id, answer, has_draft, sum(n) FROM review_tally "
                     "WHERE %1 GROUP BY 1, 2, 3, 4, 5"_s.arg(QLatin1StringView(shownBatches)));
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        addTo(counts, Combination::from(select), select.integer(5));
    }
    counts.everything = counts.views.value(int(ReviewView::All)) + counts.views.value(int(ReviewView::Archived));

    const Result<QString> shown = shownReviews(m_connection);
    if (!shown)
        return shown.error();
    Statement late(m_connection,
                   u"SELECT count(*) FROM review WHERE answer = 1 AND respond_by < ?1 AND %1"_s.arg(*shown));
    if (const Result<bool> row = late.bind(now).next(); !row)
        return row.error();
    counts.late = late.integer(0);
    return counts;
}

Status ReviewFinder::countHits(const SearchMemory::Hits &hits, ReviewCounts &counts)
{
    const Result<QString> shown = shownReviews(m_connection);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT archived, sentiment, channel_id, answer, has_draft FROM review%1 WHERE %2 AND %3"_s.arg(
            hits.many ? u" INDEXED BY review_by_urgency"_s : u" NOT INDEXED"_s, hitsCondition(hits, u"id"_s), *shown));
    QByteArray json;
    bindHits(select, hits, json);
    return addEach(counts, select);
}

Status ReviewFinder::countTags(const SearchMemory::Hits *hits, ReviewCounts &counts)
{
    Result<std::vector<Tag>> tags = readTags(m_connection);
    if (!tags)
        return tags.error();
    counts.tags = std::move(*tags);
    if (!hits)
        return done();

    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    QHash<TagId, qint64> found;
    // CROSS: in this order, or SQLite walks all reviews.
    Statement select(m_connection,
                     u"SELECT tag_id, count(*) FROM %1 CROSS JOIN review NOT INDEXED ON review.id = review_id "
                     "WHERE archived = 0 AND %2 AND %3 GROUP BY tag_id"_s.arg(
                         hits->many ? u"review_tag"_s : u"json_each(?1) CROSS JOIN review_tag ON review_id = value"_s,
                         hits->many ? u"within(?1, review_id)"_s : u"1"_s, *shown));
    QByteArray json;
    bindHits(select, *hits, json);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        found.insert(select.id<TagId>(0), select.integer(1));
    }
    for (Tag &tag : counts.tags)
        tag.reviews = found.value(tag.id);
    return done();
}

Result<ReviewCounts> ReviewFinder::counts(const QString &search, qint64 now)
{
    Result<ReviewCounts> counts = tallied(now);
    if (!counts)
        return counts;
    SearchMemory::HitsPtr found;
    if (!search.trimmed().isEmpty()) {
        counts->views.clear();
        counts->channels.clear();
        const Result<SearchMemory::HitsPtr> hit = hits(search);
        if (!hit)
            return hit.error();
        found = *hit ? *hit : std::make_shared<SearchMemory::Hits>();
        if (Status counted = countHits(*found, *counts); !counted)
            return counted.error();
    }
    if (Status counted = countTags(found.get(), *counts); !counted)
        return counted.error();
    return counts;
}

Result<SelectionSummary> ReviewFinder::summary(const ReviewSelection &selection)
{
    std::vector<ReviewId> chosen = selection.ids;
    if (selection.query) {
        Result<FoundReviews> found = all(*selection.query);
        if (!found)
            return found.error();
        chosen = std::move(found->ids);
    }
    IdSet set;
    for (const ReviewId id : chosen)
        set.insert(id.value());

    SelectionSummary summary;
    Statement select(
        m_connection,
        u"SELECT channel_id, count(*), min(posted_day), max(posted_day), "
        "sum(posted_day IS NULL), sum(answer = 3), sum(answer = 1), sum(batch_id IS NOT NULL) "
        "FROM review WHERE %1 GROUP BY channel_id ORDER BY 2 DESC"_s.arg(
            chosen.size() > size_t(fewHits) ? u"within(?1, id)"_s : u"id IN (SELECT value FROM json_each(?1))"_s));
    std::vector<qint64> numbers;
    for (const ReviewId id : chosen)
        numbers.push_back(id.value());
    QByteArray json;
    if (chosen.size() > size_t(fewHits)) {
        select.bindPointer(1, &set, idSetPointer);
    } else {
        json = numbersAsJson(numbers);
        select.bindUtf8(1, json);
    }
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const QDate first = select.day(2);
        const QDate last = select.day(3);
        if (first.isValid() && (!summary.firstDay.isValid() || first < summary.firstDay))
            summary.firstDay = first;
        if (last.isValid() && (!summary.lastDay.isValid() || last > summary.lastDay))
            summary.lastDay = last;
        summary.channels.emplace_back(select.id<ChannelId>(0), select.integer(1));
        summary.count += select.integer(1);
        summary.undated += select.integer(4);
        summary.answered += select.integer(5);
        summary.waiting += select.integer(6);
        summary.imported += select.integer(7);
    }
    summary.typedByHand = summary.count - summary.imported;
    return summary;
}

} // namespace Shopbell
