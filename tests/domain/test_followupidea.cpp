// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followupidea.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
Day dayNumber(QDate day)
{
    return Day(day.toJulianDay());
}
const Day thatDay = dayNumber(QDate(2025, 11, 20));

CustomerDays was(int occasions, QDate first, QDate last, std::optional<double> usualGap = {})
{
    return {occasions, dayNumber(first), dayNumber(last), usualGap};
}

QString said(const FollowUpIdea &idea)
{
    return u"%1 on %2, %3 days"_s.arg(keyOf(idea.reason), QDate::fromJulianDay(idea.due).toString(Qt::ISODate))
        .arg(idea.days);
}
} // namespace

class TestFollowUpIdea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ideas_data();
    void ideas();
    void thanks_data();
    void thanks();
    void checkBacksAndOpenQuestions_data();
    void checkBacksAndOpenQuestions();
    void isNeedlessOnceItWasThought_data();
    void isNeedlessOnceItWasThought();
    void theDayOfALeapYearIsKept();
};

void TestFollowUpIdea::ideas_data()
{
    QTest::addColumn<CustomerDays>("days");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *sentence, const CustomerDays &days, const QStringList &expected) {
        QTest::newRow(sentence) << days << expected;
    };
    const auto once = [](QDate day) { return was(1, day, day); };
    row("who has never bought", {}, {});
    row("who first bought today is welcomed in two days", once({2025, 11, 20}), {u"welcome on 2025-11-22, 0 days"_s});
    row("who first bought two days ago is welcomed today", once({2025, 11, 18}), {u"welcome on 2025-11-20, 2 days"_s});
    row("who first bought a fortnight ago still is", once({2025, 11, 6}), {u"welcome on 2025-11-20, 14 days"_s});
    row("after that it is too late for a welcome", once({2025, 11, 5}), {});
    row("who came again needs no welcome", was(2, {2025, 11, 12}, {2025, 11, 18}), {});
    row("a weekly regular who was here a week ago", was(9, {2025, 8, 1}, {2025, 11, 13}, 7), {});
    row("a weekly regular is quiet after twice the gap", was(9, {2025, 8, 1}, {2025, 11, 6}, 7),
        {u"quiet-regular on 2025-11-20, 14 days"_s});
    row("and not a day earlier", was(9, {2025, 8, 1}, {2025, 11, 7}, 7), {});
    row("who has been away for a year is gone", was(9, {2023, 8, 1}, {2024, 11, 19}, 7), {});
    row("a haircut every six weeks is due again in a week", was(5, {2025, 3, 1}, {2025, 10, 16}, 42),
        {u"next-one on 2025-11-27, 35 days"_s});
    row("and not said earlier", was(5, {2025, 3, 1}, {2025, 10, 17}, 42), {});
    row("a haircut that is overdue is due today", was(5, {2025, 3, 1}, {2025, 9, 30}, 42),
        {u"next-one on 2025-11-20, 51 days"_s});
    row("a year since the first purchase", was(30, {2024, 11, 24}, {2025, 11, 18}, 12),
        {u"first-purchase-day on 2025-11-24, 1 days"_s});
    row("three years today", was(30, {2022, 11, 20}, {2025, 11, 18}, 12),
        {u"first-purchase-day on 2025-11-20, 3 days"_s});
    row("a week ahead is too early", was(30, {2024, 11, 27}, {2025, 11, 18}, 12), {});
    row("yesterday is gone", was(30, {2024, 11, 19}, {2025, 11, 18}, 12), {});
    row("two of them at once", was(9, {2024, 11, 20}, {2025, 11, 6}, 7),
        {u"quiet-regular on 2025-11-20, 14 days"_s, u"first-purchase-day on 2025-11-20, 1 days"_s});
}

void TestFollowUpIdea::ideas()
{
    QFETCH(CustomerDays, days);
    QStringList found;
    for (const FollowUpIdea &idea : ideasFor(days, thatDay))
        found += said(idea);
    QTEST(found, "expected");
}

void TestFollowUpIdea::thanks_data()
{
    QTest::addColumn<QDate>("bought");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the friend bought today") << QDate(2025, 11, 20) << true;
    QTest::newRow("the friend bought thirty days ago") << QDate(2025, 10, 21) << true;
    QTest::newRow("later it is no thanks any more") << QDate(2025, 10, 20) << false;
    QTest::newRow("the file says tomorrow") << QDate(2025, 11, 21) << false;
}

