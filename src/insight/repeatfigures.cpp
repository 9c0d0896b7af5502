// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/figureparts.h"
#include "insight/occasions.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Tallies repeatTallies(const FigureFrame &frame, const PeriodIndex &periods)
{
    Tallies tallies(periods.size());
    forEachBuyer(frame.sources, frame.to, [&](const Buyer &buyer) {
        const int cohort = buyer.occasions.empty() ? -1 : periods.at(buyer.occasions[0]);
        if (cohort < 0)
            return;
        Tally &tally = tallies[size_t(cohort)];
        ++tally.n;
        tally.hits += buyer.occasions.size() > 1 && buyer.occasions[1] - buyer.occasions[0] <= frame.query.windowDays;
    });
    return tallies;
}

/// Occasions and customers of each period, and of all of them together: each customer once.
struct Frequencies
{
    Tallies periods = {};
    Tally pooled = {};
};

Frequencies frequencies(const FigureFrame &frame, const PeriodIndex &periods)
{
    Frequencies found{.periods = Tallies(periods.size())};
    forEachBuyer(frame.sources, frame.to, [&](const Buyer &buyer) {
        int latest = -1;
        for (const Day day : buyer.occasions) {
            const int at = periods.at(day);
            if (at < 0)
                continue;
            Tally &tally = found.periods[size_t(at)];
            ++tally.hits;
            tally.n += at != latest;
            latest = at;
            ++found.pooled.hits;
        }
        found.pooled.n += latest >= 0;
    });
    return found;
}

/// All gaps that end in the periods, those of one period beside each other.
struct Gaps
{
    std::vector<Day> days = {};
    std::vector<size_t> starts = {}; ///< Of each period in `days`; one more for the end.
};

Gaps gapsOf(const FigureFrame &frame, const PeriodIndex &periods)
{
    struct Gap
    {
        int period;
        Day days;
    };
    std::vector<Gap> found;
    found.reserve(size_t(frame.sources.ledger.size()));
    std::vector<size_t> ends(periods.size() + 1, 0);
    forEachBuyer(frame.sources, frame.to, [&](const Buyer &buyer) {
        for (size_t at = 1; at < buyer.occasions.size(); ++at) {
            const int period = periods.at(buyer.occasions[at]);
            if (period < 0)
                continue;
            found.push_back({period, buyer.occasions[at] - buyer.occasions[at - 1]});
            ++ends[size_t(period) + 1];
        }
    });
    for (size_t at = 1; at < ends.size(); ++at)
        ends[at] += ends[at - 1];
    Gaps gaps{.days = std::vector<Day>(found.size()), .starts = ends};
    for (const Gap &gap : found)
        gaps.days[ends[size_t(gap.period)]++] = gap.days;
    return gaps;
}

/// Reorders them.
std::optional<double> medianOf(std::span<Day> days)
{
    if (days.empty())
        return std::nullopt;
    const auto middle = days.begin() + qsizetype(days.size() / 2);
    std::ranges::nth_element(days, middle);
    if (days.size() % 2 == 1)
        return *middle;
    return (double(*std::max_element(days.begin(), middle)) + *middle) / 2;
}

StatisticSeries gapSeries(const QString &key, const FigureFrame &frame, const PeriodIndex &periods, Gaps &gaps)
{
    StatisticSeries series{.key = key, .unit = Unit::Days};
    for (size_t at = 0; at < periods.size(); ++at) {
        const std::span<Day> days(gaps.days.begin() + qsizetype(gaps.starts[at]),
                                  gaps.days.begin() + qsizetype(gaps.starts[at + 1]));
        StatisticPoint point = pointOf(periods.periods()[at], frame.to);
        point.n = qint64(days.size());
        point.value = medianOf(days);
        series.points.push_back(point);
    }
    return series;
}
} // namespace

void addRepeatPurchases(const FigureFrame &frame, Statistics &answer)
{
    const int window = frame.query.windowDays;
    answer.series.push_back(
        shareSeries(u"rate"_s, Unit::Share, frame.periods, repeatTallies(frame, frame.periods), frame.to, window));
    addTotals(answer.series.back(), answer);
    if (frame.before.size() > 0) {
        answer.series.push_back(shareSeries(u"year-before"_s, Unit::Share, frame.before,
                                            repeatTallies(frame, frame.before), frame.to, window));
    }
}

void addPurchaseFrequency(const FigureFrame &frame, Statistics &answer)
{
    const Frequencies found = frequencies(frame, frame.periods);
    answer.series.push_back(shareSeries(u"frequency"_s, Unit::PerCustomer, frame.periods, found.periods, frame.to));
    answer.n = found.pooled.n;
    answer.overallHits = found.pooled.hits;
    answer.overallN = found.pooled.n;
    if (answer.overallN > 0)
        answer.overall = double(answer.overallHits) / double(answer.overallN);
    if (frame.before.size() > 0) {
        answer.series.push_back(shareSeries(u"year-before"_s, Unit::PerCustomer, frame.before,
                                            frequencies(frame, frame.before).periods, frame.to));
    }
}

void addPurchaseGap(const FigureFrame &frame, Statistics &answer)
{
    Gaps gaps = gapsOf(frame, frame.periods);
    answer.series.push_back(gapSeries(u"gap"_s, frame, frame.periods, gaps));
    answer.n = qint64(gaps.days.size());
    answer.overallN = answer.n;
    answer.overall = medianOf(gaps.days);
    if (frame.before.size() > 0) {
        Gaps earlier = gapsOf(frame, frame.before);
        answer.series.push_back(gapSeries(u"year-before"_s, frame, frame.before, earlier));
    }
}

} // namespace Shopbell
