// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/phonetext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPhoneText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAsTheyAreDialled_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blanks and brackets") << u"(020) 7946 0018"_s << u"02079460018"_s;
        QTest::newRow("from abroad") << u"+44 20 7946-0018"_s << u"+442079460018"_s;
        QTest::newRow("a nought for callers at home") << u"+44 (0)20 7946 0018"_s << u"+442079460018"_s;
        QTest::newRow("a dash of print") << u"020–7946 0018"_s << u"02079460018"_s;
        QTest::newRow("marks of direction") << u"\u202a+44 20 7946 0018\u202c"_s << u"+442079460018"_s;
        QTest::newRow("Arabic digits") << u"٠٢٠٧٩٤٦"_s << u"0207946"_s;
        QTest::newRow("wide digits") << u"＋８６ １３８００１３８０００"_s << u"+8613800138000"_s;
        QTest::newRow("an extension") << u"020 7946 x12"_s << QString();
        QTest::newRow("a name") << u"Priya"_s << QString();
        QTest::newRow("two numbers") << u"02079460018, 02079460019"_s << QString();
        QTest::newRow("a plus inside") << u"020+7946"_s << QString();
        QTest::newRow("too short") << u"12"_s << QString();
        QTest::newRow("too long") << u"1234567890123456"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void numbersAsTheyAreDialled()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(dialledNumber(written), expected);
        QCOMPARE(bool(smsToScan(written, u"x"_s)), !expected.isEmpty());
    }

    void theTextStandsAsItIs()
    {
        QCOMPARE(*smsToScan(u"+44 20 7946 0018"_s, u"Hi: 1+1 & #2; 好\r\nAnna"_s),
                 u"SMSTO:+442079460018:Hi: 1+1 & #2; 好\nAnna"_s);
        QCOMPARE(smsToScan(u"ask at the till"_s, u"x"_s).error().kind, Error::Kind::NotFound);
    }
};

SHOPBELL_TEST(TestPhoneText)
#include "test_phonetext.moc"
