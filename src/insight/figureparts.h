// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/figures.h"
#include "insight/periods.h"

namespace Shopbell {

/// What all figures of one query share.
struct FigureFrame
{
    const FigureSources &sources;
    const StatisticsQuery &query; ///< With from and to filled in.
    Day to = 0;
    PeriodIndex periods;
    PeriodIndex before; ///< A year earlier; empty unless it is asked for.
};

// Each fills in series, n and overall of an answer.
void addRepeatPurchases(const FigureFrame &frame, Statistics &answer);
void addPurchaseFrequency(const FigureFrame &frame, Statistics &answer);
void addPurchaseGap(const FigureFrame &frame, Statistics &answer);
void addCohorts(const FigureFrame &frame, Statistics &answer);
void addReferrals(const FigureFrame &frame, Statistics &answer);
void addReferredShare(const FigureFrame &frame, Statistics &answer);
void addReferralRevenue(const FigureFrame &frame, Statistics &answer);

/// Hits and n of each period.
struct Tally
{
    qint64 hits = 0;
    qint64 n = 0;
};
using Tallies = std::vector<Tally>;

/// A series of shares from tallies; a period is complete when `settling` days have passed after its last.
StatisticSeries shareSeries(const QString &key, Unit unit, const PeriodIndex &periods, const Tallies &tallies, Day to,
                            int settling = 0);
/// A point of a period without its value.
StatisticPoint pointOf(const Period &period, Day to, int settling = 0);
/// Sums n over all points and pools the complete ones.
void addTotals(const StatisticSeries &series, Statistics &answer);

/// "2025-06", "2025-Q2", "2025"
QString cohortKey(QDate start, Grouping by);
std::optional<Period> cohortFromKey(const QString &key, Grouping by);
/// Cohorts begin with a month at the least: what comes after is told by months.
Grouping cohortGrouping(Grouping by);
/// The series of a way to recommend: "way:told-a-friend", "way:own:Window sign".
QString wayKey(const CountedReferral &referral);

/// Friends of credited recommendations that were made and led to a purchase until `to`, by id, each once; of the selection.
std::vector<CustomerId> creditedFriends(const FigureSources &sources, Day to);

} // namespace Shopbell
