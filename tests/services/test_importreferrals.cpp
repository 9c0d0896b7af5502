// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readreferrals.h"
#include "services/recordreferral.h"
#include "services/undo.h"
#include "storage/arrivingreferrals.h"
#include "storage/databasethreads.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray customers = "name,email\nInes Duarte,ines@example.com\nMarta Kowalska,\n";

const QByteArray referrals = "referrer,referrer_email,friend,friend_email,date,how,visited,asked\n"
                             "Ines Duarte,INES@example.com,Bartek,,2025-03-01,Told a friend,2025-03-08,yes\n"
                             "Marta Kowalska,,Ines Duarte,ines@example.com,2025-02-01,,,\n"
                             "Ines Duarte,,Marta Kowalska,,2025-04-01,,,\n"
                             "Ines Duarte,,ines duarte,,2025-04-02,,,\n"
                             "Somebody,,Zoe,,2025-04-03,,,\n"
                             "Rosa,rosa@example.com,Zoe,,2025-04-04,Leaflet,,no\n"
                             ",,Yara,,2025-04-05,Read a review,,\n"
                             ",,Yara,,2025-04-06,,,\n";

std::vector<ReferralRow> all(const TestShop &shop)
{
    ReferralQuery query;
    query.oldestFirst = true;
    return valueOf(ReadReferrals(shop.file).find(query)).rows;
}

/// "Ines Duarte > Bartek, ..." by day.
QString inShop(const TestShop &shop)
{
    QStringList words;
    for (const ReferralRow &row : all(shop))
        words << u"%1 > %2"_s.arg(row.referrerName, row.friendName);
    return words.join(u", "_s);
}

const QString imported4 = u"Marta Kowalska > Ines Duarte, Ines Duarte > Bartek, Rosa > Zoe,  > Yara"_s;
} // namespace

/// Referrals through the importer.
class TestImportReferrals : public QObject
{
    Q_OBJECT

private:
    struct Filled : TestShop
    {
        Filled()
        {
            imported(*this, write(u"customers.csv"_s, customers));
            path = write(u"referrals.csv"_s, referrals);
        }
        QString path = {};
    };

private Q_SLOTS:
    void rowsBecomeReferrals()
    {
        const Filled shop;
        const ImportReport report = imported(shop, shop.path);
        QCOMPARE(report.plan.kind, ImportKind::Referrals);
        QCOMPARE(report.records, 8);
        QCOMPARE(report.added, 4);
        QCOMPARE(report.leftOut, 4);
        QCOMPARE(report.updated + report.alreadyThere, 0);
        QCOMPARE(report.made.customers, 1);
        std::map<int, ProblemReason> reasons;
        for (const Problem &problem : report.problems)
            reasons[problem.line] = problem.reason;
        const std::map<int, ProblemReason> expected{{4, ProblemReason::SentInACircle},
                                                    {5, ProblemReason::SentThemselves},
                                                    {6, ProblemReason::UnknownReferrer},
                                                    {9, ProblemReason::NoReferrer}};
        QVERIFY(reasons == expected);
        QCOMPARE(inShop(shop), imported4);
        const std::vector<ReferralRow> rows = all(shop);
        QVERIFY(rows[1].referral.referrer.isStored() && !rows[1].referral.friendId.isStored());
        QCOMPARE(rows[1].referral.way, ReferralWay::ToldAFriend);
        QCOMPARE(rows[1].referral.asked, std::optional(true));
        QCOMPARE(rows[1].referral.visited, QDate(2025, 3, 8));
        QCOMPARE(rows[2].referral.ownWay, u"Leaflet"_s);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void aSecondTimeAddsNothing()
    {
        const Filled shop;
        imported(shop, shop.path);
        const ImportReport again = imported(shop, shop.path);
        QCOMPARE(again.alreadyThere, 4);
        QCOMPARE(again.added + again.updated, 0);
        QCOMPARE(again.leftOut, 4);
        QVERIFY(!again.batch.isStored());
        QCOMPARE(inShop(shop), imported4);
    }

    /// Elsewhere they are kept in a note or under Details, which a referral has not.
    void wordsThatAreNoAddressAreTold()
    {
        const TestShop shop;
        imported(shop, shop.write(u"customers.csv"_s, customers));
        const QString path = shop.write(u"odd.csv"_s,
                                        "referrer,referrer_email,friend,friend_email,date\n"
                                        "Ines Duarte,ines@example.com,Bartek,not given,2025-03-01\n"
                                        "Ines Duarte,see the book,Zoe,暂时没有,2025-03-02\n"
                                        "Ines Duarte,-,Yara,,2025-03-03\n");
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 3);
        QCOMPARE(report.unkept.rows, 2);
        QCOMPARE(report.unkept.first,
                 (QStringList{u"friend_email: not given"_s, u"referrer_email: see the book"_s,
                              u"friend_email: 暂时没有"_s}));
        QCOMPARE(inShop(shop), u"Ines Duarte > Bartek, Ines Duarte > Zoe, Ines Duarte > Yara"_s);
        QCOMPARE(imported(shop, path).unkept.rows, 0);
    }

