// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importedanswers.h"
#include "storage/statement.h"
#include "support/migratedfile.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// A review of 19 November that waits, and an answer of that day which a file brings.
struct Waiting : MigratedFile
{
    Waiting()
    {
        run(u"INSERT INTO review (id, channel_id, text, posted_day, created_at, sort_day, sort_rating, urgency, answer, "
            "clock_from, respond_by) VALUES (1, 1, 'Stale scone', '2025-11-19', 1763510400000, 0, 0, 5, 1, 10, 20)"_s);
        news.addAnswer(BatchId(7), u"I am sorry"_s, Moment::onDay(QDate(2025, 11, 19)), 1763600000000);
    }

    QJsonObject swapped(const QJsonObject &answers)
    {
        Result<QJsonObject> inverse = swapAnswers(connection, ReviewId(1), answers);
        if (!inverse)
            qFatal("%s", qPrintable(inverse.error().detail));
        return *std::move(inverse);
    }
    QString line(const QString &sql)
    {
        Statement select(connection, sql);
        return select.next() ? select.text(0) : QString();
    }
    QString state() { return line(u"SELECT json_array(answer, clock_from, respond_by, urgency) FROM review"_s); }
    QString answers() { return line(u"SELECT group_concat(text, '|') FROM response"_s); }

    ReviewNews news;
};
} // namespace

class TestReviewNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesAndGoesAndComesAgain()
    {
        Waiting file;
        const QString before = file.state();
        const QJsonObject back = file.swapped(file.news.answers);
        QCOMPARE(file.answers(), u"I am sorry"_s);
        const QString after = file.state();
        QVERIFY2(after.startsWith(u"[%1,null,null,"_s.arg(int(AnswerState::Answered))), qPrintable(after));
        const QJsonObject again = file.swapped(back);
        QCOMPARE(file.answers(), QString());
        QCOMPARE(file.state(), before);
        std::ignore = file.swapped(again);
        QCOMPARE(file.answers(), u"I am sorry"_s);
        QCOMPARE(file.state(), after);
    }

    void whatHappenedMeanwhileStands()
    {
        Waiting file;
        // While the file was read, the customer wrote again and the owner sorted.
        file.run(u"INSERT INTO turn (review_id, text, said_day, created_at) VALUES (1, 'Hello?', '2025-11-20', "
                 "1763630000000)"_s);
        file.run(u"UPDATE review SET sentiment = 3, sentiment_origin = 4"_s);
        const QString before = file.state();
        std::ignore = file.swapped(file.news.answers);
        QCOMPARE(file.answers(), u"I am sorry"_s);
        QCOMPARE(file.state(), before);
        QCOMPARE(file.line(u"SELECT sentiment || ' ' || sentiment_origin FROM review"_s), u"3 4"_s);
    }

    void whatWasPostedMeanwhileIsNotSaidTwice()
    {
        Waiting file;
        file.run(
            u"INSERT INTO response (review_id, state, text, created_at, updated_at) VALUES (1, 2, 'i am  Sorry', 0, 0)"_s);
        const QJsonObject back = file.swapped(file.news.answers);
        QCOMPARE(file.answers(), u"i am  Sorry"_s);
        std::ignore = file.swapped(back);
        QCOMPARE(file.answers(), u"i am  Sorry"_s);
    }

    void wordsAndAnswersAreKeptInOneText()
    {
        ReviewNews news;
        news.words = {u"title"_s, u"text"_s};
        news.addAnswer(BatchId(1), u"Thanks"_s, {}, 0);
        const ReviewNews read = ReviewNews::fromJson(news.toJson());
        QCOMPARE(read.words, news.words);
        QVERIFY(read.holdsAnswer(u" THANKS"_s) && !read.holdsAnswer(u"Thank you"_s));
        QVERIFY(ReviewNews::fromJson(u"[1,2]"_s).answers.isEmpty());
        QVERIFY(ReviewNews::fromJson(QString()).words.isEmpty());
    }
};

SHOPBELL_TEST(TestReviewNews)
#include "test_reviewnews.moc"
