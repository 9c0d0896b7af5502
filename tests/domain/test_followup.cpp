// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup.h"
#include "support/run.h"

#include <QTest>

#include <array>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate aThursday(2025, 11, 20);

FollowUp toIda(FollowUpReason reason = FollowUpReason::AfterPurchase)
{
    FollowUp followUp;
    followUp.customer = CustomerId(1);
    followUp.reason = reason;
    followUp.text = u"How was the cake?"_s;
    followUp.due = followUp.firstDue = aThursday;
    return followUp;
}

FollowUp toNewcomers(FollowUpReason reason, QDate from, QDate to)
{
    FollowUp followUp = toIda(reason);
    followUp.customer = {};
    followUp.audience = {from, to};
    return followUp;
}
} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupOfADay_data();
    void groupOfADay();
    void canBePlanned_data();
    void canBePlanned();
    void saysTheSame_data();
    void saysTheSame();
    void isATwinOfAnotherPlannedOneOnly();
    void isMovedAndRemembersItsFirstDay();
    void isNotMovedIntoThePast();
    void isSkippedWithAReasonOnly();
    void isDone_data();
    void isDone();
    void staysAsItWasWhenItIsSettled_data();
    void staysAsItWasWhenItIsSettled();
};

void TestFollowUp::groupOfADay_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<FollowUpGroup>("group");
    using enum FollowUpGroup;
    QTest::newRow("a week ago is still to do today") << QDate(2025, 11, 13) << aThursday << Today;
    QTest::newRow("today") << aThursday << aThursday << Today;
    QTest::newRow("tomorrow is this week") << QDate(2025, 11, 21) << aThursday << ThisWeekAndNext;
    QTest::newRow("Sunday of next week is the last day of next week")
        << QDate(2025, 11, 30) << aThursday << ThisWeekAndNext;
    QTest::newRow("the Monday after is later") << QDate(2025, 12, 1) << aThursday << Later;
    QTest::newRow("on a Sunday next week ends a week later")
        << QDate(2025, 11, 30) << QDate(2025, 11, 23) << ThisWeekAndNext;
    QTest::newRow("and the Monday after that is later") << QDate(2025, 12, 1) << QDate(2025, 11, 23) << Later;
    QTest::newRow("on a Monday next week ends in thirteen days")
        << QDate(2025, 12, 7) << QDate(2025, 11, 24) << ThisWeekAndNext;
    QTest::newRow("without a day is later") << QDate() << aThursday << Later;
}

void TestFollowUp::groupOfADay()
{
    QFETCH(QDate, due);
    QFETCH(QDate, today);
    QTEST(groupOf(due, today), "group");
}

void TestFollowUp::canBePlanned_data()
{
    QTest::addColumn<FollowUp>("followUp");
    QTest::addColumn<std::optional<FollowUpFault>>("fault");
    const auto row = [](const char *sentence, const FollowUp &followUp, std::optional<FollowUpFault> fault) {
        QTest::newRow(sentence) << followUp << fault;
    };
    using enum FollowUpReason;
    row("a question to a customer", toIda(), {});
    FollowUp nobody = toIda();
    nobody.customer = {};
    row("to nobody", nobody, FollowUpFault::NoOne);
    FollowUp both = toIda();
    both.audience = {QDate(2025, 11, 10), QDate(2025, 11, 16)};
    row("to a customer and an audience", both, FollowUpFault::NoOne);
    row("an invitation to everybody who first bought in a week",
        toNewcomers(ReviewInvitation, QDate(2025, 11, 10), QDate(2025, 11, 16)), {});
    row("an invitation to everybody who first bought on a day",
        toNewcomers(ReviewInvitation, QDate(2025, 11, 10), QDate(2025, 11, 10)), {});
    row("an invitation to a chosen customer", toIda(ReviewInvitation), FollowUpFault::NotForOne);
    row("an invitation to a span that ends before it begins",
        toNewcomers(ReviewInvitation, QDate(2025, 11, 16), QDate(2025, 11, 10)), FollowUpFault::NoOne);
    row("a welcome to everybody who is new", toNewcomers(Welcome, QDate(2025, 11, 10), QDate(2025, 11, 16)), {});
    row("something of the owner's without a name", toIda(Own), FollowUpFault::NoTitle);
    FollowUp tasting = toIda(Marketing);
    tasting.title = u"Autumn tasting"_s;
    row("something of the owner's with a name", tasting, {});
}

