// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openinghours.h"
#include "support/fakeclock.h"
#include "support/run.h"

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 openMinute = 60'000;
constexpr qint64 openHour = 60 * openMinute;
const QTimeZone openLondon("Europe/London");

/// Monday to Friday nine to half past five, Saturday nine to one, closed at Christmas.
OpeningHours shopHours()
{
    OpeningHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9 * 60, 17 * 60 + 30}};
    hours.week[5] = {{9 * 60, 13 * 60}};
    hours.closed = {{QDate(2025, 12, 24), QDate(2025, 12, 26), u"Christmas"_s}};
    return hours;
}

OpeningHours everyDay(OpenSpan span)
{
    OpeningHours hours;
    hours.week.fill({span});
    return hours;
}

qint64 at(QDate day, QTime time)
{
    return instant(day, time, openLondon);
}
} // namespace

class TestOpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockStandsStillWhileTheShopIsClosed_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<qint64>("due");
        // 20 November 2025 is a Thursday.
        QTest::newRow("heard while it is open")
            << at({2025, 11, 20}, {10, 0}) << qint64(2) << at({2025, 11, 20}, {12, 0});
        QTest::newRow("heard before it opens")
            << at({2025, 11, 20}, {6, 0}) << qint64(1) << at({2025, 11, 20}, {10, 0});
        QTest::newRow("heard after it closed")
            << at({2025, 11, 20}, {20, 0}) << qint64(1) << at({2025, 11, 21}, {10, 0});
        QTest::newRow("goes on the next morning")
            << at({2025, 11, 20}, {17, 0}) << qint64(2) << at({2025, 11, 21}, {10, 30});
        QTest::newRow("over a Sunday") << at({2025, 11, 22}, {12, 0}) << qint64(2) << at({2025, 11, 24}, {10, 0});
        QTest::newRow("at closing time of Saturday")
            << at({2025, 11, 22}, {13, 0}) << qint64(1) << at({2025, 11, 24}, {10, 0});
        QTest::newRow("over closed days") << at({2025, 12, 23}, {17, 0}) << qint64(1) << at({2025, 12, 27}, {9, 30});
        QTest::newRow("a whole working day")
            << at({2025, 11, 20}, {9, 0}) << qint64(17) << at({2025, 11, 21}, {17, 30});
    }
    void theClockStandsStillWhileTheShopIsClosed()
    {
        QFETCH(const qint64, from);
        QFETCH(const qint64, hours);
        const OpenCalendar calendar(shopHours(), openLondon);
        QTEST(calendar.after(from, hours * openHour), "due");
        QCOMPARE(calendar.openTime(from, calendar.after(from, hours * openHour)), hours * openHour);
    }

    void nightsGoOnPastMidnight()
    {
        const OpenCalendar bar(everyDay({18 * 60, 26 * 60}), openLondon);
        QVERIFY(bar.isOpen(at({2025, 11, 21}, {1, 59})));
        QVERIFY(!bar.isOpen(at({2025, 11, 21}, {2, 0})));
        QVERIFY(bar.isOpen(at({2025, 11, 20}, {18, 0})));
        QCOMPARE(bar.after(at({2025, 11, 20}, {23, 0}), 4 * openHour), at({2025, 11, 21}, {19, 0}));
        // Midnight itself belongs to both days, and to neither twice.
        QCOMPARE(bar.openTime(at({2025, 11, 20}, {0, 0}), at({2025, 11, 21}, {0, 0})), 8 * openHour);
    }

    void openAroundTheClock()
    {
        const OpenCalendar calendar(everyDay({0, minutesOfDay}), openLondon);
        const qint64 from = at({2025, 11, 20}, {23, 30});
        QCOMPARE(calendar.after(from, 100 * openHour), from + 100 * openHour);
        // Also over both changes of the clocks: the days have 23 and 25 hours.
        QCOMPARE(calendar.openTime(at({2025, 3, 30}, {0, 0}), at({2025, 3, 31}, {0, 0})), 23 * openHour);
        QCOMPARE(calendar.openTime(at({2025, 10, 26}, {0, 0}), at({2025, 10, 27}, {0, 0})), 25 * openHour);
    }

    void aNightOfChangingClocksIsShorterOrLonger_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("an usual night") << QDate(2025, 11, 20) << 22 * 60 << 27 * 60 << qint64(300);
        QTest::newRow("the clocks go forward") << QDate(2025, 3, 29) << 22 * 60 << 27 * 60 << qint64(240);
        QTest::newRow("the clocks go back") << QDate(2025, 10, 25) << 22 * 60 << 27 * 60 << qint64(360);
        QTest::newRow("opens at a time that is left out") << QDate(2025, 3, 30) << 90 << 180 << qint64(60);
        QTest::newRow("closes at a time that is left out") << QDate(2025, 3, 30) << 30 << 90 << qint64(30);
        QTest::newRow("opens at a time that comes twice") << QDate(2025, 10, 26) << 90 << 180 << qint64(150);
        QTest::newRow("nine to five on that Sunday") << QDate(2025, 3, 30) << 9 * 60 << 17 * 60 << qint64(480);
    }
    void aNightOfChangingClocksIsShorterOrLonger()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, from);
        QFETCH(const int, to);
        OpeningHours hours;
        hours.week[size_t(day.dayOfWeek() - 1)] = {{from, to}};
        const OpenCalendar calendar(hours, openLondon);
        const qint64 noonBefore = at(day.addDays(-1), {12, 0});
        const qint64 noonAfter = at(day.addDays(2), {12, 0});
        QTEST(calendar.openTime(noonBefore, noonAfter) / openMinute, "minutes");
    }

    void openingIsAtNineOnTheWallAllYear()
    {
        const OpenCalendar calendar(shopHours(), openLondon);
        QVERIFY(!calendar.isOpen(instant({2025, 7, 1}, {7, 59})));
        QVERIFY(calendar.isOpen(instant({2025, 7, 1}, {8, 0})));
        QVERIFY(!calendar.isOpen(instant({2025, 12, 1}, {8, 59})));
        QVERIFY(calendar.isOpen(instant({2025, 12, 1}, {9, 0})));
    }

    void withoutHoursItIsAlwaysOpen()
    {
        const OpenCalendar calendar({}, openLondon);
        QVERIFY(calendar.isOpen(0));
        QCOMPARE(calendar.after(1000, openHour), 1000 + openHour);
        QCOMPARE(calendar.openTime(1000, 5000), 4000);
        QCOMPARE(calendar.openTime(5000, 1000), 0);
    }

    void closedForGoodItCountsTheTimeThatPasses()
    {
        OpeningHours hours = shopHours();
        hours.closed = {{QDate(2025, 1, 1), QDate(2099, 12, 31), {}}};
        const qint64 from = at({2025, 11, 20}, {10, 0});
        QCOMPARE(OpenCalendar(hours, openLondon).after(from, openHour), from + openHour);
    }

    void whatIsWrongWithHours_data()
    {
        QTest::addColumn<OpeningHours>("hours");
        QTest::addColumn<int>("fault"); // -1: none
        const auto monday = [](std::vector<OpenSpan> spans, std::vector<OpenSpan> sunday = {}) {
            OpeningHours hours;
            hours.week[0] = std::move(spans);
            hours.week[6] = std::move(sunday);
            return hours;
        };
        QTest::newRow("none at all") << OpeningHours() << -1;
        QTest::newRow("with a pause") << monday({{540, 720}, {780, 1050}}) << -1;
        QTest::newRow("the second one first") << monday({{780, 1050}, {540, 720}}) << -1;
        QTest::newRow("one right after the other") << monday({{540, 720}, {720, 1050}}) << -1;
        QTest::newRow("closes before it opens") << monday({{720, 540}}) << int(OpeningFault::SpanOutOfOrder);
        QTest::newRow("no time at all") << monday({{720, 720}}) << int(OpeningFault::SpanOutOfOrder);
        QTest::newRow("longer than a day") << monday({{0, minutesOfDay + 1}}) << int(OpeningFault::SpanOutOfOrder);
        QTest::newRow("begins on the next day")
            << monday({{minutesOfDay, minutesOfDay + 60}}) << int(OpeningFault::SpanOutOfOrder);
        QTest::newRow("two at a time") << monday({{540, 720}, {700, 1050}}) << int(OpeningFault::SpansOverlap);
        QTest::newRow("Sunday's night in Monday's morning")
            << monday({{60, 120}}, {{20 * 60, 26 * 60}}) << int(OpeningFault::SpansOverlap);
        OpeningHours days;
        days.closed = {{QDate(2025, 12, 26), QDate(2025, 12, 24), {}}};
        QTest::newRow("closed days the wrong way round") << days << int(OpeningFault::DaysOutOfOrder);
        days.closed = {{QDate(), QDate(2025, 12, 24), {}}};
        QTest::newRow("closed days without a beginning") << days << int(OpeningFault::DaysOutOfOrder);
        OpeningHours never;
        never.clockFollows = true;
        QTest::newRow("a clock that would never run") << never << int(OpeningFault::NeverOpen);
    }
    void whatIsWrongWithHours()
    {
        QFETCH(const OpeningHours, hours);
        const std::optional<OpeningFault> fault = faultOf(hours);
        QTEST(fault ? int(*fault) : -1, "fault");
    }

    void openTimeIsWhatWasAskedFor()
    {
        QVERIFY(rc::check("so much open time lies before the due time, and the shop is open right before it", [] {
            const qint64 from = *rc::gen::inRange<qint64>(1'700'000'000'000, 1'800'000'000'000);
            const qint64 wanted = *rc::gen::inRange<qint64>(1, 400 * openHour);
            const OpenCalendar calendar(shopHours(), openLondon);
            const qint64 due = calendar.after(from, wanted);
            RC_ASSERT(due >= from + wanted);
            RC_ASSERT(calendar.openTime(from, due) == wanted);
            RC_ASSERT(calendar.isOpen(due - 1));
        }));
    }
};

SHOPBELL_TEST(TestOpeningHours)
#include "test_openinghours.moc"
