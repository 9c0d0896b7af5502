// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readcustomers.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QSet>
#include <QStringEncoder>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Files of orders that nobody would send on purpose: the counts add up, what is left out says why, the shop stays sound, and
/// taking the import back leaves nothing.
class TestHostileOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAccountedFor_data();
    void everyRowIsAccountedFor();
    void sumsDoNotOverflow();
    void currenciesAreKeptApart();
    void aWideFileComesIn();
    void aCutFileIsTheSameUpToTheCut();
};

namespace {
const QByteArray head = "order number,customer,date,amount\n";

QByteArray utf16(const QByteArray &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

/// The line of a row that is left out, and why.
QString at(int line, ProblemReason reason)
{
    return u"line %1: reason %2"_s.arg(line).arg(int(reason));
}

QStringList reasonsOf(const ImportReport &report)
{
    QStringList reasons;
    for (const Problem &problem : report.problems)
        reasons << at(problem.line, problem.reason);
    return reasons;
}

/// Brings a file in as purchases, whatever it looks like.
ImportReport importedAsOrders(const TestShop &shop, const QByteArray &bytes)
{
    return imported(shop, shop.write(u"orders.csv"_s, bytes), {.kind = ImportKind::Purchases});
}
} // namespace

void TestHostileOrders::everyRowIsAccountedFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("added");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("negative amounts") << head
            + "1,Ana,2025-03-05,-12.50\n2,Ana,2025-03-06,(3.00)\n3,Ana,2025-03-07,-£4\n"
                                      << 3 << QStringList();
    QTest::newRow("amounts with an exponent")
        << head + "1,Ana,2025-03-05,3.00\n2,Ana,2025-03-06,1e30\n3,Ana,2025-03-07,4.00\n"
        << 2 << QStringList{at(3, ProblemReason::UnreadableAmount)};
    QTest::newRow("huge amounts") << head + "1,Ana,2025-03-05,99999999999999.99\n2,Ana,2025-03-06,9999999999999.99\n"
                                  << 1 << QStringList{at(2, ProblemReason::AmountTooLarge)};
    QTest::newRow("amounts beyond all numbers")
        << head + "1,Ana,2025-03-05,3.00\n2,Ana,2025-03-06,99999999999999999999999999\n"
        << 1 << QStringList{at(3, ProblemReason::UnreadableAmount)};
    QTest::newRow("a line beyond all numbers")
        << QByteArray("order number,customer,date,quantity,price\n1,Ana,2025-03-05,99999999999,99999999999\n"
                      "2,Ana,2025-03-05,2,3\n")
        << 1 << QStringList{at(2, ProblemReason::AmountTooLarge)};
    QTest::newRow("days that are none") << head + "1,Ana,2025-02-30,3\n2,Ana,0000-00-00,3\n3,Ana,2025-03-05,3\n"
                                        << 1
                                        << QStringList{at(2, ProblemReason::UnreadableDate),
                                                       at(3, ProblemReason::UnreadableDate)};
    QTest::newRow("days to come") << head + "1,Ana,2999-12-31,3\n2,Ana,2025-03-05,3\n" << 2 << QStringList();
    QTest::newRow("carriage returns alone")
        << QByteArray("order number,customer,date,amount\r1,Ana,2025-03-05,3\r2,Ben,2025-03-06,4\r") << 2
        << QStringList();
    QTest::newRow("a quotation mark never closed")
        << head + "1,Ana,2025-03-05,3\n2,\"Ben,2025-03-06,4\n3,Cleo,2025-03-07,5\n"
        << 2 << QStringList{at(3, ProblemReason::UnclosedQuote)};
    QTest::newRow("two bytes a letter") << utf16(head + "1,Ana,2025-03-05,3\n2,Bén,2025-03-06,4\n") << 2
                                        << QStringList();
    QTest::newRow("NUL bytes") << head + QByteArray("1,A\0na,2025-03-05,3\n", 20) << 1 << QStringList();
    QTest::newRow("rows of other lengths") << head + "1,Ana,2025-03-05,3\n2,Ben\n3,Cleo,2025-03-07,5,,,\n"
                                           << 2 << QStringList{at(3, ProblemReason::OrderNotFound)};
    QTest::newRow("words that look like code")
        << head + "=1+1,'; DROP TABLE purchase; --,2025-03-05,3\n%s%n,<b>Ana</b>,2025-03-05,4\n"
        << 2 << QStringList();
    QTest::newRow("the same order number a thousand times")
        << head + QByteArray("7,Ana,2025-03-05,3\n").repeated(1000) << 1000 << QStringList();
}

