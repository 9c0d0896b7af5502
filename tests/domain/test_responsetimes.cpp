// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responsetimes.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 anHour = 3'600'000;
constexpr qint64 timesNow = 1'000 * anHour;

ReplyTime answeredIn(qint64 hours, ReplyTarget target)
{
    return {ReviewId(1), target, timesNow - 500 * anHour, false, timesNow - 500 * anHour + hours * anHour};
}

ReplyTime waitsSince(qint64 id, qint64 hours, ReplyTarget target)
{
    return {ReviewId(id), target, timesNow - hours * anHour, true, {}};
}

ResponseTimes timesFrom(const std::vector<ReplyTime> &replies)
{
    const ResponseTargets targets;
    return responseTimes(replies, targets, ResponseClock(targets), timesNow);
}
} // namespace

class TestResponseTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrictestTargetIsTheOneThatCounts()
    {
        Review review;
        QCOMPARE(replyTargetOf(review, {}), ReplyTarget::Other);
        review.sentiment = Sentiment::Negative;
        QCOMPARE(replyTargetOf(review, {}), ReplyTarget::Negative);
        review.kind = ReviewKind::Question;
        QCOMPARE(replyTargetOf(review, {}), ReplyTarget::Question);
        review.urgent = true;
        QCOMPARE(replyTargetOf(review, {}), ReplyTarget::Urgent);
        QCOMPARE(replyTargetOf(review, {.urgentHours = 80}), ReplyTarget::Question);
    }

    void nothingHasNoMedian()
    {
        const ResponseTimes times = timesFrom({});
        QCOMPARE(times.all, ReplyTimes());
        QCOMPARE(times.targets.size(), std::size(replyTargets));
    }

    void theMedianIsTheMeanOfTheMiddleTwo()
    {
        const ResponseTimes odd =
            timesFrom({answeredIn(1, ReplyTarget::Negative), answeredIn(30, ReplyTarget::Negative),
                       answeredIn(5, ReplyTarget::Negative)});
        QCOMPARE(odd.all.median, 5 * anHour);
        QCOMPARE(odd.all.inTime, 2);
        const ResponseTimes even = timesFrom({answeredIn(1, ReplyTarget::Negative), answeredIn(4, ReplyTarget::Other)});
        QCOMPARE(even.all.median, 5 * anHour / 2);
        QCOMPARE(even.targets[int(ReplyTarget::Negative)].second.median, anHour);
        QCOMPARE(even.targets[int(ReplyTarget::Other)].second.answered, 1);
    }

    void whoWaitsLongestIsNamed()
    {
        const ResponseTimes times =
            timesFrom({waitsSince(4, 2, ReplyTarget::Other), waitsSince(7, 30, ReplyTarget::Negative),
                       waitsSince(9, 10, ReplyTarget::Negative)});
        QCOMPARE(times.all.waiting, 3);
        QCOMPARE(times.all.late, 1);
        QCOMPARE(times.all.oldest, ReviewId(7));
        QCOMPARE(times.all.longestWait, 30 * anHour);
        QCOMPARE(times.all.medianWait, 10 * anHour);
        QVERIFY(!times.all.median);
    }

    void whatIsNotKnownIsCountedApart()
    {
        ReplyTime unknown = answeredIn(1, ReplyTarget::Other);
        unknown.answered.reset();
        ReplyTime undatedOne = answeredIn(1, ReplyTarget::Other);
        undatedOne.from.reset();
        const ResponseTimes times = timesFrom({unknown, undatedOne, answeredIn(3, ReplyTarget::Other)});
        QCOMPARE(times.untimed, 2);
        QCOMPARE(times.all.answered, 1);
    }
};

SHOPBELL_TEST(TestResponseTimes)
#include "test_responsetimes.moc"
