// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/reviewconditions.h"
#include "storage/rows.h"
#include "storage/shopstore.h"
#include "storage/statement.h"

#include <QHash>

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
    bool isQuestion = false; ///< Which no tally knows.

    static Combination from(const Statement &row)
    {
        return {row.integer(0) != 0,         Sentiment(row.integer(1)), row.id<ChannelId>(2),
                AnswerState(row.integer(3)), row.integer(4) != 0,       row.integer(5) != 0};
    }
    friend auto operator<=>(const Combination &, const Combination &) = default;
};

/// Adds the reviews of one combination to every view that shows it; a channel counts them even when it is not among the
/// chosen ones.
void addTo(ReviewCounts &counts, const Combination &combination, qint64 reviews, const std::vector<ChannelId> &chosen)
{
    if (!combination.archived)
        counts.channels[combination.channel] += reviews;
    if (!chosen.empty() && std::ranges::find(chosen, combination.channel) == chosen.end())
        return;

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
        if (!combination.isQuestion)
            add(ReviewView::Unsorted);
        break;
    }
    if (combination.hasDraft)
        add(ReviewView::Drafts);
    if (combination.answer == AnswerState::NotAnswered)
        add(ReviewView::NotAnswered);
}

/// A row for each review. Counted here: GROUP BY would sort them all.
Status addEach(ReviewCounts &counts, Statement &select, const std::vector<ChannelId> &chosen)
{
    std::map<Combination, qint64> reviews;
    auto last = reviews.end();
    const Status read = eachRow(select, [&] {
        const Combination combination = Combination::from(select);
        if (last == reviews.end() || last->first != combination)
            last = reviews.try_emplace(combination, 0).first;
        ++last->second;
    });
    if (!read)
        return read.error();
    for (const auto &[combination, count] : reviews)
        addTo(counts, combination, count, chosen);
    return done();
}

/// Whether the tallies know all of its conditions.
bool isTallied(const ReviewQuery &query)
{
    ReviewQuery known;
    known.channels = query.channels;
    known.batch = query.batch;
    return withoutView(query) == known;
}

/// The conditions on rows of a tally.
QString talliesOf(const ReviewQuery &query)
{
    const auto shown = QLatin1StringView(shownBatches);
    return query.batch ? u"%1 AND batch_id = %2"_s.arg(shown).arg(query.batch->value()) : QString(shown);
}

/// Questions that stand among the unsorted ones of the tallies. There are few.
Result<qint64> unsortedQuestions(Connection &connection, const ReviewQuery &query)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    QString where = u"sentiment = %1 AND archived = 0 AND kind = %2 AND %3"_s.arg(int(Sentiment::Unsorted))
                        .arg(int(ReviewKind::Question))
                        .arg(*shown);
    if (query.batch)
        where += u" AND +batch_id = %1"_s.arg(query.batch->value());
    QStringList channels;
    for (const ChannelId channel : query.channels)
        channels += QString::number(channel.value());
    if (!channels.isEmpty())
        where += u" AND +channel_id IN (%1)"_s.arg(channels.join(u','));
    return connection.number(u"SELECT count(*) FROM review INDEXED BY review_by_sentiment WHERE "_s + where);
}

/// Sets the numbers of the tags to those of a SELECT of tags and numbers.
Status takeTags(ReviewCounts &counts, Statement &select)
{
    QHash<TagId, qint64> found;
    const Status read = eachRow(select, [&] { found.insert(select.id<TagId>(0), select.integer(1)); });
    if (!read)
        return read.error();
    for (Tag &tag : counts.tags)
        tag.reviews = found.value(tag.id);
    return done();
}
} // namespace

Status ReviewFinder::countTallied(const ReviewQuery &query, ReviewCounts &counts)
{
    Statement select(m_connection,
                     u"SELECT archived, sentiment, channel_id, answer, has_draft, 0, sum(n) FROM review_tally "
                     "WHERE %1 GROUP BY 1, 2, 3, 4, 5"_s.arg(talliesOf(query)));
    const Status read =
        eachRow(select, [&] { addTo(counts, Combination::from(select), select.integer(6), query.channels); });
    if (!read)
        return read.error();
    if (counts.views.value(int(ReviewView::Unsorted)) == 0)
        return done();
    const Result<qint64> questions = unsortedQuestions(m_connection, query);
    if (!questions)
        return questions.error();
    counts.views[int(ReviewView::Unsorted)] -= *questions;
    return done();
}