void TestFollowUpIdea::thanks()
{
    QFETCH(QDate, bought);
    QTEST(thanksFor(dayNumber(bought), thatDay).has_value(), "expected");
}

void TestFollowUpIdea::checkBacksAndOpenQuestions_data()
{
    QTest::addColumn<std::optional<FollowUpIdea>>("idea");
    QTest::addColumn<QString>("expected");
    const auto promisedFor = [](QDate day) { return checkBackFor(dayNumber(day), thatDay); };
    const auto askedOn = [](QDate day) { return stillThinkingFor(dayNumber(day), thatDay); };
    QTest::newRow("a check-back in a week is worth planning")
        << promisedFor({2025, 11, 27}) << u"check-back on 2025-11-27, 0 days"_s;
    QTest::newRow("one later is not yet") << promisedFor({2025, 11, 28}) << QString();
    QTest::newRow("one that is late is due today")
        << promisedFor({2025, 11, 16}) << u"check-back on 2025-11-20, 4 days"_s;
    QTest::newRow("a question of last week is asked about")
        << askedOn({2025, 11, 13}) << u"still-thinking on 2025-11-20, 7 days"_s;
    QTest::newRow("one of yesterday is left alone") << askedOn({2025, 11, 19}) << QString();
    QTest::newRow("one of two months ago is over") << askedOn({2025, 9, 20}) << QString();
    const auto keptOn = [](QDate day) { return cameTrueFor(dayNumber(day), thatDay); };
    QTest::newRow("who gave an idea hears that it was kept")
        << keptOn({2025, 11, 18}) << u"idea-came-true on 2025-11-20, 2 days"_s;
    QTest::newRow("up to two months later") << keptOn({2025, 9, 21}) << u"idea-came-true on 2025-11-20, 60 days"_s;
    QTest::newRow("and then no more") << keptOn({2025, 9, 20}) << QString();
    const auto boughtOn = [](QDate day, int weeks) { return nextOneFor(dayNumber(day), weeks, thatDay); };
    QTest::newRow("a service every six weeks is due on the day")
        << boughtOn({2025, 10, 9}, 6) << u"next-one on 2025-11-20, 42 days"_s;
    QTest::newRow("and not a day earlier") << boughtOn({2025, 10, 10}, 6) << QString();
    QTest::newRow("it stays due for a year") << boughtOn({2024, 10, 9}, 6) << u"next-one on 2025-11-20, 407 days"_s;
    QTest::newRow("after that nobody waits for it") << boughtOn({2024, 10, 8}, 6) << QString();
    QTest::newRow("what does not come round is never due") << boughtOn({2025, 10, 9}, 0) << QString();
}

void TestFollowUpIdea::checkBacksAndOpenQuestions()
{
    QFETCH(std::optional<FollowUpIdea>, idea);
    QTEST(idea ? said(*idea) : QString(), "expected");
}

void TestFollowUpIdea::isNeedlessOnceItWasThought_data()
{
    QTest::addColumn<QDate>("before");
    QTest::addColumn<FollowUpReason>("reason");
    QTest::addColumn<bool>("needless");
    using enum FollowUpReason;
    QTest::newRow("asked after the last visit") << QDate(2025, 11, 15) << QuietRegular << true;
    QTest::newRow("asked on the day of the last visit") << QDate(2025, 11, 6) << QuietRegular << true;
    QTest::newRow("asked in an earlier absence") << QDate(2025, 9, 1) << QuietRegular << false;
    QTest::newRow("something else was said") << QDate(2025, 11, 15) << ReferralThanks << false;
}

void TestFollowUpIdea::isNeedlessOnceItWasThought()
{
    QFETCH(QDate, before);
    QFETCH(FollowUpReason, reason);
    const std::vector<FollowUpIdea> found = ideasFor(was(9, {2025, 8, 1}, {2025, 11, 6}, 7), thatDay);
    QCOMPARE(found.size(), size_t(1));
    QTEST(isNeedless(found.front(), {{reason, dayNumber(before)}}), "needless");
    QVERIFY(!isNeedless(found.front(), {}));
}

void TestFollowUpIdea::theDayOfALeapYearIsKept()
{
    const CustomerDays days = was(30, {2024, 2, 29}, {2025, 2, 20}, 12);
    const std::vector<FollowUpIdea> found = ideasFor(days, dayNumber({2025, 2, 25}));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(QDate::fromJulianDay(found.front().due), QDate(2025, 2, 28));
}

SHOPBELL_TEST(TestFollowUpIdea)
#include "test_followupidea.moc"
