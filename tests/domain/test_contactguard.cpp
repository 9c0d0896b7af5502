// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactguard.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 11, 20);
const QDate planned(2025, 11, 3);

/// Somebody with an e-mail and a phone.
Customer somebody()
{
    Customer customer;
    customer.id = CustomerId(1);
    customer.contacts = {{{}, ContactKind::Email, u"ida@example.com"_s}, {{}, ContactKind::Phone, u"07700 900123"_s}};
    return customer;
}

Customer saying(ConsentKind kind, bool granted, QDate since = QDate(2025, 3, 5), QDate withdrawn = {})
{
    Customer customer = somebody();
    customer.consents = {{.kind = kind, .granted = granted, .since = since, .withdrawn = withdrawn}};
    return customer;
}

FollowUp about(FollowUpReason reason, ContactWay way = ContactWay::Email)
{
    FollowUp followUp;
    followUp.customer = CustomerId(1);
    followUp.reason = reason;
    followUp.way = way;
    followUp.planned = planned;
    return followUp;
}

ContactFacts withComplaint(QDate since = QDate(2025, 11, 2), QDate until = {})
{
    return {.complaintOpen = true, .complaintSince = since, .complaintUntil = until};
}

std::optional<Hold> none()
{
    return std::nullopt;
}

std::optional<Hold> held(HoldReason reason, QDate since = {}, QDate until = {})
{
    return Hold{reason, since, until};
}
} // namespace

class TestContactGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void everyReasonHasItsPurpose_data();
    void everyReasonHasItsPurpose();
    void ways_data();
    void ways();
    void anAudienceIsToldWhoIsFreeWhoWaitsAndWhoNever();
    void theFirstWhoIsFreeAgainSetsTheDay();
    void theWaysOfAnAudienceAreThoseByWhichItIsReached();
    void aMemberIsReachedByTheWayTheyAllow();
    void wordsCountAsMuchAsTheReason();
    void wordsAskNoChosenOneForAReview();
    void daysBetweenTwoRequestsHaveBounds();
};

