// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/datefield.h"

#include <QLineEdit>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 28);
}

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAsInTheWindow_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("British") << "en_GB"
                                 << "28 Nov 2026";
        QTest::newRow("Chinese") << "zh_CN"
                                 << "2026年11月28日";
        QTest::newRow("German") << "de_DE"
                                << "28.11.2026";
    }
    void writtenAsInTheWindow()
    {
        QFETCH(QString, locale);
        DateField field(today);
        field.setLocale(QLocale(locale));
        QTEST(field.text(), "expected");
        QVERIFY(field.calendarPopup());
    }

    void typed_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("digits alone") << "05122027" << QDate(2027, 12, 5);
        QTest::newRow("digits with slashes") << "5/3/2027" << QDate(2027, 3, 5);
        QTest::newRow("digits with spaces") << "5 03 2027" << QDate(2027, 3, 5);
        QTest::newRow("first letters") << "5 mar 2028" << QDate(2028, 3, 5);
        QTest::newRow("two letters") << "12 ju 2028" << QDate(2028, 6, 12);
        QTest::newRow("a day of one digit, of which there are two") << "1 3 2028" << QDate(2028, 3, 1);
        QTest::newRow("an ordinal") << "5th May 2028" << QDate(2028, 5, 5);
        QTest::newRow("one that begins like September") << "1st may 2028" << QDate(2028, 5, 1);
        QTest::newRow("one that begins like November") << "22nd Sep 2028" << QDate(2028, 9, 22);
        QTest::newRow("more days than the month shown has") << "31 Dec 2026" << QDate(2026, 12, 31);
        QTest::newRow("the same with strokes") << "31/12/2026" << QDate(2026, 12, 31);
        QTest::newRow("the same alone") << "31" << QDate(2026, 12, 31);
        QTest::newRow("a day that is past in the month shown") << "01 Dec 2026" << QDate(2026, 12, 1);
        QTest::newRow("as files write it") << "2027-09-07" << QDate(2027, 9, 7);
        QTest::newRow("a comma and a blank") << "5, mar 2028" << QDate(2028, 3, 5);
        QTest::newRow("a slip of one letter") << "o5 mar 2028" << QDate(2028, 3, 5);
        QTest::newRow("a month of this year") << "0512" << QDate(2026, 12, 5);
        QTest::newRow("a month of the next year") << "0502" << QDate(2027, 2, 5);
    }
    void typed()
    {
        QFETCH(QString, keys);
        DateField field(today);
        field.setLocale(QLocale(u"en_GB"_s));
        field.setMinimumDate(today.addDays(-27));
        field.show();
        field.setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(&field, keys);
        field.interpretText();
        QTEST(field.date(), "expected");
    }

    void wordsForAnotherFieldChangeNothing_data()
    {
        QTest::addColumn<QString>("keys");
        for (const char *keys : {"Nameless words", "second", "may I ask", "so s", "m", "May 5 2026", "for 2 cakes"})
            QTest::newRow(keys) << QString::fromUtf8(keys);
    }
    void wordsForAnotherFieldChangeNothing()
    {
        QFETCH(QString, keys);
        for (const QDateTimeEdit::Section section : {QDateTimeEdit::DaySection, QDateTimeEdit::YearSection}) {
            DateField field(today);
            field.setLocale(QLocale(u"en_GB"_s));
            field.show();
            field.setSelectedSection(section);
            QTest::keyClicks(&field, keys);
            field.interpretText();
            QCOMPARE(field.date(), today);
        }
        DateField field(today);
        field.setLocale(QLocale(u"en_GB"_s));
        field.show();
        field.setSelectedSection(QDateTimeEdit::MonthSection);
        QTest::keyClicks(&field, u"sewing"_s);
        field.interpretText();
        QCOMPARE(field.date(), today);
    }

    void tabLeavesTheFieldAtOnce_data()
    {
        QTest::addColumn<int>("parts");
        QTest::newRow("a day") << 0;
        QTest::newRow("a day and a time") << 1;
        QTest::newRow("a time") << 2;
    }
    void tabLeavesTheFieldAtOnce()
    {
        QFETCH(int, parts);
        QWidget form;
        QLineEdit before(&form);
        QDateTimeEdit *field = nullptr;
        if (parts == 0)
            field = new DateField(today, &form);
        else if (parts == 1)
            field = new DayAndTimeField(&form);
        else
            field = new TimeField(&form);
        QLineEdit after(&form);
        form.show();
        form.activateWindow();
        QTRY_VERIFY(form.isActiveWindow());
        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->currentSectionIndex(), 0);
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(after.hasFocus());
        QTest::keyClick(&after, Qt::Key_Backtab);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->currentSectionIndex(), 0);
        QTest::keyClick(field, Qt::Key_Backtab);
        QVERIFY(before.hasFocus());
    }

    void arrowsGoFromPartToPart()
    {
        DateField field(today);
        field.setLocale(QLocale(u"en_GB"_s));
        field.show();
        field.setSelectedSection(QDateTimeEdit::DaySection);
        for (const QDateTimeEdit::Section part :
             {QDateTimeEdit::MonthSection, QDateTimeEdit::YearSection, QDateTimeEdit::YearSection}) {
            QTest::keyClick(&field, Qt::Key_Right);
            QCOMPARE(field.currentSection(), part);
        }
        QTest::keyClick(&field, Qt::Key_Left);
        QCOMPARE(field.currentSection(), QDateTimeEdit::MonthSection);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2026, 12, 28));
    }

    void wordsChangeNoMonthWhereATimeStandsBehindIt()
    {
        DayAndTimeField field;
        field.setDateTime(QDateTime(today, QTime(14, 30)));
        field.show();
        field.setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(&field, u"may I ask"_s);
        field.interpretText();
        QCOMPARE(field.date(), today);
    }

    void aDayOfTheLastMonth()
    {
        DateField field(today);
        field.setLocale(QLocale(u"en_GB"_s));
        field.setMaximumDate(today);
        field.show();
        field.setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(&field, u"31 Oct 2026"_s);
        field.interpretText();
        QCOMPARE(field.date(), QDate(2026, 10, 31));
        field.selectAll();
        QTest::keyClicks(&field, u"30 Sep 2026"_s);
        field.interpretText();
        QCOMPARE(field.date(), QDate(2026, 9, 30));
    }

    void typedInChinese()
    {
        DateField field(today);
        field.setLocale(QLocale(u"zh_CN"_s));
        field.show();
        field.setSelectedSection(QDateTimeEdit::YearSection);
        for (const QChar each : u"2027年3月5日"_s)
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(each), Qt::NoModifier);
        field.interpretText();
        QCOMPARE(field.date(), QDate(2027, 3, 5));
    }

    void typedOverTheWhole()
    {
        DateField field(today);
        field.setLocale(QLocale(u"en_GB"_s));
        field.show();
        field.selectAll();
        QTest::keyClicks(&field, u"12 may 2025"_s);
        field.interpretText();
        QCOMPARE(field.date(), QDate(2025, 5, 12));
    }
};

SHOPBELL_WINDOW_TEST(TestDateField)
#include "test_datefield.moc"
