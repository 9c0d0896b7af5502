// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responseclock.h"
#include "support/builders.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3600'000;
const ResponseTargets targets{24, 72};
const QTimeZone london("Europe/London");
const qint64 now = instant({2025, 11, 20}, {8, 20}, london);

ClockFacts saidAgo(qint64 milliseconds)
{
    return {now - milliseconds, false};
}
} // namespace

class TestResponseClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsDependOnTheSentiment()
    {
        QCOMPARE(targetOf(aReview().negative(), targets), 24 * hour);
        QCOMPARE(targetOf(aReview().positive(), targets), 72 * hour);
        QCOMPARE(targetOf(aReview().mixed(), targets), 72 * hour);
        QCOMPARE(targetOf(aReview(), targets), 72 * hour);
    }

    void theShortestTargetHolds_data()
    {
        QTest::addColumn<Review>("review");
        QTest::addColumn<qint64>("hours");
        QTest::newRow("urgent") << aReview().urgent().make() << qint64(1);
        QTest::newRow("a question needs no sentiment") << aReview().ofKind(ReviewKind::Question).make() << qint64(2);
        QTest::newRow("a negative question") << aReview().ofKind(ReviewKind::Question).negative().make() << qint64(2);
        QTest::newRow("an urgent question") << aReview().ofKind(ReviewKind::Question).urgent().make() << qint64(1);
        QTest::newRow("an urgent negative one") << aReview().negative().urgent().make() << qint64(1);
        QTest::newRow("an idea") << aReview().ofKind(ReviewKind::Idea).make() << qint64(72);
    }
    void theShortestTargetHolds()
    {
        QFETCH(const Review, review);
        QTEST(targetOf(review, targets) / hour, "hours");
    }

    void theClockRunsInOpeningHours()
    {
        Shop shop;
        shop.zone = "Europe/London";
        shop.opening.week.fill({{9 * 60, 17 * 60}});
        shop.opening.clockFollows = true;
        const ResponseClock clock(shop);
        QVERIFY(clock.followsHours());
        Review review = aReview().negative();
        startClock(review, {instant({2025, 11, 19}, {16, 0}, london), false}, clock, now);
        // One hour on the first day, eight on each of the next two, seven on the last.
        QCOMPARE(review.respondBy.value(), instant({2025, 11, 22}, {16, 0}, london));
        QCOMPARE(shareLeft(review, clock, instant({2025, 11, 19}, {22, 0}, london)), 23.0 / 24);
        QCOMPARE(shareLeft(review, clock, instant({2025, 11, 20}, {6, 0}, london)), 23.0 / 24);
        for (const qint64 at : {instant({2025, 11, 19}, {22, 0}, london), instant({2025, 11, 22}, {18, 0}, london)})
            QCOMPARE(shareLeft(review.clockFrom, review.respondBy, clock, at), shareLeft(review, clock, at));
        QCOMPARE(shareLeft({}, {}, clock, now), 1.0);
        // The customer waits by night, too.
        QCOMPARE(realWait(review, instant({2025, 11, 20}, {6, 0}, london)).value(), 14 * hour);
        QVERIFY(!realWait(AnswerState::Answered, review.clockFrom, now));
        QVERIFY(!realWait(AnswerState::Waiting, {}, now));
        QVERIFY(shareLeft(review, clock, instant({2025, 11, 22}, {18, 0}, london)) < 0);
        shop.opening.clockFollows = false;
        QVERIFY(!ResponseClock(shop).followsHours());
        renewTarget(review, ResponseClock(shop));
        QCOMPARE(review.respondBy.value(), instant({2025, 11, 20}, {16, 0}, london));
    }

    void whenClocksAreRenewed()
    {
        Shop before;
        Shop after = before;
        after.name = u"Another"_s;
        after.zone = "Asia/Shanghai";
        after.opening.week[0] = {{540, 600}};
        QVERIFY(!clocksDiffer(before, after)); // The clock does not follow the hours.
        before.opening.clockFollows = after.opening.clockFollows = true;
        QVERIFY(clocksDiffer(before, after));
        after.opening = before.opening;
        QVERIFY(clocksDiffer(before, after)); // Another zone.
        after.zone = before.zone;
        QVERIFY(!clocksDiffer(before, after));
        after.targets.questionHours = 5;
        QVERIFY(clocksDiffer(before, after));
    }

    void aQuestionEnds()
    {
        Review review = aReview().ofKind(ReviewKind::Question);
        startClock(review, saidAgo(hour), targets, now);
        QCOMPARE(review.respondBy.value(), now + hour);
        QVERIFY(endQuestion(review, QuestionEnd::BoughtHere, saidAgo(hour), targets, now));
        QCOMPARE(review.answer, AnswerState::NotNeeded);
        QVERIFY(!review.respondBy);
        QVERIFY(!endQuestion(review, QuestionEnd::BoughtHere, saidAgo(hour), targets, now));
        QVERIFY(endQuestion(review, QuestionEnd::Open, saidAgo(hour), targets, now));
        QCOMPARE(review.answer, AnswerState::Waiting);
        QCOMPARE(review.respondBy.value(), now + hour);
        Review remark = aReview();
        QVERIFY(!endQuestion(remark, QuestionEnd::BoughtHere, saidAgo(hour), targets, now));
    }

    void anAnsweredQuestionStaysAnswered()
    {
        Review review = aReview().ofKind(ReviewKind::Question).answered();
        QVERIFY(endQuestion(review, QuestionEnd::BoughtElsewhere, {now, true}, targets, now));
        QCOMPARE(review.answer, AnswerState::Answered);
    }

    void anotherKindBringsItsOwnTarget()
    {
        Review review = aReview();
        startClock(review, saidAgo(0), targets, now);
        QVERIFY(setKind(review, ReviewKind::Question, targets));
        QCOMPARE(review.respondBy.value(), now + 2 * hour);
        QVERIFY(!setKind(review, ReviewKind::Question, targets));
        QVERIFY(endQuestion(review, QuestionEnd::BoughtHere, saidAgo(0), targets, now));
        QVERIFY(setKind(review, ReviewKind::Remark, targets));
        QCOMPARE(review.answer, AnswerState::NotAnswered);
    }

    void aFurtherMessageReopensEverything()
    {
        Review closed = aReview().negative();
        closed.closedAt = now - hour;
        closed.closedReason = u"She moved away."_s;
        startClock(closed, saidAgo(2 * hour), targets, now);
        QCOMPARE(closed.answer, AnswerState::NotNeeded);
        hearAgain(closed, saidAgo(0), targets, now);
        QVERIFY(!closed.closedAt);
        QVERIFY(closed.closedReason.isEmpty());
        QCOMPARE(closed.respondBy.value(), now + 24 * hour);
        Review ended = aReview().ofKind(ReviewKind::Question);
        ended.questionEnd = QuestionEnd::BoughtElsewhere;
        hearAgain(ended, saidAgo(0), targets, now);
        QCOMPARE(ended.questionEnd, QuestionEnd::Open);
        QCOMPARE(ended.respondBy.value(), now + 2 * hour);
    }

    void aTypedReviewAlwaysGetsAClock_data()
    {
        QTest::addColumn<qint64>("hoursAgo");
        QTest::addColumn<qint64>("from");
        QTest::newRow("heard just now") << qint64(0) << now;
        QTest::newRow("heard yesterday") << qint64(19) << now - 19 * hour;
        QTest::newRow("heard long ago") << qint64(24 * 30) << now - 24 * 30 * hour;
        QTest::newRow("a date in the future") << qint64(-24) << now;
    }
    void aTypedReviewAlwaysGetsAClock()
    {
        QFETCH(qint64, hoursAgo);
        Review review = aReview().negative();
        startClock(review, saidAgo(hoursAgo * hour), targets, now);
        QCOMPARE(review.answer, AnswerState::Waiting);
        QTEST(review.clockFrom.value(), "from");
        QCOMPARE(review.respondBy.value(), *review.clockFrom + 24 * hour);
    }

    void anUndatedRemarkIsHeardNow()
    {
        Review review = aReview().undated();
        startClock(review, {}, targets, now);
        QCOMPARE(review.clockFrom.value(), now);
        QVERIFY(!review.posted.isKnown());
    }

    void importsGetAClockOnlyInTime_data()
    {
        QTest::addColumn<int>("sentiment");
        QTest::addColumn<qint64>("age"); // -1: undated
        QTest::addColumn<bool>("waits");
        QTest::newRow("new and negative") << int(Sentiment::Negative) << 5 * hour << true;
        QTest::newRow("one millisecond before its target") << int(Sentiment::Negative) << 24 * hour - 1 << true;
        QTest::newRow("exactly at its target") << int(Sentiment::Negative) << 24 * hour << false;
        QTest::newRow("older than its target") << int(Sentiment::Negative) << 25 * hour << false;
        QTest::newRow("positive ones have longer") << int(Sentiment::Positive) << 25 * hour << true;
        QTest::newRow("years old") << int(Sentiment::Positive) << 24 * 365 * 3 * hour << false;
        QTest::newRow("without a date") << int(Sentiment::Negative) << qint64(-1) << false;
    }
    void importsGetAClockOnlyInTime()
    {
        QFETCH(int, sentiment);
        QFETCH(qint64, age);
        QFETCH(bool, waits);
        Review review = aReview().imported().sorted(Sentiment(sentiment));
        startClockOnImport(review, age < 0 ? ClockFacts{} : saidAgo(age), targets, now);
        QCOMPARE(review.answer, waits ? AnswerState::Waiting : AnswerState::NotAnswered);
        QCOMPARE(review.respondBy.has_value(), waits);
        QCOMPARE(review.clockFrom.has_value(), waits);
        if (waits)
            QVERIFY(*review.respondBy > now); // Never late on arrival.
    }

    void anImportFromTheFutureStartsNow()
    {
        Review review = aReview().imported();
        startClockOnImport(review, saidAgo(-48 * hour), targets, now);
        QCOMPARE(review.clockFrom.value(), now);
    }

    void anAnswerStopsTheClock()
    {
        Review review = aReview().negative().waitingUntil(now);
        review.clockFrom = now - hour;
        startClock(review, {now - hour, true}, targets, now);
        QCOMPARE(review.answer, AnswerState::Answered);
        QVERIFY(!review.clockFrom);
        QVERIFY(!review.respondBy);
        Review imported = aReview().imported();
        startClockOnImport(imported, {now - hour, true}, targets, now);
        QCOMPARE(imported.answer, AnswerState::Answered);
    }

    void whatTheOwnerSawNeedsNoAnswer()
    {
        Review review = aReview().from(ReviewSource::Observation).negative();
        startClock(review, saidAgo(0), targets, now);
        QCOMPARE(review.answer, AnswerState::NotNeeded);
        QVERIFY(!review.respondBy);
        startClockOnImport(review, saidAgo(0), targets, now);
        QCOMPARE(review.answer, AnswerState::NotNeeded);
        startClockAnyway(review, targets, now);
        QCOMPARE(review.answer, AnswerState::NotNeeded);
    }

    void aFurtherMessageRestartsTheClock()
    {
        Review review = aReview().negative().answered();
        startClock(review, {now - 19 * hour, false}, targets, now);
        QCOMPARE(review.answer, AnswerState::Waiting);
        QCOMPARE(review.respondBy.value(), now + 5 * hour);
    }

    void theOwnerCanWantToAnswerAnOldOne()
    {
        Review review = aReview().imported().negative();
        startClockOnImport(review, {}, targets, now);
        startClockAnyway(review, targets, now);
        QCOMPARE(review.answer, AnswerState::Waiting);
        QCOMPARE(review.respondBy.value(), now + 24 * hour);
        // Where the clock runs already, or the answer is given, nothing changes.
        startClockAnyway(review, targets, now + hour);
        QCOMPARE(review.respondBy.value(), now + 24 * hour);
        Review answered = aReview().answered();
        startClockAnyway(answered, targets, now);
        QCOMPARE(answered.answer, AnswerState::Answered);
    }

    void aNewTargetKeepsTheStart()
    {
        Review review = aReview().positive();
        startClock(review, saidAgo(2 * hour), targets, now);
        sortAs(review, Sentiment::Negative, SentimentOrigin::Owner);
        renewTarget(review, targets);
        QCOMPARE(review.clockFrom.value(), now - 2 * hour);
        QCOMPARE(review.respondBy.value(), now + 22 * hour);
        renewTarget(review, ResponseTargets{12, 72});
        QCOMPARE(review.respondBy.value(), now + 10 * hour);
        Review answered = aReview().answered();
        renewTarget(answered, targets);
        QVERIFY(!answered.respondBy);
    }

    void whatIsLeft()
    {
        Review review = aReview().negative();
        startClock(review, saidAgo(0), targets, now);
        QCOMPARE(shareLeft(review, targets, now), 1.0);
        QCOMPARE(shareLeft(review, targets, now + 12 * hour), 0.5);
        QCOMPARE(shareLeft(review, targets, now + 24 * hour), 0.0);
        QVERIFY(shareLeft(review, targets, now + 30 * hour) < 0);
        QCOMPARE(shareLeft(aReview().answered(), targets, now), 1.0);
    }

    void undatedOnesComeLast()
    {
        QVERIFY(sortDay(aReview().undated(), london) < sortDay(aReview().on({1, 1, 1}), london));
        QVERIFY(sortDay(aReview().on({1970, 1, 1}), london) < sortDay(aReview().on({2025, 11, 19}), london));
        // A day counts from its beginning in the shop's zone.
        QCOMPARE(sortDay(aReview().on({2025, 7, 1}), london), instant({2025, 6, 30}, {23, 0}));
        QVERIFY(sortDay(aReview().on({2025, 11, 19}), london) < sortDay(aReview().at(now, london), london));
    }

    void unratedOnesHaveALowestKey()
    {
        QVERIFY(sortRating(aReview()) < sortRating(aReview().rated(0, RatingScale::ZeroToTen)));
        QVERIFY(sortRating(aReview().rated(1)) < sortRating(aReview().rated(5, RatingScale::OneToTen)));
        QCOMPARE(sortRating(aReview().rated(5)), sortRating(aReview().rated(100, RatingScale::Percent)));
    }

    void mostUrgentFirst()
    {
        const std::vector<Review> inOrder{aReview().urgent().waitingUntil(now + 100 * hour),
                                          aReview().waitingUntil(now - 2 * hour),
                                          aReview().waitingUntil(now + 5 * hour),
                                          aReview().waitingUntil(now + 24 * hour),
                                          aReview().at(now, london),
                                          aReview().on({2020, 1, 1}),
                                          aReview().undated(),
                                          aReview().ofKind(ReviewKind::Question).answered().at(now + hour, london),
                                          aReview().positive().answered().at(now, london),
                                          aReview().negative().answered().on({2020, 1, 1}),
                                          aReview().urgent().positive().answered().undated()};
        for (size_t at = 1; at < inOrder.size(); ++at) {
            QVERIFY2(urgencyKey(inOrder[at - 1], london) < urgencyKey(inOrder[at], london),
                     qPrintable(QString::number(at)));
        }
    }

    void extremesStayInTheirClass()
    {
        constexpr qint64 longest = std::numeric_limits<qint64>::max();
        constexpr qint64 shortest = std::numeric_limits<qint64>::min();
        QVERIFY(urgencyKey(aReview().urgent().waitingUntil(longest), london)
                < urgencyKey(aReview().waitingUntil(shortest), london));
        QVERIFY(urgencyKey(aReview().waitingUntil(longest), london) < urgencyKey(aReview().on({9999, 12, 31}), london));
        QVERIFY(urgencyKey(aReview().undated(), london)
                < urgencyKey(aReview().answered().positive().on({9999, 12, 31}), london));
    }

    void classesNeverMix()
    {
        QVERIFY(rc::check("what waits stands before what does not", [] {
            const qint64 by = *rc::gen::arbitrary<qint64>();
            const qint64 posted = *rc::gen::inRange<qint64>(-60'000'000'000'000, 250'000'000'000'000);
            const Review waits = aReview().waitingUntil(by);
            const Review unsorted = aReview().at(posted, london);
            const Review answered = aReview().positive().answered().at(-posted, london);
            RC_ASSERT(urgencyKey(waits, london) < urgencyKey(unsorted, london));
            RC_ASSERT(urgencyKey(unsorted, london) < urgencyKey(answered, london));
        }));
    }

    void theSoonerIsTheMoreUrgent()
    {
        QVERIFY(rc::check("waiting reviews sort by the time they are due", [] {
            const auto moment = rc::gen::inRange<qint64>(0, 4'000'000'000'000);
            const qint64 one = *moment;
            const qint64 other = *moment;
            RC_ASSERT(
                (urgencyKey(aReview().waitingUntil(one), london) < urgencyKey(aReview().waitingUntil(other), london))
                == (one < other));
        }));
    }
};

SHOPBELL_TEST(TestResponseClock)
#include "test_responseclock.moc"
