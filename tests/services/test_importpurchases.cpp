// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"
#include "domain/purchase.h"
#include "services/recordpurchase.h"
#include "services/undo.h"
#include "storage/history.h"
#include "storage/statement.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Purchases and customers through the importer.
class TestImportPurchases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeOrders();
    void aSecondTimeAddsNothing();
    void linesThatComeLaterJoinTheirOrder();
    void ordersWithoutANumberAreCounted();
    void anotherStatusUpdates();
    void otherItemsReplaceTheEarlierOnes();
    void itemsComeAndGoWithUndoAndRedo();
    void itemsInAnotherOrderAreTheSame();
    void anOlderExportTakesNothingBack();
    void undoPutsTheEarlierStatusBack();
    void undoTakesPurchasesAndCustomersOut();
    void redoShowsThemAgain();
    void customersOfSomethingElseStay();
    void aRefundIsLinkedWhicheverComesFirst();
    void whatPayPalPaysBackIsOfTheCustomer();
    void whatTakesAnOrderBackIsACreditNote();
    void eachKindIsCountedByItself();
    void aFurtherLineWithoutItsOrderIsLeftOut();
    void numbersThatBeginAgainAreOtherOrders();
    void aLaterFileWithTheSameNumbersChangesNothing();
    void oneNumberOfTwoCustomersIsTwoOrders();
    void whoIsNamedLaterIsTheCustomer();
    void aRowWithoutADayHasToSayWhichOrder();
    void anOrderThatTheOwnerPutRightIsKnown();
    void aNumberOfVeryManyOrdersFindsTheRightOne();
    void aRefundTakesBackTheOrderOfItsCustomer();
    void customersComeInOnce();
    void wordsThatAreNoAddressAreNoted();
    void aSharedContactLosesNoName();
    void aFamilyThatSharesAPhoneIsNotOneCustomer();
    void ordersWithContactsOfTwoAreTold();
    void whoWasThereBeforeKeepsTheirNames();
    void theCheckSaysWhatTheImportDoes();
    void theCheckFindsWhatWasTypedByHand();
    void daysToComeAreTold();
    void aCutFileIsTold();
};

namespace {
const QByteArray shopify =
    "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
    "Cancelled at,Refunded Amount,Billing Name\n"
    "#1,a@b.c,pending,GBP,15.00,2026-04-05 23:50:00 +0000,1,Tea,14.00,T,,0.00,Ana\n"
    "#1,,,,,,2,Cup,0.50,C,,,\n"
    "#2,d@e.f,paid,GBP,10.00,2026-04-06 10:00:00 +0000,1,Tea,10.00,T,,0.00,Ben\n"
    "#3,a@b.c,refunded,GBP,10.00,2026-04-07 10:00:00 +0000,1,Tea,10.00,T,,10.00,Ana\n";

qint64 number(const TestShop &shop, const QString &sql)
{
    const Result<qint64> found =
        shop.file->threads().readAndWait([&sql](Connection &connection) { return connection.number(sql); });
    return found ? *found : -1;
}

/// "1 Tea T 1400, 2 Cup C 100"
QString itemsOf(const TestShop &shop, const QString &order)
{
    const Result<QString> found = shop.file->threads().readAndWait([&order](Connection &connection) -> Result<QString> {
        Statement select(connection,
                         u"SELECT group_concat(words, ', ') FROM (SELECT printf('%g %s %s %d', quantity, name, sku, "
                         "total_minor) AS words FROM purchase_item JOIN purchase ON purchase.id = purchase_id "
                         "WHERE order_number = ?1 ORDER BY purchase_item.id)"_s);
        const Result<bool> row = select.bind(order).next();
        return row ? Result<QString>(select.text(0)) : Result<QString>(row.error());
    });
    return found ? *found : found.error().detail;
}

const QByteArray receipts = "Order number,Customer,Date,Amount\n1,Anna,2024-11-03,5.00\n2,Bob,2024-11-03,7.00\n"
                            "1,Cy,2024-11-04,9.00\n2,Di,2024-11-04,11.00\n3,Ed,2024-11-04,3.00\n";

CheckReport checked(const TestShop &shop, const QString &path)
{
    const ImportReviews import(shop.file);
    return valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future);
}

qint64 spentBy(const TestShop &shop, const QString &name)
{
    return number(shop,
                  u"SELECT ifnull(sum(worth_minor), 0) FROM purchase JOIN customer ON customer.id = customer_id "
                  "WHERE name = '%1'"_s.arg(name));
}

