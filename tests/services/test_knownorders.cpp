// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase.h"
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "services/recordpurchase.h"
#include "services/undo.h"
#include "storage/connection.h"
#include "storage/databasethreads.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QJsonArray>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
qint64 number(const TestShop &shop, const QString &sql)
{
    const Result<qint64> found =
        shop.file->threads().readAndWait([&sql](Connection &connection) { return connection.number(sql); });
    return found ? *found : -1;
}

qint64 spentBy(const TestShop &shop, const QString &name)
{
    return number(shop,
                  u"SELECT ifnull(sum(worth_minor), 0) FROM purchase JOIN customer ON customer.id = customer_id "
                  "WHERE name = '%1'"_s.arg(name));
}

CheckReport checked(const TestShop &shop, const QString &path)
{
    const ImportReviews import(shop.file);
    return valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future);
}

CustomerId called(const TestShop &shop, const QString &name)
{
    return CustomerId(number(shop, u"SELECT id FROM customer WHERE name = '%1'"_s.arg(name)));
}

void mergeInto(const TestShop &shop, CustomerId kept, CustomerId gone, std::vector<ContactPoint> contacts)
{
    valueOf(MergeCustomers(shop.file).merge(
        {.kept = kept, .gone = gone, .name = u"Anna"_s, .contacts = std::move(contacts)}));
}

/// The contacts of a customer as the window of a merge has them.
std::vector<ContactPoint> contactsOf(const TestShop &shop, CustomerId first, CustomerId second)
{
    return valueOf(MergeCustomers(shop.file).preview(first, second)).first.customer.contacts;
}

/// Of Anna, of whom the file has but the name.
const QByteArray annasOrders = "Order number,Date,Customer,Amount\n1,2025-03-01,Anna,30\n2,2025-03-02,Anna,20\n"
                               "3,2025-03-03,Anna,20\n";
const QByteArray withAddresses = "Order number,Date,Customer,Email,Amount\n";
/// The same, and one more: of two who are called so.
const QByteArray annasOrdersOfTwo = withAddresses
    + "1,2025-03-01,Anna,anna.k@x.org,30\n2,2025-03-02,Anna,anna.b@y.org,20\n3,2025-03-03,Anna,anna.b@y.org,20\n"
      "4,2025-03-04,Anna,anna.b@y.org,20\n";

/// "12": the numbers of the orders of whoever has the address.
QString ordersOf(const TestShop &shop, const QString &address)
{
    const qint64 digits =
        number(shop,
               u"SELECT ifnull(group_concat(order_number, ''), '0') FROM (SELECT order_number FROM purchase "
               "JOIN contact_point ON contact_point.customer_id = purchase.customer_id WHERE value = '%1' "
               "ORDER BY order_number)"_s.arg(address));
    return QString::number(digits);
}
} // namespace

