// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/datetext.h"
#include "format/language.h"
#include "support/fakeclock.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;
using Shopbell::Test::instant;

namespace {
const QTimeZone london("Europe/London");
const qint64 thursdayMorning = instant({2025, 11, 20}, {8, 20}, london);

QLocale named(const QString &name)
{
    return QLocale(name);
}
} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayInAList_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("British, this year") << "en_GB" << QDate(2025, 11, 18) << "18 Nov";
        QTest::newRow("British, another year") << "en_GB" << QDate(2024, 11, 18) << "18 Nov 2024";
        QTest::newRow("American, month first") << "en_US" << QDate(2025, 11, 18) << "Nov 18";
        QTest::newRow("American, another year") << "en_US" << QDate(2024, 11, 18) << "Nov 18, 2024";
        QTest::newRow("Chinese, this year") << "zh_CN" << QDate(2025, 11, 18) << "11月18日";
        QTest::newRow("Chinese, another year") << "zh_CN" << QDate(2024, 11, 18) << "2024年11月18日";
        QTest::newRow("German keeps the dot") << "de" << QDate(2025, 11, 18) << "18. Nov.";
        QTest::newRow("Arabic has its own digits") << "ar" << QDate(2025, 11, 18) << "١٨ نوفمبر";
        QTest::newRow("Spanish drops the word before the year") << "es" << QDate(2025, 11, 18) << "18 de nov";
        QTest::newRow("Hungarian, month first") << "hu" << QDate(2025, 11, 18) << "nov. 18.";
        QTest::newRow("Korean keeps its units") << "ko" << QDate(2025, 11, 18) << "11월 18일";
        QTest::newRow("no day") << "en_GB" << QDate() << "";
    }
    void dayInAList()
    {
        QFETCH(QString, locale);
        QFETCH(QDate, day);
        const DateText dates(named(locale), london);
        QTEST(dates.day(day, QDate(2025, 11, 20)), "expected");
    }

    void fieldPattern_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("British") << "en_GB"
                                 << "5 Dec 2026";
        QTest::newRow("American") << "en_US"
                                  << "Dec 5, 2026";
        QTest::newRow("Chinese") << "zh_CN"
                                 << "2026年12月5日";
        QTest::newRow("German, in digits with all of the year") << "de_DE"
                                                                << "05.12.2026";
        QTest::newRow("Arabic, in digits") << "ar_EG" << u"٥\u200F/١٢\u200F/٢٠٢٦"_s;
    }
    void fieldPattern()
    {
        QFETCH(QString, locale);
        QTEST(named(locale).toString(QDate(2026, 12, 5), DateText::fieldPattern(named(locale))), "expected");
    }

    void momentInFull_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("British") << "en_GB"
                                 << "Wednesday 19 November, 13:20";
        QTest::newRow("Chinese") << "zh_CN"
                                 << "11月19日 星期三 13:20";
        QTest::newRow("Arabic") << "ar"
                                << "الأربعاء ١٩ نوفمبر، ١:٢٠ م";
        QTest::newRow("German") << "de"
                                << "Mittwoch 19. November, 13:20";
    }
    void momentInFull()
    {
        QFETCH(QString, locale);
        const Language language(named(locale));
        const DateText dates(named(locale), london);
        const Moment moment = Moment::atTime(instant({2025, 11, 19}, {13, 20}, london), london);
        QTEST(dates.momentInFull(moment, thursdayMorning), "expected");
    }

    void aMomentIsAsExactAsItIsKnown()
    {
        const DateText dates(QLocale(u"en_GB"_s), london);
        QCOMPARE(dates.moment(Moment::unknown(), thursdayMorning), u"no date"_s);
        QCOMPARE(dates.momentInFull(Moment::unknown(), thursdayMorning), u"no date"_s);
        QCOMPARE(dates.stamp(Moment::unknown(), thursdayMorning), u"no date"_s);
        QCOMPARE(dates.momentInFull(Moment::onDay({2025, 11, 18}), thursdayMorning), u"Tuesday 18 November"_s);
        QCOMPARE(dates.momentInFull(Moment::onDay({2024, 2, 29}), thursdayMorning), u"Thursday 29 February 2024"_s);
        QCOMPARE(dates.stamp(Moment::onDay({2025, 11, 18}), thursdayMorning), u"Tue 18 Nov"_s);
        QCOMPARE(dates.stamp(Moment::atTime(instant({2025, 11, 18}, {12, 5}, london), london), thursdayMorning),
                 u"Tue 18 Nov, 12:05"_s);
    }

    void theDayIsThatOfTheZone()
    {
        const qint64 lateInLondon = instant({2025, 11, 18}, {23, 30}, london);
        QCOMPARE(DateText(QLocale(u"en_GB"_s), london).time(lateInLondon), u"23:30"_s);
        const DateText shanghai(QLocale(u"en_GB"_s), QTimeZone("Asia/Shanghai"));
        QCOMPARE(shanghai.time(lateInLondon), u"07:30"_s);
        QCOMPARE(shanghai.dayOf(lateInLondon), QDate(2025, 11, 19));
    }

    void age_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a moment ago") << "en_GB" << qint64(0) << "just now";
        QTest::newRow("a clock that is a little fast") << "en_GB" << qint64(-1) << "just now";
        QTest::newRow("minutes") << "en_GB" << qint64(59) << "59 min";
        QTest::newRow("an hour sharp") << "en_GB" << qint64(60) << "1 h";
        QTest::newRow("parts of an hour do not count") << "en_GB" << qint64(9 * 60 + 59) << "9 h";
        QTest::newRow("26 hours are a day") << "en_GB" << qint64(26 * 60) << "1 d";
        QTest::newRow("66 hours are two days") << "en_GB" << qint64(66 * 60) << "2 d";
        QTest::newRow("thirty days") << "en_GB" << qint64(30 * 24 * 60) << "30 d";
        QTest::newRow("more than thirty days are a date") << "en_GB" << qint64(31 * 24 * 60) << "20 Oct";
        QTest::newRow("a year ago") << "en_GB" << qint64(365 * 24 * 60) << "20 Nov 2024";
        QTest::newRow("in the future") << "en_GB" << qint64(-24 * 60) << "21 Nov";
        QTest::newRow("Chinese hours") << "zh_CN" << qint64(9 * 60) << "9 小时前";
        QTest::newRow("Chinese days") << "zh_CN" << qint64(48 * 60) << "2 天前";
    }
    void age()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, minutes);
        const Language language(named(locale));
        const Moment moment = Moment::atTime(thursdayMorning - minutes * 60'000, london);
        QTEST(DateText(named(locale), london).age(moment, thursdayMorning), "expected");
    }

    void ageOfADayCountsCalendarDays()
    {
        const Language language(QLocale(u"en_GB"_s));
        const DateText dates(QLocale(u"en_GB"_s), london);
        QCOMPARE(dates.age(Moment::onDay({2025, 11, 20}), thursdayMorning), u"today"_s);
        QCOMPARE(dates.age(Moment::onDay({2025, 11, 19}), thursdayMorning), u"1 d"_s);
        QCOMPARE(dates.age(Moment::onDay({2025, 11, 21}), thursdayMorning), u"21 Nov"_s);
        QCOMPARE(dates.age(Moment::unknown(), thursdayMorning), QString());
    }

    void recently_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QString>("expected");
        QTest::newRow("this morning") << instant({2025, 11, 20}, {8, 12}, london) << "today, 08:12";
        QTest::newRow("yesterday") << instant({2025, 11, 19}, {17, 40}, london) << "yesterday, 17:40";
        QTest::newRow("the day before") << instant({2025, 11, 18}, {12, 5}, london) << "18 Nov, 12:05";
    }
    void recently()
    {
        QFETCH(qint64, at);
        const DateText dates(QLocale(u"en_GB"_s), london);
        QTEST(dates.recently(at, thursdayMorning), "expected");
        QVERIFY(!dates.recentlyFirst(at, thursdayMorning).front().isLower());
        QCOMPARE(dates.recentlyFirst(at, thursdayMorning).toLower(), dates.recently(at, thursdayMorning).toLower());
    }

    void recentDaysHaveNames()
    {
        const DateText dates(QLocale(u"en_GB"_s), london);
        const QDate today(2025, 11, 20);
        QCOMPARE(dates.recentDay(today, today), u"today"_s);
        QCOMPARE(dates.recentDay(today.addDays(-1), today), u"yesterday"_s);
        QCOMPARE(dates.recentDay(today.addDays(-4), today), u"Sunday"_s);
        QCOMPARE(dates.recentDay(today.addDays(-7), today), u"13 Nov"_s);
        QCOMPARE(dates.recentDay(today.addDays(1), today), u"21 Nov"_s);
    }

    void spansNameEachYearOnce()
    {
        const QDate today(2026, 11, 20);
        const QDate from(2025, 6, 14);
        const QDate to(2025, 9, 18);
        const DateText english(named(u"en_GB"_s), london);
        QCOMPARE(english.span(from, to, today), u"14 Jun to 18 Sept 2025"_s);
        QCOMPARE(english.span(from, to, to), u"14 Jun to 18 Sept"_s);
        QCOMPARE(english.span(from, to.addYears(1), today), u"14 Jun 2025 to 18 Sept"_s);
        const QString chinese = DateText(named(u"zh_CN"_s), london).span(from, to, today);
        QVERIFY2(chinese.startsWith(u"2025年6月14日"_s) && chinese.endsWith(u"9月18日"_s), qPrintable(chinese));
        QCOMPARE(chinese.count(u"2025"_s), 1);
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("expected");
        const QDate from(2024, 3, 3);
        const QDate to(2025, 11, 19);
        QTest::newRow("both ends") << "en_GB" << from << to << "3 March 2024 to 19 November 2025";
        QTest::newRow("one day") << "en_GB" << to << to << "19 November 2025";
        QTest::newRow("open end") << "en_GB" << from << QDate() << "from 3 March 2024";
        QTest::newRow("open beginning") << "en_GB" << QDate() << to << "until 19 November 2025";
        QTest::newRow("neither") << "en_GB" << QDate() << QDate() << "";
        QTest::newRow("Chinese") << "zh_CN" << from << to << "2024年3月3日至2025年11月19日";
    }
    void ranges()
    {
        QFETCH(QString, locale);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const Language language(named(locale));
        QTEST(DateText(named(locale), london).range(from, to), "expected");
    }

    void months()
    {
        QCOMPARE(DateText(QLocale(u"en_GB"_s), london).shortMonth({2025, 11, 1}), u"Nov 2025"_s);
        QCOMPARE(DateText(QLocale(u"zh_CN"_s), london).shortMonth({2026, 1, 1}), u"2026年1月"_s);
        QCOMPARE(DateText(QLocale(u"en_GB"_s), london).month({2025, 11, 1}), u"November 2025"_s);
        QCOMPARE(DateText(QLocale(u"zh_CN"_s), london).month({2025, 11, 1}), u"2025年11月"_s);
    }

    void everyLocaleNamesDayAndMonth()
    {
        const QList<QLocale> all =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : all) {
            const DateText dates(locale, london);
            const QString day = dates.day({2025, 11, 18}, {2025, 11, 20});
            QVERIFY2(day.contains(locale.toString(18)), qPrintable(locale.name() + u' ' + day));
            QVERIFY2(!day.contains(locale.toString(QDate(2025, 1, 1), u"yyyy"_s)), qPrintable(locale.name()));
            const QString older = dates.day({2024, 11, 18}, {2025, 11, 20});
            QVERIFY2(older.size() > day.size(), qPrintable(locale.name() + u' ' + older));
        }
    }
};

SHOPBELL_TEST(TestDateText)
#include "test_datetext.moc"
