// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answerplace.h"
#include "services/answerreview.h"
#include "services/editreview.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readcustomers.h"
#include "services/whoelse.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestKeepPromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSavesOfAStayAreOneChange();
    void aPlanThatIsSwitchedOffIsKept();
    void anEmptiedPlanIsDiscarded();
    void thePlanIsADraftOfTheReview();
    void thePromiseAndItsLetterAreOneChange();
    void aDraftOfAReplyIsNotLost();
    void aDraftOfTheSameWordsBecomesTheAnswer();
    void nothingIsPromisedWithoutOwnerDateOrFilledPlaceholder();
    void aLetterGoesToTheCustomerAlone();
    void whoIsToldInPersonIsAnsweredWithoutAPost();
    void goesThroughItsStates();
    void evidenceStandsWithItsStep();
    void aPictureIsKeptAsItWas();
    void whatTheCustomerSaidIsKeptWithItsScore();
    void aScoreNeedsSomebodyKnown();
    void goesBackByReopeningAndByUndo();
    void isHandedOver();
    void coversFurtherReviews();
    void publishedWithTheCustomersYesOnly();
    void editingKeepsStepsByTheirIds();
    void aComplaintThatNobodyOwnsBelongsToWhoPromised();
    void whatIsDoneLateStaysLate();
    void whatWasLateStaysLateWithALaterDay();
    void aStepIsNotMovedIntoThePast();
    void aPromiseIsNotMovedIntoThePast();
    void whatWasAddedMeanwhileIsNotWrittenOver();
    void reviewsOfAPlanSayThatSomethingIsWritten();
    void anotherCheckReplacesTheScore();
    void whatIsDoneHasNoOpenStepAddedToIt();
    void everyChangeCanBeTakenBackAndDoneAgain();
    void standsInTheStoriesOfReviewAndCustomer();
    void goesWithItsOnlyReview();
    void howWeMakeItGood();
};

void TestKeepPromise::allSavesOfAStayAreOneChange()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    PromisePlan plan;
    plan.parts.acknowledgement = u"You told"_s;
    const SavedPlan first = valueOf(keep.savePlan(shop.complaint, plan));
    QVERIFY(first.promise.isStored() && first.change.isStored());
    plan.parts.acknowledgement = u"You told us at the till."_s;
    plan.steps = {PromiseShop::step(u"Date the cartons"_s)};
    const SavedPlan second = valueOf(keep.savePlan(shop.complaint, plan, first.change));
    QCOMPARE(second.promise, first.promise);
    QCOMPARE(second.change, first.change);
    plan.steps[0].words = u"Date every carton"_s;
    valueOf(keep.savePlan(shop.complaint, plan, first.change));
    const Promise kept = shop.promise(first.promise);
    QCOMPARE(kept.parts.acknowledgement, u"You told us at the till."_s);
    QCOMPARE(kept.steps.size(), size_t(1)); // Not one for each save.
    QCOMPARE(kept.steps[0].words, u"Date every carton"_s);
    QCOMPARE(kept.state, PromiseState::Plan);
    QCOMPARE(shop.undone().did, Did::WritePlan);
    QVERIFY(shop.of(shop.complaint).empty());
    QCOMPARE(valueOf(Undo(shop.file).redo()).did, Did::WritePlan);
    QCOMPARE(shop.promise(first.promise), kept);
}

void TestKeepPromise::aPlanThatIsSwitchedOffIsKept()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    PromisePlan plan = PromiseShop::plan();
    const SavedPlan saved = valueOf(keep.savePlan(shop.complaint, plan));
    QVERIFY(shop.review(shop.complaint).review.hasDraft);
    plan.on = false;
    valueOf(keep.savePlan(shop.complaint, plan, saved.change));
    const Promise kept = shop.promise(saved.promise);
    QVERIFY(!kept.planOn);
    QCOMPARE(kept.parts.apology, u"I am sorry."_s);
    QCOMPARE(kept.steps.size(), size_t(2));
    QVERIFY(shop.review(shop.complaint).review.hasDraft); // It waits to be written on.
    QCOMPARE(shop.findings(), QStringList());
    valueOf(keep.remove(saved.promise));
    QVERIFY(!shop.review(shop.complaint).review.hasDraft);
    QCOMPARE(shop.findings(), QStringList());
}

void TestKeepPromise::anEmptiedPlanIsDiscarded()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    QVERIFY(!valueOf(keep.savePlan(shop.complaint, {})).promise.isStored());
    valueOf(keep.savePlan(shop.complaint, PromiseShop::plan()));
    QVERIFY(!valueOf(keep.savePlan(shop.complaint, {})).promise.isStored());
    QVERIFY(shop.of(shop.complaint).empty());
    QCOMPARE(shop.undone().did, Did::DiscardPlan);
    QCOMPARE(shop.of(shop.complaint).size(), size_t(1));
}

