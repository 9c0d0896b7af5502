// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/datetext.h"
#include "format/ownerstory.h"
#include "format/ratingtext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600 * 1000;
const QTimeZone zoneOfStory = QTimeZone::utc();
const qint64 askedAt = QDateTime(QDate(2025, 11, 20), QTime(8, 5), Qt::UTC).toMSecsSinceEpoch();

ReviewDetails owens()
{
    ReviewDetails details;
    details.review.author = u"Owen Hartley"_s;
    details.review.rating = Rating{2};
    details.review.sentiment = Sentiment::Negative;
    details.review.touchpoint = Touchpoint::Ordering;
    details.review.whereItHurts = WhereItHurts::Process;
    details.review.posted = Moment::onDay(QDate(2025, 11, 20)); // Of the day alone.
    details.review.privateNote = u"Sam took the call."_s;
    details.channel.key = u"google"_s;
    details.ownerName = u"Anna"_s;
    details.draft = Response{.state = ResponseState::Draft, .text = u"Dear Owen,"_s, .updatedAt = askedAt - hour / 10};
    HandOverRow asked;
    asked.handOver.sentence = u"You took the call, Sam."_s;
    asked.handOver.askedAt = askedAt;
    asked.from = u"Anna"_s;
    asked.to = u"Sam"_s;
    details.handOvers = {asked};
    return details;
}

QStringList titlesOf(const std::vector<OwnerStoryEntry> &story)
{
    QStringList titles;
    for (const OwnerStoryEntry &entry : story)
        titles += entry.title;
    return titles;
}

std::vector<OwnerStoryEntry> told(const ReviewDetails &details, const std::vector<PromiseDetails> &promises = {})
{
    const QLocale language(QLocale::English, QLocale::UnitedKingdom);
    return ownerStory(details, promises, RatingText(language), DateText(language, zoneOfStory), QDate(2025, 11, 20));
}

} // namespace

class TestOwnerStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeStoryGoesWithIt()
    {
        const std::vector<OwnerStoryEntry> story = told(owens());
        QCOMPARE(titlesOf(story).first(3),
                 (QStringList{u"Anna asks Sam to take over"_s, u"A reply is drafted"_s, u"Private note"_s}));
        QCOMPARE(story.size(), size_t(4));
        QCOMPARE(story[0].line, u"Waiting for Sam"_s);
        QVERIFY(story[1].line.startsWith(u"10 character"_s));
        QCOMPARE(story[2].line, u"Sam took the call."_s);
        QVERIFY(!story[2].when.isKnown());
        QVERIFY2(story[3].title.startsWith(u"Owen Hartley tells us on Google, 2"_s), qPrintable(story[3].title));
        QCOMPARE(story[3].line, u"Complaint · Ordering · Process"_s);
    }

    void anAnsweredHandOverKeepsItsSentence()
    {
        ReviewDetails details = owens();
        HandOver &handOver = details.handOvers.front().handOver;
        handOver.state = HandOverState::Declined;
        handOver.answer = u"I am away."_s;
        handOver.answeredAt = askedAt + hour;
        details.draft.reset();
        const std::vector<OwnerStoryEntry> story = told(details);
        QCOMPARE(titlesOf(story).first(2),
                 (QStringList{u"Sam declines, it stays with Anna"_s, u"Anna asks Sam to take over"_s}));
        QCOMPARE(story[0].line, u"I am away."_s);
        QCOMPARE(story[1].line, u"You took the call, Sam."_s);
    }

    void whatIsPromisedGoesWithIt()
    {
        PromiseDetails promised;
        promised.owners = {{TeamMemberId(1), u"Anna"_s}, {TeamMemberId(2), u"Sam"_s}};
        promised.row.title = u"Names on slips"_s;
        promised.promise.state = PromiseState::InProgress;
        promised.promise.owner = TeamMemberId(1);
        promised.promise.due = QDate(2025, 11, 27);
        promised.promise.promisedAt = askedAt + hour;
        promised.promise.steps = {{.words = u"Print the slips"_s, .owner = TeamMemberId(2), .due = QDate(2025, 11, 24)},
                                  {.words = u"Call Owen"_s, .owner = TeamMemberId(1), .done = QDate(2025, 11, 19)}};
        const std::vector<OwnerStoryEntry> story = told(owens(), {promised});
        QCOMPARE(story.front().kind, OwnerStoryEntry::Kind::Promise);
        QCOMPARE(story.front().title, u"In progress: Names on slips"_s);
        QCOMPARE(story.front().line, u"Anna, by 27 Nov\nPrint the slips: Sam, by 24 Nov\nCall Owen: done on 19 Nov"_s);
    }

    void whatWasSaidAndAnsweredIsInIt()
    {
        ReviewDetails details = owens();
        details.handOvers.clear();
        details.draft.reset();
        details.conversation = {
            Response{.state = ResponseState::Posted,
                     .text = u"We are sorry."_s,
                     .signedBy = u"Anna"_s,
                     .posted = Moment::atTime(askedAt, zoneOfStory)},
            Turn{.text = u"It happened again."_s, .said = Moment::atTime(askedAt + hour, zoneOfStory)}};
        const std::vector<OwnerStoryEntry> story = told(details);
        QCOMPARE(titlesOf(story).first(3),
                 (QStringList{u"Owen Hartley adds something"_s, u"Anna answered"_s, u"Private note"_s}));
        QCOMPARE(story[0].line, u"It happened again."_s);
    }
};

SHOPBELL_TEST(TestOwnerStory)
#include "test_ownerstory.moc"
