// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/readcustomers.h"
#include "services/readreferrals.h"
#include "services/recordpurchase.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// Ana sent Ben, Ben sent Cem, in the autumn of 2025.
struct Chain : TestShop
{
    CustomerId ana = person(u"Ana"_s);
    CustomerId ben = person(u"Ben"_s);
    CustomerId cem = person(u"Cem"_s);
    ReferralId anaSentBen = sends(ana, ben, QDate(2025, 9, 1));
    ReferralId benSentCem = sends(ben, cem, QDate(2025, 10, 1));

    CustomerId person(const QString &name) const { return valueOf(KeepCustomers(file).add({.name = name})); }
    ReferralId sends(CustomerId who, CustomerId friendId, QDate day) const
    {
        return valueOf(RecordReferral(file).add(sent(who, friendId, day)));
    }
    static NewReferral sent(CustomerId who, CustomerId friendId, QDate day = QDate(2025, 9, 1))
    {
        return {.sent = {.referrer = who}, .friendId = friendId, .recommended = day};
    }
    ReferralRow row(ReferralId id) const { return valueOf(ReadReferrals(file).one(id)); }
    ReferralRefusal check(CustomerId who, CustomerId friendId, ReferralId except = {}) const
    {
        return valueOf(RecordReferral(file).check(who, friendId, except));
    }
    /// Empty when it was saved.
    QString refused(const NewReferral &words) const
    {
        QFuture<Result<ReferralId>> add = RecordReferral(file).add(words);
        add.waitForFinished();
        const Result<ReferralId> saved = add.takeResult();
        return saved ? QString() : saved.error().detail;
    }
    static NewReferral byName(const QString &who, const QString &friendName)
    {
        return {.sent = {.referrerName = who}, .friendName = friendName, .recommended = QDate(2025, 9, 1)};
    }
    Error linkRefused(ReferralId id, CustomerId who) const
    {
        QFuture<Result<ReferralId>> link = RecordReferral(file).linkSender(id, who);
        link.waitForFinished();
        const Result<ReferralId> linked = link.takeResult();
        return linked ? Error{} : linked.error();
    }
    QString refused(ReferralId id, const NewReferral &words) const
    {
        QFuture<Result<ReferralId>> edit = RecordReferral(file).edit(id, words);
        edit.waitForFinished();
        const Result<ReferralId> saved = edit.takeResult();
        return saved ? QString() : saved.error().detail;
    }
};
} // namespace

class TestRecordReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void friendAndReferrerCanChangePlaces()
    {
        const Chain shop;
        const ReferralId pair = shop.sends(shop.person(u"Dee"_s), shop.person(u"Eli"_s), QDate(2025, 11, 1));
        const Referral before = shop.row(pair).referral;
        QCOMPARE(shop.check(before.friendId, before.referrer), ReferralRefusal::Loop); // As a second one.
        QCOMPARE(shop.check(before.friendId, before.referrer, pair), ReferralRefusal::None);
        QCOMPARE(shop.refused(pair, Chain::sent(before.friendId, before.referrer)), QString());
        QCOMPARE(shop.row(pair).referral.referrer, before.friendId);
        QCOMPARE(shop.row(pair).referral.friendId, before.referrer);
    }

    void aLinkOfALongerChainCanChangePlacesOnlyWhereNoLoopIsLeft()
    {
        const Chain shop;
        const CustomerId dee = shop.person(u"Dee"_s);
        shop.sends(shop.cem, dee, QDate(2025, 11, 1));
        // Ana to Ben, Ben to Cem, Cem to Dee: Ben may have sent Ana, but neither Cem nor Dee may have sent Ben.
        QCOMPARE(shop.check(shop.ben, shop.ana, shop.anaSentBen), ReferralRefusal::None);
        QCOMPARE(shop.check(shop.cem, shop.ben, shop.anaSentBen), ReferralRefusal::Loop);
        QCOMPARE(shop.check(dee, shop.ben, shop.anaSentBen), ReferralRefusal::Loop);
        QCOMPARE(shop.check(dee, shop.ana, shop.benSentCem), ReferralRefusal::None); // Nothing leads to Dee any more.
        QCOMPARE(shop.refused(shop.anaSentBen, Chain::sent(dee, shop.ben)), u"loop"_s);
        QCOMPARE(shop.row(shop.anaSentBen).referral.referrer, shop.ana);
    }

    void nobodySendsThemselvesByAChange()
    {
        const Chain shop;
        QCOMPARE(shop.check(shop.ben, shop.ben, shop.anaSentBen), ReferralRefusal::Self);
        QCOMPARE(shop.refused(shop.anaSentBen, Chain::sent(shop.ben, shop.ben)), u"self"_s);
        QCOMPARE(shop.row(shop.anaSentBen).referral.referrer, shop.ana);
    }

    void anotherReferralOfTheSamePeopleStillClosesTheLoop()
    {
        const Chain shop;
        const ReferralId again = shop.sends(shop.ana, shop.ben, QDate(2025, 9, 5));
        QCOMPARE(shop.check(shop.ben, shop.ana, again), ReferralRefusal::Loop);
        QCOMPARE(shop.refused(again, Chain::sent(shop.ben, shop.ana)), u"loop"_s);
    }

    void namesStandForPeople()
    {
        const Chain shop;
        const auto refused = [&shop](const QString &who, const QString &friendName) {
            return shop.refused(Chain::byName(who, friendName));
        };
        QCOMPARE(refused(u"Zoe"_s, u" ZOE"_s), u"self"_s);
        QCOMPARE(refused(u"Jo"_s, u"Kim"_s), QString());
        QCOMPARE(refused(u"kim"_s, u"Jo"_s), u"loop"_s);
        QCOMPARE(refused(u"Kim"_s, u"Lee"_s), QString());
        QCOMPARE(refused(u"Lee"_s, u"Jo"_s), u"loop"_s);
        // The name of one customer is that customer: Ana sent Ben, and Ben sent Cem.
        QCOMPARE(refused(u"ana"_s, u"Ana"_s), u"self"_s);
        QCOMPARE(refused(u"Cem"_s, u"Ana"_s), u"loop"_s);
        QCOMPARE(refused(u"Ana"_s, u"Jo"_s), QString());
        QCOMPARE(refused(u"Lee"_s, u"Ana"_s), u"loop"_s);
        NewReferral words = Chain::byName(u"Lee"_s, {});
        words.friendId = shop.ana;
        QCOMPARE(shop.refused(words), u"loop"_s);
        // A name that several have says nobody.
        shop.person(u"Ana"_s);
        QCOMPARE(refused(u"Cem"_s, u"Ana"_s), QString());
    }

    void aNameOnTheWayUpClosesTheLoopOfCustomers()
    {
        const Chain shop;
        const NewReferral notHereYet{
            .sent = {.referrer = shop.cem}, .friendName = u"Dee"_s, .recommended = QDate(2025, 11, 1)};
        QCOMPARE(shop.refused(notHereYet), QString());
        const CustomerId dee = shop.person(u"DEE"_s);
        const CustomerId eli = shop.person(u"Eli"_s);
        QCOMPARE(shop.check(dee, shop.ana), ReferralRefusal::Loop); // Ana, Ben, Cem, and Dee by her name.
        QCOMPARE(shop.check(dee, eli), ReferralRefusal::None);
        QCOMPARE(shop.check(eli, shop.ana), ReferralRefusal::None);
        shop.person(u"Dee"_s);
        QCOMPARE(shop.check(dee, shop.ana), ReferralRefusal::None);
    }

    void aReferrerKnownByNameIsMetOnTheWayUp()
    {
        const Chain shop;
        NewReferral words = Chain::byName(u"Jo"_s, {});
        words.friendId = shop.ana;
        QCOMPARE(shop.refused(words), QString());
        const NewReferral back{
            .sent = {.referrer = shop.cem}, .friendName = u" jo "_s, .recommended = QDate(2025, 11, 1)};
        QCOMPARE(shop.refused(back), u"loop"_s);
        const NewReferral ofAnother{
            .sent = {.referrer = shop.cem}, .friendName = u"Joe"_s, .recommended = QDate(2025, 11, 1)};
        QCOMPARE(shop.refused(ofAnother), QString());
        const NewReferral themselves{
            .sent = {.referrer = shop.cem}, .friendName = u"Cem"_s, .recommended = QDate(2025, 11, 1)};
        QCOMPARE(shop.refused(themselves), u"self"_s);
    }

    void aReferralByNamesDoesNotStandInItsOwnWay()
    {
        const Chain shop;
        const ReferralId id = valueOf(RecordReferral(shop.file).add(Chain::byName(u"Jo"_s, u"Kim"_s)));
        QCOMPARE(shop.refused(id, Chain::byName(u"Kim"_s, u"Jo"_s)), QString());
        QCOMPARE(shop.refused(id, Chain::byName(u"Kim"_s, u"kim"_s)), u"self"_s);
    }

    void anEditThatChangesNothingWritesNothing()
    {
        const Chain shop;
        const CustomerId lily = shop.person(u"Lily Frost"_s);
        const ReferralId sent = valueOf(RecordReferral(shop.file).add(Chain::sent(shop.ana, lily)));
        QCOMPARE(shop.row(sent).referral.friendName, QString()); // It stands with the customer.
        QCOMPARE(shop.row(sent).friendName, u"Lily Frost"_s);
        NewReferral words = Chain::sent(shop.ana, lily);
        words.friendName = u"Lily Frost"_s; // As the dialog sends it.
        valueOf(RecordReferral(shop.file).edit(sent, words));
        QCOMPARE(shop.row(sent).referral.friendName, QString());
        valueOf(Undo(shop.file).undo()); // There is only the adding.
        QCOMPARE(valueOf(ReadReferrals(shop.file).find({})).rows.size(), size_t(2)); // Those of the chain.
    }

    void aFriendKnownByNameKeepsItWhenTheyAreFound()
    {
        const Chain shop;
        NewReferral words = Chain::sent(shop.ana, {});
        words.friendName = u"Lily"_s;
        const ReferralId sent = valueOf(RecordReferral(shop.file).add(words));
        words.friendId = shop.person(u"Lily Frost"_s);
        valueOf(RecordReferral(shop.file).edit(sent, words));
        QCOMPARE(shop.row(sent).referral.friendName, u"Lily"_s);
        words.friendId = shop.person(u"Lily Oak"_s);
        valueOf(RecordReferral(shop.file).edit(sent, words));
        QCOMPARE(shop.row(sent).referral.friendName, QString());
        QCOMPARE(shop.row(sent).friendName, u"Lily Oak"_s);
    }

    void whoBuysDidNotSendThemselvesByName()
    {
        const Chain shop;
        QFuture<Result<RecordedPurchase>> buying = RecordPurchase(shop.file).add(
            {.customerName = u"Mo"_s, .amountMinor = 500, .whoSent = WhoSent{.referrerName = u"mo"_s}});
        buying.waitForFinished();
        const Result<RecordedPurchase> refused = buying.takeResult();
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"self"_s);
        QVERIFY(valueOf(ReadCustomers(shop.file).hints(u"Mo"_s)).empty());
    }

    void aRecommendedFriendWhoBuysIsOffered()
    {
        const Chain shop;
        shop.person(u"Lily Frost"_s);
        NewReferral words = Chain::sent(shop.ana, {});
        words.friendName = u"Lily"_s;
        const ReferralId lily = valueOf(RecordReferral(shop.file).add(words));
        const std::vector<CustomerHint> buyers = valueOf(ReadCustomers(shop.file).buyers(u"li"_s));
        QCOMPARE(buyers.size(), size_t(2));
        QCOMPARE(buyers[0].name, u"Lily Frost"_s);
        QCOMPARE(buyers[1].name, u"Lily"_s);
        QCOMPARE(buyers[1].referral, lily);
        QCOMPARE(buyers[1].referrerName, u"Ana"_s);
        QCOMPARE(valueOf(ReadCustomers(shop.file).hints(u"li"_s)).size(), size_t(1));

        const RecordPurchase record(shop.file);
        const RecordedPurchase bought = valueOf(record.add({.amountMinor = 320, .referral = lily}));
        QVERIFY(bought.madeCustomer);
        QCOMPARE(bought.referral, lily);
        const ReferralRow row = shop.row(lily);
        QCOMPARE(row.friendName, u"Lily"_s);
        QCOMPARE(row.referral.friendId, bought.customer);
        QCOMPARE(row.referral.visited, QDate(2025, 11, 20));
        QCOMPARE(row.stage, ReferralStage::Bought);
        QCOMPARE(row.credit, ReferralCredit::Credited);
        QCOMPARE(valueOf(ReadCustomers(shop.file).buyers(u"li"_s)).size(), size_t(2)); // Now both are customers.

        QFuture<Result<RecordedPurchase>> again = record.add({.customerName = u"Lily"_s, .referral = lily});
        again.waitForFinished();
        const Result<RecordedPurchase> refused = again.takeResult();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);

        valueOf(Undo(shop.file).undo()); // All of it is one change.
        QCOMPARE(shop.row(lily).stage, ReferralStage::Recommended);
        QVERIFY(!shop.row(lily).referral.friendId.isStored());
        QVERIFY(!shop.row(lily).referral.visited.isValid());
        QVERIFY(valueOf(ReadCustomers(shop.file).buyers(u"li"_s)).back().referral.isStored());
    }

    void nobodyComesForTheFirstTimeAfterTheirFirstPurchase_data()
    {
        QTest::addColumn<QDate>("recommended");
        QTest::addColumn<QDate>("visited");
        QTest::addColumn<QString>("refusal");
        const QDate bought(2025, 10, 10);
        QTest::newRow("before the purchase") << QDate(2025, 10, 1) << bought.addDays(-1) << QString();
        QTest::newRow("on the day of the purchase") << QDate(2025, 10, 1) << bought << QString();
        QTest::newRow("the day after the purchase") << QDate(2025, 10, 1) << bought.addDays(1) << u"late-visit"_s;
        QTest::newRow("an old customer comes again") << bought.addDays(5) << bought.addDays(7) << QString();
    }
    void nobodyComesForTheFirstTimeAfterTheirFirstPurchase()
    {
        QFETCH(const QDate, recommended);
        QFETCH(const QDate, visited);
        const Chain shop;
        const CustomerId lily = shop.person(u"Lily Frost"_s);
        const auto buys = [&](QDate day) {
            valueOf(RecordPurchase(shop.file).add({.customer = lily, .amountMinor = 320, .when = Moment::onDay(day)}));
        };
        buys(QDate(2025, 10, 10));
        NewReferral words = Chain::sent(shop.ana, {}, recommended);
        words.friendName = u"Lily"_s;
        const ReferralId byName = valueOf(RecordReferral(shop.file).add(words));
        QFuture<Result<ReferralId>> here = RecordReferral(shop.file).markVisited(byName, visited, lily);
        here.waitForFinished();
        const Result<ReferralId> marked = here.takeResult();
        QTEST(marked ? QString() : marked.error().detail, "refusal");
        words = Chain::sent(shop.ben, lily, recommended);
        words.visited = visited;
        QTEST(shop.refused(words), "refusal");
    }

    void aVisitThatWasKeptBeforeAnEarlierPurchaseCameDoesNotStandInTheWay()
    {
        const Chain shop;
        NewReferral words = Chain::sent(shop.ana, shop.ben, QDate(2025, 9, 1));
        words.visited = QDate(2025, 9, 20);
        QCOMPARE(shop.refused(shop.anaSentBen, words), QString());
        valueOf(RecordPurchase(shop.file).add(
            {.customer = shop.ben, .amountMinor = 300, .when = Moment::onDay(QDate(2025, 9, 10))}));
        words.code = u"RYE-7"_s;
        QCOMPARE(shop.refused(shop.anaSentBen, words), QString());
        QCOMPARE(shop.row(shop.anaSentBen).referral.code, u"RYE-7"_s);
    }

    void aSenderKnownByNameBecomesTheCustomerWhoTheOwnerSaysItIs()
    {
        const Chain shop;
        const CustomerId yara = shop.person(u"Yara"_s);
        NewReferral words = Chain::byName(u"Ruth"_s, {});
        words.friendId = yara;
        words.sent.way = ReferralWay::CardHandedOn;
        const ReferralId byName = valueOf(RecordReferral(shop.file).add(words));
        const CustomerId ruth = shop.person(u"Ruth Adeyemi"_s);
        const auto detailsOf = [&shop](CustomerId id) { return valueOf(ReadCustomers(shop.file).details(id)); };
        QVERIFY(!shop.row(byName).referral.referrer.isStored()); // Nothing is joined by itself.
        QCOMPARE(detailsOf(ruth).maybeSent.size(), size_t(1));
        QCOMPARE(detailsOf(ruth).maybeSent.front().referral.id, byName);
        QCOMPARE(detailsOf(ruth).maybeSent.front().friendName, u"Yara"_s);
        QVERIFY(detailsOf(yara).maybeSent.empty());
        QVERIFY(detailsOf(shop.ana).maybeSent.empty());

        valueOf(RecordReferral(shop.file).linkSender(byName, ruth));
        QCOMPARE(shop.row(byName).referral.referrer, ruth);
        QCOMPARE(shop.row(byName).referral.referrerName, QString());
        QCOMPARE(shop.row(byName).referral.way, ReferralWay::CardHandedOn);
        QVERIFY(detailsOf(ruth).maybeSent.empty());
        QCOMPARE(detailsOf(ruth).hasBrought.size(), size_t(1));
        QCOMPARE(shop.linkRefused(byName, shop.ana).kind, Error::Kind::Conflict); // Somebody's already.

        valueOf(Undo(shop.file).undo());
        QVERIFY(!shop.row(byName).referral.referrer.isStored());
        QCOMPARE(shop.row(byName).referral.referrerName, u"Ruth"_s);
        QCOMPARE(detailsOf(ruth).maybeSent.size(), size_t(1));
    }

    void aSenderKnownByNameBecomesNobodyWhoCannotHaveSentThem()
    {
        const Chain shop;
        const CustomerId yara = shop.person(u"Yara"_s);
        NewReferral words = Chain::byName(u"Ruth"_s, {});
        words.friendId = yara;
        const ReferralId byName = valueOf(RecordReferral(shop.file).add(words));
        const CustomerId ruth = shop.person(u"Ruth Adeyemi"_s);
        shop.sends(yara, ruth, QDate(2025, 9, 5));
        QCOMPARE(shop.linkRefused(byName, ruth).detail, u"loop"_s);
        QCOMPARE(shop.linkRefused(byName, yara).detail, u"self"_s);
        QCOMPARE(shop.linkRefused(shop.anaSentBen, ruth).kind, Error::Kind::Conflict);
        QCOMPARE(shop.row(byName).referral.referrerName, u"Ruth"_s);
        words.friendId = ruth;
        words.sent = {.way = ReferralWay::SawOurPost};
        const ReferralId byNobody = valueOf(RecordReferral(shop.file).add(words));
        QCOMPARE(shop.linkRefused(byNobody, shop.ana).kind, Error::Kind::Conflict);
    }

    void whoWasACustomerAlreadyIsChangedAndStaysNotCounted()
    {
        const Chain shop;
        valueOf(RecordPurchase(shop.file).add(
            {.customer = shop.ben, .amountMinor = 300, .when = Moment::onDay(QDate(2025, 8, 1))}));
        QCOMPARE(shop.row(shop.anaSentBen).credit, ReferralCredit::AlreadyCustomer);
        NewReferral words = Chain::sent(shop.ana, shop.ben, QDate(2025, 9, 2));
        words.code = u"RYE-7"_s;
        words.sent.way = ReferralWay::CardHandedOn;
        QCOMPARE(shop.refused(shop.anaSentBen, words), QString());
        const ReferralRow changed = shop.row(shop.anaSentBen);
        QCOMPARE(changed.credit, ReferralCredit::AlreadyCustomer);
        QCOMPARE(changed.referral.code, u"RYE-7"_s);
        QCOMPARE(changed.referral.way, ReferralWay::CardHandedOn);
        words.recommended = QDate(2025, 7, 30); // Before the first purchase: now it counts.
        QCOMPARE(shop.refused(shop.anaSentBen, words), QString());
        QCOMPARE(shop.row(shop.anaSentBen).credit, ReferralCredit::Credited);
    }
};

SHOPBELL_TEST(TestRecordReferral)
#include "test_recordreferral.moc"