void TestKeepPromise::thePlanIsADraftOfTheReview()
{
    const PromiseShop shop;
    QVERIFY(!shop.review(shop.complaint).review.hasDraft);
    valueOf(KeepPromise(shop.file).savePlan(shop.complaint, PromiseShop::plan()));
    QVERIFY(shop.review(shop.complaint).review.hasDraft);
    QVERIFY(!shop.review(shop.complaint).draft);
    shop.promised(shop.complaint);
    QVERIFY(!shop.review(shop.complaint).review.hasDraft);
    QCOMPARE(shop.of(shop.complaint).size(), size_t(1)); // The plan became the promise.
}

void TestKeepPromise::thePromiseAndItsLetterAreOneChange()
{
    const PromiseShop shop;
    const PromiseId id = shop.promised(shop.complaint);
    const Promise given = shop.promise(id);
    QCOMPARE(given.state, PromiseState::Promised);
    QCOMPARE(given.promisedAt, std::optional(shop.file->now()));
    const ReviewDetails answered = shop.review(shop.complaint);
    QCOMPARE(answered.review.answer, AnswerState::Answered);
    const auto &letter = std::get<Response>(answered.conversation.back());
    QCOMPARE(letter.id, given.response);
    QCOMPARE(letter.kind, ResponseKind::Apology);
    QCOMPARE(letter.text, u"I am sorry, Priya."_s);
    QCOMPARE(letter.signedBy, u"Anna"_s);
    QCOMPARE(shop.undone().did, Did::GivePromise);
    QVERIFY(shop.of(shop.complaint).empty());
    QCOMPARE(shop.review(shop.complaint).review.answer, AnswerState::Waiting);
    QVERIFY(shop.review(shop.complaint).conversation.empty());
}

void TestKeepPromise::aDraftOfAReplyIsNotLost()
{
    PromiseShop shop;
    valueOf(AnswerReview(shop.file).saveDraft(shop.complaint, u"Hi"_s));
    shop.promised(shop.complaint);
    const ReviewDetails answered = shop.review(shop.complaint);
    QVERIFY(answered.draft);
    QCOMPARE(answered.draft->text, u"Hi"_s);
    QCOMPARE(answered.conversation.size(), size_t(1));
    QCOMPARE(answered.review.answer, AnswerState::Answered);
    // It waits for nobody, until somebody goes on with it.
    const auto drafts = [&shop] { return countOf(shop, {.withDraft = true}); };
    QVERIFY(isSetAside(*answered.draft, answered.conversation));
    QCOMPARE(drafts(), 0);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    shop.clock.advance(std::chrono::minutes(1));
    valueOf(AnswerReview(shop.file).saveDraft(shop.complaint, u"Hi again"_s));
    QCOMPARE(drafts(), 1);
    shop.undone();
    QCOMPARE(drafts(), 0);
    shop.undone();
    QCOMPARE(drafts(), 1);
    QCOMPARE(shop.review(shop.complaint).draft->text, u"Hi"_s);
    QVERIFY(shop.review(shop.complaint).conversation.empty());
}

void TestKeepPromise::aDraftOfTheSameWordsBecomesTheAnswer()
{
    const PromiseShop shop;
    valueOf(AnswerReview(shop.file).saveDraft(shop.complaint, u"I am sorry, Priya."_s));
    shop.promised(shop.complaint);
    QVERIFY(!shop.review(shop.complaint).draft);
    QCOMPARE(shop.review(shop.complaint).conversation.size(), size_t(1));
    shop.undone();
    QVERIFY(shop.review(shop.complaint).draft);
}

void TestKeepPromise::nothingIsPromisedWithoutOwnerDateOrFilledPlaceholder()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const auto refused = [&](PromisePlan plan, const QString &letter = u"Sorry."_s) {
        return refusedBecause(keep.give(shop.complaint, std::move(plan), {letter, {}, {}}));
    };
    PromisePlan plan = PromiseShop::plan();
    plan.who = {};
    QCOMPARE(refused(plan), u"no-owner"_s);
    plan = PromiseShop::plan();
    plan.due = {};
    QCOMPARE(refused(plan), u"no-due-day"_s);
    plan = PromiseShop::plan();
    plan.checkBack = {};
    QCOMPARE(refused(plan), u"no-check-back"_s);
    plan = PromiseShop::plan();
    plan.checkBack = plan.due.addDays(-1);
    QCOMPARE(refused(plan), u"check-back-too-early"_s);
    plan = PromiseShop::plan();
    plan.due = shop.today.addDays(-1);
    plan.steps.clear();
    QCOMPARE(refused(plan), u"due-in-the-past"_s);
    plan = PromiseShop::plan();
    plan.steps[1].due = plan.due.addDays(1);
    QCOMPARE(refused(plan), u"step-too-late"_s);
    plan = PromiseShop::plan();
    plan.steps[1].due = shop.today.addDays(-1);
    QCOMPARE(refused(plan), u"step-in-the-past"_s);
    plan = PromiseShop::plan();
    plan.steps[1].who = {};
    QCOMPARE(refused(plan), u"step-without-owner"_s);
    QCOMPARE(refused(PromiseShop::plan(), u"Hi {{customer}}, sorry."_s), u"placeholder {{customer}}"_s);
    QVERIFY(shop.of(shop.complaint).empty());
    QCOMPARE(shop.review(shop.complaint).review.answer, AnswerState::Waiting);
    QCOMPARE(refusedBecause(keep.give(ReviewId(999), PromiseShop::plan(), {u"Sorry."_s, {}, {}})).isEmpty(), false);
}