/// Purchases and customers that are shown.
QString inShop(const TestShop &shop)
{
    const QString hidden = u"(SELECT id FROM import_batch WHERE state <> 1)"_s;
    return u"%1 purchases, %2 customers"_s
        .arg(number(shop, u"SELECT count(*) FROM purchase WHERE batch_id IS NULL OR batch_id NOT IN %1"_s.arg(hidden)))
        .arg(number(shop, u"SELECT count(*) FROM customer WHERE batch_id IS NULL OR batch_id NOT IN %1"_s.arg(hidden)));
}
} // namespace

void TestImportPurchases::rowsBecomeOrders()
{
    TestShop shop;
    const ImportReport report = imported(shop, shop.write(u"orders.csv"_s, shopify));
    QCOMPARE(report.records, 4);
    QCOMPARE(report.added, 4);
    QCOMPARE(report.made, (ImportMade{0, 2, 3, 4}));
    QCOMPARE(report.statuses.value(int(PurchaseStatus::Pending)), 1);
    QCOMPARE(number(shop, u"SELECT sum(amount_minor) FROM purchase"_s), 3500);
    QCOMPARE(number(shop, u"SELECT sum(worth_minor) FROM purchase"_s), 2500);
    QCOMPARE(number(shop, u"SELECT sum(total_minor) FROM purchase_item"_s), 3500);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImportPurchases::aSecondTimeAddsNothing()
{
    TestShop shop;
    const QString path = shop.write(u"orders.csv"_s, shopify);
    imported(shop, path);
    const ImportReport again = imported(shop, path);
    QCOMPARE(again.alreadyThere, 4);
    QCOMPARE(again.added + again.updated + again.leftOut, 0);
    QVERIFY(!again.batch.isStored());
    QCOMPARE(inShop(shop), u"3 purchases, 2 customers"_s);
}

void TestImportPurchases::linesThatComeLaterJoinTheirOrder()
{
    TestShop shop;
    const QByteArray invoices = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                                "1,A,Heart,1,2010-12-01 08:26:00,1.00,17850,UK\n"
                                "2,B,Lantern,1,2010-12-01 08:28:00,5.00,17851,UK\n"
                                "1,A,Heart,1,2010-12-01 08:26:00,1.00,17850,UK\n"
                                "1,C,Bottle,2,2010-12-01 08:26:00,2.50,17850,UK\n";
    const QString path = shop.write(u"invoices.csv"_s, invoices);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.added, 4);
    QCOMPARE(report.made, (ImportMade{0, 2, 2, 4}));
    QCOMPARE(number(shop, u"SELECT amount_minor FROM purchase WHERE order_number = '1'"_s), 700);
    const ImportReport again = imported(shop, path);
    QCOMPARE(again.alreadyThere, 4);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImportPurchases::ordersWithoutANumberAreCounted()
{
    TestShop shop;
    const QByteArray once = "customer,date,amount\nAna,2025-03-05,3.00\n";
    const QByteArray thrice = once + "Ana,2025-03-05,3.00\nana,2025-03-05,3.00\n";
    QCOMPARE(imported(shop, shop.write(u"1.csv"_s, once)).added, 1);
    const QString three = shop.write(u"3.csv"_s, thrice);
    const ImportReport report = imported(shop, three);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(imported(shop, three).added, 0);
    QCOMPARE(inShop(shop), u"3 purchases, 1 customers"_s);
}

void TestImportPurchases::anotherStatusUpdates()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, shopify));
    const ImportReport report = imported(shop, shop.write(u"b.csv"_s, QByteArray(shopify).replace("pending", "paid")));
    QCOMPARE(report.updated, 2);
    QCOMPARE(report.alreadyThere, 2);
    QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE order_number = '#1'"_s), int(PurchaseStatus::Paid));
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImportPurchases::otherItemsReplaceTheEarlierOnes()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, shopify));
    const QString path = shop.write(u"b.csv"_s, QByteArray(shopify).replace("2,Cup,0.50,C", "3,Pot,0.25,P"));
    const ImportReviews import(shop.file);
    QCOMPARE(valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future).newWords, 2);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.updated, 2); // Two rows, one order.
    QCOMPARE(report.alreadyThere, 2);
    QCOMPARE(itemsOf(shop, u"#1"_s), u"1 Tea T 1400, 3 Pot P 75"_s);
    QCOMPARE(itemsOf(shop, u"#2"_s), u"1 Tea T 1000"_s);
    QCOMPARE(imported(shop, path).alreadyThere, 4);
    const Change newest = valueOf(Undo(shop.file).history(1)).at(0);
    QCOMPARE(newest.arguments, (QJsonArray{report.batch.value(), 0, 1}));
}

