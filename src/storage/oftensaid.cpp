// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promise.h"
#include "domain/responseclock.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/dayfinder.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/improvementreader.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Counts by topic and a moment: of tags, then of touchpoints. `at`: the moment; `complaints`: which.
QString topicCountsSql(const QString &at, const QString &complaints, const std::optional<ImprovementTopic> &only)
{
    const QString tags = u"SELECT tag_id, 0, %1 AS at, count(*) FROM review CROSS JOIN review_tag ON "
                         "review_tag.review_id = review.id WHERE %2 AND %3 GROUP BY tag_id, at"_s;
    const QString touchpoints =
        u"SELECT 0, touchpoint, %1 AS at, count(*) FROM review WHERE %2 AND %3 GROUP BY touchpoint, at"_s;
    const QString ordered = u" ORDER BY 1, 2, 3"_s;
    if (only && only->tag.isStored())
        return tags.arg(at, complaints, u"tag_id = %1"_s.arg(only->tag.value())) + ordered;
    if (only)
        return touchpoints.arg(at, complaints, u"touchpoint = %1"_s.arg(int(only->touchpoint))) + ordered;
    return tags.arg(at, complaints, u"1"_s) + u" UNION ALL "_s + touchpoints.arg(at, complaints, u"touchpoint <> 0"_s)
        + ordered;
}

TopicDecision *decisionOf(std::vector<std::pair<ImprovementTopic, TopicDecision>> &decisions,
                          const ImprovementTopic &topic)
{
    const auto there = std::ranges::find(decisions, topic, &std::pair<ImprovementTopic, TopicDecision>::first);
    if (there != decisions.end())
        return &there->second;
    return &decisions.emplace_back(topic, TopicDecision{}).second;
}

void addDecision(TopicDecision &decision, bool open, const Moment &made)
{
    decision.open = decision.open || open;
    if (!made.isKnown() || (decision.until.isValid() && made.day < decision.until))
        return;
    decision.at = std::max(made.day == decision.until ? decision.at : 0, made.at.value_or(0));
    decision.until = made.day;
}

bool isSaidSooner(const OftenRow &left, const OftenRow &right)
{
    const auto order = [](const OftenRow &row) {
        return std::tuple(-row.often.span.to.toJulianDay(), -row.often.complaints, -row.often.newest.toJulianDay(),
                          row.tagName, int(row.topic.touchpoint));
    };
    return order(left) < order(right);
}
} // namespace

Status ImprovementReader::addTopics(TopicCounts &topics, const QString &sql) const
{
    Statement select(m_connection, sql);
    DayFinder dayOf(m_zone);
    TopicCount *topic = nullptr;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        const ImprovementTopic next{select.id<TagId>(0), Touchpoint(select.integer(1))};
        if (!topic || topic->topic != next) {
            const auto there = std::ranges::find(topics, next, &TopicCount::topic);
            topic = there != topics.end() ? &*there : &topics.emplace_back(TopicCount{.topic = next});
        }
        if (select.isNull(2))
            topic->undated += select.integer(3);
        else
            addCount(topic->complaints, dayOf(select.integer(2)), select.integer(3));
    }
}

Result<ImprovementReader::TopicCounts> ImprovementReader::topicCounts(const std::optional<ImprovementTopic> &only) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    // All of it comes from the index review_by_day: however long ago something was said, no row is opened for its day.
    const QString dated = u"archived IN (0, 1) AND sort_day > %1 AND sort_day < %2 AND %3 AND %4"_s.arg(undated)
                              .arg(startOfDay(m_today.addDays(1), m_zone))
                              .arg(isComplaintSql(), *shown);
    const QString without =
        u"archived IN (0, 1) AND sort_day = %1 AND %2 AND %3"_s.arg(undated).arg(isComplaintSql(), *shown);
    TopicCounts topics;
    if (Status added = addTopics(topics, topicCountsSql(u"sort_day"_s, dated, only)); !added)
        return added.error();
    const QString typed = u"iif(batch_id IS NULL, created_at, NULL)"_s;
    if (Status added = addTopics(topics, topicCountsSql(typed, without, only)); !added)
        return added.error();
    return topics;
}

