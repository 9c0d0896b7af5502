// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/improvementreader.h"

#include "core/cutwords.h"
#include "domain/responseclock.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/dayfinder.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/improvementstore.h"
#include "storage/rows.h"
#include "storage/sheetlines.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int behindShown = 200; // Characters of what a review says.
constexpr qint64 dayInMilliseconds = 24LL * 3600 * 1000;

/// A query as a condition of SQL with the texts that it binds.
struct ImprovementCondition
{
    explicit ImprovementCondition(const ImprovementQuery &query)
    {
        const auto firstDecision = int(ImprovementState::Kept);
        if (query.state)
            where += u"state = %1"_s.arg(int(*query.state));
        if (query.open)
            where += u"state < %1"_s.arg(firstDecision);
        if (query.decided)
            where += u"state >= %1"_s.arg(firstDecision);
        if (query.owner && !query.owner->isStored())
            where += u"owner_id IS NULL"_s;
        else if (query.owner)
            where += u"owner_id = %1"_s.arg(query.owner->value());
        if (query.topic && query.topic->tag.isStored())
            where += u"tag_id = %1"_s.arg(query.topic->tag.value());
        else if (query.topic)
            where += u"(tag_id IS NULL AND touchpoint = %1)"_s.arg(int(query.topic->touchpoint));
        if (query.review)
            where += u"id IN (SELECT improvement_id FROM improvement_review WHERE review_id = %1)"_s.arg(
                query.review->value());
        for (const QString &word : query.search.simplified().split(u' ', Qt::SkipEmptyParts)) {
            texts += word;
            where += u"holds(title || char(10) || what || char(10) || expected || char(10) || why || char(10) || "
                     "ifnull((SELECT name FROM tag WHERE tag.id = tag_id), ''), ?%1)"_s.arg(texts.size());
        }
    }

    QString sql() const { return where.isEmpty() ? u"1"_s : where.join(u" AND "_s); }
    void bindTo(Statement &statement) const
    {
        for (qsizetype at = 0; at < texts.size(); ++at)
            statement.bindAt(int(at) + 1, texts[at]);
    }

private:
    QStringList where;
    QStringList texts;
};

QString improvementOrder()
{
    return u"state >= %1, iif(state >= %1, -decided_day, start_day), iif(state >= %1, -id, id)"_s.arg(
        int(ImprovementState::Kept));
}
} // namespace

QString aboutTopicSql(const ImprovementTopic &topic)
{
    if (!topic.isKnown())
        return u"0"_s;
    return topic.tag.isStored() ? u"EXISTS (SELECT 1 FROM review_tag WHERE review_tag.review_id = review.id AND "
                                  "review_tag.tag_id = %1)"_s.arg(topic.tag.value())
                                : u"review.touchpoint = %1"_s.arg(int(topic.touchpoint));
}

Result<FoundImprovements> ImprovementReader::find(const ImprovementQuery &query, int limit, int offset) const
{
    const ImprovementCondition condition(query);
    FoundImprovements found;
    Statement count(m_connection, u"SELECT count(*) FROM improvement WHERE %1"_s.arg(condition.sql()));
    condition.bindTo(count);
    const Result<bool> counted = count.next();
    if (!counted)
        return counted.error();
    found.total = count.integer(0);
    Statement select(
        m_connection,
        u"SELECT id FROM improvement WHERE %1 ORDER BY %2 LIMIT %3 OFFSET %4"_s.arg(condition.sql(), improvementOrder())
            .arg(limit)
            .arg(offset));
    condition.bindTo(select);
    const Result<std::vector<ImprovementId>> ids =
        rowsFrom(select, [](const Statement &each) { return each.id<ImprovementId>(0); });
    if (!ids)
        return ids.error();
    for (const ImprovementId id : *ids) {
        Result<ImprovementRow> read = row(id);
        if (!read)
            return read.error();
        found.rows.push_back(std::move(*read));
    }
    return found;
}

