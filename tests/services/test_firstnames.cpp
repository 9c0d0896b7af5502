// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/readcustomers.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray orderHead = "customer,email,date,amount\n";
const QByteArray numberedHead = "order number,customer,email,date,amount\n";
const QByteArray reviewHead = "id,rating,review,author,email,date\n";
const QByteArray referralHead = "referrer,referrer_email,friend,friend_email,date\n";

CheckReport checked(const TestShop &shop, const QString &path)
{
    const ImportReviews import(shop.file);
    return valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future);
}

/// Imports a file whose check has to say what comes of it.
ImportReport importedAsChecked(const TestShop &shop, const QString &path)
{
    const CheckReport check = checked(shop, path);
    ImportReport report = imported(shop, path);
    if (check.fresh != report.added || check.newWords != report.updated || check.seenBefore != report.alreadyThere
        || check.needLook != report.leftOut
        || report.records != report.added + report.updated + report.alreadyThere + report.leftOut)
        qFatal("checked %lld new, %lld newer, %lld seen; imported %lld added, %lld updated, %lld there",
               qint64(check.fresh), qint64(check.newWords), qint64(check.seenBefore), qint64(report.added),
               qint64(report.updated), qint64(report.alreadyThere));
    return report;
}

/// What everybody is called, by name; "-" without one.
QString names(const TestShop &shop)
{
    const ReadCustomers read(shop.file);
    QStringList names;
    for (const Customer &customer : valueOf(read.people(valueOf(read.find({.order = CustomerOrder::Name})).ids)))
        names << (customer.name.isEmpty() ? u"-"_s : customer.name);
    return names.join(u", "_s);
}

bool isWhole(const TestShop &shop)
{
    return valueOf(CheckFile(shop.file).run()).ok();
}
} // namespace

