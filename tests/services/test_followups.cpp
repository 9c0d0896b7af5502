// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/keepshop.h"
#include "services/keepteam.h"
#include "services/mergecustomers.h"
#include "services/readcustomers.h"
#include "services/readfollowups.h"
#include "services/recordpurchase.h"
#include "services/recordreferral.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QDate thursday(2025, 11, 20);

/// A shop on Thursday 20 November 2025 in which Ida, who prefers e-mail, bought a cake on the 15th.
struct CakeShop : TestShop
{
    CustomerId ida = person(u"Ida Holm"_s);
    PurchaseId cake = buys(ida, QDate(2025, 11, 15));

    CustomerId person(const QString &name, std::vector<Consent> consents = {}) const
    {
        return valueOf(KeepCustomers(file).add({.name = name,
                                                .emails = {name.section(u' ', 0, 0).toLower() + u"@example.com"_s},
                                                .preferred = ContactWay::Email,
                                                .consents = std::move(consents)}));
    }
    PurchaseId buys(CustomerId who, QDate day) const
    {
        return valueOf(RecordPurchase(file).add({.customer = who, .when = Moment::onDay(day), .what = u"a cake"_s}))
            .purchase;
    }
    void complains(CustomerId who, QDate day) const
    {
        const ReviewId review = valueOf(AddReview(file).add(
            {.text = u"The box was crushed."_s, .posted = Moment::onDay(day), .sentiment = Sentiment::Negative}));
        valueOf(KeepCustomers(file).linkReview(review, who));
    }

    KeepFollowUps keep() const { return KeepFollowUps(file); }
    ReadFollowUps read() const { return ReadFollowUps(file); }
    FollowUpId plans(CustomerId who, FollowUpReason reason, std::optional<QDate> due = {}) const
    {
        return valueOf(keep().plan({.customer = who, .reason = reason, .text = u"How was the cake?"_s, .due = due}));
    }
    FollowUpId invites(QDate from, QDate to) const
    {
        return valueOf(keep().plan({.audience = Audience{from, to},
                                    .reason = FollowUpReason::ReviewInvitation,
                                    .text = u"How was your first visit?"_s}));
    }
    FollowUpRow row(FollowUpId id) const { return valueOf(read().one(id)); }
    /// The detail of the error with which something is refused; empty when it went through.
    template<typename T>
    static QString refusal(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        const Result<T> result = future.takeResult();
        return result ? QString() : result.error().detail;
    }
    QStringList ideas() const
    {
        QStringList said;
        for (const IdeaRow &row : valueOf(read().ideas()).rows)
            said += row.customerName + u": "_s + keyOf(row.idea.reason);
        said.sort();
        return said;
    }
    bool isWhole() const { return valueOf(CheckFile(file).run()).findings.isEmpty(); }
};
} // namespace

