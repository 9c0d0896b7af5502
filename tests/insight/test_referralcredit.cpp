// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/referralcredit.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <map>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr Day start = 2460000; // A Julian day; days of the rows below count from here.
constexpr Day forever = std::numeric_limits<Day>::max();

using Days = QList<int>;

/// Every purchase is worth 100 pence.
Ledger ledgerOf(const std::map<int, Days> &purchases)
{
    Ledger ledger;
    ledger.currencies = {u"GBP"_s};
    for (const auto &[customer, days] : purchases) {
        ledger.accounts.push_back({CustomerId(customer), quint32(ledger.entries.size()), quint32(days.size())});
        for (const int day : days)
            ledger.entries.push_back({.day = start + day, .counts = true, .worthMinor = 100});
    }
    return ledger;
}

Referral sent(int id, int referrer, int friendId, int day)
{
    Referral referral;
    referral.id = ReferralId(id);
    referral.referrer = CustomerId(referrer);
    referral.friendId = CustomerId(friendId);
    referral.recommended = QDate::fromJulianDay(start + day);
    return referral;
}

constexpr auto credited = ReferralCredit::Credited;
constexpr auto notFirst = ReferralCredit::NotFirst;
constexpr auto already = ReferralCredit::AlreadyCustomer;
constexpr auto wonBack = ReferralCredit::WonBack;
constexpr auto waiting = ReferralCredit::Waiting;
} // namespace