void TestImportPurchases::itemsComeAndGoWithUndoAndRedo()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, shopify));
    const QString earlier = itemsOf(shop, u"#1"_s);
    const qint64 ids = number(shop, u"SELECT sum(id * id) FROM purchase_item"_s);
    imported(shop, shop.write(u"b.csv"_s, QByteArray(shopify).replace("1,Tea,", "3,Bun,").replace("2,Cup,", "1,Mug,")));
    const QString later = itemsOf(shop, u"#1"_s);
    QVERIFY(later != earlier);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(itemsOf(shop, u"#1"_s), earlier);
    QCOMPARE(number(shop, u"SELECT sum(id * id) FROM purchase_item"_s), ids); // Those that they had.
    shop.reopen();
    valueOf(Undo(shop.file).redo());
    QCOMPARE(itemsOf(shop, u"#1"_s), later);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(itemsOf(shop, u"#1"_s), earlier);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImportPurchases::itemsInAnotherOrderAreTheSame()
{
    TestShop shop;
    const QByteArray head = "order number,customer,date,item,quantity,line total\n";
    const QByteArray tea = "1,Ana,2025-03-05,Tea,1,14.00\n";
    const QByteArray cup = "1,Ana,2025-03-05,Cup,2,1.00\n";
    imported(shop, shop.write(u"a.csv"_s, head + tea + cup));
    QCOMPARE(imported(shop, shop.write(u"b.csv"_s, head + cup + tea)).alreadyThere, 2);
    // A file without lines says nothing of them.
    QCOMPARE(
        imported(shop, shop.write(u"c.csv"_s, "order number,customer,date,amount\n1,Ana,2025-03-05,15\n")).alreadyThere,
        1);
    QCOMPARE(itemsOf(shop, u"1"_s), u"1 Tea  1400, 2 Cup  100"_s);
}

void TestImportPurchases::anOlderExportTakesNothingBack()
{
    TestShop shop;
    imported(shop, shop.write(u"b.csv"_s, QByteArray(shopify).replace("pending", "paid")));
    QCOMPARE(imported(shop, shop.write(u"a.csv"_s, shopify)).updated, 0);
    QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE order_number = '#1'"_s), int(PurchaseStatus::Paid));
}

void TestImportPurchases::undoPutsTheEarlierStatusBack()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, shopify));
    imported(shop, shop.write(u"b.csv"_s, QByteArray(shopify).replace("pending", "paid")));
    valueOf(Undo(shop.file).undo());
    QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE order_number = '#1'"_s), int(PurchaseStatus::Pending));
    valueOf(Undo(shop.file).redo());
    QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE order_number = '#1'"_s), int(PurchaseStatus::Paid));
}

void TestImportPurchases::undoTakesPurchasesAndCustomersOut()
{
    TestShop shop;
    const ImportReport report = imported(shop, shop.write(u"a.csv"_s, shopify));
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(taken.kind, ImportKind::Purchases);
    QCOMPARE(taken.removed, 3);
    QCOMPARE(inShop(shop), u"0 purchases, 0 customers"_s);
}

void TestImportPurchases::redoShowsThemAgain()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, shopify));
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"0 purchases, 0 customers"_s);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(inShop(shop), u"3 purchases, 2 customers"_s);
}

void TestImportPurchases::customersOfSomethingElseStay()
{
    TestShop shop;
    const ImportReport first = imported(shop, shop.write(u"a.csv"_s, shopify));
    imported(shop, shop.write(u"r.csv"_s, "author,email,date,rating,review\nAna,a@b.c,2026-04-08,5,Lovely tea\n"));
    valueOf(ImportReviews(shop.file).takeBack(first.batch));
    QCOMPARE(inShop(shop), u"0 purchases, 1 customers"_s);
}

