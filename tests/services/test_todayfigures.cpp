// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/keepcustomers.h"
#include "services/readresponsetimes.h"
#include "services/readreviews.h"
#include "services/readsatisfaction.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
struct FigureShop : PromiseShop
{
    ScoreId scored(double value, int ago, ScoreQuestion question = ScoreQuestion::Satisfied) const
    {
        return valueOf(KeepCustomers(file).addScore(
            {.customer = priya, .question = question, .value = value, .said = Moment::onDay(today.addDays(-ago))}));
    }
    ReviewId answered(int saidAgo, int answeredAgo) const
    {
        NewReview review;
        review.text = u"Too salty."_s;
        review.posted = Moment::atTime(morning() - saidAgo * aDay, QTimeZone("Europe/London"));
        const ReviewId id = valueOf(AddReview(file).add(review));
        valueOf(AnswerReview(file).saveDraft(id, u"I am sorry."_s));
        valueOf(AnswerReview(file).post(id, Moment::atTime(morning() - answeredAgo * aDay, QTimeZone("Europe/London")),
                                        u"Anna"_s));
        return id;
    }
    static constexpr qint64 aDay = 24 * 3'600'000;
};
} // namespace

class TestTodayFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void satisfactionIsOneQuestionOnly()
    {
        const FigureShop shop;
        for (const double value : {10, 9, 8, 7, 6})
            shop.scored(value, 3);
        shop.scored(0, 3, ScoreQuestion::WouldRecommend);
        shop.scored(2, 100);
        const Satisfaction found = valueOf(readSatisfaction(shop.file));
        QCOMPARE(found.now.n, qint64(5));
        QCOMPARE(found.now.mean(), std::optional(8.0));
        QCOMPARE(found.before.n, qint64(1));
        shop.undone(); // The one of the window before.
        QCOMPARE(valueOf(readSatisfaction(shop.file)).before.n, qint64(0));
    }

    void todayAndATerminalTellTheSameTimes()
    {
        const FigureShop shop;
        shop.answered(29, 28);
        shop.answered(30, 2); // Said before the thirty days, answered in them.
        shop.answered(5, 2);
        const ReplyTimes now = valueOf(readReplyCourse(shop.file, 4, 30)).back();
        const ResponseTimes told = valueOf(readResponseTimes(shop.file, shop.today.addDays(-29), shop.today));
        QCOMPARE(now.answered, qint64(2));
        QCOMPARE(now.median, std::optional(2 * FigureShop::aDay));
        QCOMPARE(told.all.answered, now.answered);
        QCOMPARE(told.all.median, now.median);
        QCOMPARE(told.all.inTime, now.inTime);
        QCOMPARE(told.all.waiting, qint64(1)); // Priya.
        QCOMPARE(valueOf(readResponseTimes(shop.file)).all.answered, qint64(3));
    }

    void whoWritesAgainWaitsAndWasAnswered()
    {
        const FigureShop shop;
        shop.answered(8, 7);
        shop.answered(8, 5);
        const ReviewId again = shop.answered(8, 6);
        const ReplyTimes before = valueOf(readReplyCourse(shop.file, 4, 30)).back();
        const qint64 waiting = valueOf(ReadReviews(shop.file).waiting()).waiting;
        valueOf(AnswerReview(shop.file).addTurn(
            again, u"And today?"_s,
            Moment::atTime(FigureShop::morning() - 2 * FigureShop::aDay, QTimeZone("Europe/London"))));
        QCOMPARE(valueOf(readReplyCourse(shop.file, 4, 30)).back(), before);
        QCOMPARE(before.median, std::optional(2 * FigureShop::aDay));
        const WaitingFigures header = valueOf(ReadReviews(shop.file).waiting());
        QCOMPARE(header.waiting, waiting + 1);
        QCOMPARE(header.answered, qint64(3));
        QCOMPARE(header.medianAnswer, before.median);
        const ResponseTimes told = valueOf(readResponseTimes(shop.file));
        QCOMPARE(told.all.answered, qint64(3));
        QCOMPARE(told.all.median, before.median);
        QCOMPARE(told.all.waiting, waiting + 1);

        // The second answer leaves the first one what it was.
        valueOf(AnswerReview(shop.file).addAnswer(
            again, u"Today it was right."_s,
            Moment::atTime(FigureShop::morning() - FigureShop::aDay, QTimeZone("Europe/London")), {}));
        QCOMPARE(valueOf(readReplyCourse(shop.file, 4, 30)).back(), before);
        QCOMPARE(valueOf(readResponseTimes(shop.file)).all.waiting, waiting);
    }
};

SHOPBELL_TEST(TestTodayFigures)
#include "test_todayfigures.moc"
