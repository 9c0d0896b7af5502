// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint.h"
#include "domain/handover.h"
#include "support/builders.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr TeamMemberId anna{1};
constexpr TeamMemberId sam{2};
constexpr qint64 heard = 1'763'626'800'000;

Review ownedBy(TeamMemberId owner)
{
    Review review = aReview().id(7).negative();
    review.owner = owner;
    return review;
}

HandOver request(TeamMemberId to, const QString &sentence = u"You took the call, Sam."_s)
{
    HandOver handOver;
    handOver.to = to;
    handOver.sentence = sentence;
    handOver.askedAt = heard;
    return handOver;
}

HandOver asked()
{
    HandOver handOver = request(sam);
    handOver.review = ReviewId(7);
    handOver.from = anna;
    return handOver;
}

int numberOf(const std::optional<HandOverFault> &fault)
{
    return fault ? int(*fault) : -1;
}
int numberOf(const std::optional<MatterFault> &fault)
{
    return fault ? int(*fault) : -1;
}
} // namespace

class TestComplaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenAComplaintIsOpen_data()
    {
        QTest::addColumn<Review>("review");
        QTest::addColumn<int>("unchecked");
        QTest::addColumn<QString>("state");
        Review closed = aReview().negative().answered();
        closed.closedAt = heard;
        Review waits = aReview().negative().waitingUntil(heard);
        QTest::newRow("a negative one that waits") << waits << 0 << u"unanswered"_s;
        QTest::newRow("answered, and nothing promised") << aReview().negative().answered().make() << 0 << u"settled"_s;
        QTest::newRow("answered, one promise not checked")
            << aReview().negative().answered().make() << 1 << u"promises-open"_s;
        QTest::newRow("promised, but not answered yet") << waits << 2 << u"unanswered"_s;
        QTest::newRow("an old import without a clock") << aReview().negative().make() << 0 << u"unanswered"_s;
        QTest::newRow("an old import in the archive") << aReview().negative().archived().make() << 0 << u"settled"_s;
        Review archived = waits;
        archived.archived = true;
        QTest::newRow("the archive does not stop a clock") << archived << 0 << u"unanswered"_s;
        QTest::newRow("closed by the owner") << closed << 3 << u"closed"_s;
        QTest::newRow("a mixed one") << aReview().mixed().waitingUntil(heard).make() << 1 << u"none"_s;
        QTest::newRow("a mixed one marked as a complaint")
            << aReview().mixed().ofKind(ReviewKind::Complaint).waitingUntil(heard).make() << 0 << u"unanswered"_s;
        QTest::newRow("a positive one is none, whatever its kind")
            << aReview().positive().ofKind(ReviewKind::Complaint).waitingUntil(heard).make() << 0 << u"none"_s;
    }
    void whenAComplaintIsOpen()
    {
        QFETCH(const Review, review);
        QFETCH(const int, unchecked);
        QTEST(keyOf(complaintState(review, {.unchecked = unchecked})), "state");
    }

    void whoIsNotSatisfiedIsNotSettled()
    {
        const Review answered = aReview().negative().answered();
        QCOMPARE(complaintState(answered, {.isNotSatisfied = true}), ComplaintState::NotSatisfied);
        QCOMPARE(complaintState(answered, {.unchecked = 1, .isNotSatisfied = true}), ComplaintState::PromisesOpen);
        Review closed = answered;
        QCOMPARE(numberOf(closeComplaint(closed, u"Wanted what we do not bake."_s, heard)), -1);
        QCOMPARE(complaintState(closed, {.isNotSatisfied = true}), ComplaintState::Closed);
    }

    void onlyTheseThreeAreOpen()
    {
        QVERIFY(isOpen(ComplaintState::Unanswered));
        QVERIFY(isOpen(ComplaintState::PromisesOpen));
        QVERIFY(isOpen(ComplaintState::NotSatisfied));
        for (const ComplaintState state : {ComplaintState::None, ComplaintState::Settled, ComplaintState::Closed})
            QVERIFY(!isOpen(state));
    }

    void closingNeedsAReasonAndStopsTheClock()
    {
        Review review = aReview().negative().waitingUntil(heard);
        review.clockFrom = heard;
        QCOMPARE(numberOf(closeComplaint(review, u"  "_s, heard)), int(MatterFault::NoReason));
        QCOMPARE(review.answer, AnswerState::Waiting);
        QCOMPARE(numberOf(closeComplaint(review, u" Was meant for the shop next door. "_s, heard)), -1);
        QCOMPARE(review.closedReason, u"Was meant for the shop next door."_s);
        QCOMPARE(review.answer, AnswerState::NotNeeded);
        QVERIFY(!review.respondBy);
        QCOMPARE(numberOf(closeComplaint(review, u"Again"_s, heard)), int(MatterFault::AlreadyClosed));
        Review praise = aReview().positive();
        QCOMPARE(numberOf(closeComplaint(praise, u"Why?"_s, heard)), int(MatterFault::NotAComplaint));
        QCOMPARE(numberOf(reopenComplaint(praise)), int(MatterFault::NotClosed));
        QCOMPARE(numberOf(reopenComplaint(review)), -1);
        QVERIFY(review.closedReason.isEmpty());
        QVERIFY(isOpen(complaintState(aReview().negative().waitingUntil(heard), {})));
    }

    void anAnsweredOneStaysAnsweredWhenItIsClosed()
    {
        Review review = aReview().negative().answered();
        QVERIFY(!closeComplaint(review, u"She moved away."_s, heard));
        QCOMPARE(review.answer, AnswerState::Answered);
    }

    void whoSeesToIt()
    {
        Review review = aReview().negative();
        QCOMPARE(numberOf(own(review, sam, true)), int(HandOverFault::HasLeft));
        QCOMPARE(numberOf(own(review, anna, false)), -1);
        QCOMPARE(review.owner, anna);
        QCOMPARE(numberOf(own(review, anna, false)), int(HandOverFault::SamePerson));
        QCOMPARE(numberOf(own(review, sam, false)), int(HandOverFault::OwnedAlready));
        QCOMPARE(review.owner, anna);
    }

    void askingSomebodyToTakeOver_data()
    {
        QTest::addColumn<Review>("review");
        QTest::addColumn<HandOver>("handOver");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("left");
        QTest::addColumn<int>("fault");
        QTest::newRow("with a sentence") << ownedBy(anna) << request(sam) << false << false << -1;
        QTest::newRow("nobody owns it") << ownedBy({}) << request(sam) << false << false << int(HandOverFault::NoOwner);
        QTest::newRow("to oneself") << ownedBy(sam) << request(sam) << false << false << int(HandOverFault::SamePerson);
        QTest::newRow("to somebody who left")
            << ownedBy(anna) << request(sam) << false << true << int(HandOverFault::HasLeft);
        QTest::newRow("without a sentence")
            << ownedBy(anna) << request(sam, u" "_s) << false << false << int(HandOverFault::NoSentence);
        QTest::newRow("while another is asked")
            << ownedBy(anna) << request(sam) << true << false << int(HandOverFault::AlreadyAsked);
    }
    void askingSomebodyToTakeOver()
    {
        QFETCH(const Review, review);
        QFETCH(HandOver, handOver);
        QFETCH(const bool, open);
        QFETCH(const bool, left);
        QTEST(numberOf(ask(handOver, review, open, left)), "fault");
    }

    void untilItIsAcceptedTheFirstOwnerKeepsIt()
    {
        Review review = ownedBy(anna);
        HandOver handOver = request(sam);
        QVERIFY(!ask(handOver, review, false, false));
        QCOMPARE(handOver.from, anna);
        QCOMPARE(handOver.review, review.id);
        QCOMPARE(review.owner, anna);
        QVERIFY(!accept(handOver, review, heard + 1));
        QCOMPARE(review.owner, sam);
        QCOMPARE(handOver.answeredAt.value(), heard + 1);
        QCOMPARE(numberOf(accept(handOver, review, heard + 2)), int(HandOverFault::NotAsked));
        QCOMPARE(handOver.answeredAt.value(), heard + 1);
    }

    void decliningNeedsWords()
    {
        HandOver handOver = asked();
        QCOMPARE(numberOf(decline(handOver, u" "_s, heard)), int(HandOverFault::NoWords));
        QCOMPARE(handOver.state, HandOverState::Asked);
        QVERIFY(!decline(handOver, u" I am away until Monday. "_s, heard));
        QCOMPARE(handOver.state, HandOverState::Declined);
        QCOMPARE(handOver.answer, u"I am away until Monday."_s);
        QCOMPARE(numberOf(takeBack(handOver, heard)), int(HandOverFault::NotAsked));
    }

    void whoAskedCanTakeItBack()
    {
        HandOver handOver = asked();
        QVERIFY(!takeBack(handOver, heard));
        QCOMPARE(handOver.state, HandOverState::TakenBack);
        QCOMPARE(numberOf(decline(handOver, u"No"_s, heard)), int(HandOverFault::NotAsked));
    }

    void handOversAreCounted()
    {
        const HandOverRow open{asked(), u"Anna"_s, u"Sam"_s};
        HandOverRow declined = open;
        declined.handOver.state = HandOverState::Declined;
        HandOverRow accepted = open;
        accepted.handOver.state = HandOverState::Accepted;
        QCOMPARE(timesHandedOver({}), 0);
        QCOMPARE(firstOwner(u"Sam"_s, {}), u"Sam"_s);
        QCOMPARE(timesHandedOver({declined, accepted, open}), 1);
        QCOMPARE(firstOwner(u"Sam"_s, {declined, accepted}), u"Anna"_s);
        QVERIFY(!openHandOver({declined, accepted}));
        const std::vector<HandOverRow> all{declined, accepted, open};
        QCOMPARE(openHandOver(all), &all[2]);
    }
};

SHOPBELL_TEST(TestComplaint)
#include "test_complaint.moc"