void TestImportPurchases::aRefundIsLinkedWhicheverComesFirst()
{
    TestShop shop;
    const QByteArray square =
        "Date,Time,Gross Sales,Net Sales,Total Collected,Transaction ID,Event Type,Customer Name\n"
        "03/26/25,09:00:00,-$60.00,-$60.00,-$60.00,T1,Refund,Priya\n"
        "03/25/25,14:03:00,$60.00,$60.00,$60.00,T1,Payment,Priya\n";
    const QString path = shop.write(u"square.csv"_s, square);
    QCOMPARE(imported(shop, path).made.purchases, 2);
    QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE order_number = 'T1'"_s), int(PurchaseStatus::Refunded));
    QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s), 1);
    QCOMPARE(number(shop, u"SELECT sum(counts) FROM purchase"_s), 0);
    QCOMPARE(imported(shop, path).alreadyThere, 2);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImportPurchases::whatPayPalPaysBackIsOfTheCustomer()
{
    TestShop shop;
    const QString path = shop.write(u"paypal.csv"_s,
                                    "Date,Time,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,"
                                    "To Email Address,Transaction ID,Reference Txn ID\n"
                                    "25/03/2025,10:00:00,Ann Lee,Website Payment,Completed,GBP,10.00,0,10,ann@x.org,"
                                    "me@x.org,3XK99,\n"
                                    "26/03/2025,10:00:00,Ann Lee,Payment Refund,Completed,GBP,-10.00,0,-10,me@x.org,"
                                    "ann@x.org,9RF11,3XK99\n");
    QCOMPARE(imported(shop, path).made, (ImportMade{0, 1, 2, 0}));
    QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE value = 'me@x.org'"_s), 0);
    QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE order_number = '3XK99'"_s),
             int(PurchaseStatus::Refunded));
    QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s), 1);
    QCOMPARE(number(shop, u"SELECT sum(counts) FROM purchase"_s), 0);
    QCOMPARE(imported(shop, path).alreadyThere, 2);
}

void TestImportPurchases::whatTakesAnOrderBackIsACreditNote()
{
    TestShop shop;
    const QString path = shop.write(u"notes.csv"_s,
                                    "Order number,Date,Customer,Item,Quantity,Unit price,Status,Refund of\n"
                                    "100,2026-05-01,Ida,Tea,4,2.50,paid,\n"
                                    "101,2026-05-02,Jo,Cup,4,5.00,paid,\n"
                                    "102,2026-05-05,Ida,Tea,-4,2.00,paid,100\n"
                                    "102,2026-05-05,Ida,Postage,-1,2.00,paid,\n"
                                    "103,2026-05-06,Jo,Cup,-1,5.00,paid,101\n");
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.made, (ImportMade{0, 2, 4, 5}));
    const PurchaseKinds kinds = kindsOf(report);
    QCOMPARE(kinds.creditNotes, 2);
    QCOMPARE(kinds.notCounting, 0);
    QCOMPARE(number(shop, u"SELECT amount_minor FROM purchase WHERE order_number = '102'"_s), -1000);
    QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s), 2);
    QCOMPARE(spentBy(shop, u"Ida"_s), 0);
    QCOMPARE(spentBy(shop, u"Jo"_s), 1500);
    QCOMPARE(imported(shop, path).alreadyThere, 5);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImportPurchases::eachKindIsCountedByItself()
{
    TestShop shop;
    const ImportReport report = imported(shop,
                                         shop.write(u"kinds.csv"_s,
                                                    "Order number,Date,Customer,Amount,Status\n"
                                                    "1,2025-05-01,Ida,4.00,paid\n"
                                                    "2,2025-05-01,,4.00,pending\n"
                                                    "3,2025-05-01,Ida,4.00,cancelled\n"
                                                    "4,2025-05-01,Ida,4.00,voided\n"
                                                    "5,2025-05-01,Ida,4.00,void\n"
                                                    "6,2025-05-01,Ida,4.00,refunded\n"
                                                    "7,2025-05-01,Ida,0.00,paid\n"
                                                    "8,2025-05-01,Jo,-4.00,credit-note\n"));
    QCOMPARE(kindsOf(report),
             (PurchaseKinds{.newCustomers = 2,
                            .ofNobody = 1,
                            .pending = 1,
                            .creditNotes = 1,
                            .cancelled = 1,
                            .voided = 2,
                            .refunded = 1,
                            .notCounting = 1,
                            .onlyCreditNotes = 1}));
}

void TestImportPurchases::aFurtherLineWithoutItsOrderIsLeftOut()
{
    TestShop shop;
    const ImportReport report =
        imported(shop, shop.write(u"a.csv"_s, QByteArray(shopify) + "#9,,,,,,2,Cup,0.50,C,,,\n"));
    QCOMPARE(report.added, 4);
    QCOMPARE(report.leftOut, 1);
    QCOMPARE(report.problems.at(0).reason, ProblemReason::OrderNotFound);
    QCOMPARE(report.problems.at(0).line, 6);
}

