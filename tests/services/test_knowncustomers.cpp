// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/readcustomers.h"
#include "storage/connection.h"
#include "storage/databasethreads.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray first = "Customer,E-mail,Phone,Accepts marketing,Segment\nAnn Lee,ann@x.com,,yes,Gold\n";
const QByteArray second = "Customer,E-mail,Phone,Accepts marketing,Segment,Note\n"
                          "Ann Lee,ann@x.com,07700 900111,no,Silver,hello\n";

CheckReport checked(const TestShop &shop, const QString &path)
{
    const ImportReviews import(shop.file);
    return valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future);
}

/// "Ann Lee|Gold|e-mail ann@x.com|marketing yes": all that is known of everybody.
QString inShop(const TestShop &shop)
{
    const ReadCustomers read(shop.file);
    QStringList lines;
    for (const CustomerId id : valueOf(read.find({.order = CustomerOrder::Name})).ids) {
        const CustomerDetails details = valueOf(read.details(id));
        QStringList words{details.customer.name, details.row.segmentName};
        for (const ContactPoint &contact : details.customer.contacts)
            words << keyOf(contact.kind) + u' ' + contact.value;
        for (const Consent &wish : details.customer.consents) {
            words << keyOf(wish.kind) + (wish.granted ? u" yes"_s : u" no"_s);
            if (wish.since.isValid())
                words.last() += u" since "_s + wish.since.toString(Qt::ISODate);
            if (wish.withdrawn.isValid())
                words.last() += u" until "_s + wish.withdrawn.toString(Qt::ISODate);
        }
        for (const CustomerNote &note : details.notes)
            words << u"note "_s + note.text;
        lines << words.join(u'|');
    }
    return lines.join(u'\n');
}

const QString annAsFirst = u"Ann Lee|Gold|e-mail ann@x.com|marketing yes"_s;
const QString annAsSecond = u"Ann Lee|Silver|e-mail ann@x.com|phone 07700 900111|marketing yes until 2025-11-20|"
                            "marketing no since 2025-11-20|note hello"_s;
} // namespace

