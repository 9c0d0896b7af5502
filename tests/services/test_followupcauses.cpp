// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/keepfollowups.h"
#include "services/keepquestionnaire.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readfollowups.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
std::vector<IdeaRow> ideasIn(const TestShop &shop)
{
    return valueOf(ReadFollowUps(shop.file).ideas()).rows;
}

std::optional<Hold> holdOf(const TestShop &shop, CustomerId who, ContactPurpose purpose)
{
    return valueOf(ReadFollowUps(shop.file).mayContact(who, purpose));
}
} // namespace

/// What promises and questions have to do with follow-ups.
class TestFollowUpCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseSaysWhenTheComplaintIsFree()
    {
        const PromiseShop shop;
        const QDate since = shop.today.addDays(-2);
        QCOMPARE(holdOf(shop, shop.priya, ContactPurpose::Request), (Hold{HoldReason::OpenComplaint, since, {}}));
        const PromiseId promise = shop.finished(shop.complaint); // Answered, and yet open until it is checked.
        QCOMPARE(holdOf(shop, shop.priya, ContactPurpose::Request),
                 (Hold{HoldReason::OpenComplaint, since, QDate(2025, 12, 5), u"Anna"_s}));
        const ReviewId second = shop.complained(u"And the scone was dry."_s, shop.priya, shop.today.addDays(-1));
        QCOMPARE(holdOf(shop, shop.priya, ContactPurpose::Marketing)->until, QDate()); // Nothing is promised for it.
        valueOf(OwnReview(shop.file).close(second, u"We talked about it"_s));
        valueOf(KeepPromise(shop.file).check(promise, {true, u"Fine now."_s, {}, false}));
        QVERIFY(!holdOf(shop, shop.priya, ContactPurpose::Request));
    }

    void whoSeesToTheOldestOpenComplaintIsNamed()
    {
        const PromiseShop shop;
        const TeamMemberId jo = valueOf(KeepTeam(shop.file).add(u"Jo"_s));
        const TeamMemberId anna = valueOf(KeepTeam(shop.file).add(u"Anna"_s));
        const ReviewId second = shop.complained(u"And the scone was dry."_s, shop.priya, shop.today.addDays(-1));
        valueOf(OwnReview(shop.file).own(second, anna));
        QCOMPARE(holdOf(shop, shop.priya, ContactPurpose::Request)->owner, QString());
        valueOf(OwnReview(shop.file).own(shop.complaint, jo));
        QCOMPARE(holdOf(shop, shop.priya, ContactPurpose::Request)->owner, u"Jo"_s);
        valueOf(OwnReview(shop.file).close(shop.complaint, u"We talked about it"_s));
        const std::optional<Hold> hold = holdOf(shop, shop.priya, ContactPurpose::Request);
        QCOMPARE(hold->since, shop.today.addDays(-1));
        QCOMPARE(hold->owner, u"Anna"_s);
    }

    void aPromisedCheckBackIsProposedAWeekAhead()
    {
        PromiseShop shop;
        const PromiseId promise = shop.finished(shop.complaint);
        QCOMPARE(ideasIn(shop).size(), size_t(0)); // It is promised for 5 December.
        shop.clock.set(TestShop::morning() + 9LL * 24 * 3600 * 1000);
        const std::vector<IdeaRow> ideas = ideasIn(shop);
        QCOMPARE(ideas.size(), size_t(1));
        QCOMPARE(ideas.front().idea.reason, FollowUpReason::CheckBack);
        QCOMPARE(ideas.front().promise, promise);
        QCOMPARE(ideas.front().review, shop.complaint);
        QCOMPARE(ideas.front().customerName, u"Priya Nair"_s);
        QVERIFY(!ideas.front().hold); // The complaint is open, and this is what it waits for.
        const FollowUpId planned = valueOf(KeepFollowUps(shop.file).plan({.customer = shop.priya,
                                                                          .reason = FollowUpReason::CheckBack,
                                                                          .due = QDate(2025, 12, 5),
                                                                          .review = shop.complaint,
                                                                          .promise = promise}));
        QCOMPARE(ideasIn(shop).size(), size_t(0));
        const auto owner = [&] { return valueOf(ReadFollowUps(shop.file).one(planned)).followUp.matter.owner; };
        const TeamMemberId jo = valueOf(KeepTeam(shop.file).add(u"Jo"_s));
        QCOMPARE(owner(), u"Anna"_s); // Who promised it.
        const OwnReview own(shop.file);
        const HandOverId asked = valueOf(own.handOver(shop.complaint, jo, u"I am away."_s));
        QCOMPARE(owner(), u"Anna"_s);
        valueOf(own.accept(asked));
        QCOMPARE(owner(), u"Jo"_s);
    }

    void whoHeardOfAPromiseIsNotAskedAgain()
    {
        PromiseShop shop;
        const KeepPromise keep(shop.file);
        const CustomerId tom = shop.customer(u"Tom Birch"_s);
        const CustomerId ida = shop.customer(u"Ida Holm"_s);
        const ReviewId toms = shop.complained(u"Sour."_s, tom, shop.today);
        const ReviewId idas = shop.complained(u"Off."_s, ida, shop.today);
        const PromiseId promise = shop.finished(shop.complaint);
        valueOf(keep.cover(promise, {toms, idas}));
        shop.clock.set(TestShop::morning() + 9LL * 24 * 3600 * 1000);
        QCOMPARE(ideasIn(shop).size(), size_t(3));
        valueOf(keep.followUp(promise, idas, {}, u"Moved away."_s));
        QCOMPARE(ideasIn(shop).size(), size_t(2));
        const FollowUpId planned = valueOf(KeepFollowUps(shop.file).plan({.customer = tom,
                                                                          .reason = FollowUpReason::CheckBack,
                                                                          .way = ContactWay::InPerson,
                                                                          .due = QDate(2025, 11, 29),
                                                                          .review = toms,
                                                                          .promise = promise}));
        valueOf(KeepFollowUps(shop.file).markSent(planned));
        QCOMPARE(shop.promise(promise).reviews[1].followedUp, QDate(2025, 11, 29));
        valueOf(keep.check(promise, {true, u"Fine."_s, {}, false})); // Everybody has heard.
        QCOMPARE(shop.findings(), QStringList());
        shop.undone();
        shop.undone();
        QVERIFY(!shop.promise(promise).reviews[1].followedUp.isValid());
    }

    void aQuestionThatEndedOpenIsAskedAbout()
    {
        const PromiseShop shop;
        const auto asked = [&shop](const QString &words, QDate day) {
            const ReviewId question = valueOf(
                AddReview(shop.file).add({.text = words, .posted = Moment::onDay(day), .kind = ReviewKind::Question}));
            valueOf(KeepCustomers(shop.file).linkReview(question, shop.priya));
            valueOf(AnswerReview(shop.file).addAnswer(question, u"Yes, every Friday."_s, Moment::onDay(day.addDays(1)),
                                                      {}));
            return question;
        };
        asked(u"Do you have rye bread?"_s, shop.today.addDays(-3)); // Too fresh.
        const ReviewId open = asked(u"Do you make birthday cakes?"_s, shop.today.addDays(-10));
        const ReviewId bought = asked(u"Is there a vegan tart?"_s, shop.today.addDays(-12));
        valueOf(OwnReview(shop.file).endQuestion(bought, QuestionEnd::BoughtHere));
        const std::vector<IdeaRow> ideas = ideasIn(shop);
        QCOMPARE(ideas.size(), size_t(1));
        QCOMPARE(ideas.front().idea.reason, FollowUpReason::StillThinking);
        QCOMPARE(ideas.front().idea.days, 10);
        QCOMPARE(ideas.front().review, open);
        valueOf(KeepFollowUps(shop.file).plan(
            {.customer = shop.priya, .reason = FollowUpReason::StillThinking, .review = open}));
        QCOMPARE(ideasIn(shop).size(), size_t(0));
    }

    void aServiceThatComesRoundIsDueAgain()
    {
        const PromiseShop shop;
        Questionnaire words{.title = u"What should we do next?"_s};
        words.questions = {{.kind = QuestionKind::Open, .words = u"What brings you back?"_s}};
        valueOf(KeepQuestionnaire(shop.file).save(
            words, {{.name = u"Birthday cakes"_s, .everyWeeks = 6}, {.name = u"Gift cards"_s}}));
        const CustomerId ida = shop.customer(u"Ida Holm"_s);
        const CustomerId tom = shop.customer(u"Tom Birch"_s);
        const CustomerId zoe = shop.customer(u"Zoe Marsh"_s);
        shop.bought(ida, shop.today.addDays(-42), 4200, u"Birthday cake, 30 cm"_s);
        shop.bought(tom, shop.today.addDays(-60), 4200, u"Birthday cakes"_s);
        shop.bought(tom, shop.today.addDays(-20), 4200, u"A birthday cake"_s); // The round began anew.
        shop.bought(zoe, shop.today.addDays(-60), 2000, u"Gift cards"_s);
        const std::vector<IdeaRow> ideas = ideasIn(shop);
        QCOMPARE(ideas.size(), size_t(1));
        QCOMPARE(ideas.front().customer, ida);
        QCOMPARE(ideas.front().idea.reason, FollowUpReason::NextOne);
        QCOMPARE(ideas.front().idea.days, 42);
        QCOMPARE(ideas.front().service, u"Birthday cakes"_s);
        QVERIFY(ideas.front().purchase.isStored());
        QCOMPARE(valueOf(ReadFollowUps(shop.file).ideas(20, ida)).rows.size(), size_t(1));
        QCOMPARE(valueOf(ReadFollowUps(shop.file).ideas(20, tom)).rows.size(), size_t(0));
        const auto found = [&shop](const QString &search) {
            return valueOf(ReadFollowUps(shop.file).ideas(20, {}, search));
        };
        QCOMPARE(found(u"CAKES holm"_s).rows.size(), size_t(1));
        QCOMPARE(found(u"cakes Birch"_s).rows.size(), size_t(0));
        QCOMPARE(found(u"cakes Birch"_s).counts.value(FollowUpReason::NextOne), qint64(0));

        const FollowUpId planned = valueOf(KeepFollowUps(shop.file).plan({.customer = ida,
                                                                          .reason = FollowUpReason::NextOne,
                                                                          .due = shop.today.addDays(3),
                                                                          .purchase = ideas.front().purchase}));
        QCOMPARE(ideasIn(shop).size(), size_t(0));
        valueOf(KeepFollowUps(shop.file).skip(planned, u"She moved away."_s));
        QCOMPARE(ideasIn(shop).size(), size_t(0)); // It was thought of.
        shop.undone();
        shop.undone();
        QCOMPARE(ideasIn(shop).size(), size_t(1));
    }

    void whoIsAskedWhyTheyStayAwayIsNotToldOfTheNextOneBesides()
    {
        const PromiseShop shop;
        Questionnaire words{.title = u"What should we do next?"_s};
        words.questions = {{.kind = QuestionKind::Open, .words = u"What brings you back?"_s}};
        valueOf(KeepQuestionnaire(shop.file).save(words, {{.name = u"Birthday cakes"_s, .everyWeeks = 6}}));
        const CustomerId ida = shop.customer(u"Ida Holm"_s);
        for (const int daysAgo : {80, 70, 60}) // Every ten days, and then no more.
            shop.bought(ida, shop.today.addDays(-daysAgo), 4200, u"Birthday cake, 30 cm"_s);
        const std::vector<IdeaRow> ideas = ideasIn(shop);
        QCOMPARE(ideas.size(), size_t(1));
        QCOMPARE(ideas.front().customer, ida);
        QCOMPARE(ideas.front().idea.reason, FollowUpReason::QuietRegular);
    }

    void ofTwoServicesTheOneThatIsDueTheLongestComesFirst()
    {
        const PromiseShop shop;
        Questionnaire words{.title = u"What should we do next?"_s};
        words.questions = {{.kind = QuestionKind::Open, .words = u"What brings you back?"_s}};
        valueOf(KeepQuestionnaire(shop.file).save(
            words,
            {{.name = u"Birthday cakes"_s, .everyWeeks = 8}, {.name = u"Dough to bake at home"_s, .everyWeeks = 4}}));
        const CustomerId ida = shop.customer(u"Ida Holm"_s);
        shop.bought(ida, shop.today.addDays(-60), 4200, u"Birthday cake"_s); // Due for 4 days.
        shop.bought(ida, shop.today.addDays(-40), 900, u"Dough to bake at home"_s); // Due for 12 days.
        const std::vector<IdeaRow> ideas = ideasIn(shop);
        QCOMPARE(ideas.size(), size_t(1));
        QCOMPARE(ideas.front().service, u"Dough to bake at home"_s);
        const FollowUpId planned = valueOf(KeepFollowUps(shop.file).plan({.customer = ida,
                                                                          .reason = FollowUpReason::NextOne,
                                                                          .due = shop.today,
                                                                          .purchase = ideas.front().purchase}));
        valueOf(KeepFollowUps(shop.file).skip(planned, u"Has an oven no more."_s));
        const std::vector<IdeaRow> then = ideasIn(shop);
        QCOMPARE(then.size(), size_t(1)); // What was said of the dough says nothing of the cakes.
        QCOMPARE(then.front().service, u"Birthday cakes"_s);
    }
};

SHOPBELL_TEST(TestFollowUpCauses)
#include "test_followupcauses.moc"
