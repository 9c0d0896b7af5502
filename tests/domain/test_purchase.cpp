// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incomingpurchase.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate day(2025, 3, 5);

IncomingPurchase rowOf(const QString &order, std::optional<qint64> minor, bool isSum = true)
{
    IncomingPurchase row;
    row.purchase.orderNumber = order;
    row.purchase.when = Moment::onDay(day);
    if (minor)
        row.purchase.amount = Money{*minor, u"GBP"_s};
    row.purchase.items = {{.name = u"Tea"_s, .totalMinor = minor}};
    row.amountIsSum = isSum;
    return row;
}
} // namespace

class TestPurchase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCounts_data()
    {
        QTest::addColumn<PurchaseStatus>("status");
        QTest::addColumn<std::optional<qint64>>("minor");
        QTest::addColumn<qint64>("refunded");
        QTest::addColumn<bool>("counts");
        QTest::addColumn<qint64>("worth");
        using Minor = std::optional<qint64>;
        using enum PurchaseStatus;
        QTest::newRow("paid") << Paid << Minor(420) << 0LL << true << 420LL;
        QTest::newRow("a penny") << Paid << Minor(1) << 0LL << true << 1LL;
        QTest::newRow("pending counts") << Pending << Minor(420) << 0LL << true << 420LL;
        QTest::newRow("no amount is a visit") << Paid << Minor() << 0LL << true << 0LL;
        QTest::newRow("a pending visit") << Pending << Minor() << 0LL << true << 0LL;
        QTest::newRow("a total of zero") << Paid << Minor(0) << 0LL << false << 0LL;
        QTest::newRow("a negative total that is no credit note") << Paid << Minor(-420) << 0LL << false << 0LL;
        QTest::newRow("cancelled") << Cancelled << Minor(420) << 0LL << false << 0LL;
        QTest::newRow("a cancelled visit") << Cancelled << Minor() << 0LL << false << 0LL;
        QTest::newRow("voided") << Voided << Minor(420) << 0LL << false << 0LL;
        QTest::newRow("refunded") << Refunded << Minor(420) << 420LL << false << 0LL;
        QTest::newRow("said to be refunded, without how much") << Refunded << Minor(420) << 0LL << false << 0LL;
        QTest::newRow("refunded in part") << Paid << Minor(420) << 400LL << true << 20LL;
        QTest::newRow("refunded in full, still called paid") << Paid << Minor(420) << 420LL << false << 0LL;
        QTest::newRow("more than all given back") << Paid << Minor(420) << 500LL << false << 0LL;
        QTest::newRow("a credit note") << CreditNote << Minor(-420) << 0LL << false << 0LL;
        QTest::newRow("a credit note written without a sign") << CreditNote << Minor(420) << 0LL << false << 0LL;
        QTest::newRow("a credit note without an amount") << CreditNote << Minor() << 0LL << false << 0LL;
    }
    void whatCounts()
    {
        QFETCH(PurchaseStatus, status);
        QFETCH(std::optional<qint64>, minor);
        QFETCH(qint64, refunded);
        Purchase purchase{.refundedMinor = refunded, .status = status};
        if (minor)
            purchase.amount = Money{*minor, u"GBP"_s};
        QTEST(purchase.counts(), "counts");
        QTEST(purchase.worth(), "worth");
    }

    void statusesReadBack()
    {
        using enum PurchaseStatus;
        for (const PurchaseStatus status : {Paid, Pending, Cancelled, Voided, Refunded, CreditNote})
            QCOMPARE(purchaseStatusFromKey(keyOf(status)), std::optional(status));
        QVERIFY(!purchaseStatusFromKey(u"lost"));
    }

    void typedByHandHasNoImport()
    {
        QVERIFY(Purchase().typedByHand());
        QVERIFY(!Purchase{.batch = BatchId(1)}.typedByHand());
    }

    void whatWasBoughtIsSaidOnce()
    {
        Purchase purchase{.what = u"Two rolls,  butter"_s};
        QCOMPARE(purchase.bought(), u"Two rolls, butter"_s);
        purchase.items = {{.name = u"Two rolls, butter "_s}, {.name = u"Tea"_s}, {.name = u"Tea"_s}, {}};
        QCOMPARE(purchase.bought(), u"Two rolls, butter, Tea, Tea"_s); // Two of a thing are two.
        purchase.what.clear();
        QCOMPARE(purchase.bought(), u"Two rolls, butter, Tea, Tea"_s);
        QVERIFY(Purchase().bought().isEmpty());
    }

    void equalLinesAreItemsAndSumsAddUp()
    {
        IncomingPurchase order = rowOf(u"17"_s, 250);
        join(order, rowOf(u"17"_s, 250));
        join(order, rowOf(u"17"_s, -100)); // A discount is a line as well.
        QCOMPARE(order.purchase.amount->minor, 400);
        QCOMPARE(order.purchase.items.size(), size_t(3));
        QCOMPARE(order.purchase.items[0], order.purchase.items[1]);
        QCOMPARE(order.records, 3);
    }

    void whatIsSaidOfTheOrderIsSaidOnce()
    {
        IncomingPurchase order = rowOf(u"17"_s, 900, false);
        join(order, rowOf(u"17"_s, 900, false));
        QCOMPARE(order.purchase.amount->minor, 900);
        QCOMPARE(order.purchase.items.size(), size_t(2));
    }

    void aSumStopsAtTheLargestNumber()
    {
        IncomingPurchase order = rowOf(u"17"_s, std::numeric_limits<qint64>::max());
        join(order, rowOf(u"17"_s, 1));
        QCOMPARE(order.purchase.amount->minor, std::numeric_limits<qint64>::max());
    }

    void rowsOfOneOrder()
    {
        const IncomingPurchase order = rowOf(u"17"_s, 250);
        QVERIFY(belongsTo(order, rowOf(u"17"_s, 100)));
        QVERIFY(!belongsTo(order, rowOf(u"18"_s, 100)));
        QVERIFY(!belongsTo(rowOf({}, 250), rowOf({}, 250))); // Without a number each row is an order.
        IncomingPurchase credit = rowOf(u"17"_s, -250);
        credit.purchase.status = PurchaseStatus::CreditNote;
        QVERIFY(!belongsTo(order, credit));
        IncomingPurchase euros = rowOf(u"17"_s, 250);
        euros.purchase.amount->currency = u"EUR"_s;
        QVERIFY(!belongsTo(order, euros)); // Else two currencies would be added up.
        IncomingPurchase further = rowOf({}, 100);
        further.continues = true;
        QVERIFY(belongsTo(order, further));
    }

    void whatIsTakenBackIsNoRowOfTheOrder_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        QTest::addColumn<bool>("isSum");
        QTest::addColumn<bool>("belongs");
        QTest::newRow("money back") << qint64(3000) << qint64(-500) << false << false;
        QTest::newRow("money back, the newest first") << qint64(-500) << qint64(3000) << false << false;
        QTest::newRow("money back twice") << qint64(-500) << qint64(-1000) << false << false;
        QTest::newRow("the same again") << qint64(-500) << qint64(-500) << false << true;
        QTest::newRow("the total again") << qint64(3000) << qint64(2500) << false << true;
        QTest::newRow("a line with a discount") << qint64(3000) << qint64(-500) << true << true;
    }
    void whatIsTakenBackIsNoRowOfTheOrder()
    {
        QFETCH(const qint64, first);
        QFETCH(const qint64, second);
        QFETCH(const bool, isSum);
        IncomingPurchase row = rowOf(u"17"_s, second, isSum);
        QTEST(belongsTo(rowOf(u"17"_s, first, isSum), row), "belongs");
        row.purchase.when = {};
        QTEST(belongsTo(rowOf(u"17"_s, first, isSum), row), "belongs");
    }

    void aCreditNoteWithANumberOfItsOwnMaySayAnotherAmount()
    {
        IncomingPurchase note = rowOf(u"C1"_s, -500, false);
        note.purchase.status = PurchaseStatus::CreditNote;
        QVERIFY(takesBackBesides(Money{-600, u"GBP"_s}, note));
        note.refundOf = u"17"_s;
        QVERIFY(!takesBackBesides(Money{-600, u"GBP"_s}, note));
        IncomingPurchase cancelled = rowOf(u"17"_s, -500, false);
        cancelled.purchase.status = PurchaseStatus::Cancelled;
        QVERIFY(!takesBackBesides(Money{500, u"GBP"_s}, cancelled));
    }

    void anotherDayOrCustomerIsAnotherOrder()
    {
        IncomingPurchase order = rowOf(u"1"_s, 500);
        order.person.name = u"Anna"_s;
        const auto joins = [&order](auto change) {
            IncomingPurchase row = order;
            change(row);
            return belongsTo(order, row);
        };
        QVERIFY(joins([](IncomingPurchase &row) { row.person.name = u" anna "_s; }));
        QVERIFY(joins([](IncomingPurchase &row) { row.person = {}; }));
        QVERIFY(joins([](IncomingPurchase &row) { row.purchase.when = {}; }));
        QVERIFY(joins([](IncomingPurchase &row) { row.purchase.when.at = 1; }));
        QVERIFY(!joins([](IncomingPurchase &row) { row.person.name = u"Bob"_s; }));
        QVERIFY(!joins([](IncomingPurchase &row) { row.purchase.when = Moment::onDay(day.addDays(1)); }));
    }

    void oneInstantIsOneDay()
    {
        QVERIFY(areOnTwoDays({day, {}}, {day.addDays(1), {}}));
        QVERIFY(areOnTwoDays({day, 1}, {day.addDays(1), 2}));
        QVERIFY(!areOnTwoDays({day, 1}, {day.addDays(1), 1})); // The shop moved to another zone.
        QVERIFY(!areOnTwoDays({day, {}}, {}));
    }

    void whoMayBeOnePerson()
    {
        const auto mayBe = [](const IncomingPerson &one, const IncomingPerson &other) {
            return mayBeOnePerson(one.traits(), other.traits());
        };
        const IncomingPerson ana{.name = u"Ana"_s, .email = u"a@b.c"_s, .phone = u"+44 20 7946"_s};
        QVERIFY(mayBe(ana, {}));
        QVERIFY(mayBe(ana, {.email = u"A@B.C"_s}));
        QVERIFY(mayBe(ana, {.name = u"Ana"_s}));
        QVERIFY(mayBe(ana, {.name = u"Ana Silva"_s, .email = u"a@b.c"_s}));
        QVERIFY(mayBe(ana, {.name = u"Ana"_s, .phone = u"020 7946"_s}));
        QVERIFY(mayBe(ana, {.number = u"77"_s}));
        QVERIFY(!mayBe(ana, {.name = u"Ana"_s, .email = u"other@b.c"_s}));
        QVERIFY(!mayBe(ana, {.name = u"Ben"_s}));
        QVERIFY(!mayBe(ana, {.phone = u"020 1234"_s}));
    }

    void theKeyIsCustomerDateAndAmount()
    {
        IncomingPurchase one = rowOf({}, 300);
        one.person.name = u"Ana"_s;
        IncomingPurchase other = one;
        QCOMPARE(contentKeyOf(one).size(), 16);
        other.person.name = u" ANA "_s;
        other.purchase.what = u"Something else"_s;
        other.purchase.items.clear();
        QCOMPARE(contentKeyOf(other), contentKeyOf(one));
        const auto differs = [&one](auto change) {
            IncomingPurchase changed = one;
            change(changed);
            return contentKeyOf(changed) != contentKeyOf(one);
        };
        QVERIFY(differs([](IncomingPurchase &each) { each.person.name = u"Anna"_s; }));
        QVERIFY(differs([](IncomingPurchase &each) { each.person.email = u"ana@b.c"_s; }));
        QVERIFY(differs([](IncomingPurchase &each) { each.purchase.when = Moment::onDay(day.addDays(1)); }));
        QVERIFY(differs([](IncomingPurchase &each) { each.purchase.when.at = 1; }));
        QVERIFY(differs([](IncomingPurchase &each) { each.purchase.amount->minor = 301; }));
        QVERIFY(differs([](IncomingPurchase &each) { each.purchase.amount->currency = u"EUR"_s; }));
        QVERIFY(differs([](IncomingPurchase &each) { each.purchase.amount.reset(); }));
        QVERIFY(differs([](IncomingPurchase &each) { each.purchase.status = PurchaseStatus::CreditNote; }));
    }

    void theSurestContactStandsFirst()
    {
        const IncomingPerson person{.name = u"Ana"_s, .email = u" a@b.c "_s, .phone = u"+44 1"_s, .number = u"'77"_s};
        const std::vector<ContactPoint> expected{{{}, ContactKind::Email, u"a@b.c"_s},
                                                 {{}, ContactKind::Phone, u"+44 1"_s},
                                                 {{}, ContactKind::Number, u"'77"_s}};
        QCOMPARE(person.contacts(), expected);
        const std::vector<ContactPoint> named{{{}, ContactKind::Name, u"Ana"_s}};
        QCOMPARE((IncomingPerson{.name = u"Ana"_s, .phone = u"n/a"_s}.contacts()), named);
        QVERIFY(IncomingPerson{}.isNobody());
    }
};

SHOPBELL_TEST(TestPurchase)
#include "test_purchase.moc"