/// Customers who are in the shop, and the next file that holds them.
class TestKnownCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerFileUpdatesThem()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, first));
        QCOMPARE(inShop(shop), annAsFirst);
        const QString path = shop.write(u"b.csv"_s, second);
        QCOMPARE(checked(shop, path).newWords, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.alreadyThere, 0);
        QCOMPARE(report.saidOtherwise.rows, 0);
        QCOMPARE(inShop(shop), annAsSecond);
        // Again it says nothing new.
        QCOMPARE(checked(shop, path).seenBefore, 1);
        QCOMPARE(imported(shop, path).alreadyThere, 1);
        QCOMPARE(inShop(shop), annAsSecond);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void andIsTakenBackWhole()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, first));
        const ImportReport report = imported(shop, shop.write(u"b.csv"_s, second));
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), annAsFirst);
        valueOf(Undo(shop.file).redo());
        QCOMPARE(inShop(shop), annAsSecond);
        valueOf(KeepCustomers(shop.file).add({.name = u"Bo"_s})); // So that it is not the newest change.
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(inShop(shop), annAsFirst + u"\nBo||name Bo"_s);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), annAsSecond + u"\nBo||name Bo"_s);
        shop.reopen();
        valueOf(Undo(shop.file).redo());
        QCOMPARE(inShop(shop), annAsFirst + u"\nBo||name Bo"_s);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    /// What the owner has changed since stays.
    void whatTheOwnerChangedSinceIsNotTakenBack()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, first));
        const ImportReport report = imported(shop, shop.write(u"b.csv"_s, second));
        const CustomerId ann = valueOf(ReadCustomers(shop.file).hints(u"Ann"_s)).at(0).id;
        valueOf(KeepCustomers(shop.file).addNote(ann, u"rye"_s));
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QVERIFY(inShop(shop).contains(u"marketing no since 2025-11-20"_s));
    }

    void twoRowsOfOneFileAreOneCustomer()
    {
        TestShop shop;
        const QByteArray both = "Customer,E-mail,Phone,Accepts marketing,Segment,Note\n"
                                "Ann Lee,ann@x.com,07700 900111,yes,Gold,\n"
                                "Ann Lee,ann@x.com,07700 900112,no,Silver,b\n";
        const QString path = shop.write(u"a.csv"_s, both);
        const CheckReport check = checked(shop, path);
        QCOMPARE(check.fresh, 1);
        QCOMPARE(check.newWords, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(inShop(shop),
                 u"Ann Lee|Silver|e-mail ann@x.com|phone 07700 900111|phone 07700 900112|"
                 "marketing yes until 2025-11-20|marketing no since 2025-11-20|note b"_s);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), QString());
    }

    void theCheckForetellsTheImport_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QList<qint64>>("counts"); // Added, updated, there already.
        QTest::newRow("less is said again") << QByteArray("Ana Fox,ana@x.com,,yes,Regular,\nAna Fox,ana@x.com,,,,\n"
                                                          "Bo,bo@x.com,,,,\nBo,bo@x.com,,,,likes tea\n"
                                                          "Bo,bo@x.com,,,,\n")
                                            << QList<qint64>{2, 1, 2};
        QTest::newRow("of somebody who is known") << QByteArray("Ann Lee,ann@x.com,,no,,\nAnn Lee,ann@x.com,,no,Gold,\n"
                                                                "Ann Lee,ann@x.com,,yes,Gold,\n"
                                                                "Ann Lee,ann@x.com,,,,hello\n"
                                                                "Ann Lee,ann@x.com,,,Gold,hello\n")
                                                  << QList<qint64>{0, 2, 3};
        QTest::newRow("found by what the file told") << QByteArray("Ann Lee,ann@x.com,07700 900111,,,\n"
                                                                   "Ann Lee,,07700 900111,,Silver,\n"
                                                                   "Ann Lee,,07700 900111,,Silver,\n")
                                                     << QList<qint64>{0, 2, 1};
        QTest::newRow("of two names") << QByteArray("Bo Hill,bo@x.com,07700 900222,,,\n"
                                                    "Cleo Fox,cleo@x.com,07700 900222,,,\nCleo Fox,cleo@x.com,,,,\n")
                                      << QList<qint64>{2, 0, 1}; // Two people who share a phone.
    }

    void theCheckForetellsTheImport()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QList<qint64>, counts);
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, first));
        const QString path = shop.write(u"b.csv"_s, second.first(second.indexOf('\n') + 1) + rows);
        const CheckReport check = checked(shop, path);
        QCOMPARE((QList<qint64>{check.fresh, check.newWords, check.seenBefore}), counts);
        const ImportReport report = imported(shop, path);
        QCOMPARE((QList<qint64>{report.added, report.updated, report.alreadyThere}), counts);
    }

    void twoRowsOfSomebodyKnownGoBackTogether()
    {
        TestShop shop;
        imported(shop, shop.write(u"a.csv"_s, first));
        const ImportReport report = imported(shop,
                                             shop.write(u"b.csv"_s,
                                                        "Customer,E-mail,Phone,Accepts marketing,Segment\n"
                                                        "Ann Lee,ann@x.com,07700 900111,no,\n"
                                                        "Ann Lee,ann@x.com,07700 900112,,Silver\n"));
        QCOMPARE(report.updated, 2);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), annAsFirst);
        valueOf(Undo(shop.file).redo());
        QVERIFY(inShop(shop).contains(u"phone 07700 900112"_s));
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), annAsFirst);
    }

    /// Of two rows the second changes what the first brought, whose place other customers' wishes have taken meanwhile.
    void bothRowsComeBackAsTheyWere()
    {
        TestShop shop;
        const auto read = [&shop](const QByteArray &rows) {
            return imported(
                shop,
                shop.write(u"w.csv"_s, "Customer,E-mail,Phone,Customer number,Segment,Preferred way,Wishes\n" + rows));
        };
        read("Ann Lee,ann@x.com,,,,,\n");
        const ImportReport report = read("Ann Lee,ann@x.com,,,,,marketing: yes since 2024-01-01\n"
                                         "Ann Lee,ann@x.com,,,,,marketing: no since 2024-05-01\n");
        const auto ofAnn = [&shop] { return inShop(shop).section(u'\n', 0, 0); };
        const QString before = ofAnn();
        QCOMPARE(before,
                 u"Ann Lee||e-mail ann@x.com|marketing yes since 2024-01-01 until 2024-05-01|"
                 "marketing no since 2024-05-01"_s);
        valueOf(KeepCustomers(shop.file).add({.name = u"Bo"_s})); // So that it is not the newest change.
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(ofAnn(), u"Ann Lee||e-mail ann@x.com"_s);
        read("Cy,cy@x.com,,,,,marketing: yes since 2024-02-01\n"
             "Di,di@x.com,,,,,marketing: yes since 2024-02-01\n"
             "Ed,ed@x.com,,,,,marketing: yes since 2024-02-01\n");
        valueOf(Undo(shop.file).undo());
        for (int time = 0; time < 2; ++time) {
            valueOf(Undo(shop.file).undo());
            QCOMPARE(ofAnn(), before);
            valueOf(Undo(shop.file).redo());
            QCOMPARE(ofAnn(), u"Ann Lee||e-mail ann@x.com"_s);
        }
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    /// Whatever else is to be written gets its turn meanwhile; a program that is killed in between has them as before, too.
    void aCancelledFileIsTakenBackInPieces()
    {
        constexpr int customers = 20'000;
        TestShop shop;
        const auto file = [&shop](const QString &name, const QByteArray &segment) {
            QByteArray rows = "Customer,E-mail,Segment,Note\n";
            for (int row = 0; row < customers; ++row) {
                const QByteArray who = "c" + QByteArray::number(row);
                rows += who + ',' + who + "@x.com," + segment + ",of " + segment + '\n';
            }
            return shop.write(name, rows);
        };
        const ImportOverrides ofCustomers{.kind = ImportKind::Customers};
        imported(shop, file(u"a.csv"_s, "Gold"), ofCustomers);
        const QString path = file(u"b.csv"_s, "Silver");
        const ImportReviews import(shop.file);
        ImportRun<ImportReport> run = import.run(path, valueOf(import.survey(path, ofCustomers).future).plan);
        QTRY_VERIFY_WITH_TIMEOUT(run.progress->updated > 6000, 60'000);
        run.future.cancel();
        const QString killed = shop.folder() + u"/killed.shopbell"_s;
        const auto copyHalfWay = [&](Connection &connection) -> Result<bool> {
            const Result<qint64> states = connection.number(u"SELECT count(DISTINCT applied) FROM batch_row"_s);
            if (!states)
                return states.error();
            return *states == 2 && QFile::copy(shop.path(), killed)
                && QFile::copy(shop.path() + u"-wal"_s, killed + u"-wal"_s);
        };
        bool isCopied = false;
        while (!isCopied && !run.future.isFinished())
            isCopied = valueOf(shop.file->threads().write(copyHalfWay));
        run.future.waitForFinished();
        QVERIFY(isCopied);

        const auto isAsBefore = [](const ShopFilePtr &known) {
            const auto count = [&known](const QString &sql) {
                return known->threads().readAndWait([&sql](Connection &connection) { return connection.number(sql); });
            };
            const Result<qint64> gold = count(u"SELECT count(*) FROM customer WHERE segment_id = "
                                              "(SELECT id FROM segment WHERE name = 'Gold')"_s);
            const Result<qint64> notes = count(u"SELECT count(*) FROM customer_note WHERE text = 'of Silver'"_s);
            return gold && notes && *gold == customers && *notes == 0 && valueOf(CheckFile(known).run()).ok();
        };
        shop.reopen();
        QVERIFY(isAsBefore(shop.file));
        const Result<ShopFilePtr> reopened = ShopFile::open(killed, shop.options());
        QVERIFY(bool(reopened));
        QVERIFY(isAsBefore(*reopened));
    }

    void whatTheOwnerWroteStaysAndIsTold()
    {
        TestShop shop;
        valueOf(KeepCustomers(shop.file).add(
            {.name = u"Ann Lee"_s,
             .emails = {u"ann@x.com"_s},
             .segment = u"Friends"_s,
             .consents = {{.kind = ConsentKind::Marketing, .granted = true, .source = u"a form"_s}}}));
        valueOf(KeepCustomers(shop.file).add({.name = u"Bo"_s, .phones = {u"07700 900111"_s}}));
        const ImportReport report = imported(shop, shop.write(u"b.csv"_s, second));
        QCOMPARE(report.updated, 1); // The refusal and the note.
        QCOMPARE(report.saidOtherwise.rows, 1);
        QCOMPARE(report.saidOtherwise.first, (QStringList{u"Ann Lee: Silver"_s, u"Ann Lee: 07700 900111"_s}));
        QCOMPARE(inShop(shop),
                 u"Ann Lee|Friends|e-mail ann@x.com|marketing yes since 2025-11-20 until 2025-11-20|"
                 "marketing no since 2025-11-20|"
                 "note hello\nBo||phone 07700 900111"_s);
    }

    void aLaterYesNeedsItsDate()
    {
        TestShop shop;
        const QByteArray head = "Customer,E-mail,Phone,Customer number,Segment,Preferred way,Wishes\n";
        const auto said = [&](const QByteArray &wish) {
            imported(shop, shop.write(u"w.csv"_s, head + "Ann Lee,ann@x.com,,,,," + wish + "\n"));
            return inShop(shop).section(u'|', 3);
        };
        QCOMPARE(said("marketing: no since 2025-03-03"), u"marketing no since 2025-03-03"_s);
        QCOMPARE(said("marketing: yes"), u"marketing no since 2025-03-03"_s);
        QCOMPARE(said("marketing: yes since 2025-03-03"), u"marketing no since 2025-03-03"_s);
        QCOMPARE(said("marketing: yes since 2025-04-04"),
                 u"marketing no since 2025-03-03 until 2025-04-04|marketing yes since 2025-04-04"_s);
        QCOMPARE(said("marketing: no since 2025-02-02"),
                 u"marketing no since 2025-03-03 until 2025-04-04|marketing yes since 2025-04-04"_s);
        QCOMPARE(said("marketing: no since 2025-05-05"),
                 u"marketing no since 2025-03-03 until 2025-04-04|marketing yes since 2025-04-04 until 2025-05-05|"
                 "marketing no since 2025-05-05"_s);
    }

    void ofSeveralColumnsOfOneWishARefusalHolds_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("wishes");
        const QString refused = u"marketing no"_s;
        QTest::newRow("in the first") << QByteArray("no,yes") << refused;
        QTest::newRow("in the second") << QByteArray("yes,no") << refused;
        QTest::newRow("in one of which nothing is said") << QByteArray(",no") << refused;
        QTest::newRow("else a yes does") << QByteArray("yes,") << u"marketing yes"_s;
        QTest::newRow("and nothing is nothing") << QByteArray(",") << QString();
    }
    void ofSeveralColumnsOfOneWishARefusalHolds()
    {
        QFETCH(QByteArray, cells);
        TestShop shop;
        const QByteArray head = "Customer,E-mail,Accepts Email Marketing,Newsletter\nBo,bo@x.com,yes,yes\n";
        imported(shop, shop.write(u"a.csv"_s, head + "Ann Lee,ann@x.com," + cells + '\n'));
        QTEST(inShop(shop).section(u'\n', 0, 0).section(u'|', 3), "wishes");
    }

    void aYesThatWasTakenBackIsARefusal()
    {
        TestShop shop;
        const QByteArray head = "Customer,E-mail,Phone,Customer number,Segment,Preferred way,Wishes,Marketing\n";
        const auto said = [&](const QByteArray &cells) {
            const QString path = shop.write(u"w.csv"_s, head + "Ann Lee,ann@x.com,,,,," + cells + '\n');
            const ImportReport report = imported(shop, path);
            return u"%1 %2|"_s.arg(report.updated).arg(report.saidOtherwise.first.join(u';'))
                + inShop(shop).section(u'|', 3);
        };
        imported(shop, shop.write(u"a.csv"_s, head + "Ann Lee,ann@x.com,,,,,,\n"));
        const QString past = u"marketing yes since 2024-01-01 until 2024-05-01"_s;
        QCOMPARE(said("marketing: yes since 2024-01-01 until 2024-05-01,"), u"1 |"_s + past);
        QCOMPARE(said("marketing: yes since 2024-01-01 until 2024-05-01,"), u"0 |"_s + past);
        QCOMPARE(said(",yes"), u"0 Ann Lee: marketing: yes|"_s + past);
        QCOMPARE(said("marketing: yes since 2024-01-01 until 2024-05-01,yes"), u"0 |"_s + past);
        QCOMPARE(said("marketing: yes since 2024-06-01,"), u"1 |"_s + past + u"|marketing yes since 2024-06-01"_s);
        QCOMPARE(said("marketing: yes since 2024-06-02 until 2024-07-01,"),
                 u"1 |"_s + past + u"|marketing yes since 2024-06-01 until 2024-07-01"_s);
        QCOMPARE(said("marketing: yes since 2024-06-02 until 2024-07-01,"),
                 u"0 |"_s + past + u"|marketing yes since 2024-06-01 until 2024-07-01"_s);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void aYesThatWasTakenBackAndGivenAgainStands()
    {
        const QByteArray head = "Customer,E-mail,Phone,Customer number,Segment,Preferred way,Wishes\n";
        const QByteArray again =
            head + "Ann Lee,ann@x.com,,,,,\"marketing: yes since 2024-01-01 until 2024-05-01\nmarketing: yes\"\n";
        const QString past = u"marketing yes since 2024-01-01 until 2024-05-01"_s;
        for (const QByteArray &known : {QByteArray(), QByteArray("marketing: yes")}) {
            TestShop shop;
            imported(shop, shop.write(u"a.csv"_s, head + "Ann Lee,ann@x.com,,,,," + known + '\n'));
            const QString path = shop.write(u"b.csv"_s, again);
            QCOMPARE(imported(shop, path).updated, 1);
            QStringList wishes = inShop(shop).section(u'|', 3).split(u'|');
            wishes.sort();
            QCOMPARE(wishes, (QStringList{u"marketing yes"_s, past}));
            const ImportReport report = imported(shop, path);
            QCOMPARE(report.alreadyThere, 1);
            QCOMPARE(report.saidOtherwise.rows, 0);
            wishes = inShop(shop).section(u'|', 3).split(u'|');
            wishes.sort();
            QCOMPARE(wishes, (QStringList{u"marketing yes"_s, past}));
        }
    }

    void aRefusalIsHeededWhateverItsHeading()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s,
                            "Customer,E-mail,Phone,Note,Marketing\nAna,ana@x.com,,,no\nBo,bo@x.com,,,unsubscribed\n"
                            "Cy,cy@x.com,,,false\nDi,di@x.com,,,yes\nEd,ed@x.com,,,\n"));
        QCOMPARE(inShop(shop),
                 u"Ana||e-mail ana@x.com|marketing no\nBo||e-mail bo@x.com|marketing no\n"
                 "Cy||e-mail cy@x.com|marketing no\nDi||e-mail di@x.com|marketing yes\nEd||e-mail ed@x.com"_s);
    }

    void rowsWithContactsOfTwoAreTold()
    {
        TestShop shop;
        const QByteArray head = "Customer,E-mail,Phone,Customer number\n";
        imported(shop,
                 shop.write(u"a.csv"_s, head + "Ann Lee,ann@x.com,07700 900111,1\nBo Poe,bo@x.com,07700 900222,2\n"));
        const ImportReport report = imported(shop,
                                             shop.write(u"b.csv"_s,
                                                        head
                                                            + "Ann Lee,ann@x.com,07700 900111,1\nAnn Lee,ann@x.com,,2\n"
                                                              "Bo Poe,,07700 900222,1\nAnn Lee,ann@x.com,,3\n"));
        QCOMPARE(report.records, 4);
        QCOMPARE(report.added + report.updated + report.alreadyThere + report.leftOut, 4);
        QCOMPARE(report.leftOut, 0);
        QCOMPARE(report.notes.count, 2);
        const auto told = [&report](size_t at) {
            const Problem &note = report.notes.first.at(at);
            return u"%1 %2 %3 %4"_s.arg(note.line).arg(note.column).arg(note.value, note.author);
        };
        QCOMPARE(told(0), u"3 3 2 Ann Lee"_s);
        QCOMPARE(report.notes.first[0].reason, ProblemReason::OtherThanEmail);
        QCOMPARE(told(1), u"4 3 1 Bo Poe"_s);
        QCOMPARE(report.notes.first[1].reason, ProblemReason::OtherThanPhone);
    }

    /// A phone is shared in families: the other's yes and segment are not hers, a refusal is heeded.
    void whoOnlySharesAPhoneBringsARefusalOnly()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"a.csv"_s,
                            "Customer,E-mail,Phone,Accepts marketing,Segment\n"
                            "Ann Lee,ann@x.com,07700 900111,yes,Gold\n"));
        const ImportReport report = imported(shop,
                                             shop.write(u"b.csv"_s,
                                                        "Customer,E-mail,Phone,Accepts marketing,Segment\n"
                                                        "Robert Stone,,07700 900111,no,Silver\n"));
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.saidOtherwise.first, QStringList{u"Ann Lee: Robert Stone"_s});
        QCOMPARE(inShop(shop),
                 u"Ann Lee|Gold|e-mail ann@x.com|phone 07700 900111|marketing yes until 2025-11-20|"
                 "marketing no since 2025-11-20"_s);
    }

    void whoSharesAPhoneAndHasAnEmailIsSomebodyElse()
    {
        TestShop shop;
        const QByteArray head = "Customer,E-mail,Phone,Accepts marketing,Segment\n";
        imported(shop, shop.write(u"a.csv"_s, head + "Ann Lee,ann@x.com,07700 900111,yes,Gold\n"));
        const QString ann = inShop(shop);
        const QString path = shop.write(u"b.csv"_s, head + "Robert Stone,bob@x.com,07700 900111,no,Silver\n");
        QCOMPARE(checked(shop, path).fresh, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.made.customers, 1);
        const QString both = ann + u"\nRobert Stone|Silver|e-mail bob@x.com|phone 07700 900111|marketing no"_s;
        QCOMPARE(inShop(shop), both);
        QCOMPARE(checked(shop, path).seenBefore, 1);
        const ImportReport again = imported(shop, path);
        QCOMPARE(again.alreadyThere, 1);
        QCOMPARE(again.saidOtherwise.rows, 0); // It is his phone, too.
        QCOMPARE(again.notes.count, 0);
        QCOMPARE(inShop(shop), both);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(inShop(shop), ann);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void whoSharesAPhoneAndANameHasAFurtherEmail_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("the same name") << QByteArray("ann lee");
        QTest::newRow("an initial") << QByteArray("A. Lee");
        QTest::newRow("a part of it") << QByteArray("Lee");
        QTest::newRow("no name") << QByteArray();
    }
    void whoSharesAPhoneAndANameHasAFurtherEmail()
    {
        QFETCH(QByteArray, name);
        TestShop shop;
        const QByteArray head = "Customer,E-mail,Phone\n";
        imported(shop, shop.write(u"a.csv"_s, head + "Ann Lee,ann@x.com,07700 900111\n"));
        const ImportReport report = imported(shop, shop.write(u"b.csv"_s, head + name + ",lee@x.com,07700 900111\n"));
        QCOMPARE(report.updated, 1);
        const QString found = inShop(shop);
        QVERIFY2(!found.contains(u'\n') && found.contains(u"e-mail lee@x.com"_s), qPrintable(found));
    }

    void aFamilyInOneFile()
    {
        TestShop shop;
        const QString path = shop.write(u"family.csv"_s,
                                        "Customer,E-mail,Phone\nAnn Lee,ann@x.com,07700 900111\n"
                                        "Bo Lee,bo@x.com,07700 900111\nBo Lee,bo2@x.com,07700 900111\n"
                                        "Bo Lee,,07700 900111\nCy Poe,,07700 900111\n");
        const CheckReport expected = checked(shop, path);
        QCOMPARE(expected.fresh, 2);
        QCOMPARE(expected.newWords, 1);
        QCOMPARE(expected.seenBefore, 2);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 2);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.alreadyThere, 2);
        const QString found = inShop(shop);
        QVERIFY2(found.section(u'\n', 1).contains(u"e-mail bo2@x.com"_s), qPrintable(found));
        QCOMPARE(imported(shop, path).alreadyThere, 5);
        QCOMPARE(inShop(shop), found);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void whoOnlySharesAPhoneBringsAYesThatWasTakenBack()
    {
        TestShop shop;
        const QByteArray head = "Customer,E-mail,Phone,Customer number,Segment,Preferred way,Wishes\n";
        imported(shop,
                 shop.write(u"a.csv"_s, head + "Ann Lee,ann@x.com,07700 900111,,,,marketing: yes since 2024-01-01\n"));
        const ImportReport report = imported(
            shop,
            shop.write(u"b.csv"_s,
                       head + "Robert Stone,,07700 900111,,,,marketing: yes since 2024-02-02 until 2024-06-01\n"));
        QCOMPARE(report.updated, 1);
        QCOMPARE(inShop(shop),
                 u"Ann Lee||e-mail ann@x.com|phone 07700 900111|"
                 "marketing yes since 2024-01-01 until 2024-06-01"_s);
    }
};

SHOPBELL_TEST(TestKnownCustomers)
#include "test_knowncustomers.moc"
