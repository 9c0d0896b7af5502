// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// A question to the figures and its answer, as plain values. The same answer feeds the screen, the picture, the command
// line and the test: queries never draw, charts never compute. Definitions: rules.md and metrics.md.

namespace Shopbell {

/// The numbers are stored with saved views: append only.
enum class Statistic {
    RepeatPurchases = 0, ///< Of a cohort, who bought again within the window. By cohort.
    PurchaseFrequency = 1, ///< Occasions per customer in each period.
    PurchaseGap = 2, ///< Median of all gaps that end in each period, days.
    Cohorts = 3, ///< The heat map: one series a cohort, one point a month after the first.
    Referrals = 4, ///< Recommendations by way ("way:told-a-friend", ...) and the share that bought ("conversion").
    ReferredShare = 5, ///< Of the customers with their first occasion in the period, who were sent.
    ReferralRevenue = 6, ///< Counting purchases of credited friends.
};
QString keyOf(
    Statistic statistic); ///< "repeat-purchases", "cohorts", "purchase-gap", "purchase-frequency", "referrals", ...
std::optional<Statistic> statisticFromKey(QStringView key);

enum class Grouping { Day = 0, Week = 1, Month = 2, Quarter = 3, Year = 4 };
QString keyOf(Grouping grouping);
std::optional<Grouping> groupingFromKey(QStringView key);

/// Which of three curves a heat map shows (metrics.md "Cohort retention").
enum class CohortKind {
    Returning = 0, ///< Bought in that month; not cumulative.
    Repurchase = 1, ///< Has come back by that month; cumulative, each customer once.
    RepeatOrders = 2, ///< Occasions after the first by that month / cohort size; cumulative, can exceed 100 %.
};
QString keyOf(CohortKind kind);
std::optional<CohortKind> cohortKindFromKey(QStringView key);

inline constexpr int repeatWindows[] = {30, 60, 90, 180, 360};

struct StatisticsQuery
{
    Statistic statistic = Statistic::RepeatPurchases;
    QDate from = {}; ///< First day of the range; invalid: from the first purchase on.
    QDate to = {}; ///< Nothing after it is read; invalid: today.
    Grouping by = Grouping::Month;
    int windowDays = 60; ///< Of repeat purchases.
    CohortKind cohorts = CohortKind::Returning;
    bool withYearBefore = false; ///< Adds the series "year-before": the same periods a year earlier.
    std::optional<SegmentId> segment = {}; ///< Only customers of a segment; the answer is then of a selection.

    friend bool operator==(const StatisticsQuery &, const StatisticsQuery &) = default;
};

struct StatisticPoint
{
    QDate from = {};
    QDate to = {};
    std::optional<double> value =
        {}; ///< A share is 0..1, money is in minor units. Nothing: n is 0 or the period has no answer yet.
    qint64 hits =
        0; ///< Where the value is hits / n: those of n, or the occasions of n customers (which can be more). Else 0.
    qint64 n = 0; ///< Of the same as Statistics::n, in this period: of cohorts the size of the cohort.
    bool complete = true; ///< False: the period or its window still runs; hatched, and never the finding.
    bool recorded = true; ///< False: the shop's records end before it or its window does; never the finding either.
    /// What lies in the period and is not in the figure: of Referrals ("conversion") recommendations that are kept and not
    /// counted, of ReferralRevenue purchases in other currencies.
    qint64 leftOut = 0;

    bool isSettled() const { return complete && recorded; }

    friend bool operator==(const StatisticPoint &, const StatisticPoint &) = default;
};

enum class Unit { Share, Count, Days, PerCustomer, Money };

struct StatisticSeries
{
    QString key = {}; ///< "rate", "year-before", "way:told-a-friend", "conversion", "2025-06" (a cohort), ...
    QString name =
        {}; ///< Of an own way or another thing the owner named; else the label is made from the key (format).
    Unit unit = Unit::Share;
    std::vector<StatisticPoint> points = {};

