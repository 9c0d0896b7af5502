// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sortreviews.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddUp();
    void aSecondTimeAddsNothing();
    void equalRecordsAreCounted();
    void nothingShowsWhileItArrives();
    void theLineOfAnImportIsThatOfTheLastRowInTheShop();
    void undoBringsTheFileBack();
    void redoShowsItAgain();
    void anOlderImportKeepsWhatWasChanged();
    void sameIdWithOtherWordsUpdates();
    void anOlderExportTakesNothingBack_data();
    void anOlderExportTakesNothingBack();
    void undoPutsEarlierWordsBack();
    void oldAndUndatedReviewsGetNoClock();
    void aReplyInTheFileIsPosted();
    void otherColumnsAreKept();
    void emailMakesACustomer();
    void cancelLeavesAllAsBefore();
    void aCrashLeavesNothing();
    void aChannelGoesWithItsImport();
    void aChannelThatSomebodyElseUsesStays();
    void anImportCanMakeAChannel();
    void realFiles_data();
    void realFiles();
};

namespace {
const QByteArray small = "author,date,rating,review\n"
                         "Owen,2025-11-19,2,\"Sold to someone\nelse\"\n"
                         "Priya,2025-11-19,1,Sour milk\n"
                         "Marta,2025-11-18,5,Lovely buns\n"
                         "Nobody,31/31/2025,4,Strange day\n";

QStringList ownChannels(const TestShop &shop)
{
    QStringList names;
    for (const Channel &channel : valueOf(ReadReviews(shop.file).channels())) {
        if (channel.own)
            names << channel.key;
    }
    return names;
}
} // namespace

void TestImport::countsAddUp()
{
    TestShop shop;
    const ImportReport report = imported(shop, shop.write(u"a.csv"_s, small));
    QCOMPARE(report.records, 4);
    QCOMPARE(report.added, 3);
    QCOMPARE(report.leftOut, 1);
    QCOMPARE(report.problems.size(), size_t(1));
    QCOMPARE(report.problems[0].line, 6);
    QCOMPARE(report.records, report.added + report.updated + report.alreadyThere + report.leftOut);
    const ReviewCounts counts = valueOf(ReadReviews(shop.file).counts());
    QCOMPARE(counts.views.value(int(ReviewView::Negative)), 2);
    QCOMPARE(counts.views.value(int(ReviewView::Positive)), 1);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::aSecondTimeAddsNothing()
{
    TestShop shop;
    const QString path = shop.write(u"a.csv"_s, small);
    imported(shop, path);
    const ImportReport again = imported(shop, path);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.alreadyThere, 3);
    QCOMPARE(again.leftOut, 1);
    QVERIFY(!again.batch.isStored());
    QCOMPARE(valueOf(ImportReviews(shop.file).batches()).size(), size_t(1));
}

void TestImport::equalRecordsAreCounted()
{
    TestShop shop;
    const QByteArray once = "rating,review\n5,Good\n";
    const QByteArray thrice = "rating,review\n5,Good\n5, good \n5,GOOD\n";
    QCOMPARE(imported(shop, shop.write(u"1.csv"_s, once)).added, 1);
    const QString three = shop.write(u"3.csv"_s, thrice);
    const CheckReport check = valueOf(
        ImportReviews(shop.file).check(three, valueOf(ImportReviews(shop.file).survey(three, {}).future).plan).future);
    QCOMPARE(check.fresh, 2);
    QCOMPARE(check.seenBefore, 1);
    const ImportReport report = imported(shop, three);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(imported(shop, three).added, 0);
    QCOMPARE(countOf(shop, {}), 3);
}

