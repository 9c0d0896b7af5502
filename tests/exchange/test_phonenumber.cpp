// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/phonenumber.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withItsCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const QString grace = u"+44 7700 000020"_s;
        QTest::newRow("at home") << u"GB"_s << u"07700 000020"_s << grace;
        QTest::newRow("in one piece") << u"GB"_s << u"07700000020"_s << grace;
        QTest::newRow("with signs") << u"GB"_s << u"(07700) 000-020"_s << grace;
        QTest::newRow("as from abroad") << u"GB"_s << u"0044 7700 000020"_s << grace;
        QTest::newRow("with a nought for home") << u"GB"_s << u"0044 (0)7700 000020"_s << grace;
        QTest::newRow("a table ate the nought") << u"GB"_s << u"7700000020"_s << grace;
        QTest::newRow("a table ate the plus") << u"GB"_s << u"447700000020"_s << grace;
        QTest::newRow("a nought for home behind a plus") << u"GB"_s << u"+44 (0)7700 000020"_s << grace;
        QTest::newRow("the same without a country") << QString() << u"+44 (0) 7700 000020"_s << grace;
        QTest::newRow("a table made a decimal of it") << u"GB"_s << u"447700000020.0"_s << grace;
        QTest::newRow("a country in small letters") << u"gb"_s << u"07700 000020"_s << grace;
        QTest::newRow("of another country") << u"GB"_s << u"0049 30 12345678"_s << u"+49 30 12345678"_s;
        QTest::newRow("American") << u"US"_s << u"(650) 253-0000"_s << u"+1 650-253-0000"_s;
        QTest::newRow("American with its one") << u"US"_s << u"1-650-253-0000"_s << u"+1 650-253-0000"_s;
        QTest::newRow("abroad from America") << u"US"_s << u"011 44 7700 000020"_s << grace;
        QTest::newRow("Chinese") << u"CN"_s << u"13800138000"_s << u"+86 138 0013 8000"_s;
        QTest::newRow("Chinese in wide digits") << u"CN"_s << u"１３８００１３８０００"_s << u"+86 138 0013 8000"_s;
        QTest::newRow("of Beijing") << u"CN"_s << u"010-12345678"_s << u"+86 10 1234 5678"_s;
        QTest::newRow("German") << u"DE"_s << u"030 12345678"_s << u"+49 30 12345678"_s;
        QTest::newRow("French") << u"FR"_s << u"06 12 34 56 78"_s << u"+33 6 12 34 56 78"_s;
    }
    void withItsCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(internationalPhone(written, country), expected);
        QCOMPARE(PhoneWriting(country, {}).of(written), expected);
        QCOMPARE(internationalPhone(expected, country), expected);
    }

    void asItIsWritten_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("written");
        QTest::newRow("no country") << QString() << u"07700 000020"_s;
        QTest::newRow("a country that is none") << u"XX"_s << u"07700 000020"_s;
        QTest::newRow("with a plus") << u"GB"_s << u"+447700-000020"_s;
        QTest::newRow("in the house") << u"GB"_s << u"214"_s;
        QTest::newRow("in a German house") << u"DE"_s << u"2145"_s;
        QTest::newRow("in this German town") << u"DE"_s << u"21456789"_s;
        QTest::newRow("in this American town") << u"US"_s << u"253-0000"_s;
        QTest::newRow("noughts") << u"GB"_s << u"0000000000"_s;
        QTest::newRow("too long") << u"GB"_s << u"077000000201234"_s;
        QTest::newRow("words") << u"GB"_s << u"ask at the till"_s;
        QTest::newRow("words beside it") << u"GB"_s << u"07700 000020 (Anna)"_s;
        QTest::newRow("two of them") << u"GB"_s << u"07700 000020, 07700 000021"_s;
        QTest::newRow("masked") << u"GB"_s << u"07700 ***020"_s;
        QTest::newRow("nothing") << u"GB"_s << QString();
    }
    void asItIsWritten()
    {
        QFETCH(QString, country);
        QFETCH(QString, written);
        QCOMPARE(internationalPhone(written, country), written);
        QCOMPARE(PhoneWriting(country, {}).of(written), written);
    }

    void whatFindsACustomerStays()
    {
        PhoneWriting phones(u"GB"_s, {u"07700000020"_s});
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(phones.of(u"07700 000020"_s), u"07700 000020"_s);
            QCOMPARE(phones.of(u"07700 000021"_s), u"+44 7700 000021"_s);
        }
    }
};

SHOPBELL_TEST(TestPhoneNumber)
#include "test_phonenumber.moc"