void TestFollowUp::canBePlanned()
{
    QFETCH(FollowUp, followUp);
    QTEST(faultOf(followUp), "fault");
}

void TestFollowUp::saysTheSame_data()
{
    QTest::addColumn<FollowUp>("one");
    QTest::addColumn<FollowUp>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *sentence, const FollowUp &one, const FollowUp &other, bool same) {
        QTest::newRow(sentence) << one << other << same;
    };
    using enum FollowUpReason;
    const auto invites = [](int from, int to) {
        return toNewcomers(ReviewInvitation, QDate(2025, 11, from), QDate(2025, 11, to));
    };
    row("two invitations for the same days", invites(10, 16), invites(10, 16), true);
    row("for days that overlap", invites(10, 16), invites(14, 20), true);
    row("for a day in common", invites(10, 16), invites(16, 20), true);
    row("for days within the others", invites(10, 16), invites(12, 13), true);
    row("for days that follow", invites(10, 16), invites(17, 20), false);
    row("for earlier days", invites(10, 16), invites(3, 9), false);
    row("a welcome to the same people", invites(10, 16), toNewcomers(Welcome, QDate(2025, 11, 10), QDate(2025, 11, 16)),
        false);
    row("two questions to a customer", toIda(), toIda(), true);
    row("for two reasons", toIda(), toIda(Welcome), false);
    row("to a customer and an audience", toIda(Welcome), toNewcomers(Welcome, QDate(2025, 11, 10), QDate(2025, 11, 16)),
        false);
    FollowUp toTom = toIda();
    toTom.customer = CustomerId(2);
    row("to two customers", toIda(), toTom, false);
    FollowUp ofOne = toIda(CheckBack);
    ofOne.promise = PromiseId(1);
    FollowUp ofAnother = toIda(CheckBack);
    ofAnother.promise = PromiseId(2);
    row("about two promises", ofOne, ofAnother, false);
    row("about a promise and about something that is not named", ofOne, toIda(CheckBack), true);
    FollowUp tasting = toIda(Own);
    tasting.title = u"Autumn tasting"_s;
    FollowUp again = tasting;
    again.title = u" autumn  tasting"_s;
    FollowUp oven = tasting;
    oven.title = u"Did the oven arrive?"_s;
    row("two of the owner's that are called the same", tasting, again, true);
    row("two of the owner's that are called otherwise", tasting, oven, false);
}

void TestFollowUp::saysTheSame()
{
    QFETCH(FollowUp, one);
    QFETCH(FollowUp, other);
    QTEST(isTwin(one, other), "same");
    QCOMPARE(isTwin(other, one), isTwin(one, other));
}

void TestFollowUp::isATwinOfAnotherPlannedOneOnly()
{
    FollowUp stored = toIda();
    stored.id = FollowUpId(7);
    QVERIFY(!twinOf(stored, std::array{stored})); // Itself.
    QVERIFY(twinOf(toIda(), std::array{stored}));
    const std::array one{stored};
    QCOMPARE(twinOf(toIda(), one)->id, FollowUpId(7));
    stored.state = FollowUpState::Done;
    QVERIFY(!twinOf(toIda(), std::array{stored}));
    QVERIFY(!twinOf(toIda(), {}));
    QVERIFY(mayNotBeTwice(FollowUpReason::ReviewInvitation));
    QVERIFY(!mayNotBeTwice(FollowUpReason::CheckBack));
}

