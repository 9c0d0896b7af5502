// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/readcustomers.h"
#include "services/recordpurchase.h"
#include "services/recordreferral.h"
#include "storage/history.h"
#include "storage/statement.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#include <functional>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Taking back an import of purchases, reviews or customers: what was changed since stays and is listed, the rest goes,
/// and Undo and redo do the same.
class TestTakeBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersInUseStay_data();
    void customersInUseStay();
    void customersOfReviewsStayAsWell();
    void anImportOfCustomersKeepsThoseInUse();
    void theUndoneNeedsNobody();
    void twoUndoneImportsGoForGood();
    void importsThatShareCustomersAddUp_data();
    void importsThatShareCustomersAddUp();
    void aCustomerGoesWithTheLastImportOfTheirs_data();
    void aCustomerGoesWithTheLastImportOfTheirs();
    void anOrderOfTwoFilesIsTakenBackWithEither_data();
    void anOrderOfTwoFilesIsTakenBackWithEither();
    void earlierValuesComeBack();
    void whatIsHeldBackIsListed();
    void whatComesAgainBelongsWhereItDid();
    void aPurchaseThatWasChangedStays();
    void whatWasDeletedIsNotRemovedTwice();
    void redoOfUndoTakesTheSameBack();
    void segmentsAndTeamAreNotOffered();
    void channelsAreNotOffered();
};

namespace {
const QByteArray orders = "order number,customer,email,date,amount,currency\n"
                          "1,Ana,ana@example.com,2025-03-05,3.00,GBP\n"
                          "2,Ben,ben@example.com,2025-03-06,4.00,GBP\n"
                          "3,Ana,ana@example.com,2025-03-07,5.00,GBP\n";

const QByteArray customersHeader = "Customer,E-mail,Phone,Customer number,Segment,Needs\n";

BatchId importedOrders(const TestShop &shop)
{
    const ImportReport report = imported(shop, shop.write(u"orders.csv"_s, orders));
    if (report.made != ImportMade{0, 2, 3, 0})
        qFatal("the file made %lld purchases of %lld customers", report.made.purchases, report.made.customers);
    return report.batch;
}

std::vector<CustomerRow> customers(const TestShop &shop)
{
    const ReadCustomers read(shop.file);
    return valueOf(read.rows(valueOf(read.find({.order = CustomerOrder::Name})).ids));
}

/// "Ana 2, Ben 1": the customers who are shown, with their purchases, and how many purchases there are in all.
QString inShop(const TestShop &shop)
{
    QStringList lines;
    for (const CustomerRow &row : customers(shop))
        lines << u"%1 %2"_s.arg(row.name).arg(row.purchases);
    return u"%1; %2"_s.arg(lines.join(u", "_s)).arg(valueOf(ReadCustomers(shop.file).purchases({})).total);
}

CustomerId named(const TestShop &shop, const QString &name)
{
    for (const CustomerRow &row : customers(shop)) {
        if (row.name == name)
            return row.id;
    }
    return {};
}

/// In pence; -1 when it is not there.
qint64 amountOfOrder(const TestShop &shop, const QString &number)
{
    for (const PurchaseRow &row : valueOf(ReadCustomers(shop.file).purchases({})).rows) {
        if (row.purchase.orderNumber == number)
            return row.purchase.amount->minor;
    }
    return -1;
}

qint64 rowsIn(const TestShop &shop, const QString &table)
{
    const Result<qint64> count = shop.file->threads().readAndWait(
        [&table](Connection &connection) { return connection.number(u"SELECT count(*) FROM %1"_s.arg(table)); });
    return count ? *count : -1;
}

void verifySound(const TestShop &shop)
{
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

using Deed = std::function<void(const TestShop &, CustomerId)>;
} // namespace

Q_DECLARE_METATYPE(Deed)

void TestTakeBack::customersInUseStay_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<int>("purchases");
    QTest::newRow("a purchase by hand") << Deed([](const TestShop &shop, CustomerId id) {
        valueOf(RecordPurchase(shop.file).add({.customer = id, .amountMinor = 250}));
    }) << 1;
    QTest::newRow("a purchase of another file") << Deed([](const TestShop &shop, CustomerId) {
        imported(shop,
                 shop.write(u"more.csv"_s,
                            "order number,customer,email,date,amount,currency\n"
                            "9,Ana,ana@example.com,2025-04-05,3.00,GBP\n"));
    }) << 1;
    QTest::newRow("a review of another file") << Deed([](const TestShop &shop, CustomerId) {
        imported(shop,
                 shop.write(u"reviews.csv"_s,
                            "author,email,date,rating,review\nAna,ana@example.com,2025-04-08,5,Lovely tea\n"));
    }) << 0;
    QTest::newRow("a linked review") << Deed([](const TestShop &shop, CustomerId id) {
        const ReviewId review = valueOf(AddReview(shop.file).add({.text = u"Lovely tea"_s}));
        valueOf(KeepCustomers(shop.file).linkReview(review, id));
    }) << 0;
    QTest::newRow("a note") << Deed([](const TestShop &shop, CustomerId id) {
        valueOf(KeepCustomers(shop.file).addNote(id, u"Likes rye"_s));
    }) << 0;
    QTest::newRow("an edit") << Deed([](const TestShop &shop, CustomerId id) {
        valueOf(KeepCustomers(shop.file).edit(id, {.name = u"Ana"_s, .emails = {u"ana@example.org"_s}}));
    }) << 0;
    QTest::newRow("a segment") << Deed([](const TestShop &shop, CustomerId id) {
        valueOf(KeepCustomers(shop.file).setSegment({id}, u"Regulars"_s));
    }) << 0;
    QTest::newRow("a score") << Deed([](const TestShop &shop, CustomerId id) {
        NewScore score;
        score.customer = id;
        score.value = 9;
        valueOf(KeepCustomers(shop.file).addScore(score));
    }) << 0;
    QTest::newRow("a referral") << Deed([](const TestShop &shop, CustomerId id) {
        NewReferral referral;
        referral.sent.referrer = id;
        referral.friendName = u"Cleo"_s;
        valueOf(RecordReferral(shop.file).add(referral));
    }) << 0;
}

