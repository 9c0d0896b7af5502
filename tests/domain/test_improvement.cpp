// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/improvement.h"
#include "support/run.h"

#include <QTest>

#include <cmath>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 11, 20);
const QDate began(2025, 9, 8);

Improvement readBack()
{
    Improvement improvement;
    improvement.topic.tag = TagId(1);
    improvement.title = u"Read phone orders back"_s;
    improvement.owner = TeamMemberId(2);
    improvement.start = began;
    return improvement;
}

QDate day(int month, int dayOfMonth)
{
    return {2025, month, dayOfMonth};
}

QString told(const std::optional<OftenSaid> &often)
{
    return often ? u"%1 until %2"_s.arg(often->complaints).arg(often->span.to.toString(Qt::ISODate)) : u"never"_s;
}
} // namespace

class TestImprovement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAboutATagOrATouchpoint()
    {
        QVERIFY(!ImprovementTopic{}.isKnown());
        QVERIFY((ImprovementTopic{TagId(1), Touchpoint::None}.isKnown()));
        QVERIFY((ImprovementTopic{{}, Touchpoint::Buying}.isKnown()));
        QVERIFY((!ImprovementTopic{TagId(1), Touchpoint::Buying}.isKnown()));
    }

    void keysGoBothWays()
    {
        for (const ImprovementState state :
             {ImprovementState::Trying, ImprovementState::Evaluated, ImprovementState::Kept, ImprovementState::Adjusted,
              ImprovementState::Dropped})
            QCOMPARE(improvementStateFromKey(keyOf(state)), state);
        for (const ImprovementRefusal refusal :
             {ImprovementRefusal::NoTopic, ImprovementRefusal::NoTitle, ImprovementRefusal::NoOwner,
              ImprovementRefusal::NoStart, ImprovementRefusal::NoReason, ImprovementRefusal::NotStarted,
              ImprovementRefusal::TooEarly, ImprovementRefusal::WrongState})
            QCOMPARE(improvementRefusalFromKey(keyOf(refusal)), refusal);
        QVERIFY(!improvementRefusalFromKey(u""));
        QVERIFY(!improvementStateFromKey(u"forgotten"));
    }

    void needsATopicATitleAnOwnerAndAStart()
    {
        QCOMPARE(refusalOf(readBack()), ImprovementRefusal::None);
        Improvement without = readBack();
        without.topic = {};
        QCOMPARE(refusalOf(without), ImprovementRefusal::NoTopic);
        without = readBack();
        without.title = u" "_s;
        QCOMPARE(refusalOf(without), ImprovementRefusal::NoTitle);
        without = readBack();
        without.owner = {};
        QCOMPARE(refusalOf(without), ImprovementRefusal::NoOwner);
        without = readBack();
        without.start = {};
        QCOMPARE(refusalOf(without), ImprovementRefusal::NoStart);
    }

    void nothingIsDoneOnlyForAReason()
    {
        WhyNot whyNot{.topic = {TagId(1), Touchpoint::None}, .day = today, .reason = u"The mill is closed."_s};
        QCOMPARE(refusalOf(whyNot), ImprovementRefusal::None);
        whyNot.reason = u"  "_s;
        QCOMPARE(refusalOf(whyNot), ImprovementRefusal::NoReason);
        whyNot.topic = {};
        QCOMPARE(refusalOf(whyNot), ImprovementRefusal::NoTopic);
    }

    void isMeasuredWhenAllDaysAreOver()
    {
        Improvement improvement = readBack();
        QCOMPARE(evaluate(improvement, began.addDays(59)), ImprovementRefusal::TooEarly);
        QCOMPARE(improvement, readBack());
        QCOMPARE(evaluate(improvement, began.addDays(60)), ImprovementRefusal::None);
        QCOMPARE(improvement.state, ImprovementState::Evaluated);
        QCOMPARE(improvement.evaluated, began.addDays(60));
        QVERIFY(improvement.isOpen());
        QCOMPARE(evaluate(improvement, today), ImprovementRefusal::WrongState);
    }

    void isKeptAdjustedOrDropped()
    {
        Improvement kept = readBack();
        QCOMPARE(settle(kept, ImprovementState::Kept, {}, today), ImprovementRefusal::None);
        QCOMPARE(kept.state, ImprovementState::Kept);
        QCOMPARE(kept.decided, today);
        QCOMPARE(kept.evaluated, today); // All days were over.
        QCOMPARE(settle(kept, ImprovementState::Dropped, u"No."_s, today), ImprovementRefusal::WrongState);

        Improvement adjusted = readBack();
        QCOMPARE(settle(adjusted, ImprovementState::Adjusted, u" "_s, today), ImprovementRefusal::NoReason);
        QCOMPARE(settle(adjusted, ImprovementState::Trying, u"Why"_s, today), ImprovementRefusal::WrongState);
        QCOMPARE(settle(adjusted, ImprovementState::Adjusted, u" A second book. "_s, today), ImprovementRefusal::None);
        QCOMPARE(adjusted.why, u"A second book."_s);

        Improvement early = readBack();
        early.start = today.addDays(3);
        QCOMPARE(settle(early, ImprovementState::Kept, {}, today), ImprovementRefusal::NotStarted);
        QCOMPARE(settle(early, ImprovementState::Dropped, u"Nobody has time."_s, today), ImprovementRefusal::None);
        QVERIFY(!early.evaluated.isValid());
    }

    void isTriedAgain()
    {
        Improvement improvement = readBack();
        QCOMPARE(tryAgain(improvement, today), ImprovementRefusal::WrongState);
        QCOMPARE(settle(improvement, ImprovementState::Dropped, u"Too slow."_s, today), ImprovementRefusal::None);
        QCOMPARE(tryAgain(improvement, {}), ImprovementRefusal::None);
        QCOMPARE(improvement, readBack());
        QCOMPARE(settle(improvement, ImprovementState::Kept, {}, today), ImprovementRefusal::None);
        QCOMPARE(tryAgain(improvement, today), ImprovementRefusal::None);
        QCOMPARE(improvement.start, today);
    }

    void windowsAreEqualAndOver_data()
    {
        QTest::addColumn<int>("ago");
        QTest::addColumn<int>("days");
        QTest::newRow("still to come") << -20 << 0;
        QTest::newRow("today") << 0 << 0;
        QTest::newRow("the first bar is not over") << 11 << 0;
        QTest::newRow("the first bar is over") << 12 << 12;
        QTest::newRow("one day is missing") << 59 << 48;
        QTest::newRow("whole") << 60 << 60;
        QTest::newRow("long ago") << 400 << 60;
    }
    void windowsAreEqualAndOver()
    {
        QFETCH(int, ago);
        QFETCH(int, days);
        const QDate start = today.addDays(-ago);
        const ImprovementWindows windows = windowsOf(start, today);
        QCOMPARE(windows.days, days);
        QCOMPARE(windows.isWhole(), days == improvementDays);
        if (days == 0) {
            QVERIFY(!windows.before.from.isValid());
            return;
        }
        QCOMPARE(windows.before, (DaySpan{start.addDays(-days), start.addDays(-1)}));
        QCOMPARE(windows.after, (DaySpan{start, start.addDays(days - 1)}));
        QVERIFY(windows.after.to < today);
    }

    void barsReachToToday()
    {
        const std::vector<ImprovementBar> bars =
            barsOf(began, today, {{day(7, 10), 1}, {day(9, 7), 2}, {day(9, 8), 1}, {day(11, 19), 1}});
        QCOMPARE(bars.size(), size_t(12));
        QCOMPARE(bars.front().days, (DaySpan{day(7, 10), day(7, 21)}));
        QCOMPARE(bars.front().complaints, 1);
        QCOMPARE(bars[4].complaints, 2);
        QCOMPARE(bars[5].days.from, began);
        QCOMPARE(bars[5].complaints, 1);
        QVERIFY(bars[9].counted && bars[9].complete);
        QVERIFY(!bars[10].counted && bars[10].complete); // After the sixty days.
        QVERIFY(!bars[11].counted && !bars[11].complete);
        QCOMPARE(bars[11].complaints, 1);
    }

    void barsToComeAreShownWithin()
    {
        const std::vector<ImprovementBar> bars = barsOf(today.addDays(-13), today, {});
        QCOMPARE(bars.size(), size_t(10));
        QVERIFY(!bars[3].counted); // Only as many before as are over after.
        QVERIFY(bars[4].counted);
        QVERIFY(bars[5].counted && bars[5].complete);
        QVERIFY(!bars[6].complete && !bars[6].isToCome(today));
        QVERIFY(bars[7].isToCome(today));
        QCOMPARE(barsOf(today.addDays(-1000), today, {}).size(), size_t(15));
        QVERIFY(barsOf({}, today, {}).empty());
    }

    void aFindingComparesShares()
    {
        const CountsOfDays complaints{{day(7, 9), 5}, {day(8, 1), 9}, {day(10, 1), 3}, {day(11, 10), 7}};
        const CountsOfDays reviews{{day(7, 9), 50}, {day(8, 1), 112}, {day(10, 1), 118}, {day(11, 10), 70}};
        const ImprovementFinding finding = findingOf(began, today, complaints, reviews, day(1, 1));
        QCOMPARE(finding.before, (ShareOf{9, 112}));
        QCOMPARE(finding.after, (ShareOf{3, 118}));
        QVERIFY(finding.hasShares());
        QCOMPARE(std::lround(finding.change() * 1000), -55L);
        QVERIFY(finding.mayBeChance);
        QVERIFY(finding.recorded);
        QVERIFY(!findingOf(began, today, complaints, reviews, day(7, 11)).recorded);
        QVERIFY(!findingOf(began, today, complaints, {}, day(1, 1)).hasShares());
        const ImprovementFinding clear = findingOf(began, today, {{day(8, 1), 30}, {day(10, 1), 5}},
                                                   {{day(8, 1), 100}, {day(10, 1), 100}}, day(1, 1));
        QVERIFY(!clear.mayBeChance);
        // The intervals of both shares overlap, and still their difference is none by chance.
        const ImprovementFinding ofMany = findingOf(began, today, {{day(8, 1), 400}, {day(10, 1), 353}},
                                                    {{day(8, 1), 1000}, {day(10, 1), 1000}}, day(1, 1));
        QVERIFY(!ofMany.mayBeChance);
        QCOMPARE(findingOf(today, today, complaints, reviews, day(1, 1)).windows.days, 0);
    }

    void whatIsSaidOften_data()
    {
        QTest::addColumn<CountsOfDays>("complaints");
        QTest::addColumn<TopicDecision>("decision");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *sentence, const CountsOfDays &complaints, const QString &expected,
                            const TopicDecision &decision = {}) {
            QTest::newRow(sentence) << complaints << decision << expected;
        };
        const CountsOfDays often{{day(9, 21), 1}, {day(10, 1), 1}, {day(11, 19), 1}};
        row("nothing at all", {}, u"never"_s);
        row("three in sixty days", often, u"3 until 2025-11-20"_s);
        row("several on a day", {{day(11, 20), 4}}, u"4 until 2025-11-20"_s);
        row("two are not often", {{day(11, 1), 2}}, u"never"_s);
        row("three further apart", {{day(9, 19), 1}, {day(10, 1), 1}, {day(11, 19), 1}}, u"never"_s);
        row("it stays when nobody says so any more", {{day(3, 1), 2}, {day(4, 1), 1}, {day(9, 1), 1}},
            u"3 until 2025-04-01"_s);
        row("nor is it forgotten after years", {{QDate(2019, 11, 19), 3}}, u"3 until 2019-11-19"_s);
        row("what is to come is not said", {{day(11, 21), 3}}, u"never"_s);
        row("something is tried", often, u"never"_s, {true, {}});
        row("decided after it", often, u"never"_s, {false, day(11, 19)});
        row("decided in between", often, u"never"_s, {false, day(9, 21)});
        row("decided before it", often, u"3 until 2025-11-20"_s, {false, day(9, 20)});
        row("three new ones after a decision", {{day(11, 1), 9}, {day(11, 2), 1}, {day(11, 3), 2}},
            u"3 until 2025-11-20"_s, {false, day(11, 1)});
        row("three that came in later on the day of the decision", {{day(11, 1), 9}}, u"3 until 2025-11-20"_s,
            {.until = day(11, 1), .cameLater = {{day(11, 1), 3}}});
        row("two that came in later on that day", {{day(11, 1), 9}}, u"never"_s,
            {.until = day(11, 1), .cameLater = {{day(11, 1), 2}}});
        row("two of that day and one since", {{day(11, 1), 9}, {day(11, 5), 1}}, u"3 until 2025-11-20"_s,
            {.until = day(11, 1), .cameLater = {{day(11, 1), 2}}});
        row("three of the days before that came in later", {{day(10, 1), 9}, {day(10, 20), 1}, {day(11, 1), 5}},
            u"3 until 2025-11-20"_s, {.until = day(11, 1), .cameLater = {{day(10, 1), 2}, {day(10, 20), 1}}});
        row("two of them", {{day(10, 1), 9}, {day(10, 20), 1}}, u"never"_s,
            {.until = day(11, 1), .cameLater = {{day(10, 1), 1}, {day(10, 20), 1}}});
    }
    void whatIsSaidOften()
    {
        QFETCH(CountsOfDays, complaints);
        QFETCH(TopicDecision, decision);
        QTEST(told(oftenSaid(complaints, decision, today)), "expected");
    }

    void theDaysOfWhatIsSaidAreTold()
    {
        const std::optional<OftenSaid> often =
            oftenSaid({{day(9, 1), 1}, {day(10, 1), 2}, {day(11, 19), 1}}, {}, today);
        QVERIFY(often);
        QCOMPARE(often->span, (DaySpan{day(9, 21), today}));
        QCOMPARE(often->oldest, day(10, 1));
        QCOMPARE(often->newest, day(11, 19));
        QVERIFY(!often->decided.isValid());
    }

    void whatIsNewSinceADecisionSaysSo()
    {
        const CountsOfDays complaints{{day(11, 1), 9}, {day(11, 10), 3}};
        QCOMPARE(oftenSaid(complaints, {.until = day(11, 1)}, today)->decided, day(11, 1));
        QVERIFY(!oftenSaid(complaints, {.until = day(9, 20)}, today)->decided.isValid()); // Before all of the span.
    }
};

SHOPBELL_TEST(TestImprovement)
#include "test_improvement.moc"
