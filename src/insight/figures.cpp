// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/figures.h"

#include "insight/figureparts.h"
#include "insight/occasions.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isAboutReferrals(Statistic statistic)
{
    return statistic == Statistic::Referrals;
}

/// The first day of which the query could tell something, `to` when there is none.
Day firstDay(const FigureSources &sources, Statistic statistic, Day to)
{
    Day first = to;
    if (isAboutReferrals(statistic)) {
        for (const CountedReferral &referral : sources.referrals)
            first = std::min(first, referral.day);
        return first;
    }
    for (const Ledger::Account &account : sources.ledger.accounts) {
        if (!account.customer.isStored())
            continue;
        const std::span<const LedgerEntry> entries = sources.ledger.of(account);
        const auto counting = std::ranges::find(entries, true, &LedgerEntry::counts);
        if (counting != entries.end())
            first = std::min(first, counting->day);
    }
    return first;
}

StatisticsQuery filledIn(StatisticsQuery query, const FigureSources &sources)
{
    if (!query.to.isValid())
        query.to = sources.today;
    if (query.statistic == Statistic::Cohorts)
        query.by = cohortGrouping(query.by);
    if (!query.from.isValid())
        query.from = QDate::fromJulianDay(firstDay(sources, query.statistic, Day(query.to.toJulianDay())));
    return query;
}

/// Counting purchases of nobody in the range.
qint64 purchasesOfNobody(const FigureFrame &frame)
{
    qint64 count = 0;
    for (const LedgerEntry &entry : frame.sources.ledger.of(CustomerId()))
        count += entry.counts && entry.day <= frame.to && frame.periods.at(entry.day) >= 0;
    return count;
}

qint64 customersWithOnlyCreditNotes(const FigureFrame &frame)
{
    qint64 count = 0;
    forEachAccount(frame.sources, frame.to, [&count](CustomerId, std::span<const LedgerEntry> entries) {
        count += !entries.empty() && std::ranges::all_of(entries, &LedgerEntry::creditNote);
    });
    return count;
}

/// See Statistics::lastRecord. Also of who is not selected: it is about the shop.
QDate lastRecordIn(const FigureFrame &frame)
{
    std::optional<Day> last;
    for (const Ledger::Account &account : frame.sources.ledger.accounts) {
        const std::span<const LedgerEntry> entries = entriesUntil(frame.sources.ledger.of(account), frame.to);
        for (auto entry = entries.rbegin(); entry != entries.rend() && (!last || entry->day > *last); ++entry) {
            if (entry->counts)
                last = entry->day;
        }
    }
    if (isAboutReferrals(frame.query.statistic)) {
        for (const CountedReferral &referral : frame.sources.referrals) {
            if (referral.day <= frame.to)
                last = std::max(last.value_or(referral.day), referral.day);
        }
    }
    return last ? QDate::fromJulianDay(*last) : QDate();
}

/// Says of each point whether the records reach as far as it and its window.
void addRecordsEnd(const FigureFrame &frame, Statistics &answer)
{
    answer.lastRecord = lastRecordIn(frame);
    if (!endsEarly(answer))
        return;
    answer.notes.push_back({.kind = StatisticNote::Kind::RecordsEnd, .day = answer.lastRecord});
    // A month of recommendations says how many bought by the last day: what had its time until then is settled.
    const int settling = frame.query.statistic == Statistic::RepeatPurchases ? frame.query.windowDays : 0;
    for (StatisticSeries &series : answer.series) {
        for (StatisticPoint &point : series.points)
            point.recorded = point.to.addDays(settling) <= answer.lastRecord;
    }
}

void addNotes(const FigureFrame &frame, Statistics &answer)
{
    const auto note = [&answer](StatisticNote::Kind kind, qint64 n, const QString &text = {}) {
        if (n > 0)
            answer.notes.push_back({kind, n, text});
    };
    if (frame.sources.selection) {
        answer.notes.push_back(
            {StatisticNote::Kind::Selection, qint64(frame.sources.selection->size()), frame.sources.selectionName});
    }
    const Statistic statistic = frame.query.statistic;
    if (isAboutReferrals(statistic) || statistic == Statistic::ReferralRevenue)
        return;
    if (!frame.sources.selection)
        note(StatisticNote::Kind::Nobody, purchasesOfNobody(frame));
    note(StatisticNote::Kind::OnlyCredit, customersWithOnlyCreditNotes(frame));
}
} // namespace

Statistics statisticsFor(const StatisticsQuery &query, const FigureSources &sources)
{
    Statistics answer;
    answer.query = filledIn(query, sources);
    const StatisticsQuery &asked = answer.query;
    std::vector<Period> periods = periodsBetween(asked.from, asked.to, asked.by);
    std::vector<Period> before = asked.withYearBefore ? yearBefore(periods, asked.by) : std::vector<Period>();
    const FigureFrame frame{sources, asked, Day(asked.to.toJulianDay()), PeriodIndex(std::move(periods)),
                            PeriodIndex(std::move(before))};
    switch (asked.statistic) {
    case Statistic::RepeatPurchases:
        addRepeatPurchases(frame, answer);
        break;
    case Statistic::PurchaseFrequency:
        addPurchaseFrequency(frame, answer);
        break;
    case Statistic::PurchaseGap:
        addPurchaseGap(frame, answer);
        break;
    case Statistic::Cohorts:
        addCohorts(frame, answer);
        break;
    case Statistic::Referrals:
        addReferrals(frame, answer);
        break;
    case Statistic::ReferredShare:
        addReferredShare(frame, answer);
        break;
    case Statistic::ReferralRevenue:
        addReferralRevenue(frame, answer);
        break;
    }
    addNotes(frame, answer);
    addRecordsEnd(frame, answer);
    return answer;
}

StatisticPoint pointOf(const Period &period, Day to, int settling)
{
    return {.from = QDate::fromJulianDay(period.first),
            .to = QDate::fromJulianDay(period.last),
            .complete = qint64(period.last) + settling <= to};
}

StatisticSeries shareSeries(const QString &key, Unit unit, const PeriodIndex &periods, const Tallies &tallies, Day to,
                            int settling)
{
    StatisticSeries series{.key = key, .unit = unit};
    series.points.reserve(periods.size());
    for (size_t at = 0; at < periods.size(); ++at) {
        StatisticPoint point = pointOf(periods.periods()[at], to, settling);
        point.hits = tallies[at].hits;
        point.n = tallies[at].n;
        if (point.n > 0)
            point.value = double(point.hits) / double(point.n);
        series.points.push_back(point);
    }
    return series;
}

void addTotals(const StatisticSeries &series, Statistics &answer)
{
    for (const StatisticPoint &point : series.points) {
        answer.n += point.n;
        if (point.complete && point.value) {
            answer.overallHits += point.hits;
            answer.overallN += point.n;
        }
    }
    if (answer.overallN > 0)
        answer.overall = double(answer.overallHits) / double(answer.overallN);
}

} // namespace Shopbell
