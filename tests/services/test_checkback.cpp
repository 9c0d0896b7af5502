// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duecalendar.h"
#include "services/keepfollowups.h"
#include "services/ownreview.h"
#include "services/readcustomers.h"
#include "services/readfollowups.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A promise to Priya is done today, and she is to be asked whether it is right.
struct AskingShop : PromiseShop
{
    PromiseId promise = finished(complaint);
    FollowUpId checkBack = valueOf(followUps().plan({.customer = priya, .reason = FollowUpReason::CheckBack}));

    KeepFollowUps followUps() const { return KeepFollowUps(file); }
    KeepPromise keep() const { return KeepPromise(file); }
    FollowUp asked() const { return valueOf(ReadFollowUps(file).one(checkBack)).followUp; }
    Promise now() const { return PromiseShop::promise(promise); }
    ComplaintState complaintNow() const
    {
        const ReviewDetails details = review(complaint);
        return complaintState(details.review, details.promises);
    }
    std::vector<Score> scores() const { return valueOf(ReadCustomers(file).details(priya)).scores; }
    /// By what a request to recommend the shop is held back.
    std::optional<Hold> requestHeld() const
    {
        return valueOf(ReadFollowUps(file).mayContact(priya, ContactPurpose::Request));
    }
};

} // namespace

class TestCheckBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckBackKnowsItsPromise()
    {
        const AskingShop shop;
        QCOMPARE(shop.asked().promise, shop.promise);
        QCOMPARE(shop.asked().review, shop.complaint);
        QCOMPARE(shop.asked().matter.title, u"A date on every carton"_s);
        QVERIFY(shop.asked().matter.promiseDone);
    }

    void itIsOneJobToday()
    {
        AskingShop shop;
        valueOf(shop.followUps().move(shop.checkBack, QDate(2025, 12, 5)));
        shop.clock.advance(std::chrono::hours(24 * 15)); // 5 December.
        shop.reopen();
        const auto toDo = [&shop] { return valueOf(ReadPromises(shop.file).toDo(10)); };
        QVERIFY(toDo().rows.empty()); // It stands among the follow-ups.
        QCOMPARE(toDo().today, qint64(0));
        QCOMPARE(toDo().all, qint64(0));
        QCOMPARE(toDo().open, qint64(1));
        QCOMPARE(valueOf(ReadPromises(shop.file).due()).today, qint64(0));

        valueOf(shop.followUps().skip(shop.checkBack, u"I ask at the till."_s));
        QCOMPARE(toDo().rows.size(), size_t(1)); // Nothing else asks any more.
        QCOMPARE(toDo().today, qint64(1));
        QCOMPARE(valueOf(ReadPromises(shop.file).due()).today, qint64(1));
    }

    void whoWasAskedHasAWeekToAnswer()
    {
        AskingShop shop;
        shop.clock.advance(std::chrono::hours(24 * 15)); // 5 December.
        shop.reopen();
        valueOf(shop.followUps().markSent(shop.checkBack));
        const auto late = [&shop] { return valueOf(ReadPromises(shop.file).toDo(10)).late; };
        QVERIFY(valueOf(ReadPromises(shop.file).toDo(10)).rows.empty());
        shop.clock.advance(std::chrono::hours(24 * 6));
        QCOMPARE(late(), qint64(0));
        shop.clock.advance(std::chrono::hours(24));
        QCOMPARE(late(), qint64(1)); // No answer: it is asked again, or noted what the customer said.
    }

    void itIsOneDayInTheCalendar()
    {
        const AskingShop shop;
        valueOf(shop.followUps().move(shop.checkBack, QDate(2025, 12, 4)));
        const auto days = [&shop] {
            const DueTitles titles{[](const PromiseRow &row) { return row.title; },
                                   [](const PromiseRow &row) { return row.title; }};
            QStringList said;
            for (const CalendarEntry &entry : dueDaysOf(valueOf(ReadPromises(shop.file).open()), titles,
                                                        valueOf(ReadFollowUps(shop.file).find({})).rows,
                                                        [](const FollowUpRow &) { return u"Is it good now?"_s; }))
                said += entry.key + u' ' + entry.day.toString(Qt::ISODate);
            return said;
        };
        QCOMPARE(days(), QStringList{u"followup-%1 2025-12-04"_s.arg(shop.checkBack.value())});
        valueOf(shop.followUps().skip(shop.checkBack, u"I ask at the till."_s));
        QCOMPARE(days(), QStringList{u"promise-%1-check 2025-12-05"_s.arg(shop.promise.value())});
    }

    void itsAnswerChecksThePromiseInTheSameChange()
    {
        const AskingShop shop;
        valueOf(shop.followUps().markSent(shop.checkBack));
        QCOMPARE(refusedBecause(shop.followUps().logAnswer(shop.checkBack, {.words = u"Fine."_s})),
                 u"no-customer-words"_s); // Nobody takes a yes for granted.
        QCOMPARE(refusedBecause(shop.followUps().logAnswer(shop.checkBack, {.score = 9, .satisfied = true})),
                 u"no-customer-words"_s);
        QVERIFY(!shop.now().checkedAt);
        QVERIFY(shop.scores().empty());

        valueOf(shop.followUps().logAnswer(shop.checkBack, {.words = u"Fine."_s, .score = 9, .satisfied = true}));
        QCOMPARE(shop.now().state, PromiseState::Checked);
        QCOMPARE(shop.now().outcome.words, u"Fine."_s);
        QCOMPARE(shop.now().outcome.satisfied, std::optional(true));
        QCOMPARE(shop.scores().size(), size_t(1));
        QCOMPARE(shop.now().outcome.score, shop.scores()[0].id);
        QCOMPARE(shop.complaintNow(), ComplaintState::Settled);
        QCOMPARE(shop.findings(), QStringList());

        shop.undone();
        QCOMPARE(shop.now().state, PromiseState::Done);
        QVERIFY(shop.scores().empty());
        QVERIFY(valueOf(shop.followUps().logAnswer(shop.checkBack, {.words = u"Fine."_s, .satisfied = true}))
                    .isStored()); // Its answer was taken back with it.
    }

    void anAnswerToAnythingElseChecksNothing()
    {
        const AskingShop shop;
        const FollowUpId other =
            valueOf(shop.followUps().plan({.customer = shop.priya, .reason = FollowUpReason::AfterPurchase}));
        valueOf(shop.followUps().markSent(other));
        valueOf(shop.followUps().logAnswer(other, {.words = u"The bread was good."_s}));
        QCOMPARE(shop.now().state, PromiseState::Done);
    }

    void checkingThePromiseSettlesTheCheckBackInTheSameChange()
    {
        const AskingShop shop;
        valueOf(shop.keep().check(shop.promise, {true, u"All good."_s, 9, false}));
        QCOMPARE(shop.asked().state, FollowUpState::Done);
        QCOMPARE(shop.asked().settled, shop.today);
        QCOMPARE(refusedBecause(shop.followUps().logAnswer(shop.checkBack, {.words = u"Again"_s})), u"answered"_s);
        const auto story = valueOf(ReadCustomers(shop.file).details(shop.priya)).story;
        QVERIFY(std::ranges::any_of(story, [](const StoryEntry &each) {
            return each.kind == StoryEntry::Kind::Contact && each.words == u"All good."_s;
        }));
        QCOMPARE(shop.scores().size(), size_t(1));
        QCOMPARE(shop.findings(), QStringList());

        shop.undone();
        QCOMPARE(shop.now().state, PromiseState::Done);
        QCOMPARE(shop.asked().state, FollowUpState::Planned);
        QVERIFY(shop.scores().empty());
        valueOf(Undo(shop.file).redo());
        QCOMPARE(shop.now().state, PromiseState::Checked);
        QCOMPARE(shop.asked().state, FollowUpState::Done);
    }

    void oneThatWasSentHasItsAnswerWithThePromise()
    {
        const AskingShop shop;
        valueOf(shop.followUps().markSent(shop.checkBack));
        valueOf(shop.keep().check(shop.promise, {true, u"All good."_s, {}, false}));
        QCOMPARE(refusedBecause(shop.followUps().logAnswer(shop.checkBack, {.words = u"Again"_s})), u"answered"_s);
        QCOMPARE(shop.findings(), QStringList());
    }

    void oneAnswerIsTheAnswerToAllThatWait()
    {
        const AskingShop shop;
        const auto planned = [&shop] {
            return valueOf(shop.followUps().plan({.customer = shop.priya, .reason = FollowUpReason::CheckBack}));
        };
        const auto said = [&shop] {
            return std::ranges::count(valueOf(ReadCustomers(shop.file).details(shop.priya)).story, u"All good."_s,
                                      &StoryEntry::words);
        };
        const auto reviews = [&shop] { return valueOf(ReadReviews(shop.file).all({})).ids.size(); };
        const auto before = reviews();
        valueOf(shop.followUps().markSent(shop.checkBack));
        valueOf(shop.followUps().markSent(planned()));
        const FollowUpId third = planned();
        valueOf(shop.keep().check(shop.promise, {true, u"All good."_s, 9, false}));
        QCOMPARE(reviews(), before + 1);
        QVERIFY(said() > 0);
        QCOMPARE(valueOf(ReadFollowUps(shop.file).one(third)).followUp.state, FollowUpState::Done);
        QCOMPARE(shop.findings(), QStringList());
        shop.undone();
        QCOMPARE(reviews(), before);
        QCOMPARE(valueOf(ReadFollowUps(shop.file).one(third)).followUp.state, FollowUpState::Planned);
    }

    void whoAnsweredIsNotAskedAgain()
    {
        const AskingShop shop;
        const FollowUpId again =
            valueOf(shop.followUps().plan({.customer = shop.priya, .reason = FollowUpReason::CheckBack}));
        valueOf(shop.followUps().markSent(shop.checkBack));
        const auto before = valueOf(ReadReviews(shop.file).all({})).ids.size();
        valueOf(shop.followUps().logAnswer(shop.checkBack, {.words = u"All good."_s, .satisfied = true}));
        QCOMPARE(shop.now().state, PromiseState::Checked);
        QCOMPARE(valueOf(ReadFollowUps(shop.file).one(again)).followUp.state, FollowUpState::Done);
        QCOMPARE(valueOf(ReadReviews(shop.file).all({})).ids.size(), before + 1);
        QCOMPARE(shop.findings(), QStringList());
    }

    void whoIsNotSatisfiedIsNotAskedForAnything()
    {
        const AskingShop shop;
        valueOf(shop.keep().check(shop.promise, {false, u"Off again."_s, {}, false}));
        QCOMPARE(shop.complaintNow(), ComplaintState::NotSatisfied);
        QVERIFY(shop.requestHeld());
        QCOMPARE(shop.requestHeld()->reason, HoldReason::OpenComplaint);
        const PromiseId again = shop.finished(shop.complaint);
        QCOMPARE(shop.complaintNow(), ComplaintState::PromisesOpen);
        valueOf(shop.keep().check(again, {true, u"Now it is."_s, {}, false}));
        QCOMPARE(shop.complaintNow(), ComplaintState::Settled);
    }

    void theOwnerClosesWhatCannotBePutRight()
    {
        const PromiseShop shop;
        const PromiseId id = shop.finished(shop.complaint);
        valueOf(KeepPromise(shop.file).check(id, {false, u"I wanted goat milk."_s, {}, false}));
        const auto held = [&shop] {
            return valueOf(ReadFollowUps(shop.file).mayContact(shop.priya, ContactPurpose::Request));
        };
        QVERIFY(held());
        valueOf(OwnReview(shop.file).close(shop.complaint, u"We have no goat milk."_s));
        QVERIFY(!held());
    }
};

SHOPBELL_TEST(TestCheckBack)
#include "test_checkback.moc"
