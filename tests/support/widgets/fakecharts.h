// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/insights/chartreaders.h"

#include <map>
#include <memory>
#include <optional>

namespace Shopbell::Test {

/// Figures of a shop that never was, and what was asked for.
class FakeCharts
{
public:
    FakeCharts() { setMonths(16, 40); }

    /// So many months until October 2025, of so many new customers each; the last two of them not complete.
    void setMonths(int months, qint64 customers)
    {
        m_months = months;
        m_customers = customers;
    }

    ChartReaders readers()
    {
        return {
            .statistics =
                [this](StatisticsQuery query) {
                    asked->push_back(query);
                    return QtFuture::makeReadyFuture(Result<Statistics>(answerTo(query)));
                },
            .behind =
                [this](const PointChosen &point) {
                    *chosen = point;
                    return QtFuture::makeReadyFuture(
                        Result<PeopleBehind>(PeopleBehind{{CustomerId(3), CustomerId(7)}, byNameOnly}));
                },
            .notes = [this] { return QtFuture::makeReadyFuture(Result<std::vector<AxisNote>>(notes)); },
            .targets = [this] { return QtFuture::makeReadyFuture(Result<std::vector<Target>>(targets)); },
            .views = [this] { return QtFuture::makeReadyFuture(Result<std::vector<SavedView>>(views)); },
            .segments =
                [] {
                    return QtFuture::makeReadyFuture(
                        Result<std::vector<CustomerSegment>>(std::vector<CustomerSegment>()));
                },
        };
    }

    Statistics answerTo(const StatisticsQuery &query) const
    {
        Statistics answer;
        answer.query = query;
        if (!query.to.isValid())
            answer.query.to = QDate(2025, 11, 20);
        answer.lastRecord = lastRecord;
        answer.n = m_months * m_customers;
        if (query.statistic == Statistic::Cohorts) {
            addCohorts(answer);
            return answer;
        }
        answer.series.push_back(series(keyFor(query.statistic), query, 0));
        if (query.withYearBefore)
            answer.series.push_back(series(QStringLiteral("year-before"), query, 4));
        return answer;
    }

    QDate lastRecord = {2025, 11, 19};
    std::optional<qint64> inLastComplete; ///< So many customers in the last month that is complete, instead.
    qint64 byNameOnly = 0;
    std::vector<AxisNote> notes;
    std::vector<Target> targets;
    std::vector<SavedView> views;
    std::shared_ptr<std::vector<StatisticsQuery>> asked = std::make_shared<std::vector<StatisticsQuery>>();
    std::shared_ptr<PointChosen> chosen = std::make_shared<PointChosen>();

private:
    static QString keyFor(Statistic statistic)
    {
        switch (statistic) {
        case Statistic::PurchaseFrequency:
            return QStringLiteral("frequency");
        case Statistic::PurchaseGap:
            return QStringLiteral("gap");
        case Statistic::Referrals:
            return QStringLiteral("way:told-a-friend");
        case Statistic::ReferredShare:
            return QStringLiteral("share");
        case Statistic::ReferralRevenue:
            return QStringLiteral("revenue");
        default:
            return QStringLiteral("rate");
        }
    }
    static Unit unitFor(Statistic statistic)
    {
        switch (statistic) {
        case Statistic::PurchaseFrequency:
            return Unit::PerCustomer;
        case Statistic::PurchaseGap:
            return Unit::Days;
        case Statistic::Referrals:
            return Unit::Count;
        case Statistic::ReferralRevenue:
            return Unit::Money;
        default:
            return Unit::Share;
        }
    }

    StatisticSeries series(const QString &key, const StatisticsQuery &query, qint64 less) const
    {
        const Unit unit = unitFor(query.statistic);
        StatisticSeries made{.key = key, .unit = unit};
        for (int i = 0; i < m_months; ++i) {
            const QDate month = QDate(2025, 11, 1).addMonths(i - m_months);
            const qint64 n = i == m_months - 3 ? inLastComplete.value_or(m_customers) : m_customers;
            const qint64 hits = std::min(n, 12 + i / 2 - less);
            const double share = double(hits) / double(n);
            made.points.push_back({.from = month,
                                   .to = month.addMonths(1).addDays(-1),
                                   .value = unit == Unit::Share ? share : double(hits),
                                   .hits = hits,
                                   .n = n,
                                   .complete = i < m_months - 2});
        }
        return made;
    }

    void addCohorts(Statistics &answer) const
    {
        for (int cohort = 0; cohort < 6; ++cohort) {
            const QDate month = QDate(2025, 6, 1).addMonths(cohort);
            StatisticSeries made{.key = month.toString(QStringLiteral("yyyy-MM"))};
            for (int later = 0; later < 6 - cohort; ++later) {
                const qint64 hits = later == 0 ? m_customers : m_customers / (2 + later);
                made.points.push_back({.from = month.addMonths(later),
                                       .to = month.addMonths(later + 1).addDays(-1),
                                       .value = double(hits) / double(m_customers),
                                       .hits = hits,
                                       .n = m_customers});
            }
            answer.series.push_back(std::move(made));
        }
    }

    int m_months = 0;
    qint64 m_customers = 0;
};

} // namespace Shopbell::Test
