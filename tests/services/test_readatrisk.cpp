// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepfollowups.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readatrisk.h"
#include "services/readfollowups.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// Priya has an open complaint of two days ago; others come and stay away as a test wants.
struct RiskShop : PromiseShop
{
    CustomerId regular(const QString &name, int gap, int away, qint64 minor = 400) const
    {
        const CustomerId who = valueOf(KeepCustomers(file).add(
            {.name = name, .emails = {name.section(u' ', 0, 0).toLower() + u"@example.com"_s}}));
        for (const int visits : {2, 1, 0})
            bought(who, today.addDays(-away - visits * gap), minor);
        return who;
    }
    FoundAtRisk found(int most = 10) const { return valueOf(readCustomersAtRisk(file, most)); }
    QStringList names() const
    {
        QStringList names;
        for (const RiskRow &row : found().rows)
            names += row.name;
        return names;
    }
};
} // namespace

class TestReadAtRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenComplaintIsARiskUntilSomethingIsPromised()
    {
        const RiskShop shop;
        const FoundAtRisk found = shop.found();
        QCOMPARE(found.rows.size(), size_t(1));
        const RiskRow &row = found.rows.front();
        QCOMPARE(row.customer, shop.priya);
        QCOMPARE(row.complaint, shop.complaint);
        QCOMPARE(row.complaintSince, shop.today.addDays(-2));
        QVERIFY(!row.isLate());
        shop.promised(shop.complaint);
        QCOMPARE(shop.names(), QStringList());
        shop.undone();
        QCOMPARE(shop.names(), QStringList{u"Priya Nair"_s});
    }

    void whoSeesToTheComplaintIsNamed()
    {
        const RiskShop shop;
        QCOMPARE(shop.found().rows.front().complaintOwner, QString());
        const TeamMemberId jo = valueOf(KeepTeam(shop.file).add(u"Jo"_s));
        valueOf(OwnReview(shop.file).own(shop.complaint, jo));
        QCOMPARE(shop.found().rows.front().complaintOwner, u"Jo"_s);
        // Of two complaints the oldest open one is shown, and so its owner.
        shop.complained(u"Off again."_s, shop.priya, shop.today.addDays(-1));
        QCOMPARE(shop.found().rows.front().complaint, shop.complaint);
        QCOMPARE(shop.found().rows.front().complaintOwner, u"Jo"_s);
    }

    void anOpenComplaintHasOneDateHereAndForTheGuards()
    {
        const RiskShop shop;
        const QDate longAgo = shop.today.addDays(-560);
        const ReviewId old = shop.complained(u"Burnt."_s, shop.priya, longAgo);
        const auto guarded = [&shop] {
            return valueOf(ReadFollowUps(shop.file).mayContact(shop.priya, ContactPurpose::Marketing))->since;
        };
        QCOMPARE(guarded(), longAgo);
        QCOMPARE(shop.found().rows.front().complaintSince, longAgo);
        QCOMPARE(shop.found().rows.front().complaint, old);
        shop.promised(old); // It stays open until it is checked, but is not the one to answer.
        QCOMPARE(shop.found().rows.front().complaintSince, guarded());
        QCOMPARE(shop.found().rows.front().complaint, shop.complaint);
    }

    void whoStaysAwayForTwiceTheUsualGapIsARisk_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("away");
        QTest::addColumn<bool>("isAtRisk");
        QTest::newRow("a day less") << 7 << 13 << false;
        QTest::newRow("twice the gap") << 7 << 14 << true;
        QTest::newRow("a rare guest") << 60 << 100 << false;
        QTest::newRow("for a year") << 7 << 365 << true;
        QTest::newRow("for longer, and so gone") << 7 << 366 << false;
    }
    void whoStaysAwayForTwiceTheUsualGapIsARisk()
    {
        QFETCH(int, gap);
        QFETCH(int, away);
        QFETCH(bool, isAtRisk);
        const RiskShop shop;
        shop.regular(u"Grace Whitlock"_s, gap, away);
        const FoundAtRisk found = shop.found();
        QCOMPARE(found.all.size(), size_t(isAtRisk ? 2 : 1));
        if (isAtRisk) {
            QCOMPARE(found.rows[1].away, away);
            QCOMPARE(found.rows[1].usualGap, double(gap));
            QVERIFY(!found.rows[1].complaint.isStored());
        }
    }

    void whatIsFreshComesFirstWhateverTheySpend()
    {
        const RiskShop shop;
        shop.regular(u"Grace Whitlock"_s, 7, 48, 90000);
        shop.regular(u"Tom Birch"_s, 7, 20, 100);
        shop.complained(u"The box was crushed."_s, shop.customer(u"Owen Hartley"_s), shop.today.addDays(-5));
        QCOMPARE(shop.names(), (QStringList{u"Priya Nair"_s, u"Owen Hartley"_s, u"Tom Birch"_s, u"Grace Whitlock"_s}));
        const FoundAtRisk first = shop.found(2);
        QCOMPARE(first.rows.size(), size_t(2));
        QCOMPARE(first.all.size(), size_t(4));
    }

    void anOldComplaintOfAStrangerComesAfterRegulars()
    {
        const RiskShop shop;
        const CustomerId once = shop.customer(u"Owen Hartley"_s);
        shop.bought(once, shop.today.addDays(-351));
        const ReviewId first = shop.complained(u"The box was crushed."_s, once, shop.today.addDays(-350));
        shop.regular(u"Tom Birch"_s, 7, 20);
        QCOMPARE(shop.names(), (QStringList{u"Priya Nair"_s, u"Tom Birch"_s, u"Owen Hartley"_s}));
        // Another one makes the matter fresh; to be answered is the first.
        shop.complained(u"And again."_s, once, shop.today.addDays(-1));
        QCOMPARE(shop.names(), (QStringList{u"Owen Hartley"_s, u"Priya Nair"_s, u"Tom Birch"_s}));
        QCOMPARE(shop.found().rows.front().complaint, first);
        QCOMPARE(shop.found().rows.front().complaintLast, shop.today.addDays(-1));
    }

    void aCustomerIsOneRowWithBothReasons()
    {
        const RiskShop shop;
        const CustomerId grace = shop.regular(u"Grace Whitlock"_s, 7, 48);
        const ReviewId said = shop.complained(u"Stale."_s, grace, shop.today.addDays(-1));
        const FoundAtRisk found = shop.found();
        QCOMPARE(found.rows.size(), size_t(2));
        QCOMPARE(found.rows[0].complaint, said); // Before Priya, who never bought.
        QCOMPARE(found.rows[0].away, 48);
    }

    void whoIsWrittenToIsInGoodHands()
    {
        const RiskShop shop;
        const CustomerId grace = shop.regular(u"Grace Whitlock"_s, 7, 48);
        const KeepFollowUps keep(shop.file);
        valueOf(keep.plan(
            {.customer = grace, .reason = FollowUpReason::Marketing, .title = u"Autumn bread"_s, .text = u"New."_s}));
        QVERIFY(shop.names().contains(u"Grace Whitlock"_s)); // Selling is no care.
        valueOf(
            keep.plan({.customer = grace, .reason = FollowUpReason::QuietRegular, .text = u"We have not seen you."_s}));
        QVERIFY(!shop.names().contains(u"Grace Whitlock"_s));
        shop.undone();
        QVERIFY(shop.names().contains(u"Grace Whitlock"_s));
    }

    void whoComplainedStaysUntilTheyAreAnswered()
    {
        const RiskShop shop;
        const CustomerId owen = shop.customer(u"Owen Hartley"_s);
        shop.complained(u"The box was crushed."_s, owen, shop.today.addDays(-5));
        valueOf(KeepFollowUps(shop.file).plan(
            {.customer = owen, .reason = FollowUpReason::AfterPurchase, .text = u"How was the cake?"_s}));
        QVERIFY(shop.names().contains(u"Owen Hartley"_s));
    }

    void aWordSentBeforeTheyWereLateChangesNothing()
    {
        RiskShop shop;
        const CustomerId grace = shop.regular(u"Grace Whitlock"_s, 7, 2);
        const KeepFollowUps keep(shop.file);
        const FollowUpId id = valueOf(
            keep.plan({.customer = grace, .reason = FollowUpReason::AfterPurchase, .text = u"How was the cake?"_s}));
        valueOf(keep.markSent(id));
        shop.clock.advance(std::chrono::hours(24 * 20));
        shop.reopen();
        QVERIFY(shop.names().contains(u"Grace Whitlock"_s));
    }
};

SHOPBELL_TEST(TestReadAtRisk)
#include "test_readatrisk.moc"
