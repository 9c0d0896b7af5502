// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray head = "review_id,author,date,rating,review,reply,reply_date\n";
const QByteArray unanswered = "g1,Tessa,2025-11-19,1,Stale scone,,\ng2,Ben,2025-11-19,2,Cold tea,,\n";
const QByteArray answered =
    "g1,Tessa,2025-11-19,1,Stale scone,I am sorry Tessa,2025-11-20\ng2,Ben,2025-11-19,2,Cold tea,,\n";

/// The review that says `words`.
ReviewDetails saying(const TestShop &shop, const QString &words)
{
    ReviewQuery query;
    query.search = words;
    return valueOf(ReadReviews(shop.file).details(valueOf(ReadReviews(shop.file).all(query)).ids.at(0)));
}

QStringList answersOf(const ReviewDetails &details)
{
    QStringList texts;
    for (const Message &message : details.conversation) {
        if (const auto *response = std::get_if<Response>(&message))
            texts << response->text;
    }
    return texts;
}

int waiting(const TestShop &shop)
{
    return int(valueOf(ReadReviews(shop.file).counts()).views.value(int(ReviewView::NeedsReply)));
}

CheckReport checked(const TestShop &shop, const QString &path)
{
    const ImportReviews import(shop.file);
    return valueOf(import.check(path, valueOf(import.survey(path, {}).future).plan).future);
}
} // namespace