void TestKeepPromise::aLetterGoesToTheCustomerAlone()
{
    constexpr ChannelId google{1};
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const ReviewId open = valueOf(AddReview(shop.file).add(
        {.text = u"It was off."_s, .author = u"Owen"_s, .channel = google, .rating = Rating{1}}));
    valueOf(keep.give(open, PromiseShop::plan(), {.text = u"I am sorry, Owen."_s, .place = emailChannel}));
    const ReviewDetails answered = shop.review(open);
    QCOMPARE(answered.review.answer, AnswerState::Answered); // The clock stands.
    QVERIFY(!answered.review.respondBy);
    const Response *alone = onlyAnswerAlone(answered);
    QVERIFY(alone);
    QCOMPARE(placeOf(*alone, answered).id, emailChannel);
    valueOf(AnswerReview(shop.file).saveDraft(open, u"Hi Owen, I wrote to you."_s));
    valueOf(AnswerReview(shop.file).post(open, {}, {}));
    QVERIFY(!onlyAnswerAlone(shop.review(open))); // Now everybody sees an answer.

    const ReviewId quiet = valueOf(AddReview(shop.file).add(
        {.text = u"It was off."_s, .author = u"Lena"_s, .channel = emailChannel, .isPrivate = true}));
    QCOMPARE(errorOf(keep.give(quiet, PromiseShop::plan(), {.text = u"I am sorry, Lena."_s, .place = google})),
             Error::Kind::Invalid);
    QVERIFY(shop.of(quiet).empty());
}

void TestKeepPromise::whoIsToldInPersonIsAnsweredWithoutAPost()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = valueOf(keep.give(shop.complaint, PromiseShop::plan(), {}));
    QVERIFY(!shop.promise(id).response.isStored());
    ReviewDetails told = shop.review(shop.complaint);
    QCOMPARE(told.review.answer, AnswerState::Answered);
    QVERIFY(!told.review.respondBy);
    QCOMPARE(told.conversation.size(), size_t(1));
    QCOMPARE(std::get<Response>(told.conversation.back()).kind, ResponseKind::Apology);
    QCOMPARE(std::get<Response>(told.conversation.back()).text, QString());
    valueOf(keep.give(shop.complaint, PromiseShop::plan(), {})); // Who is answered is not answered again.
    QCOMPARE(shop.review(shop.complaint).conversation.size(), size_t(1));
    QCOMPARE(shop.findings(), QStringList());
    shop.undone();
    shop.undone();
    told = shop.review(shop.complaint);
    QCOMPARE(told.review.answer, AnswerState::Waiting);
    QVERIFY(told.conversation.empty());
}

void TestKeepPromise::goesThroughItsStates()
{
    PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.promised(shop.complaint);
    QCOMPARE(refusedBecause(keep.check(id, {true, u"Fine."_s, {}, false})), u"not-done-yet"_s);
    QCOMPARE(refusedBecause(keep.finish(id)), u"open-step"_s);
    const std::vector<PromiseStep> steps = shop.promise(id).steps;
    valueOf(keep.finishStep(id, steps[0].id));
    QCOMPARE(shop.state(id), PromiseState::InProgress);
    QCOMPARE(shop.promise(id).steps[0].done, shop.today);
    valueOf(keep.finishStep(id, steps[1].id, shop.today.addDays(-1)));
    valueOf(keep.reopenStep(id, steps[1].id));
    QCOMPARE(refusedBecause(keep.finish(id)), u"open-step"_s);
    valueOf(keep.finishStep(id, steps[1].id));
    valueOf(keep.finish(id));
    QCOMPARE(shop.state(id), PromiseState::Done);
    QCOMPARE(refusedBecause(keep.check(id, {true, u" "_s, {}, false})), u"no-customer-words"_s);
    valueOf(keep.check(id, {true, u"It was fine on Sunday."_s, {}, true}));
    const Promise checked = shop.promise(id);
    QCOMPARE(checked.state, PromiseState::Checked);
    QVERIFY(checked.outcome.reviewChanged);
    QCOMPARE(shop.findings(), QStringList());
    shop.reopen();
    QCOMPARE(shop.promise(id), checked);
}

