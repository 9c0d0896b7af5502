// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statisticparts.h"
#include "format/statistictext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
StatisticText british()
{
    return {DateText(QLocale(u"en_GB"_s), QTimeZone("Europe/London")), u"GBP"_s};
}

StatisticPoint month(int year, int number, std::optional<double> value, qint64 hits, qint64 n, bool complete = true)
{
    const QDate from(year, number, 1);
    return {from, from.addMonths(1).addDays(-1), value, hits, n, complete};
}

StatisticPoint share(int year, int number, qint64 hits, qint64 n, bool complete = true)
{
    return month(year, number, double(hits) / double(n), hits, n, complete);
}

/// The picture of the mock-up: September 2024 to August 2025, and a month that still runs.
Statistics repeatPurchases()
{
    Statistics answer;
    answer.query.to = QDate(2025, 11, 20);
    StatisticSeries rate{.key = u"rate"_s};
    for (int i = 0; i < 12; ++i) {
        const QDate day = QDate(2024, 9, 1).addMonths(i);
        rate.points.push_back(i == 11 ? share(2025, 8, 30, 71) : share(day.year(), day.month(), 34 + i % 3, 100));
    }
    rate.points.push_back(share(2025, 9, 60, 66, false));
    answer.series.push_back(rate);
    return answer;
}

Statistics compared(qint64 hits, qint64 before)
{
    Statistics answer;
    answer.query.to = QDate(2025, 11, 30);
    answer.query.withYearBefore = true;
    answer.series = {{.key = u"rate"_s,
                      .points = {share(2025, 8, 350, 1000), share(2025, 9, 350, 1000), share(2025, 10, 350, 1000),
                                 share(2025, 11, hits, 1000)}},
                     {.key = u"year-before"_s,
                      .points = {share(2024, 8, 350, 1000), share(2024, 9, 350, 1000), share(2024, 10, 350, 1000),
                                 share(2024, 11, before, 1000)}}};
    return answer;
}

Statistics ofOthers(Statistic statistic, const QString &key, Unit unit, const std::vector<double> &values)
{
    Statistics answer;
    answer.query.statistic = statistic;
    answer.query.to = QDate(2025, 12, 31);
    answer.currency = u"GBP"_s;
    StatisticSeries series{.key = key, .unit = unit};
    for (size_t at = 0; at < values.size(); ++at)
        series.points.push_back(month(2025, int(at) + 1, values[at], qint64(values[at] * 50), 50));
    answer.series.push_back(series);
    return answer;
}
} // namespace

