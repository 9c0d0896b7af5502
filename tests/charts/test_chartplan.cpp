// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlist.h"
#include "charts/chartsayings.h"
#include "charts/charttext.h"
#include "charts/samplestatistics.h"
#include "charts/socialpicture.h"
#include "format/statistictext.h"
#include "support/run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;
using namespace Shopbell::Test;

class TestChartPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatisticButTheHeatMapIsAChart()
    {
        for (const Statistic statistic :
             {Statistic::RepeatPurchases, Statistic::PurchaseFrequency, Statistic::PurchaseGap, Statistic::Referrals,
              Statistic::ReferredShare, Statistic::ReferralRevenue})
            QVERIFY2(chartKind(statistic), qPrintable(keyOf(statistic)));
        QVERIFY(!chartKind(Statistic::Cohorts));
    }

    void aChartHasOneNameEverywhere()
    {
        for (const ChartKind &kind : chartKinds())
            QCOMPARE(nameOf(kind), StatisticText::name(kind.statistic));
        QCOMPARE(StatisticText::name(Statistic::ReferralRevenue), u"What referrals brought"_s);
    }

    void noAxisOfSharesIsRaisedOverTheWhole()
    {
        ChartPlan plan;
        plan.leftUnit = Unit::Share;
        plan.left = {.least = 0, .most = 0.8, .step = 0.2};
        QVERIFY(plan.raiseLeft());
        QCOMPARE(plan.left.most, 1.0);
        QVERIFY(!plan.raiseLeft());
        QCOMPARE(plan.left.most, 1.0);
        plan.leftUnit = Unit::Count;
        plan.left = {.least = 0, .most = 20, .step = 5};
        QVERIFY(plan.raiseLeft());
        QCOMPARE(plan.left, (AxisRange{0, 25, 5}));
        plan.right = AxisRange{.least = 0, .most = 1, .step = 0.2}; // Of as many steps as the left one.
        QVERIFY(plan.raiseLeft());
        QCOMPARE(plan.left, (AxisRange{0, 30, 6}));
        QCOMPARE(plan.right->most, 1.0);
        plan.left = {.least = 0, .most = 20, .step = 5};
        plan.right = AxisRange{.least = 0, .most = 0.8, .step = 0.2};
        QVERIFY(plan.raiseLeft());
        QCOMPARE(plan.left, (AxisRange{0, 25, 5}));
        QCOMPARE(plan.right->most, 1.0);
    }

    void whatIsNotRecordedIsUnfinishedAndWhatFollowsIsLeftOut()
    {
        const ChartPlan plan = planOf(withRecordsUntil({2025, 8, 20}, repeatPurchases()));
        QCOMPARE(plan.periods.size(), size_t(9));
        QCOMPARE(plan.periods.back().from, QDate(2025, 8, 1));
        for (const PlannedSeries &series : plan.series)
            QCOMPARE(series.points.size(), size_t(9));
        QCOMPARE(plan.series[1].points.back().from, QDate(2024, 8, 1)); // The year before of the last one.
        QVERIFY(plan.periods[5].isSettled());
        QVERIFY(!plan.periods[6].isSettled()); // The sixty days after June end on 29 August.
        QCOMPARE(plan.tagged, 5);
        QCOMPARE(ChartText::hatched(plan), QStringList{u"Records end before"_s});

        const ChartPlan bars = planOf(withRecordsUntil({2025, 8, 20}, referrals()));
        QCOMPARE(bars.periods.size(), size_t(9));
        QVERIFY(bars.periods[7].isSettled());
        QVERIFY(!bars.periods[8].isSettled());
    }

    void theHatchingIsNamedByWhatItStandsFor()
    {
        QCOMPARE(ChartText::hatched(planOf(repeatPurchases())), QStringList());
        QCOMPARE(ChartText::hatched(planOf(repeatPurchases(1))), QStringList{u"Still running"_s});
        ChartPlan both = planOf(repeatPurchases(1));
        both.periods[10].recorded = false;
        QCOMPARE(ChartText::hatched(both), (QStringList{u"Records end before"_s, u"Still running"_s}));
    }

    void axesAreHonest_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("fromZero");
        QTest::addColumn<AxisRange>("expected");
        QTest::newRow("the mock-up of repeat purchases")
            << 0.294 << 0.418 << int(Unit::Share) << false << AxisRange{0.25, 0.45, 0.05};
        QTest::newRow("bars begin at zero") << 6.0 << 17.0 << int(Unit::Count) << true << AxisRange{0, 20, 5};
        QTest::newRow("a small change does not fill the picture")
            << 0.40 << 0.41 << int(Unit::Share) << false << AxisRange{0.35, 0.5, 0.05};
        QTest::newRow("a share ends at the whole")
            << 0.9 << 0.99 << int(Unit::Share) << false << AxisRange{0.85, 1.0, 0.05};
        QTest::newRow("counts have whole steps") << 0.0 << 2.0 << int(Unit::Count) << true << AxisRange{0, 2, 1};
        QTest::newRow("nothing at all") << 0.0 << 0.0 << int(Unit::Count) << true << AxisRange{0, 1, 1};
    }
    void axesAreHonest()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(int, unit);
        QFETCH(bool, fromZero);
        QFETCH(AxisRange, expected);
        const AxisRange range = niceAxis(least, most, Unit(unit), fromZero);
        QVERIFY2(qAbs(range.least - expected.least) < 1e-9 && qAbs(range.most - expected.most) < 1e-9
                     && qAbs(range.step - expected.step) < 1e-9,
                 qPrintable(u"%1 to %2 by %3"_s.arg(range.least).arg(range.most).arg(range.step)));
    }

    void theTagStandsAtTheLastCompletePoint()
    {
        QCOMPARE(planOf(repeatPurchases()).tagged, 11);
        const ChartPlan running = planOf(repeatPurchases(2));
        QCOMPARE(running.tagged, 9);
        QVERIFY(running.periods[9].complete);
        QVERIFY(!running.periods[10].complete);
    }

    void theYearBeforeIsAComparison()
    {
        const ChartPlan plan = planOf(repeatPurchases());
        QCOMPARE(plan.series.size(), size_t(2));
        QVERIFY(plan.series[1].isCompared);
        QCOMPARE(plan.first()->key, u"rate"_s);
        QCOMPARE(plan.target, std::optional(0.4));
    }

    void fewerThanThreeCompletePointsAreTooLittle()
    {
        QVERIFY(planOf(repeatPurchases(10)).tooLittle);
        QVERIFY(!planOf(repeatPurchases(9)).tooLittle);
        QVERIFY(planOf(ChartRequest{}).isEmpty());
    }

    void ratesAndMediansOfFewerThanFiveAreTooLittle_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::addColumn<Unit>("unit");
        QTest::newRow("repeat purchases") << Statistic::RepeatPurchases << Unit::Share;
        QTest::newRow("how often people come") << Statistic::PurchaseFrequency << Unit::PerCustomer;
        QTest::newRow("days between visits") << Statistic::PurchaseGap << Unit::Days;
        QTest::newRow("who was sent") << Statistic::ReferredShare << Unit::Share;
    }
    void ratesAndMediansOfFewerThanFiveAreTooLittle()
    {
        QFETCH(Statistic, statistic);
        QFETCH(Unit, unit);
        ChartRequest request = repeatPurchases();
        request.statistics.query.statistic = statistic;
        StatisticSeries &rate = request.statistics.series.front();
        rate.unit = unit;
        for (size_t i = 0; i < rate.points.size(); ++i)
            rate.points[i].n = i < 3 ? 10 : 3;
        ChartPlan plan = planOf(request);
        QVERIFY(!plan.tooLittle);
        QCOMPARE(plan.tagged, -1); // Of three people no value is written large.
        rate.points.back().n = 10;
        QCOMPARE(planOf(request).tagged, 11);
        rate.points.back().n = 4;
        rate.points[0].n = 4;
        QVERIFY(planOf(request).tooLittle);
        QVERIFY(statisticText(request.statistics, request.locale)
                    .tooLittle(request.statistics)
                    .endsWith(u"with at least 5 "_s
                              + (unit == Unit::Share      ? u"new customers"_s
                                     : unit == Unit::Days ? u"return visits"_s
                                                          : u"customers"_s)
                              + u" each. You have 2."_s));
    }

    void aHandfulOfRecommendationsIsTooLittle()
    {
        ChartRequest request = referrals();
        for (StatisticSeries &series : request.statistics.series) {
            for (size_t i = 0; i < series.points.size(); ++i) {
                series.points[i].n = i == 2 ? 1 : 0;
                series.points[i].value = series.points[i].n;
            }
        }
        QVERIFY(planOf(request).tooLittle);
        QCOMPARE(statisticText(request.statistics, request.locale).tooLittle(request.statistics),
                 u"Needs at least 5 recommendations. You have 3."_s);
        request.statistics.series.front().points.back().n = 2;
        QVERIFY(!planOf(request).tooLittle);
    }

    void referralsAreStackedByWayWithTheConversionOnTheRight()
    {
        const ChartPlan plan = planOf(referrals());
        QCOMPARE(plan.series.size(), size_t(4));
        QCOMPARE(plan.left, (AxisRange{0, 20, 5}));
        QVERIFY(plan.right.has_value());
        QCOMPARE(plan.right->most, 0.8);
        QCOMPARE(plan.right->step, 0.2);
        QVERIFY(plan.series.back().onRight);
    }

    void bothAxesOfReferralsHaveWholeNumbersOnOneGrid_data()
    {
        QTest::addColumn<int>("inEachWay");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("steps");
        QTest::newRow("a few") << 1 << 1.0 << 4;
        QTest::newRow("nine, in five steps") << 3 << 2.0 << 5;
        QTest::newRow("fifteen") << 5 << 5.0 << 4;
        QTest::newRow("many") << 40 << 25.0 << 5;
        QTest::newRow("of a large shop") << 750 << 500.0 << 5;
    }
    void bothAxesOfReferralsHaveWholeNumbersOnOneGrid()
    {
        QFETCH(int, inEachWay);
        QFETCH(double, step);
        QFETCH(int, steps);
        ChartRequest request = referrals();
        for (StatisticSeries &series : request.statistics.series) {
            if (!series.key.startsWith("way:"_L1))
                continue;
            for (StatisticPoint &point : series.points)
                point.value = inEachWay;
        }
        const ChartPlan plan = planOf(request);
        QCOMPARE(plan.left, (AxisRange{0, steps * step, step}));
        QCOMPARE(plan.right->most / plan.right->step, double(steps));
    }

    void moreThanFourWaysBecomeOther()
    {
        ChartRequest request = referrals();
        const StatisticSeries first = request.statistics.series.front();
        for (const QString &way : {u"way:online"_s, u"way:read-a-review"_s}) {
            StatisticSeries more = first;
            more.key = way;
            for (StatisticPoint &point : more.points)
                point.value = 1;
            request.statistics.series.insert(request.statistics.series.begin(), more);
        }
        const ChartPlan plan = planOf(request);
        std::vector<QString> keys;
        double sum = 0;
        for (const PlannedSeries &series : plan.series) {
            keys.push_back(series.key);
            if (!series.onRight)
                sum += *series.points.back().value;
        }
        QCOMPARE(keys,
                 (std::vector<QString>{u"way:told-a-friend"_s, u"way:came-along"_s, u"way:card-handed-on"_s,
                                       severalSeries({u"way:read-a-review"_s, u"way:online"_s}), u"conversion"_s}));
        QCOMPARE(sum, 8.0 + 5 + 4 + 1 + 1);
    }

    void monthsBeforeTheFirstRecommendationAreNoData()
    {
        ChartRequest request = Test::referrals();
        for (StatisticSeries &series : request.statistics.series) {
            for (size_t i = 0; i < 11; ++i)
                series.points[i].value.reset();
        }
        QVERIFY(planOf(request).tooLittle);
        QVERIFY(socialBars(request.statistics, request.locale).size() == 1);
        QCOMPARE(statisticText(request.statistics, request.locale).tooLittle(request.statistics),
                 u"Needs 3 months of recommendations. You have 1."_s);
    }

    void aMonthWithoutAValueKeepsItsPlaceInAPicture()
    {
        Statistics answer = repeatPurchases(2).statistics; // December to September are over.
        for (const int month : {0, 4, 5})
            answer.series.front().points[size_t(month)].value.reset();
        const std::vector<SocialBar> bars = socialBars(answer, QLocale(u"en_GB"_s));
        QString months;
        QString places;
        for (const SocialBar &bar : bars) {
            months += bar.label;
            places += bar.value ? u'x' : u'-';
        }
        QCOMPARE(months, u"JFMAMJJAS"_s); // It begins with the first of which something is told.
        QCOMPARE(places, u"xxx--xxxx"_s);
        QVERIFY(bars[3].figure.isEmpty());
        const StatisticText text = statisticText(answer, QLocale(u"en_GB"_s));
        QCOMPARE(text.lineAbove(answer), u"Nine months of new faces"_s);
        QVERIFY(text.sourceOfPost(answer).contains(u"January 2025 to September 2025"_s));
        QVERIFY(!text.altText(answer).isEmpty());
    }

    void aNoteStandsWhereItsDayIs()
    {
        const ChartPlan plan = planOf(repeatPurchases());
        const std::optional<double> place = plan.placeOf(QDate(2025, 1, 16));
        QVERIFY(place && qAbs(*place - 1.5) < 0.01);
        QVERIFY(!plan.placeOf(QDate(2026, 1, 1)));
    }
};

SHOPBELL_TEST(TestChartPlan)
#include "test_chartplan.moc"
