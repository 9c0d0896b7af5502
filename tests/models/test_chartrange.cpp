// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartrange.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 11, 20);

Statistics boughtUntil(QDate last)
{
    return {.lastRecord = last};
}

} // namespace

class TestChartRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsFoundAgain_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("twelve months with this one") << int(ChartRange::Last12Months) << QDate(2024, 12, 1) << QDate();
        QTest::newRow("twenty-four months") << int(ChartRange::Last24Months) << QDate(2023, 12, 1) << QDate();
        QTest::newRow("this year until today") << int(ChartRange::ThisYear) << QDate(2025, 1, 1) << QDate();
        QTest::newRow("all of last year") << int(ChartRange::LastYear) << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("everything") << int(ChartRange::Everything) << QDate() << QDate();
    }
    void aRangeIsFoundAgain()
    {
        QFETCH(int, range);
        const StatisticsQuery query = withRange({}, ChartRange(range), today);
        QTEST(query.from, "from");
        QTEST(query.to, "to");
        QCOMPARE(int(rangeOf(query, today)), range);
    }

    void daysOfTheOwnersChoiceStay()
    {
        StatisticsQuery query;
        query.from = {2025, 3, 3};
        query.to = {2025, 5, 5};
        QCOMPARE(withRange(query, ChartRange::OwnDays, today), query);
        QCOMPARE(rangeOf(query, today), ChartRange::OwnDays);
    }

    void anAnswerThatEndsTodayHasTheRangeThatWasAsked()
    {
        StatisticsQuery query = withRange({}, ChartRange::Last12Months, today);
        query.to = today; // Filled in by the answer.
        QCOMPARE(rangeOf(query, today), ChartRange::Last12Months);
    }

    void theUsualRangeEndsToday()
    {
        const Statistics lately = boughtUntil({2025, 10, 9});
        QCOMPARE(withUsualRange({}, lately, today), withRange({}, ChartRange::Last12Months, today));
    }

    void aShopWithOldPurchasesBeginsWithItsLastYear()
    {
        const StatisticsQuery query = withUsualRange({}, boughtUntil({2011, 12, 9}), today);
        QCOMPARE(query.from, QDate(2011, 1, 1));
        QCOMPARE(query.to, QDate(2011, 12, 9));
    }

    void aRangeUpToTheLastRecord_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("everything") << QDate() << QDate();
        QTest::newRow("two years") << QDate(2009, 12, 1) << QDate(2009, 12, 1);
        QTest::newRow("of which little would be left") << QDate(2011, 11, 1) << QDate(2011, 1, 1);
        QTest::newRow("that begins after it") << QDate(2024, 12, 1) << QDate(2011, 1, 1);
    }
    void aRangeUpToTheLastRecord()
    {
        QFETCH(QDate, from);
        const StatisticsQuery query = upTo({.from = from}, {2011, 12, 9});
        QTEST(query.from, "expected");
        QCOMPARE(query.to, QDate(2011, 12, 9));
    }
};

SHOPBELL_TEST(TestChartRange)
#include "test_chartrange.moc"
