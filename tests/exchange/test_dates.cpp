// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dates.h"
#include "support/run.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr auto dmy = DateOrder::DayFirst;
constexpr auto mdy = DateOrder::MonthFirst;
constexpr auto ymd = DateOrder::YearFirst;
constexpr int local = -999999; ///< A time without a zone.

/// Milliseconds since midnight.
constexpr int at(int hour, int minute, int second = 0, int msec = 0)
{
    return ((hour * 60 + minute) * 60 + second) * 1000 + msec;
}

DateEvidence evidenceOf(const QStringList &cells)
{
    DateEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell.toStdString());
    return evidence;
}
} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QDate>("day");
        const auto row = [](const QString &text, DateOrder order, QDate day) {
            QTest::addRow("%s as %s", qPrintable(text), qPrintable(keyOf(order))) << text << int(order) << day;
        };
        const QDate tenth(2026, 2, 10);
        row(u"2026-02-10"_s, dmy, tenth);
        row(u"2026-02-10"_s, mdy, tenth);
        row(u"2026/02/10"_s, mdy, tenth);
        row(u"2026.2.10"_s, dmy, tenth);
        row(u"20260210"_s, dmy, tenth);
        row(u"10/02/2026"_s, dmy, tenth);
        row(u"02/10/2026"_s, mdy, tenth);
        row(u"10-02-2026"_s, dmy, tenth);
        row(u"10. 2. 2026"_s, dmy, tenth);
        row(u"26/02/10"_s, ymd, tenth);
        row(u" 10.02.26 "_s, dmy, tenth);
        row(u"2/10/26"_s, mdy, tenth);
        row(u"13.03.21"_s, dmy, QDate(2021, 3, 13));
        row(u"31/12/99"_s, dmy, QDate(1999, 12, 31));
        row(u"01 NOV 2021"_s, dmy, QDate(2021, 11, 1));
        row(u"1-Nov-21"_s, mdy, QDate(2021, 11, 1));
        row(u"2021-Nov-01"_s, mdy, QDate(2021, 11, 1));
        row(u"March 3, 2024"_s, dmy, QDate(2024, 3, 3));
        row(u"Mar. 3rd, 2024"_s, dmy, QDate(2024, 3, 3));
        row(u"3rd of March 2024"_s, dmy, QDate(2024, 3, 3));
        row(u"Sunday, 3 March 2024"_s, dmy, QDate(2024, 3, 3));
        row(u"Sept 5 2024"_s, dmy, QDate(2024, 9, 5));
        row(u"3. März 2024"_s, mdy, QDate(2024, 3, 3));
        row(u"3 août 2024"_s, mdy, QDate(2024, 8, 3));
        row(u"3 de enero"_s, dmy, QDate());
        row(u"2025年3月2日"_s, mdy, QDate(2025, 3, 2));
        row(u"2025年03月02号"_s, mdy, QDate(2025, 3, 2));
        row(u"45321"_s, dmy, QDate(2024, 1, 30));
        row(u"29/02/2024"_s, dmy, QDate(2024, 2, 29));
        row(u"29/02/2023"_s, dmy, QDate());
        row(u"13/13/2023"_s, dmy, QDate());
        row(u"25/12/2023"_s, mdy, QDate());
        row(u"12/25/2023"_s, dmy, QDate());
        row(u"10/02/2026"_s, ymd, QDate());
        row(u"2026-13-01"_s, dmy, QDate());
        row(u"2026-02-30"_s, dmy, QDate());
        row(u"yesterday"_s, dmy, QDate());
        row(u"2 weeks ago"_s, dmy, QDate());
        row(u"5"_s, dmy, QDate());
        row(u"4.5"_s, dmy, QDate());
        row(u"12"_s, dmy, QDate());
        row(u"05/2024"_s, dmy, QDate());
        row(u"15:30"_s, dmy, QDate());
        row(u"+44 20 7946 0958"_s, dmy, QDate());
        row(u"020 7946 0958"_s, dmy, QDate());
        row(u"1/2/3"_s, dmy, QDate());
        row(u"10/02-2026"_s, dmy, QDate());
        row(u"10/02/2026 and more"_s, dmy, QDate());
        row(u"0000-00-00"_s, dmy, QDate());
        row(u""_s, dmy, QDate());
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QDate, day);
        const std::optional<WrittenDate> date = dateFrom(text.toStdString(), DateOrder(order));
        QCOMPARE(date ? date->day : QDate(), day);
        QVERIFY(!date || !date->msecOfDay);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("msec");
        QTest::addColumn<int>("offset");
        const auto row = [](const QString &text, QDate day, int msec, int offset) {
            QTest::addRow("%s", qPrintable(text)) << text << day << msec << offset;
        };
        const QDate tenth(2026, 2, 10);
        row(u"2026-02-10 15:30:40 UTC"_s, tenth, at(15, 30, 40), 0);
        row(u"2026-02-10T15:30:40Z"_s, tenth, at(15, 30, 40), 0);
        row(u"2026-02-10t15:30:40z"_s, tenth, at(15, 30, 40), 0);
        row(u"2026-02-10T15:30:40.123456789Z"_s, tenth, at(15, 30, 40, 123), 0);
        row(u"2026-02-10T15:30:40,5+02:00"_s, tenth, at(15, 30, 40, 500), 7200);
        row(u"2026-02-10 15:30:40 +0200"_s, tenth, at(15, 30, 40), 7200);
        row(u"2026-02-10 15:30:40 -0530"_s, tenth, at(15, 30, 40), -19800);
        row(u"2026-02-10T15:30+08"_s, tenth, at(15, 30), 28800);
        row(u"2026-02-10T15:30:40+01:00[Europe/Paris]"_s, tenth, at(15, 30, 40), 3600);
        row(u"20260210T153040Z"_s, tenth, at(15, 30, 40), 0);
        row(u"20260210153040"_s, tenth, at(15, 30, 40), local);
        row(u"2026-02-10 15:30"_s, tenth, at(15, 30), local);
        row(u"10/02/2026 15:30:40"_s, tenth, at(15, 30, 40), local);
        row(u"10/02/2026, 3:30 PM"_s, tenth, at(15, 30), local);
        row(u"10/02/2026 3:30:40 p.m."_s, tenth, at(15, 30, 40), local);
        row(u"10/02/2026 12:05am"_s, tenth, at(0, 5), local);
        row(u"Feb 10, 2026 at 3:30 PM EST"_s, tenth, at(15, 30), -18000);
        row(u"Feb 10, 2026 at 3:30 PM CST"_s, tenth, at(15, 30), local);
        row(u"Tue Feb 10 2026 15:30:40 GMT+0100 (CET)"_s, tenth, at(15, 30, 40), 3600);
        row(u"Tue, 10 Feb 2026 15:30:40 GMT"_s, tenth, at(15, 30, 40), 0);
        row(u"2026年2月10日 15:30"_s, tenth, at(15, 30), local);
        row(u"2026年2月10日 下午3点30分"_s, tenth, at(15, 30), local);
        row(u"2026-02-10 23:59:60"_s, tenth, at(23, 59, 59), local);
        row(u"1519862414"_s, QDate(2018, 3, 1), at(0, 0, 14), 0);
        row(u"1519862414744"_s, QDate(2018, 3, 1), at(0, 0, 14, 744), 0);
        row(u"1519862414.744"_s, QDate(2018, 3, 1), at(0, 0, 14, 744), 0);
        row(u"45321.5"_s, QDate(2024, 1, 30), at(12, 0), local);
        row(u"0001-01-01 00:00"_s, QDate(), 0, local); // How programs write that there is no date.
        row(u"2026-02-10 25:00"_s, QDate(), 0, local);
        row(u"2026-02-10 15:60"_s, QDate(), 0, local);
        row(u"2026-02-10 13:30 PM"_s, QDate(), 0, local);
        row(u"2026-02-10 15:30 XYZ"_s, QDate(), 0, local);
        row(u"2026-02-10 15:30 +99:00"_s, QDate(), 0, local);
        row(u"2026-02-10 15"_s, QDate(), 0, local);
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QFETCH(int, msec);
        QFETCH(int, offset);
        const std::optional<WrittenDate> date = dateFrom(text.toStdString(), dmy);
        QCOMPARE(date ? date->day : QDate(), day);
        if (!day.isValid())
            return;
        QCOMPARE(date->msecOfDay, std::optional(msec));
        QCOMPARE(date->offsetSeconds.value_or(local), offset);
    }

    void moments()
    {
        const QTimeZone london("Europe/London");
        const QTimeZone shanghai("Asia/Shanghai");
        QCOMPARE(momentOf(*dateFrom("2026-07-10", dmy), london), Moment::onDay(QDate(2026, 7, 10)));
        const Moment summer = momentOf(*dateFrom("2026-07-10 00:30", dmy), london);
        QCOMPARE(summer.day, QDate(2026, 7, 10));
        QCOMPARE(summer.at, std::optional(QDateTime(QDate(2026, 7, 9), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch()));
        // The day is the shop's, whatever day the writer had.
        const Moment evening = momentOf(*dateFrom("2026-07-10T20:00:00Z", dmy), shanghai);
        QCOMPARE(evening.day, QDate(2026, 7, 11));
        QCOMPARE(evening.at, momentOf(*dateFrom("2026-07-10T22:00:00+02:00", dmy), london).at);
        const Moment old = momentOf(*dateFrom("1969-12-31T23:59:59Z", dmy), london);
        QCOMPARE(old.at, std::optional<qint64>(-1000));
    }

    void everyDayIsReadBackInEveryForm()
    {
        QVERIFY(rc::check([] {
            const QDate day = QDate(1970, 1, 1).addDays(*rc::gen::inRange(0, 36'500));
            const QLocale english(QLocale::English);
            const auto reads = [day](const QString &text, DateOrder order) {
                const std::optional<WrittenDate> date = dateFrom(text.toStdString(), order);
                RC_ASSERT(date && date->day == day);
            };
            for (const DateOrder order : {dmy, mdy, ymd}) {
                reads(day.toString(Qt::ISODate), order);
                reads(english.toString(day, u"d MMMM yyyy"_s), order);
                reads(english.toString(day, u"ddd, MMM d, yyyy"_s), order);
                reads(day.toString(u"yyyy年M月d日"_s), order);
            }
            reads(day.toString(u"dd.MM.yyyy"_s), dmy);
            reads(day.toString(u"d/M/yyyy"_s), dmy);
            reads(day.toString(u"MM-dd-yyyy"_s), mdy);
            reads(day.toString(u"M/d/yy"_s), mdy);
            reads(day.toString(u"dd/MM/yy"_s), dmy);
            reads(day.toString(u"yy-MM-dd"_s), ymd);
        }));
    }

    void columns_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("order"); // -1: ambiguous
        const auto row = [](const char *name, const QStringList &cells, DateOrder order) {
            QTest::newRow(name) << cells << int(order);
        };
        row("one day above 12 decides", {u"05/03/2024"_s, u"13/03/2024"_s, u"01/02/2024"_s}, dmy);
        row("one month first", {u"03/05/2024"_s, u"03/13/2024"_s}, mdy);
        row("ISO", {u"2024-03-05"_s, u"2024-03-06"_s}, ymd);
        row("most cells decide", {u"25/03/2024"_s, u"26/03/2024"_s, u"03/27/2024"_s}, dmy);
        row("ISO and one of the other kind", {u"2024-03-05"_s, u"2024-03-06"_s, u"13/03/2024"_s}, dmy);
        row("full stops put the day first", {u"05.03.2024"_s, u"06.03.2024"_s}, dmy);
        row("the year in front, in two digits", {u"24/03/05"_s, u"24/03/06"_s, u"24/03/31"_s, u"99/12/31"_s}, ymd);
        row("day and month the same", {u"05/05/2024"_s}, dmy);
        QTest::newRow("nothing above 12") << QStringList{u"05/03/2024"_s, u"06/03/2024"_s} << -1;
        QTest::newRow("two digits everywhere") << QStringList{u"10/11/12"_s} << -1;
        QTest::newRow("no dates at all") << QStringList{u"lovely"_s} << -1;
    }
    void columns()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, order);
        const std::optional<DateOrder> found = evidenceOf(cells).order();
        QCOMPARE(found ? int(*found) : -1, order);
    }

    void numbersOfAColumn()
    {
        const DateEvidence evidence =
            evidenceOf({u"05/03/2024"_s, u"13/03/2024"_s, u"soon"_s, u"1519862414"_s, u"2024-01-01"_s});
        QCOMPARE(evidence.cells(), 5);
        QCOMPARE(evidence.readable(), 4);
        QCOMPARE(evidence.fitting(dmy), 4);
        QCOMPARE(evidence.fitting(mdy), 3);
        QCOMPARE(evidence.fitting(ymd), 2);
        QCOMPARE(evidence.bareNumbers(), 1);
        QCOMPARE(evidence.needingOrder(), 2);
        QCOMPARE(evidence.deciding(), 1);
    }

    void customOfThePlace()
    {
        QCOMPARE(usualDateOrderOf(QLocale(u"en_US"_s)), mdy);
        QCOMPARE(usualDateOrderOf(QLocale(u"en_GB"_s)), dmy);
        QCOMPARE(usualDateOrderOf(QLocale(u"zh_CN"_s)), ymd);
        QCOMPARE(usualDateOrderOf(QLocale(u"de_DE"_s)), dmy);
    }
};

SHOPBELL_TEST(TestDates)
#include "test_dates.moc"