void TestImport::nothingShowsWhileItArrives()
{
    TestShop shop;
    QByteArray large = "rating,review\n";
    for (int i = 0; i < 20000; ++i)
        large += "4,Bread number " + QByteArray::number(i) + '\n';
    const QString path = shop.write(u"large.csv"_s, large);
    const ImportReviews import(shop.file);
    const FileSurvey survey = valueOf(import.survey(path, {}).future);
    const ImportRun<ImportReport> run = import.run(path, survey.plan);
    QTRY_VERIFY(run.progress->fresh > 100);
    if (!run.future.isFinished()) {
        QCOMPARE(countOf(shop, {}), 0);
        QCOMPARE(hitsOf(shop, u"bread"_s), 0);
        QCOMPARE(valueOf(ReadReviews(shop.file).counts()).everything, 0);
    }
    const ReviewId typed = valueOf(AddReview(shop.file).add({.text = u"Typed meanwhile"_s}));
    QCOMPARE(valueOf(run.future).added, 20000);
    QCOMPARE(countOf(shop, {}), 20001);
    QCOMPARE(valueOf(ReadReviews(shop.file).details(typed)).review.text, u"Typed meanwhile"_s);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::theLineOfAnImportIsThatOfTheLastRowInTheShop()
{
    constexpr int rows = 12000;
    QByteArray bytes = "author,date,rating,review\n";
    for (int i = 0; i < rows; ++i)
        bytes += "Owen,2025-11-19,4,Loaf number " + QByteArray::number(i) + '\n';
    const TestShop shop;
    const QString path = shop.write(u"reviews.csv"_s, bytes);
    const ImportReviews import(shop.file);
    const FileSurvey survey = valueOf(import.survey(path, {}).future);
    const ImportRun<ImportReport> run = import.run(path, survey.plan);
    while (!run.future.isFinished()) {
        const qint64 line = run.progress->line; // The writer tells it last.
        const qint64 reached = run.progress->fresh + 1;
        if (line > reached && line <= rows)
            QFAIL(qPrintable(u"line %1 with %2 reviews in"_s.arg(line).arg(reached - 1)));
        QTest::qSleep(1);
    }
    QCOMPARE(valueOf(run.future).added, rows);
    QCOMPARE(run.progress->line, rows + 1);
}

void TestImport::undoBringsTheFileBack()
{
    TestShop shop;
    valueOf(AddReview(shop.file).add({.text = u"The first word"_s}));
    const QString path = shop.write(u"a.csv"_s, small);
    imported(shop, path);
    QCOMPARE(countOf(shop, {}), 4);
    const Change undone = valueOf(Undo(shop.file).undo());
    QCOMPARE(undone.did, Did::ImportReviews);
    QCOMPARE(countOf(shop, {}), 1);
    QCOMPARE(hitsOf(shop, u"sour"_s), 0);
    QCOMPARE(valueOf(ReadReviews(shop.file).counts()).everything, 1);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    shop.reopen();
    QCOMPARE(countOf(shop, {}), 1);
    // A change ends the offer of redo and the rows go for good; the file can come in again.
    valueOf(AddReview(shop.file).add({.text = u"The second word"_s}));
    QVERIFY(!valueOf(Undo(shop.file).state()).redo);
    QCOMPARE(imported(shop, path).added, 3);
    QCOMPARE(countOf(shop, {}), 5);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::redoShowsItAgain()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, small));
    valueOf(Undo(shop.file).undo());
    shop.reopen();
    QVERIFY(valueOf(Undo(shop.file).state()).redo);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(countOf(shop, {}), 3);
    QCOMPARE(hitsOf(shop, u"sour"_s), 1);
}

