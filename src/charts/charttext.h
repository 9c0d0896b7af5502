// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shopbell {
struct ChartPlan;

/// The short words on axes, in legends and tooltips.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ChartText)

public:
    /// `currency` is that of the answer's money series.
    ChartText(const QLocale &locale, const QString &currency);

    const QLocale &locale() const { return m_locale; }
    /// At a point: "41.8%", "17", "30.0 days", "1.80", "£612.00".
    QString value(double value, Unit unit) const;
    /// On an axis, without what every tick would repeat: "40%", "15", "£600"; with the decimals of its step where it is
    /// told: "2.0" between 1.6 and 2.4.
    QString tick(double value, Unit unit, double step = 0) const;
    /// Large, on a picture: "42%", "30.0", "£612".
    QString figure(double value, Unit unit) const;
    /// "218 of 522 customers" of a share, else "522 customers" (of referrals: recommendations).
    QString basis(const StatisticPoint &point, Unit unit, Statistic statistic) const;

    /// "4 not counted" of recommendations, "2 in other currencies" of money; empty when nothing is left out.
    static QString leftOut(const StatisticPoint &point, Statistic statistic);

    /// Below an axis: "Dec", with the year "Jan 2025"; "3 Mar", "Q1 2025", "2025".
    QString tickOf(QDate from, Grouping by, bool withYear) const;
    /// In full: "September 2025", "3 March 2025 to 9 March 2025".
    QString period(QDate from, QDate to, Grouping by) const;
    /// One or two letters for a picture: "S"; of days and weeks the day.
    QString initial(QDate from, Grouping by) const;
    /// Of a series that the owner has not named: "This year", "Last year", "Told a friend", "Became customers".
    QString series(const StatisticSeries &series, const StatisticsQuery &query) const;

    static QString other(); ///< What has no place of its own among four.
    static QString stillRunning(); ///< Of a period or a window that has not ended.
    /// Of a point or a period that is not settled: still running, or over and after the end of the records.
    static QString unsettled(bool complete);
    static QStringList hatched(const ChartPlan &plan); ///< What its hatching stands for.
    static QString lastYear(const QString &basis); ///< What the figure of the year before rests on.
    static QString yourTarget(const QString &value);

private:
    QLocale m_locale;
    QString m_currency;
};

} // namespace Shopbell