void TestContactGuard::holds_data()
{
    QTest::addColumn<FollowUp>("followUp");
    QTest::addColumn<Customer>("customer");
    QTest::addColumn<ContactFacts>("facts");
    QTest::addColumn<int>("againAfterDays");
    QTest::addColumn<std::optional<Hold>>("hold");
    const auto row = [](const char *sentence, const FollowUp &followUp, const Customer &customer,
                        const ContactFacts &facts, const std::optional<Hold> &hold, int againAfterDays = 30) {
        QTest::newRow(sentence) << followUp << customer << facts << againAfterDays << hold;
    };
    using enum FollowUpReason;
    using enum HoldReason;

    row("nothing speaks against asking somebody of whom nothing is known", about(ReferralRequest), somebody(), {},
        none());

    // While a complaint is open.
    row("no request to recommend us while a complaint is open", about(ReferralRequest), somebody(), withComplaint(),
        held(OpenComplaint, QDate(2025, 11, 2)));
    row("no invitation to review while a complaint is open", about(ReviewInvitation), somebody(), withComplaint(),
        held(OpenComplaint, QDate(2025, 11, 2)));
    row("no marketing while a complaint is open", about(Marketing), somebody(), withComplaint(),
        held(OpenComplaint, QDate(2025, 11, 2)));
    row("no word of the next one while a complaint is open", about(NextOne), somebody(), withComplaint(),
        held(OpenComplaint, QDate(2025, 11, 2)));
    row("an open complaint says until when, once its check-back is promised", about(ReferralRequest), somebody(),
        withComplaint(QDate(2025, 11, 2), QDate(2025, 11, 25)),
        held(OpenComplaint, QDate(2025, 11, 2), QDate(2025, 11, 25)));
    row("a check-back that is late says nothing of when", about(ReferralRequest), somebody(),
        withComplaint(QDate(2025, 11, 2), QDate(2025, 11, 18)), held(OpenComplaint, QDate(2025, 11, 2)));
    row("an undated complaint is as open as any", about(Marketing), somebody(), withComplaint({}), held(OpenComplaint));
    row("a promised check-back goes ahead although the complaint is open", about(CheckBack), somebody(),
        withComplaint(), none());
    row("a question how it was goes ahead although a complaint is open", about(AfterPurchase), somebody(),
        withComplaint(), none());
    row("a thank-you for a referral goes ahead although a complaint is open", about(ReferralThanks), somebody(),
        withComplaint(), none());

    // Once in thirty days.
    row("no second request within thirty days", about(ReferralRequest), somebody(), {.limitedLast = QDate(2025, 11, 8)},
        held(AskedLately, QDate(2025, 11, 8), QDate(2025, 12, 8)));
    row("no marketing within thirty days after an invitation", about(Marketing), somebody(),
        {.limitedLast = QDate(2025, 11, 20)}, held(AskedLately, QDate(2025, 11, 20), QDate(2025, 12, 20)));
    row("on the thirtieth day it is allowed again", about(ReferralRequest), somebody(),
        {.limitedLast = QDate(2025, 10, 21)}, none());
    row("on the twenty-ninth day it is not", about(ReferralRequest), somebody(), {.limitedLast = QDate(2025, 10, 22)},
        held(AskedLately, QDate(2025, 10, 22), QDate(2025, 11, 21)));
    row("the shop may wait longer", about(ReferralRequest), somebody(), {.limitedLast = QDate(2025, 10, 1)},
        held(AskedLately, QDate(2025, 10, 1), QDate(2025, 11, 30)), 60);
    row("the shop may wait a week only", about(ReferralRequest), somebody(), {.limitedLast = QDate(2025, 11, 12)},
        none(), 7);
    row("thanks yesterday do not count as asking", about(ReferralRequest), somebody(),
        {.contactedLast = QDate(2025, 11, 19)}, none());
    row("a promised check-back does not wait for thirty days", about(CheckBack), somebody(),
        {.limitedLast = QDate(2025, 11, 19), .contactedLast = QDate(2025, 11, 19)}, none());
    row("a question to a quiet regular does not wait either", about(QuietRegular), somebody(),
        {.limitedLast = QDate(2025, 11, 19)}, none());

    // Ways and wishes.
    row("never by a way that is refused", about(AfterPurchase), saying(ConsentKind::Email, false), {},
        held(WayRefused, QDate(2025, 3, 5)));
    row("not even a promised check-back", about(CheckBack, ContactWay::Phone), saying(ConsentKind::Phone, false), {},
        held(WayRefused, QDate(2025, 3, 5)));
    row("another way is free", about(CheckBack, ContactWay::Phone), saying(ConsentKind::Email, false), {}, none());
    row("a refusal that was withdrawn does not hold", about(AfterPurchase),
        saying(ConsentKind::Email, false, QDate(2025, 3, 5), QDate(2025, 6, 1)), {}, none());
    row("a yes does not hold", about(Marketing), saying(ConsentKind::Marketing, true), {}, none());
    row("no marketing to who wants none", about(Marketing), saying(ConsentKind::Marketing, false), {},
        held(NotWanted, QDate(2025, 3, 5)));
    row("who wants no marketing may be asked to recommend us", about(ReferralRequest),
        saying(ConsentKind::Marketing, false), {}, none());
    row("no request to who does not want to be asked", about(ReferralRequest), saying(ConsentKind::BeAsked, false), {},
        held(NotWanted, QDate(2025, 3, 5)));
    row("no invitation to who does not want to be asked", about(ReviewInvitation), saying(ConsentKind::BeAsked, false),
        {}, held(NotWanted, QDate(2025, 3, 5)));
    row("who does not want to be asked is still thanked", about(ReferralThanks), saying(ConsentKind::BeAsked, false),
        {}, none());
    row("no e-mail without an address", about(AfterPurchase), Customer(), {}, held(NoEmail));
    row("no call without a number", about(CheckBack, ContactWay::Phone), Customer(), {}, held(NoPhone));
    row("no message without a number", about(CheckBack, ContactWay::Message), Customer(), {}, held(NoPhone));
    row("no letter without a yes to it", about(Marketing, ContactWay::Post), somebody(), {}, held(NoPost));
    row("a letter to who said yes to it", about(Marketing, ContactWay::Post), saying(ConsentKind::Post, true), {},
        none());
    row("at the counter nothing need be known", about(ReferralRequest, ContactWay::InPerson), Customer(), {}, none());
    row("a missing address is said before the thirty days", about(ReferralRequest), Customer(),
        {.limitedLast = QDate(2025, 11, 8)}, held(NoEmail));
    row("no way chosen", about(AfterPurchase, ContactWay::None), somebody(), {}, held(NoWay));
    row("a complaint is said before a refused way", about(ReferralRequest), saying(ConsentKind::Email, false),
        withComplaint(), held(OpenComplaint, QDate(2025, 11, 2)));
    row("a refused way is said before the thirty days", about(ReferralRequest), saying(ConsentKind::Email, false),
        {.limitedLast = QDate(2025, 11, 8)}, held(WayRefused, QDate(2025, 3, 5)));

    // Before it is done.
    FollowUp cameTrue = about(IdeaCameTrue);
    row("an idea of which nothing is kept here may be told", cameTrue, somebody(), {}, none());
    cameTrue.matter = {.title = u"Gluten-free Wednesdays"_s, .isPromiseOpen = true, .due = QDate(2025, 12, 3)};
    row("no idea came true before the promise is done", cameTrue, somebody(), {},
        held(PromiseOpen, {}, QDate(2025, 12, 3)));
    cameTrue.matter.due = QDate(2025, 11, 18);
    row("a promise that is late says nothing of when", cameTrue, somebody(), {}, held(PromiseOpen));
    cameTrue.matter = {.title = u"Gluten-free Wednesdays"_s, .isImprovementOpen = true};
    row("no idea came true while it is only tried", cameTrue, somebody(), {}, held(ImprovementOpen));
    cameTrue.matter = {.title = u"Gluten-free Wednesdays"_s};
    row("an idea that came true is told", cameTrue, somebody(), {}, none());
    FollowUp checkBack = about(CheckBack);
    checkBack.matter.isPromiseOpen = true;
    row("who was promised to be asked is asked whether or not it is done", checkBack, somebody(), {}, none());

    FollowUp thinking = about(StillThinking);
    row("whether they still think is asked", thinking, somebody(), {}, none());
    thinking.matter.hasQuestionEnded = true;
    row("and not once they bought it, here or elsewhere", thinking, somebody(), {}, held(QuestionEnded));

    // Once the goal is met.
    row("a quiet regular who came back is not asked why", about(QuietRegular), somebody(),
        {.boughtLast = QDate(2025, 11, 12)}, held(GoalMet, QDate(2025, 11, 12)));
    row("the visit before it was planned is not coming back", about(QuietRegular), somebody(),
        {.boughtLast = QDate(2025, 11, 2)}, none());
    row("who buys on the day on which it was planned came back", about(QuietRegular), somebody(),
        {.boughtLast = QDate(2025, 11, 3)}, held(GoalMet, QDate(2025, 11, 3)));
    row("the next one is planned on the day of the one before", about(NextOne), somebody(),
        {.boughtLast = QDate(2025, 11, 3)}, none());
    row("who recommended us in the meantime is not asked to", about(ReferralRequest), somebody(),
        {.recommendedLast = QDate(2025, 11, 15)}, held(GoalMet, QDate(2025, 11, 15)));
    row("who told us how it was is not asked again", about(AfterPurchase), somebody(), {.saidLast = QDate(2025, 11, 4)},
        held(GoalMet, QDate(2025, 11, 4)));
    row("who bought is not asked whether they still think about it", about(StillThinking), somebody(),
        {.boughtLast = QDate(2025, 11, 4)}, held(GoalMet, QDate(2025, 11, 4)));
    row("a promised check-back is done in any case", about(CheckBack), somebody(),
        {.boughtLast = QDate(2025, 11, 12), .recommendedLast = QDate(2025, 11, 12), .saidLast = QDate(2025, 11, 12)},
        none());
    row("what is needless is said before what is forbidden", about(ReferralRequest), somebody(),
        {.complaintOpen = true, .recommendedLast = QDate(2025, 11, 15)}, held(GoalMet, QDate(2025, 11, 15)));
    row("what happens today is in time", about(ReferralRequest), somebody(), {.recommendedLast = today},
        held(GoalMet, today));
    row("what happened afterwards made it needless for nobody", about(ReferralRequest), somebody(),
        {.recommendedLast = today.addDays(1)}, none());
}