/// The shop answers on the site, and the next file has the answer.
class TestImportedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterFileAnswersAReview()
    {
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        QCOMPARE(waiting(shop), 2);
        const QString later = shop.write(u"november.csv"_s, head + answered);
        const CheckReport look = checked(shop, later);
        QCOMPARE(look.newWords, 1);
        QCOMPARE(look.seenBefore, 1);
        const ImportReport report = imported(shop, later);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.alreadyThere, 1);
        const ReviewDetails tessa = saying(shop, u"stale"_s);
        QCOMPARE(tessa.review.answer, AnswerState::Answered);
        QVERIFY(!tessa.review.respondBy);
        QCOMPARE(answersOf(tessa), QStringList{u"I am sorry Tessa"_s});
        QCOMPARE(std::get<Response>(tessa.conversation.at(0)).posted.day, QDate(2025, 11, 20));
        QCOMPARE(hitsOf(shop, u"sorry"_s), 1);
        QCOMPARE(waiting(shop), 1);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());

        QCOMPARE(imported(shop, later).alreadyThere, 2);
        QCOMPARE(answersOf(saying(shop, u"stale"_s)).size(), 1);
    }

    void itGoesAndComesWithItsImport()
    {
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        imported(shop, shop.write(u"november.csv"_s, head + answered));
        for (int round = 0; round < 2; ++round) {
            valueOf(Undo(shop.file).undo());
            const ReviewDetails before = saying(shop, u"stale"_s);
            QCOMPARE(before.review.answer, AnswerState::Waiting);
            QVERIFY(before.review.respondBy);
            QVERIFY(answersOf(before).isEmpty());
            QCOMPARE(hitsOf(shop, u"sorry"_s), 0);
            QCOMPARE(waiting(shop), 2);
            QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
            valueOf(Undo(shop.file).redo());
            const ReviewDetails after = saying(shop, u"stale"_s);
            QCOMPARE(after.review.answer, AnswerState::Answered);
            QCOMPARE(answersOf(after), QStringList{u"I am sorry Tessa"_s});
            QCOMPARE(std::get<Response>(after.conversation.at(0)).posted.day, QDate(2025, 11, 20));
            QCOMPARE(hitsOf(shop, u"sorry"_s), 1);
            QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        }
    }

    void withNewWordsBothCome()
    {
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        const ImportReport report = imported(
            shop,
            shop.write(u"november.csv"_s, head + "g1,Tessa,2025-11-19,3,Better now,We are glad Tessa,2025-11-20\n"));
        QCOMPARE(report.updated, 1);
        const ReviewDetails tessa = saying(shop, u"better"_s);
        QCOMPARE(answersOf(tessa), QStringList{u"We are glad Tessa"_s});
        QCOMPARE(tessa.review.answer, AnswerState::Answered);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(hitsOf(shop, u"better"_s), 0);
        QVERIFY(answersOf(saying(shop, u"stale"_s)).isEmpty());
    }

    void recordsWithoutAnIdAreAnsweredToo()
    {
        const QByteArray plain = "author,date,rating,review,reply\n";
        TestShop shop;
        imported(shop, shop.write(u"1.csv"_s, plain + "Tessa,2025-11-19,1,Stale scone,\nBen,2025-11-19,2,Cold tea,\n"));
        const QString later =
            shop.write(u"2.csv"_s, plain + "Tessa,2025-11-19,1,Stale scone,I am sorry\nBen,2025-11-19,2,Cold tea,\n");
        QCOMPARE(checked(shop, later).newWords, 1);
        const ImportReport report = imported(shop, later);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.alreadyThere, 1);
        QCOMPARE(answersOf(saying(shop, u"stale"_s)), QStringList{u"I am sorry"_s});
        QCOMPARE(imported(shop, later).alreadyThere, 2);
    }

    void whatWasPostedHereIsKnown_data()
    {
        QTest::addColumn<QString>("posted");
        QTest::addColumn<QByteArray>("onSite");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("blanks and case") << u"I am  sorry tessa"_s << QByteArray("I am sorry Tessa") << true;
        QTest::newRow("the apostrophe") << u"We're sorry"_s << QByteArray("We’re sorry") << true;
        QTest::newRow("the full stop") << u"Sorry, Tessa."_s << QByteArray("\"Sorry, Tessa\"") << true;
        QTest::newRow("the letters") << u"Café"_s << QByteArray("Cafe\u0301") << true;
        QTest::newRow("marks of web pages")
            << u"Tea & cake, we're sorry"_s << QByteArray("\"Tea &amp; cake, we&#39;re sorry\"") << true;
        QTest::newRow("full width") << u"对不起！"_s << QByteArray("对不起!") << true;
        QTest::newRow("other words") << u"Sorry, Tessa"_s << QByteArray("\"Sorry, Ben\"") << false;
        QTest::newRow("signs alone") << u"👍"_s << QByteArray("👎") << false;
    }
    void whatWasPostedHereIsKnown()
    {
        QFETCH(QString, posted);
        QFETCH(QByteArray, onSite);
        QFETCH(bool, isKnown);
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        const ReviewId tessa = saying(shop, u"stale"_s).review.id;
        const AnswerReview answer(shop.file);
        valueOf(answer.saveDraft(tessa, posted));
        valueOf(answer.post(tessa, {}, u"Anna"_s));
        const ImportReport report = imported(
            shop,
            shop.write(u"november.csv"_s, head + "g1,Tessa,2025-11-19,1,Stale scone," + onSite + ",2025-11-20\n"));
        QCOMPARE(report.alreadyThere, isKnown ? 1 : 0);
        QCOMPARE(answersOf(saying(shop, u"stale"_s)).size(), isKnown ? 1 : 2);
    }

    void anAnswerThatWasRewordedStays()
    {
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        const BatchId november = imported(shop, shop.write(u"november.csv"_s, head + answered)).batch;
        const ReviewDetails tessa = saying(shop, u"stale"_s);
        valueOf(
            AnswerReview(shop.file).editPosted(std::get<Response>(tessa.conversation.at(0)).id, u"Sorry, Tessa"_s, {}));
        const TakenBack taken = valueOf(ImportReviews(shop.file).takeBack(november));
        QCOMPARE(taken.keptBecauseChanged, std::vector<qint64>{tessa.review.id.value()});
        QCOMPARE(answersOf(saying(shop, u"stale"_s)), QStringList{u"Sorry, Tessa"_s});
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        // Undo goes back step by step: the words, then the answer.
        for (int step = 0; step < 3; ++step)
            valueOf(Undo(shop.file).undo());
        QVERIFY(answersOf(saying(shop, u"stale"_s)).isEmpty());
        for (int step = 0; step < 2; ++step)
            valueOf(Undo(shop.file).redo());
        QCOMPARE(answersOf(saying(shop, u"stale"_s)), QStringList{u"Sorry, Tessa"_s});
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void whatWasRewordedHereDoesNotComeBackBesideIt()
    {
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        const QString later = shop.write(u"november.csv"_s, head + answered);
        imported(shop, later);
        const ReviewDetails tessa = saying(shop, u"stale"_s);
        valueOf(
            AnswerReview(shop.file).editPosted(std::get<Response>(tessa.conversation.at(0)).id, u"Sorry, Tessa"_s, {}));
        QCOMPARE(checked(shop, later).newWords, 0);
        QCOMPARE(imported(shop, later).alreadyThere, 2);
        QCOMPARE(answersOf(saying(shop, u"stale"_s)), QStringList{u"Sorry, Tessa"_s});
    }

    void linesOfOneReviewAreBroughtTogether_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("the answer first") << QByteArray("g1,Tessa,2025-11-19,1,Stale scone,I am sorry,2025-11-20\n"
                                                        "g1,Tessa,2025-11-20,4,Better now,,\n");
        QTest::newRow("the newer words first")
            << QByteArray("g1,Tessa,2025-11-20,4,Better now,,\n"
                          "g1,Tessa,2025-11-19,1,Stale scone,I am sorry,2025-11-20\n");
    }
    void linesOfOneReviewAreBroughtTogether()
    {
        QFETCH(QByteArray, lines);
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        const QString later = shop.write(u"november.csv"_s, head + lines);
        QCOMPARE(imported(shop, later).updated, 2);
        const ReviewDetails tessa = saying(shop, u"better"_s);
        QCOMPARE(answersOf(tessa), QStringList{u"I am sorry"_s});
        QCOMPARE(tessa.review.answer, AnswerState::Answered);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        valueOf(Undo(shop.file).undo());
        QVERIFY(answersOf(saying(shop, u"stale"_s)).isEmpty());
        QCOMPARE(saying(shop, u"stale"_s).review.answer, AnswerState::Waiting);
        valueOf(Undo(shop.file).redo());
        QCOMPARE(answersOf(saying(shop, u"better"_s)), QStringList{u"I am sorry"_s});
        QCOMPARE(saying(shop, u"better"_s).review.answer, AnswerState::Answered);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void twoAnswersInOneFileBothStand()
    {
        const QByteArray lines = "g1,Tessa,2025-11-19,1,Stale scone,I am sorry,2025-11-19\n"
                                 "g1,Tessa,2025-11-19,1,Stale scone,A new one waits,2025-11-20\n";
        TestShop shop;
        const QString path = shop.write(u"november.csv"_s, head + lines);
        QCOMPARE(checked(shop, path).newWords, 1);
        const ImportReport report = imported(shop, path);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.updated, 1);
        const QStringList both{u"I am sorry"_s, u"A new one waits"_s};
        QCOMPARE(answersOf(saying(shop, u"stale"_s)), both);
        QCOMPARE(checked(shop, path).newWords, 0);
        QCOMPARE(imported(shop, path).alreadyThere, 2);
        QCOMPARE(answersOf(saying(shop, u"stale"_s)), both);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void equalRecordsKeepTheirOwnAnswers()
    {
        const QByteArray plain = "author,date,rating,review,reply\n";
        TestShop shop;
        imported(shop,
                 shop.write(u"1.csv"_s, plain + ",2025-11-19,5,Great,Thanks Anna\n,2025-11-19,5,Great,Thanks Tom\n"));
        const QString turned =
            shop.write(u"2.csv"_s, plain + ",2025-11-19,5,Great,Thanks Tom\n,2025-11-19,5,Great,Thanks Anna\n");
        QCOMPARE(checked(shop, turned).newWords, 0);
        QCOMPARE(imported(shop, turned).alreadyThere, 2);
        QStringList all;
        for (const ReviewId id : valueOf(ReadReviews(shop.file).all({})).ids)
            all += answersOf(valueOf(ReadReviews(shop.file).details(id)));
        all.sort();
        QCOMPARE(all, (QStringList{u"Thanks Anna"_s, u"Thanks Tom"_s}));
    }

    void aFurtherMessageStillWaits()
    {
        TestShop shop;
        imported(shop, shop.write(u"october.csv"_s, head + unanswered));
        const ReviewId tessa = saying(shop, u"stale"_s).review.id;
        valueOf(AnswerReview(shop.file).addTurn(tessa, u"Hello?"_s, {}));
        imported(
            shop,
            shop.write(u"november.csv"_s, head + "g1,Tessa,2025-11-19,1,Stale scone,I am sorry Tessa,2025-11-19\n"));
        const ReviewDetails details = saying(shop, u"stale"_s);
        QCOMPARE(answersOf(details), QStringList{u"I am sorry Tessa"_s});
        QCOMPARE(details.review.answer, AnswerState::Waiting);
    }
};

SHOPBELL_TEST(TestImportedAnswers)
#include "test_importedanswers.moc"