void TestKeepPromise::evidenceStandsWithItsStep()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.promised(shop.complaint);
    const PromiseStepId step = shop.promise(id).steps[0].id;
    Evidence gift;
    gift.kind = EvidenceKind::Gift;
    gift.words = u"Two lattes"_s;
    gift.amount = Money{640, u"GBP"_s};
    valueOf(keep.finishStep(id, step, {}, {gift}));
    QCOMPARE(refusedBecause(keep.addEvidence(id, step, {})), u"no-evidence"_s);
    QCOMPARE(refusedBecause(keep.addEvidence(id, PromiseStepId(99), gift)), u"no-such-step"_s);
    valueOf(keep.addEvidence(id, step, {.words = u"Posted at noon."_s}));
    valueOf(keep.addEvidence(id, step, {.kind = EvidenceKind::Gift, .words = u"Three buns"_s}));
    QCOMPARE(shop.findings(), QStringList());
    const std::vector<Evidence> evidence = shop.promise(id).steps[0].evidence;
    QCOMPARE(evidence.size(), size_t(3));
    QVERIFY(!evidence[2].amount);
    QCOMPARE(evidence[0].amount, std::optional(Money{640, u"GBP"_s}));
    QCOMPARE(evidence[0].day, shop.today);
    valueOf(keep.removeEvidence(evidence[0].id));
    QCOMPARE(shop.promise(id).steps[0].evidence.size(), size_t(2));
    shop.undone();
    QCOMPARE(shop.promise(id).steps[0].evidence, evidence);
}

void TestKeepPromise::aPictureIsKeptAsItWas()
{
    const PromiseShop shop;
    const PromiseId id = shop.promised(shop.complaint);
    const QByteArray bytes = QByteArray("\x89PNG\0with a zero", 16);
    const Evidence photo{.kind = EvidenceKind::Photo, .picture = bytes, .fileName = u"shelf.png"_s};
    valueOf(KeepPromise(shop.file).addEvidence(id, shop.promise(id).steps[1].id, photo));
    const Evidence kept = shop.promise(id).steps[1].evidence.front();
    QCOMPARE(kept.fileName, u"shelf.png"_s);
    QVERIFY(kept.picture.isEmpty()); // Read only when it is looked at.
    QCOMPARE(valueOf(ReadPromises(shop.file).picture(kept.id)), bytes);
    // Saving the promise again does not lose it.
    valueOf(KeepPromise(shop.file).start(id));
    QCOMPARE(valueOf(ReadPromises(shop.file).picture(kept.id)), bytes);
}

void TestKeepPromise::whatTheCustomerSaidIsKeptWithItsScore()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.finished(shop.complaint);
    QCOMPARE(refusedBecause(keep.check(id, {true, u"Ten!"_s, 11, false})), u"score 11"_s);
    QCOMPARE(shop.state(id), PromiseState::Done);
    valueOf(keep.check(id, {true, u"Ten!"_s, 10, false}));
    const PromiseDetails details = valueOf(ReadPromises(shop.file).details(id));
    QCOMPARE(details.score, std::optional(Rating{10, RatingScale::OneToTen}));
    const std::vector<Score> scores = valueOf(ReadCustomers(shop.file).details(shop.priya)).scores;
    QCOMPARE(scores.size(), size_t(1));
    QCOMPARE(scores[0].id, details.promise.outcome.score);
    shop.undone();
    QVERIFY(valueOf(ReadCustomers(shop.file).details(shop.priya)).scores.empty());
}

void TestKeepPromise::aScoreNeedsSomebodyKnown()
{
    const PromiseShop shop;
    const PromiseId id = shop.finished(shop.complained(u"Cold soup."_s, {}, shop.today));
    QCOMPARE(refusedBecause(KeepPromise(shop.file).check(id, {true, u"Fine."_s, 8, false})), u"score-of-nobody"_s);
    valueOf(KeepPromise(shop.file).check(id, {true, u"Fine."_s, {}, false}));
}

void TestKeepPromise::goesBackByReopeningAndByUndo()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.finished(shop.complaint);
    const Promise before = shop.promise(id);
    valueOf(keep.reopen(id, PromiseState::Promised));
    QCOMPARE(shop.state(id), PromiseState::Promised);
    QVERIFY(!shop.promise(id).doneAt && !shop.promise(id).startedAt);
    QCOMPARE(shop.findings(), QStringList());
    shop.undone();
    QCOMPARE(shop.promise(id), before);
    QCOMPARE(refusedBecause(keep.reopen(id, PromiseState::Plan)), u"wrong-state"_s);
}

void TestKeepPromise::isHandedOver()
{
    const PromiseShop shop;
    const PromiseId id = shop.promised(shop.complaint);
    valueOf(KeepPromise(shop.file).handTo(id, {{}, u"Joel"_s}));
    QCOMPARE(valueOf(ReadPromises(shop.file).details(id)).row.ownerName, u"Joel"_s);
    QCOMPARE(refusedBecause(KeepPromise(shop.file).handTo(id, {})), u"no-owner"_s);
    shop.undone();
    QCOMPARE(valueOf(ReadPromises(shop.file).details(id)).row.ownerName, u"Anna"_s);
}