void TestHostileOrders::everyRowIsAccountedFor()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, added);
    QFETCH(const QStringList, reasons);
    TestShop shop;
    const ImportReport report = importedAsOrders(shop, bytes);
    QCOMPARE(reasonsOf(report), reasons);
    QCOMPARE(report.added, added);
    QCOMPARE(report.added + report.updated + report.alreadyThere + report.leftOut, report.records);
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    const ImportReport again = importedAsOrders(shop, bytes);
    QCOMPARE(again.added + again.updated, 0);
    QCOMPARE(again.alreadyThere, added);
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(valueOf(ReadCustomers(shop.file).purchases({})).total, 0);
    QCOMPARE(valueOf(ReadCustomers(shop.file).counts()).everything, 0);
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

void TestHostileOrders::sumsDoNotOverflow()
{
    TestShop shop;
    QByteArray bytes = "order number,customer,date,line total\n";
    for (int i = 0; i < 12'000; ++i) // 1.2e19 minor units, more than a number holds.
        bytes += "1,Ana,2025-03-05,9999999999999.99\n";
    for (int i = 2; i < 12'000; ++i)
        bytes += QByteArray::number(i) + ",Ben,2025-03-05,9999999999999.99\n";
    const ImportReport report = importedAsOrders(shop, bytes);
    QCOMPARE(report.added, report.records);
    const ReadCustomers read(shop.file);
    const auto rows = valueOf(read.rows(valueOf(read.find({})).ids));
    QCOMPARE(rows.size(), 2u);
    for (const CustomerRow &row : rows)
        QVERIFY(row.spent.in(u"GBP") > 0 || row.spent.in(u"") > 0);
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

void TestHostileOrders::currenciesAreKeptApart()
{
    TestShop shop;
    const ImportReport report =
        importedAsOrders(shop,
                         "order number,customer,date,amount,currency\n1,Ana,2025-03-05,3.00,GBP\n"
                         "1,Ana,2025-03-05,4.00,EUR\n2,Ana,2025-03-06,5,JPY\n3,Ana,2025-03-07,1.500,KWD\n"
                         "4,Ana,2025-03-08,6.00,EUR\n");
    QCOMPARE(report.made.purchases, 5); // One number in two currencies is two orders.
    const ReadCustomers read(shop.file);
    const MoneySum spent = valueOf(read.rows(valueOf(read.find({})).ids)).at(0).spent;
    QCOMPARE(spent.in(u"GBP"), 300);
    QCOMPARE(spent.in(u"EUR"), 1000);
    QCOMPARE(spent.in(u"JPY"), 5);
    QCOMPARE(spent.in(u"KWD"), 1500);
}

void TestHostileOrders::aWideFileComesIn()
{
    TestShop shop;
    QByteArray headings = "order number,customer,date,amount";
    QByteArray row = "1,Ana,2025-03-05,3";
    for (int column = 0; column < 10'000; ++column) {
        headings += ",column " + QByteArray::number(column);
        row += ",x";
    }
    const ImportReport report = importedAsOrders(shop, headings + '\n' + row + '\n');
    QCOMPARE(report.added, 1);
    QCOMPARE(report.plan.columns.size(), 10'004u);
}

void TestHostileOrders::aCutFileIsTheSameUpToTheCut()
{
    const QByteArray whole = "order number,customer,date,amount\n1,Ana,2025-03-05,3.00\n2,\"Ben, of the mill\","
                             "2025-03-06,4.50\n3,李雷,2025-03-07,5.25\n";
    for (qsizetype size = head.size() + 24; size < whole.size(); size += 3) {
        TestShop shop;
        const ImportReport report = importedAsOrders(shop, whole.first(size));
        QVERIFY(report.added >= 1);
        QCOMPARE(report.added + report.leftOut, report.records);
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    }
}

SHOPBELL_TEST(TestHostileOrders)
#include "test_hostileorders.moc"
