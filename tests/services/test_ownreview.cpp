// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint.h"
#include "services/answerreview.h"
#include "services/keeppromise.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readcustomers.h"
#include "services/readpromises.h"
#include "services/sortreviews.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/testshop.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ownHour = 3600 * 1000;

/// A shop with Anna and Sam and a complaint that was heard just now.
class OwnedShop : public TestShop
{
public:
    OwnedShop()
    {
        anna = valueOf(KeepTeam(file).add(u"Anna"_s));
        sam = valueOf(KeepTeam(file).add(u"Sam"_s));
        complaint = valueOf(AddReview(file).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
    }

    ReviewDetails details() const { return valueOf(ReadReviews(file).details(complaint)); }
    bool isWhole() const { return valueOf(CheckFile(file).run()).ok(); }
    void undo() const { valueOf(Undo(file).undo()); }

    TeamMemberId anna;
    TeamMemberId sam;
    ReviewId complaint;
};

TeamRow rowNamed(const OwnedShop &shop, const QString &name)
{
    for (const TeamRow &row : valueOf(KeepTeam(shop.file).all())) {
        if (row.member.name == name)
            return row;
    }
    return {};
}

template<typename Value>
QString faultIn(QFuture<Result<Value>> future)
{
    future.waitForFinished();
    const Result<Value> result = future.takeResult();
    return result ? QString() : result.error().detail;
}
} // namespace

class TestOwnReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanGoesOnWithTheComplaint()
    {
        const OwnedShop shop;
        const OwnReview own(shop.file);
        const auto keeps = [&shop] {
            return valueOf(ReadPromises(shop.file).of(shop.complaint)).front().promise.owner;
        };
        valueOf(own.own(shop.complaint, shop.anna));
        PromisePlan plan;
        plan.parts.apology = u"I am sorry."_s;
        plan.who.member = shop.anna;
        valueOf(KeepPromise(shop.file).savePlan(shop.complaint, plan));
        valueOf(own.accept(valueOf(own.handOver(shop.complaint, shop.sam, u"You know them."_s))));
        QCOMPARE(keeps(), shop.sam);
        shop.undo(); // One change with the hand-over.
        QCOMPARE(keeps(), shop.anna);
        QCOMPARE(shop.details().ownerName, u"Anna"_s);
        QVERIFY(shop.isWhole());
    }

    void aPlanOfSomebodyElseStaysTheirs()
    {
        const OwnedShop shop;
        const OwnReview own(shop.file);
        const TeamMemberId joel = valueOf(KeepTeam(shop.file).add(u"Joel"_s));
        valueOf(own.own(shop.complaint, shop.anna));
        PromisePlan plan;
        plan.parts.apology = u"I am sorry."_s;
        plan.who.member = joel;
        valueOf(KeepPromise(shop.file).savePlan(shop.complaint, plan));
        valueOf(own.accept(valueOf(own.handOver(shop.complaint, shop.sam, u"You know them."_s))));
        QCOMPARE(valueOf(ReadPromises(shop.file).of(shop.complaint)).front().promise.owner, joel);
    }

    void aHandOverKeepsItsStory()
    {
        const OwnedShop shop;
        const OwnReview own(shop.file);
        valueOf(own.own(shop.complaint, shop.anna));
        QCOMPARE(shop.details().ownerName, u"Anna"_s);
        const HandOverId asked = valueOf(own.handOver(shop.complaint, shop.sam, u"You took the call."_s));
        QCOMPARE(shop.details().ownerName, u"Anna"_s); // Until it is accepted.
        const ReviewRow asking = valueOf(ReadReviews(shop.file).rows({shop.complaint})).front();
        QCOMPARE(asking.asked, u"Sam"_s);
        QCOMPARE(asking.ownerName, u"Anna"_s);
        QCOMPARE(asking.owner, shop.anna);
        QCOMPARE(rowNamed(shop, u"Sam"_s).asked, 1);
        QCOMPARE(rowNamed(shop, u"Anna"_s).openComplaints, 1);
        valueOf(own.accept(asked));
        const ReviewDetails details = shop.details();
        QCOMPARE(details.ownerName, u"Sam"_s);
        QCOMPARE(details.handOvers.size(), 1);
        QCOMPARE(details.handOvers[0].handOver.sentence, u"You took the call."_s);
        QCOMPARE(details.handOvers[0].handOver.state, HandOverState::Accepted);
        QCOMPARE(details.handOvers[0].from, u"Anna"_s);
        QVERIFY(valueOf(ReadReviews(shop.file).rows({shop.complaint})).front().asked.isEmpty());
        QVERIFY(shop.isWhole());
        shop.undo();
        QCOMPARE(shop.details().ownerName, u"Anna"_s);
        shop.undo();
        QVERIFY(shop.details().handOvers.empty());
        shop.undo();
        QVERIFY(shop.details().ownerName.isEmpty());
        for (int i = 0; i < 3; ++i)
            valueOf(Undo(shop.file).redo());
        QCOMPARE(shop.details().ownerName, u"Sam"_s);
        QVERIFY(shop.isWhole());
    }

    void decliningAndTakingBackLeaveTheOwner()
    {
        const OwnedShop shop;
        const OwnReview own(shop.file);
        valueOf(own.own(shop.complaint, shop.anna));
        const HandOverId first = valueOf(own.handOver(shop.complaint, shop.sam, u"Please."_s));
        QCOMPARE(errorOf(own.handOver(shop.complaint, shop.sam, u"Again."_s)), Error::Kind::Invalid);
        QCOMPARE(faultIn(own.decline(first, u" "_s)), keyOf(HandOverFault::NoWords));
        valueOf(own.decline(first, u"I am away."_s));
        QCOMPARE(faultIn(own.accept(first)), keyOf(HandOverFault::NotAsked));
        const HandOverId second = valueOf(own.handOver(shop.complaint, shop.sam, u"After all?"_s));
        valueOf(own.takeBack(second));
        const ReviewDetails details = shop.details();
        QCOMPARE(details.ownerName, u"Anna"_s);
        QCOMPARE(details.handOvers.size(), 2);
        QCOMPARE(details.handOvers[0].handOver.answer, u"I am away."_s);
        QCOMPARE(details.handOvers[1].handOver.state, HandOverState::TakenBack);
        QVERIFY(shop.isWhole());
    }

    void closingStopsTheClockUntilTheCustomerWritesAgain()
    {
        const OwnedShop shop;
        const OwnReview own(shop.file);
        QCOMPARE(faultIn(own.close(shop.complaint, u""_s)), keyOf(MatterFault::NoReason));
        valueOf(own.close(shop.complaint, u"Meant for the shop next door."_s));
        QVERIFY(!shop.details().review.respondBy);
        QCOMPARE(complaintState(shop.details().review, {}), ComplaintState::Closed);
        QVERIFY(shop.isWhole());
        valueOf(own.reopen(shop.complaint));
        QCOMPARE(shop.details().review.respondBy.value(), TestShop::morning() + 24 * ownHour);
        valueOf(own.close(shop.complaint, u"Meant for the shop next door."_s));
        valueOf(AnswerReview(shop.file).addTurn(shop.complaint, u"No, for you."_s, {}));
        const Review review = shop.details().review;
        QCOMPARE(review.answer, AnswerState::Waiting);
        QVERIFY(!review.closedAt);
        QVERIFY(shop.isWhole());
        shop.undo();
        QCOMPARE(shop.details().review.closedReason, u"Meant for the shop next door."_s);
    }

    void aQuestionComesOut()
    {
        const OwnedShop shop;
        const OwnReview own(shop.file);
        QCOMPARE(faultIn(own.endQuestion(shop.complaint, QuestionEnd::BoughtHere)), keyOf(MatterFault::NotAQuestion));
        const ReviewId question = valueOf(
            AddReview(shop.file).add({.text = u"Is there bread without salt?"_s, .kind = ReviewKind::Question}));
        const auto review = [&] { return valueOf(ReadReviews(shop.file).details(question)).review; };
        QCOMPARE(review().respondBy.value(), TestShop::morning() + 2 * ownHour);
        valueOf(own.endQuestion(question, QuestionEnd::BoughtElsewhere));
        QCOMPARE(review().answer, AnswerState::NotNeeded);
        ReviewQuery query;
        query.questionEnd = QuestionEnd::BoughtElsewhere;
        QCOMPARE(countOf(shop, query), 1);
        QVERIFY(shop.isWhole());
        shop.undo();
        QCOMPARE(review().answer, AnswerState::Waiting);
        valueOf(SortReviews(shop.file).setUrgent(ReviewSelection::one(question), true));
        QCOMPARE(review().respondBy.value(), TestShop::morning() + ownHour);
    }

    void reviewsAreFoundByWhoSeesToThem()
    {
        const OwnedShop shop;
        const OwnReview own(shop.file);
        const auto owned = [&](TeamMemberId by) {
            ReviewQuery query;
            query.owner = by;
            return countOf(shop, query);
        };
        QCOMPARE(owned({}), 1);
        valueOf(own.own(shop.complaint, shop.anna));
        QCOMPARE(owned({}), 0);
        QCOMPARE(owned(shop.anna), 1);
        QCOMPARE(owned(shop.sam), 0);
        ReviewQuery open;
        open.openComplaint = true;
        QCOMPARE(countOf(shop, open), 1);
        valueOf(AnswerReview(shop.file).addAnswer(shop.complaint, u"We are sorry."_s, {}, {}));
        QCOMPARE(countOf(shop, open), 0);
    }

    void whoLeavesPassesOpenComplaintsOn()
    {
        const OwnedShop shop;
        const KeepTeam team(shop.file);
        valueOf(OwnReview(shop.file).own(shop.complaint, shop.anna));
        valueOf(OwnReview(shop.file).handOver(shop.complaint, shop.sam, u"Please."_s));
        QCOMPARE(errorOf(team.leave(shop.anna)), Error::Kind::Conflict);
        QCOMPARE(errorOf(team.leave(shop.anna, shop.sam)), Error::Kind::Invalid); // Without a sentence.
        valueOf(team.leave(shop.anna, shop.sam, u"All yours."_s));
        const ReviewDetails details = shop.details();
        QCOMPARE(details.ownerName, u"Sam"_s);
        QCOMPARE(details.handOvers.size(), 2);
        QCOMPARE(details.handOvers[0].handOver.state, HandOverState::TakenBack);
        QCOMPARE(details.handOvers[1].handOver.state, HandOverState::Accepted);
        QVERIFY(rowNamed(shop, u"Anna"_s).member.left);
        QVERIFY(shop.isWhole());
        QCOMPARE(errorOf(team.rename(shop.sam, u"anna"_s)), Error::Kind::Exists);
        QCOMPARE(errorOf(team.add(u"sam"_s)), Error::Kind::Exists);
        QCOMPARE(errorOf(team.add(u"  "_s)), Error::Kind::Invalid);
        QCOMPARE(valueOf(team.add(u"Anna"_s)), shop.anna); // She is back.
        QVERIFY(!rowNamed(shop, u"Anna"_s).member.left);
        valueOf(team.rename(shop.anna, u"Anna B."_s));
        QCOMPARE(rowNamed(shop, u"Anna B."_s).member.id, shop.anna);
        for (int i = 0; i < 3; ++i)
            shop.undo();
        QCOMPARE(shop.details().ownerName, u"Anna"_s);
    }

    void whoLeavesPassesPromisesOn()
    {
        const PromiseShop shop;
        const KeepTeam team(shop.file);
        valueOf(OwnReview(shop.file).own(shop.complaint, valueOf(team.add(u"Sam"_s))));
        const PromiseId promise = shop.promised(shop.complaint);
        const auto named = [&team](const QString &name) {
            const std::vector<TeamRow> rows = valueOf(team.all());
            return *std::ranges::find(rows, name, [](const TeamRow &row) { return row.member.name; });
        };
        const TeamMemberId anna = named(u"Anna"_s).member.id;
        const TeamMemberId sam = named(u"Sam"_s).member.id;
        QCOMPARE(named(u"Anna"_s).openPromises, 1);
        QCOMPARE(named(u"Sam"_s).openPromises, 1); // By a step.
        QCOMPARE(named(u"Anna"_s).openComplaints, 0);
        QCOMPARE(faultIn(team.leave(anna)), keyOf(HandOverFault::LeavesPromises));
        QCOMPARE(faultIn(team.leave(anna, anna)), keyOf(HandOverFault::SamePerson));
        QCOMPARE(errorOf(team.leave(anna, TeamMemberId(999))), Error::Kind::NotFound);
        const TeamMemberId gone = valueOf(team.add(u"Leo"_s));
        valueOf(team.leave(gone));
        QCOMPARE(faultIn(team.leave(anna, gone)), keyOf(HandOverFault::HasLeft));
        QVERIFY(!named(u"Anna"_s).member.left);
        valueOf(team.leave(anna, sam));
        QCOMPARE(shop.promise(promise).owner, sam);
        QCOMPARE(named(u"Anna"_s).openPromises, 0);
        QCOMPARE(shop.findings(), QStringList());
    }

    void anAnswerHasAPlaceAndPrivateStaysPrivate()
    {
        const OwnedShop shop;
        const AnswerReview answer(shop.file);
        const std::vector<Channel> channels = valueOf(ReadReviews(shop.file).channels());
        const auto channel = [&channels](const QString &key) {
            return std::ranges::find(channels, key, &Channel::key)->id;
        };
        const ReviewId message = valueOf(AddReview(shop.file).add(
            {.text = u"Between us: the till is rude."_s, .rating = Rating{2}, .isPrivate = true}));
        valueOf(answer.saveDraft(message, u"Thank you for telling us."_s));
        QCOMPARE(errorOf(answer.post(message, {}, {}, channel(u"google"_s))), Error::Kind::Invalid);
        valueOf(answer.post(message, {}, {}, channel(u"phone"_s)));
        const ReviewDetails details = valueOf(ReadReviews(shop.file).details(message));
        QCOMPARE(std::get<Response>(details.conversation.front()).place, channel(u"phone"_s));
        QVERIFY(shop.isWhole());
    }

    void howLongCustomersWait()
    {
        OwnedShop shop;
        const ReadReviews read(shop.file);
        shop.clock.advance(std::chrono::hours(2));
        valueOf(AddReview(shop.file).add({.text = u"Burnt crust"_s, .rating = Rating{2}}));
        shop.clock.advance(std::chrono::hours(4));
        WaitingFigures figures = valueOf(read.waiting());
        QCOMPARE(figures.waiting, 2);
        QCOMPARE(figures.late, 0);
        QCOMPARE(figures.longestWait.value(), 6 * ownHour);
        QCOMPARE(figures.answered, 0); // Who waits is no answer.
        QVERIFY(!figures.medianAnswer);
        valueOf(AddReview(shop.file).add({.text = u"Lovely buns"_s, .rating = Rating{5}}));
        shop.clock.advance(std::chrono::hours(20));
        figures = valueOf(read.waiting());
        QCOMPARE(figures.waiting, 3);
        QCOMPARE(figures.late, 1); // The second is due just now.
        QCOMPARE(figures.longestWait.value(), 26 * ownHour);
        const Moment said = Moment::atTime(shop.clock.now() - 2 * ownHour, QTimeZone::utc());
        const ReviewId answered =
            valueOf(AddReview(shop.file).add({.text = u"No receipt"_s, .posted = said, .rating = Rating{2}}));
        const AnswerReview answer(shop.file);
        valueOf(answer.saveDraft(answered, u"Sorry, here it is."_s));
        valueOf(answer.post(answered, {}, {}));
        figures = valueOf(read.waiting());
        QCOMPARE(figures.answered, 1);
        QCOMPARE(figures.medianAnswer.value(), 2 * ownHour);
        QCOMPARE(figures.longestWait.value(), 26 * ownHour);
    }
};

SHOPBELL_TEST(TestOwnReview)
#include "test_ownreview.moc"
