// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/openingtext.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestOpeningText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // "?": cannot be read
        QTest::newRow("closed") << u" "_s << QString();
        QTest::newRow("as it is shown") << u"09:00–12:00, 13:00–17:30"_s << u"09:00–12:00, 13:00–17:30"_s;
        QTest::newRow("hours alone") << u"9-17"_s << u"09:00–17:00"_s;
        QTest::newRow("two without a comma") << u"9-12 13-17.30"_s << u"09:00–12:00, 13:00–17:30"_s;
        QTest::newRow("in words") << u"9 to 17:30"_s << u"09:00–17:30"_s;
        QTest::newRow("in Chinese") << u"9：00至12：00；13：00到18：00"_s << u"09:00–12:00, 13:00–18:00"_s;
        QTest::newRow("the later one first") << u"13-18, 9-12"_s << u"09:00–12:00, 13:00–18:00"_s;
        QTest::newRow("past midnight") << u"18-2"_s << u"18:00–02:00"_s;
        QTest::newRow("until midnight") << u"18-24"_s << u"18:00–24:00"_s;
        QTest::newRow("the whole day") << u"0-24"_s << u"00:00–24:00"_s;
        QTest::newRow("words") << u"mornings"_s << u"?"_s;
        QTest::newRow("something behind it") << u"9-12 except holidays"_s << u"?"_s;
        QTest::newRow("no such hour") << u"9-25"_s << u"?"_s;
        QTest::newRow("no such minute") << u"9:75-12"_s << u"?"_s;
        QTest::newRow("one time alone") << u"9:00"_s << u"?"_s;
    }
    void hoursAreReadAsPeopleTypeThem()
    {
        QFETCH(const QString, typed);
        const auto spans = typedSpans(typed);
        QTEST(spans ? OpeningText(QLocale::English).day(*spans) : u"?"_s, "shown");
    }

    void closedDays()
    {
        const OpeningText text(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(text.closed({QDate(2025, 12, 25), QDate(2025, 12, 25), u"Christmas"_s}),
                 u"Thursday, 25 December 2025, Christmas"_s);
        QVERIFY(text.closed({QDate(2025, 12, 24), QDate(2025, 12, 26), {}}).contains(u'–'));
        QCOMPARE(text.weekday(1), u"Monday"_s);
    }
};

SHOPBELL_TEST(TestOpeningText)
#include "test_openingtext.moc"