class TestStatisticText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<qint64>("hits");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("remark");
        QTest::newRow("more") << 418LL << 353LL << u"More people come back: 41.8% bought again within 60 days"_s
                              << u"That is 6.5 points more than in November last year."_s;
        QTest::newRow("fewer") << 300LL << 353LL << u"Fewer people come back: 30.0% bought again within 60 days"_s
                               << u"That is 5.3 points less than in November last year."_s;
        QTest::newRow("what chance gives") << 340LL << 353LL << u"34.0% bought again within 60 days"_s
                                           << u"November 2025: 340 of 1,000. November 2024: 353 of 1,000. The "
                                              "difference may be chance."_s;
        QTest::newRow("the same") << 353LL << 353LL << u"As many people come back: 35.3% bought again within 60 days"_s
                                  << u"That is the same as in November last year."_s;
    }
    void findings()
    {
        QFETCH(qint64, hits);
        QFETCH(qint64, before);
        const Statistics answer = compared(hits, before);
        QTEST(british().finding(answer), "finding");
        QTEST(british().remark(answer), "remark");
    }

    void aDifferenceIsThatOfTheExactFigures()
    {
        Statistics answer = compared(418, 353);
        answer.series[0].points.back() = share(2025, 11, 1500, 3600); // 41.67 %
        answer.series[1].points.back() = share(2024, 11, 800, 2700); // 29.63 %
        QCOMPARE(british().remark(answer), u"That is 12.0 points more than in November last year."_s);
        QCOMPARE(differenceOf(0.0005, 0.001, Unit::Share), -0.1); // A half is rounded away from nothing.
        QCOMPARE(differenceOf(0.4184, 0.4180, Unit::Share), 0.0);
        QCOMPARE(differenceOf(1.75, 1.5, Unit::PerCustomer), 0.25);
    }

    void withoutAComparisonOnlyTheFigureIsSaid()
    {
        Statistics answer = compared(418, 353);
        answer.series.pop_back();
        QCOMPARE(british().finding(answer), u"41.8% bought again within 60 days"_s);
        QCOMPARE(british().remark(answer), u"November 2025: 418 of 1,000."_s);
        answer = compared(418, 353);
        answer.series.back().points.back() = month(2024, 11, std::nullopt, 0, 0);
        QCOMPARE(british().finding(answer), u"41.8% bought again within 60 days"_s);
    }

    void nothingIsToldOfTooFewPeople()
    {
        Statistics answer = compared(418, 353);
        answer.series[0].points.back() = share(2025, 11, 1, 2);
        QCOMPARE(british().finding(answer), u"Too few people to tell: 1 of 2 in November 2025"_s);
        QCOMPARE(british().remark(answer), u"A finding needs at least 10."_s);
        QVERIFY2(british().headline(answer).startsWith(u"Repeat purchases, "_s),
                 qUtf8Printable(british().headline(answer)));
        QVERIFY(british().headline(answer).endsWith(u"November 2025"_s));
        QCOMPARE(british().whyNoPost(answer),
                 u"Too few people to tell: 1 of 2 in November 2025. That is not enough to make a post of it."_s);
        answer.series[0].points.back() = share(2025, 11, 9, 9);
        QVERIFY(british().finding(answer).startsWith(u"Too few people"));
        answer.series[0].points.back() = share(2025, 11, 9, 10);
        QCOMPARE(british().whyNoPost(answer), QString());
        QCOMPARE(british().finding(answer), u"More people come back: 90.0% bought again within 60 days"_s);
    }

    void nothingIsComparedWithTooFewPeople()
    {
        Statistics answer = compared(418, 353);
        answer.series[1].points.back() = share(2024, 11, 2, 5);
        QCOMPARE(british().finding(answer), u"41.8% bought again within 60 days"_s);
        QCOMPARE(british().remark(answer),
                 u"November 2025: 418 of 1,000. Too few to compare with November 2024: 2 of 5."_s);
    }

    void onePersonMoreOrLessIsNoTrend()
    {
        Statistics answer = compared(418, 353);
        answer.series[0].points.back() = share(2025, 11, 11, 35);
        answer.series[1].points.back() = share(2024, 11, 5, 17);
        QCOMPARE(british().finding(answer), u"31.4% bought again within 60 days"_s);
        QCOMPARE(british().remark(answer),
                 u"November 2025: 11 of 35. Too few to compare with November 2024: 5 of 17."_s);
    }

    void aCountIsComparedWhenOneOfTheTwoTells()
    {
        Statistics answer = ofOthers(Statistic::Referrals, u"way:told-a-friend"_s, Unit::Count, {1, 1, 3});
        answer.series.front().points.back().n = 3;
        answer.series.push_back(
            {.key = u"year-before"_s,
             .unit = Unit::Count,
             .points = {month(2024, 1, 1, 0, 1), month(2024, 2, 1, 0, 1), month(2024, 3, 2, 0, 2)}});
        QCOMPARE(british().finding(answer), u"3 recommendations in March 2025"_s);
        answer.series.back().points.back() = month(2024, 3, 12, 0, 12);
        QCOMPARE(british().finding(answer), u"Fewer people are sent: 3 recommendations in March 2025"_s);
    }

    void tooFewVisitsAndTooFewOfAHeatMapAreSaid()
    {
        Statistics gaps = ofOthers(Statistic::PurchaseGap, u"gap"_s, Unit::Days, {10, 12, 11, 9});
        gaps.series.front().points.back().n = 3;
        QCOMPARE(british().finding(gaps), u"Too few visits to tell: 3 gaps in April 2025"_s);
        Statistics cohorts;
        cohorts.query.statistic = Statistic::Cohorts;
        for (int i = 1; i <= 3; ++i)
            cohorts.series.push_back(
                {.key = u"2025-0%1"_s.arg(i), .points = {share(2025, i, 2, 2), share(2025, i + 1, 1, 2)}});
        QCOMPARE(british().finding(cohorts), u"Too few people to tell: 6 new customers"_s);
        cohorts.series.front().points = {share(2025, 1, 6, 6), share(2025, 2, 3, 6)};
        QVERIFY(british().finding(cohorts).startsWith(u"50.0% of new customers"));
    }

    void whatStillRunsIsNeverTheFinding()
    {
        Statistics answer = compared(418, 353);
        answer.series[0].points.push_back(share(2025, 12, 9, 10, false));
        answer.series[1].points.push_back(share(2024, 12, 1, 10));
        QCOMPARE(british().finding(answer), u"More people come back: 41.8% bought again within 60 days"_s);
    }

    void whatTheRecordsDoNotReachIsNeverTheFinding()
    {
        Statistics answer = compared(418, 353);
        answer.series[0].points.push_back(month(2025, 12, 0.0, 0, 400));
        answer.series[0].points.back().recorded = false;
        answer.series[1].points.push_back(share(2024, 12, 353, 1000));
        QCOMPARE(british().finding(answer), u"More people come back: 41.8% bought again within 60 days"_s);
        QCOMPARE(shownPoints(leadingSeries(answer), 12).size(), size_t(4));
        QVERIFY(british()
                    .point(answer, answer.series[0], answer.series[0].points.back())
                    .endsWith(u"The records end before."_s));
        QCOMPARE(british().note({.kind = StatisticNote::Kind::RecordsEnd, .day = QDate(2011, 12, 9)}),
                 u"Nothing was written down after 9 December 2011, so nothing is said of later periods."_s);
    }

    void cohortsArePooledAsFarAsTheRecordsReach()
    {
        Statistics answer;
        answer.query.statistic = Statistic::Cohorts;
        answer.overall = 0.25; // With the month that nobody wrote down.
        for (int cohort = 1; cohort <= 4; ++cohort) {
            answer.series.push_back({.key = u"2025-0%1"_s.arg(cohort),
                                     .points = {share(2025, cohort, 100, 100), share(2025, cohort + 1, 40, 100)}});
        }
        answer.series.back().points.back() = share(2025, 5, 0, 100);
        answer.series.back().points.back().recorded = false;
        QCOMPARE(british().finding(answer), u"40.0% of new customers come in the month after their first visit"_s);
        QCOMPARE(british().remark(answer), u"120 of 300 new customers."_s);
        QCOMPARE(british().altTextOfMap(answer),
                 u"Heat map, bought in that month: 40.0% of new customers come in the month after their first visit. "
                 "120 of 300 new customers."_s);
    }

    void tooLittleIsSaid()
    {
        Statistics answer = compared(418, 353);
        answer.series[0].points.resize(2);
        QCOMPARE(british().tooLittle(answer),
                 u"Needs 3 months of purchases that ended at least 60 days before 30 November 2025. You have 2."_s);
        QCOMPARE(british().whyNoPost(answer), british().tooLittle(answer));
        QCOMPARE(british().finding(answer), QString());
        QCOMPARE(british().headline(answer), QString());
        QCOMPARE(british().tooLittle(compared(418, 353)), QString());
        answer.query.statistic = Statistic::ReferredShare;
        QCOMPARE(british().tooLittle(answer), u"Needs 3 months of recommendations. You have 2."_s);
    }

    void oneBarIsNoPicture()
    {
        Statistics answer = compared(418, 353);
        answer.series.pop_back();
        std::vector<StatisticPoint> &points = answer.series.front().points; // August to November.
        for (int later = 0; later < 12; ++later) {
            const QDate closed = QDate(2025, 11, 1).addMonths(later);
            points.insert(points.end() - 1, month(closed.year(), closed.month(), std::nullopt, 0, 0));
        }
        points.back() = share(2026, 11, 418, 1000);
        answer.query.to = QDate(2026, 11, 30);
        QCOMPARE(british().tooLittle(answer), QString());
        QCOMPARE(british().whyNoPost(answer), u"There is too little to draw yet."_s);
        points[points.size() - 12] = share(2025, 12, 350, 1000);
        QCOMPARE(british().whyNoPost(answer), QString());
    }

    void whereTheRecordsEndIsSaidWithWhatIsLacking()
    {
        Statistics answer = compared(418, 353);
        answer.lastRecord = QDate(2025, 9, 9); // Two months before the last day of the answer.
        for (StatisticPoint &point : answer.series[0].points)
            point.recorded = point.to.addDays(60) <= answer.lastRecord;
        QCOMPARE(british().tooLittle(answer),
                 u"Needs 3 months of purchases that ended at least 60 days before 9 September 2025, when the records "
                 "end. You have 0."_s);
        answer.query.statistic = Statistic::PurchaseFrequency;
        answer.series[0].points[0].recorded = true;
        QCOMPARE(british().tooLittle(answer),
                 u"Needs 3 months of purchases that ended by 9 September 2025, when the records end. You have 1."_s);
    }

    void theSourceNamesNoPeriodAfterTheRecords()
    {
        Statistics answer = compared(418, 353);
        answer.query.statistic = Statistic::PurchaseFrequency;
        answer.query.to = QDate(2026, 11, 30);
        answer.lastRecord = QDate(2025, 11, 30);
        answer.series[0].points.push_back(share(2025, 12, 0, 1));
        answer.series[0].points.back().recorded = false;
        const QString source = british().source(answer);
        QVERIFY2(source.contains(u"August 2025 to November 2025"_s), qPrintable(source));
    }

    void ratesOfThreePeopleAreTooLittle()
    {
        Statistics answer = compared(418, 353);
        for (StatisticPoint &point : answer.series[0].points)
            point = share(2025, point.from.month(), 1, 3);
        QCOMPARE(british().tooLittle(answer),
                 u"Needs 3 months that ended at least 60 days before 30 November 2025, with at least 5 new customers "
                 "each. You have 0."_s);
        QCOMPARE(british().finding(answer), QString());
        QCOMPARE(british().whyNoPost(answer), british().tooLittle(answer));
        QVERIFY(!british().description(answer).contains(u"33.3%"_s));
        answer.query.statistic = Statistic::PurchaseFrequency;
        answer.series[0].unit = Unit::PerCustomer;
        QCOMPARE(british().tooLittle(answer),
                 u"Needs 3 months that ended by 30 November 2025, with at least 5 customers each. You have 0."_s);
    }

    void aHandfulOfRecommendationsIsTooLittle()
    {
        Statistics answer = ofOthers(Statistic::Referrals, u"way:told-a-friend"_s, Unit::Count, {2, 1, 0, 0});
        for (StatisticPoint &point : answer.series.front().points)
            point.n = qint64(*point.value);
        QCOMPARE(british().tooLittle(answer), u"Needs at least 5 recommendations. You have 3."_s);
        QCOMPARE(british().finding(answer), QString());
        answer.series.front().points.push_back(month(2025, 5, 6.0, 0, 6, false)); // It still runs.
        answer.n = 9;
        QCOMPARE(british().tooLittle(answer), u"Needs at least 5 recommendations by 30 April 2025. You have 3."_s);
    }

    void theRemarkRepeatsNoFinding()
    {
        Statistics answer = ofOthers(Statistic::Referrals, u"way:told-a-friend"_s, Unit::Count, {9, 9, 17});
        QCOMPARE(british().finding(answer), u"17 recommendations in March 2025"_s);
        QCOMPARE(british().remark(answer), QString());
        answer.series.push_back(
            {.key = u"year-before"_s,
             .unit = Unit::Count,
             .points = {month(2024, 1, 40, 0, 40), month(2024, 2, 40, 0, 40), month(2024, 3, 40, 0, 40)}});
        QVERIFY(!british().remark(answer).isEmpty());
    }

    void otherFindings_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("last");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("headline");
        QTest::newRow("frequency") << Statistic::PurchaseFrequency << u"frequency"_s << Unit::PerCustomer << 1.75
                                   << u"1.75 visits per customer in March 2025"_s
                                   << u"In March, our customers came 1.8 times each."_s;
        QTest::newRow("gap") << Statistic::PurchaseGap << u"gap"_s << Unit::Days << 29.5
                             << u"29.5 days between two visits"_s
                             << u"In March, half of all return visits came within 30 days."_s;
        QTest::newRow("recommendations") << Statistic::Referrals << u"way:told-a-friend"_s << Unit::Count << 17.0
                                         << u"17 recommendations in March 2025"_s
                                         << u"In March, you recommended us 17 times."_s;
        QTest::newRow("sent") << Statistic::ReferredShare << u"share"_s << Unit::Share << 0.5
                              << u"50.0% of new customers were sent by somebody"_s
                              << u"Of March’s new faces, half were sent by somebody."_s;
        QTest::newRow("revenue") << Statistic::ReferralRevenue << u"revenue"_s << Unit::Money << 61240.0
                                 << u"Friends of customers spent £612.40 in March 2025"_s
                                 << u"In March, friends you sent bought for £612."_s;
    }
    void otherFindings()
    {
        QFETCH(Statistic, statistic);
        QFETCH(QString, key);
        QFETCH(Unit, unit);
        QFETCH(double, last);
        const Statistics answer = ofOthers(statistic, key, unit, {1, 1, last});
        QTEST(british().finding(answer), "finding");
        QTEST(british().headline(answer), "headline");
        QVERIFY(!british().source(answer).isEmpty());
        QVERIFY(!british().lineAbove(answer).isEmpty());
        QVERIFY(!british().altText(answer).isEmpty());
        QVERIFY(!british().description(answer).isEmpty());
    }

    void oneVisitIsOfOneCustomer()
    {
        const Statistics answer = ofOthers(Statistic::PurchaseFrequency, u"frequency"_s, Unit::PerCustomer, {1});
        const QString said = british().point(answer, answer.series.front(), month(2025, 1, 1.0, 1, 1));
        QVERIFY2(said.contains(u"1 visit of 1 customer"), qUtf8Printable(said));
    }

    void theWordsOfAPicture()
    {
        const Statistics answer = repeatPurchases();
        QCOMPARE(british().sourceOfPost(answer),
                 u"New customers who bought again within 60 days, by month of their first visit, September 2024 to "
                 "August 2025. August: 30 of 71."_s);
        QCOMPARE(british().shortSourceOfPost(answer), u"Bought again within 60 days. August 2025: 30 of 71."_s);
        QCOMPARE(british().lastOfPost(answer), u"August 2025: 30 of 71."_s);
        QCOMPARE(british().headline(answer), u"Of August’s new faces, more than four in ten came back."_s);
        QCOMPARE(british().lineAbove(answer), u"A year of new faces"_s);
        QCOMPARE(british().altText(answer),
                 u"Bar chart, twelve months: 34% of September 2024’s new customers bought again within 60 days, 42% of "
                 "August 2025’s, the highest."_s);
    }

    void theShortLineSaysWhatIsCounted_data()
    {
        QTest::addColumn<Statistics>("answer");
        QTest::addColumn<QString>("line");
        QTest::newRow("frequency") << ofOthers(Statistic::PurchaseFrequency, u"frequency"_s, Unit::PerCustomer,
                                               {1, 2, 2})
                                   << u"Visits per customer. March 2025: "_s;
        QTest::newRow("gap") << ofOthers(Statistic::PurchaseGap, u"gap"_s, Unit::Days, {30, 31, 32})
                             << u"Days between two visits, median. March 2025: "_s;
        QTest::newRow("share") << ofOthers(Statistic::ReferredShare, u"share"_s, Unit::Share, {0.2, 0.3, 0.4})
                               << u"New customers who were sent by somebody. March 2025: "_s;
        QTest::newRow("revenue") << ofOthers(Statistic::ReferralRevenue, u"revenue"_s, Unit::Money, {100, 200, 300})
                                 << u"Spent by friends. March 2025: "_s;
        QTest::newRow("referrals") << ofOthers(Statistic::Referrals, u"way:told-a-friend"_s, Unit::Count, {11, 12, 13})
                                   << u"March 2025: "_s;
    }
    void theShortLineSaysWhatIsCounted()
    {
        QFETCH(Statistics, answer);
        QFETCH(QString, line);
        answer.notes.push_back({StatisticNote::Kind::Selection, 40, u"Regulars"_s});
        const QString said = british().shortSourceOfPost(answer);
        QVERIFY2(said.startsWith(line), qUtf8Printable(said));
        QVERIFY2(said.endsWith(u"Only the 40 customers of “Regulars”."_s), qUtf8Printable(said));
    }

    void theShortLineOfCohortsSaysTheMonth()
    {
        Statistics answer;
        answer.query.statistic = Statistic::Cohorts;
        for (int i = 1; i <= 3; ++i)
            answer.series.push_back({.points = {share(2025, i, 20, 20), share(2025, i + 1, 5, 20)}});
        QCOMPARE(british().shortSourceOfPost(answer),
                 u"Bought in the month after their first visit. March 2025: 5 of 20."_s);
        answer.query.cohorts = CohortKind::Repurchase;
        QCOMPARE(british().shortSourceOfPost(answer),
                 u"Had come back by the month after their first visit. March 2025: 5 of 20."_s);
    }

    void theWindowBelowAChartIsTheOneThatIsDrawn()
    {
        Statistics answer = repeatPurchases();
        const auto begin = answer.series.front().points.begin();
        std::vector<StatisticPoint> earlier;
        earlier.reserve(12);
        for (int i = 0; i < 12; ++i)
            earlier.push_back(share(2023 + (8 + i) / 12, (8 + i) % 12 + 1, 30, 100));
        answer.series.front().points.insert(begin, earlier.begin(), earlier.end());
        QCOMPARE(british().source(answer),
                 u"New customers who bought again within 60 days, by month of their first visit, September 2023 to "
                 "September 2025. August 2025: 30 of 71."_s);
        QVERIFY(british().sourceOfPost(answer).contains(u"September 2024 to August 2025"_s));
    }

    void theWindowOfWeeksIsTheOneThatIsDrawn()
    {
        Statistics answer = repeatPurchases();
        answer.query.by = Grouping::Week;
        std::vector<StatisticPoint> &weeks = answer.series.front().points;
        weeks.clear();
        for (QDate day(2025, 1, 6); weeks.size() < 52; day = day.addDays(7))
            weeks.push_back({day, day.addDays(6), 0.5, 10, 20, weeks.size() < 43});
        const QString said = british().source(answer);
        QVERIFY2(said.contains(u"6 January 2025 to 4 January 2026"), qUtf8Printable(said));
    }

    void theWindowOfAHeatMapHoldsEveryCohort()
    {
        Statistics answer;
        answer.query.statistic = Statistic::Cohorts;
        for (int i = 1; i <= 4; ++i) {
            std::vector<StatisticPoint> points;
            for (int after = 0; i + after <= 4; ++after)
                points.push_back(share(2025, i + after, after == 0 ? 20 : 5, 20, i + after < 4));
            answer.series.push_back({.key = u"2025-0%1"_s.arg(i), .points = points});
        }
        QVERIFY(british().source(answer).contains(u"January 2025 to April 2025"_s));
        answer.n = 80;
        QCOMPARE(british().sourceOfMap(answer),
                 u"80 new customers, by month of their first visit, January 2025 to April 2025."_s);
    }

    void aSelectionIsSaidOnThePicture()
    {
        Statistics answer = repeatPurchases();
        answer.notes.push_back({StatisticNote::Kind::Selection, 40, u"Regulars"_s});
        QVERIFY(british().source(answer).endsWith(u"Only the 40 customers of “Regulars”."_s));
    }

    void whatIsLeftOutIsSaidOnThePicture()
    {
        Statistics sent = ofOthers(Statistic::Referrals, u"way:told-a-friend"_s, Unit::Count, {11, 12, 13});
        StatisticSeries conversion{.key = u"conversion"_s,
                                   .points = {share(2025, 1, 5, 11), share(2025, 2, 6, 12), share(2025, 3, 6, 13)}};
        conversion.points[1].leftOut = 15;
        conversion.points[2].leftOut = 4;
        sent.series.push_back(conversion);
        sent.series.front().points.back().n = 13;
        QVERIFY2(british().sourceOfPost(sent).endsWith(u"March: 13 recommendations. 19 more are not counted."_s),
                 qUtf8Printable(british().sourceOfPost(sent)));
        QCOMPARE(british().sourceOfPost(sent, 1).right(24), u"4 more are not counted."_s.rightJustified(24));
        QCOMPARE(british().shortSourceOfPost(sent), u"March 2025: 13 recommendations. 19 more are not counted."_s);
        QCOMPARE(british().note({StatisticNote::Kind::AlreadyCustomer, 19}),
                 u"19 recommendations are not counted: the friend was already a customer."_s);
        Statistics money = ofOthers(Statistic::ReferralRevenue, u"revenue"_s, Unit::Money, {100, 200, 300});
        money.series.front().points[0].leftOut = 5;
        QVERIFY(british().sourceOfPost(money).endsWith(
            u"friends. 5 purchases in other currencies than GBP are left out."_s));
        QVERIFY(!british().sourceOfPost(money, 2).contains(u"left out"_s)); // Not of the months that are shown.
    }

    void whatAScreenReaderSays()
    {
        const Statistics answer = repeatPurchases();
        const StatisticSeries &rate = answer.series.front();
        QCOMPARE(british().point(answer, rate, rate.points[11]),
                 u"August 2025, Bought again within 60 days: 42.3%, 30 of 71."_s);
        QVERIFY(british().point(answer, rate, rate.points[12]).endsWith(u"Still running."_s));
        QCOMPARE(
            british().description(answer),
            u"42.3% bought again within 60 days. September 2024 to August 2025. First 34.0% in September 2024, last "
            "42.3% in August 2025, highest 42.3% in August 2025, lowest 34.0% in September 2024."_s);
    }

    void sharesInWords_data()
    {
        QTest::addColumn<qint64>("hits");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<QString>("expected");
        QTest::newRow("exactly four in ten") << 4LL << 10LL << u"four in ten"_s;
        QTest::newRow("one person more") << 401LL << 1000LL << u"more than four in ten"_s;
        QTest::newRow("one person fewer") << 399LL << 1000LL << u"nearly four in ten"_s;
        QTest::newRow("in the middle another part is nearer") << 35LL << 100LL << u"more than one in three"_s;
        QTest::newRow("that is not undersold") << 172LL << 1000LL << u"about one in six"_s;
        QTest::newRow("a little less than a sixth") << 16LL << 100LL << u"about one in six"_s;
        QTest::newRow("a sixth") << 2LL << 12LL << u"one in six"_s;
        QTest::newRow("a quarter") << 1LL << 4LL << u"one in four"_s;
        QTest::newRow("nearly a quarter") << 24LL << 100LL << u"about one in four"_s;
        QTest::newRow("two thirds") << 664LL << 1000LL << u"about two in three"_s;
        QTest::newRow("where no other part is near") << 45LL << 100LL << u"more than four in ten"_s;
        QTest::newRow("half") << 5LL << 10LL << u"half"_s;
        QTest::newRow("nearly half") << 49LL << 100LL << u"nearly half"_s;
        QTest::newRow("more than half") << 51LL << 100LL << u"more than half"_s;
        QTest::newRow("hardly anybody") << 3LL << 100LL << u"fewer than one in ten"_s;
        QTest::newRow("nearly one in ten") << 9LL << 100LL << u"nearly one in ten"_s;
        QTest::newRow("nearly everybody") << 99LL << 100LL << u"more than nine in ten"_s;
        QTest::newRow("everybody") << 7LL << 7LL << u"everybody"_s;
        QTest::newRow("nobody") << 0LL << 7LL << u"nobody"_s;
    }
    void sharesInWords()
    {
        QFETCH(qint64, hits);
        QFETCH(qint64, n);
        QTEST(shareInWords(hits, n), "expected");
    }

    void everyStatisticHasItsWords()
    {
        for (int number = int(Statistic::RepeatPurchases); number <= int(Statistic::ReferralRevenue); ++number) {
            const StatisticsQuery query{.statistic = Statistic(number)};
            QVERIFY(!StatisticText::name(query.statistic).isEmpty());
            QVERIFY(!StatisticText::subtitle(query).isEmpty());
        }
    }
};

SHOPBELL_TEST(TestStatisticText)
#include "test_statistictext.moc"