/// As tills number their receipts.
void TestImportPurchases::numbersThatBeginAgainAreOtherOrders()
{
    TestShop shop;
    const QString path = shop.write(u"till.csv"_s, receipts);
    const CheckReport check = checked(shop, path);
    QCOMPARE(check.fresh, 5);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.added, 5);
    QCOMPARE(report.made, (ImportMade{0, 5, 5, 0}));
    QCOMPARE(spentBy(shop, u"Anna"_s), 500);
    QCOMPARE(spentBy(shop, u"Cy"_s), 900);
    QCOMPARE(spentBy(shop, u"Di"_s), 1100);
    QCOMPARE(checked(shop, path).seenBefore, 5);
    QCOMPARE(imported(shop, path).alreadyThere, 5);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(inShop(shop), u"0 purchases, 0 customers"_s);
}

void TestImportPurchases::aLaterFileWithTheSameNumbersChangesNothing()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, receipts));
    const QString path = shop.write(u"b.csv"_s, QByteArray(receipts).replace("2024-11-0", "2024-12-0"));
    QCOMPARE(checked(shop, path).fresh, 5);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.added, 5);
    QCOMPARE(report.updated, 0);
    QCOMPARE(inShop(shop), u"10 purchases, 5 customers"_s);
    // One of the same day is the same, whatever it becomes.
    const QString status =
        shop.write(u"c.csv"_s, "Order number,Customer,Date,Amount,Status\n1,Cy,2024-11-04,9.00,cancelled\n");
    QCOMPARE(checked(shop, status).newWords, 1);
    QCOMPARE(imported(shop, status).updated, 1);
    QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE status = %1"_s.arg(int(PurchaseStatus::Cancelled))), 1);
    QCOMPARE(spentBy(shop, u"Cy"_s), 900);
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(inShop(shop), u"5 purchases, 5 customers"_s);
}

void TestImportPurchases::oneNumberOfTwoCustomersIsTwoOrders()
{
    TestShop shop;
    const QString path = shop.write(u"a.csv"_s,
                                    "Order number,Customer,Date,Amount\n1,Anna,2025-11-03,5.00\n"
                                    "1,Anna,2025-11-03,5.00\n1,Bob,2025-11-03,7.00\n");
    QCOMPARE(checked(shop, path).fresh, 3);
    QCOMPARE(imported(shop, path).made, (ImportMade{0, 2, 2, 0}));
    QCOMPARE(spentBy(shop, u"Anna"_s), 500); // The amount of her order, said twice.
    QCOMPARE(spentBy(shop, u"Bob"_s), 700);
    QCOMPARE(imported(shop, path).alreadyThere, 3);
}

void TestImportPurchases::whoIsNamedLaterIsTheCustomer()
{
    TestShop shop;
    const ImportReport report =
        imported(shop,
                 shop.write(u"a.csv"_s,
                            "Order number,Customer,Date,Item,Line total\n1,,2025-11-03,Tea,5.00\n"
                            "2,Bob,2025-11-03,Tea,7.00\n1,Anna,2025-11-03,Cup,1.00\n"));
    QCOMPARE(report.made.purchases, 2);
    QCOMPARE(report.ofNobody, 0);
    QCOMPARE(spentBy(shop, u"Anna"_s), 600);
}

void TestImportPurchases::aRowWithoutADayHasToSayWhichOrder()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, receipts));
    const QString path = shop.write(u"b.csv"_s,
                                    "Order number,Customer,Date,Amount,Status\n1,,,5.00,cancelled\n3,,,3.00,cancelled\n"
                                    "1,Cy,,9.00,cancelled\n2,Zoe,,1.00,cancelled\n");
    const CheckReport check = checked(shop, path);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.updated, 2);
    QCOMPARE(report.leftOut, 2);
    QCOMPARE(check.newWords, report.updated);
    QCOMPARE(check.needLook, report.leftOut);
    QCOMPARE(report.problems.at(0).reason, ProblemReason::SeveralOrders);
    QCOMPARE(report.problems.at(0).value, u"1"_s);
    QCOMPARE(report.problems.at(0).cells.size(), 5u);
    QCOMPARE(report.problems.at(1).reason, ProblemReason::OrderNotFound);
    QCOMPARE(spentBy(shop, u"Cy"_s), 0);
    QCOMPARE(spentBy(shop, u"Anna"_s), 500);
}

