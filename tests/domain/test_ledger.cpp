// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
LedgerEntry bought(Day day, bool counts = true)
{
    return {.day = day, .counts = counts, .worthMinor = counts ? 100 : 0};
}

std::vector<Day> occasionsOf(const std::vector<LedgerEntry> &entries)
{
    std::vector<Day> days;
    appendOccasions(entries, days);
    return days;
}
} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsSmall()
    {
        QCOMPARE(sizeof(LedgerEntry), size_t(16)); // A million of them lie in memory.
    }

    void twoPurchasesOfADayAreOneOccasion()
    {
        QCOMPARE(occasionsOf({bought(10), bought(10), bought(11), bought(30), bought(30), bought(30)}),
                 (std::vector<Day>{10, 11, 30}));
        QCOMPARE(occasionsOf({}), std::vector<Day>());
    }

    void aDayNeedsOneThatCounts()
    {
        QCOMPARE(occasionsOf({bought(10, false), bought(11, false), bought(11), bought(11, false), bought(12, false)}),
                 std::vector<Day>{11});
    }

    void daysOfSeveralCustomersLieBehindEachOther()
    {
        std::vector<Day> days;
        QCOMPARE(appendOccasions(std::vector{bought(10), bought(20)}, days), 2);
        QCOMPARE(appendOccasions(std::vector{bought(20), bought(20)}, days), 1); // The day of somebody else is no bar.
        QCOMPARE(days, (std::vector<Day>{10, 20, 20}));
    }

    void occasionsAreTheSetOfCountingDays()
    {
        QVERIFY(rc::check([] {
            std::vector<LedgerEntry> entries;
            std::set<Day> expected;
            auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 30));
            std::ranges::sort(days);
            for (const int day : days) {
                entries.push_back(bought(day, *rc::gen::arbitrary<bool>()));
                if (entries.back().counts)
                    expected.insert(day);
            }
            RC_ASSERT(occasionsOf(entries) == std::vector<Day>(expected.begin(), expected.end()));
        }));
    }

    void theUsualGap_data()
    {
        QTest::addColumn<QList<int>>("occasions");
        QTest::addColumn<std::optional<double>>("gap");
        using Days = QList<int>;
        using Gap = std::optional<double>;
        QTest::newRow("never here") << Days{} << Gap();
        QTest::newRow("once") << Days{5} << Gap();
        QTest::newRow("twice is no habit") << Days{5, 9} << Gap();
        QTest::newRow("three times: the mean of both gaps") << Days{0, 10, 25} << Gap(12.5);
        QTest::newRow("the middle one of three") << Days{0, 100, 107, 110} << Gap(7);
        QTest::newRow("the mean of the middle two of four") << Days{0, 1, 3, 7, 107} << Gap(3);
        QTest::newRow("all alike") << Days{0, 7, 14, 21} << Gap(7);
    }
    void theUsualGap()
    {
        QFETCH(QList<int>, occasions);
        QTEST(usualGap(std::vector<Day>(occasions.begin(), occasions.end())), "gap");
    }

    void lateFromTwiceTheGap()
    {
        QVERIFY(!isLate(7, 13));
        QVERIFY(isLate(7, 14));
        QVERIFY(!isLate(12.5, 24));
        QVERIFY(isLate(12.5, 25));
    }

    void everybodyHasTheirOwnEntries()
    {
        Ledger ledger;
        ledger.currencies = {u"GBP"_s, u"EUR"_s};
        ledger.entries = {bought(1), bought(2), bought(3)};
        ledger.entries[1].currency = 1;
        ledger.accounts = {{CustomerId(), 0, 1}, {CustomerId(7), 1, 2}};
        QCOMPARE(ledger.of(CustomerId()).size(), size_t(1)); // Purchases of nobody.
        QCOMPARE(ledger.of(CustomerId(7)).size(), size_t(2));
        QCOMPARE(ledger.currencies.at(ledger.of(CustomerId(7))[0].currency), u"EUR"_s);
        QVERIFY(ledger.of(CustomerId(6)).empty());
        QVERIFY(ledger.of(CustomerId(8)).empty());
    }

    void aDayIsCountedOverAll()
    {
        Ledger ledger;
        ledger.entries = {bought(9), bought(2), bought(9), bought(9, false), bought(7, false), bought(2)};
        ledger.accounts = {{CustomerId(), 0, 1}, {CustomerId(3), 1, 3}, {CustomerId(4), 4, 1}, {CustomerId(5), 5, 1}};
        QCOMPARE(purchasesByDay(ledger), (std::vector<DayOfPurchases>{{2, 2, 2}, {7, 1, 0}, {9, 3, 2}}));
        QCOMPARE(purchasesByDay({}), std::vector<DayOfPurchases>());
    }
};

SHOPBELL_TEST(TestLedger)
#include "test_ledger.moc"