void TestImport::anOlderImportKeepsWhatWasChanged()
{
    TestShop shop;
    const BatchId batch = imported(shop, shop.write(u"a.csv"_s, small)).batch;
    const ReviewId changed = valueOf(ReadReviews(shop.file).all({})).ids.front();
    valueOf(SortReviews(shop.file).addTag(ReviewSelection::one(changed), u"milk"_s));
    const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(batch));
    QCOMPARE(taken.removed, 2);
    QCOMPARE(taken.keptBecauseChanged, std::vector<qint64>{changed.value()});
    QCOMPARE(valueOf(ReadReviews(shop.file).all({})).ids, std::vector<ReviewId>{changed});
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    QCOMPARE(errorOf(ImportReviews(shop.file).takeBack(batch)), Error::Kind::Conflict);
    // Undo brings the rows back; then the tag goes, then the import.
    QCOMPARE(valueOf(Undo(shop.file).undo()).did, Did::TakeBackImport);
    QCOMPARE(countOf(shop, {}), 3);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    QCOMPARE(valueOf(Undo(shop.file).undo()).did, Did::AddTag);
    QCOMPARE(valueOf(Undo(shop.file).undo()).did, Did::ImportReviews);
    QCOMPARE(countOf(shop, {}), 0);
    for (int i = 0; i < 3; ++i)
        valueOf(Undo(shop.file).redo());
    QCOMPARE(valueOf(ReadReviews(shop.file).all({})).ids, std::vector<ReviewId>{changed});
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::sameIdWithOtherWordsUpdates()
{
    TestShop shop;
    imported(shop, shop.write(u"1.csv"_s, "review_id,rating,review\nr1,5,Good\nr2,4,Fine\n"));
    const QString path = shop.write(u"2.csv"_s, "review_id,rating,review\nr1,2,Not good any more\nr2,4,Fine\n");
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(report.added, 0);
    QCOMPARE(countOf(shop, {}), 2);
    QCOMPARE(hitsOf(shop, u"any more"_s), 1);
    QCOMPARE(valueOf(ReadReviews(shop.file).counts()).views.value(int(ReviewView::Negative)), 1);
    QCOMPARE(imported(shop, path).alreadyThere, 2);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::anOlderExportTakesNothingBack_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("earlier");
    QTest::addColumn<QByteArray>("later");
    QTest::newRow("without dates") << QByteArray("review_id,rating,review\n") << QByteArray("r1,5,Good\n")
                                   << QByteArray("r1,2,Not good any more\n");
    QTest::newRow("with the day it was written")
        << QByteArray("review_id,date,rating,review\n") << QByteArray("r1,2025-10-01,5,Good\n")
        << QByteArray("r1,2025-10-01,2,Not good any more\n");
    QTest::newRow("with the day it was changed")
        << QByteArray("review_id,date,rating,review\n") << QByteArray("r1,2025-10-01,5,Good\n")
        << QByteArray("r1,2025-11-01,2,Not good any more\n");
}

void TestImport::anOlderExportTakesNothingBack()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, earlier);
    QFETCH(QByteArray, later);
    TestShop shop;
    const QString october = shop.write(u"october.csv"_s, head + earlier);
    const QString november = shop.write(u"november.csv"_s, head + later);
    imported(shop, october);
    QCOMPARE(imported(shop, november).updated, 1);
    const ImportReviews import(shop.file);
    const CheckReport check = valueOf(import.check(october, valueOf(import.survey(october, {}).future).plan).future);
    QCOMPARE(check.seenBefore, 1);
    QCOMPARE(check.newWords, 0);
    const ImportReport again = imported(shop, october);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.alreadyThere, 1);
    QCOMPARE(hitsOf(shop, u"any more"_s), 1);
    // Taken back, the earlier words stand, and the later ones can come again.
    valueOf(Undo(shop.file).undo());
    QCOMPARE(hitsOf(shop, u"any more"_s), 0);
    QCOMPARE(imported(shop, november).updated, 1);
}