void TestImportPurchases::anOrderThatTheOwnerPutRightIsKnown()
{
    TestShop shop;
    const QString path =
        shop.write(u"a.csv"_s, "Order number,Customer,Date,Amount\n1,Anna,2025-11-03,5.00\n2,Bob,2025-11-03,7.00\n");
    imported(shop, path);
    const auto annas = PurchaseId(number(shop, u"SELECT id FROM purchase WHERE order_number = '1'"_s));
    const auto bob = CustomerId(number(shop, u"SELECT id FROM customer WHERE name = 'Bob'"_s));
    valueOf(RecordPurchase(shop.file).setCustomer(annas, bob));
    QCOMPARE(checked(shop, path).seenBefore, 2);
    QCOMPARE(imported(shop, path).alreadyThere, 2);
    QCOMPARE(spentBy(shop, u"Bob"_s), 1200);
}

void TestImportPurchases::aNumberOfVeryManyOrdersFindsTheRightOne()
{
    TestShop shop;
    QByteArray rows = "Order number,Customer,Date,Amount\n";
    for (int i = 0; i < 300; ++i) {
        rows += "0,Customer " + QByteArray::number(i % 20) + ','
            + QDate(2025, 1, 1).addDays(i / 20).toString(Qt::ISODate).toUtf8() + ",3.00\n";
    }
    const QString path = shop.write(u"a.csv"_s, rows);
    QCOMPARE(checked(shop, path).fresh, 300);
    QCOMPARE(imported(shop, path).made, (ImportMade{0, 20, 300, 0}));
    QCOMPARE(checked(shop, path).seenBefore, 300);
    QCOMPARE(imported(shop, path).alreadyThere, 300);
}

void TestImportPurchases::aRefundTakesBackTheOrderOfItsCustomer()
{
    TestShop shop;
    const QByteArray square =
        "Date,Time,Gross Sales,Net Sales,Total Collected,Transaction ID,Event Type,Customer Name\n"
        "03/25/25,14:03:00,$60.00,$60.00,$60.00,T1,Payment,Priya\n"
        "03/26/25,09:00:00,-$60.00,-$60.00,-$60.00,T1,Refund,Omar\n"
        "03/26/25,08:00:00,$60.00,$60.00,$60.00,T1,Payment,Omar\n";
    QCOMPARE(imported(shop, shop.write(u"square.csv"_s, square)).made.purchases, 3);
    QCOMPARE(spentBy(shop, u"Priya"_s), 6000);
    QCOMPARE(spentBy(shop, u"Omar"_s), 0);
}

void TestImportPurchases::customersComeInOnce()
{
    TestShop shop;
    const QByteArray customers = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone,Accepts SMS "
                                 "Marketing,Total Orders,Note\n"
                                 "'77,Ana,Silva,a@b.c,yes,'+44 20 7946,no,3,likes rye\n"
                                 "'78,Ben,,,no,,no,0,\n"
                                 ",,,,no,,no,0,\n";
    const QString path = shop.write(u"customers.csv"_s, customers);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.plan.kind, ImportKind::Customers);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.leftOut, 1);
    QCOMPARE(number(shop, u"SELECT count(*) FROM consent WHERE granted = 1"_s), 1);
    QCOMPARE(number(shop, u"SELECT count(*) FROM customer_note"_s), 1);
    QCOMPARE(imported(shop, path).alreadyThere, 2);
    imported(shop, shop.write(u"a.csv"_s, shopify)); // Ana is known by her e-mail.
    QCOMPARE(inShop(shop), u"3 purchases, 3 customers"_s);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(inShop(shop), u"3 purchases, 2 customers"_s);
}

void TestImportPurchases::wordsThatAreNoAddressAreNoted()
{
    TestShop shop;
    const QByteArray head = "First name,Last name,E-mail,Phone,Segment\n";
    const ImportReport people = imported(
        shop, shop.write(u"a.csv"_s, head + "Cy,Poe,not-an-email,,\nDee,Poe,not-an-email,,\nAnn,Lee,ann@x.org,,\n"));
    QCOMPARE(people.added, 3);
    QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE value = 'not-an-email'"_s), 0);
    QCOMPARE(number(shop, u"SELECT count(*) FROM customer_note WHERE text = 'E-mail: not-an-email'"_s), 2);
    const QByteArray sales = "customer,email,date,amount,note\nEd,no e-mail,2025-03-05,3.00,\n"
                             "Flo,no e-mail,2025-03-06,4.00,By the window\n";
    QCOMPARE(imported(shop, shop.write(u"b.csv"_s, sales)).made.customers, 2);
    QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE note = 'email: no e-mail'"_s), 1);
    QCOMPARE(
        number(shop, u"SELECT count(*) FROM purchase WHERE note = 'By the window' || char(10) || 'email: no e-mail'"_s),
        1);
    // Phones likewise, also what a table rounded.
    imported(shop, shop.write(u"c.csv"_s, head + "Gus,Poe,,abc,\nHal,Poe,,4.477E+11,\n"));
    QCOMPARE(number(shop, u"SELECT count(*) FROM customer_note WHERE text IN ('Phone: abc', 'Phone: 4.477E+11')"_s), 2);
    QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE kind = 2"_s), 0);
    imported(shop, shop.write(u"d.csv"_s, "customer,email,phone,date,amount\nIvy,nomail,abc,2025-03-07,5.00\n"));
    QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE note = 'email: nomail' || char(10) || 'phone: abc'"_s),
             1);
}