void TestKeepPromise::coversFurtherReviews()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const ReviewId tom = shop.complained(u"My latte was sour."_s, {}, shop.today);
    const ReviewId ida = shop.complained(u"Off."_s, {}, shop.today);
    const PromiseId id = shop.finished(shop.complaint);
    valueOf(keep.cover(id, {tom, ida}));
    QCOMPARE(shop.of(tom).size(), size_t(1));
    QCOMPARE(refusedBecause(keep.check(id, {true, u"Fine."_s, {}, false})), u"not-followed-up"_s);
    valueOf(keep.followUp(id, tom, {}));
    QCOMPARE(refusedBecause(keep.followUp(id, ida, {}, u" "_s)), QString()); // Told today.
    valueOf(keep.followUp(id, ida, {}, u"Left no address."_s));
    const std::vector<CoveredReview> covered = shop.promise(id).reviews;
    QCOMPARE(covered[1].followedUp, shop.today);
    QVERIFY(!covered[2].followedUp.isValid());
    QCOMPARE(covered[2].whyNot, u"Left no address."_s);
    valueOf(keep.check(id, {true, u"Fine."_s, {}, false}));
    QCOMPARE(refusedBecause(keep.uncover(id, shop.complaint)), u"not-covered"_s);
    valueOf(keep.uncover(id, ida));
    QVERIFY(shop.of(ida).empty());
    QCOMPARE(refusedBecause(keep.cover(id, {ReviewId(999)})).isEmpty(), false);
    QCOMPARE(shop.findings(), QStringList());
}

void TestKeepPromise::publishedWithTheCustomersYesOnly()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.finished(shop.complaint);
    PromisePlan plan = planOf(shop.promise(id));
    plan.parts.publication = u"Every carton has a date now."_s;
    valueOf(keep.edit(id, plan));
    QCOMPARE(refusedBecause(keep.publish(id)), u"not-agreed"_s);
    QCOMPARE(refusedBecause(keep.agree(id, shop.complaint, shop.today.addDays(1), {})), u"day-to-come"_s);
    QCOMPARE(refusedBecause(keep.agree(id, shop.complaint, shop.today, u" "_s)), u"no-agreement"_s);
    valueOf(keep.agree(id, shop.complaint, shop.today, u"said at the till"_s));
    valueOf(keep.publish(id));
    QCOMPARE(shop.promise(id).publishedAt, std::optional(shop.file->now()));
    QCOMPARE(shop.promise(id).reviews[0].agreedHow, u"said at the till"_s);
}

void TestKeepPromise::editingKeepsStepsByTheirIds()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.promised(shop.complaint);
    valueOf(keep.finishStep(id, shop.promise(id).steps[1].id, {}, {{.words = u"Done at noon."_s}}));
    const Promise before = shop.promise(id);
    PromisePlan plan = planOf(before);
    std::swap(plan.steps[0], plan.steps[1]);
    plan.steps.push_back(PromiseShop::step(u"Tell the team"_s));
    valueOf(keep.edit(id, plan));
    const Promise after = shop.promise(id);
    QCOMPARE(after.steps.size(), size_t(3));
    QCOMPARE(after.steps[0].id, before.steps[1].id);
    QCOMPARE(after.steps[0].evidence, before.steps[1].evidence);
    QCOMPARE(after.steps[0].done, shop.today);
    plan = planOf(after);
    plan.steps.erase(plan.steps.begin());
    valueOf(keep.edit(id, plan));
    QCOMPARE(shop.promise(id).steps.size(), size_t(2));
    plan.steps[0].id = PromiseStepId(99);
    QCOMPARE(refusedBecause(keep.edit(id, plan)), u"no-such-step"_s);
    plan = planOf(after);
    plan.due = {};
    QCOMPARE(refusedBecause(keep.edit(id, plan)), u"no-such-step"_s); // Its first step is gone.
    shop.undone();
    QCOMPARE(shop.promise(id), after); // With its evidence.
}

void TestKeepPromise::aStepIsNotMovedIntoThePast()
{
    PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.promised(shop.complaint);
    PromisePlan plan = planOf(shop.promise(id));
    plan.steps[0].due = shop.today.addDays(-1);
    QCOMPARE(refusedBecause(keep.edit(id, plan)), u"step-in-the-past"_s);
    shop.clock.advance(std::chrono::days(5)); // Both steps are late.
    plan = planOf(shop.promise(id));
    plan.steps[0].words = u"Post the new card"_s;
    valueOf(keep.edit(id, plan));
    QCOMPARE(shop.promise(id).steps[0].words, u"Post the new card"_s);
    QCOMPARE(shop.promise(id).steps[0].due, QDate(2025, 11, 21));
}

