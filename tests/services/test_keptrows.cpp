// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "services/readcustomers.h"
#include "services/recordpurchase.h"
#include "storage/batches.h"
#include "storage/history.h"
#include "storage/keptrows.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// What stays of an import is looked up on a reader and marked in pieces, while the owner goes on.
class TestKeptRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneMeanwhileStays_data();
    void whatIsDoneMeanwhileStays();
    void whatAnotherProgramTookForACrashStays();
    void anInterruptedTakeBackNeverWas();
    void aTakeBackThatFailsNeverWas();
    void manyStayAndJoinAgain();
    void aMergeThatWasTakenApartIsNoChange();
};

namespace {
const QByteArray header = "order number,customer,email,date,amount,currency\n";

/// Orders of so many customers, each with one.
QByteArray ordersOf(int customers, int firstNumber)
{
    QByteArray csv = header;
    for (int i = 0; i < customers; ++i)
        csv += QByteArray::number(firstNumber + i) + ",Customer " + QByteArray::number(i) + ",c" + QByteArray::number(i)
            + "@example.com,2025-03-05,3.00,GBP\n";
    return csv;
}

BatchId importedOrders(const TestShop &shop, int customers = 2, int firstNumber = 1)
{
    return imported(shop, shop.write(u"orders.csv"_s, ordersOf(customers, firstNumber))).batch;
}

std::vector<CustomerId> shown(const TestShop &shop)
{
    return valueOf(ReadCustomers(shop.file).find({.order = CustomerOrder::Newest, .ascending = true})).ids;
}

qint64 count(const TestShop &shop, const QString &rows)
{
    const Result<qint64> number = shop.file->threads().readAndWait(
        [&rows](Connection &connection) { return connection.number(u"SELECT count(*) FROM "_s + rows); });
    return number ? *number : -1;
}

StayingRows lookedUp(const TestShop &shop, BatchId batch)
{
    Result<StayingRows> staying = shop.file->threads().readAndWait([batch](Connection &connection) {
        return inSnapshot(connection, [&] { return findStaying(connection, batch); });
    });
    return staying ? *staying : StayingRows();
}

bool markAll(const TestShop &shop, StayingRows &staying)
{
    size_t next = 0;
    for (;;) {
        const Result<bool> more = shop.file->threads().writePieceAndWait(
            [&](Connection &connection) { return markPiece(connection, staying, next); });
        if (!more || !*more) {
            const Status settled = shop.file->threads().settlePieces();
            return more && settled;
        }
    }
}

Status takenBack(const TestShop &shop, const StayingRows &staying)
{
    return shop.file->threads().writeAndWait([&](Connection &connection) {
        return inTransaction(connection, [&]() -> Status {
            if (Status kept = keepSince(connection, staying); !kept)
                return kept;
            return showBatch(connection, staying.batch, false);
        });
    });
}

using Deed = std::function<void(const TestShop &, CustomerId)>;
} // namespace

Q_DECLARE_METATYPE(Deed)

void TestKeptRows::whatIsDoneMeanwhileStays_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("a purchase by hand") << Deed([](const TestShop &shop, CustomerId id) {
        valueOf(RecordPurchase(shop.file).add({.customer = id, .amountMinor = 250}));
    });
    QTest::newRow("a note") << Deed(
        [](const TestShop &shop, CustomerId id) { valueOf(KeepCustomers(shop.file).addNote(id, u"Likes rye"_s)); });
    QTest::newRow("orders of another file") << Deed([](const TestShop &shop, CustomerId) {
        imported(shop, shop.write(u"more.csv"_s, header + "9,Customer 1,c1@example.com,2025-04-05,3.00,GBP\n"));
    });
    QTest::newRow("reviews of another file") << Deed([](const TestShop &shop, CustomerId) {
        imported(shop,
                 shop.write(u"reviews.csv"_s,
                            "author,email,date,rating,review\nC,c1@example.com,2025-04-08,5,Lovely tea\n"));
    });
    QTest::newRow("their purchase was somebody else's") << Deed([](const TestShop &shop, CustomerId id) {
        const FoundPurchases theirs = valueOf(ReadCustomers(shop.file).purchases({.customer = id}));
        valueOf(RecordPurchase(shop.file).setCustomer(theirs.rows.at(0).purchase.id, shown(shop).front()));
    });
    QTest::newRow("their purchase comes with another amount") << Deed([](const TestShop &shop, CustomerId) {
        imported(shop, shop.write(u"more.csv"_s, header + "2,Customer 1,c1@example.com,2025-03-05,4.00,GBP\n"));
    });
}

void TestKeptRows::whatIsDoneMeanwhileStays()
{
    QFETCH(const Deed, deed);
    TestShop shop;
    const BatchId batch = importedOrders(shop);
    const std::vector<CustomerId> both = shown(shop);
    QCOMPARE(both.size(), size_t(2));
    StayingRows staying = lookedUp(shop, batch);
    QVERIFY(staying.rows.empty() && staying.customers.empty());
    QVERIFY(markAll(shop, staying));
    deed(shop, both[1]);
    QVERIFY(takenBack(shop, staying));
    shop.reopen();
    QVERIFY(std::ranges::count(shown(shop), both[1]) == 1);
    // The same as if all had been looked up afterwards.
    TestShop other;
    const BatchId same = importedOrders(other);
    deed(other, shown(other)[1]);
    const TakenBack whole = valueOf(ImportReviews(other.file).takeBack(same));
    QCOMPARE(shown(shop), shown(other));
    QCOMPARE(count(shop, u"batch_kept"_s), qint64(whole.keptBecauseChanged.size()));
    QCOMPARE(count(shop, u"batch_kept_customer"_s), qint64(whole.keptCustomers.size()));
}