void TestImportPurchases::aSharedContactLosesNoName()
{
    TestShop shop;
    const QString path = shop.write(u"family.csv"_s,
                                    "Customer,Email,Date,Amount\nAnn Lee,family@x.org,2026-05-01,4.00\n"
                                    "Bo Lee,family@x.org,2026-05-02,6.00\nBo Lee,family@x.org,2026-05-03,7.00\n"
                                    "Lee Ann,other@x.org,2026-05-03,7.00\nA. Lee,family@x.org,2026-05-04,8.00\n");
    const ImportReport report = imported(shop, path);
    QCOMPARE(inShop(shop), u"5 purchases, 2 customers"_s);
    QCOMPARE(report.otherNames.rows, 2);
    QCOMPARE(report.otherNames.first, (std::vector<OtherNames::Met>{{u"Bo Lee"_s, u"Ann Lee"_s}}));
    QVERIFY(!report.otherNames.more);
    const QString names =
        u"SELECT count(*) FROM contact_point WHERE kind = %1 AND value = 'Bo Lee'"_s.arg(int(ContactKind::Name));
    QCOMPARE(number(shop, names), 1);
    const ImportReport again = imported(shop, path);
    QCOMPARE(again.alreadyThere, 5);
    QCOMPARE(again.otherNames.rows, 0);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"0 purchases, 0 customers"_s);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(number(shop, names), 1);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImportPurchases::aFamilyThatSharesAPhoneIsNotOneCustomer()
{
    TestShop shop;
    const QString path =
        shop.write(u"family.csv"_s,
                   "Customer,Email,Phone,Date,Amount\nAnn Lee,ann@x.org,01234 567,2026-05-01,4.00\n"
                   "Bo Lee,bo@x.org,01234 567,2026-05-02,6.00\nBo Lee,bo@x.org,01234567,2026-05-03,7.00\n");
    const ImportReport report = imported(shop, path);
    QCOMPARE(inShop(shop), u"3 purchases, 2 customers"_s);
    QCOMPARE(report.otherNames.rows, 0);
    QCOMPARE(report.notes.count, 0);
    QCOMPARE(number(shop,
                    u"SELECT count(*) FROM purchase JOIN customer ON customer.id = customer_id "
                    "WHERE customer.name = 'Bo Lee'"_s),
             2);
    QCOMPARE(imported(shop, path).alreadyThere, 3);
    QCOMPARE(inShop(shop), u"3 purchases, 2 customers"_s);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"0 purchases, 0 customers"_s);
}

void TestImportPurchases::ordersWithContactsOfTwoAreTold()
{
    TestShop shop;
    const QByteArray head = "Order number,Customer,E-mail,Customer number,Date,Amount\n";
    imported(shop,
             shop.write(u"a.csv"_s,
                        head + "1,Ann Lee,ann@x.org,17,2026-05-01,4.00\n2,Bo Poe,bo@x.org,18,2026-05-01,5.00\n"));
    const ImportReport report =
        imported(shop,
                 shop.write(u"b.csv"_s,
                            head
                                + "3,Ann Lee,ann@x.org,18,2026-05-02,4.00\n4,Ann Lee,ann@x.org,17,2026-05-03,6.00\n"
                                  "5,Ann Lee,ann@x.org,18,2026-05-04,7.00\n"));
    QCOMPARE(report.added, 3);
    QCOMPARE(report.leftOut, 0);
    QCOMPARE(report.notes.count, 2);
    QCOMPARE(report.notes.first[0].line, 2);
    QCOMPARE(report.notes.first[0].column, 3);
    QCOMPARE(report.notes.first[0].value, u"18"_s);
    QCOMPARE(report.notes.first[0].reason, ProblemReason::OtherThanEmail);
    QCOMPARE(report.notes.first[1].line, 4);
    QCOMPARE(number(shop,
                    u"SELECT count(*) FROM purchase JOIN customer ON customer.id = customer_id "
                    "WHERE customer.name = 'Ann Lee'"_s),
             4);
}