void TestFollowUp::isMovedAndRemembersItsFirstDay()
{
    FollowUp followUp = toIda();
    QVERIFY(!followUp.isMoved());
    QVERIFY(!move(followUp, QDate(2025, 11, 24), aThursday));
    QCOMPARE(followUp.due, QDate(2025, 11, 24));
    QCOMPARE(followUp.firstDue, aThursday);
    QVERIFY(followUp.isMoved());
    QVERIFY(!move(followUp, QDate(), aThursday));
    QCOMPARE(followUp.due, QDate());
    QCOMPARE(followUp.firstDue, aThursday);
}

void TestFollowUp::isNotMovedIntoThePast()
{
    FollowUp followUp = toIda();
    QCOMPARE(move(followUp, QDate(2025, 11, 19), aThursday), FollowUpFault::DayGone);
    QVERIFY(followUp == toIda());
}

void TestFollowUp::isSkippedWithAReasonOnly()
{
    FollowUp followUp = toIda();
    QCOMPARE(skip(followUp, u"  "_s, aThursday), FollowUpFault::NoReason);
    QVERIFY(followUp == toIda());
    QVERIFY(!skip(followUp, u" Told us at the counter "_s, aThursday));
    QCOMPARE(followUp.state, FollowUpState::Skipped);
    QCOMPARE(followUp.skippedBecause, u"Told us at the counter"_s);
    QCOMPARE(followUp.settled, aThursday);
}

void TestFollowUp::isDone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ContactWay>("way");
    QTest::addColumn<std::optional<FollowUpFault>>("fault");
    using Fault = std::optional<FollowUpFault>;
    const QString words = u"How was the cake?"_s;
    QTest::newRow("today by e-mail") << words << aThursday << ContactWay::Email << Fault();
    QTest::newRow("a few days ago by phone") << words << QDate(2025, 11, 17) << ContactWay::Phone << Fault();
    QTest::newRow("at the counter, without words written down")
        << QString() << aThursday << ContactWay::InPerson << Fault();
    QTest::newRow("tomorrow") << words << QDate(2025, 11, 21) << ContactWay::Email << Fault(FollowUpFault::DayToCome);
    QTest::newRow("on no day") << words << QDate() << ContactWay::Email << Fault(FollowUpFault::NoDay);
    QTest::newRow("by no way") << words << aThursday << ContactWay::None << Fault(FollowUpFault::NoWay);
    QTest::newRow("with a placeholder that nobody filled in")
        << u"Hi {{customer}}"_s << aThursday << ContactWay::Email << Fault(FollowUpFault::Unresolved);
}

void TestFollowUp::isDone()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(ContactWay, way);
    QFETCH(std::optional<FollowUpFault>, fault);
    FollowUp followUp = toIda();
    followUp.text = text;
    const FollowUp before = followUp;
    QCOMPARE(finish(followUp, day, way, aThursday), fault);
    if (fault) {
        QVERIFY(followUp == before);
        return;
    }
    QCOMPARE(followUp.state, FollowUpState::Done);
    QCOMPARE(followUp.settled, day);
    QCOMPARE(followUp.way, way);
}

void TestFollowUp::staysAsItWasWhenItIsSettled_data()
{
    QTest::addColumn<FollowUpState>("state");
    QTest::newRow("done") << FollowUpState::Done;
    QTest::newRow("skipped") << FollowUpState::Skipped;
}

void TestFollowUp::staysAsItWasWhenItIsSettled()
{
    QFETCH(FollowUpState, state);
    FollowUp followUp = toIda();
    followUp.state = state;
    const FollowUp before = followUp;
    QCOMPARE(move(followUp, QDate(2025, 11, 24), aThursday), FollowUpFault::Settled);
    QCOMPARE(skip(followUp, u"no need"_s, aThursday), FollowUpFault::Settled);
    QCOMPARE(finish(followUp, aThursday, ContactWay::Email, aThursday), FollowUpFault::Settled);
    QVERIFY(followUp == before);
    QCOMPARE(errorOf(FollowUpFault::Settled).kind, Error::Kind::Conflict);
}

SHOPBELL_TEST(TestFollowUp)
#include "test_followup.moc"
