// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promise.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/improvementreader.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Counts by topic and day: of tags, then of touchpoints. ?1 and ?2: the days.
QString topicCountsSql(const QString &complaints, const std::optional<ImprovementTopic> &only)
{
    const QString tags = u"SELECT tag_id, 0, posted_day, count(*) FROM review CROSS JOIN review_tag ON "
                         "review_tag.review_id = review.id WHERE %1 AND %2 GROUP BY tag_id, posted_day"_s;
    const QString touchpoints = u"SELECT 0, touchpoint, posted_day, count(*) FROM review WHERE %1 AND %2 "
                                "GROUP BY touchpoint, posted_day"_s;
    const QString ordered = u" ORDER BY 1, 2, 3"_s;
    if (only && only->tag.isStored())
        return tags.arg(complaints, u"tag_id = %1"_s.arg(only->tag.value())) + ordered;
    if (only)
        return touchpoints.arg(complaints, u"touchpoint = %1"_s.arg(int(only->touchpoint))) + ordered;
    return tags.arg(complaints, u"1"_s) + u" UNION ALL "_s + touchpoints.arg(complaints, u"touchpoint <> 0"_s)
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

void addDecision(TopicDecision &decision, bool open, QDate until)
{
    decision.open = decision.open || open;
    if (until.isValid() && (!decision.until.isValid() || until > decision.until))
        decision.until = until;
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

Result<ImprovementReader::TopicCounts> ImprovementReader::topicCounts(const std::optional<ImprovementTopic> &only) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    const QString complaints =
        u"archived IN (0, 1) AND sort_day >= ?1 AND sort_day < ?2 AND %1 AND %2"_s.arg(isComplaintSql(), *shown);
    Statement select(m_connection, topicCountsSql(complaints, only));
    bindDays(select, {m_today.addDays(-oftenLooksBackDays), m_today});
    TopicCounts counts;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        const ImprovementTopic topic{select.id<TagId>(0), Touchpoint(select.integer(1))};
        if (counts.empty() || counts.back().first != topic)
            counts.emplace_back(topic, CountsOfDays());
        counts.back().second.emplace_back(select.day(2), select.integer(3));
    }
}

Result<std::vector<std::pair<ImprovementTopic, TopicDecision>>> ImprovementReader::decisions() const
{
    std::vector<std::pair<ImprovementTopic, TopicDecision>> decisions;
    Statement written(
        m_connection,
        u"SELECT ifnull(tag_id, 0), touchpoint, state < %1, decided_day FROM improvement "
        "UNION ALL SELECT ifnull(tag_id, 0), touchpoint, 0, day FROM why_not"_s.arg(int(ImprovementState::Kept)));
    Result<bool> row = written.next();
    for (; row && *row; row = written.next()) {
        const ImprovementTopic topic{written.id<TagId>(0), Touchpoint(written.integer(1))};
        addDecision(*decisionOf(decisions, topic), written.integer(2) != 0, dayAt(written, 3));
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
        addDecision(*decisionOf(decisions, topic), !checked, at ? Moment::atTime(*at, m_zone).day : QDate());
    }
    if (!row)
        return row.error();
    return decisions;
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
    for (const auto &[topic, days] : *counts) {
        const std::optional<OftenSaid> often = oftenSaid(days, *decisionOf(*decided, topic), m_today);
        if (!often)
            continue;
        OftenRow row{.topic = topic, .often = *often};
        const Result<QString> name = tagName(topic.tag);
        if (!name)
            return name.error();
        row.tagName = *name;
        const Result<qint64> all = countOf(often->span);
        if (!all)
            return all.error();
        row.of = *all;
        Result<std::vector<ReviewId>> complaints = complaintsOf(topic, {often->oldest, often->newest});
        if (!complaints)
            return complaints.error();
        row.reviews = std::move(*complaints);
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
