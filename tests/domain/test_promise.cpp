// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cameback.h"
#include "domain/promiserow.h"
#include "support/run.h"

#include <QTest>

#include <cmath>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3600 * 1000;
const QDate today(2025, 11, 20);
const TeamMemberId anna(1);
const TeamMemberId sam(2);
const ReviewId priyas(7);

PromiseStep stepBy(QDate due, qint64 id)
{
    return {PromiseStepId(id), u"Date every carton"_s, anna, due, {}, {}};
}

/// Priya was told that every carton gets a date, by Anna, until tomorrow.
Promise aPlan()
{
    Promise plan;
    plan.id = PromiseId(3);
    plan.parts.acknowledgement = u"You told us that the oat milk was off."_s;
    plan.parts.prevention = u"Every carton gets a date when we open it. After three days it goes."_s;
    plan.owner = anna;
    plan.due = QDate(2025, 11, 21);
    plan.checkBack = QDate(2025, 12, 5);
    plan.reviews = {{.review = priyas}};
    plan.steps = {stepBy(QDate(2025, 11, 20), 1), stepBy(QDate(2025, 11, 21), 2)};
    return plan;
}

Promise given()
{
    Promise promise = aPlan();
    (void)give(promise, today, hour);
    return promise;
}

Promise doneOne()
{
    Promise promise = given();
    for (PromiseStep &step : promise.steps)
        step.done = today;
    (void)finish(promise, 30 * hour);
    return promise;
}

PromiseOutcome happy()
{
    return {.satisfied = true, .words = u"It was fine on Sunday."_s};
}

using Change = std::function<void(Promise &)>;
} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(PromiseRefusal)
Q_DECLARE_METATYPE(PromiseState)
Q_DECLARE_METATYPE(PromiseStanding::Kind)

class TestPromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueAtOnce()
    {
        Promise plan = aPlan();
        plan.due = today.addDays(1);
        plan.steps = {stepBy(today.addDays(2), 1), stepBy(today.addDays(1), 2), stepBy(today, 3),
                      stepBy(today.addDays(-1), 4)};
        plan.steps[2].words = u"Post the\ncard "_s;
        QCOMPARE(dueAtOnce(plan, today), (DueAtOnce{u"Post the card"_s, today}));
        plan.steps[2].done = today;
        QCOMPARE(dueAtOnce(plan, today), (DueAtOnce{u"Date every carton"_s, today.addDays(1)}));
        plan.steps[1].words = u"  "_s; // Nothing to remind of yet.
        QCOMPARE(dueAtOnce(plan, today), (DueAtOnce{{}, today.addDays(1)}));
        plan.due = today.addDays(2);
        QVERIFY(!dueAtOnce(plan, today));
        plan.due = {};
        QVERIFY(!dueAtOnce(plan, today));
    }

    void whatCanBePromised_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<PromiseRefusal>("expected");
        const auto row = [](const char *sentence, const Change &change, PromiseRefusal expected) {
            QTest::newRow(sentence) << change << expected;
        };
        row(
            "a whole plan", [](Promise &) {}, PromiseRefusal::None);
        row(
            "no step is needed", [](Promise &plan) { plan.steps.clear(); }, PromiseRefusal::None);
        row(
            "no words are needed, they are advice", [](Promise &plan) { plan.parts = {}; }, PromiseRefusal::None);
        row(
            "nothing without somebody it is given to", [](Promise &plan) { plan.reviews.clear(); },
            PromiseRefusal::NoReview);
        row(
            "nothing without an owner", [](Promise &plan) { plan.owner = {}; }, PromiseRefusal::NoOwner);
        row(
            "nothing without a date", [](Promise &plan) { plan.due = {}; }, PromiseRefusal::NoDueDay);
        row(
            "nothing without a day to ask", [](Promise &plan) { plan.checkBack = {}; }, PromiseRefusal::NoCheckBack);
        row(
            "no step without words", [](Promise &plan) { plan.steps[1].words = u"  "_s; },
            PromiseRefusal::StepWithoutWords);
        row(
            "no step without an owner", [](Promise &plan) { plan.steps[1].owner = {}; },
            PromiseRefusal::StepWithoutOwner);
        row(
            "no step without a date", [](Promise &plan) { plan.steps[0].due = {}; }, PromiseRefusal::StepWithoutDay);
        row(
            "due on the day on which it is given",
            [](Promise &plan) {
                plan.due = today;
                plan.steps.clear();
            },
            PromiseRefusal::None);
        row(
            "nothing for a day that has passed",
            [](Promise &plan) {
                plan.due = today.addDays(-1);
                plan.steps.clear();
            },
            PromiseRefusal::DueInThePast);
        row(
            "asked on the day on which it is done", [](Promise &plan) { plan.checkBack = plan.due; },
            PromiseRefusal::None);
        row(
            "nobody is asked before it is done", [](Promise &plan) { plan.checkBack = plan.due.addDays(-1); },
            PromiseRefusal::CheckBackTooEarly);
        row(
            "no step after the promise itself", [](Promise &plan) { plan.steps[1].due = plan.due.addDays(1); },
            PromiseRefusal::StepTooLate);
        row(
            "no step for a day that has passed", [](Promise &plan) { plan.steps[0].due = today.addDays(-1); },
            PromiseRefusal::StepInThePast);
    }
    void whatCanBePromised()
    {
        QFETCH(Change, change);
        QFETCH(PromiseRefusal, expected);
        Promise plan = aPlan();
        change(plan);
        const Promise before = plan;
        QCOMPARE(give(plan, today, hour), expected);
        if (expected != PromiseRefusal::None) {
            QVERIFY(plan == before);
            return;
        }
        QCOMPARE(plan.state, PromiseState::Promised);
        QCOMPARE(plan.promisedAt, std::optional(hour));
    }

    void noStepGetsADayThatHasPassed()
    {
        const Promise before = given();
        const QDate later = today.addDays(1); // The first step is late by now.
        Promise after = before;
        after.steps[0].words = u"Date every bottle"_s;
        after.steps[0].owner = sam;
        QCOMPARE(refusalToChange(before, after, later), PromiseRefusal::None);
        after.steps[0].due = today.addDays(-1);
        QCOMPARE(refusalToChange(before, after, later), PromiseRefusal::StepInThePast);
        after.steps[0].due = later;
        QCOMPARE(refusalToChange(before, after, later), PromiseRefusal::None);
        after.steps.push_back(stepBy(today, 0));
        QCOMPARE(refusalToChange(before, after, later), PromiseRefusal::StepInThePast);
        after.steps.back().done = today;
        QCOMPARE(refusalToChange(before, after, later), PromiseRefusal::None);
    }

    void whatIsPromisedGetsNoDayThatHasPassed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<PromiseRefusal>("expected");
        const auto row = [](const char *sentence, const Change &change, PromiseRefusal expected) {
            QTest::newRow(sentence) << change << expected;
        };
        row(
            "what is late keeps its days", [](Promise &late) { late.title = u"Fresh milk"_s; }, PromiseRefusal::None);
        row(
            "it is due no earlier day", [](Promise &late) { late.due = late.due.addDays(-1); },
            PromiseRefusal::DueInThePast);
        row(
            "nor a later one that has passed, too", [](Promise &late) { late.due = today.addDays(10); },
            PromiseRefusal::DueInThePast);
        row(
            "nobody is asked on a day that has passed", [](Promise &late) { late.checkBack = today.addDays(19); },
            PromiseRefusal::CheckBackInThePast);
        row(
            "from today on it can be", [](Promise &late) { late.due = late.checkBack = today.addDays(20); },
            PromiseRefusal::None);
    }
    void whatIsPromisedGetsNoDayThatHasPassed()
    {
        QFETCH(Change, change);
        Promise before = given(); // Due on the next day, asked about two weeks later.
        before.steps.clear();
        Promise after = before;
        change(after);
        QTEST(refusalToChange(before, after, today.addDays(20)), "expected");
    }

    void aPromiseGoesItsWay()
    {
        Promise promise = given();
        QCOMPARE(give(promise, today, hour), PromiseRefusal::WrongState); // Once only.
        QCOMPARE(start(promise, 2 * hour), PromiseRefusal::None);
        QCOMPARE(promise.startedAt, std::optional(2 * hour));
        QCOMPARE(finish(promise, 3 * hour), PromiseRefusal::OpenStep);
        QCOMPARE(finishStep(promise, PromiseStepId(1), today, today, 3 * hour), PromiseRefusal::None);
        QCOMPARE(finish(promise, 3 * hour), PromiseRefusal::OpenStep);
        QCOMPARE(finishStep(promise, PromiseStepId(2), today.addDays(-1), today, 4 * hour), PromiseRefusal::None);
        QCOMPARE(check(promise, happy(), 5 * hour), PromiseRefusal::NotDoneYet);
        QCOMPARE(finish(promise, 5 * hour), PromiseRefusal::None);
        QCOMPARE(promise.state, PromiseState::Done);
        QCOMPARE(promise.doneAt, std::optional(5 * hour));
        QCOMPARE(promise.startedAt, std::optional(2 * hour));
        QCOMPARE(check(promise, happy(), 6 * hour), PromiseRefusal::None);
        QCOMPARE(promise.state, PromiseState::Checked);
        QCOMPARE(promise.outcome.words, u"It was fine on Sunday."_s);
        QCOMPARE(check(promise, happy(), 7 * hour), PromiseRefusal::WrongState); // Once only, too.
    }

    void nobodyIsAskedBeforeItIsDoneOrInTheFuture()
    {
        const QDate done = today.addDays(-2);
        QCOMPARE(refusalToCheckOn(done, done, today), PromiseRefusal::None);
        QCOMPARE(refusalToCheckOn(today, done, today), PromiseRefusal::None);
        QCOMPARE(refusalToCheckOn(done.addDays(-1), done, today), PromiseRefusal::CheckedTooEarly);
        QCOMPARE(refusalToCheckOn(today.addDays(1), done, today), PromiseRefusal::DayToCome);
    }

    void theFirstStepThatIsDoneStartsThePromise()
    {
        Promise promise = given();
        QCOMPARE(finishStep(promise, PromiseStepId(1), today, today, 2 * hour), PromiseRefusal::None);
        QCOMPARE(promise.state, PromiseState::InProgress);
        QCOMPARE(promise.startedAt, std::optional(2 * hour));
        QCOMPARE(reopenStep(promise, PromiseStepId(1)), PromiseRefusal::None);
        QVERIFY(promise.steps[0].isOpen());
    }

    void stepsThatCannotBeDone()
    {
        Promise promise = given();
        QCOMPARE(finishStep(promise, PromiseStepId(9), today, today, hour), PromiseRefusal::NoSuchStep);
        QCOMPARE(finishStep(promise, PromiseStepId(), today, today, hour), PromiseRefusal::NoSuchStep);
        QCOMPARE(finishStep(promise, PromiseStepId(1), today.addDays(1), today, hour), PromiseRefusal::DayToCome);
        Promise plan = aPlan();
        QCOMPARE(finishStep(plan, PromiseStepId(1), today, today, hour), PromiseRefusal::WrongState);
        Promise kept = doneOne();
        QCOMPARE(reopenStep(kept, PromiseStepId(1)), PromiseRefusal::WrongState);
    }

    void checkedNeedsWhatTheCustomerSaid()
    {
        Promise promise = doneOne();
        QCOMPARE(check(promise, {}, hour), PromiseRefusal::NoCustomerWords);
        QCOMPARE(check(promise, {.satisfied = true, .words = u" \n"_s}, hour), PromiseRefusal::NoCustomerWords);
        QCOMPARE(check(promise, {.words = u"Fine."_s}, hour), PromiseRefusal::NoCustomerWords);
        QCOMPARE(promise.state, PromiseState::Done);
        QCOMPARE(check(promise, {.satisfied = false, .words = u"Off again."_s}, hour), PromiseRefusal::None);
        QCOMPARE(promise.outcome.satisfied, std::optional(false));
    }

    void everybodyWhoIsCoveredHearsOfItOrAReasonStandsThere()
    {
        Promise promise = doneOne();
        QCOMPARE(cover(promise, ReviewId(8)), PromiseRefusal::None);
        QCOMPARE(cover(promise, ReviewId(9)), PromiseRefusal::None);
        QCOMPARE(cover(promise, ReviewId(9)), PromiseRefusal::None); // Once.
        QCOMPARE(promise.reviews.size(), size_t(3));
        QCOMPARE(check(promise, happy(), hour), PromiseRefusal::NotFollowedUp);
        QCOMPARE(followUp(promise, ReviewId(8), today, {}, today), PromiseRefusal::None);
        QCOMPARE(check(promise, happy(), hour), PromiseRefusal::NotFollowedUp);
        QCOMPARE(followUp(promise, ReviewId(9), {}, u"Left no address."_s, today), PromiseRefusal::None);
        QCOMPARE(check(promise, happy(), hour), PromiseRefusal::None);
    }

    void aFollowUpIsADayOrAReason()
    {
        Promise promise = doneOne();
        QCOMPARE(followUp(promise, priyas, {}, u" "_s, today), PromiseRefusal::NotFollowedUp);
        QCOMPARE(followUp(promise, priyas, today, u"Moved away."_s, today), PromiseRefusal::NotFollowedUp);
        QCOMPARE(followUp(promise, priyas, today.addDays(1), {}, today), PromiseRefusal::DayToCome);
        QCOMPARE(followUp(promise, ReviewId(99), today, {}, today), PromiseRefusal::NotCovered);
    }

    void theReviewThatIsAnsweredStaysCovered()
    {
        Promise promise = given();
        (void)cover(promise, ReviewId(8));
        QCOMPARE(uncover(promise, priyas), PromiseRefusal::NotCovered);
        QCOMPARE(uncover(promise, ReviewId(99)), PromiseRefusal::NotCovered);
        QCOMPARE(uncover(promise, ReviewId(8)), PromiseRefusal::None);
        QCOMPARE(promise.reviews.size(), size_t(1));
        QCOMPARE(cover(promise, {}), PromiseRefusal::NoReview);
    }

    void goingBack_data()
    {
        QTest::addColumn<PromiseState>("to");
        QTest::addColumn<PromiseRefusal>("expected");
        QTest::newRow("to Done: asked again") << PromiseState::Done << PromiseRefusal::None;
        QTest::newRow("to In progress: done again") << PromiseState::InProgress << PromiseRefusal::None;
        QTest::newRow("to Promised: from the beginning") << PromiseState::Promised << PromiseRefusal::None;
        QTest::newRow("what was promised is no plan again") << PromiseState::Plan << PromiseRefusal::WrongState;
        QTest::newRow("not to where it is") << PromiseState::Checked << PromiseRefusal::WrongState;
    }
    void goingBack()
    {
        QFETCH(PromiseState, to);
        Promise promise = doneOne();
        promise.publishedAt = 39 * hour;
        (void)check(promise, happy(), 40 * hour);
        QTEST(reopen(promise, to), "expected");
        if (QTest::currentTestFailed() || to == PromiseState::Plan || to == PromiseState::Checked)
            return;
        QCOMPARE(promise.state, to);
        QVERIFY(!promise.checkedAt);
        QCOMPARE(promise.doneAt.has_value(), to == PromiseState::Done);
        QCOMPARE(promise.publishedAt.has_value(), to == PromiseState::Done);
        QCOMPARE(promise.startedAt.has_value(), to != PromiseState::Promised);
        QCOMPARE(promise.outcome.words, happy().words); // What was said was said,
        QVERIFY(!outcomeOf(promise)); // but it is not how it stands.
        QVERIFY(promise.promisedAt);
    }

    /// Worked out by hand: 9 of 14.
    void aShareHasItsInterval()
    {
        const ShareInterval interval = wilsonInterval({9, 14});
        QVERIFY(std::abs(interval.low - 0.3876) < 0.0005);
        QVERIFY(std::abs(interval.high - 0.8366) < 0.0005);
        QVERIFY(wilsonInterval({0, 5}).low < 1e-9);
        QCOMPARE(wilsonInterval({5, 5}).high, 1.0);
        QCOMPARE(wilsonInterval(ShareOf()).high, 1.0);
    }

    void nothingGoesForwardByReopening()
    {
        Promise promise = given();
        QCOMPARE(reopen(promise, PromiseState::Done), PromiseRefusal::WrongState);
    }

    void whoeverTakesOverTakesTheOpenSteps()
    {
        Promise promise = given();
        promise.steps[0].done = today;
        promise.steps.push_back(stepBy(today, 3));
        promise.steps[2].owner = TeamMemberId(5);
        QCOMPARE(giveTo(promise, {}), PromiseRefusal::NoOwner);
        QCOMPARE(giveTo(promise, sam), PromiseRefusal::None);
        QCOMPARE(promise.owner, sam);
        QCOMPARE(promise.steps[0].owner, anna); // She did it.
        QCOMPARE(promise.steps[1].owner, sam);
        QCOMPARE(promise.steps[2].owner, TeamMemberId(5));
    }

    void whoeverLeavesPassesOnWhatIsStillToBeDone()
    {
        Promise promise = given();
        promise.steps[0].done = today;
        passOn(promise, anna, sam);
        QCOMPARE(promise.owner, sam);
        QCOMPARE(promise.steps[0].owner, anna);
        QCOMPARE(promise.steps[1].owner, sam);
        Promise kept = doneOne();
        (void)check(kept, happy(), hour);
        passOn(kept, anna, sam);
        QCOMPARE(kept.owner, anna); // Who kept it.
        passOn(promise, anna, TeamMemberId(5));
        QCOMPARE(promise.owner, sam); // Is not Anna's any more.
    }

    void publishedOnlyWithTheCustomersYesAndItsDate()
    {
        Promise promise = given();
        promise.parts.publication = u"Every carton has a date now."_s;
        QCOMPARE(agree(promise, priyas, today.addDays(1), {}, today), PromiseRefusal::DayToCome);
        QCOMPARE(agree(promise, ReviewId(99), today, {}, today), PromiseRefusal::NotCovered);
        QCOMPARE(agree(promise, priyas, today, u"said at the till"_s, today), PromiseRefusal::None);
        QCOMPARE(agree(promise, priyas, today, u" "_s, today), PromiseRefusal::NoAgreement); // How is it known?
        QCOMPARE(publish(promise, hour), PromiseRefusal::NotDoneYet); // "We did" before it is done is no truth.
        for (PromiseStep &step : promise.steps)
            step.done = today;
        (void)finish(promise, 30 * hour);
        QCOMPARE(agree(promise, priyas, {}, {}, today), PromiseRefusal::None); // Taken back.
        QCOMPARE(publish(promise, hour), PromiseRefusal::NotAgreed);
        (void)agree(promise, priyas, today, u"said at the till"_s, today);
        QCOMPARE(publish(promise, 50 * hour), PromiseRefusal::None);
        QCOMPARE(promise.publishedAt, std::optional(50 * hour));
        promise.parts.publication = u" "_s;
        QCOMPARE(publish(promise, hour), PromiseRefusal::NothingToPublish);
    }

    void whereItStands_data()
    {
        using Kind = PromiseStanding::Kind;
        QTest::addColumn<PromiseState>("state");
        QTest::addColumn<int>("due");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("days");
        QTest::newRow("a plan is due never") << PromiseState::Plan << -3 << Kind::NotGiven << 0;
        QTest::newRow("due in five days") << PromiseState::Promised << 5 << Kind::DueLater << 5;
        QTest::newRow("due today") << PromiseState::InProgress << 0 << Kind::DueToday << 0;
        QTest::newRow("a day late") << PromiseState::Promised << -1 << Kind::Late << 1;
        QTest::newRow("to be asked in two days") << PromiseState::Done << 2 << Kind::AskLater << 2;
        QTest::newRow("to be asked today") << PromiseState::Done << 0 << Kind::AskToday << 0;
        QTest::newRow("should have been asked") << PromiseState::Done << -4 << Kind::AskLate << 4;
        QTest::newRow("checked twelve days ago") << PromiseState::Checked << -12 << Kind::Checked << 12;
    }
    void whereItStands()
    {
        QFETCH(PromiseState, state);
        QFETCH(int, due);
        const QDate day = today.addDays(due);
        const PromiseStanding standing = standingOf(state, day, day, day, today);
        QTEST(standing.kind, "kind");
        QTEST(standing.days, "days");
        QCOMPARE(standing.isLate(), standing.kind == PromiseStanding::Kind::Late);
    }

    void whoIsNotSatisfiedIsNotACheckedOne()
    {
        using Kind = PromiseStanding::Kind;
        const auto kind = [](PromiseState state, std::optional<bool> satisfied) {
            return standingOf(state, today, today, today, today, satisfied).kind;
        };
        QCOMPARE(kind(PromiseState::Checked, false), Kind::NotSatisfied);
        QCOMPARE(kind(PromiseState::Checked, true), Kind::Checked);
        QCOMPARE(kind(PromiseState::Done, false), Kind::AskToday); // Opened again after it was checked.
    }

    void theEarliestOpenStepIsDueNext()
    {
        Promise promise = given();
        QCOMPARE(nextDue(promise), QDate(2025, 11, 20));
        promise.steps[0].done = today;
        QCOMPARE(nextDue(promise), QDate(2025, 11, 21));
        promise.due = QDate(2025, 11, 19);
        QCOMPARE(nextDue(promise), QDate(2025, 11, 19));
    }

    void whatIsLateKeepsTheDayThatWasPromisedFirst()
    {
        const auto moved = [](Promise &promise, QDate to, QDate day) {
            const Promise before = promise;
            promise.due = to;
            keepFirstDue(before, promise, day);
            return promise.firstDue;
        };
        const QDate due = aPlan().due;
        Promise promise = given();
        QCOMPARE(moved(promise, due.addDays(1), due), QDate()); // Agreed on in time.
        QCOMPARE(moved(promise, due.addDays(5), due.addDays(2)), due.addDays(1));
        QCOMPARE(moved(promise, due.addDays(9), due.addDays(6)), due.addDays(1)); // Late once more.
        QCOMPARE(moved(promise, due.addDays(1), due.addDays(6)), QDate()); // The move is put right.
        QCOMPARE(moved(promise, due.addDays(1), due.addDays(6)), QDate());
        QCOMPARE(moved(promise, due, due.addDays(6)), QDate());
        Promise plan = aPlan();
        QCOMPARE(moved(plan, due.addDays(5), due.addDays(2)), QDate()); // Nobody was promised anything yet.
    }

    void remindsTheDayBefore()
    {
        Promise promise = given();
        QVERIFY(remindsOn(promise, QDate(2025, 11, 19)));
        QVERIFY(!remindsOn(promise, QDate(2025, 11, 20)));
        promise.remind = false;
        QVERIFY(!remindsOn(promise, QDate(2025, 11, 19)));
        Promise kept = doneOne();
        QVERIFY(remindsOn(kept, QDate(2025, 12, 4))); // To ask the customer.
        QVERIFY(!remindsOn(aPlan(), QDate(2025, 11, 19)));
    }

    void hoursAreCountedFromWhatTheCustomerSaid()
    {
        Promise promise = doneOne();
        promise.publishedAt = 90 * hour;
        const PromiseHours hours = hoursOf(promise, -hour / 2);
        QCOMPARE(hours.toAdmission, std::optional(1.5));
        QCOMPARE(hours.toRemedy, std::optional(30.5));
        QCOMPARE(hours.toPublication, std::optional(90.5));
        QVERIFY(!hoursOf(aPlan(), 0).toAdmission);
        QCOMPARE(hoursOf(promise, 10 * hour).toAdmission, std::optional(0.0)); // Owned up to before it was said.
    }

    void evidenceShowsSomething_data()
    {
        QTest::addColumn<EvidenceKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<PromiseRefusal>("expected");
        const PromiseRefusal fine = PromiseRefusal::None;
        const PromiseRefusal nothing = PromiseRefusal::NoEvidence;
        QTest::newRow("words") << EvidenceKind::Words << u"Posted at noon."_s << QByteArray() << qint64(0) << fine;
        QTest::newRow("no words") << EvidenceKind::Words << u" "_s << QByteArray() << qint64(0) << nothing;
        QTest::newRow("a photo") << EvidenceKind::Photo << QString() << QByteArray("png") << qint64(0) << fine;
        QTest::newRow("no photo") << EvidenceKind::Photo << u"A shelf."_s << QByteArray() << qint64(0) << nothing;
        QTest::newRow("a refund") << EvidenceKind::Refund << QString() << QByteArray() << qint64(640) << fine;
        QTest::newRow("a refund of nothing")
            << EvidenceKind::Refund << QString() << QByteArray() << qint64(0) << nothing;
        QTest::newRow("a gift") << EvidenceKind::Gift << u"Two lattes"_s << QByteArray() << qint64(640) << fine;
        QTest::newRow("a gift of less than nothing")
            << EvidenceKind::Gift << u"x"_s << QByteArray() << qint64(-1) << nothing;
    }
    void evidenceShowsSomething()
    {
        QFETCH(EvidenceKind, kind);
        QFETCH(QString, words);
        QFETCH(QByteArray, picture);
        QFETCH(qint64, minor);
        QTEST(refusalOf({.kind = kind, .words = words, .picture = picture, .amount = Money{minor, u"GBP"_s}}),
              "expected");
    }

    void aGiftIsToldInWordsOrByItsAmount()
    {
        QCOMPARE(refusalOf({.kind = EvidenceKind::Gift, .words = u"Three buns and a tea"_s}), PromiseRefusal::None);
        QCOMPARE(refusalOf({.kind = EvidenceKind::Gift, .amount = Money{850, u"GBP"_s}}), PromiseRefusal::None);
        QCOMPARE(refusalOf({.kind = EvidenceKind::Gift, .words = u" "_s}), PromiseRefusal::NoEvidence);
        QCOMPARE(refusalOf({.kind = EvidenceKind::Refund, .words = u"In cash"_s}), PromiseRefusal::NoEvidence);
    }

    void whatItIsCalled()
    {
        Promise promise = aPlan();
        QCOMPARE(shownTitle(promise), u"Every carton gets a date when we open it"_s);
        promise.title = u" Dates on  cartons "_s;
        QCOMPARE(shownTitle(promise), u"Dates on cartons"_s);
        Promise chinese;
        chinese.parts.remedy = u"下两杯我们请。卡片已寄出。"_s;
        QCOMPARE(shownTitle(chinese), u"下两杯我们请"_s);
        Promise byStep;
        byStep.steps = {stepBy(today, 1)};
        QCOMPARE(shownTitle(byStep), u"Date every carton"_s);
        QCOMPARE(shownTitle({.parts = {.prevention = u"We ask Dr. Meyer for dates. Always."_s}}),
                 u"We ask Dr. Meyer for dates"_s);
        QCOMPARE(shownTitle({.parts = {.prevention = u"Open at 7.30 with two tills"_s}}),
                 u"Open at 7.30 with two tills"_s);
    }

    void theBoardEndsAtItsColumns()
    {
        QCOMPARE(neighbourOnBoard(PromiseState::Promised, 1), std::optional(PromiseState::InProgress));
        QCOMPARE(neighbourOnBoard(PromiseState::Checked, -1), std::optional(PromiseState::Done));
        QVERIFY(!neighbourOnBoard(PromiseState::Promised, -1));
        QVERIFY(!neighbourOnBoard(PromiseState::Checked, 1));
        QVERIFY(!neighbourOnBoard(PromiseState::Plan, 1));
    }

    void anEmptyPlanIsNothingToKeep()
    {
        QVERIFY(isEmptyPlan({}));
        QVERIFY(isEmptyPlan({.parts = {.cause = u" \n"_s}}));
        QVERIFY(!isEmptyPlan({.parts = {.cause = u"The seal."_s}}));
        QVERIFY(!isEmptyPlan({.due = today}));
    }

    /// The numbers stand in shop files.
    void statesKeepTheirNumbersAndKeys()
    {
        const QStringList keys{u"plan"_s, u"promised"_s, u"in-progress"_s, u"done"_s, u"checked"_s};
        for (int number = 0; number < 5; ++number) {
            QCOMPARE(keyOf(PromiseState(number)), keys[number]);
            QCOMPARE(promiseStateFromKey(keys[number]), std::optional(PromiseState(number)));
        }
        const QStringList kinds{u"words"_s, u"photo"_s, u"refund"_s, u"gift"_s};
        for (int number = 0; number < 4; ++number)
            QCOMPARE(keyOf(EvidenceKind(number)), kinds[number]);
        for (int number = 0; number <= int(PromiseRefusal::DueIsJudged); ++number)
            QCOMPARE(promiseRefusalFromKey(keyOf(PromiseRefusal(number))), std::optional(PromiseRefusal(number)));
    }
};

SHOPBELL_TEST(TestPromise)
#include "test_promise.moc"