/// Customers who were first known without a name, and the first file, or row, that says it.
class TestFirstNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneFile_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("orders without a number")
            << orderHead + ",gerda@example.de,2025-02-14,8.90\nGerda Ott,gerda@example.de,2025-02-15,9.90\n";
        QTest::newRow("two orders") << numberedHead
                + "1,,gerda@example.de,2025-02-14,8.90\n2,Gerda Ott,gerda@example.de,2025-02-15,9.90\n";
        QTest::newRow("two rows of one order")
            << numberedHead + "1,,gerda@example.de,2025-02-14,8.90\n1,Gerda Ott,gerda@example.de,2025-02-14,8.90\n";
        QTest::newRow("two rows of one order with another between them") << numberedHead
                + "1,,gerda@example.de,2025-02-14,8.90\n2,,gerda@example.de,2025-02-14,1.00\n"
                  "1,Gerda Ott,gerda@example.de,2025-02-14,8.90\n";
        QTest::newRow("reviews") << reviewHead
                + "1,5,Lovely rye,,gerda@example.de,2025-02-14\n2,4,Good buns,Gerda Ott,gerda@example.de,2025-02-15\n";
        QTest::newRow("referrals") << referralHead
                + ",gerda@example.de,Bartek,,2025-03-01\nGerda Ott,gerda@example.de,Zoe,,2025-03-02\n";
    }
    void ofOneFile()
    {
        QFETCH(QByteArray, rows);
        TestShop shop;
        const QString path = shop.write(u"a.csv"_s, rows);
        const ImportReport report = importedAsChecked(shop, path);
        QCOMPARE(report.added, report.records);
        QCOMPARE(report.otherNames.rows, 0);
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        QVERIFY(isWhole(shop));
        QCOMPARE(importedAsChecked(shop, path).alreadyThere, report.records);
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(names(shop), QString());
        valueOf(Undo(shop.file).redo());
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        QVERIFY(isWhole(shop));
    }

    void ofALaterFile_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("updated");
        const QByteArray orders = orderHead + ",gerda@example.de,2025-02-14,8.90\n";
        const QByteArray numbered = numberedHead + "1,,gerda@example.de,2025-02-14,8.90\n";
        const QByteArray reviews = reviewHead + "1,5,Lovely rye,,gerda@example.de,2025-02-14\n";
        const QByteArray referrals = referralHead + ",gerda@example.de,Bartek,,2025-03-01\n";
        QTest::newRow("another order") << orders << orderHead + "Gerda Ott,gerda@example.de,2025-02-15,9.90\n"
                                       << 1 << 0;
        QTest::newRow("the same order without a number")
            << orders << orderHead + "Gerda Ott,gerda@example.de,2025-02-14,8.90\n"
            << 0 << 1;
        QTest::newRow("another order with a number")
            << numbered << numberedHead + "2,Gerda Ott,gerda@example.de,2025-02-15,9.90\n"
            << 1 << 0;
        QTest::newRow("the same order with its number")
            << numbered << numberedHead + "1,Gerda Ott,gerda@example.de,2025-02-14,8.90\n"
            << 0 << 1;
        QTest::newRow("a new order before the one that is known") << numbered
                                                                  << numberedHead
                + "2,Gerda Ott,gerda@example.de,2025-02-15,9.90\n1,Gerda Ott,gerda@example.de,2025-02-14,8.90\n"
                                                                  << 1 << 0;
        QTest::newRow("the known order before a new one") << numbered
                                                          << numberedHead
                + "1,Gerda Ott,gerda@example.de,2025-02-14,8.90\n2,Gerda Ott,gerda@example.de,2025-02-15,9.90\n"
                                                          << 1 << 1;
        QTest::newRow("another review") << reviews
                                        << reviewHead + "2,4,Good buns,Gerda Ott,gerda@example.de,2025-02-15\n"
                                        << 1 << 0;
        QTest::newRow("the same review with an author and other words")
            << reviews << reviewHead + "1,5,Lovely rye bread,Gerda Ott,gerda@example.de,2025-02-14\n"
            << 0 << 1;
        QTest::newRow("a review of whom an order made known")
            << orders << reviewHead + "1,5,Lovely rye,Gerda Ott,gerda@example.de,2025-02-14\n"
            << 1 << 0;
        QTest::newRow("another referral") << referrals << referralHead + "Gerda Ott,gerda@example.de,Zoe,,2025-03-02\n"
                                          << 1 << 0;
        QTest::newRow("the same referral")
            << referrals << referralHead + "Gerda Ott,gerda@example.de,Bartek,,2025-03-01\n"
            << 0 << 1;
    }
    void ofALaterFile()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, added);
        QFETCH(int, updated);
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, first));
        QCOMPARE(names(shop), u"-"_s);
        const QString path = shop.write(u"b.csv"_s, second);
        const ImportReport report = importedAsChecked(shop, path);
        QCOMPARE(report.added, added);
        QCOMPARE(report.updated, updated);
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        QVERIFY(isWhole(shop));
        const ImportReport again = importedAsChecked(shop, path);
        QCOMPARE(again.added + again.updated, 0);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(names(shop), u"-"_s);
        valueOf(Undo(shop.file).redo());
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        valueOf(KeepCustomers(shop.file).add({.name = u"Bo"_s})); // So that it is not the newest change.
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(names(shop).split(u", "_s).contains(u"Gerda Ott"_s), false);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(names(shop), u"Bo, Gerda Ott"_s);
        QVERIFY(isWhole(shop));
        // Taken back for good, it can come in again.
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        const ImportReport later = importedAsChecked(shop, path);
        QCOMPARE(later.added, added);
        QCOMPARE(names(shop), u"Bo, Gerda Ott"_s);
        QVERIFY(isWhole(shop));
    }

    void whoStaysForTheLaterFileKeepsItsName()
    {
        TestShop shop;
        const ImportReport first =
            imported(shop, shop.write(u"a.csv"_s, orderHead + ",gerda@example.de,2025-02-14,8.90\n"));
        const ImportReport second =
            imported(shop, shop.write(u"b.csv"_s, orderHead + "Gerda Ott,gerda@example.de,2025-02-15,9.90\n"));
        const ImportReviews imports(shop.file);
        valueOf(imports.takeBack(first.batch));
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        QVERIFY(isWhole(shop));
        valueOf(imports.takeBack(second.batch));
        QCOMPARE(names(shop), QString());
        QVERIFY(isWhole(shop));
        valueOf(Undo(shop.file).undo());
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        QVERIFY(isWhole(shop));
    }

    void aFriendOfAReferralGetsTheirs()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, orderHead + ",gerda@example.de,2025-02-14,8.90\n"));
        const QString path = shop.write(u"b.csv"_s,
                                        referralHead
                                            + "Ines Duarte,ines@example.com,Gerda Ott,gerda@example.de,2025-02-01\n"
                                              "Gerda Ott,,Zoe,,2025-03-01\n");
        const ImportReport report = importedAsChecked(shop, path);
        QCOMPARE(report.added, 2); // The second row knows her by the name of the first.
        QCOMPARE(names(shop), u"Gerda Ott, Ines Duarte"_s);
        QCOMPARE(importedAsChecked(shop, path).alreadyThere, 2);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(names(shop), u"-"_s);
        QVERIFY(isWhole(shop));
    }

    void theNameOfTheOwnerStays_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("orders") << orderHead + "Gerda Ott,gerda@example.de,2025-02-15,9.90\n";
        QTest::newRow("reviews") << reviewHead + "2,4,Good buns,Gerda Ott,gerda@example.de,2025-02-15\n";
        QTest::newRow("referrals") << referralHead + "Gerda Ott,gerda@example.de,Zoe,,2025-03-02\n";
    }
    void theNameOfTheOwnerStays()
    {
        QFETCH(QByteArray, rows);
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, orderHead + ",gerda@example.de,2025-02-14,8.90\n"));
        const CustomerId gerda = valueOf(ReadCustomers(shop.file).find({})).ids.at(0);
        const KeepCustomers keep(shop.file);
        valueOf(keep.edit(gerda, {.name = u"Mrs Ott-Berg"_s, .emails = {u"gerda@example.de"_s}}));
        const QString path = shop.write(u"b.csv"_s, rows);
        importedAsChecked(shop, path);
        QCOMPARE(names(shop), u"Mrs Ott-Berg"_s);
        valueOf(Undo(shop.file).undo()); // The import.
        valueOf(Undo(shop.file).undo()); // The owner's name.
        QCOMPARE(names(shop), u"-"_s);
        // What the owner makes of the name of a file is not taken back with it.
        const ImportReport report = importedAsChecked(shop, path);
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        valueOf(keep.edit(gerda, {.name = u"Mrs Ott-Berg"_s, .emails = {u"gerda@example.de"_s}}));
        const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(taken.keptCustomers.size(), 1u);
        QCOMPARE(names(shop), u"Mrs Ott-Berg"_s);
        QVERIFY(isWhole(shop));
    }

    void theFirstNameIsTheirsAndAnotherIsTold()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, orderHead + ",gerda@example.de,2025-02-14,8.90\n"));
        const ImportReport report = importedAsChecked(
            shop,
            shop.write(
                u"b.csv"_s,
                orderHead
                    + "Gerda Ott,gerda@example.de,2025-02-15,9.90\nHans Berg,gerda@example.de,2025-02-16,1.90\n"));
        QCOMPARE(names(shop), u"Gerda Ott"_s);
        QCOMPARE(report.otherNames.first, (std::vector<OtherNames::Met>{{u"Hans Berg"_s, u"Gerda Ott"_s}}));
    }

    void maskedNamesAreNone_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("stars in an order") << orderHead + "G***,gerda@example.de,2025-02-15,9.90\n";
        QTest::newRow("an initial in an order") << orderHead + "G.,gerda@example.de,2025-02-15,9.90\n";
        QTest::newRow("stars in a review") << reviewHead + "2,4,Good buns,G***,gerda@example.de,2025-02-15\n";
        QTest::newRow("an initial in a review") << reviewHead + "2,4,Good buns,G. O.,gerda@example.de,2025-02-15\n";
        QTest::newRow("an initial in a referral") << referralHead + "G.,gerda@example.de,Zoe,,2025-03-02\n";
    }
    void maskedNamesAreNone()
    {
        QFETCH(QByteArray, rows);
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, orderHead + ",gerda@example.de,2025-02-14,8.90\n"));
        QCOMPARE(importedAsChecked(shop, shop.write(u"b.csv"_s, rows)).added, 1);
        QCOMPARE(names(shop), u"-"_s);
    }
};

SHOPBELL_TEST(TestFirstNames)
#include "test_firstnames.moc"