void TestKeepPromise::aPromiseIsNotMovedIntoThePast()
{
    PromiseShop shop;
    const KeepPromise keep(shop.file);
    PromisePlan wanted = PromiseShop::plan();
    wanted.steps.clear();
    const PromiseId id = shop.promised(shop.complaint, wanted);
    PromisePlan plan = planOf(shop.promise(id));
    plan.due = shop.today.addDays(-1);
    QCOMPARE(refusedBecause(keep.edit(id, plan)), u"due-in-the-past"_s);
    shop.clock.advance(std::chrono::days(20)); // It is late by now, and the day to ask has passed.
    plan = planOf(shop.promise(id));
    plan.checkBack = plan.checkBack.addDays(1);
    QCOMPARE(refusedBecause(keep.edit(id, plan)), u"check-back-in-the-past"_s);
    plan.checkBack = wanted.checkBack;
    plan.title = u"Fresh milk"_s;
    valueOf(keep.edit(id, plan));
    QCOMPARE(shop.promise(id).title, u"Fresh milk"_s);
    QCOMPARE(shop.promise(id).due, wanted.due);
}

void TestKeepPromise::whatWasAddedMeanwhileIsNotWrittenOver()
{
    PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.promised(shop.complaint);
    const PromisePlan read = planOf(shop.promise(id));
    shop.clock.advance(std::chrono::minutes(1));
    PromisePlan other = read;
    other.steps.push_back(PromiseShop::step(u"Tell the team"_s));
    valueOf(keep.edit(id, other));
    const Promise after = shop.promise(id);
    QCOMPARE(refusedBecause(keep.edit(id, read)), u"changed-meanwhile"_s);
    QCOMPARE(errorOf(keep.edit(id, read)), Error::Kind::Conflict);
    QCOMPARE(shop.promise(id), after); // Three steps.
    shop.clock.advance(std::chrono::minutes(1));
    valueOf(keep.addEvidence(id, after.steps[0].id, {.words = u"Posted."_s}));
    const PromisePlan withEvidence = planOf(shop.promise(id));
    shop.clock.advance(std::chrono::minutes(1));
    valueOf(keep.removeEvidence(shop.promise(id).steps[0].evidence[0].id));
    QCOMPARE(refusedBecause(keep.edit(id, withEvidence)), u"changed-meanwhile"_s);
    valueOf(keep.edit(id, planOf(shop.promise(id))));
}

void TestKeepPromise::reviewsOfAPlanSayThatSomethingIsWritten()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const ReviewId tom = shop.complained(u"Sour."_s, {}, shop.today);
    const ReviewId ida = shop.complained(u"Off."_s, {}, shop.today);
    const PromiseId plan = valueOf(keep.savePlan(shop.complaint, PromiseShop::plan())).promise;
    valueOf(keep.cover(plan, {tom, ida}));
    QVERIFY(shop.review(tom).review.hasDraft);
    QCOMPARE(shop.findings(), QStringList());
    valueOf(keep.uncover(plan, ida));
    QVERIFY(!shop.review(ida).review.hasDraft);
    QCOMPARE(shop.findings(), QStringList());
    // What answers another review is not taken over.
    const PromiseId own = valueOf(keep.savePlan(tom, PromiseShop::plan())).promise;
    QVERIFY(own != plan);
    QCOMPARE(shop.promise(own).reviews.size(), size_t(1));
    valueOf(keep.remove(own));
    QCOMPARE(shop.promised(shop.complaint), plan);
    QVERIFY(!shop.review(tom).review.hasDraft);
    QCOMPARE(shop.findings(), QStringList());
}

void TestKeepPromise::anotherCheckReplacesTheScore()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.finished(shop.complaint);
    const auto scores = [&shop] { return valueOf(ReadCustomers(shop.file).details(shop.priya)).scores; };
    valueOf(keep.check(id, {true, u"Ten!"_s, 10, false}));
    valueOf(keep.reopen(id, PromiseState::Done));
    valueOf(keep.check(id, {false, u"Off again."_s, 3, false}));
    QCOMPARE(scores().size(), size_t(1));
    QCOMPARE(scores()[0].answer.value, 3.0);
    QCOMPARE(scores()[0].id, shop.promise(id).outcome.score);
    shop.undone();
    QCOMPARE(scores()[0].answer.value, 10.0);
    valueOf(keep.check(id, {true, u"Fine."_s, {}, false}));
    QVERIFY(scores().empty());
    QVERIFY(!shop.promise(id).outcome.score.isStored());
    shop.undone();
    QCOMPARE(scores().size(), size_t(1));
    QCOMPARE(shop.findings(), QStringList());
}