    void wordsThatAreNoPhoneAreTold()
    {
        const TestShop shop;
        imported(shop, shop.write(u"customers.csv"_s, customers));
        const ImportReport report = imported(shop,
                                             shop.write(u"odd.csv"_s,
                                                        "referrer,referrer_phone,friend,friend_phone,date\n"
                                                        "Ines Duarte,4.477E+11,Bartek,ask Anna,2025-03-01\n"
                                                        "Ines Duarte,-,Zoe,07700 900123,2025-03-02\n"));
        QCOMPARE(report.added, 2);
        QCOMPARE(report.unkept.rows, 1);
        QCOMPARE(report.unkept.first, (QStringList{u"referrer_phone: 4.477E+11"_s, u"friend_phone: ask Anna"_s}));
        QCOMPARE(inShop(shop), u"Ines Duarte > Bartek, Ines Duarte > Zoe"_s);
    }

    void equalRowsAreCounted()
    {
        const Filled shop;
        const QByteArray once = "referrer,friend,date\nInes Duarte,Bartek,2025-03-01\n";
        const QByteArray twice = once + "Ines Duarte,Bartek,2025-03-01\n";
        QCOMPARE(imported(shop, shop.write(u"1.csv"_s, once)).added, 1);
        const ImportReport report = imported(shop, shop.write(u"2.csv"_s, twice));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.alreadyThere, 1);
    }

    void theCheckSaysWhatTheImportDoes()
    {
        const Filled shop;
        const ImportReviews import(shop.file);
        const auto checked = [&] {
            return valueOf(import.check(shop.path, valueOf(import.survey(shop.path, {}).future).plan).future);
        };
        QCOMPARE(checked().fresh, 4);
        QCOMPARE(checked().needLook, 4);
        QCOMPARE(inShop(shop), QString());
        imported(shop, shop.path);
        QCOMPARE(checked().seenBefore, 4);
        QCOMPARE(checked().fresh, 0);
    }

    void whatTheShopRefusesIsSavedAsWell()
    {
        const Filled shop;
        const ImportReviews import(shop.file);
        const ImportPlan plan = valueOf(import.survey(shop.path, {}).future).plan;
        const QString out = shop.folder() + u"/left out.csv"_s;
        QCOMPARE(valueOf(import.saveRejects(shop.path, plan, out, {}).future), 4);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.contains("Somebody") && !saved.contains("Bartek"));
    }

    void undoAndRedo()
    {
        const Filled shop;
        imported(shop, shop.path);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), QString());
        valueOf(Undo(shop.file).redo());
        QCOMPARE(inShop(shop), imported4);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void takenBackWithWhomItBrought()
    {
        const Filled shop;
        const ImportReport report = imported(shop, shop.path);
        const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(taken.kind, ImportKind::Referrals);
        QCOMPARE(taken.removed, 4);
        QCOMPARE(taken.customersRemoved, 1);
        QVERIFY(!taken.keptAny());
        QCOMPARE(inShop(shop), QString());
        QCOMPARE(imported(shop, shop.path).added, 4);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void whatWasChangedSinceStays()
    {
        const Filled shop;
        const ImportReport report = imported(shop, shop.path);
        const std::vector<ReferralRow> rows = all(shop);
        const auto zoe = std::ranges::find(rows, u"Zoe"_s, &ReferralRow::friendName);
        QVERIFY(zoe != rows.end());
        const ReferralId changed = zoe->referral.id;
        valueOf(RecordReferral(shop.file).markVisited(changed, QDate(2025, 4, 10)));
        const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(taken.removed, 3);
        QCOMPARE(taken.keptBecauseChanged, std::vector<qint64>{changed.value()});
        QCOMPARE(taken.keptCustomers.size(), size_t(1)); // Rosa, who sent Zoe.
        QCOMPARE(inShop(shop), u"Rosa > Zoe"_s);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(inShop(shop), imported4);
        QCOMPARE(all(shop)[2].referral.visited, QDate(2025, 4, 10));
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    /// The shop is read before the file is: without holding up who wants to write.
    void whoWentMeanwhileIsNobody()
    {
        const TestShop shop;
        const ImportReport came = imported(shop, shop.write(u"customers.csv"_s, customers));
        Result<ReferralBook> book =
            shop.file->threads().readAndWait([](Connection &reader) { return ReferralBook::read(reader); });
        QVERIFY(bool(book));
        const CustomerId marta = book->named(u"marta kowalska"_s);
        QVERIFY(marta.isStored());
        IncomingReferral incoming;
        incoming.referrer.name = u"Marta Kowalska"_s;
        incoming.friendWho.name = u"Zoe"_s;
        incoming.recommended = QDate(2025, 3, 1);
        const auto decided = [&] {
            return shop.file->threads().readAndWait([&](Connection &reader) {
                return decideReferral(reader, *book, incoming, {}, [](const IncomingPerson &) -> Result<CustomerId> {
                    return Error{Error::Kind::Invalid}; // Nobody has to be made.
                });
            });
        };
        const Result<DecidedReferral> before = decided();
        QVERIFY(before && !before->leftOut);
        QCOMPARE(before->referral.referrer, marta);
        valueOf(ImportReviews(shop.file).takeBack(came.batch));
        const Result<DecidedReferral> after = decided();
        QVERIFY(after && after->leftOut);
        QCOMPARE(after->leftOut->reason, ProblemReason::UnknownReferrer);
    }

    void whatIsThereIsFoundByTheNameAsWellAsByTheCustomer()
    {
        const Filled shop;
        const QByteArray head = "referrer,referrer_email,friend,friend_email,date\n";
        const QByteArray known = head + "Ines Duarte,ines@example.com,Marta Kowalska,,2025-03-01\n";
        QCOMPARE(imported(shop, shop.write(u"1.csv"_s, known)).added, 1);
        const QByteArray others = head + "ines  duarte,,MARTA KOWALSKA,,2025-03-01\nInes Duarte,,Zoe,,2025-03-01\n";
        const ImportReport report = imported(shop, shop.write(u"2.csv"_s, others));
        QCOMPARE(report.alreadyThere, 1);
        QCOMPARE(report.added, 1);
    }

    void manyRowsComeInWhole()
    {
        const Filled shop;
        QByteArray file = "referrer,friend,date\n";
        for (int row = 0; row < 1500; ++row)
            file += "Ines Duarte,Friend " + QByteArray::number(row) + ",2025-03-01\n";
        const ImportReport report = imported(shop, shop.write(u"many.csv"_s, file));
        QCOMPARE(report.added, 1500);
        QCOMPARE(valueOf(ReadReferrals(shop.file).find({})).total, 1500);
        valueOf(ImportReviews(shop.file).takeBack(report.batch));
        QCOMPARE(valueOf(ReadReferrals(shop.file).find({})).total, 0);
    }
};

SHOPBELL_TEST(TestImportReferrals)
#include "test_importreferrals.moc"