Status ReviewFinder::countAll(ReviewCounts &counts, qint64 now)
{
    if (Status counted = countTallied({}, counts); !counted)
        return counted;
    counts.everything = counts.views.value(int(ReviewView::All)) + counts.views.value(int(ReviewView::Archived));

    const Result<QString> shown = shownReviews(m_connection);
    if (!shown)
        return shown.error();
    Statement late(m_connection,
                   u"SELECT count(*) FROM review WHERE answer = 1 AND respond_by < ?1 AND %1"_s.arg(*shown));
    if (const Result<bool> row = late.bind(now).next(); !row)
        return row.error();
    counts.late = late.integer(0);

    Result<std::vector<Tag>> tags = readTags(m_connection);
    if (!tags)
        return tags.error();
    counts.tags = std::move(*tags);
    return done();
}

Status ReviewFinder::countFound(const ReviewQuery &query, ReviewCounts &counts)
{
    ReviewQuery wide = withoutView(query);
    wide.shelf = Shelf::Both;
    wide.channels.clear();
    const Result<Conditions> conditions = conditionsOf(wide);
    if (!conditions)
        return conditions.error();
    // Both indexes carry all that is counted: no row is read.
    const bool dated = wide.from.isValid() || wide.to.isValid() || wide.onlyUndated;
    const QString walked = dated ? u" INDEXED BY review_by_day"_s : u" INDEXED BY review_by_urgency"_s;
    Statement select(m_connection,
                     u"SELECT archived, sentiment, channel_id, answer, has_draft, kind = %3 FROM review%1 WHERE %2"_s
                         .arg(conditions->index.isEmpty() ? walked : conditions->index, conditions->clause())
                         .arg(int(ReviewKind::Question)));
    QByteArray json;
    conditions->bindHits(select, json);
    return addEach(counts, select, query.channels);
}

Status ReviewFinder::countTags(const ReviewQuery &query, ReviewCounts &counts)
{
    if (isTallied(query) && query.channels.empty()) {
        Statement select(
            m_connection,
            u"SELECT tag_id, sum(n) FROM tag_tally WHERE archived = 0 AND %1 GROUP BY tag_id"_s.arg(talliesOf(query)));
        return takeTags(counts, select);
    }
    const Result<Conditions> conditions = conditionsOf(withoutView(query));
    if (!conditions)
        return conditions.error();
    // CROSS: in this order. Many reviews: from the tags on, or SQLite would walk them all.
    const bool tagsFirst = conditions->index.isEmpty();
    const QString from = tagsFirst
        ? u"review_tag AS tagged CROSS JOIN review NOT INDEXED ON review.id = tagged.review_id"_s
        : u"review%1 CROSS JOIN review_tag AS tagged ON tagged.review_id = review.id"_s.arg(conditions->index);
    const QString found = tagsFirst && conditions->hits ? u"within(?1, tagged.review_id) AND "_s : QString();
    Statement select(m_connection,
                     u"SELECT tagged.tag_id, count(*) FROM %1 WHERE %2%3 GROUP BY tagged.tag_id"_s.arg(
                         from, found, conditions->clause()));
    QByteArray json;
    conditions->bindHits(select, json);
    return takeTags(counts, select);
}

Result<ReviewCounts> ReviewFinder::counts(const ReviewQuery &query, qint64 now)
{
    ReviewCounts counts;
    if (Status counted = countAll(counts, now); !counted)
        return counted.error();
    if (!isNarrowed(query))
        return counts;
    counts.views.clear();
    counts.channels.clear();
    if (Status counted = isTallied(query) ? countTallied(query, counts) : countFound(query, counts); !counted)
        return counted.error();
    if (Status counted = countTags(query, counts); !counted)
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
    numbers.reserve(chosen.size());
    for (const ReviewId id : chosen)
        numbers.push_back(id.value());
    QByteArray json;
    if (chosen.size() > size_t(fewHits)) {
        select.bindPointer(1, &set, idSetPointer);
    } else {
        json = asJson(numbers);
        select.bindUtf8(1, json);
    }
    const Status read = eachRow(select, [&] {
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
    });
    if (!read)
        return read.error();
    summary.typedByHand = summary.count - summary.imported;
    return summary;
}

Result<WaitingFigures> ReviewFinder::waiting(qint64 now)
{
    const Result<QString> shown = shownReviews(m_connection);
    if (!shown)
        return shown.error();
    WaitingFigures figures;
    Statement count(m_connection,
                    u"SELECT count(*), min(clock_from) FROM review INDEXED BY review_waiting_since "
                    "WHERE answer = 1 AND %1"_s.arg(*shown));
    if (const Result<bool> counted = count.next(); !counted)
        return counted.error();
    figures.waiting = count.integer(0);
    Statement late(m_connection,
                   u"SELECT count(*) FROM review WHERE answer = 1 AND respond_by < ?1 AND %1"_s.arg(*shown));
    if (const Result<bool> counted = late.bind(now).next(); !counted)
        return counted.error();
    figures.late = late.integer(0);
    if (figures.waiting > 0)
        figures.longestWait = std::max<qint64>(0, now - count.integer(1));
    return figures;
}

} // namespace Shopbell