void TestKeptRows::whatAnotherProgramTookForACrashStays()
{
    TestShop shop;
    const BatchId batch = importedOrders(shop, 3);
    const CustomerId second = shown(shop)[1];
    valueOf(RecordPurchase(shop.file).add({.customer = second, .amountMinor = 250}));
    StayingRows staying = lookedUp(shop, batch);
    QVERIFY(markAll(shop, staying));
    QVERIFY(bool(ShopFile::open(shop.path(), shop.options()))); // Puts right what a crash seems to have left.
    QCOMPARE(count(shop, u"batch_kept_customer"_s), 0);
    QVERIFY(takenBack(shop, staying));
    QCOMPARE(count(shop, u"batch_kept_customer"_s), 1);
    shop.reopen();
    QCOMPARE(shown(shop), std::vector<CustomerId>{second});
}

void TestKeptRows::anInterruptedTakeBackNeverWas()
{
    TestShop shop;
    const BatchId batch = importedOrders(shop);
    const CustomerId second = shown(shop)[1];
    valueOf(RecordPurchase(shop.file).add({.customer = second, .amountMinor = 250}));
    StayingRows staying = lookedUp(shop, batch);
    QCOMPARE(staying.customers, std::vector<qint64>{second.value()});
    QVERIFY(markAll(shop, staying));
    QCOMPARE(count(shop, u"customer WHERE batch_id IS NULL"_s), 1);
    shop.reopen();
    QCOMPARE(count(shop, u"batch_kept_customer"_s), 0);
    QCOMPARE(count(shop, u"customer WHERE batch_id IS NULL"_s), 0);
    QCOMPARE(shown(shop).size(), size_t(2));
    QCOMPARE(valueOf(ImportReviews(shop.file).takeBack(batch)).keptCustomers, std::vector<CustomerId>{second});
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

void TestKeptRows::aTakeBackThatFailsNeverWas()
{
    TestShop shop;
    const BatchId batch = importedOrders(shop);
    valueOf(RecordPurchase(shop.file).add({.customer = shown(shop)[1], .amountMinor = 250}));
    const Status failed =
        shop.file->history().takeBack(batch, [](Connection &) { return Status(Error{Error::Kind::DiskFull}); });
    QVERIFY(!failed);
    QCOMPARE(count(shop, u"batch_kept_customer"_s), 0);
    QCOMPARE(count(shop, u"customer WHERE batch_id IS NULL"_s), 0);
    QCOMPARE(valueOf(ReadCustomers(shop.file).purchases({})).total, 3);
}

void TestKeptRows::manyStayAndJoinAgain()
{
    constexpr int many = 230; // More than are marked between two looks at the clock.
    TestShop shop;
    const BatchId batch = importedOrders(shop, many);
    importedOrders(shop, many - 1, 1000);
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(batch));
    QCOMPARE(taken.keptCustomers.size(), size_t(many - 1));
    QCOMPARE(taken.customersRemoved, 1);
    QCOMPARE(shown(shop).size(), size_t(many - 1));
    valueOf(Undo(shop.file).undo());
    QCOMPARE(shown(shop).size(), size_t(many));
    QCOMPARE(count(shop, u"batch_kept_customer"_s), 0);
    QCOMPARE(count(shop, u"customer WHERE batch_id = %1"_s.arg(batch.value())), many);
    QCOMPARE(valueOf(ReadCustomers(shop.file).find({.batch = batch})).ids.size(), size_t(many));
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

void TestKeptRows::aMergeThatWasTakenApartIsNoChange()
{
    TestShop shop;
    const BatchId batch = importedOrders(shop);
    const std::vector<CustomerId> both = shown(shop);
    const MergeCustomers merging(shop.file);
    const auto made = [&] {
        const MergePreview preview = valueOf(merging.preview(both[0], both[1]));
        MergeChoice choice{both[0], both[1], preview.first.customer.name, preview.first.customer.contacts};
        return valueOf(merging.merge(choice));
    };
    valueOf(merging.unmerge(made()));
    const TakenBack whole = valueOf(ImportReviews(shop.file).takeBack(batch));
    QVERIFY(whole.keptBecauseChanged.empty() && whole.keptCustomers.empty());
    QCOMPARE(shown(shop), std::vector<CustomerId>());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(shown(shop), both);
    valueOf(Undo(shop.file).undo()); // They are one again.
    QCOMPARE(valueOf(ImportReviews(shop.file).takeBack(batch)).keptBecauseChanged.size(), size_t(1));
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

SHOPBELL_TEST(TestKeptRows)
#include "test_keptrows.moc"