void TestTakeBack::customersInUseStay()
{
    QFETCH(const Deed, deed);
    QFETCH(const int, purchases);
    TestShop shop;
    const BatchId batch = importedOrders(shop);
    const CustomerId ana = named(shop, u"Ana"_s);
    deed(shop, ana);
    const QString before = inShop(shop);
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(batch));
    QCOMPARE(taken.kind, ImportKind::Purchases);
    QCOMPARE(taken.removed, 3);
    QVERIFY(taken.keptBecauseChanged.empty());
    QCOMPARE(taken.keptCustomers, std::vector<CustomerId>{ana});
    QCOMPARE(taken.customersRemoved, 1);
    const QString after = u"Ana %1; %1"_s.arg(purchases);
    QCOMPARE(inShop(shop), after);
    verifySound(shop);
    // Ctrl+Z on it brings all back, redo takes the same away, also from the file.
    const Change undone = valueOf(Undo(shop.file).undo());
    QCOMPARE(undone.did, Did::TakeBackImport);
    QCOMPARE(undone.arguments, (QJsonArray{batch.value(), 3, 0, int(ImportKind::Purchases), 1, 1}));
    QCOMPARE(inShop(shop), before);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(inShop(shop), after);
    shop.reopen();
    QCOMPARE(inShop(shop), after);
    verifySound(shop);
}

void TestTakeBack::customersOfReviewsStayAsWell()
{
    TestShop shop;
    const ImportReport report =
        imported(shop,
                 shop.write(u"reviews.csv"_s,
                            "author,email,date,rating,review\nAna,ana@example.com,2025-04-08,5,Lovely\n"
                            "Ben,ben@example.com,2025-04-09,4,Good\n"));
    QCOMPARE(report.made.customers, 2);
    valueOf(RecordPurchase(shop.file).add({.customer = named(shop, u"Ben"_s), .amountMinor = 250}));
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(taken.removed, 2);
    QCOMPARE(taken.customersRemoved, 1);
    QCOMPARE(taken.keptCustomers.size(), 1u);
    QCOMPARE(inShop(shop), u"Ben 1; 1"_s);
    QCOMPARE(countOf(shop, {}), 0);
}