void TestKeepPromise::whatIsDoneHasNoOpenStepAddedToIt()
{
    const PromiseShop shop;
    const PromiseId id = shop.finished(shop.complaint);
    PromisePlan plan = planOf(shop.promise(id));
    plan.steps = {PromiseShop::step(u"One more"_s)};
    QCOMPARE(refusedBecause(KeepPromise(shop.file).edit(id, plan)), u"open-step"_s);
    plan.steps.clear();
    plan.checkBack = {};
    QCOMPARE(refusedBecause(KeepPromise(shop.file).edit(id, plan)), u"no-check-back"_s);
}

void TestKeepPromise::aComplaintThatNobodyOwnsBelongsToWhoPromised()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const auto ownerOf = [&shop](ReviewId id) { return shop.review(id).ownerName; };
    valueOf(keep.savePlan(shop.complaint, PromiseShop::plan()));
    QCOMPARE(ownerOf(shop.complaint), QString()); // A plan is no promise yet.
    shop.promised(shop.complaint);
    QCOMPARE(ownerOf(shop.complaint), u"Anna"_s);
    shop.undone();
    QCOMPARE(ownerOf(shop.complaint), QString());

    const ReviewId owned = shop.complained(u"Sour."_s, {}, shop.today);
    const TeamMemberId joel = valueOf(KeepTeam(shop.file).add(u"Joel"_s));
    valueOf(OwnReview(shop.file).own(owned, joel));
    shop.promised(owned);
    QCOMPARE(ownerOf(owned), u"Joel"_s); // Who owns it hands it over, nobody else takes it.
    QCOMPARE(shop.findings(), QStringList());
}

void TestKeepPromise::whatIsDoneLateStaysLate()
{
    PromiseShop shop;
    const KeepPromise keep(shop.file);
    const PromiseId id = shop.promised(shop.complaint);
    PromisePlan plan = planOf(shop.promise(id));
    const QDate due = plan.due;
    shop.clock.advance(std::chrono::days(shop.today.daysTo(due) + 2));
    for (const PromiseStep &step : shop.promise(id).steps)
        valueOf(keep.finishStep(id, step.id, {}));
    valueOf(keep.finish(id));
    const auto kept = [&shop] { return valueOf(ReadPromises(shop.file).figures()).keptOnTime; };
    QCOMPARE(kept().n, 0);
    QCOMPARE(kept().of, 1);

    plan = planOf(shop.promise(id));
    plan.checkBack = plan.checkBack.addDays(14);
    plan.due = due.addDays(7);
    QCOMPARE(refusedBecause(keep.edit(id, plan)), u"due-is-judged"_s);
    QCOMPARE(errorOf(keep.edit(id, plan)), Error::Kind::Invalid);
    QCOMPARE(kept().n, 0);
    plan.due = due;
    valueOf(keep.edit(id, plan)); // The customer may be asked another day.
    QCOMPARE(shop.promise(id).checkBack, plan.checkBack);
}

void TestKeepPromise::whatWasLateStaysLateWithALaterDay()
{
    PromiseShop shop;
    const KeepPromise keep(shop.file);
    PromisePlan wanted = PromiseShop::plan();
    wanted.steps.clear();
    const PromiseId id = shop.promised(shop.complaint, wanted);
    const auto moveTo = [&](QDate day) {
        PromisePlan plan = planOf(shop.promise(id));
        plan.due = day;
        plan.checkBack = std::max(plan.checkBack, day);
        valueOf(keep.edit(id, plan));
    };
    const auto kept = [&shop] { return valueOf(ReadPromises(shop.file).figures()).keptOnTime; };
    const QDate first = wanted.due.addDays(1);
    moveTo(first); // Agreed on in time: a new promise.
    QCOMPARE(shop.promise(id).firstDue, QDate());

    shop.clock.advance(std::chrono::days(4));
    QCOMPARE(kept(), (ShareOf{0, 1}));
    moveTo(first.addDays(7));
    QCOMPARE(shop.promise(id).firstDue, first);
    QCOMPARE(valueOf(ReadPromises(shop.file).details(id)).row.firstDue, first);
    QCOMPARE(kept(), (ShareOf{0, 1}));
    QCOMPARE(shop.undone().did, Did::EditPromise);
    QCOMPARE(shop.promise(id).due, first);
    QCOMPARE(shop.promise(id).firstDue, QDate());

    moveTo(first.addDays(7));
    shop.clock.advance(std::chrono::days(8));
    moveTo(first.addDays(14));
    QCOMPARE(shop.promise(id).firstDue, first);
    valueOf(keep.finish(id));
    QCOMPARE(kept(), (ShareOf{0, 1}));
    QCOMPARE(shop.findings(), QStringList());
    shop.clock.set(Test::instant(first.addDays(89), QTime(9, 0)));
    QCOMPARE(kept(), (ShareOf{0, 1}));
    shop.clock.set(Test::instant(first.addDays(90), QTime(9, 0)));
    QCOMPARE(kept(), ShareOf());
}