Result<ImprovementRow> ImprovementReader::row(ImprovementId id) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    const QString countBehind =
        u"(SELECT %1 FROM improvement_review JOIN review ON review.id = improvement_review.review_id "
        "WHERE improvement_id = improvement.id AND %2)"_s.arg(u"%1"_s, *shown);
    Statement select(
        m_connection,
        u"SELECT tag_id, touchpoint, ifnull((SELECT name FROM tag WHERE tag.id = tag_id), ''), title, state, owner_id, "
        "ifnull((SELECT name FROM team_member WHERE team_member.id = owner_id), ''), start_day, decided_day, why, "
        "%1, %2, %3, (SELECT count(DISTINCT contact_made.customer_id) FROM contact_made JOIN follow_up ON "
        "follow_up.id = follow_up_id WHERE follow_up.improvement_id = improvement.id) FROM improvement WHERE id = ?1"_s
            .arg(countBehind.arg(u"count(*) FILTER (WHERE review.source <> %1)"_s.arg(int(ReviewSource::Team))),
                 countBehind.arg(u"count(*) FILTER (WHERE review.source = %1)"_s.arg(int(ReviewSource::Team))),
                 countBehind.arg(u"count(DISTINCT review.customer_id)"_s)));
    select.bind(id);
    return rowFrom(select, u"improvement %1"_s.arg(id.value()), [this, id](const Statement &each) {
        ImprovementRow made;
        made.id = id;
        made.topic = {each.id<TagId>(0), Touchpoint(each.integer(1))};
        made.tagName = each.text(2);
        made.title = each.text(3);
        made.state = ImprovementState(each.integer(4));
        made.owner = each.id<TeamMemberId>(5);
        made.ownerName = each.text(6);
        made.start = dayAt(each, 7);
        made.decided = dayAt(each, 8);
        made.why = each.text(9);
        made.toDecide = !isDecision(made.state) && windowsOf(made.start, m_today).isWhole();
        made.reviews = each.integer(10);
        made.notes = each.integer(11);
        made.people = each.integer(12);
        made.told = each.integer(13);
        return made;
    });
}

Result<std::vector<ReviewBehind>> ImprovementReader::behind(ImprovementId id) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Statement select(
        m_connection,
        u"SELECT review.id, author, substr(iif(text = '', title, text), 1, %1), posted_day, posted_at, rating_value, "
        "rating_scale, sentiment, source, customer_id, "
        "ifnull((SELECT %2 FROM customer WHERE customer.id = customer_id), author), review.owner_id, "
        "(SELECT team_member.name FROM team_member WHERE team_member.id = review.owner_id), %4 "
        "FROM improvement_review JOIN review ON review.id = improvement_review.review_id "
        "WHERE improvement_id = ?1 AND %3 ORDER BY sort_day DESC, review.id DESC"_s.arg(2 * behindShown)
            .arg(shownNameSql(), *shown, isOfSheetSql));
    select.bind(id);
    return rowsFrom(select, [](const Statement &each) {
        ReviewBehind made;
        made.review = each.id<ReviewId>(0);
        made.author = each.text(1);
        made.beginning = cutAtWord(each.text(2), behindShown, linesIn(each, 13));
        made.posted = each.moment(3, 4);
        if (!each.isNull(5))
            made.rating = Rating{each.real(5), RatingScale(each.integer(6))};
        made.sentiment = Sentiment(each.integer(7));
        made.source = ReviewSource(each.integer(8));
        made.customer = each.id<CustomerId>(9);
        made.customerName = each.text(10);
        made.owner = each.id<TeamMemberId>(11);
        made.ownerName = each.text(12);
        return made;
    });
}

void ImprovementReader::bindDays(Statement &select, const DaySpan &days) const
{
    select.bind(startOfDay(days.from, m_zone), startOfDay(days.to.addDays(1), m_zone));
}

Result<QString> ImprovementReader::saidSql(const QString &condition) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    const QString meets = u"%1 AND %2"_s.arg(condition, *shown);
    return u"SELECT id, sort_day AS said, created_at AS came FROM review WHERE archived IN (0, 1) AND sort_day >= ?1 AND "
           "sort_day < ?2 AND %1 UNION ALL SELECT id, created_at, created_at FROM review WHERE archived IN (0, 1) AND "
           "sort_day = %2 AND batch_id IS NULL AND created_at >= ?1 AND created_at < ?2 AND %1"_s.arg(meets)
               .arg(undated);
}