void TestTakeBack::anImportOfCustomersKeepsThoseInUse()
{
    TestShop shop;
    const ImportReport report = imported(shop,
                                         shop.write(u"customers.csv"_s,
                                                    "First Name,Last Name,Email,Accepts Email Marketing\n"
                                                    "Ana,,ana@example.com,yes\nBen,,ben@example.com,no\n"));
    QCOMPARE(report.plan.kind, ImportKind::Customers);
    const CustomerId ana = named(shop, u"Ana"_s);
    valueOf(RecordPurchase(shop.file).add({.customer = ana, .amountMinor = 250}));
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(taken.removed, 1);
    QCOMPARE(taken.keptBecauseChanged, std::vector<qint64>{ana.value()});
    QCOMPARE(taken.customersRemoved, 0);
    QCOMPARE(inShop(shop), u"Ana 1; 1"_s);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"Ana 1, Ben 0; 1"_s);
    valueOf(Undo(shop.file).undo()); // The purchase, and then the import whole.
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"; 0"_s);
    verifySound(shop);
}

/// What hangs on a customer but is taken back itself keeps nobody.
void TestTakeBack::theUndoneNeedsNobody()
{
    TestShop shop;
    importedOrders(shop);
    imported(shop,
             shop.write(u"more.csv"_s,
                        "order number,customer,email,date,amount,currency\n"
                        "9,Ana,ana@example.com,2025-04-05,3.00,GBP\n"));
    valueOf(Undo(shop.file).undo());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"; 0"_s);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(inShop(shop), u"Ana 2, Ben 1; 3"_s);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(inShop(shop), u"Ana 3, Ben 1; 4"_s);
    verifySound(shop);
}

void TestTakeBack::twoUndoneImportsGoForGood()
{
    TestShop shop;
    importedOrders(shop);
    imported(shop,
             shop.write(u"more.csv"_s,
                        "order number,customer,email,date,amount,currency\n"
                        "9,Ana,ana@example.com,2025-04-05,3.00,GBP\n"));
    valueOf(Undo(shop.file).undo());
    valueOf(Undo(shop.file).undo());
    valueOf(AddReview(shop.file).add({.text = u"A change ends the offer of redo"_s}));
    shop.reopen();
    QTRY_COMPARE(rowsIn(shop, u"purchase"_s), 0);
    QTRY_COMPARE(rowsIn(shop, u"customer"_s), 0);
    QCOMPARE(inShop(shop), u"; 0"_s);
    verifySound(shop);
}

void TestTakeBack::importsThatShareCustomersAddUp_data()
{
    QTest::addColumn<bool>("firstComesFirst");
    QTest::addColumn<bool>("aReviewFile");
    for (const bool reviews : {false, true}) {
        const QByteArray what = reviews ? "a file of reviews" : "a file of orders";
        QTest::addRow("%s, taken back in the order in which they came", what.constData()) << true << reviews;
        QTest::addRow("%s, taken back the other way round", what.constData()) << false << reviews;
    }
}

