// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/riskrow.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;

namespace {
const QDate today(2025, 11, 20);

RiskRow complaining(int daysAgo, int occasions)
{
    const QDate day = today.addDays(-daysAgo);
    return {.complaint = ReviewId(1), .complaintSince = day, .complaintLast = day, .occasions = occasions};
}

RiskRow late(int away, double usualGap, int occasions)
{
    return {.away = away, .usualGap = usualGap, .occasions = occasions};
}

double stake(const RiskRow &row)
{
    return stakeOf(row, today);
}
} // namespace

class TestRiskRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCameOftenIsMoreToLose()
    {
        QVERIFY(stake(complaining(1, 98)) > stake(complaining(1, 1)));
        QVERIFY(stake(late(15, 7, 40)) > stake(late(15, 7, 3)));
    }
    void whatIsFreshPressesMore()
    {
        QVERIFY(stake(complaining(1, 1)) > stake(complaining(30, 1)));
        QVERIFY(stake(late(15, 7, 3)) > stake(late(80, 7, 3)));
        QCOMPARE(stake(complaining(-1, 1)), stake(complaining(0, 1))); // Of a day to come.
    }
    void aRegularWhoIsLateComesBeforeAStrangersOldComplaint()
    {
        QVERIFY(stake(late(15, 7, 98)) > stake(complaining(350, 1)));
        QVERIFY(stake(complaining(1, 98)) > stake(complaining(350, 1)));
    }
    void aFreshComplaintComesBeforeWhoIsLate()
    {
        QVERIFY(stake(complaining(1, 3)) > stake(late(15, 7, 3)));
        RiskRow both = complaining(1, 3);
        both.away = 40;
        both.usualGap = 7;
        QCOMPARE(stake(both), stake(complaining(1, 3)));
    }
};

SHOPBELL_TEST(TestRiskRow)
#include "test_riskrow.moc"