void TestContactGuard::holds()
{
    QFETCH(FollowUp, followUp);
    QFETCH(Customer, customer);
    QFETCH(ContactFacts, facts);
    QFETCH(int, againAfterDays);
    QTEST(heldBack(followUp, customer, facts, ContactRule{againAfterDays}, today), "hold");
}

void TestContactGuard::everyReasonHasItsPurpose_data()
{
    QTest::addColumn<FollowUpReason>("reason");
    QTest::addColumn<bool>("limited");
    using enum FollowUpReason;
    for (const FollowUpReason reason : allFollowUpReasons()) {
        const bool limited =
            reason == Marketing || reason == NextOne || reason == ReviewInvitation || reason == ReferralRequest;
        QTest::addRow("%s is %s", qPrintable(keyOf(reason)), limited ? "limited" : "free") << reason << limited;
    }
}

void TestContactGuard::everyReasonHasItsPurpose()
{
    QFETCH(FollowUpReason, reason);
    QTEST(isLimited(purposeOf(reason)), "limited");
    QCOMPARE(followUpReasonFromKey(keyOf(reason)), reason);
}

void TestContactGuard::ways_data()
{
    QTest::addColumn<Customer>("customer");
    QTest::addColumn<std::vector<ContactWay>>("ways");
    using enum ContactWay;
    const auto row = [](const char *sentence, const Customer &customer, const std::vector<ContactWay> &ways) {
        QTest::newRow(sentence) << customer << ways;
    };
    row("of whom nothing is known is met at the counter", {}, {InPerson});
    row("an address and a phone give three ways more", somebody(), {Email, Phone, Message, InPerson});
    Customer prefers = somebody();
    prefers.preferred = Message;
    row("the preferred way stands first", prefers, {Message, Email, Phone, InPerson});
    row("a refused way is none", saying(ConsentKind::Phone, false), {Email, Message, InPerson});
    row("by post who said yes to it", saying(ConsentKind::Post, true), {Email, Phone, Message, Post, InPerson});
    row("not by post once the yes is withdrawn", saying(ConsentKind::Post, true, QDate(2025, 1, 2), QDate(2025, 2, 3)),
        {Email, Phone, Message, InPerson});
    Customer byPost = somebody();
    byPost.preferred = Post;
    byPost.consents = {{.kind = ConsentKind::Email}, {.kind = ConsentKind::Phone}, {.kind = ConsentKind::Message}};
    row("who wants neither e-mail nor phone and prefers post", byPost, {Post, InPerson});
}