/// The first file brings Ana and Ben, the second brings more of Ana, and Cleo; whatever is left of the two, every customer
/// of it is there and nobody else.
void TestTakeBack::importsThatShareCustomersAddUp()
{
    QFETCH(const bool, firstComesFirst);
    QFETCH(const bool, aReviewFile);
    TestShop shop;
    const BatchId first = importedOrders(shop);
    const QByteArray more = aReviewFile ? "author,email,date,rating,review\nAna,ana@example.com,2025-04-08,5,Lovely\n"
                                          "Cleo,cleo@example.com,2025-04-09,4,Good\n"
                                        : "order number,customer,email,date,amount,currency\n"
                                          "9,Ana,ana@example.com,2025-04-05,3.00,GBP\n"
                                          "10,Cleo,cleo@example.com,2025-04-06,6.00,GBP\n";
    const ImportReport second = imported(shop, shop.write(u"more.csv"_s, more));
    QCOMPARE(second.made.customers, 1);
    const QString both = aReviewFile ? u"Ana 2, Ben 1, Cleo 0; 3"_s : u"Ana 3, Ben 1, Cleo 1; 5"_s;
    const QString firstAlone = u"Ana 2, Ben 1; 3"_s;
    const QString secondAlone = aReviewFile ? u"Ana 0, Cleo 0; 0"_s : u"Ana 1, Cleo 1; 2"_s;
    QCOMPARE(inShop(shop), both);
    const ImportReviews imports(shop.file);
    // The owner does something else meanwhile, so that neither is the newest change.
    valueOf(KeepCustomers(shop.file).addNote(
        valueOf(RecordPurchase(shop.file).add({.customerName = u"Dan"_s})).customer, u"Waits"_s));
    const auto withDan = [](QString contents) {
        const qsizetype cut = contents.indexOf(u';');
        const int purchases = contents.sliced(cut + 2).toInt() + 1;
        return u"%1%2Dan 1; %3"_s.arg(contents.first(cut), cut > 0 ? u", "_s : QString()).arg(purchases);
    };
    QCOMPARE(inShop(shop), withDan(both));
    valueOf(imports.takeBack(firstComesFirst ? first : second.batch));
    const QString between = withDan(firstComesFirst ? secondAlone : firstAlone);
    QCOMPARE(inShop(shop), between);
    verifySound(shop);
    valueOf(imports.takeBack(firstComesFirst ? second.batch : first));
    const QString neither = withDan(u"; 0"_s);
    QCOMPARE(inShop(shop), neither);
    verifySound(shop);
    // Back and forth through all of it.
    for (const QString &expected : {between, withDan(both)}) {
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), expected);
        verifySound(shop);
    }
    shop.reopen();
    for (const QString &expected : {between, neither}) {
        valueOf(Undo(shop.file).redo());
        QCOMPARE(inShop(shop), expected);
        verifySound(shop);
    }
    // Both files come in again as if they had never been there.
    imported(shop, shop.write(u"orders.csv"_s, orders));
    QCOMPARE(inShop(shop), withDan(firstAlone));
    imported(shop, shop.write(u"more.csv"_s, more));
    QCOMPARE(inShop(shop), withDan(both));
    verifySound(shop);
}

void TestTakeBack::aCustomerGoesWithTheLastImportOfTheirs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("contents");
    QTest::newRow("a file of customers") << customersHeader + "Ana,ana@example.com,,,,rye\n" << u"Ana 0; 0"_s;
    QTest::newRow("a file of orders") << QByteArray("order number,customer,email,date,amount,currency\n"
                                                    "1,Ana,ana@example.com,2025-03-05,3.00,GBP\n")
                                      << u"Ana 1; 1"_s;
}

/// The second file and the third only say something of Ana.
void TestTakeBack::aCustomerGoesWithTheLastImportOfTheirs()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, contents);
    TestShop shop;
    std::vector<BatchId> batches{imported(shop, shop.write(u"first.csv"_s, file)).batch};
    for (const QByteArray &said : {QByteArray("VIP,oats\n"), QByteArray("Gold,\n")}) {
        const QByteArray more = customersHeader + "Ana,ana@example.com,,," + said;
        const ImportReport report = imported(shop, shop.write(u"more.csv"_s, more));
        QCOMPARE(report.updated, 1);
        batches.push_back(report.batch);
    }
    const ImportReviews imports(shop.file);
    QStringList steps{contents};
    for (const BatchId batch : batches) {
        QCOMPARE(inShop(shop), steps.last());
        const TakenBack taken = valueOf(imports.takeBack(batch));
        const bool isLast = batch == batches.back();
        QCOMPARE(taken.removed, isLast ? 1 : batch == batches.front() && contents == "Ana 1; 1"_L1 ? 1 : 0);
        QCOMPARE(taken.customersRemoved, 0);
        steps << (isLast ? u"; 0"_s : u"Ana 0; 0"_s);
        verifySound(shop);
    }
    QCOMPARE(inShop(shop), u"; 0"_s);
    for (qsizetype step = 2; step >= 0; --step) {
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), steps[step]);
    }
    verifySound(shop);
    shop.reopen();
    for (qsizetype step = 1; step <= 3; ++step) {
        valueOf(Undo(shop.file).redo());
        QCOMPARE(inShop(shop), steps[step]);
    }
    verifySound(shop);
}

void TestTakeBack::anOrderOfTwoFilesIsTakenBackWithEither_data()
{
    QTest::addColumn<bool>("firstComesFirst");
    QTest::newRow("in the order in which they came") << true;
    QTest::newRow("the other way round") << false;
}