Result<std::vector<std::pair<ImprovementTopic, TopicDecision>>> ImprovementReader::decisions() const
{
    std::vector<std::pair<ImprovementTopic, TopicDecision>> decisions;
    Statement written(m_connection,
                      u"SELECT ifnull(tag_id, 0), touchpoint, state < %1, decided_day, updated_at FROM improvement "
                      "UNION ALL SELECT ifnull(tag_id, 0), touchpoint, 0, day, created_at FROM why_not"_s.arg(
                          int(ImprovementState::Kept)));
    Result<bool> row = written.next();
    for (; row && *row; row = written.next()) {
        const ImprovementTopic topic{written.id<TagId>(0), Touchpoint(written.integer(1))};
        Moment made = Moment::onDay(dayAt(written, 3));
        if (made.isKnown()) // Words of it may have been edited on a later day.
            made.at = std::min(written.integer(4), latestInstant(made, m_zone));
        addDecision(*decisionOf(decisions, topic), written.integer(2) != 0, made);
    }
    if (!row)
        return row.error();
    // What was promised to somebody who complained of it; plans are promised to nobody.
    const QString promised = u"FROM promise JOIN promise_review ON promise_review.promise_id = promise.id "
                             "JOIN review ON review.id = promise_review.review_id %1 WHERE promise.state > 0 AND "_s
        + isComplaintSql();
    Statement promises(m_connection,
                       u"SELECT DISTINCT tag_id, 0, promise.state, checked_at "_s
                           + promised.arg(u"JOIN review_tag ON review_tag.review_id = review.id"_s)
                           + u" UNION SELECT DISTINCT 0, touchpoint, promise.state, checked_at "_s
                           + promised.arg(QString()) + u" AND touchpoint <> 0"_s);
    row = promises.next();
    for (; row && *row; row = promises.next()) {
        const ImprovementTopic topic{promises.id<TagId>(0), Touchpoint(promises.integer(1))};
        const bool checked = PromiseState(promises.integer(2)) == PromiseState::Checked;
        const std::optional<qint64> at = promises.maybeInteger(3);
        addDecision(*decisionOf(decisions, topic), !checked, at ? Moment::atTime(*at, m_zone) : Moment());
    }
    if (!row)
        return row.error();
    return decisions;
}

Status ImprovementReader::readCameLater(TopicDecision &decision, const ImprovementTopic &topic) const
{
    if (decision.open || !decision.until.isValid())
        return done();
    const DaySpan notOld{decision.until.addDays(-oftenDays - 1), decision.until};
    Result<CountsOfDays> later = countsOf(isComplaintSql() + u" AND "_s + aboutTopicSql(topic), notOld, decision);
    if (!later)
        return later.error();
    decision.cameLater = std::move(*later);
    return done();
}

Result<QString> ImprovementReader::tagName(TagId tag) const
{
    if (!tag.isStored())
        return QString();
    Statement select(m_connection, u"SELECT name FROM tag WHERE id = ?1"_s);
    select.bind(tag);
    return rowFrom(select, u"tag %1"_s.arg(tag.value()), [](const Statement &row) { return row.text(0); });
}

Result<std::vector<OftenRow>> ImprovementReader::oftenRows(const std::optional<ImprovementTopic> &only) const
{
    const Result<TopicCounts> counts = topicCounts(only);
    if (!counts)
        return counts.error();
    Result<std::vector<std::pair<ImprovementTopic, TopicDecision>>> decided = decisions();
    if (!decided)
        return decided.error();
    std::vector<OftenRow> rows;
    DaySpan counted;
    TopicDecision countedSince;
    qint64 all = 0;
    for (const auto &[topic, complaints, undated] : *counts) {
        TopicDecision &decision = *decisionOf(*decided, topic);
        if (Status read = readCameLater(decision, topic); !read)
            return read.error();
        const std::optional<OftenSaid> often = oftenSaid(complaints, decision, m_today);
        if (!often)
            continue;
        OftenRow row{.topic = topic, .often = *often, .undated = undated};
        const Result<QString> name = tagName(topic.tag);
        if (!name)
            return name.error();
        row.tagName = *name;
        const TopicDecision since{.until = often->decided, .at = often->decided.isValid() ? decision.at : 0};
        if (counted != often->span || countedSince != since) { // Most topics have the same.
            const Result<qint64> read = countOf(often->span, since);
            if (!read)
                return read.error();
            counted = often->span;
            countedSince = since;
            all = *read;
        }
        row.of = all;
        Result<std::vector<ReviewId>> ids = complaintsOf(topic, {often->oldest, often->newest}, decision);
        if (!ids)
            return ids.error();
        row.reviews = std::move(*ids);
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, isSaidSooner);
    return rows;
}

Result<std::vector<OftenRow>> ImprovementReader::saidOften() const
{
    return oftenRows({});
}

Result<std::optional<OftenRow>> ImprovementReader::saidOften(const ImprovementTopic &topic) const
{
    Result<std::vector<OftenRow>> rows = oftenRows(topic);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<OftenRow>() : std::optional(std::move(rows->front()));
}

Result<std::vector<WhyNotRow>> ImprovementReader::whyNots() const
{
    Statement select(
        m_connection,
        u"SELECT id, ifnull(tag_id, 0), touchpoint, day, reason, created_at, "
        "ifnull((SELECT name FROM tag WHERE tag.id = tag_id), '') FROM why_not ORDER BY day DESC, id DESC"_s);
    return rowsFrom(select, [](const Statement &row) {
        return WhyNotRow{.whyNot = {row.id<WhyNotId>(0),
                                    {row.id<TagId>(1), Touchpoint(row.integer(2))},
                                    dayAt(row, 3),
                                    row.text(4),
                                    row.integer(5)},
                         .tagName = row.text(6)};
    });
}

} // namespace Shopbell
