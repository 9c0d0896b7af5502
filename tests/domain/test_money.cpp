// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largest = std::numeric_limits<qint64>::max();
using Total = std::optional<qint64>;
} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minorUnits_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("digits");
        for (const char *code : {"JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "XPF"})
            QTest::newRow(code) << QString::fromLatin1(code) << 0;
        for (const char *code : {"KWD", "BHD", "IQD", "JOD", "LYD", "OMR", "TND"})
            QTest::newRow(code) << QString::fromLatin1(code) << 3;
        for (const char *code : {"GBP", "EUR", "USD", "CNY", "BDT", "HUF", "TWD"})
            QTest::newRow(code) << QString::fromLatin1(code) << 2;
        QTest::newRow("in small letters") << u"jpy"_s << 0;
        QTest::newRow("unknown") << u"XYZ"_s << 2;
        QTest::newRow("none") << QString() << 2;
    }
    void minorUnits()
    {
        QFETCH(QString, currency);
        QTEST(minorDigits(currency), "digits");
    }

    void linesAreRoundedHalfUp_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("price");
        QTest::addColumn<int>("digits");
        QTest::addColumn<Total>("total");
        const auto row = [](const char *name, const char *quantity, const char *price, int digits, Total total) {
            QTest::newRow(name) << QString::fromLatin1(quantity) << QString::fromLatin1(price) << digits << total;
        };
        row("a half goes up", "3", "0.425", 2, 128);
        row("less than a half goes down", "1", "0.4249999999", 2, 42);
        row("a half alone", "1", "0.005", 2, 1);
        row("less than a half alone", "1", "0.00499", 2, 0);
        row("what a float would get wrong", "1", "1.005", 2, 101);
        row("a credit takes back exactly what was sold", "-3", "0.425", 2, -128);
        row("both negative", "-3", "-0.425", 2, 128);
        row("a part of a piece", "0.333", "3.00", 2, 100);
        row("yen", "3", "99.5", 0, 299);
        row("a half of a yen", "1", "0.5", 0, 1);
        row("dinars", "2", "1.2345", 3, 2469);
        row("half a fils", "1", "0.0005", 3, 1);
        row("whole pounds", "2", "7", 2, 1400);
        row("blanks around", " 2 ", " +7. ", 2, 1400);
        row("nothing before the point", "1", ".5", 2, 50);
        row("nothing", "0", "7.99", 2, 0);
        row("the largest number", "1", "92233720368547758.07", 2, largest);
        row("one penny more", "1", "92233720368547758.08", 2, {});
        row("a product that is too large", "9223372036854775807", "2", 2, {});
        row("a number that is too large", "1", "92233720368547758070", 2, {});
        row("so many places that nothing is left", "0.0000000000000000000009223372036854775807",
            "0.0000000000000000000009223372036854775807", 2, 0);
        row("the most places that leave something", "9223372036854775807", "0.00000000000000000009223372036854775807",
            0, 1);
        row("a comma", "1", "1,50", 2, {});
        row("two points", "1", "1.5.0", 2, {});
        row("a sign within", "1", "1-5", 2, {});
        row("an exponent", "1", "1e3", 2, {});
        row("no number", "", "1", 2, {});
        row("a point alone", "1", ".", 2, {});
        row("a sign alone", "1", "-", 2, {});
    }
    void linesAreRoundedHalfUp()
    {
        QFETCH(QString, quantity);
        QFETCH(QString, price);
        QFETCH(int, digits);
        QTEST(lineTotal(quantity, price, digits), "total");
    }

    void anAmountIsRoundedAlike()
    {
        QCOMPARE(minorFrom({125, 1}, 2), Total(1250));
        QCOMPARE(minorFrom({12345, 3}, 2), Total(1235));
        QCOMPARE(minorFrom({-12345, 3}, 2), Total(-1235));
        QCOMPARE(minorFrom({15, 1}, 0), Total(2));
        QCOMPARE(minorFrom({largest, 0}, 2), Total());
        QCOMPARE(minorFrom({largest, 2}, 2), Total(largest));
    }

    void roundedAsTheDefinitionSays()
    {
        QVERIFY(rc::check("digits x 10^-places, the nearest minor unit, a half away from zero", [] {
            const qint64 digits = *rc::gen::inRange<qint64>(-10'000'000, 10'000'000);
            const int places = *rc::gen::inRange(0, 7);
            const int minor = *rc::gen::inRange(0, 4);
            qint64 divisor = 1;
            for (int each = minor; each < places; ++each)
                divisor *= 10;
            qint64 scaled = std::abs(digits);
            for (int each = places; each < minor; ++each)
                scaled *= 10;
            const qint64 expected = (2 * scaled + divisor) / (2 * divisor) * (digits < 0 ? -1 : 1);
            RC_ASSERT(minorFrom({digits, places}, minor) == Total(expected));
        }));
    }

    void currenciesAreNeverAddedUp()
    {
        MoneySum sum;
        QVERIFY(sum.isEmpty());
        sum.add(100, u"GBP"_s);
        sum.add(700, u"EUR"_s);
        sum.add(-30, u"GBP"_s);
        sum.add(5, QString());
        const std::vector<Money> expected{{70, u"GBP"_s}, {700, u"EUR"_s}, {5, {}}};
        QCOMPARE(sum.amounts(), expected);
        QCOMPARE(sum.in(u"GBP"), 70);
        QCOMPARE(sum.in(u""), 5);
        QCOMPARE(sum.in(u"JPY"), 0);
    }

    void sumsOfSumsAddUpByCurrency()
    {
        MoneySum one;
        one.add(100, u"GBP"_s);
        MoneySum other;
        other.add(7, u"JPY"_s);
        other.add(11, u"GBP"_s);
        one.add(other);
        const std::vector<Money> expected{{111, u"GBP"_s}, {7, u"JPY"_s}};
        QCOMPARE(one.amounts(), expected);
        QVERIFY(one != other);
        one.add(MoneySum());
        QCOMPARE(one.amounts(), expected);
    }

    void anAmountInAFileHasTheDecimalsOfItsCurrency()
    {
        QCOMPARE(majorText({1840, u"GBP"_s}), u"18.40"_s);
        QCOMPARE(majorText({5, u"GBP"_s}), u"0.05"_s);
        QCOMPARE(majorText({-500, u"EUR"_s}), u"-5.00"_s);
        QCOMPARE(majorText({1840, u"JPY"_s}), u"1840"_s);
        QCOMPARE(majorText({1, u"KWD"_s}), u"0.001"_s);
    }

    void aSumStopsAtTheLargestNumber()
    {
        MoneySum sum;
        sum.add(largest, u"GBP"_s);
        sum.add(1, u"GBP"_s);
        QCOMPARE(sum.in(u"GBP"), largest);
        sum.add(-largest, u"GBP"_s);
        QCOMPARE(sum.in(u"GBP"), 0);
        QCOMPARE(boundedSum(std::numeric_limits<qint64>::min(), -1), std::numeric_limits<qint64>::min());
        QCOMPARE(boundedSum(2, -5), -3);
    }
};

SHOPBELL_TEST(TestMoney)
#include "test_money.moc"