/// The second file updates an order of the first one, and brings another.
void TestTakeBack::anOrderOfTwoFilesIsTakenBackWithEither()
{
    QFETCH(const bool, firstComesFirst);
    TestShop shop;
    const BatchId first = importedOrders(shop);
    const ImportReport second = imported(shop,
                                         shop.write(u"newer.csv"_s,
                                                    "order number,customer,email,date,amount,currency\n"
                                                    "1,Ana,ana@example.com,2025-03-05,3.50,GBP\n"
                                                    "9,Cleo,cleo@example.com,2025-04-06,6.00,GBP\n"));
    QCOMPARE(second.updated, 1);
    const auto now = [&shop] { return u"%1; %2"_s.arg(inShop(shop)).arg(amountOfOrder(shop, u"1"_s)); };
    const QString both = u"Ana 2, Ben 1, Cleo 1; 4; 350"_s;
    QCOMPARE(now(), both);
    const ImportReviews imports(shop.file);
    const TakenBack one = valueOf(imports.takeBack(firstComesFirst ? first : second.batch));
    // What another file has changed since stays, and is listed; what stood there before that file comes back.
    const QString between = firstComesFirst ? u"Ana 1, Cleo 1; 2; 350"_s : u"Ana 2, Ben 1; 3; 300"_s;
    QCOMPARE(one.keptBecauseChanged.size(), size_t(firstComesFirst));
    QCOMPARE(now(), between);
    verifySound(shop);
    const TakenBack other = valueOf(imports.takeBack(firstComesFirst ? second.batch : first));
    const QString neither = firstComesFirst ? u"Ana 1; 1; 300"_s : u"; 0; -1"_s;
    QVERIFY(other.keptBecauseChanged.empty());
    QCOMPARE(now(), neither);
    verifySound(shop);
    // Taking the newest entry of the line back is undoing it; an older import leaves an entry of its own.
    const auto back = [&] { return firstComesFirst ? Undo(shop.file).undo() : Undo(shop.file).redo(); };
    const auto forth = [&] { return firstComesFirst ? Undo(shop.file).redo() : Undo(shop.file).undo(); };
    for (const QString &expected : {between, both}) {
        valueOf(back());
        QCOMPARE(now(), expected);
        verifySound(shop);
    }
    shop.reopen();
    for (const QString &expected : {between, neither}) {
        valueOf(forth());
        QCOMPARE(now(), expected);
        verifySound(shop);
    }
}

/// What an older import changed is as it was before, but for what was changed since.
void TestTakeBack::earlierValuesComeBack()
{
    TestShop shop;
    const QString head = u"order number,customer,email,date,amount,currency\n"_s;
    importedOrders(shop);
    const auto update = [&](const QByteArray &one, const QByteArray &two) {
        return imported(shop,
                        shop.write(u"newer.csv"_s,
                                   head.toUtf8() + "1,Ana,ana@example.com,2025-03-05," + one + ",GBP\n"
                                       + "2,Ben,ben@example.com,2025-03-06," + two + ",GBP\n"));
    };
    const ImportReport newer = update("3.50", "4.50");
    QCOMPARE(newer.updated, 2);
    QCOMPARE(update("3.50", "4.75").updated, 1);
    const auto amounts = [&] { return u"%1 %2"_s.arg(amountOfOrder(shop, u"1"_s)).arg(amountOfOrder(shop, u"2"_s)); };
    QCOMPARE(amounts(), u"350 475"_s);
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(newer.batch));
    QCOMPARE(amounts(), u"300 475"_s); // The third file said something of order 2 since.
    QCOMPARE(taken.removed, 0);
    QCOMPARE(taken.keptBecauseChanged.size(), size_t(1));
    verifySound(shop);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(amounts(), u"350 475"_s);
    shop.reopen();
    valueOf(Undo(shop.file).redo());
    QCOMPARE(amounts(), u"300 475"_s);
    valueOf(Undo(shop.file).undo());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(amounts(), u"350 450"_s);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(amounts(), u"300 400"_s);
    verifySound(shop);
}

