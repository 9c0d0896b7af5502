// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cameback.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const CustomerId iris(4);
constexpr Day doneOn = 100;

LedgerEntry bought(Day day, qint64 minor, bool counts = true, quint16 currency = 0)
{
    return {day, currency, counts, false, counts ? minor : 0};
}

Ledger ledgerOf(std::vector<LedgerEntry> entries)
{
    Ledger ledger;
    ledger.currencies = {u"GBP"_s, u"EUR"_s};
    ledger.accounts = {{iris, 0, quint32(entries.size())}};
    ledger.entries = std::move(entries);
    return ledger;
}
} // namespace

class TestCameBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPurchaseOnALaterDayIsComingBack()
    {
        const Ledger ledger = ledgerOf({bought(90, 500), bought(100, 700), bought(104, 1840)});
        const CameBack back = cameBack(ledger, iris, doneOn, 112);
        QVERIFY(back.isBack());
        QCOMPARE(back.first, QDate::fromJulianDay(104));
        QCOMPARE(back.times, 1);
        QCOMPARE(back.spent.in(u"GBP"), qint64(1840));
    }

    void twoPurchasesOfADayAreOneTime()
    {
        const Ledger ledger =
            ledgerOf({bought(104, 1000), bought(104, 500), bought(109, 300), bought(111, 100, true, 1)});
        const CameBack back = cameBack(ledger, iris, doneOn, 112);
        QCOMPARE(back.times, 3);
        QCOMPARE(back.spent.in(u"GBP"), qint64(1800));
        QCOMPARE(back.spent.in(u"EUR"), qint64(100)); // Never added up.
    }

    void aVisitWithoutAnAmountIsComingBack()
    {
        const CameBack back = cameBack(ledgerOf({bought(104, 0)}), iris, doneOn, 112);
        QCOMPARE(back.times, 1);
        QVERIFY(back.spent.isEmpty());
    }

    void whatDoesNotCountIsNot_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("counts");
        QTest::newRow("cancelled") << 104 << false;
        QTest::newRow("before it was done") << 99 << true;
        QTest::newRow("on the day itself") << 100 << true;
        QTest::newRow("to come") << 113 << true;
    }
    void whatDoesNotCountIsNot()
    {
        QFETCH(int, day);
        QFETCH(bool, counts);
        const CameBack back = cameBack(ledgerOf({bought(day, 500, counts)}), iris, doneOn, 112);
        QVERIFY(!back.isBack());
        QCOMPARE(back.daysSince, 12);
    }

    void oneOfAFewMoreIsChance()
    {
        QVERIFY(mayDifferByChance({11, 35}, {5, 17}));
        QVERIFY(mayDifferByChance({340, 1000}, {353, 1000}));
        QVERIFY(!mayDifferByChance({418, 1000}, {353, 1000}));
        QVERIFY(!mayDifferByChance({353, 1000}, {418, 1000}));
        QVERIFY(!mayDifferByChance({9, 10}, {353, 1000}));
        QVERIFY(mayDifferByChance({5, 5}, {0, 0}));
        QVERIFY(mayDifferByChance({5, 5}, {7, 7}));
    }

    void somebodyWithoutPurchasesWasNotSeen() { QVERIFY(!cameBack({}, iris, doneOn, 112).isBack()); }
};

SHOPBELL_TEST(TestCameBack)
#include "test_cameback.moc"
