// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// rules.md "Referrals" names them; a file stores their numbers.
    void waysKeepTheirNumbersAndKeys_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("withoutPerson");
        QTest::newRow("told-a-friend") << 1 << false;
        QTest::newRow("came-along") << 2 << false;
        QTest::newRow("card-handed-on") << 3 << false;
        QTest::newRow("online") << 4 << false;
        QTest::newRow("read-a-review") << 5 << true;
        QTest::newRow("saw-our-post") << 6 << true;
        QTest::newRow("own") << 7 << false;
    }
    void waysKeepTheirNumbersAndKeys()
    {
        QFETCH(int, number);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        const std::optional<ReferralWay> way = referralWayFromKey(key);
        QVERIFY(way);
        QCOMPARE(int(*way), number);
        QCOMPARE(keyOf(*way), key);
        QTEST(isWithoutPerson(*way), "withoutPerson");
        QCOMPARE(std::ranges::count(allReferralWays(), *way), 1);
        QCOMPARE(allReferralWays().size(), size_t(7));
    }

    void anUnknownWayIsNone() { QVERIFY(!referralWayFromKey(u"by-pigeon")); }

    void aVisitLiesBetweenRecommendationAndPurchase()
    {
        const QDate told(2026, 2, 20);
        const QDate bought(2026, 3, 1);
        const Referral referral{.recommended = told};
        QVERIFY(!canHaveVisited(told.addDays(-1), referral, bought));
        QVERIFY(canHaveVisited(told, referral, bought));
        QVERIFY(canHaveVisited(bought, referral, bought));
        QVERIFY(!canHaveVisited(bought.addDays(1), referral, bought));
        QVERIFY(canHaveVisited(bought.addDays(1), referral, {}));
    }

    void stagesAndCreditsHaveKeys()
    {
        QCOMPARE(keyOf(ReferralStage::Recommended), u"recommended"_s);
        QCOMPARE(keyOf(ReferralStage::Visited), u"visited"_s);
        QCOMPARE(keyOf(ReferralStage::Bought), u"bought"_s);
        QCOMPARE(keyOf(ReferralCredit::Credited), u"credited"_s);
        QCOMPARE(keyOf(ReferralCredit::NotFirst), u"not-first"_s);
        QCOMPARE(keyOf(ReferralCredit::AlreadyCustomer), u"already-customer"_s);
        QCOMPARE(keyOf(ReferralCredit::WonBack), u"won-back"_s);
        QCOMPARE(keyOf(ReferralCredit::Waiting), u"waiting"_s);
    }
};

SHOPBELL_TEST(TestReferral)
#include "test_referral.moc"