void TestImport::undoPutsEarlierWordsBack()
{
    TestShop shop;
    imported(shop, shop.write(u"1.csv"_s, "review_id,rating,review\nr1,5,Good\nr2,4,Fine\n"));
    imported(shop, shop.write(u"2.csv"_s, "review_id,rating,review\nr1,2,Not good any more\nr3,4,New\n"));
    QCOMPARE(countOf(shop, {}), 3);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(countOf(shop, {}), 2);
    QCOMPARE(hitsOf(shop, u"any more"_s), 0);
    QCOMPARE(hitsOf(shop, u"good"_s), 1);
    QCOMPARE(valueOf(ReadReviews(shop.file).counts()).views.value(int(ReviewView::Positive)), 2);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(hitsOf(shop, u"any more"_s), 1);
    QCOMPARE(countOf(shop, {}), 3);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::oldAndUndatedReviewsGetNoClock()
{
    TestShop shop;
    const ImportReport report = imported(shop,
                                         shop.write(u"a.csv"_s,
                                                    "date,rating,review\n"
                                                    "2025-11-19,1,Yesterday and bad\n"
                                                    "2025-11-18,1,Older than a day and bad\n"
                                                    "2025-11-18,5,Two days and good\n"
                                                    "2024-11-18,5,Last year\n"
                                                    ",1,Nobody knows when\n"));
    QCOMPARE(report.added, 5);
    QCOMPARE(report.withClock, 2);
    QCOMPARE(valueOf(ReadReviews(shop.file).counts()).views.value(int(ReviewView::NeedsReply)), 2);
    ReviewQuery all;
    QCOMPARE(valueOf(SortReviews(shop.file).startClock(ReviewSelection::all(all))), 3);
    QCOMPARE(valueOf(ReadReviews(shop.file).counts()).views.value(int(ReviewView::NeedsReply)), 5);
}

void TestImport::aReplyInTheFileIsPosted()
{
    TestShop shop;
    imported(shop,
             shop.write(u"a.csv"_s,
                        "title,body,rating,review_date,reviewer_name,reply,reply_date\n"
                        "Buns,Lovely,5,2025-11-19,Marta,Thank you Marta,2025-11-20\n"));
    const ReviewId id = valueOf(ReadReviews(shop.file).all({})).ids.at(0);
    const ReviewDetails details = valueOf(ReadReviews(shop.file).details(id));
    QCOMPARE(details.review.answer, AnswerState::Answered);
    QCOMPARE(details.conversation.size(), size_t(1));
    QCOMPARE(std::get<Response>(details.conversation[0]).posted.day, QDate(2025, 11, 20));
    QCOMPARE(hitsOf(shop, u"thank"_s), 1);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::otherColumnsAreKept()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, "rating,review,shoe size,colour\n5,Good,42,\n4,Fine,,blue\n"));
    ReviewQuery query;
    query.search = u"fine"_s;
    const ReviewId id = valueOf(ReadReviews(shop.file).all(query)).ids.at(0);
    const ReviewDetails details = valueOf(ReadReviews(shop.file).details(id));
    QCOMPARE(details.extra, (std::vector<ExtraColumn>{{u"colour"_s, u"blue"_s}}));
    QCOMPARE(details.review.line, 3);
}

void TestImport::emailMakesACustomer()
{
    TestShop shop;
    const ImportReport report = imported(shop,
                                         shop.write(u"a.csv"_s,
                                                    "rating,review,author,email\n"
                                                    "5,Good,Marta,marta@example.org\n"
                                                    "4,Again,Marta K.,MARTA@example.org\n"
                                                    "4,Name only,Owen,\n"));
    QCOMPARE(report.made.customers, 1);
    const ReviewDetails details =
        valueOf(ReadReviews(shop.file).details(valueOf(ReadReviews(shop.file).all({})).ids.at(0)));
    ReviewQuery hers;
    hers.customer = CustomerId(1);
    QCOMPARE(countOf(shop, hers), 2);
    Q_UNUSED(details);
}

