// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/amounts.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Shopbell::DecimalSign)

class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<DecimalSign>("sign");
        QTest::addColumn<QString>("expected"); // "digits/places currency"; empty when it is no amount
        const auto point = DecimalSign::Point;
        const auto comma = DecimalSign::Comma;
        QTest::newRow("a plain number") << u"12"_s << point << u"12/0 "_s;
        QTest::newRow("dollars with groups") << u"$1,250.00"_s << point << u"125000/2 $"_s;
        QTest::newRow("points group before a comma") << u"1.250,00"_s << comma << u"125000/2 "_s;
        QTest::newRow("taka") << u"৳2,999"_s << point << u"2999/0 ৳"_s;
        QTest::newRow("a minus before the sign") << u"-$0.93"_s << point << u"-93/2 $"_s;
        QTest::newRow("a minus behind the sign") << u"$-0.93"_s << point << u"-93/2 $"_s;
        QTest::newRow("a typographic minus") << u"\u22120.93"_s << point << u"-93/2 "_s;
        QTest::newRow("a minus at the end") << u"12.50-"_s << point << u"-1250/2 "_s;
        QTest::newRow("brackets take away") << u"(12.50)"_s << point << u"-1250/2 "_s;
        QTest::newRow("brackets round the sign, too") << u"($12.50)"_s << point << u"-1250/2 $"_s;
        QTest::newRow("a code behind") << u"1 250,00 EUR"_s << comma << u"125000/2 EUR"_s;
        QTest::newRow("a narrow blank groups") << u"1\u202F250,00\u00A0€"_s << comma << u"125000/2 €"_s;
        QTest::newRow("Swiss") << u"1'250.-"_s << point << u"1250/0 "_s;
        QTest::newRow("Indian groups") << u"₹1,25,000.50"_s << point << u"12500050/2 ₹"_s;
        QTest::newRow("yuan behind") << u"38.5元"_s << point << u"385/1 元"_s;
        QTest::newRow("full-width digits") << u"１２．５０"_s << point << u"1250/2 "_s;
        QTest::newRow("full-width digits round a plain point") << u"１２.５０"_s << point << u"1250/2 "_s;
        QTest::newRow("a full-width sign, too") << u"￥１，２５０"_s << point << u"1250/0 ￥"_s;
        QTest::newRow("full-width, less than nothing") << u"－１２元"_s << point << u"-12/0 元"_s;
        QTest::newRow("full-width letters are no code") << u"ＣＮＹ５ pieces"_s << point << QString();
        QTest::newRow("four places") << u"0.0425"_s << point << u"425/4 "_s;
        QTest::newRow("no digit before the point") << u".5"_s << point << u"5/1 "_s;
        QTest::newRow("a fraction of a float") << u"29.330000000000002"_s << point << u"29330000000000002/15 "_s;
        QTest::newRow("more places than count") << u"0.10000000000000000555"_s << point << u"100000000000000005/18 "_s;
        QTest::newRow("a comma is no point") << u"12,50"_s << point << QString();
        QTest::newRow("nothing groups behind a zero") << u"0,425"_s << point << QString();
        QTest::newRow("two decimal signs") << u"1.2.3"_s << point << QString();
        QTest::newRow("twice negative") << u"-(5)"_s << point << QString();
        QTest::newRow("words") << u"ca. 5"_s << point << QString();
        QTest::newRow("pieces are no currency") << u"5 pieces"_s << point << QString();
        QTest::newRow("a date") << u"2024-03-05"_s << point << QString();
        QTest::newRow("too large") << u"1234567890123456789"_s << point << QString();
        QTest::newRow("no digits") << u"$"_s << point << QString();
    }
    void amounts()
    {
        QFETCH(QString, written);
        QFETCH(DecimalSign, sign);
        const QByteArray bytes = written.toUtf8();
        const auto amount = amountFrom({bytes.constData(), size_t(bytes.size())}, sign);
        const QString found = amount
            ? u"%1/%2 %3"_s.arg(amount->number.digits)
                  .arg(amount->number.places)
                  .arg(QString::fromUtf8(amount->currency.data(), qsizetype(amount->currency.size())))
            : QString();
        QTEST(found, "expected");
    }

    void decimalSigns_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one price decides") << QStringList{u"1,250"_s, u"2.50"_s} << u"point"_s;
        QTest::newRow("one comma decides") << QStringList{u"1.250"_s, u"2,50"_s} << u"comma"_s;
        QTest::newRow("whole numbers need none") << QStringList{u"12"_s, u"7"_s} << u"point"_s;
        QTest::newRow("three digits behind can be either") << QStringList{u"1.250"_s, u"3.000"_s} << u"open"_s;
    }
    void decimalSigns()
    {
        QFETCH(QStringList, cells);
        AmountEvidence evidence;
        for (const QString &cell : cells)
            evidence.add(cell.toStdString());
        const auto sign = evidence.sign();
        const QString found = !sign ? u"open"_s : *sign == DecimalSign::Point ? u"point"_s : u"comma"_s;
        QTEST(found, "expected");
    }

    void fullWidthDigitsAreMoney()
    {
        AmountEvidence evidence;
        evidence.add("１２.５０");
        evidence.add("￥１２");
        evidence.add("三");
        QCOMPARE(evidence.readable(), 2);
        QCOMPARE(evidence.moneyLike(), 2);
    }

    void currencies_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shops");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a code") << u"gbp"_s << u"EUR"_s << u"GBP"_s;
        QTest::newRow("dollars at home") << u"$"_s << u"CAD"_s << u"CAD"_s;
        QTest::newRow("dollars abroad") << u"$"_s << u"EUR"_s << u"USD"_s;
        QTest::newRow("yen") << u"¥"_s << u"JPY"_s << u"JPY"_s;
        QTest::newRow("taka") << u"৳"_s << u"GBP"_s << u"BDT"_s;
        QTest::newRow("an unknown sign") << u"¤"_s << u"GBP"_s << QString();
    }
    void currencies()
    {
        QFETCH(QString, written);
        QFETCH(QString, shops);
        QTEST(currencyFrom(written.toStdString(), shops), "expected");
    }

    void codesOfCurrencies()
    {
        for (const QString &code : {u"GBP"_s, u"JPY"_s, u"BDT"_s, u"DEM"_s, u"XCG"_s})
            QVERIFY2(isCurrencyCode(code), qPrintable(code));
        for (const QString &code : {u"XXQ"_s, u"QQQ"_s, u"GB"_s, u"POUNDS"_s, QString()})
            QVERIFY2(!isCurrencyCode(code), qPrintable(code));
    }
};

SHOPBELL_TEST(TestAmounts)
#include "test_amounts.moc"
