// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/satisfaction.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;

namespace {
const QDate scoredToday(2025, 11, 20);

ScoresOfDay scored(int ago, qint64 n, double each)
{
    return {scoredToday.addDays(-ago), n, double(n) * each};
}
} // namespace

class TestSatisfaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowsMeetWithoutAnOverlap()
    {
        const Satisfaction found = satisfactionOf(
            {scored(0, 2, 9), scored(89, 3, 8), scored(90, 5, 6), scored(179, 1, 6), scored(180, 7, 1)}, scoredToday);
        QCOMPARE(found.now.n, qint64(5));
        QCOMPARE(found.now.mean(), std::optional(8.4));
        QCOMPARE(found.before.n, qint64(6));
        QCOMPARE(found.before.mean(), std::optional(6.0));
    }

    void tooFewScoresAreNoMean()
    {
        const Satisfaction found = satisfactionOf({scored(1, 4, 10)}, scoredToday);
        QCOMPARE(found.now.n, qint64(4));
        QVERIFY(!found.now.mean());
        QVERIFY(!satisfactionOf({}, scoredToday).now.mean());
    }

    void theCourseIsAYearOfSpans()
    {
        const Satisfaction found = satisfactionOf(
            {scored(0, 5, 9), scored(29, 5, 7), scored(30, 5, 4), scored(359, 6, 2), scored(360, 9, 1)}, scoredToday);
        QCOMPARE(found.course.size(), size_t(satisfactionSpans));
        QCOMPARE(found.course.back().mean(), std::optional(8.0));
        QCOMPARE(found.course[satisfactionSpans - 2].mean(), std::optional(4.0));
        QCOMPARE(found.course.front().n, qint64(6));
        QCOMPARE(satisfactionFrom(scoredToday), scoredToday.addDays(-359));
    }

    void whatIsToComeIsNotRead() { QCOMPARE(satisfactionOf({scored(-1, 9, 10)}, scoredToday).now.n, qint64(0)); }
};

SHOPBELL_TEST(TestSatisfaction)
#include "test_satisfaction.moc"
