// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestStatisticsValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfTheTerminal()
    {
        // cli.md promises these words, saved views these numbers.
        const std::vector<std::pair<Statistic, QString>> statistics{
            {Statistic::RepeatPurchases, u"repeat-purchases"_s},
            {Statistic::PurchaseFrequency, u"purchase-frequency"_s},
            {Statistic::PurchaseGap, u"purchase-gap"_s},
            {Statistic::Cohorts, u"cohorts"_s},
            {Statistic::Referrals, u"referrals"_s},
            {Statistic::ReferredShare, u"referred-share"_s},
            {Statistic::ReferralRevenue, u"referral-revenue"_s}};
        for (size_t at = 0; at < statistics.size(); ++at) {
            QCOMPARE(size_t(statistics[at].first), at);
            QCOMPARE(keyOf(statistics[at].first), statistics[at].second);
            QCOMPARE(statisticFromKey(statistics[at].second), std::optional(statistics[at].first));
        }
        const QStringList groupings{u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
        for (qsizetype at = 0; at < groupings.size(); ++at)
            QCOMPARE(groupingFromKey(groupings[at]), std::optional(Grouping(at)));
        const QStringList kinds{u"returning"_s, u"repurchase"_s, u"repeat-orders"_s};
        for (qsizetype at = 0; at < kinds.size(); ++at)
            QCOMPARE(cohortKindFromKey(kinds[at]), std::optional(CohortKind(at)));
        QVERIFY(!statisticFromKey(u"weather") && !groupingFromKey(u"fortnight") && !cohortKindFromKey(u""));
    }

    void theWindowsThatCanBeChosen()
    {
        QCOMPARE(std::vector<int>(std::begin(repeatWindows), std::end(repeatWindows)),
                 (std::vector<int>{30, 60, 90, 180, 360}));
    }

    void periods_data()
    {
        QTest::addColumn<Grouping>("by");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("next");
        const QDate leap(2024, 2, 29);
        QTest::newRow("a day") << Grouping::Day << leap << leap << QDate(2024, 3, 1);
        QTest::newRow("a week begins on Monday") << Grouping::Week << leap << QDate(2024, 2, 26) << QDate(2024, 3, 4);
        QTest::newRow("Sunday ends it") << Grouping::Week << QDate(2024, 3, 3) << QDate(2024, 2, 26)
                                        << QDate(2024, 3, 4);
        QTest::newRow("a month") << Grouping::Month << leap << QDate(2024, 2, 1) << QDate(2024, 3, 1);
        QTest::newRow("the last quarter")
            << Grouping::Quarter << QDate(2024, 12, 31) << QDate(2024, 10, 1) << QDate(2025, 1, 1);
        QTest::newRow("the first quarter")
            << Grouping::Quarter << QDate(2024, 3, 31) << QDate(2024, 1, 1) << QDate(2024, 4, 1);
        QTest::newRow("a year") << Grouping::Year << leap << QDate(2024, 1, 1) << QDate(2025, 1, 1);
    }
    void periods()
    {
        QFETCH(Grouping, by);
        QFETCH(QDate, day);
        QFETCH(QDate, start);
        QTEST(periodStart(day, by), "start");
        QTEST(nextPeriod(start, by), "next");
    }

    void everyDayLiesInOnePeriod()
    {
        QVERIFY(rc::check([] {
            const QDate day = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
            const auto by =
                *rc::gen::element(Grouping::Day, Grouping::Week, Grouping::Month, Grouping::Quarter, Grouping::Year);
            const QDate start = periodStart(day, by);
            const QDate next = nextPeriod(start, by);
            RC_ASSERT(start <= day && day < next);
            RC_ASSERT(periodStart(next, by) == next);
            RC_ASSERT(periodStart(next.addDays(-1), by) == start);
        }));
    }

    void recordsThatEndEarly_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::addColumn<Grouping>("by");
        QTest::addColumn<QDate>("lastRecord");
        QTest::addColumn<bool>("early");
        using enum Statistic;
        QTest::newRow("never anything") << PurchaseGap << Grouping::Month << QDate() << false;
        QTest::newRow("yesterday") << PurchaseGap << Grouping::Month << QDate(2025, 11, 19) << false;
        QTest::newRow("a month ago") << PurchaseGap << Grouping::Month << QDate(2025, 10, 20) << false;
        QTest::newRow("longer than a month ago") << PurchaseGap << Grouping::Month << QDate(2025, 10, 19) << true;
        QTest::newRow("within the window") << RepeatPurchases << Grouping::Month << QDate(2025, 9, 21) << false;
        QTest::newRow("before the window") << RepeatPurchases << Grouping::Month << QDate(2025, 9, 20) << true;
        QTest::newRow("within a quarter") << Referrals << Grouping::Quarter << QDate(2025, 9, 1) << false;
        QTest::newRow("weeks do not make it earlier") << Referrals << Grouping::Week << QDate(2025, 10, 30) << false;
    }
    void recordsThatEndEarly()
    {
        QFETCH(Statistic, statistic);
        QFETCH(Grouping, by);
        QFETCH(QDate, lastRecord);
        const Statistics answer{.query = {.statistic = statistic, .to = QDate(2025, 11, 20), .by = by},
                                .lastRecord = lastRecord};
        QTEST(endsEarly(answer), "early");
    }

    void whatFollowsTheRecordsIsLeftOut()
    {
        const auto months = [](QDate from, int count) {
            std::vector<StatisticPoint> points;
            for (int i = 0; i < count; ++i)
                points.push_back({.from = from.addMonths(i), .to = from.addMonths(i + 1).addDays(-1)});
            return points;
        };
        Statistics answer{.query = {.to = QDate(2025, 11, 20)}};
        answer.series = {{.key = u"rate"_s, .points = months({2025, 6, 1}, 6)},
                         {.key = u"year-before"_s, .points = months({2024, 6, 1}, 6)}};
        answer.lastRecord = QDate(2025, 11, 19);
        QCOMPARE(untilRecordsEnd(answer).series, answer.series);
        answer.lastRecord = QDate(2025, 8, 9);
        const Statistics cut = untilRecordsEnd(answer);
        QCOMPARE(cut.series[0].points.size(), size_t(3));
        QCOMPARE(cut.series[0].points.back().from, QDate(2025, 8, 1));
        QCOMPARE(cut.series[1].points.size(), size_t(3));
        QCOMPARE(cut.series[1].points.back().from, QDate(2024, 8, 1));

        answer.query.statistic = Statistic::Cohorts;
        answer.series = {{.key = u"2025-07"_s, .points = months({2025, 7, 1}, 5)},
                         {.key = u"2025-10"_s, .points = months({2025, 10, 1}, 2)}};
        const Statistics cohorts = untilRecordsEnd(answer);
        QCOMPARE(cohorts.series.size(), size_t(1));
        QCOMPARE(cohorts.series[0].points.size(), size_t(2));
    }

    void severalSeriesHaveOneKey()
    {
        const QStringList ways{u"way:online"_s, u"way:own:Window: sign"_s};
        QCOMPARE(seriesIn(severalSeries(ways)), ways);
        QCOMPARE(seriesIn(u"way:online"_s), QStringList{u"way:online"_s});
        QCOMPARE(seriesIn(u"rate"_s), QStringList{u"rate"_s});
    }

    void aSeriesIsFoundByItsKey()
    {
        Statistics answer;
        answer.series = {{.key = u"rate"_s, .unit = Unit::Share}, {.key = u"year-before"_s, .unit = Unit::Days}};
        QCOMPARE(answer.find(u"year-before"), &answer.series[1]);
        QVERIFY(!answer.find(u"revenue"));
    }
};

SHOPBELL_TEST(TestStatisticsValues)
#include "test_statistics.moc"