/// Customers who were there before, and whom something else has changed since.
void TestTakeBack::whatIsHeldBackIsListed()
{
    TestShop shop;
    const auto said = [&shop](const QByteArray &row) {
        return imported(shop, shop.write(u"customers.csv"_s, customersHeader + row)).batch;
    };
    said("Ana,ana@example.com,,,,\nBen,ben@example.com,,,,\n");
    const BatchId second = said("Ana,ana@example.com,,,VIP,\nBen,ben@example.com,,,VIP,\n");
    said("Ana,ana@example.com,,,Gold,\n");
    const CustomerId ana = named(shop, u"Ana"_s);
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(second));
    QCOMPARE(taken.removed, 0);
    QCOMPARE(taken.keptBecauseChanged, std::vector<qint64>{ana.value()});
    QVERIFY(taken.keptCustomers.empty());
    QCOMPARE(customers(shop).at(0).segmentName, u"Gold"_s);
    QCOMPARE(customers(shop).at(1).segmentName, QString());
    // Cleo is known by her name only; the order tells her e-mail.
    const QByteArray head = "order number,customer,email,date,amount,currency\n";
    imported(shop, shop.write(u"a.csv"_s, head + "1,Cleo Fox,,2025-03-05,3.00,GBP\n"));
    const ImportReport told =
        imported(shop, shop.write(u"b.csv"_s, head + "1,Cleo Fox,cleo@example.com,2025-03-05,3.00,GBP\n"));
    QCOMPARE(told.updated, 1);
    const CustomerId cleo = named(shop, u"Cleo Fox"_s);
    valueOf(KeepCustomers(shop.file).edit(cleo, {.name = u"Cleo Fox"_s, .emails = {u"fox@example.com"_s}}));
    const TakenBack orders = valueOf(ImportReviews(shop.file).takeBack(told.batch));
    QVERIFY(orders.keptBecauseChanged.empty());
    QCOMPARE(orders.keptCustomers, std::vector<CustomerId>{cleo});
    verifySound(shop);
}

/// Customers, segments, people and channels are older than the imports that name them: they go after them and come again
/// before them.
void TestTakeBack::whatComesAgainBelongsWhereItDid()
{
    TestShop shop;
    valueOf(KeepCustomers(shop.file).add(
        {.name = u"Ana"_s, .emails = {u"ana@example.com"_s}, .segment = u"Trade"_s, .knownBy = u"Mo"_s}));
    valueOf(AddReview(shop.file).add({.text = u"Fine"_s, .channelName = u"Market stall"_s}));
    imported(shop,
             shop.write(u"orders.csv"_s,
                        "order number,customer,email,date,amount,served by,channel\n"
                        "1,Ana,ana@example.com,2025-03-05,3,Mo,Market stall\n"));
    imported(shop,
             shop.write(u"customers.csv"_s,
                        "Customer,E-mail,Phone,Customer number,Segment,Known by\nBen,ben@example.com,,,Trade,Mo\n"));
    imported(
        shop,
        shop.write(u"reviews.csv"_s,
                   "author,email,date,rating,review,channel\nAna,ana@example.com,2025-04-08,5,Lovely,Market stall\n"));
    const auto all = [&shop] {
        QStringList lines;
        const ReadCustomers read(shop.file);
        for (const CustomerRow &row : customers(shop)) {
            const CustomerDetails details = valueOf(read.details(row.id));
            lines << u"%1 %2 %3 %4"_s.arg(row.name, row.segmentName, details.knownByName).arg(details.reviews);
        }
        for (const PurchaseRow &row : valueOf(read.purchases({})).rows)
            lines << u"%1 %2 %3"_s.arg(row.customerName, row.servedByName).arg(row.purchase.channel.value());
        for (const ReviewId id : valueOf(ReadReviews(shop.file).all({})).ids)
            lines << valueOf(ReadReviews(shop.file).details(id)).channel.key;
        return lines.join(u'\n');
    };
    QStringList steps{all()};
    for (int change = 0; change < 5; ++change) {
        valueOf(Undo(shop.file).undo());
        steps << all();
        verifySound(shop);
    }
    QCOMPARE(steps.last(), QString());
    shop.reopen();
    for (int change = 5; change-- > 0;) {
        valueOf(Undo(shop.file).redo());
        QCOMPARE(all(), steps[change]);
        verifySound(shop);
    }
}