/// Orders of which the owner put something right since they came in, and the next file that holds them.
class TestKnownOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectedAddressMakesNoOtherOrder()
    {
        TestShop shop;
        const QString path =
            shop.write(u"a.csv"_s, "Order number,Customer,Email,Date,Amount\n7,Ana,ana@gmial.com,2025-11-03,5.00\n");
        imported(shop, path);
        valueOf(
            KeepCustomers(shop.file).edit(called(shop, u"Ana"_s), {.name = u"Ana"_s, .emails = {u"ana@gmail.com"_s}}));
        QCOMPARE(checked(shop, path).seenBefore, 1);
        QCOMPARE(imported(shop, path).alreadyThere, 1);
        QCOMPARE(spentBy(shop, u"Ana"_s), 500);
    }

    void theOrdersOfOneWhoWasMergedAreKnown()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s, "Order number,Customer,Email,Date,Amount\n7,Anna,b@x.org,2025-11-03,5.00\n"));
        imported(shop,
                 shop.write(u"b.csv"_s, "Order number,Customer,Email,Date,Amount\n8,Ann,a@x.org,2025-11-04,6.00\n"));
        const CustomerId kept = called(shop, u"Anna"_s);
        const CustomerId gone = called(shop, u"Ann"_s);
        mergeInto(shop, kept, gone, contactsOf(shop, kept, gone));
        const QString later =
            shop.write(u"c.csv"_s, "Order number,Customer,Email,Date,Amount\n9,Ann,a@x.org,2025-11-05,7.00\n");
        QCOMPARE(imported(shop, later).made, (ImportMade{0, 0, 1, 0}));
        QCOMPARE(imported(shop, later).alreadyThere, 1);
        // Another file names the same person by other contacts.
        const QString other = shop.write(u"d.csv"_s, "Order number,Customer,Date,Amount\n9,Ann,2025-11-05,7.00\n");
        QCOMPARE(imported(shop, other).alreadyThere, 1);
        QCOMPARE(spentBy(shop, u"Anna"_s), 1800);
    }

    /// A till begins again with 1, and regulars drink the same coffee.
    void anEqualOrderOfAnotherDayIsNoneThatIsKnown()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s, "Order number,Customer,Email,Date,Amount\n3,Anna,b@x.org,2025-11-03,3.50\n"));
        imported(shop,
                 shop.write(u"b.csv"_s, "Order number,Customer,Email,Date,Amount\n3,Ann,a@x.org,2025-11-04,3.50\n"));
        const CustomerId kept = called(shop, u"Anna"_s);
        const CustomerId gone = called(shop, u"Ann"_s);
        mergeInto(shop, kept, gone, contactsOf(shop, kept, gone));
        const QString next =
            shop.write(u"c.csv"_s, "Order number,Customer,Email,Date,Amount\n3,Anna,b@x.org,2025-11-05,3.50\n");
        QCOMPARE(checked(shop, next).fresh, 1);
        QCOMPARE(imported(shop, next).added, 1);
        QCOMPARE(spentBy(shop, u"Anna"_s), 1050);
    }

    void anOrderGivenToSomebodyElseStaysTheirs()
    {
        TestShop shop;
        const QString path = shop.write(
            u"a.csv"_s, "Order number,Customer,Date,Amount\n1,Anna,2025-11-03,5.00\n1,Bob,2025-11-03,7.00\n");
        imported(shop, path);
        const auto annas = PurchaseId(number(shop, u"SELECT id FROM purchase WHERE amount_minor = 500"_s));
        valueOf(RecordPurchase(shop.file).setCustomer(annas, called(shop, u"Bob"_s)));
        const QString cancelled = shop.write(
            u"b.csv"_s,
            "Order number,Customer,Date,Amount,Status\n1,Anna,2025-11-03,5.00,paid\n1,Bob,2025-11-03,7.00,cancelled\n");
        QCOMPARE(imported(shop, path).alreadyThere, 2);
        QCOMPARE(imported(shop, cancelled).updated, 1);
        QCOMPARE(spentBy(shop, u"Bob"_s), 500);
    }

    void aRefundTakesNothingFromSomebodyElse()
    {
        TestShop shop;
        const QByteArray head =
            "Date,Time,Gross Sales,Net Sales,Total Collected,Transaction ID,Event Type,Customer Name\n";
        imported(shop, shop.write(u"a.csv"_s, head + "03/25/25,14:03:00,$60.00,$60.00,$60.00,T1,Payment,Priya\n"));
        imported(shop, shop.write(u"b.csv"_s, head + "03/26/25,09:00:00,-$60.00,-$60.00,-$60.00,T1,Refund,Omar\n"));
        QCOMPARE(spentBy(shop, u"Priya"_s), 6000);
        // Nor from an order that came after it.
        imported(shop,
                 shop.write(u"c.csv"_s,
                            head
                                + "03/27/25,09:00:00,-$20.00,-$20.00,-$20.00,T2,Refund,Omar\n"
                                  "03/28/25,09:00:00,$20.00,$20.00,$20.00,T2,Payment,Omar\n"));
        QCOMPARE(spentBy(shop, u"Omar"_s), 2000);
    }

    /// Also where the file has the newest first, and an order with its number was there before.
    void aRefundTakesTheLastOrderBeforeIt()
    {
        TestShop shop;
        const QByteArray head =
            "Date,Time,Gross Sales,Net Sales,Total Collected,Transaction ID,Event Type,Customer Name\n";
        imported(shop, shop.write(u"a.csv"_s, head + "03/01/25,14:03:00,$30.00,$30.00,$30.00,T1,Payment,Omar\n"));
        imported(shop,
                 shop.write(u"b.csv"_s,
                            head
                                + "03/26/25,09:00:00,-$60.00,-$60.00,-$60.00,T1,Refund,Omar\n"
                                  "03/25/25,14:03:00,$60.00,$60.00,$60.00,T1,Payment,Omar\n"));
        QCOMPARE(spentBy(shop, u"Omar"_s), 3000);
        QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE amount_minor = 6000 AND refund_of IS NULL"_s),
                 int(PurchaseStatus::Refunded));
    }

    void aRefundMayLeaveOutTheSignOfANumber()
    {
        TestShop shop;
        imported(
            shop,
            shop.write(
                u"a.csv"_s,
                "Order number,Customer,Date,Amount,Refund of\n#501,Zed,2025-11-03,5.00,\n503,Zed,2025-11-03,7.00,\n"
                "#502,Zed,2025-11-04,-5.00,501\n504,Zed,2025-11-04,-7.00,#503\n"));
        QCOMPARE(spentBy(shop, u"Zed"_s), 0);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s), 2);
    }

    /// Of a till, whose first file named nobody.
    void whoIsNamedLaterByAnotherAmountHasAnOrderOfTheirOwn()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Amount\n1,2026-03-01,5.00\n"));
        const QString named =
            shop.write(u"b.csv"_s, "Order number,Customer,Date,Amount\n1,Ed,2026-03-01,5.00\n1,Flo,2026-03-01,6.00\n");
        QCOMPARE(imported(shop, named).made.purchases, 1);
        QCOMPARE(spentBy(shop, u"Flo"_s), 600);
        QCOMPARE(number(shop, u"SELECT sum(worth_minor) FROM purchase"_s), 1100);
        QCOMPARE(imported(shop, named).alreadyThere, 2);
    }

    void whoIsNamedLaterHasTheOrderOfNobody()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s,
                            "Order number,Date,Amount,Status\n1,2026-03-01,5.00,paid\n2,2026-03-01,7.00,paid\n"));
        const QString named =
            shop.write(u"b.csv"_s,
                       QStringLiteral("Order number,Customer,Email,Date,Amount,Status\n"
                                      "1,李娜,li@x.org,2026-03-01,5.00,paid\n2,,,2026-03-01,7.00,paid\n")
                           .toUtf8());
        const CheckReport check = checked(shop, named);
        QCOMPARE(check.newWords, 1);
        QCOMPARE(check.seenBefore, 1);
        const ImportReport report = imported(shop, named);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.alreadyThere, 1);
        QCOMPARE(report.made, (ImportMade{0, 1, 0, 0}));
        QCOMPARE(spentBy(shop, u"李娜"_s), 500);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase"_s), 2);
        QCOMPARE(checked(shop, named).seenBefore, 2);
        QCOMPARE(imported(shop, named).alreadyThere, 2);
        // By whom its file names it is known, whatever the owner puts right.
        valueOf(KeepCustomers(shop.file).edit(called(shop, u"李娜"_s), {.name = u"Li"_s, .emails = {u"l@x.org"_s}}));
        QCOMPARE(imported(shop, named).alreadyThere, 2);
        QCOMPARE(spentBy(shop, u"Li"_s), 500);
    }

    void undoGivesAnOrderBackToNobody_data()
    {
        QTest::addColumn<bool>("fromThePastImports");
        QTest::newRow("as the last action") << false;
        QTest::newRow("from the past imports") << true;
    }
    void undoGivesAnOrderBackToNobody()
    {
        QFETCH(bool, fromThePastImports);
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Amount\n1,2026-03-01,5.00\n"));
        const BatchId batch =
            imported(shop, shop.write(u"b.csv"_s, "Order number,Customer,Date,Amount\n1,Ed,2026-03-01,5.00\n")).batch;
        const QString nobodys =
            u"SELECT count(*) FROM purchase WHERE customer_id IS NULL AND said_of IS NULL AND worth_minor = 500"_s;
        QCOMPARE(number(shop, nobodys), 0);
        if (fromThePastImports)
            valueOf(KeepCustomers(shop.file).add({.name = u"Bo"_s})); // So that it is not the newest change.
        if (fromThePastImports)
            valueOf(ImportReviews(shop.file).takeBack(batch));
        else
            valueOf(Undo(shop.file).undo());
        QCOMPARE(number(shop, nobodys), 1);
        // Ed came with the import and goes with it.
        QCOMPARE(number(shop, u"SELECT count(*) FROM customer WHERE batch_id IS NOT %1"_s.arg(batch.value())),
                 fromThePastImports ? 1 : 0);
        if (fromThePastImports)
            valueOf(Undo(shop.file).undo());
        else
            valueOf(Undo(shop.file).redo());
        QCOMPARE(spentBy(shop, u"Ed"_s), 500);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE said_of IS NOT NULL"_s), 1);
    }

    /// And of a file that names two for it the first has it, the other an order of their own.
    void anOrderOfNobodyIsNamedOnce()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Amount\n1,2026-03-01,5.00\n"));
        const QString named =
            shop.write(u"b.csv"_s, "Order number,Customer,Date,Amount\n1,Ed,2026-03-01,5.00\n1,Flo,2026-03-01,5.00\n");
        const CheckReport check = checked(shop, named);
        QCOMPARE(check.newWords, 1);
        QCOMPARE(check.fresh, 1);
        const ImportReport report = imported(shop, named);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.added, 1);
        QCOMPARE(spentBy(shop, u"Ed"_s), 500);
        QCOMPARE(spentBy(shop, u"Flo"_s), 500);
        QCOMPARE(imported(shop, named).alreadyThere, 2);
    }

    void anOrderThatTheOwnerChangedIsNamedByNoFile()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Amount\n1,2026-03-01,5.00\n2,2026-03-01,6.00\n"));
        imported(shop, shop.write(u"b.csv"_s, "Order number,Customer,Date,Amount\n2,Ann,2026-03-01,6.00\n"));
        const auto first = PurchaseId(number(shop, u"SELECT id FROM purchase WHERE amount_minor = 500"_s));
        valueOf(RecordPurchase(shop.file).setCustomer(first, called(shop, u"Ann"_s)));
        valueOf(RecordPurchase(shop.file).setCustomer(first, {}));
        const QString named = shop.write(u"c.csv"_s, "Order number,Customer,Date,Amount\n1,Ed,2026-03-01,5.00\n");
        QCOMPARE(imported(shop, named).alreadyThere, 1);
        QCOMPARE(number(shop, u"SELECT count(*) FROM customer"_s), 1);
    }

    /// What a credit note of the same file takes back stays taken back.
    void whoIsNamedLaterMayHaveTheirMoneyBack()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Amount\n1,2026-03-01,5.00\n"));
        imported(shop,
                 shop.write(u"b.csv"_s,
                            "Order number,Customer,Date,Amount,Refund of\n1,Ed,2026-03-01,5.00,\n"
                            "2,Ed,2026-03-02,-1.00,1\n3,Ed,2026-03-03,-2.00,1\n"));
        QCOMPARE(spentBy(shop, u"Ed"_s), 200);
    }

    void aFileThatNamesNobodyChangesNoAmountOfATill()
    {
        TestShop shop;
        imported(
            shop,
            shop.write(u"a.csv"_s, "Order number,Customer,Date,Amount\n1,Ed,2026-03-01,8.00\n1,Flo,2026-03-01,7.00\n"));
        const ImportReport report =
            imported(shop, shop.write(u"b.csv"_s, "Order number,Date,Amount\n1,2026-03-01,5.00\n"));
        QCOMPARE(report.updated, 0);
        QCOMPARE(spentBy(shop, u"Ed"_s), 800);
        QCOMPARE(spentBy(shop, u"Flo"_s), 700);
    }

    void whoIsNamedLaterHasOnlyACreditNote()
    {
        TestShop shop;
        const ImportReport report =
            imported(shop,
                     shop.write(u"a.csv"_s,
                                "Order number,Customer,Date,Item,Quantity,Price,Status\n"
                                "1,,2025-11-03,Tea,-1,5.00,credit note\n2,Bob,2025-11-03,Tea,1,7.00,paid\n"
                                "1,Anna,2025-11-03,Cup,-1,1.00,credit note\n"));
        QCOMPARE(report.onlyCreditNotes, 1);
    }

    /// A row without a day says less of the customer than the order did.
    void theCheckJoinsWhatTheImportJoins()
    {
        TestShop shop;
        const QString path =
            shop.write(u"a.csv"_s,
                       "Order number,Customer,Email,Date,Item,Line total\n1,Anna,a@x.org,2025-11-03,Tea,5.00\n"
                       "2,Bob,b@x.org,2025-11-03,Tea,7.00\n1,Anna,,,Cup,1.00\n2,,,,Cup,1.00\n1,Cy,,,Cup,2.00\n");
        const CheckReport check = checked(shop, path);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 4);
        QCOMPARE(report.leftOut, 1);
        QCOMPARE(check.fresh, report.added);
        QCOMPARE(check.needLook, report.leftOut);
        QCOMPARE(spentBy(shop, u"Anna"_s), 600);
    }

    void aRowWithTheNumberOfAnOrderTakesItBack_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("inALaterFile");
        for (const bool later : {false, true}) {
            for (const QByteArray status : {"paid", "refund", "refunded", "credit note"})
                QTest::addRow("%s%s", status.constData(), later ? ", in a later file" : "") << status << later;
        }
    }

    void aRowWithTheNumberOfAnOrderTakesItBack()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const bool, inALaterFile);
        TestShop shop;
        const QByteArray head = "Order number,Date,Customer,Amount,Status\n";
        const QByteArray orders = "R1,2025-03-01,Ana Lee,50.00,paid\nR2,2025-03-02,Ana Lee,30.00,paid\n";
        const QByteArray credits = "R1,2025-03-20,Ana Lee,-50.00," + status + "\nR2,2025-03-21,Ana Lee,-10.00," + status
            + "\nR2,2025-03-22,Ana Lee,-30.00," + status + "\n";
        if (inALaterFile)
            imported(shop, shop.write(u"a.csv"_s, head + orders));
        const QString path = shop.write(u"b.csv"_s, head + (inALaterFile ? QByteArray() : orders) + credits);
        const ImportReport report = imported(shop, path);
        // The last is more than is left of its order: it stays on its own, unless it says that it takes that order back.
        const bool saysSo = status == "refund";
        const int spent = saysSo ? 0 : 2000;
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL AND status = 5"_s),
                 saysSo ? 3 : 2);
        QCOMPARE(number(shop, u"SELECT status FROM purchase WHERE order_number = 'R1' AND amount_minor > 0"_s),
                 int(PurchaseStatus::Refunded));
        QCOMPARE(spentBy(shop, u"Ana Lee"_s), spent);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        const qint64 rows = inALaterFile ? 3 : 5;
        QCOMPARE(checked(shop, path).seenBefore, rows);
        QCOMPARE(imported(shop, path).alreadyThere, rows);
        QCOMPARE(spentBy(shop, u"Ana Lee"_s), spent);
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        if (inALaterFile)
            QCOMPARE(spentBy(shop, u"Ana Lee"_s), 8000);
    }

    /// A till begins again with 1 every day.
    void aStrangersOrderIsNotTakenBack()
    {
        TestShop shop;
        const QByteArray head = "Order number,Date,Customer,Amount\n";
        imported(shop,
                 shop.write(u"a.csv"_s,
                            head
                                + "1,2025-03-01,Ana,5.00\n1,2025-03-02,Bo,5.00\n2,2025-03-01,Cy,4.00\n"
                                  "3,2025-03-01,,9.00\n"));
        imported(shop,
                 shop.write(u"b.csv"_s, head + "1,2025-03-03,,-5.00\n2,2025-03-03,Di,-4.00\n3,2025-03-03,,-9.50\n"));
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s), 0);
        QCOMPARE(number(shop, u"SELECT sum(worth_minor) FROM purchase"_s), 2300);
        // Of nobody, with a number that there is once, and no more than was paid.
        imported(shop, shop.write(u"c.csv"_s, head + "2,2025-03-04,,-4.00\n3,2025-03-04,,-2.00\n"));
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s), 2);
        QCOMPARE(number(shop, u"SELECT sum(worth_minor) FROM purchase"_s), 1700);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    /// Known by a name only: the order shows that it is the same person.
    void theOrderTellsTheContactsOfItsCustomer()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Customer,Amount\n1,2025-01-01,Ann Lee,5\n"));
        const QString path = shop.write(u"b.csv"_s,
                                        "Order number,Date,Customer,Email,Phone,Amount\n"
                                        "1,2025-01-01,Ann Lee,ann@x.com,07700 900111,5\n"
                                        "2,2025-02-01,Ann Lee,ann@x.com,07700 900222,5\n");
        QCOMPARE(checked(shop, path).newWords, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(number(shop, u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE kind IN (1, 2)"_s), 2);
        QCOMPARE(spentBy(shop, u"Ann Lee"_s), 1000);
        QCOMPARE(imported(shop, path).alreadyThere, 2);
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE kind IN (1, 2)"_s), 0);
        valueOf(Undo(shop.file).redo());
        QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE kind IN (1, 2)"_s), 2);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void contactsOfSomebodyElseStayTheirs()
    {
        TestShop shop;
        valueOf(KeepCustomers(shop.file).add({.name = u"Bo"_s, .emails = {u"ann@x.com"_s}}));
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Customer,Amount\n1,2025-01-01,Ann Lee,5\n"));
        const QString path = shop.write(u"b.csv"_s,
                                        "Order number,Date,Customer,Email,Phone,Amount\n"
                                        "1,2025-01-01,Ann Lee,ann@x.com,07700 900111,5\n");
        QCOMPARE(imported(shop, path).alreadyThere, 1);
        QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE kind IN (1, 2)"_s), 1);
    }

    void twoAddressesOfOneNameAreTwoPeople_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("the oldest first") << annasOrdersOfTwo;
        QTest::newRow("the newest first") << withAddresses
                + "4,2025-03-04,Anna,anna.b@y.org,20\n3,2025-03-03,Anna,anna.b@y.org,20\n"
                  "2,2025-03-02,Anna,anna.b@y.org,20\n1,2025-03-01,Anna,anna.k@x.org,30\n";
    }
    void twoAddressesOfOneNameAreTwoPeople()
    {
        QFETCH(const QByteArray, rows);
        TestShop shop;
        const QString names = shop.write(u"a.csv"_s, annasOrders);
        imported(shop, names);
        const QString path = shop.write(u"b.csv"_s, rows);
        const CheckReport check = checked(shop, path);
        QCOMPARE(check.newWords, 3);
        QCOMPARE(check.fresh, 1);
        QCOMPARE(check.seenBefore, 0);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.updated, 3);
        QCOMPARE(report.made, (ImportMade{0, 1, 1, 0}));
        QCOMPARE(ordersOf(shop, u"anna.k@x.org"_s), u"1"_s);
        QCOMPARE(ordersOf(shop, u"anna.b@y.org"_s), u"234"_s);
        for (const QString &again : {path, names}) {
            const qint64 known = again == path ? 4 : 3;
            QCOMPARE(checked(shop, again).seenBefore, known);
            QCOMPARE(imported(shop, again).alreadyThere, known);
        }
        QCOMPARE(ordersOf(shop, u"anna.b@y.org"_s), u"234"_s);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void undoGivesAnOrderBackToItsCustomer_data()
    {
        QTest::addColumn<bool>("fromThePastImports");
        QTest::newRow("as the last action") << false;
        QTest::newRow("from the past imports") << true;
    }
    void undoGivesAnOrderBackToItsCustomer()
    {
        QFETCH(const bool, fromThePastImports);
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, annasOrders));
        const CustomerId anna = called(shop, u"Anna"_s);
        const qint64 name = number(shop, u"SELECT count(DISTINCT said_of) FROM purchase"_s);
        const BatchId batch = imported(shop, shop.write(u"b.csv"_s, annasOrdersOfTwo)).batch;
        const QString annas = u"SELECT count(*) FROM purchase WHERE customer_id = %1"_s.arg(anna.value());
        QCOMPARE(number(shop, annas), 1);
        if (fromThePastImports) {
            valueOf(KeepCustomers(shop.file).add({.name = u"Bo"_s})); // So that it is not the newest change.
            valueOf(ImportReviews(shop.file).takeBack(batch));
        } else {
            valueOf(Undo(shop.file).undo());
        }
        QCOMPARE(number(shop, annas), 3);
        QCOMPARE(number(shop, annas + u" AND said_of IS NOT NULL"_s), 3);
        QCOMPARE(
            number(shop, u"SELECT count(DISTINCT said_of) FROM purchase WHERE customer_id = %1"_s.arg(anna.value())),
            name);
        QCOMPARE(number(shop,
                        u"SELECT count(*) FROM contact_point WHERE value = 'anna.k@x.org' AND customer_id = %1"_s.arg(
                            anna.value())),
                 0);
        if (fromThePastImports)
            valueOf(Undo(shop.file).undo());
        else
            valueOf(Undo(shop.file).redo());
        QCOMPARE(number(shop, annas), 1);
        QCOMPARE(ordersOf(shop, u"anna.b@y.org"_s), u"234"_s);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void anOrderGoesBackToWhomItsCustomerBecamePartOf()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, annasOrders));
        const CustomerId anna = called(shop, u"Anna"_s);
        const BatchId batch = imported(shop, shop.write(u"b.csv"_s, annasOrdersOfTwo)).batch;
        valueOf(KeepCustomers(shop.file).add({.name = u"Annie"_s}));
        const CustomerId kept = called(shop, u"Annie"_s);
        mergeInto(shop, kept, anna, contactsOf(shop, kept, anna));
        valueOf(ImportReviews(shop.file).takeBack(batch));
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE customer_id = %1"_s.arg(kept.value())), 3);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void whoseAddressTheOwnerPutRightKeepsTheOrders()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, annasOrders));
        const QString path = shop.write(u"b.csv"_s,
                                        withAddresses
                                            + "1,2025-03-01,Anna,anna@x.rog,30\n2,2025-03-02,Anna,anna@x.rog,20\n"
                                              "3,2025-03-03,Anna,anna@x.rog,20\n");
        QCOMPARE(imported(shop, path).updated, 1);
        valueOf(
            KeepCustomers(shop.file).edit(called(shop, u"Anna"_s), {.name = u"Anna"_s, .emails = {u"anna@x.org"_s}}));
        QCOMPARE(checked(shop, path).seenBefore, 3);
        QCOMPARE(imported(shop, path).alreadyThere, 3);
        QCOMPARE(ordersOf(shop, u"anna@x.org"_s), u"123"_s);
        QCOMPARE(number(shop, u"SELECT count(*) FROM customer"_s), 1);
    }

    /// In another file than the one that told the first.
    void anotherAddressMakesNoOtherOrder()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Customer,Amount\n1,2025-01-01,Ann Lee,5\n"));
        const QString first = shop.write(u"b.csv"_s, withAddresses + "1,2025-01-01,Ann Lee,ann@x.com,5\n");
        const QString second = shop.write(u"c.csv"_s, withAddresses + "1,2025-01-01,Ann Lee,other@x.com,5\n");
        QCOMPARE(imported(shop, first).updated, 1);
        QCOMPARE(checked(shop, second).newWords, 1);
        QCOMPARE(imported(shop, second).updated, 1);
        QCOMPARE(ordersOf(shop, u"other@x.com"_s), u"1"_s);
        QCOMPARE(imported(shop, second).alreadyThere, 1);
        QCOMPARE(imported(shop, first).updated, 1);
        QCOMPARE(ordersOf(shop, u"ann@x.com"_s), u"1"_s);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase"_s), 1);
    }

    /// Of two people whom one file names for it, the first has it.
    void anOrderOfANameIsNamedOnce()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Customer,Amount\n1,2025-03-01,Anna,5\n"));
        const QString path = shop.write(
            u"b.csv"_s, withAddresses + "1,2025-03-01,Anna,anna.k@x.org,5\n1,2025-03-01,Anna,anna.b@y.org,5\n");
        const CheckReport check = checked(shop, path);
        QCOMPARE(check.newWords, 1);
        QCOMPARE(check.fresh, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.added, 1);
        QCOMPARE(ordersOf(shop, u"anna.k@x.org"_s), u"1"_s);
        QCOMPARE(ordersOf(shop, u"anna.b@y.org"_s), u"1"_s);
        QCOMPARE(imported(shop, path).alreadyThere, 2);
    }

    void whoseOrderItBecomesMayHaveTheirMoneyBack()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, annasOrders));
        imported(shop, shop.write(u"b.csv"_s, annasOrdersOfTwo + "2,2025-03-05,Anna,anna.b@y.org,-15\n"));
        QCOMPARE(number(shop, u"SELECT refunded_minor FROM purchase WHERE order_number = '2' AND amount_minor > 0"_s),
                 1500);
    }

    void anOrderThatChangesTwiceIsCountedOnce()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s, "Order number,Date,Customer,Amount,Status\n1,2025-01-01,Ann,5,pending\n"));
        const ImportReport report =
            imported(shop,
                     shop.write(u"b.csv"_s,
                                "Order number,Date,Customer,Email,Amount,Status\n1,2025-01-01,Ann,ann@x.com,5,paid\n"));
        QCOMPARE(report.updated, 1);
        QCOMPARE(number(shop, u"SELECT status FROM purchase"_s), int(PurchaseStatus::Paid));
        QCOMPARE(valueOf(Undo(shop.file).state()).undo->arguments, (QJsonArray{report.batch.value(), 0, 1}));
    }

    void whatIsTakenBackAddsUp_data()
    {
        QTest::addColumn<QByteArrayList>("files");
        QTest::addColumn<int>("purchases");
        QTest::addColumn<int>("refunded");
        QTest::newRow("on the day, in a later file")
            << QByteArrayList{"501,2025-03-01,Ana Lee,30.00,paid\n", "501,2025-03-01,Ana Lee,-5.00,paid\n"} << 2 << 500;
        QTest::newRow("all of it, on the day")
            << QByteArrayList{"501,2025-03-01,Ana Lee,30.00,paid\n502,2025-03-01,Bo,7.00,paid\n"
                              "501,2025-03-01,Ana Lee,-30.00,paid\n"}
            << 3 << 3000;
        QTest::newRow("twice on one day")
            << QByteArrayList{"501,2025-03-01,Ana Lee,30.00,paid\n501,2025-03-05,Ana Lee,-5.00,paid\n"
                              "502,2025-03-05,Bo,7.00,paid\n501,2025-03-05,Ana Lee,-10.00,paid\n"}
            << 4 << 1500;
        QTest::newRow("twice on one day, as credit notes")
            << QByteArrayList{"501,2025-03-01,Ana Lee,30.00,paid\n501,2025-03-05,Ana Lee,-5.00,credit note\n"
                              "502,2025-03-05,Bo,7.00,paid\n501,2025-03-05,Ana Lee,-10.00,credit note\n"}
            << 4 << 1500;
        QTest::newRow("the newest first")
            << QByteArrayList{"501,2025-03-01,Ana Lee,-10.00,paid\n502,2025-03-01,Bo,7.00,paid\n501,2025-03-01,Ana Lee,30.00,paid\n"}
            << 3 << 1000;
    }
    void whatIsTakenBackAddsUp()
    {
        QFETCH(const QByteArrayList, files);
        QFETCH(const int, purchases);
        QFETCH(const int, refunded);
        TestShop shop;
        for (const QByteArray &rows : files) {
            const QString path = shop.write(u"a.csv"_s, "Order number,Date,Customer,Amount,Status\n" + rows);
            QCOMPARE(checked(shop, path).fresh, rows.count('\n'));
            QCOMPARE(imported(shop, path).added, rows.count('\n'));
            QCOMPARE(checked(shop, path).seenBefore, rows.count('\n'));
            QCOMPARE(imported(shop, path).alreadyThere, rows.count('\n'));
        }
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase"_s), purchases);
        QCOMPARE(number(shop, u"SELECT refunded_minor FROM purchase WHERE amount_minor = 3000"_s), refunded);
        QCOMPARE(spentBy(shop, u"Ana Lee"_s), 3000 - refunded);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void rowsOfOneOrderThatStandTogetherAreItsLines()
    {
        TestShop shop;
        const QString path =
            shop.write(u"a.csv"_s,
                       "Order number,Date,Customer,Amount\n501,2025-03-01,Ana,30.00\n"
                       "501,2025-03-01,Ana,-5.00\n501,2025-03-01,Ana,-10.00\n502,2025-03-01,Bo,7.00\n");
        QCOMPARE(imported(shop, path).made.purchases, 2);
        QCOMPARE(spentBy(shop, u"Ana"_s), 1500);
        QCOMPARE(imported(shop, path).alreadyThere, 4);
        QCOMPARE(spentBy(shop, u"Ana"_s), 1500);
    }

    void aLineWithLessThanNothingIsALine()
    {
        TestShop shop;
        const QString path =
            shop.write(u"a.csv"_s,
                       "Order number,Date,Customer,Item,Quantity,Price\n501,2025-03-01,Ana,Tea,1,30.00\n"
                       "502,2025-03-01,Bo,Tea,1,7.00\n501,2025-03-01,Ana,Discount,-1,5.00\n");
        QCOMPARE(imported(shop, path).made.purchases, 2);
        QCOMPARE(spentBy(shop, u"Ana"_s), 2500);
        QCOMPARE(imported(shop, path).alreadyThere, 3);
    }

    void aRowWithoutADayTakesNothingBack()
    {
        TestShop shop;
        const QString path =
            shop.write(u"a.csv"_s,
                       "Order number,Date,Customer,Amount\n501,2025-03-01,Ana,30.00\n502,2025-03-01,Bo,7.00\n"
                       "501,,Ana,-5.00\n");
        QCOMPARE(checked(shop, path).needLook, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.leftOut, 1);
        QCOMPARE(report.problems.at(0).reason, ProblemReason::OrderNotFound);
        QCOMPARE(spentBy(shop, u"Ana"_s), 3000);
    }

    void aNumberOfVeryManyOrdersFindsTheOneTakenBack_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("of few") << 9;
        QTest::newRow("of very many") << 70;
    }
    void aNumberOfVeryManyOrdersFindsTheOneTakenBack()
    {
        QFETCH(const int, others);
        TestShop shop;
        QByteArray rows = "Order number,Customer,Date,Amount\n1,Ana,2025-03-01,30.00\n";
        for (int i = 0; i < others; ++i)
            rows += "1,Customer " + QByteArray::number(i) + ",2025-03-02,5.00\n";
        imported(shop, shop.write(u"a.csv"_s, rows + "1,Ana,2025-03-09,-10.00\n"));
        QCOMPARE(spentBy(shop, u"Ana"_s), 2000);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void theChannelMayBeToldLater_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("orders");
        QTest::newRow("of whom the file names") << QByteArray("Order number,Date,Customer,Amount")
                                                << QByteArray("1,2025-03-01,Ana,5.00\n2,2025-03-01,Bo,6.00\n");
        QTest::newRow("of nobody") << QByteArray("Order number,Date,Amount")
                                   << QByteArray("1,2025-03-01,5.00\n2,2025-03-01,6.00\n");
    }
    void theChannelMayBeToldLater()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, orders);
        TestShop shop;
        const QString without = shop.write(u"a.csv"_s, head + "\n" + orders);
        const QString told =
            shop.write(u"b.csv"_s, head + ",Channel\n" + QByteArray(orders).replace("\n", ",Market stall\n"));
        const QString another =
            shop.write(u"c.csv"_s, head + ",Channel\n" + QByteArray(orders).replace("\n", ",Fair\n"));
        imported(shop, without);
        QCOMPARE(checked(shop, told).newWords, 2);
        const BatchId batch = imported(shop, told).batch;
        const QString ofAChannel = u"SELECT count(*) FROM purchase WHERE channel_id IS NOT NULL"_s;
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase"_s), 2);
        QCOMPARE(number(shop, ofAChannel), 2);
        for (const QString &again : {told, without}) {
            QCOMPARE(checked(shop, again).seenBefore, 2);
            QCOMPARE(imported(shop, again).alreadyThere, 2);
        }
        QCOMPARE(checked(shop, another).fresh, 2);
        QCOMPARE(imported(shop, another).added, 2);
        valueOf(Undo(shop.file).undo());
        valueOf(ImportReviews(shop.file).takeBack(batch));
        QCOMPARE(number(shop, ofAChannel + u" AND batch_id = (SELECT min(batch_id) FROM purchase)"_s), 0);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    /// Whose channel is not known is of one of the two.
    void anOrderIsOfOneChannel()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "Order number,Date,Amount\n1,2025-03-01,5.00\n"));
        const QString path =
            shop.write(u"b.csv"_s,
                       "Order number,Date,Amount,Channel\n1,2025-03-01,5.00,Market stall\n1,2025-03-01,5.00,Fair\n"
                       "1,2025-03-01,7.00,Barrow\n");
        const CheckReport check = checked(shop, path);
        QCOMPARE(check.newWords, 1);
        QCOMPARE(check.fresh, 2);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.added, 2);
        QCOMPARE(number(shop, u"SELECT count(DISTINCT channel_id) FROM purchase"_s), 3);
        QCOMPARE(imported(shop, path).alreadyThere, 3);
    }

    void aCreditNoteMaySayNoChannel()
    {
        TestShop shop;
        const QByteArray head = "Order number,Date,Customer,Amount,Refund of,Channel\n";
        imported(shop,
                 shop.write(u"a.csv"_s,
                            head + "1,2025-03-01,Ana,5.00,,Market stall\n2,2025-03-01,Ana,6.00,,Market stall\n"));
        imported(shop, shop.write(u"b.csv"_s, head + "C1,2025-03-02,Ana,-5.00,1,\n2,2025-03-02,Ana,-6.00,,\n"));
        QCOMPARE(spentBy(shop, u"Ana"_s), 0);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s), 2);
    }

    void whatBecameOfAPurchaseWithoutANumberIsToldLater()
    {
        TestShop shop;
        const QByteArray head = "E-mail,Date,Amount,Status\n";
        const QByteArray cancelled = "a@x.org,2025-01-01,5,cancelled\n";
        const QByteArray paid = "a@x.org,2025-01-01,5,paid\n";
        const QString first = shop.write(u"a.csv"_s, head + paid + paid + "b@x.org,2025-01-02,6,paid\n");
        const QString later = shop.write(u"b.csv"_s, head + paid + cancelled + "b@x.org,2025-01-02,6,refunded\n");
        const QString reordered = shop.write(u"c.csv"_s, head + cancelled + paid + "b@x.org,2025-01-02,6,refunded\n");
        imported(shop, first);
        const CheckReport check = checked(shop, later);
        QCOMPARE(check.newWords, 2);
        QCOMPARE(check.seenBefore, 1);
        const ImportReport report = imported(shop, later);
        QCOMPARE(report.updated, 2);
        QCOMPARE(report.alreadyThere, 1);
        const QString worth = u"SELECT sum(worth_minor) FROM purchase"_s;
        QCOMPARE(number(shop, worth), 500);
        for (const QString &again : {later, reordered, first}) {
            QCOMPARE(checked(shop, again).seenBefore, 3);
            QCOMPARE(imported(shop, again).alreadyThere, 3);
        }
        QCOMPARE(number(shop, worth), 500);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(number(shop, worth), 1600);
        valueOf(Undo(shop.file).redo());
        QCOMPARE(number(shop, worth), 500);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    /// As the owner's word wins.
    void aPurchaseThatTheOwnerRecordedIsNotCancelledByAFile()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "E-mail,Date,Amount\na@x.org,2025-01-01,5\n"));
        valueOf(RecordPurchase(shop.file).add({.customer = CustomerId(number(shop, u"SELECT id FROM customer"_s)),
                                               .amountMinor = 600,
                                               .when = {QDate(2025, 1, 2), {}}}));
        const QString path = shop.write(
            u"b.csv"_s, "E-mail,Date,Amount,Status\na@x.org,2025-01-01,5,paid\na@x.org,2025-01-02,6,cancelled\n");
        QCOMPARE(checked(shop, path).seenBefore, 2);
        QCOMPARE(imported(shop, path).alreadyThere, 2);
        QCOMPARE(number(shop, u"SELECT sum(worth_minor) FROM purchase"_s), 1100);
    }

    void aVisitThatTheOwnerRecordedIsNotCancelledByAFile()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, "E-mail,Date\na@x.org,2025-01-01\n"));
        valueOf(RecordPurchase(shop.file).add(
            {.customer = CustomerId(number(shop, u"SELECT id FROM customer"_s)), .when = {QDate(2025, 1, 2), {}}}));
        const QString path = shop.write(u"b.csv"_s, "E-mail,Date,Status\na@x.org,2025-01-02,cancelled\n");
        QCOMPARE(checked(shop, path).seenBefore, 1);
        QCOMPARE(imported(shop, path).alreadyThere, 1);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE counts"_s), 2);
    }

    void whatWasNotKnownOfAnOrderIsFilledIn_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QString>("value");
        QTest::newRow("a note") << QByteArray("Note") << QByteArray("hello") << QByteArray("bye")
                                << u"note = 'hello'"_s;
        QTest::newRow("what it was") << QByteArray("What") << QByteArray("two buns") << QByteArray("a bun")
                                     << u"what = 'two buns'"_s;
        QTest::newRow("the place") << QByteArray("Location") << QByteArray("North") << QByteArray("South")
                                   << u"location = 'North'"_s;
        QTest::newRow("who served") << QByteArray("Served by") << QByteArray("Mia") << QByteArray("Tom")
                                    << u"served_by = (SELECT id FROM team_member WHERE name = 'Mia')"_s;
        QTest::newRow("the discount") << QByteArray("Discount") << QByteArray("1.50") << QByteArray("2.50")
                                      << u"discount_minor = 150"_s;
        QTest::newRow("the time") << QByteArray("Time") << QByteArray("10:15") << QByteArray("11:15")
                                  << u"at = 1735726500000"_s;
    }
    void whatWasNotKnownOfAnOrderIsFilledIn()
    {
        QFETCH(const QByteArray, heading);
        QFETCH(const QByteArray, cell);
        QFETCH(const QByteArray, later);
        QFETCH(const QString, value);
        TestShop shop;
        const QByteArray head = "E-mail,Date,Amount,Order number";
        const QByteArray first = "a@x.org,2025-01-01,5,1";
        const QByteArray second = "b@x.org,2025-01-01,6,2";
        const auto with = [&](const QByteArray &words) {
            return shop.write(u"b.csv"_s,
                              head + "," + heading + "\n" + first + "," + words + "\n" + second + "," + words + "\n");
        };
        const QString without = shop.write(u"a.csv"_s, head + "\n" + first + "\n" + second + "\n");
        imported(shop, without);
        valueOf(RecordPurchase(shop.file).setCustomer(
            PurchaseId(number(shop, u"SELECT id FROM purchase WHERE order_number = '2'"_s)), {}));
        const QString filled = u"SELECT count(*) FROM purchase WHERE order_number = '1' AND "_s + value;
        const QString path = with(cell);
        QCOMPARE(number(shop, filled), 0);
        QCOMPARE(checked(shop, path).newWords, 1); // The other has become the owner's.
        QCOMPARE(imported(shop, path).updated, 1);
        QCOMPARE(number(shop, filled), 1);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE "_s + value), 1);
        for (const QString &again : {path, without, with(later)}) {
            QCOMPARE(checked(shop, again).seenBefore, 2);
            QCOMPARE(imported(shop, again).alreadyThere, 2);
        }
        QCOMPARE(number(shop, filled), 1);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(number(shop, filled), 0);
        QCOMPARE(number(shop, u"SELECT sum(worth_minor) FROM purchase"_s), 1100);
        valueOf(Undo(shop.file).redo());
        QCOMPARE(number(shop, filled), 1);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    /// As the file holds them all, the second time nothing is new.
    void theWordsOfALaterRowAreThoseOfItsOrder()
    {
        TestShop shop;
        const QString path =
            shop.write(u"a.csv"_s,
                       "Order number,Date,Customer,Item,Line total,Note,Served by\n1,2025-01-01,Ana,Tea,5,,\n"
                       "2,2025-01-01,Bo,Tea,5,,\n1,2025-01-01,Ana,Cup,1,hello,Mia\n");
        QCOMPARE(imported(shop, path).made.purchases, 2);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE note = 'hello' AND served_by IS NOT NULL"_s), 1);
        QCOMPARE(imported(shop, path).alreadyThere, 3);
    }

    /// A file that has no discounts says nothing of them.
    void aStatusLeavesTheDiscount()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s,
                            "Order number,Date,Customer,Amount,Discount,Status\n1,2025-01-01,Ana,5,1.50,pending\n"));
        imported(shop, shop.write(u"b.csv"_s, "Order number,Date,Customer,Amount,Status\n1,2025-01-01,Ana,5,paid\n"));
        QCOMPARE(number(shop, u"SELECT discount_minor FROM purchase WHERE status = 0"_s), 150);
    }

    /// Rows of earlier versions hold fewer values.
    void anImportOfAnEarlierVersionIsUndone()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s, "Order number,Date,Customer,Amount,Status\n1,2025-01-01,Ana,5,pending\n"));
        imported(
            shop,
            shop.write(u"b.csv"_s, "Order number,Date,Customer,Amount,Status,Note\n1,2025-01-01,Ana,5,paid,hello\n"));
        const Status earlier = shop.file->threads().writeAndWait([](Connection &connection) {
            return connection.execute(u"UPDATE batch_row SET other = json_remove(other, '$[8]', '$[7]')"_s);
        });
        QVERIFY(earlier);
        QCOMPARE(number(shop, u"SELECT json_array_length(other) FROM batch_row"_s), 7);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE status = 1 AND note = 'hello'"_s), 1);
    }

    void aCreditNoteFindsTheOrderThatCameLater_data()
    {
        QTest::addColumn<bool>("inOneFile");
        QTest::addColumn<QByteArray>("credit");
        const QByteArray named = "W-90,Ann,2025-01-05,-10.00,W-11\n";
        const QByteArray numbered = "W-11,Ann,2025-01-05,-10.00,\n";
        QTest::newRow("in a file of its own") << false << named;
        QTest::newRow("in the file that holds the credit note again") << true << named;
        QTest::newRow("in a file of its own, by the number of both") << false << numbered;
        QTest::newRow("in the file that holds the credit note again, by the number of both") << true << numbered;
    }
    void aCreditNoteFindsTheOrderThatCameLater()
    {
        QFETCH(const bool, inOneFile);
        QFETCH(const QByteArray, credit);
        TestShop shop;
        const QByteArray head = "Order number,Customer,Date,Amount,Refund of\n";
        const QByteArray order = "W-11,Ann,2025-01-01,10.00,\n";
        const QString first = shop.write(u"a.csv"_s, head + credit);
        imported(shop, first);
        QCOMPARE(checked(shop, first).seenBefore, 1);
        QCOMPARE(imported(shop, first).alreadyThere, 1);
        if (!inOneFile)
            imported(shop, shop.write(u"b.csv"_s, head + order));
        const QString path = inOneFile ? shop.write(u"b.csv"_s, head + credit + order) : first;
        const CheckReport check = checked(shop, path);
        QCOMPARE(check.newWords, 1);
        QCOMPARE(check.fresh, int(inOneFile));
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.added, int(inOneFile));
        const QString linked = u"SELECT count(*) FROM purchase WHERE refund_of IS NOT NULL"_s;
        QCOMPARE(number(shop, linked), 1);
        QCOMPARE(spentBy(shop, u"Ann"_s), 0);
        QCOMPARE(checked(shop, path).seenBefore, 1 + int(inOneFile));
        QCOMPARE(imported(shop, path).alreadyThere, 1 + int(inOneFile));
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        valueOf(Undo(shop.file).undo());
        QCOMPARE(number(shop, linked), 0);
        if (!inOneFile)
            QCOMPARE(spentBy(shop, u"Ann"_s), 1000);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        valueOf(Undo(shop.file).redo());
        QCOMPARE(number(shop, linked), 1);
        QCOMPARE(spentBy(shop, u"Ann"_s), 0);
    }

    /// Without an order number, too.
    void aPurchaseTellsTheContactsOfItsCustomer()
    {
        TestShop shop;
        const QString names = shop.write(
            u"a.csv"_s, "Customer,Date,Amount\nAnn Lee,2025-01-02,5\nAnn Lee,2025-01-03,6\nBo,2025-01-02,5\n");
        imported(shop, names);
        const QString path = shop.write(u"b.csv"_s,
                                        "Customer,E-mail,Date,Amount\nAnn Lee,ann@x.org,2025-01-02,5\n"
                                        "Ann Lee,ann@x.org,2025-01-03,6\nAnn Lee,ann@x.org,2025-01-04,7\n"
                                        "Bo,,2025-01-02,5\n");
        const CheckReport check = checked(shop, path);
        QCOMPARE(check.newWords, 1);
        QCOMPARE(check.seenBefore, 2);
        QCOMPARE(check.fresh, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.alreadyThere, 2);
        QCOMPARE(report.made, (ImportMade{0, 0, 1, 0}));
        QCOMPARE(spentBy(shop, u"Ann Lee"_s), 1800);
        for (const auto &[again, known] : {std::pair(path, 4), std::pair(names, 3)}) {
            QCOMPARE(checked(shop, again).seenBefore, known);
            QCOMPARE(imported(shop, again).alreadyThere, known);
        }
        QCOMPARE(number(shop, u"SELECT count(*) FROM customer"_s), 2);
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(number(shop, u"SELECT count(*) FROM contact_point WHERE kind = 1"_s), 0);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void purchasesOfTwoOfOneNameAreTheirs()
    {
        TestShop shop;
        const QString names = shop.write(
            u"a.csv"_s, "Customer,Date,Amount\nAnna,2025-03-01,30\nAnna,2025-03-02,20\nAnna,2025-03-03,20\n");
        imported(shop, names);
        const QString path = shop.write(u"b.csv"_s,
                                        "Customer,Email,Date,Amount\nAnna,anna.k@x.org,2025-03-01,30\n"
                                        "Anna,anna.b@y.org,2025-03-02,20\nAnna,anna.b@y.org,2025-03-03,20\n");
        QCOMPARE(checked(shop, path).newWords, 3);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.updated, 3);
        QCOMPARE(report.made, (ImportMade{0, 1, 0, 0}));
        const QString ofHer =
            u"SELECT sum(worth_minor) FROM purchase JOIN contact_point ON contact_point.customer_id = "
            "purchase.customer_id WHERE value = '%1'"_s;
        QCOMPARE(number(shop, ofHer.arg(u"anna.k@x.org"_s)), 3000);
        QCOMPARE(number(shop, ofHer.arg(u"anna.b@y.org"_s)), 4000);
        for (const QString &again : {path, names}) {
            QCOMPARE(checked(shop, again).seenBefore, 3);
            QCOMPARE(imported(shop, again).alreadyThere, 3);
        }
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(number(shop, u"SELECT count(DISTINCT customer_id) FROM purchase"_s), 1);
        QCOMPARE(number(shop, u"SELECT count(*) FROM purchase WHERE said_of IS NOT NULL"_s), 0);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void whatIsTakenBackIsTakenBackOnce_data()
    {
        QTest::addColumn<bool>("orderSaysIt");
        QTest::newRow("the credit note comes again after its import was taken back") << false;
        QTest::newRow("the order says it, too") << true;
    }
    void whatIsTakenBackIsTakenBackOnce()
    {
        QFETCH(const bool, orderSaysIt);
        TestShop shop;
        const QString credit =
            shop.write(u"c.csv"_s, "Order number,Customer,Date,Amount,Refund of\nW-90,Ann,2025-01-05,-10.00,W-11\n");
        const QByteArray head = "Order number,Customer,Date,Amount,Refunded,What\nW-11,Ann,2025-01-01,30.00,";
        imported(shop, shop.write(u"a.csv"_s, head + (orderSaysIt ? "10.00,\n" : ",\n")));
        const BatchId first = imported(shop, credit).batch;
        QCOMPARE(spentBy(shop, u"Ann"_s), 2000);
        imported(shop, shop.write(u"b.csv"_s, head + ",Cake\n"));
        QCOMPARE(valueOf(ImportReviews(shop.file).takeBack(first)).keptBecauseChanged.size(), size_t(1));
        QCOMPARE(imported(shop, credit).added, 1);
        QCOMPARE(spentBy(shop, u"Ann"_s), 2000);
        const QString another =
            shop.write(u"d.csv"_s, "Order number,Customer,Date,Amount,Refund of\nW-91,Ann,2025-01-06,-5.00,W-11\n");
        imported(shop, another);
        QCOMPARE(spentBy(shop, u"Ann"_s), 1500);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(spentBy(shop, u"Ann"_s), 2000);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void whatACreditNoteThatStaysTakesBackStaysTakenBack()
    {
        TestShop shop;
        const QByteArray head = "Order number,Customer,Date,Amount,Refund of,What\n";
        const QByteArray credit = "W-90,Ann,2025-01-05,-10.00,W-11,";
        imported(shop, shop.write(u"a.csv"_s, head + "W-11,Ann,2025-01-01,30.00,,\n"));
        const BatchId first = imported(shop, shop.write(u"b.csv"_s, head + credit + "\n")).batch;
        imported(shop, shop.write(u"c.csv"_s, head + credit + "Cake\n"));
        const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(first));
        QCOMPARE(taken.removed, 0);
        QCOMPARE(taken.keptBecauseChanged.size(), size_t(2));
        QCOMPARE(spentBy(shop, u"Ann"_s), 2000);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        valueOf(Undo(shop.file).undo());
        QCOMPARE(spentBy(shop, u"Ann"_s), 2000);
        valueOf(Undo(shop.file).undo());
        valueOf(Undo(shop.file).undo());
        QCOMPARE(spentBy(shop, u"Ann"_s), 3000);
    }
};

SHOPBELL_TEST(TestKnownOrders)
#include "test_knownorders.moc"
