// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"
#include "format/datetext.h"
#include "format/moneytext.h"

#include <QCoreApplication>

namespace Shopbell {

/// Figures in words: the title of a chart, what stands beside a picture of it, and what a screen reader says. What is not
/// complete is never a finding.
class StatisticText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::StatisticText)

public:
    StatisticText(const DateText &dates, const QString &shopCurrency);

    /// "Repeat purchases", "How often people come".
    static QString name(Statistic statistic);
    /// Below the name: "within 60 days", "visits per customer".
    static QString subtitle(const StatisticsQuery &query);
    /// Of a series: "Bought again within 60 days", "A year earlier", "Told a friend", "June 2025" (a cohort).
    QString label(const Statistics &answer, const StatisticSeries &series) const;
    /// "41.8%", "17", "30.0 days", "1.80", "£612.40".
    QString value(double value, Unit unit, const QString &currency) const;
    /// "August 2025", "Q3 2025", "2025", "4 August 2025 to 10 August 2025".
    QString period(const StatisticPoint &point, Grouping by) const;

    /// The title: "More people come back: 41.8% bought again within 60 days". Compares with the year before where the answer
    /// has it. Of fewer than ten people nothing can be told, and that is said with their number. Empty when there is too
    /// little data.
    QString finding(const Statistics &answer) const;
    /// The line below: "That is 6.5 points more than in November last year.", without a comparison what it rests on.
    QString remark(const Statistics &answer) const;
    /// Why it is not drawn: "Needs 3 months of purchases. You have 1."; empty when there is enough.
    QString tooLittle(const Statistics &answer) const;
    /// "135 purchases belong to nobody and are left out."
    QString note(const StatisticNote &note) const;

    /// Below a chart: "New customers who bought again within 60 days, by month of their first visit, September 2024 to
    /// November 2025. August 2025: 30 of 71." Over all periods that are drawn, also those that still run.
    QString source(const Statistics &answer) const;
    /// Below a heat map: "311 new customers, by month of their first visit, January 2026 to November 2026."
    QString sourceOfMap(const Statistics &answer) const;
    /// The same below a picture to post, of the complete periods, at most the last `most`; with what of them is left out.
    QString sourceOfPost(const Statistics &answer, int most = 12) const;
    /// The end of it alone: "August 2025: 30 of 71."
    QString lastOfPost(const Statistics &answer, int most = 12) const;
    /// In few words, with what is counted and its window: "Bought again within 60 days. August 2025: 30 of 71."
    QString shortSourceOfPost(const Statistics &answer, int most = 12) const;
    /// "Of August’s new faces, more than four in ten came back." Of too few people it claims nothing: "Repeat purchases,
    /// September 2024 to August 2025".
    QString headline(const Statistics &answer, int most = 12) const;
    /// Why no post is made of it: there is too little, its picture would have one bar, or its figure rests on too few people.
    /// Empty when there is enough.
    QString whyNoPost(const Statistics &answer, int most = 12) const;
    /// "A year of new faces"
    QString lineAbove(const Statistics &answer, int most = 12) const;
    /// "Bar chart, twelve months: 34% in September 2024, 42% in August 2025, the highest." with what is counted.
    QString altText(const Statistics &answer, int most = 12) const;

    /// Of a heat map: "Heat map, bought in that month: 27.0% of new customers come in the month after their first visit."
    QString altTextOfMap(const Statistics &answer) const;

    /// Of a tooltip and for a screen reader: "August 2025, Bought again within 60 days: 42.3%, 30 of 71. Still running."
    QString point(const Statistics &answer, const StatisticSeries &series, const StatisticPoint &point) const;
    /// What a chart shows, for who cannot see it: title, range, first, last, highest and lowest.
    QString description(const Statistics &answer) const;

private:
    QString inMonth(const StatisticPoint &point, const Statistics &answer) const;
    static QString countedInShort(const StatisticsQuery &query);
    QString withSelection(QString text, const Statistics &answer) const;
    QString withLeftOut(const QString &text, const Statistics &answer, int most) const;
    QString counted(const Statistics &answer, const QString &window, const QString &last, const QString &rests) const;
    QString range(const std::vector<StatisticPoint> &points, Grouping by) const;
    QString basis(const Statistics &answer, const StatisticPoint &point) const;
    QString tooFew(const Statistics &answer, const StatisticPoint &now) const;
    QString tooFewPeriods(const Statistics &answer) const;
    QString tooFewOfMany(const Statistics &answer) const;
    QString tooFewRecommendations(const Statistics &answer) const;
    QString leastBasis(Statistic statistic) const;
    QString lastDay(const Statistics &answer) const;
    QString difference(const Statistics &answer, double change) const;

    DateText m_dates;
    MoneyText m_money;
};

/// The series a statistic is told by: "rate", "frequency", ...; of recommendations the sum over all ways, complete when the
/// conversion is; of a heat map the month after the first visit of each cohort. A point has the value that a bar of a picture shows.
StatisticSeries leadingSeries(const Statistics &answer);
/// Those that are complete, recorded and have a value, at most the last `most`.
std::vector<StatisticPoint> shownPoints(const StatisticSeries &series, int most);
/// What a picture to post shows: at most the last `most` periods up to the last one that is told, from the first of them
/// that is. One between them of which nothing is told keeps its place, without a value.
std::vector<StatisticPoint> postedPoints(const StatisticSeries &series, int most);
/// Complete periods that a chart needs before it says anything: three, of quarters and years two.
int periodsNeeded(Grouping by);
/// How many it has, at most as many as it needs. Of recommendations a period counts when it is over.
int periodsThere(const Statistics &answer);
/// "more than four in ten", "half", "nearly one in ten", "about one in six": what is nearest to the share. Of n > 0.
QString shareInWords(qint64 hits, qint64 n);

} // namespace Shopbell