void TestTakeBack::aPurchaseThatWasChangedStays()
{
    TestShop shop;
    const BatchId batch = importedOrders(shop);
    const FoundPurchases ofBen = valueOf(ReadCustomers(shop.file).purchases({.customer = named(shop, u"Ben"_s)}));
    const PurchaseId changed = ofBen.rows.at(0).purchase.id;
    const CustomerId cleo = valueOf(KeepCustomers(shop.file).add({.name = u"Cleo"_s}));
    valueOf(RecordPurchase(shop.file).setCustomer(changed, cleo));
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(batch));
    QCOMPARE(taken.removed, 2);
    QCOMPARE(taken.keptBecauseChanged, std::vector<qint64>{changed.value()});
    QCOMPARE(taken.keptCustomers.size(), 1u); // Ben, whose purchase it was.
    QCOMPARE(inShop(shop), u"Ben 0, Cleo 1; 1"_s);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"Ana 2, Ben 0, Cleo 1; 3"_s);
    verifySound(shop);
}

void TestTakeBack::whatWasDeletedIsNotRemovedTwice()
{
    TestShop shop;
    const ImportReport report = imported(shop,
                                         shop.write(u"customers.csv"_s,
                                                    "First Name,Last Name,Email,Accepts Email Marketing\n"
                                                    "Ana,,ana@example.com,yes\nBen,,ben@example.com,no\n"));
    valueOf(KeepCustomers(shop.file).remove(named(shop, u"Ben"_s)));
    QCOMPARE(valueOf(ImportReviews(shop.file).takeBack(report.batch)).removed, 1);
    QCOMPARE(inShop(shop), u"; 0"_s);
}

void TestTakeBack::redoOfUndoTakesTheSameBack()
{
    TestShop shop;
    const BatchId batch = importedOrders(shop);
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(batch)); // The newest change: an Undo.
    QCOMPARE(taken.removed, 3);
    QCOMPARE(taken.customersRemoved, 2);
    QVERIFY(!taken.keptAny());
    QCOMPARE(inShop(shop), u"; 0"_s);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(inShop(shop), u"Ana 2, Ben 1; 3"_s);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(inShop(shop), u"; 0"_s);
    verifySound(shop);
}

void TestTakeBack::segmentsAndTeamAreNotOffered()
{
    TestShop shop;
    const ReadCustomers read(shop.file);
    const ImportReport report = imported(shop,
                                         shop.write(u"customers.csv"_s,
                                                    "First Name,Last Name,Email,Accepts Email Marketing,Segment\n"
                                                    "Ana,,ana@example.com,yes,Trade\n"));
    imported(shop, shop.write(u"orders.csv"_s, "order number,customer,date,amount,served by\n1,Ana,2025-03-05,3,Mo\n"));
    QCOMPARE(valueOf(read.segments()).size(), 1u);
    QCOMPARE(valueOf(read.team()).size(), 1u);
    valueOf(Undo(shop.file).undo());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(valueOf(read.segments()).size(), 0u);
    QCOMPARE(valueOf(read.team()).size(), 0u);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(valueOf(read.segments()).size(), 1u);
    valueOf(KeepCustomers(shop.file).add({.name = u"Ben"_s, .segment = u"trade"_s}));
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(valueOf(read.segments()).size(), 1u); // Ben is in it.
}

void TestTakeBack::channelsAreNotOffered()
{
    TestShop shop;
    const auto channels = [&] {
        QStringList own;
        for (const Channel &channel : valueOf(ReadReviews(shop.file).channels())) {
            if (channel.own)
                own << channel.key;
        }
        return own;
    };
    const QString path =
        shop.write(u"orders.csv"_s, "order number,customer,date,amount,channel\n1,Ana,2025-03-05,3,Market stall\n");
    imported(shop, path);
    QCOMPARE(channels(), QStringList{u"Market stall"_s});
    QCOMPARE(
        valueOf(
            ImportReviews(shop.file).check(path, valueOf(ImportReviews(shop.file).survey(path, {}).future).plan).future)
            .seenBefore,
        1);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(channels(), QStringList());
}

SHOPBELL_TEST(TestTakeBack)
#include "test_takeback.moc"
