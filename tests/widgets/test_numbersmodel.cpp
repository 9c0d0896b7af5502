// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/insights/numbersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

StatisticPoint point(QDate month, qint64 hits, qint64 n, bool complete = true)
{
    return {.from = month,
            .to = month.addMonths(1).addDays(-1),
            .value = n > 0 ? std::optional(double(hits) / double(n)) : std::nullopt,
            .hits = hits,
            .n = n,
            .complete = complete};
}

/// The last two months of mock-up 07, and one that still runs.
Statistics rates()
{
    Statistics answer;
    answer.query.withYearBefore = true;
    answer.series.push_back(
        {.key = u"rate"_s,
         .unit = Unit::Share,
         .points = {point({2025, 8, 1}, 203, 547), point({2025, 9, 1}, 218, 522), point({2025, 10, 1}, 4, 90, false)}});
    answer.series.push_back(
        {.key = u"year-before"_s,
         .unit = Unit::Share,
         .points = {point({2024, 8, 1}, 200, 500), point({2024, 9, 1}, 150, 500), point({2024, 10, 1}, 0, 0)}});
    return answer;
}

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

int columnOf(const NumbersModel &model, NumbersModel::Kind kind)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.index(0, column).data(NumbersModel::KindRole).toInt() == int(kind))
            return column;
    }
    return -1;
}

} // namespace

class TestNumbersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsHaveAsManyDecimals()
    {
        Statistics answer = rates();
        answer.series[1].points[0] = point({2024, 8, 1}, 0, 500);
        answer.series[0].points[0] = point({2025, 8, 1}, 300, 500);
        NumbersModel model;
        model.setAnswer(answer, english);
        const int change = columnOf(model, NumbersModel::Kind::Change);
        QCOMPARE(model.index(2, change).data().toString(), u"60.0"_s);
        QCOMPARE(model.index(1, change).data().toString(), u"11.8"_s);
    }

    void whatIsNotRecordedIsSaidAndWhatFollowsIsNoRow()
    {
        Statistics answer = rates();
        answer.query.to = QDate(2025, 12, 31);
        answer.lastRecord = QDate(2025, 9, 20);
        answer.series[0].points[1].recorded = false;
        NumbersModel model;
        model.setAnswer(answer, english);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Sept 2025"_s);
        QVERIFY(model.index(0, 0).data(NumbersModel::RunningRole).toBool());
        const QModelIndex change = model.index(0, columnOf(model, NumbersModel::Kind::Change));
        QCOMPARE(change.data().toString(), u"records end"_s);
        QCOMPARE(change.data(Qt::AccessibleTextRole).toString(), u"Records end before"_s);
        QVERIFY(!change.data(NumbersModel::RiseRole).isValid());
        answer.series.pop_back();
        model.setAnswer(answer, english);
        QCOMPARE(model.index(0, 0).data().toString(), u"Sept 2025, records end before"_s);
    }

    void aMonthWithItsYearIsOfTheLanguage()
    {
        NumbersModel model;
        model.setAnswer(rates(), QLocale(u"zh_CN"_s));
        const int period = columnOf(model, NumbersModel::Kind::Period);
        QCOMPARE(model.index(0, period).data().toString(), u"2025年10月"_s);
    }

    void theNewestPeriodComesFirst()
    {
        NumbersModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAnswer(rates(), english);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"Oct 2025"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Sept"_s);
        QCOMPARE(model.rowOf(QDate(2025, 8, 1)), 2);
    }

    void aRateHasItsBaseAndItsChangeInPoints()
    {
        NumbersModel model;
        model.setAnswer(rates(), english);
        const auto cell = [&model](int row, NumbersModel::Kind kind) {
            return model.index(row, columnOf(model, kind)).data().toString();
        };
        QCOMPARE(cell(1, NumbersModel::Kind::Value), u"41.8%"_s);
        QCOMPARE(cell(1, NumbersModel::Kind::YearBefore), u"30.0%"_s);
        QCOMPARE(cell(1, NumbersModel::Kind::Change), u"11.8"_s);
        QCOMPARE(cell(1, NumbersModel::Kind::Base), u"218 of 522"_s);
        const QModelIndex fell = model.index(2, columnOf(model, NumbersModel::Kind::Change));
        QCOMPARE(fell.data(NumbersModel::RiseRole).toInt(), -1);
        QVERIFY(model.index(0, 0).data(NumbersModel::RunningRole).toBool());
    }

    void aDifferenceThatTellsNothingIsNeitherGoodNorBad()
    {
        Statistics answer = rates();
        answer.series[0].points[0] = point({2025, 8, 1}, 3, 9);
        answer.series[0].points[1] = point({2025, 9, 1}, 160, 500); // 32 % after 30 %.
        NumbersModel model;
        model.setAnswer(answer, english);
        const int column = columnOf(model, NumbersModel::Kind::Change);
        const QModelIndex few = model.index(2, column);
        QVERIFY(!few.data(NumbersModel::RiseRole).isValid());
        QCOMPARE(few.data().toString(), english.negativeSign() + u"6.7"_s);
        QCOMPARE(few.data(Qt::AccessibleTextRole).toString(), u"6.7 less, too few to compare"_s);
        const QModelIndex chance = model.index(1, column);
        QCOMPARE(chance.data(NumbersModel::RiseRole).toInt(), 1);
        QCOMPARE(chance.data(NumbersModel::BetterRole).toInt(), 0);
        QCOMPARE(chance.data().toString(), u"2.0"_s);
        QCOMPARE(chance.data(Qt::ToolTipRole).toString(), u"2.0 more, which may be chance"_s);
        QVERIFY(model.text().contains(u"\t30.0%\t2.0\t160 of 500"_s));
    }

    void recommendationsAreComparedByTheirNumber()
    {
        Statistics answer;
        answer.query.statistic = Statistic::Referrals;
        const StatisticPoint told{.from = {2025, 9, 1}, .to = {2025, 9, 30}, .value = 12, .n = 12};
        const StatisticPoint before{.from = {2024, 9, 1}, .to = {2024, 9, 30}, .value = 4, .n = 4};
        answer.series.push_back({.key = u"way:told-a-friend"_s, .unit = Unit::Count, .points = {told}});
        answer.series.push_back({.key = u"conversion"_s, .unit = Unit::Share, .points = {point({2025, 9, 1}, 2, 3)}});
        answer.series.push_back({.key = u"year-before"_s, .unit = Unit::Count, .points = {before}});
        NumbersModel model;
        model.setAnswer(answer, english);
        QCOMPARE(model.index(0, columnOf(model, NumbersModel::Kind::Change)).data(NumbersModel::RiseRole).toInt(), 1);
        answer.series[0].points[0].value = 6;
        model.setAnswer(answer, english);
        const QModelIndex few = model.index(0, columnOf(model, NumbersModel::Kind::Change));
        QVERIFY(!few.data(NumbersModel::RiseRole).isValid());
        QCOMPARE(few.data().toString(), english.positiveSign() + u"2"_s);
    }

    void withoutAYearBeforeNothingIsCompared()
    {
        Statistics lacking = rates();
        lacking.series[1].points[1] = point({2024, 9, 1}, 0, 0);
        NumbersModel model;
        model.setAnswer(lacking, english);
        QCOMPARE(model.index(1, columnOf(model, NumbersModel::Kind::Change)).data().toString(), QString());
        QCOMPARE(model.index(0, columnOf(model, NumbersModel::Kind::Change)).data().toString(), u"running"_s);
        Statistics alone = rates();
        alone.series.pop_back();
        model.setAnswer(alone, english);
        QCOMPARE(columnOf(model, NumbersModel::Kind::Change), -1);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"Oct 2025, still running"_s); // No other column says so.
    }

    void aPeriodThatStillRunsHasNoVerdict()
    {
        Statistics answer = rates();
        answer.series[1].points[2] = point({2024, 10, 1}, 200, 500);
        NumbersModel model;
        model.setAnswer(answer, english);
        const QModelIndex change = model.index(0, columnOf(model, NumbersModel::Kind::Change));
        QCOMPARE(change.data().toString(), u"running"_s);
        QVERIFY(!change.data(NumbersModel::RiseRole).isValid());
        QCOMPARE(change.data(NumbersModel::BetterRole).toInt(), 0);
        QCOMPARE(change.data(Qt::AccessibleTextRole).toString(), u"Still running"_s);
        QVERIFY(model.text().contains(u"\t40.0%\trunning\t4 of 90"_s));
    }

    void aDifferenceIsThatOfTheExactRates()
    {
        Statistics answer = rates();
        answer.series[0].points[1] = point({2025, 9, 1}, 15, 36); // 41.67 %
        answer.series[1].points[1] = point({2024, 9, 1}, 8, 27); // 29.63 %
        NumbersModel model;
        model.setAnswer(answer, english);
        // With its sign: of so few people there is no arrow before it.
        QCOMPARE(model.index(1, columnOf(model, NumbersModel::Kind::Change)).data().toString(),
                 english.positiveSign() + u"12.0"_s);
    }

    void fewerDaysBetweenVisitsAreBetter()
    {
        Statistics gaps;
        gaps.query.statistic = Statistic::PurchaseGap;
        gaps.series.push_back({.key = u"gap"_s, .unit = Unit::Days, .points = {point({2025, 9, 1}, 0, 40)}});
        gaps.series.push_back({.key = u"year-before"_s, .unit = Unit::Days, .points = {point({2024, 9, 1}, 0, 30)}});
        gaps.series[0].points[0].value = 27;
        gaps.series[1].points[0].value = 31;
        NumbersModel model;
        model.setAnswer(gaps, english);
        const QModelIndex change = model.index(0, columnOf(model, NumbersModel::Kind::Change));
        QCOMPARE(change.data(NumbersModel::RiseRole).toInt(), -1);
        QCOMPARE(change.data(NumbersModel::BetterRole).toInt(), 1);
    }

    void referralsHaveAColumnForEachWayAndTheirConversion()
    {
        Statistics answer;
        answer.query.statistic = Statistic::Referrals;
        StatisticPoint told{.from = {2025, 9, 1}, .to = {2025, 9, 30}, .value = 12, .n = 12};
        answer.series.push_back({.key = u"way:told-a-friend"_s, .unit = Unit::Count, .points = {told}});
        answer.series.push_back({.key = u"conversion"_s, .unit = Unit::Share, .points = {point({2025, 9, 1}, 8, 17)}});
        NumbersModel model;
        model.setAnswer(answer, english);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(0, 1).data().toString(), u"12"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"8 of 17"_s);
        QCOMPARE(model.pointAt(0)->series, u"conversion"_s);
    }

    void theTableIsCopiedWithItsHeadings()
    {
        NumbersModel model;
        model.setAnswer(rates(), english);
        const QStringList lines = model.text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[2].startsWith(u"September 2025\t41.8%\t30.0%\t11.8\t218 of 522"_s));
        QVERIFY(lines[3].contains(english.negativeSign() + u"2.9"_s));
    }
};

SHOPBELL_WINDOW_TEST(TestNumbersModel)
#include "test_numbersmodel.moc"