class TestReferralCredit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsCredited_data()
    {
        QTest::addColumn<Days>("purchases");
        QTest::addColumn<Days>("recommendations");
        QTest::addColumn<QList<ReferralCredit>>("expected");
        using Credits = QList<ReferralCredit>;
        QTest::newRow("bought after the recommendation") << Days{10} << Days{5} << Credits{credited};
        QTest::newRow("bought on the very day") << Days{5} << Days{5} << Credits{credited};
        QTest::newRow("the earliest of two") << Days{10} << Days{7, 5} << Credits{notFirst, credited};
        QTest::newRow("of one day the one entered first") << Days{10} << Days{5, 5} << Credits{credited, notFirst};
        QTest::newRow("nothing bought yet") << Days{} << Days{5, 7} << Credits{waiting, notFirst};
        QTest::newRow("had bought lately") << Days{10, 30} << Days{20} << Credits{already};
        QTest::newRow("179 days away") << Days{0, 300} << Days{179} << Credits{already};
        QTest::newRow("180 days away and came back") << Days{0, 300} << Days{180} << Credits{wonBack};
        QTest::newRow("180 days away and not back") << Days{0} << Days{180} << Credits{already};
        QTest::newRow("won back once for each absence")
            << Days{0, 300, 600} << Days{200, 250, 500} << Credits{wonBack, notFirst, wonBack};
        QTest::newRow("the first and the later one") << Days{10} << Days{5, 20} << Credits{credited, already};
    }
    void whoIsCredited()
    {
        QFETCH(Days, purchases);
        QFETCH(Days, recommendations);
        QFETCH(QList<ReferralCredit>, expected);
        std::vector<Referral> referrals;
        for (const int day : recommendations)
            referrals.push_back(sent(int(referrals.size()) + 1, 100 + int(referrals.size()), 1, day));
        const std::vector<ReferralOutcome> outcomes = outcomesOf(referrals, ledgerOf({{1, purchases}}), forever);
        QCOMPARE(outcomes.size(), size_t(expected.size()));
        for (size_t at = 0; at < outcomes.size(); ++at)
            QCOMPARE(outcomes[at].credit, expected[qsizetype(at)]);
    }

    void aFriendKnownByNameOnlyWaits()
    {
        std::vector<Referral> referrals{sent(1, 100, 0, 5), sent(2, 101, 0, 6)};
        referrals[1].visited = QDate::fromJulianDay(start + 8);
        const std::vector<ReferralOutcome> outcomes = outcomesOf(referrals, ledgerOf({{0, {10}}}), forever);
        QCOMPARE(outcomes[0].credit, waiting);
        QCOMPARE(outcomes[1].credit, waiting);
        QCOMPARE(outcomes[0].stage, ReferralStage::Recommended);
        QCOMPARE(outcomes[1].stage, ReferralStage::Visited);
        QVERIFY(!outcomes[0].bought);
    }

    void spendCountsFromTheRecommendationOn()
    {
        const std::vector<Referral> referrals{sent(1, 100, 1, 5), sent(2, 100, 1, 25)};
        const std::vector<ReferralOutcome> outcomes = outcomesOf(referrals, ledgerOf({{1, {10, 20, 30}}}), forever);
        QCOMPARE(outcomes[0].spent.in(u"GBP"), 300);
        QCOMPARE(outcomes[0].bought, std::optional(start + 10));
        QCOMPARE(outcomes[1].spent.in(u"GBP"), 100);
        QCOMPARE(outcomes[1].bought, std::optional(start + 30));
    }

    void aPurchaseToComeHasNotHappened()
    {
        const std::vector<Referral> referrals{sent(1, 100, 1, 5)};
        const Ledger ledger = ledgerOf({{1, {10, 20}}});
        const ReferralOutcome before = outcomesOf(referrals, ledger, start + 9).front();
        QCOMPARE(before.stage, ReferralStage::Recommended);
        QCOMPARE(before.credit, waiting);
        QVERIFY(!before.bought);
        QVERIFY(before.spent.isEmpty());
        QVERIFY(whoBroughtWhom(referrals, std::span(&before, 1), ledger, u"GBP"_s, start + 9).empty());

        const ReferralOutcome between = outcomesOf(referrals, ledger, start + 10).front();
        QCOMPARE(between.stage, ReferralStage::Bought);
        QCOMPARE(between.credit, credited);
        QCOMPARE(between.spent.in(u"GBP"), 100);
        const std::vector<BroughtPerson> people =
            whoBroughtWhom(referrals, std::span(&between, 1), ledger, u"GBP"_s, start + 10);
        QCOMPARE(people.size(), 2u);
        QCOMPARE(people.front().worthMinor, 100);
    }

    void theLargestBranchStandsFirst()
    {
        // 1 brought 2; 5 brought 6 and 7, and 6 brought 8.
        const std::vector<Referral> referrals{sent(1, 1, 2, 0), sent(2, 5, 6, 0), sent(3, 5, 7, 0), sent(4, 6, 8, 0)};
        const Ledger ledger = ledgerOf({{2, {10}}, {5, {1}}, {6, {10, 11}}, {7, {10}}, {8, {10, 20, 30}}});
        const std::vector<BroughtPerson> people =
            whoBroughtWhom(referrals, outcomesOf(referrals, ledger, forever), ledger, u"GBP"_s, forever);
        QCOMPARE(people.size(), 6u);
        QList<qint64> ids;
        for (const BroughtPerson &person : people)
            ids += person.id.value();
        QCOMPARE(ids, QList<qint64>({5, 6, 8, 7, 1, 2}));
        QCOMPARE(people[0].worthMinor, 300);
        QCOMPARE(people[0].downstreamMinor, 600);
        QCOMPARE(people[0].brought, 2);
        QCOMPARE(people[0].branch, 4);
        QCOMPARE(people[2].generation, 3);
        QCOMPARE(people[2].parent, 1);
        QVERIFY(!people[0].referral.isStored());
        QCOMPARE(people[2].referral, ReferralId(4));
    }

    void aSenderKnownByNameAloneIsOnePersonOnTheirOwn()
    {
        // "Ruth" brought 2 and 3, and 2 brought 4; nobody in person sent 5.
        std::vector<Referral> referrals{sent(1, 0, 2, 0), sent(2, 0, 3, 0), sent(3, 2, 4, 0), sent(4, 0, 5, 0)};
        referrals[0].referrerName = u"Ruth"_s;
        referrals[1].referrerName = u" ruth"_s;
        const Ledger ledger = ledgerOf({{2, {10}}, {3, {10, 11}}, {4, {10, 20, 30}}, {5, {10}}});
        const std::vector<BroughtPerson> people =
            whoBroughtWhom(referrals, outcomesOf(referrals, ledger, forever), ledger, u"GBP"_s, forever);
        QList<qint64> ids;
        for (const BroughtPerson &person : people)
            ids += person.id.value();
        QCOMPARE(ids, QList<qint64>({0, 2, 4, 3}));
        QCOMPARE(people[0].name, u"Ruth"_s);
        QCOMPARE(people[0].parent, -1);
        QCOMPARE(people[0].ownMinor, 0);
        QCOMPARE(people[0].worthMinor, 300);
        QCOMPARE(people[0].downstreamMinor, 600);
        QCOMPARE(people[0].brought, 2);
        QCOMPARE(people[1].name, QString());
        QCOMPARE(people[1].parent, 0);
        QCOMPARE(people[2].generation, 3);
        QCOMPARE(people[3].referral, ReferralId(2));
    }

    void aCircleIsOpenedAtTheSmallestId()
    {
        const std::vector<Referral> referrals{sent(1, 1, 2, 0), sent(2, 2, 3, 0), sent(3, 3, 1, 0), sent(4, 3, 4, 0)};
        const Ledger ledger = ledgerOf({{1, {1}}, {2, {1}}, {3, {1}}, {4, {1}}});
        const std::vector<BroughtPerson> people =
            whoBroughtWhom(referrals, outcomesOf(referrals, ledger, forever), ledger, u"GBP"_s, forever);
        QCOMPARE(people.size(), 4u);
        QCOMPARE(people[0].id, CustomerId(1));
        QCOMPARE(people[0].downstreamMinor, 300);
        QVERIFY(!people[0].referral.isStored());
        QCOMPARE(people[3].generation, 4);
    }

    void totalsAddUpToThePurchases()
    {
        const bool held = rc::check("everybody is credited once, and worth and own spend add up", [] {
            std::map<int, Days> purchases;
            for (int customer = 1; customer <= 8; ++customer) {
                Days days;
                for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 500)))
                    days += day;
                std::ranges::sort(days);
                if (!days.isEmpty())
                    purchases[customer] = days;
            }
            const Ledger ledger = ledgerOf(purchases);
            std::vector<Referral> referrals;
            const int count = *rc::gen::inRange(0, 20);
            for (int id = 1; id <= count; ++id)
                referrals.push_back(
                    sent(id, *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 500)));
            const std::vector<ReferralOutcome> outcomes = outcomesOf(referrals, ledger, forever);
            std::map<CustomerId, int> credits;
            for (size_t at = 0; at < referrals.size(); ++at) {
                if (outcomes[at].credit == credited)
                    RC_ASSERT(++credits[referrals[at].friendId] == 1);
            }
            qint64 worth = 0;
            qint64 own = 0;
            std::map<CustomerId, int> seen;
            const std::vector<BroughtPerson> people = whoBroughtWhom(referrals, outcomes, ledger, u"GBP"_s, forever);
            for (size_t at = 0; at < people.size(); ++at) {
                RC_ASSERT(++seen[people[at].id] == 1);
                RC_ASSERT(people[at].parent < int(at));
                worth += people[at].worthMinor + (people[at].parent < 0 ? people[at].ownMinor : 0);
                own += qint64(purchases[int(people[at].id.value())].size()) * 100;
            }
            RC_ASSERT(worth == own);
        });
        QVERIFY(held);
    }
};

SHOPBELL_TEST(TestReferralCredit)
#include "test_referralcredit.moc"
