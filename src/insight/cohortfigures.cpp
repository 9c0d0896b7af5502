// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/figureparts.h"
#include "insight/occasions.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Customers or occasions of each cohort by months after the first, in a table.
class CohortTable
{
public:
    CohortTable(const PeriodIndex &cohorts, Day to) : m_lastMonth(monthNumber(to))
    {
        m_cohorts.reserve(cohorts.size());
        for (const Period &cohort : cohorts.periods())
            m_cohorts.push_back({.months = m_lastMonth - monthNumber(cohort.first) + 1});
    }

    int months(size_t cohort) const { return m_cohorts[cohort].months; }
    qint64 size(size_t cohort) const { return m_cohorts[cohort].size; }
    /// 0 in a cohort of nobody, which has no cells: very many months would be very many cells.
    qint64 count(size_t cohort, int month) const
    {
        return m_cohorts[cohort].cells.empty() ? 0 : m_cohorts[cohort].cells[size_t(month)];
    }
    void addCustomer(size_t cohort)
    {
        Cohort &joined = m_cohorts[cohort];
        if (joined.size++ == 0)
            joined.cells.resize(size_t(joined.months));
    }
    qint64 &cell(size_t cohort, int month) { return m_cohorts[cohort].cells[size_t(month)]; }

private:
    struct Cohort
    {
        int months = 0;
        qint64 size = 0;
        std::vector<qint64> cells = {};
    };
    int m_lastMonth;
    std::vector<Cohort> m_cohorts;
};

/// Months by the day, because a million occasions are asked for theirs.
class MonthOfDay
{
public:
    MonthOfDay(Day first, Day last) : m_first(first)
    {
        for (int number = monthNumber(first); monthOfNumber(number).first <= last; ++number)
            m_numbers.resize(size_t(std::min(monthOfNumber(number).last, last) - first) + 1, number);
    }
    int operator()(Day day) const { return m_numbers[size_t(day - m_first)]; }

private:
    Day m_first;
    std::vector<int> m_numbers;
};

void countBuyer(CohortKind kind, const Buyer &buyer, const MonthOfDay &monthOf, CohortTable &table, size_t cohort)
{
    table.addCustomer(cohort);
    const int firstMonth = monthOf(buyer.occasions[0]);
    int latest = 0;
    for (const Day day : buyer.occasions.subspan(1)) {
        const int month = monthOf(day) - firstMonth;
        switch (kind) {
        case CohortKind::Returning:
            table.cell(cohort, month) += month != latest;
            break;
        case CohortKind::Repurchase:
            ++table.cell(cohort, month);
            return;
        case CohortKind::RepeatOrders:
            ++table.cell(cohort, month);
            break;
        }
        latest = month;
    }
}

StatisticSeries seriesOf(const FigureFrame &frame, const CohortTable &table, size_t cohort)
{
    const Period &period = frame.periods.periods()[cohort];
    const qint64 size = table.size(cohort);
    StatisticSeries series{.key = cohortKey(QDate::fromJulianDay(period.first), frame.query.by)};
    qint64 hits = 0;
    for (int month = 0; month < table.months(cohort); ++month) {
        // The cohort of a longer period reaches a month after the first over as many months as the period has.
        const Period from = monthOfNumber(monthNumber(period.first) + month);
        const Period to = monthOfNumber(monthNumber(period.last) + month);
        StatisticPoint point = pointOf({from.first, to.last}, frame.to);
        const bool adds = frame.query.cohorts != CohortKind::Returning;
        hits = table.count(cohort, month) + (adds ? hits : 0);
        point.n = size;
        point.hits = month == 0 ? size : hits; // At the start everybody is there.
        if (size > 0)
            point.value = double(point.hits) / double(size);
        series.points.push_back(point);
    }
    return series;
}
} // namespace

Grouping cohortGrouping(Grouping by)
{
    return by == Grouping::Day || by == Grouping::Week ? Grouping::Month : by;
}

QString cohortKey(QDate start, Grouping by)
{
    switch (by) {
    case Grouping::Day:
    case Grouping::Week:
        return start.toString(Qt::ISODate);
    case Grouping::Month:
        return start.toString(u"yyyy-MM"_s);
    case Grouping::Quarter:
        return u"%1-Q%2"_s.arg(start.toString(u"yyyy"_s)).arg((start.month() + 2) / 3);
    case Grouping::Year:
        return start.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

std::optional<Period> cohortFromKey(const QString &key, Grouping by)
{
    const int year = QStringView(key).first(std::min<qsizetype>(4, key.size())).toInt();
    const int part = key.isEmpty() ? 0 : key.back().digitValue();
    const QDate start = by == Grouping::Month ? QDate::fromString(key + "-01"_L1, Qt::ISODate)
        : by == Grouping::Quarter             ? QDate(year, part * 3 - 2, 1)
                                              : QDate(year, 1, 1);
    if (!start.isValid() || cohortKey(start, by) != key)
        return std::nullopt;
    return Period{Day(start.toJulianDay()), Day(nextPeriod(start, by).toJulianDay() - 1)};
}

void addCohorts(const FigureFrame &frame, Statistics &answer)
{
    if (frame.periods.size() == 0)
        return;
    CohortTable table(frame.periods, frame.to);
    const MonthOfDay monthOf(frame.periods.periods().front().first, frame.to);
    forEachBuyer(frame.sources, frame.to, [&](const Buyer &buyer) {
        const int cohort = buyer.occasions.empty() ? -1 : frame.periods.at(buyer.occasions[0]);
        if (cohort >= 0)
            countBuyer(frame.query.cohorts, buyer, monthOf, table, size_t(cohort));
    });
    for (size_t cohort = 0; cohort < frame.periods.size(); ++cohort) {
        if (frame.sources.isCancelled && frame.sources.isCancelled())
            return;
        answer.series.push_back(seriesOf(frame, table, cohort));
        answer.n += table.size(cohort);
        const StatisticSeries &series = answer.series.back();
        if (series.points.size() > 1 && series.points[1].complete) { // Overall is the month after the first.
            answer.overallHits += series.points[1].hits;
            answer.overallN += series.points[1].n;
        }
    }
    if (answer.overallN > 0)
        answer.overall = double(answer.overallHits) / double(answer.overallN);
}

} // namespace Shopbell