void TestContactGuard::ways()
{
    QFETCH(Customer, customer);
    QTEST(usableWays(customer), "ways");
}

void TestContactGuard::anAudienceIsToldWhoIsFreeWhoWaitsAndWhoNever()
{
    FollowUp invitation = about(FollowUpReason::ReviewInvitation, ContactWay::Message);
    invitation.customer = {};
    invitation.audience = {QDate(2025, 11, 10), QDate(2025, 11, 16)};
    const auto member = [&invitation](const Customer &customer, const ContactFacts &facts) {
        return memberOf(invitation, customer, facts, {}, today);
    };
    const AudienceCount count = countOf({
        member(somebody(), {}),
        member(somebody(), {.boughtLast = QDate(2025, 11, 18)}),
        member(somebody(), withComplaint(QDate(2025, 11, 12), QDate(2025, 12, 1))),
        member(somebody(), {.limitedLast = QDate(2025, 11, 1)}),
        member(saying(ConsentKind::BeAsked, false), {}),
        member(somebody(), {.saidLast = QDate(2025, 11, 17)}),
    });
    QCOMPARE(count.free, 2);
    QCOMPARE(count.waiting, 2);
    QCOMPARE(count.never, 2);
    QCOMPARE(count.all(), 6);
}

void TestContactGuard::theFirstWhoIsFreeAgainSetsTheDay()
{
    const auto waiting = [](QDate until) {
        return AudienceMember{CustomerId(1), ContactWay::Email, Hold{HoldReason::AskedLately, {}, until}};
    };
    const AudienceMember complaint{CustomerId(2), ContactWay::Email, Hold{HoldReason::OpenComplaint, {}, {}}};
    QCOMPARE(countOf({complaint, waiting(QDate(2025, 12, 9)), waiting(QDate(2025, 12, 4))}).first->until,
             QDate(2025, 12, 4));
    QCOMPARE(countOf({complaint}).first->until, QDate());
    QVERIFY(!countOf({}).first);
}

void TestContactGuard::theWaysOfAnAudienceAreThoseByWhichItIsReached()
{
    const auto free = [](ContactWay way) { return AudienceMember{CustomerId(1), way, {}}; };
    const AudienceMember held{CustomerId(2), ContactWay::Post, Hold{HoldReason::OpenComplaint, {}, {}}};
    using enum ContactWay;
    QCOMPARE(waysOf({free(Phone), held, free(Email), free(Email)}), (std::vector{Email, Phone}));
    QCOMPARE(waysOf({held}), std::vector<ContactWay>());
}