void TestKeepPromise::everyChangeCanBeTakenBackAndDoneAgain()
{
    const PromiseShop shop;
    const KeepPromise keep(shop.file);
    const ReviewId tom = shop.complained(u"Sour."_s, {}, shop.today);
    std::vector<Promise> states;
    const PromiseId id = shop.promised(shop.complaint);
    states.push_back(shop.promise(id));
    const auto then = [&](QFuture<Result<PromiseId>> work) {
        valueOf(std::move(work));
        states.push_back(shop.promise(id));
    };
    then(keep.start(id));
    then(keep.finishStep(id, states[0].steps[0].id, {}, {{.words = u"Posted."_s}}));
    then(keep.finishStep(id, states[0].steps[1].id));
    then(keep.cover(id, {tom}));
    then(keep.followUp(id, tom, {}, u"Moved away."_s));
    then(keep.finish(id));
    then(keep.agree(id, shop.complaint, shop.today, u"by phone"_s));
    then(keep.check(id, {false, u"Off again."_s, 3, false}));
    then(keep.reopen(id, PromiseState::InProgress));
    then(keep.handTo(id, {{}, u"Sam"_s}));
    for (size_t at = states.size() - 1; at > 0; --at) {
        shop.undone();
        QCOMPARE(shop.promise(id), states[at - 1]);
    }
    for (size_t at = 1; at < states.size(); ++at) {
        valueOf(Undo(shop.file).redo());
        QCOMPARE(shop.promise(id), states[at]);
    }
    valueOf(keep.remove(id));
    QVERIFY(shop.of(shop.complaint).empty());
    shop.undone();
    QCOMPARE(shop.promise(id), states.back());
    QCOMPARE(shop.findings(), QStringList());
}

void TestKeepPromise::standsInTheStoriesOfReviewAndCustomer()
{
    const PromiseShop shop;
    const PromiseId id = shop.promised(shop.complaint);
    const PromiseStepId step = shop.promise(id).steps[0].id;
    valueOf(KeepPromise(shop.file).finishStep(id, step));
    valueOf(KeepPromise(shop.file).addEvidence(id, step, {.words = u"Posted."_s}));
    const std::vector<Change> ofReview = valueOf(Undo(shop.file).history(3, shop.complaint));
    QCOMPARE(ofReview.size(), size_t(3));
    QCOMPARE(ofReview[0].did, Did::AddEvidence);
    QCOMPARE(ofReview[1].did, Did::FinishStep);
    QCOMPARE(ofReview[2].did, Did::GivePromise);
    QCOMPARE(ofReview[1].arguments, (QJsonArray{id.value(), shop.complaint.value()}));
    QCOMPARE(valueOf(Undo(shop.file).history(3, shop.priya)).size(), size_t(3));
    const std::vector<StoryEntry> story = valueOf(ReadCustomers(shop.file).details(shop.priya)).story;
    const auto promised = std::ranges::find(story, StoryEntry::Kind::Promised, &StoryEntry::kind);
    QVERIFY(promised != story.end());
    QCOMPARE(promised->words, u"A date on every carton"_s);
    QCOMPARE(promised->by, u"Anna"_s);
    QCOMPARE(promised->review, shop.complaint);
}

void TestKeepPromise::goesWithItsOnlyReview()
{
    const PromiseShop shop;
    const ReviewId tom = shop.complained(u"Sour."_s, {}, shop.today);
    const PromiseId id = shop.promised(shop.complaint);
    valueOf(KeepPromise(shop.file).cover(id, {tom}));
    QCOMPARE(valueOf(EditReview(shop.file).remove(shop.complaint)), 0);
    QCOMPARE(shop.promise(id).reviews.front().review, tom); // Tom's it is still.
    QCOMPARE(valueOf(EditReview(shop.file).remove(tom)), 1);
    QCOMPARE(errorOf(ReadPromises(shop.file).details(id)), Error::Kind::NotFound);
    QCOMPARE(shop.findings(), QStringList());
    shop.undone();
    shop.undone();
    QCOMPARE(shop.promise(id).reviews.size(), size_t(2));
    QCOMPARE(shop.findings(), QStringList());
}

void TestKeepPromise::howWeMakeItGood()
{
    const PromiseShop shop;
    const ReviewId sour = shop.complained(u"Sour."_s, {}, shop.today, {u"oat milk"_s});
    const TagId tag = shop.review(sour).tags.front().id;
    valueOf(KeepPromise(shop.file).setRemedy(tag, u" The next drink is on us. "_s));
    const ReviewId other = shop.complained(u"Off."_s, {}, shop.today, {u"oat milk"_s});
    QCOMPARE(valueOf(WhoElse(shop.file).remedies(other)).front().words, u"The next drink is on us."_s);
    shop.undone();
    shop.undone();
    QCOMPARE(valueOf(WhoElse(shop.file).remedies(sour)).front().words, QString());
}

SHOPBELL_TEST(TestKeepPromise)
#include "test_keeppromise.moc"