class TestFollowUps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPlannedByTheWayThatIsPreferred()
    {
        const CakeShop shop;
        const FollowUpRow row = shop.row(shop.plans(shop.ida, FollowUpReason::AfterPurchase));
        QCOMPARE(row.customerName, u"Ida Holm"_s);
        QCOMPARE(row.followUp.way, ContactWay::Email);
        QCOMPARE(row.followUp.due, thursday);
        QCOMPARE(row.followUp.planned, thursday);
        QCOMPARE(row.group, FollowUpGroup::Today);
        QVERIFY(!row.hold);
        QCOMPARE(row.days.occasions, 1);
        QVERIFY(shop.isWhole());
    }

    void isNotPlannedByAWayThatIsRefused()
    {
        const CakeShop shop;
        const CustomerId priya = shop.person(u"Priya Nair"_s, {{.kind = ConsentKind::Phone, .since = thursday}});
        QCOMPARE(CakeShop::refusal(shop.keep().plan(
                     {.customer = priya, .reason = FollowUpReason::AfterPurchase, .way = ContactWay::Phone})),
                 u"way-refused"_s);
        const FollowUpId id = shop.plans(priya, FollowUpReason::AfterPurchase);
        QCOMPARE(CakeShop::refusal(shop.keep().edit(id, {.way = ContactWay::Phone})), u"way-refused"_s);
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id, {}, ContactWay::Phone)), u"way-refused"_s);
        QCOMPARE(shop.row(id).followUp.state, FollowUpState::Planned);
    }

    void anInvitationToAChosenCustomerIsRefused()
    {
        const CakeShop shop;
        QCOMPARE(
            CakeShop::refusal(shop.keep().plan({.customer = shop.ida, .reason = FollowUpReason::ReviewInvitation})),
            u"not-for-one"_s);
    }

    void nobodyIsInvitedByTwoAtOnce()
    {
        const CakeShop shop;
        const FollowUpId first = shop.invites(QDate(2025, 11, 10), QDate(2025, 11, 16));
        const NewFollowUp again{.audience = Audience{QDate(2025, 11, 16), QDate(2025, 11, 18)},
                                .reason = FollowUpReason::ReviewInvitation};
        QCOMPARE(CakeShop::refusal(shop.keep().plan(again)), u"already-planned"_s);
        const std::optional<FollowUp> twin =
            valueOf(shop.read().twin({.audience = again.audience, .reason = again.reason}));
        QVERIFY(twin);
        QCOMPARE(twin->id, first);

        const FollowUpId second = shop.invites(QDate(2025, 11, 17), QDate(2025, 11, 18));
        QCOMPARE(CakeShop::refusal(shop.keep().edit(second, {.audience = again.audience})), u"already-planned"_s);
        QCOMPARE(shop.row(second).followUp.audience, (Audience{QDate(2025, 11, 17), QDate(2025, 11, 18)}));
        valueOf(shop.keep().edit(second, {.audience = Audience{QDate(2025, 11, 17), QDate(2025, 11, 19)}}));
        valueOf(shop.keep().remove(second));
        valueOf(shop.keep().skip(first, u"Asked at the counter"_s));
        QVERIFY(valueOf(shop.keep().plan(again)).isStored());
        QVERIFY(shop.isWhole());
    }

    void aSecondQuestionToACustomerIsSaidAndNotRefused()
    {
        const CakeShop shop;
        const FollowUp question{
            .customer = shop.ida, .reason = FollowUpReason::AfterPurchase, .text = u"How was the cake?"_s};
        QVERIFY(!valueOf(shop.read().mayBeSaid(question)).twin);
        const FollowUpId first = shop.plans(shop.ida, FollowUpReason::AfterPurchase, QDate(2025, 11, 24));
        const GuardAnswer answer = valueOf(shop.read().mayBeSaid(question));
        QVERIFY(answer.twin && !answer.hold);
        QCOMPARE(answer.twin->id, first);
        QCOMPARE(answer.twin->due, QDate(2025, 11, 24));
        QVERIFY(!valueOf(shop.read().mayBeSaid({.customer = shop.ida, .reason = FollowUpReason::Welcome})).twin);
        QVERIFY(shop.plans(shop.ida, FollowUpReason::AfterPurchase).isStored());
    }

    void anOpenComplaintHoldsARequestAndSaysSinceWhen()
    {
        const CakeShop shop;
        shop.complains(shop.ida, QDate(2025, 11, 18));
        const FollowUpId id = shop.plans(shop.ida, FollowUpReason::ReferralRequest);
        QCOMPARE(shop.row(id).group, FollowUpGroup::HeldBack);
        QCOMPARE(shop.row(id).hold, (Hold{HoldReason::OpenComplaint, QDate(2025, 11, 18), {}}));
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id)), u"open-complaint"_s);
        // A promised check-back is free.
        const FollowUpId checkBack = shop.plans(shop.ida, FollowUpReason::CheckBack);
        QVERIFY(!shop.row(checkBack).hold);
        QCOMPARE(valueOf(shop.keep().markSent(checkBack)).sent, 1);
    }

    void aSecondRequestWaitsForThirtyDaysAndSaysUntilWhen()
    {
        const CakeShop shop;
        valueOf(shop.keep().markSent(shop.plans(shop.ida, FollowUpReason::ReferralRequest), QDate(2025, 11, 19)));
        const FollowUpId again = shop.plans(shop.ida, FollowUpReason::ReferralRequest);
        QCOMPARE(shop.row(again).hold, (Hold{HoldReason::AskedLately, QDate(2025, 11, 19), QDate(2025, 12, 19)}));
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(again)), u"asked-lately"_s);
        // Due when it is allowed again, it is not held.
        valueOf(shop.keep().move(again, QDate(2025, 12, 19)));
        QCOMPARE(shop.row(again).group, FollowUpGroup::Later);
        QCOMPARE(shop.row(again).followUp.firstDue, thursday);
    }

    void theShopSaysHowLongARequestWaits()
    {
        const CakeShop shop;
        Shop profile = valueOf(KeepShop(shop.file).read());
        profile.contacts.againAfterDays = 0;
        QCOMPARE(errorOf(KeepShop(shop.file).save(profile)), Error::Kind::Invalid);
        profile.contacts.againAfterDays = 60;
        valueOf(KeepShop(shop.file).save(profile));
        valueOf(shop.keep().markSent(shop.plans(shop.ida, FollowUpReason::ReferralRequest)));
        QCOMPARE(shop.row(shop.plans(shop.ida, FollowUpReason::ReferralRequest)).hold->until, QDate(2026, 1, 19));
    }

    void aRecommendationThatWasAskedForCountsAsARequest()
    {
        const CakeShop shop;
        valueOf(RecordReferral(shop.file).add({.sent = {.referrer = shop.ida, .asked = true},
                                               .friendName = u"Ruth"_s,
                                               .recommended = QDate(2025, 11, 8)}));
        QCOMPARE(valueOf(shop.read().mayContact(shop.ida, ContactPurpose::Marketing)),
                 std::optional(Hold{HoldReason::AskedLately, QDate(2025, 11, 8), QDate(2025, 12, 8)}));
        QVERIFY(!valueOf(shop.read().mayContact(shop.ida, ContactPurpose::Care)));
    }

    void stopsWhenTheGoalIsMet()
    {
        CakeShop shop;
        const FollowUpId id = shop.plans(shop.ida, FollowUpReason::QuietRegular, QDate(2025, 11, 25));
        QCOMPARE(shop.row(id).group, FollowUpGroup::ThisWeekAndNext);
        shop.clock.set(TestShop::morning() + 2LL * 24 * 3600 * 1000);
        shop.buys(shop.ida, QDate(2025, 11, 21));
        QCOMPARE(shop.row(id).hold, (Hold{HoldReason::GoalMet, QDate(2025, 11, 21), {}}));
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id)), u"goal-met"_s);
        QCOMPARE(shop.row(id).followUp.state, FollowUpState::Planned);
        // What was said before it was met is logged afterwards; else it is moved or skipped.
        valueOf(shop.keep().markSent(id, QDate(2025, 11, 20)));
        valueOf(Undo(shop.file).undo());
        valueOf(shop.keep().move(id, QDate(2025, 12, 1)));
        valueOf(shop.keep().skip(id, u"She came by"_s));
        QVERIFY(shop.isWhole());
    }

    void aWayNeedsWhatReachesSomebodyByIt()
    {
        const CakeShop shop;
        const CustomerId pia = valueOf(KeepCustomers(shop.file).add({.name = u"Pia Lund"_s}));
        const FollowUpId id = shop.plans(pia, FollowUpReason::AfterPurchase);
        QCOMPARE(shop.row(id).followUp.way, ContactWay::InPerson);
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id, {}, ContactWay::Email)), u"no-email"_s);
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id, {}, ContactWay::Phone)), u"no-phone"_s);
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id, {}, ContactWay::Message)), u"no-phone"_s);
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id, {}, ContactWay::Post)), u"no-post"_s);
        QCOMPARE(shop.row(id).followUp.state, FollowUpState::Planned);
        valueOf(shop.keep().edit(id, {.way = ContactWay::Post}));
        QCOMPARE(shop.row(id).group, FollowUpGroup::HeldBack);
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id)), u"no-post"_s);
        QCOMPARE(valueOf(shop.keep().markSent(id, {}, ContactWay::InPerson)).sent, 1);
    }

    void everyoneWhoQualifiesIsInvitedAndWhoIsHeldBackGetsItLater()
    {
        CakeShop shop;
        const CustomerId happy = shop.person(u"Marta Kowalska"_s);
        const CustomerId cross = shop.person(u"Clara Voss"_s);
        const CustomerId silent = shop.person(u"Tom Birch"_s, {{.kind = ConsentKind::BeAsked, .since = thursday}});
        const CustomerId old = shop.person(u"Grace Whitlock"_s);
        for (const CustomerId who : {happy, cross, silent, old})
            shop.buys(who, QDate(2025, 11, 12));
        shop.buys(old, QDate(2025, 11, 1)); // Not the first one on the 12th.
        shop.complains(cross, QDate(2025, 11, 13));
        const FollowUpId id = shop.invites(QDate(2025, 11, 10), QDate(2025, 11, 16));
        const AudienceCount count = shop.row(id).audience; // Ida and Marta; Clara waits, Tom does not want it.
        QCOMPARE(count.free, 2);
        QCOMPARE(count.waiting, 1);
        QCOMPARE(count.never, 1);
        QCOMPARE(shop.row(id).group, FollowUpGroup::Today);

        const SentFollowUp sent = valueOf(shop.keep().markSent(id));
        QCOMPARE(sent.sent, 2);
        QCOMPARE(sent.waiting, 1);
        QCOMPARE(shop.row(id).followUp.state, FollowUpState::Planned);
        QCOMPARE(shop.row(id).heard, 2);
        QCOMPARE(shop.row(id).group, FollowUpGroup::HeldBack);
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id)), u"open-complaint"_s);
        QCOMPARE(valueOf(shop.read().mayContact(happy, ContactPurpose::Request))->reason, HoldReason::AskedLately);
        QCOMPARE(CakeShop::refusal(shop.keep().remove(id)), u"settled"_s);
        QVERIFY(shop.isWhole());

        // One undo takes all of them back.
        valueOf(Undo(shop.file).undo());
        QCOMPARE(shop.row(id).audience.free, 2);
        QCOMPARE(shop.row(id).heard, 0);
        valueOf(Undo(shop.file).redo());
        QCOMPARE(shop.row(id).heard, 2);
    }

    void anInvitationForDaysToComeFillsAsPeopleBuy()
    {
        CakeShop shop;
        const FollowUpId id = shop.invites(QDate(2025, 11, 19), QDate(2025, 11, 22));
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id)), u"nobody-free"_s);
        shop.buys(shop.person(u"Marta Kowalska"_s), thursday);
        QCOMPARE(valueOf(shop.keep().markSent(id)).sent, 1);
        QCOMPARE(shop.row(id).followUp.state, FollowUpState::Planned); // Its days are not over.
        QCOMPARE(shop.row(id).followUp.due, QDate(2025, 11, 23));
        shop.clock.set(TestShop::morning() + 3LL * 24 * 3600 * 1000);
        shop.buys(shop.person(u"Tom Birch"_s), QDate(2025, 11, 22));
        QCOMPARE(valueOf(shop.keep().markSent(id)).sent, 1);
        QCOMPARE(shop.row(id).followUp.state, FollowUpState::Done);
        QCOMPARE(shop.row(id).heard, 2);
        QVERIFY(shop.isWhole());
    }

    void anInvitationOfDaysOnWhichNobodyCameIsOver()
    {
        CakeShop shop;
        const FollowUpId id = shop.invites(QDate(2025, 11, 19), QDate(2025, 11, 20));
        QVERIFY(!shop.row(id).isOver); // Somebody may come today.
        shop.clock.set(TestShop::morning() + 1LL * 24 * 3600 * 1000);
        QVERIFY(shop.row(id).isOver);
        const FollowUpRow listed = valueOf(shop.read().find({})).rows.front();
        QVERIFY(listed.isOver);
        QCOMPARE(listed.people, 0);
        valueOf(shop.keep().skip(id, u"Nobody came"_s));
        QVERIFY(!shop.row(id).isOver);
        valueOf(Undo(shop.file).undo());
        shop.buys(shop.person(u"Marta Kowalska"_s), thursday); // Typed in later.
        QVERIFY(!shop.row(id).isOver);
    }

    void thePurchaseThatMadeItDueIsKnown()
    {
        const CakeShop shop;
        const PurchaseId early = shop.buys(shop.ida, QDate(2025, 3, 4));
        const auto behind = [&shop](FollowUpReason reason) {
            return shop.row(shop.plans(shop.ida, reason)).purchase.value_or(Purchase()).id;
        };
        QCOMPARE(behind(FollowUpReason::AfterPurchase), shop.cake);
        QCOMPARE(behind(FollowUpReason::Welcome), early);
        QCOMPARE(behind(FollowUpReason::CheckBack), PurchaseId());
        const FollowUpId about = valueOf(shop.keep().plan(
            {.customer = shop.ida, .reason = FollowUpReason::NextOne, .text = u"Again?"_s, .purchase = early}));
        QCOMPARE(shop.row(about).purchase.value_or(Purchase()).id, early);
    }

    void theAnswerBecomesAPrivateReviewAndAScore()
    {
        const CakeShop shop;
        const FollowUpId id = shop.plans(shop.ida, FollowUpReason::AfterPurchase);
        QCOMPARE(errorOf(shop.keep().logAnswer(id, {.words = u"Lovely"_s})), Error::Kind::NotFound);
        valueOf(shop.keep().markSent(id, QDate(2025, 11, 18)));
        QCOMPARE(errorOf(shop.keep().logAnswer(id, {})), Error::Kind::Invalid);
        QCOMPARE(errorOf(shop.keep().logAnswer(id, {.words = u"Lovely"_s, .score = 11})), Error::Kind::Invalid);
        QCOMPARE(errorOf(shop.keep().logAnswer(id, {.words = u"Lovely"_s, .day = QDate(2025, 11, 17)})),
                 Error::Kind::Invalid);
        const ReviewId review =
            valueOf(shop.keep().logAnswer(id, {.words = u"Lovely, less sugar."_s, .score = 9, .day = thursday}));
        const Review said = valueOf(ReadReviews(shop.file).details(review)).review;
        QVERIFY(said.isPrivate);
        QCOMPARE(said.customer, shop.ida);
        QCOMPARE(said.text, u"Lovely, less sugar."_s);
        QCOMPARE(said.sentiment, Sentiment::Positive);
        const CustomerDetails ida = valueOf(ReadCustomers(shop.file).details(shop.ida));
        QCOMPARE(ida.scores.size(), size_t(1));
        QCOMPARE(ida.scores.front().review, review);
        const auto contact =
            std::ranges::find(ida.story, StoryEntry::Kind::Contact, [](const StoryEntry &each) { return each.kind; });
        QVERIFY(contact != ida.story.end());
        QCOMPARE(contact->answered, thursday);
        QCOMPARE(contact->words, u"Lovely, less sugar."_s);
        QCOMPARE(contact->when.day, QDate(2025, 11, 18));
        QCOMPARE(CakeShop::refusal(shop.keep().logAnswer(id, {.words = u"And more"_s})), u"answered"_s);
        QVERIFY(shop.isWhole());
        valueOf(Undo(shop.file).undo());
        QCOMPARE(valueOf(ReadCustomers(shop.file).details(shop.ida)).scores.size(), size_t(0));
    }

    void wordsAreSavedAsTypedInOneChange()
    {
        const CakeShop shop;
        const FollowUpId id = shop.plans(shop.ida, FollowUpReason::AfterPurchase);
        const ChangeId first = valueOf(shop.keep().saveText(id, u"Hi Ida"_s));
        QCOMPARE(valueOf(shop.keep().saveText(id, u"Hi Ida, how was"_s, first)), first);
        QCOMPARE(shop.row(id).followUp.text, u"Hi Ida, how was"_s);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(shop.row(id).followUp.text, u"How was the cake?"_s);
        valueOf(shop.keep().saveText(id, u"Hi {{customer}}"_s));
        QCOMPARE(CakeShop::refusal(shop.keep().markSent(id)), u"placeholder"_s);
    }

    void isSkippedWithAReasonAndListedByState()
    {
        const CakeShop shop;
        const FollowUpId id = shop.plans(shop.ida, FollowUpReason::AfterPurchase);
        shop.plans(shop.ida, FollowUpReason::CheckBack, QDate(2025, 11, 24));
        QCOMPARE(CakeShop::refusal(shop.keep().skip(id, {})), u"no-reason"_s);
        valueOf(shop.keep().skip(id, u"Told us at the counter"_s));
        FollowUpQuery query;
        QCOMPARE(valueOf(shop.read().find(query)).total, 1);
        query.state = FollowUpState::Skipped;
        const FoundFollowUps skipped = valueOf(shop.read().find(query));
        QCOMPARE(skipped.total, 1);
        QCOMPARE(skipped.rows.front().followUp.skippedBecause, u"Told us at the counter"_s);
        QCOMPARE(skipped.counts.everything, 1);
    }

    void isFoundByWordsOwnerAndGroup()
    {
        const CakeShop shop;
        const FollowUpId anna = valueOf(shop.keep().plan(
            {.customer = shop.ida, .reason = FollowUpReason::Own, .title = u"Autumn tasting"_s, .owner = u"Anna"_s}));
        shop.plans(shop.ida, FollowUpReason::CheckBack, QDate(2025, 11, 24));
        FollowUpQuery query;
        query.owner = shop.row(anna).followUp.owner;
        QCOMPARE(valueOf(shop.read().find(query)).total, 1);
        query.owner = TeamMemberId();
        QCOMPARE(valueOf(shop.read().find(query)).rows.front().followUp.reason, FollowUpReason::CheckBack);
        query.owner = {};
        query.search = u"holm TASTING"_s;
        QCOMPARE(valueOf(shop.read().find(query)).rows.front().followUp.id, anna);
        query.search.clear();
        query.group = FollowUpGroup::ThisWeekAndNext;
        const FoundFollowUps found = valueOf(shop.read().find(query));
        QCOMPARE(found.total, 1);
        QCOMPARE(found.counts.groups.value(FollowUpGroup::Today), 1);
        QCOMPARE(found.counts.all(), 2);
    }

    void movesWithItsCustomerWhenTwoBecomeOne()
    {
        const CakeShop shop;
        const CustomerId again = shop.person(u"I. Holm"_s);
        const FollowUpId open = shop.plans(again, FollowUpReason::AfterPurchase);
        const FollowUpId request = shop.plans(again, FollowUpReason::ReferralRequest);
        valueOf(shop.keep().markSent(request));
        const MergeCustomers merge(shop.file);
        const MergeId merged = valueOf(merge.merge({.kept = shop.ida, .gone = again, .name = u"Ida Holm"_s}));
        QCOMPARE(shop.row(open).customerName, u"Ida Holm"_s);
        QCOMPARE(valueOf(shop.read().mayContact(shop.ida, ContactPurpose::Request))->reason, HoldReason::AskedLately);
        QVERIFY(shop.isWhole());
        valueOf(merge.unmerge(merged));
        QCOMPARE(shop.row(open).customerName, u"I. Holm"_s);
        QVERIFY(!valueOf(shop.read().mayContact(shop.ida, ContactPurpose::Request)));
    }

    void goesToTheSuccessorOfWhoLeaves()
    {
        const CakeShop shop;
        const auto planned = [&](const QString &owner) {
            return valueOf(
                shop.keep().plan({.customer = shop.ida, .reason = FollowUpReason::AfterPurchase, .owner = owner}));
        };
        const FollowUpId done = planned(u"Sam"_s);
        valueOf(shop.keep().markSent(done));
        const FollowUpId open = planned(u"Sam"_s);
        const TeamMemberId anna = shop.row(planned(u"Anna"_s)).followUp.owner;
        valueOf(KeepTeam(shop.file).leave(shop.row(open).followUp.owner, anna, u"She knows them"_s));
        QCOMPARE(shop.row(open).ownerName, u"Anna"_s);
        QCOMPARE(shop.row(done).ownerName, u"Sam"_s);
        valueOf(KeepTeam(shop.file).leave(anna));
        QVERIFY(!shop.row(open).followUp.owner.isStored());
    }

    void ideasAreFoundByThemselvesUntilTheyArePlanned()
    {
        const CakeShop shop;
        const CustomerId grace = shop.person(u"Grace Whitlock"_s);
        for (const int daysAgo : {76, 69, 62, 55, 48})
            shop.buys(grace, thursday.addDays(-daysAgo));
        const CustomerId marta = shop.person(u"Marta Kowalska"_s);
        valueOf(RecordReferral(shop.file).add(
            {.sent = {.referrer = marta}, .friendId = shop.ida, .recommended = QDate(2025, 11, 10)}));
        QCOMPARE(shop.ideas(),
                 (QStringList{u"Grace Whitlock: quiet-regular"_s, u"Ida Holm: welcome"_s,
                              u"Marta Kowalska: referral-thanks"_s}));
        const FoundIdeas found = valueOf(shop.read().ideas(20, marta));
        QCOMPARE(found.rows.size(), size_t(1));
        QCOMPARE(found.rows.front().friendName, u"Ida Holm"_s);
        QCOMPARE(found.rows.front().way, ContactWay::Email);
        valueOf(shop.keep().plan(
            {.customer = marta, .reason = FollowUpReason::ReferralThanks, .referral = found.rows.front().referral}));
        const FollowUpId quiet = shop.plans(grace, FollowUpReason::QuietRegular);
        QCOMPARE(shop.ideas(), QStringList{u"Ida Holm: welcome"_s});
        valueOf(shop.keep().skip(quiet, u"Moved away"_s)); // Skipped is thought of, too.
        QCOMPARE(shop.ideas(), QStringList{u"Ida Holm: welcome"_s});
    }

    void goesWithItsCustomerAndComesBackWithUndo()
    {
        const CakeShop shop;
        const FollowUpId id = shop.plans(shop.ida, FollowUpReason::AfterPurchase);
        valueOf(shop.keep().markSent(id));
        valueOf(KeepCustomers(shop.file).remove(shop.ida));
        QCOMPARE(errorOf(shop.read().one(id)), Error::Kind::NotFound);
        QVERIFY(shop.isWhole());
        valueOf(Undo(shop.file).undo());
        QCOMPARE(shop.row(id).followUp.state, FollowUpState::Done);
        QVERIFY(shop.isWhole());
        while (valueOf(Undo(shop.file).state()).undo)
            valueOf(Undo(shop.file).undo());
        QVERIFY(shop.isWhole());
    }
};

SHOPBELL_TEST(TestFollowUps)
#include "test_followups.moc"