void TestImportPurchases::whoWasThereBeforeKeepsTheirNames()
{
    TestShop shop;
    const QByteArray head = "First name,Last name,E-mail,Phone,Segment\n";
    imported(shop, shop.write(u"a.csv"_s, head + "Ann,Lee,ann@x.org,01234 567,Regular\n"));
    const ImportReport report =
        imported(shop, shop.write(u"b.csv"_s, head + "Bo,,,01234567,VIP\nCy,Poe,cy@x.org,,\nDee,,cy@x.org,,\n"));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.alreadyThere, 2);
    QCOMPARE(report.otherNames.rows, 2);
    QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE value = 'Bo'"_s), 0);
    QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE value = 'Dee'"_s), 1);
}

void TestImportPurchases::theCheckSaysWhatTheImportDoes()
{
    TestShop shop;
    const QString path = shop.write(u"a.csv"_s, shopify);
    QCOMPARE(checked(shop, path).fresh, 4);
    imported(shop, path);
    QCOMPARE(checked(shop, path).seenBefore, 4);
    const CheckReport changed = checked(shop, shop.write(u"b.csv"_s, QByteArray(shopify).replace("pending", "paid")));
    QCOMPARE(changed.newWords, 2);
    QCOMPARE(changed.seenBefore, 2);
    QCOMPARE(changed.kind, ImportKind::Purchases);
}

void TestImportPurchases::theCheckFindsWhatWasTypedByHand()
{
    TestShop shop;
    const auto typed = [&shop](const QString &name, qint64 minor) {
        valueOf(RecordPurchase(shop.file).add(
            {.customerName = name, .amountMinor = minor, .when = {QDate(2025, 11, 18), std::nullopt}}));
    };
    typed(u"Ana"_s, 300);
    typed(u"Ben"_s, 400);
    typed({}, 250);
    const ImportReviews import(shop.file);
    // Of Ana's two only one is there; Cleo is nobody yet, and is not taken for the purchase of nobody.
    const QString path =
        shop.write(u"a.csv"_s,
                   "customer,date,amount\nAna,2025-11-18,3.00\nAna,2025-11-18,3.00\nBen,2025-11-18,4.00\n"
                   ",2025-11-18,2.50\nCleo,2025-11-18,2.50\nBen,2025-11-18,5.00\n");
    const CheckReport check = valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.alreadyThere, 3);
    QCOMPARE(report.added, 3);
    QCOMPARE(check.seenBefore, report.alreadyThere);
    QCOMPARE(check.fresh, report.added);
    const CheckReport again = valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future);
    QCOMPARE(again.seenBefore, 6);
    QCOMPARE(again.fresh, 0);
}

/// The morning of the shop is that of 20 November 2025.
void TestImportPurchases::daysToComeAreTold()
{
    TestShop shop;
    const ImportReviews import(shop.file);
    const QByteArray rows = "customer,date,amount\nAna,20/11/2025,3.00\nBen,11/12/2025,4.00\nAna,21/11/2025,1.00\n"
                            "Cleo,13/01/2025,1.00\n";
    const QString path = shop.write(u"orders.csv"_s, rows);
    const DaysToCome toCome{2, 3, QDate(2025, 12, 11)};
    QCOMPARE(valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future).toCome, toCome);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.toCome, toCome);
    QCOMPARE(report.added, 4); // They come in all the same.
    const ImportReport reviews = imported(
        shop, shop.write(u"r.csv"_s, "author,date,rating,review\nAna,2025-11-20,5,Lovely\nBen,2026-01-01,4,Good\n"));
    QCOMPARE(reviews.toCome, (DaysToCome{1, 3, QDate(2026, 1, 1)}));
    QCOMPARE(imported(shop, shop.write(u"none.csv"_s, "customer,date,amount\nAna,2025-01-01,3.00\n")).toCome,
             DaysToCome());
}

void TestImportPurchases::aCutFileIsTold()
{
    TestShop shop;
    const ImportReviews import(shop.file);
    const QString path = shop.write(u"orders.csv"_s, "customer,date,amount\nAna,2025-01-01,3.00\nBen,2025-01-02");
    QCOMPARE(valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future).cutLine, 3);
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.cutLine, 3);
    QCOMPARE(report.added, 2); // What can be read comes in all the same.
    QCOMPARE(imported(shop, shop.write(u"whole.csv"_s, "customer,date,amount\nCleo,2025-01-02,3.00")).cutLine, 0);
}

SHOPBELL_TEST(TestImportPurchases)
#include "test_importpurchases.moc"
