// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/improvementrow.h"

#include <QTimeZone>

namespace Shopbell {

class Connection;
class Statement;

/// What lists and pages of improvements read, as of a day in the shop's zone.
class ImprovementReader
{
public:
    ImprovementReader(Connection &connection, const QTimeZone &zone, QDate today)
        : m_connection(connection)
        , m_zone(zone)
        , m_today(today)
    {
    }

    /// In the order of FoundImprovements. `limit`: at most so many rows, the total is of all.
    Result<FoundImprovements> find(const ImprovementQuery &query, int limit, int offset = 0) const;
    /// NotFound when there is none.
    Result<ImprovementDetails> details(ImprovementId id) const;
    /// Topics that are said often and about which nothing was decided; what is said now first, by how often.
    Result<std::vector<OftenRow>> saidOften() const;
    /// That of one topic; nothing when it is not said often, or something was decided.
    Result<std::optional<OftenRow>> saidOften(const ImprovementTopic &topic) const;
    /// The newest first.
    Result<std::vector<WhyNotRow>> whyNots() const;
    /// Complaints of a topic that were said on some days, the newest first. One that was typed by hand without a date was
    /// said on the day on which it was typed; an imported one without a date on none. `settled`: only those that are new
    /// since that was decided.
    Result<std::vector<ReviewId>> complaintsOf(const ImprovementTopic &topic, const DaySpan &days,
                                               const TopicDecision &settled = {}) const;

private:
    struct TopicCount
    {
        ImprovementTopic topic = {};
        CountsOfDays complaints = {};
        qint64 undated = 0; ///< Imported without a date.
    };
    using TopicCounts = std::vector<TopicCount>;

    Result<ImprovementRow> row(ImprovementId id) const;
    Result<std::vector<ReviewBehind>> behind(ImprovementId id) const;
    /// SQL of the reviews that were said on the days ?1 and ?2 and meet a condition: `id`, `said` and `came` in.
    Result<QString> saidSql(const QString &condition) const;
    /// SQL of saidSql(), of that only what is new since something was decided; all where nothing was.
    Result<QString> newSql(const QString &condition, const TopicDecision &settled) const;
    Result<CountsOfDays> countsOf(const QString &condition, const DaySpan &days,
                                  const TopicDecision &settled = {}) const;
    Result<qint64> countOf(const DaySpan &days, const TopicDecision &settled) const;
    Result<QDate> firstReview() const;
    /// Of all days up to today. `only`: of one topic.
    Result<TopicCounts> topicCounts(const std::optional<ImprovementTopic> &only) const;
    Status addTopics(TopicCounts &topics, const QString &sql) const;
    Result<std::vector<std::pair<ImprovementTopic, TopicDecision>>> decisions() const;
    Status readCameLater(TopicDecision &decision, const ImprovementTopic &topic) const;
    Result<std::vector<OftenRow>> oftenRows(const std::optional<ImprovementTopic> &only) const;
    Result<QString> tagName(TagId tag) const;
    void bindDays(Statement &select, const DaySpan &days) const;

    Connection &m_connection;
    QTimeZone m_zone;
    QDate m_today;
};

/// An SQL condition on a row of `review` in scope under that name: it is of that topic. Never of one that is not known.
QString aboutTopicSql(const ImprovementTopic &topic);

} // namespace Shopbell