    friend bool operator==(const StatisticSeries &, const StatisticSeries &) = default;
};

/// A remark on the answer as facts; format/statistictext.h words it.
struct StatisticNote
{
    enum class Kind {
        Nobody, ///< n purchases belong to nobody and are left out.
        OnlyCredit, ///< n customers have credit notes only, and so no occasion (rules.md "Purchases").
        OtherCurrencies, ///< n purchases in other currencies than `text` are left out of the money.
        Selection, ///< Only customers of a segment (`text`).
        AlreadyCustomer, ///< n recommendations are not counted, because the friend had been a customer,
        NotFirst, ///< somebody else was first,
        WonBack, ///< an old customer was won back,
        Circle, ///< or the friend had sent the other one first.
        RecordsEnd, ///< Nothing was written down after `day`, long before the last day of the answer.
    };
    Kind kind = Kind::Nobody;
    qint64 n = 0;
    QString text = {};
    QDate day = {};

    friend bool operator==(const StatisticNote &, const StatisticNote &) = default;
};

struct Statistics
{
    StatisticsQuery query = {}; ///< With from and to filled in.
    /// What the answer rests on, also in periods that are not complete. RepeatPurchases and ReferredShare: the customers
    /// with their first occasion in the range, Cohorts the same. PurchaseFrequency: customers who bought in the range, each
    /// once. PurchaseGap: gaps that end in the range. Referrals: recommendations that count. ReferralRevenue: credited
    /// friends whose money in the range is in the sum, each once.
    qint64 n = 0;
    /// Over all complete periods: the pooled share, the share of Cohorts in the month after the first, the money of
    /// ReferralRevenue. Up to the last day, whether its period is over or not: the frequency, the median of all gaps.
    /// Nothing when overallN is 0.
    std::optional<double> overall = {};
    qint64 overallHits = 0; ///< As StatisticPoint::hits; of ReferralRevenue the money in minor units.
    qint64 overallN = 0; ///< Of what n counts, those that `overall` rests on.
    QString currency = {}; ///< Of money series.
    /// The last day until query.to with a counting purchase of anybody, of Referrals also with a recommendation; invalid
    /// when there is none.
    QDate lastRecord = {};
    std::vector<StatisticSeries> series = {};
    std::vector<StatisticNote> notes = {};

    const StatisticSeries *find(QStringView key) const
    {
        for (const StatisticSeries &each : series) {
            if (each.key == key)
                return &each;
        }
        return nullptr;
    }
};

/// Whether the records of the shop end long before the answer does: by more than a month, a period and the window of
/// repeat purchases. What follows them says nothing about the shop.
bool endsEarly(const Statistics &answer);
/// Whether a point begins after the last record of an answer whose records end early: nothing can be said of it.
bool isAfterRecords(const Statistics &answer, const StatisticPoint &point);
/// The answer without those points, and without what a year before stands beside them.
Statistics untilRecordsEnd(Statistics answer);

/// The key of series that a chart draws as one: "other:" and theirs, a line each. And the keys that a key stands for.
QString severalSeries(const QStringList &keys);
QStringList seriesIn(const QString &key);

/// The point of a chart whose rows are wanted.
struct PointChosen
{
    StatisticsQuery query = {};
    QString series = {}; ///< One key, or severalSeries().
    QDate from = {};
};

/// Who stands behind it: customers, those that make its value first, and how many friends are known by their name only and
/// so in no list of customers.
struct PeopleBehind
{
    std::vector<CustomerId> customers = {};
    qint64 byNameOnly = 0;
};

/// A remark of the owner on the time axis.
struct AxisNote
{
    AxisNoteId id = {};
    QDate day = {};
    QString text = {};

    friend bool operator==(const AxisNote &, const AxisNote &) = default;
};

/// What the owner wants to reach, in the unit of the statistic's value.
struct Target
{
    Statistic statistic = Statistic::RepeatPurchases;
    double value = 0;
    QDate from = {};

    friend bool operator==(const Target &, const Target &) = default;
};

struct SavedView
{
    SavedViewId id = {};
    QString name = {};
    StatisticsQuery query = {};
};

/// First day of the period that holds a day; weeks begin on Monday. And the day after its last.
QDate periodStart(QDate day, Grouping by);
QDate nextPeriod(QDate start, Grouping by);

} // namespace Shopbell