void TestImport::cancelLeavesAllAsBefore()
{
    TestShop shop;
    QByteArray large = "rating,review\n";
    for (int i = 0; i < 30000; ++i)
        large += "4,Bread number " + QByteArray::number(i) + '\n';
    const QString path = shop.write(u"large.csv"_s, large);
    const ImportReviews import(shop.file);
    const FileSurvey survey = valueOf(import.survey(path, {}).future);
    ImportRun<ImportReport> run = import.run(path, survey.plan);
    QTRY_VERIFY(run.progress->fresh > 1000);
    run.future.cancel();
    run.future.waitForFinished();
    shop.reopen();
    QCOMPARE(countOf(shop, {}), 0);
    QVERIFY(!valueOf(Undo(shop.file).state()).undo);
    QVERIFY(valueOf(ImportReviews(shop.file).batches()).empty());
    QCOMPARE(errorOf(ImportReviews(shop.file).takeBack(BatchId(1))), Error::Kind::NotFound);
    QCOMPARE(imported(shop, path).added, 30000);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::aCrashLeavesNothing()
{
    TestShop shop;
    QByteArray large = "rating,review\n";
    for (int i = 0; i < 30000; ++i)
        large += "4,Bread number " + QByteArray::number(i) + '\n';
    const QString path = shop.write(u"large.csv"_s, large);
    const ImportReviews import(shop.file);
    const FileSurvey survey = valueOf(import.survey(path, {}).future);
    const ImportRun<ImportReport> run = import.run(path, survey.plan);
    QTRY_VERIFY(run.progress->fresh > 1000);
    // What a killed program leaves: the file and its log, copied while rows arrive.
    QVERIFY(QFile::copy(shop.path(), shop.folder() + u"/killed.shopbell"_s));
    QVERIFY(QFile::copy(shop.path() + u"-wal"_s, shop.folder() + u"/killed.shopbell-wal"_s));
    valueOf(run.future);
    const Result<ShopFilePtr> killed = ShopFile::open(shop.folder() + u"/killed.shopbell"_s, shop.options());
    QVERIFY(bool(killed));
    QCOMPARE(valueOf(ReadReviews(*killed).counts()).everything, 0);
    QCOMPARE(errorOf(ImportReviews(*killed).takeBack(BatchId(1))), Error::Kind::NotFound); // It never was an import.
    QVERIFY(valueOf(CheckFile(*killed).run()).ok());
}

void TestImport::aChannelGoesWithItsImport()
{
    TestShop shop;
    QByteArray large = "rating,review,channel\n";
    for (int i = 0; i < 30000; ++i)
        large += "4,Bread number " + QByteArray::number(i) + ",Market stall\n";
    const QString path = shop.write(u"large.csv"_s, large);
    const ImportReviews import(shop.file);
    const FileSurvey survey = valueOf(import.survey(path, {}).future);
    ImportRun<ImportReport> run = import.run(path, survey.plan);
    QTRY_VERIFY(run.progress->fresh > 100);
    QCOMPARE(ownChannels(shop), QStringList());
    run.future.cancel();
    run.future.waitForFinished();
    shop.reopen();
    QCOMPARE(ownChannels(shop), QStringList());

    imported(shop, path);
    QCOMPARE(ownChannels(shop), QStringList{u"Market stall"_s});
    valueOf(Undo(shop.file).undo());
    QCOMPARE(ownChannels(shop), QStringList());
    valueOf(Undo(shop.file).redo());
    QCOMPARE(ownChannels(shop), QStringList{u"Market stall"_s});
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestImport::aChannelThatSomebodyElseUsesStays()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, "rating,review,channel\n4,Good bread,Market stall\n"));
    valueOf(AddReview(shop.file).add({.text = u"Typed"_s, .channelName = u"market stall"_s}));
    const BatchId batch = valueOf(ImportReviews(shop.file).batches()).front().id;
    valueOf(ImportReviews(shop.file).takeBack(batch));
    QCOMPARE(ownChannels(shop), QStringList{u"Market stall"_s});
    QCOMPARE(countOf(shop, {}), 1);
}

void TestImport::anImportCanMakeAChannel()
{
    TestShop shop;
    const ImportReviews import(shop.file);
    const QString path = shop.write(u"a.csv"_s, "rating,review\n4,Good bread\n");
    ImportPlan plan = valueOf(import.survey(path, {}).future).plan;
    plan.channelName = u"Market stall"_s;
    QCOMPARE(valueOf(import.check(path, plan).future).fresh, 1);
    QCOMPARE(ownChannels(shop), QStringList());
    QCOMPARE(valueOf(import.run(path, plan).future).added, 1);
    QCOMPARE(ownChannels(shop), QStringList{u"Market stall"_s});
    QCOMPARE(valueOf(import.run(path, plan).future).alreadyThere, 1);
    plan.channelName = u"Google"_s;
    QCOMPARE(valueOf(import.run(path, plan).future).added, 1);
    QCOMPARE(ownChannels(shop), QStringList{u"Market stall"_s});
}

void TestImport::realFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("records");
    QTest::newRow("55 product reviews on a scale that ends at 10") << u"judgeme_import_castforge.csv"_s << qint64(55);
    QTest::newRow("Chinese food delivery") << u"zh_waimai_10k.csv"_s << qint64(11987);
    QTest::newRow("app reviews in UTF-16") << u"googleplay_console_reviews_3_utf16le.csv"_s << qint64(3);
}

void TestImport::realFiles()
{
    const QString folder = qEnvironmentVariable("SHOPBELL_SHARED_DATA");
    QFETCH(QString, name);
    QFETCH(qint64, records);
    const QString path = folder + u'/' + name;
    if (folder.isEmpty() || !QFile::exists(path))
        QSKIP("the real files are not here");
    TestShop shop;
    const ImportReport report = imported(shop, path);
    QCOMPARE(report.records, records);
    QCOMPARE(report.added, records);
    QCOMPARE(report.leftOut, 0);
    QCOMPARE(imported(shop, path).added, 0);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(countOf(shop, {}), 0);
}

SHOPBELL_TEST(TestImport)
#include "test_import.moc"