Result<QString> ImprovementReader::newSql(const QString &condition, const TopicDecision &settled) const
{
    const Result<QString> said = saidSql(condition);
    if (!said || !settled.until.isValid())
        return said;
    return u"SELECT id, said, came FROM (%1) WHERE said >= %2 OR (came > %3 AND said > came - %4)"_s.arg(*said)
        .arg(startOfDay(settled.until.addDays(1), m_zone))
        .arg(settled.at)
        .arg((oftenDays + 1) * dayInMilliseconds);
}

Result<CountsOfDays> ImprovementReader::countsOf(const QString &condition, const DaySpan &days,
                                                 const TopicDecision &settled) const
{
    const Result<QString> said = newSql(condition, settled);
    if (!said)
        return said.error();
    Statement select(m_connection, u"SELECT said, count(*) FROM (%1) GROUP BY said ORDER BY said"_s.arg(*said));
    bindDays(select, days);
    DayFinder dayOf(m_zone);
    CountsOfDays counts;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        addCount(counts, dayOf(select.integer(0)), select.integer(1));
    }
}

Result<qint64> ImprovementReader::countOf(const DaySpan &days, const TopicDecision &settled) const
{
    const Result<QString> said = newSql(u"1"_s, settled);
    if (!said)
        return said.error();
    Statement select(m_connection, u"SELECT count(*) FROM (%1)"_s.arg(*said));
    bindDays(select, days);
    return rowFrom(select, u"reviews"_s, [](const Statement &each) { return each.integer(0); });
}

Result<QDate> ImprovementReader::firstReview() const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    QDate first;
    for (const int archived : {0, 1}) {
        Statement select(m_connection,
                         u"SELECT posted_day FROM review WHERE archived = ?1 AND sort_day > ?2 AND posted_day IS NOT "
                         "NULL AND %1 ORDER BY sort_day LIMIT 1"_s.arg(*shown));
        const Result<bool> found = select.bind(archived, undated).next();
        if (!found)
            return found.error();
        if (*found && (!first.isValid() || select.day(0) < first))
            first = select.day(0);
    }
    return first;
}

Result<std::vector<ReviewId>> ImprovementReader::complaintsOf(const ImprovementTopic &topic, const DaySpan &days,
                                                              const TopicDecision &settled) const
{
    const Result<QString> said = newSql(isComplaintSql() + u" AND "_s + aboutTopicSql(topic), settled);
    if (!said)
        return said.error();
    Statement select(m_connection, u"SELECT id FROM (%1) ORDER BY said DESC, id DESC"_s.arg(*said));
    bindDays(select, days);
    return rowsFrom(select, [](const Statement &each) { return each.id<ReviewId>(0); });
}

Result<ImprovementDetails> ImprovementReader::details(ImprovementId id) const
{
    ImprovementDetails details{.today = m_today};
    Result<Improvement> improvement = ImprovementStore(m_connection).find(id);
    if (!improvement)
        return improvement.error();
    details.improvement = std::move(*improvement);
    Result<ImprovementRow> shown = row(id);
    if (!shown)
        return shown.error();
    details.row = std::move(*shown);
    Result<std::vector<ReviewBehind>> reviews = behind(id);
    if (!reviews)
        return reviews.error();
    details.reviews = std::move(*reviews);
    const ImprovementTopic &topic = details.improvement.topic;
    const QDate start = details.improvement.start;
    if (!topic.isKnown())
        return details;
    const DaySpan measured{start.addDays(-improvementDays), start.addDays(2 * improvementDays - 1)};
    const Result<CountsOfDays> complaints = countsOf(isComplaintSql() + u" AND "_s + aboutTopicSql(topic), measured);
    if (!complaints)
        return complaints.error();
    const Result<CountsOfDays> all = countsOf(u"1"_s, {measured.from, start.addDays(improvementDays - 1)});
    if (!all)
        return all.error();
    const Result<QDate> first = firstReview();
    if (!first)
        return first.error();
    details.finding = findingOf(start, m_today, *complaints, *all, *first);
    details.bars = barsOf(start, m_today, *complaints);
    return details;
}

} // namespace Shopbell