void TestContactGuard::aMemberIsReachedByTheWayTheyAllow()
{
    FollowUp invitation = about(FollowUpReason::ReviewInvitation, ContactWay::Message);
    QCOMPARE(memberOf(invitation, somebody(), {}, {}, today).way, ContactWay::Message);
    QCOMPARE(memberOf(invitation, saying(ConsentKind::Message, false), {}, {}, today).way, ContactWay::Email);
    QCOMPARE(memberOf(invitation, {}, {}, {}, today).way, ContactWay::InPerson);
    Customer refusesAll;
    refusesAll.consents = {{.kind = ConsentKind::InPerson}};
    const AudienceMember nobody = memberOf(invitation, refusesAll, {}, {}, today);
    QCOMPARE(nobody.way, ContactWay::None);
    QCOMPARE(nobody.hold, held(HoldReason::NoWay));
}

void TestContactGuard::wordsCountAsMuchAsTheReason()
{
    using enum ContactPurpose;
    const FollowUp care = about(FollowUpReason::AfterPurchase);
    const auto complaint = held(HoldReason::OpenComplaint, QDate(2025, 11, 2));
    QCOMPARE(heldBack(care, somebody(), withComplaint(), {}, today), none());
    for (const ContactPurpose words : {Marketing, Invitation, Request}) {
        QCOMPARE(heldBack(care, somebody(), withComplaint(), {}, today, words), complaint);
        QCOMPARE(memberOf(care, somebody(), withComplaint(), {}, today, words).hold, complaint);
    }
    for (const ContactPurpose words : {Marketing, Request})
        QCOMPARE(heldBack(care, somebody(), {.limitedLast = QDate(2025, 11, 8)}, {}, today, words),
                 held(HoldReason::AskedLately, QDate(2025, 11, 8), QDate(2025, 12, 8)));
    // Neither the reason nor the words can make the other one milder.
    const Customer silent = saying(ConsentKind::BeAsked, false);
    const auto notWanted = held(HoldReason::NotWanted, QDate(2025, 3, 5));
    QCOMPARE(heldBack(about(FollowUpReason::ReferralRequest), silent, {}, {}, today, Marketing), notWanted);
    QCOMPARE(heldBack(about(FollowUpReason::Marketing), silent, {}, {}, today, Invitation), notWanted);
    QCOMPARE(heldBack(about(FollowUpReason::Marketing), silent, {}, {}, today), none());
    QCOMPARE(heldBack(care, saying(ConsentKind::Marketing, false), {}, {}, today, Marketing | Request), notWanted);
}

void TestContactGuard::wordsAskNoChosenOneForAReview()
{
    using enum ContactPurpose;
    const FollowUp care = about(FollowUpReason::AfterPurchase);
    const auto chosen = held(HoldReason::InvitesOne);
    QCOMPARE(heldBack(care, somebody(), {}, {}, today, Invitation), chosen);
    QCOMPARE(heldBack(care, somebody(), {.limitedLast = QDate(2025, 11, 8)}, {}, today, Invitation), chosen);
    QCOMPARE(heldBack(care, somebody(), withComplaint(), {}, today, Invitation),
             held(HoldReason::OpenComplaint, QDate(2025, 11, 2)));
    QCOMPARE(heldBack(care, somebody(), {}, {}, today, Marketing | Request), none());
    QVERIFY(!isPassing(*chosen));
    FollowUp invitation = about(FollowUpReason::ReviewInvitation);
    invitation.customer = {};
    invitation.audience = Audience{QDate(2025, 11, 10), QDate(2025, 11, 16)};
    QCOMPARE(memberOf(invitation, somebody(), {}, {}, today, Invitation).hold, none());
}

void TestContactGuard::daysBetweenTwoRequestsHaveBounds()
{
    QVERIFY(isRule({}));
    QVERIFY(isRule({1}));
    QVERIFY(!isRule({0}));
    QVERIFY(isRule({mostAgainAfterDays}));
    QVERIFY(!isRule({mostAgainAfterDays + 1}));
}

SHOPBELL_TEST(TestContactGuard)
#include "test_contactguard.moc"
