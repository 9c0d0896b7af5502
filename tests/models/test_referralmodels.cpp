// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/advocatesmodel.h"
#include "models/referralsmodel.h"
#include "models/referraltreemodel.h"
#include "support/run.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2025, 11, 20);

ReferralTree family()
{
    return {.nodes = {{.id = CustomerId(1),
                       .name = u"Iris Sato"_s,
                       .ownSpendMinor = 70200,
                       .worthMinor = 61200,
                       .downstreamMinor = 63000,
                       .brought = 1},
                      {.id = CustomerId(4), .name = u"Ella"_s},
                      {.id = CustomerId(2), .name = u"Marta"_s, .parent = 0, .generation = 2},
                      {.id = CustomerId(3), .name = u"Ruth"_s, .parent = 2, .generation = 3}},
            .currency = u"GBP"_s};
}

} // namespace

class TestReferralModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void friendsStandBelowWhoBroughtThem()
    {
        ReferralTreeModel model(british);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(family());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex iris = model.index(0, 0);
        QCOMPARE(model.rowCount(iris), 1);
        const QModelIndex ruth = model.indexOf(CustomerId(3));
        QCOMPARE(ruth.data().toString(), u"Ruth"_s);
        QCOMPARE(ruth.parent().parent(), iris);
        QVERIFY(!model.indexOf(CustomerId(9)).isValid());
    }

    void figuresSayOwnSpendWorthAndAllWhoCameAfter()
    {
        ReferralTreeModel model(british);
        model.setTree(family());
        const QString iris = model.figures(model.node(model.index(0, 0)));
        for (const auto &figure : {u"£702"_s, u"£612"_s, u"£630"_s})
            QVERIFY2(iris.contains(figure), qPrintable(iris));
        const QString ella = model.figures(model.node(model.index(1, 0)));
        QVERIFY2(ella.endsWith(u"has brought nobody yet"_s), qPrintable(ella));
    }

    void aSenderWhoIsOnlyANameHasNoSpend()
    {
        ReferralTree tree = family();
        tree.nodes.push_back(
            {.name = u"Ruth"_s, .worthMinor = 200, .downstreamMinor = 300, .brought = 2, .nameKey = u"ruth"_s});
        ReferralTreeModel model(british);
        model.setTree(tree);
        const QModelIndex ruth = model.indexOf(ReferralPerson{{}, u"ruth"_s});
        QCOMPARE(ruth.data().toString(), u"Ruth"_s);
        QCOMPARE(ruth.siblingAtColumn(ReferralTreeModel::Spent).data().toString(), QString());
        QVERIFY(ruth.siblingAtColumn(ReferralTreeModel::Worth).data().toString().contains(u"2.00"_s));
        QCOMPARE(model.amount(model.node(ruth)), QString());
        const QString said = ruth.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Ruth. Not in the list of customers, brought"_s), qPrintable(said));
        QVERIFY(!model.indexOf(CustomerId()).isValid());
    }

    void whoMayNotBeAskedStandsBelowAHeadingThatCannotBeChosen()
    {
        AdvocatesModel model(british);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setShop(u"GBP"_s, today);
        QCOMPARE(model.headingRow(), -1);
        model.setAdvocates(
            {.toAsk = {{.id = CustomerId(1), .name = u"Iris"_s, .why = AdvocateRow::Why::ComesOften, .n = 6}},
             .notNow = {{.id = CustomerId(2),
                         .name = u"Clara"_s,
                         .whyNot = AdvocateRow::WhyNot::AskedLately,
                         .until = QDate(2025, 11, 25)}}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headingRow(), 1);
        QVERIFY(!model.advocate(1));
        QCOMPARE(model.index(1, 0).flags(), Qt::NoItemFlags);
        QCOMPARE(model.index(0, AdvocatesModel::Why).data().toString(), u"Comes every 6 days, no complaint open"_s);
        const QString whyNot = model.index(2, AdvocatesModel::Why).data().toString();
        QVERIFY2(whyNot.startsWith(u"Asked lately, wait until 25"_s), qPrintable(whyNot));
        QVERIFY(!model.index(2, 0).data(AdvocatesModel::MayBeAskedRole).toBool());
        QVERIFY(model.index(1, 0).data().toString().startsWith(u"1 "_s));
        Advocates more = model.advocates();
        more.notNowLeftOut = 1233;
        model.setAdvocates(more);
        const QString heading = model.index(1, 0).data().toString();
        QVERIFY2(heading.startsWith(u"1,234 "_s) && heading.contains(u"first 1 "_s), qPrintable(heading));
    }

    void whoWaitsForAPromiseIsAskedAfterIt()
    {
        AdvocatesModel model(british);
        model.setShop(u"GBP"_s, today);
        AdvocateRow row{.id = CustomerId(1),
                        .name = u"Clara"_s,
                        .whyNot = AdvocateRow::WhyNot::OpenComplaint,
                        .until = QDate(2025, 11, 18)};
        const auto why = [&](const AdvocateRow &notNow) {
            model.setAdvocates({.notNow = {notNow}});
            return model.index(1, AdvocatesModel::Why).data().toString();
        };
        QCOMPARE(why(row), u"Has an open complaint since 18 Nov"_s);
        row.askAfter = QDate(2025, 11, 25);
        QCOMPARE(why(row), u"Waiting for a promise, ask after 25 Nov"_s);
    }

    void theFirstWayToReachAnAdvocateStandsForTheOthers()
    {
        AdvocatesModel model(british);
        model.setShop(u"GBP"_s, today);
        AdvocateRow row{.id = CustomerId(1), .name = u"Iris"_s, .why = AdvocateRow::Why::ComesOften, .n = 6};
        row.ways = {ContactWay::Email, ContactWay::Phone, ContactWay::InPerson};
        model.setAdvocates({.toAsk = {row}});
        const QModelIndex contact = model.index(0, AdvocatesModel::Contact);
        const QString all = contact.data(Qt::AccessibleTextRole).toString();
        QCOMPARE(contact.data().toString(), all.section(u',', 0, 0) + u" +2"_s);
        QCOMPARE(all.count(u','), 2);
        QCOMPARE(contact.data(Qt::ToolTipRole).toString(), all);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(all));
        row.ways = {ContactWay::Email};
        model.setAdvocates({.toAsk = {row}});
        const QModelIndex only = model.index(0, AdvocatesModel::Contact);
        QCOMPARE(only.data().toString(), all.section(u',', 0, 0));
        QVERIFY(!only.data(Qt::ToolTipRole).isValid());
    }

    void aReferralSaysHowFarItCameAndWhyItDoesNotCount()
    {
        ReferralsModel model(british);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setShop(u"GBP"_s, today);
        ReferralRow row;
        row.referral.id = ReferralId(8);
        row.referral.way = ReferralWay::ReadAReview;
        row.referral.recommended = QDate(2025, 11, 3);
        row.friendName = u"Kit"_s;
        row.stage = ReferralStage::Bought;
        row.credit = ReferralCredit::AlreadyCustomer;
        row.bought = QDate(2025, 11, 5);
        row.friendSpent.add(3500, u"GBP"_s);
        model.setReferrals({.total = 1, .rows = {row}});
        QCOMPARE(model.index(0, ReferralsModel::Referrer).data().toString(), u"Nobody in person"_s);
        QCOMPARE(model.index(0, ReferralsModel::Spent).data().toString(), u"£35.00"_s);
        const QString stage = model.index(0, ReferralsModel::Stage).data().toString();
        QVERIFY2(stage.startsWith(u"Bought on 5"_s), qPrintable(stage));
        QCOMPARE(model.index(0, ReferralsModel::Counted).data(Qt::ToolTipRole).toString(),
                 u"They had bought here before and had not been away."_s);
        row.stage = ReferralStage::Recommended; // Perhaps away for a year: nobody says that they were not.
        row.bought = {};
        model.setReferrals({.total = 1, .rows = {row}});
        QCOMPARE(model.index(0, ReferralsModel::Counted).data(Qt::ToolTipRole).toString(),
                 u"They had bought here before, and have bought nothing since the recommendation."_s);
        QCOMPARE(model.rowOf(ReferralId(8)), 0);
        QCOMPARE(model.rowOf(ReferralId(9)), -1);
    }
};

SHOPBELL_TEST(TestReferralModels)
#include "test_referralmodels.moc"
