// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promise.h"
#include "domain/responseclock.h"
#include "storage/changeset.h"
#include "storage/connection.h"
#include "storage/improvementreader.h"
#include "storage/improvementstore.h"
#include "storage/migrations.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate thatDay(2025, 11, 20);

template<typename T>
T got(Result<T> result)
{
    if (!result)
        qFatal("failed: %d %s", int(result.error().kind), qPrintable(result.error().detail));
    return std::move(*result);
}

/// A shop in memory with a tag, somebody who works there, and nothing said yet.
struct ShopInMemory
{
    Connection connection = migrated();

    static Connection migrated()
    {
        Result<Connection> connection = Connection::open(u":memory:"_s, Connection::Mode::Create);
        if (!connection || !migrate(*connection, [] { return done(); })
            || !connection->executeScript("INSERT INTO tag (id, name) VALUES (1, 'oat milk');"
                                          "INSERT INTO team_member (id, name) VALUES (1, 'Sam'), (2, 'Anna');"))
            qFatal("no shop in memory");
        return std::move(*connection);
    }

    void said(int id, QDate day, Sentiment sentiment, bool tagged, Touchpoint touchpoint = Touchpoint::None)
    {
        const QString insert =
            u"INSERT INTO review (id, channel_id, created_at, posted_day, sort_day, sort_rating, urgency, "
            "sentiment, touchpoint, author) VALUES (%1, 1, 0, '%2', %3, 0, 0, %4, %5, 'Priya')"_s.arg(id)
                .arg(day.toString(Qt::ISODate))
                .arg(startOfDay(day, QTimeZone::utc()))
                .arg(int(sentiment))
                .arg(int(touchpoint));
        if (!connection.execute(insert)
            || (tagged && !connection.execute(u"INSERT INTO review_tag (review_id, tag_id) VALUES (%1, 1)"_s.arg(id))))
            qFatal("no review");
    }
    /// A complaint of the tag that has no date. `batch`: "NULL" where it was typed by hand.
    void saidWithoutDate(int id, qint64 cameIn, const QString &batch)
    {
        const QString insert =
            u"INSERT INTO review (id, channel_id, batch_id, created_at, sort_day, sort_rating, urgency, sentiment) "
            "VALUES (%1, 1, %2, %3, %4, 0, 0, %5)"_s.arg(id)
                .arg(batch)
                .arg(cameIn)
                .arg(undated)
                .arg(int(Sentiment::Negative));
        if (!connection.execute(insert)
            || !connection.execute(u"INSERT INTO review_tag (review_id, tag_id) VALUES (%1, 1)"_s.arg(id)))
            qFatal("no review");
    }
    /// Complaints of the tag on some days, by id from 1 on.
    void complained(const std::vector<QDate> &days)
    {
        int id = 0;
        for (const QDate day : days)
            said(++id, day, Sentiment::Negative, true);
    }

    ImprovementReader reader(QDate today = thatDay) { return {connection, QTimeZone::utc(), today}; }
    std::vector<OftenRow> often() { return got(reader().saidOften()); }
};

Improvement dated(QDate start, const std::vector<ReviewId> &reviews)
{
    Improvement improvement;
    improvement.topic.tag = TagId(1);
    improvement.title = u"A date on every carton"_s;
    improvement.what = u"Each carton gets the day on which it was opened."_s;
    improvement.owner = TeamMemberId(1);
    improvement.start = start;
    improvement.expected = u"None in 60 days"_s;
    improvement.reviews = reviews;
    improvement.createdAt = improvement.updatedAt = 7;
    return improvement;
}
} // namespace

class TestImprovementStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven()
    {
        ShopInMemory shop;
        shop.complained({thatDay, thatDay, thatDay});
        ImprovementStore store(shop.connection);
        Improvement improvement = dated(thatDay, {ReviewId(1), ReviewId(2)});
        improvement.id = got(store.insert(improvement));
        QCOMPARE(got(store.find(improvement.id)), improvement);
        improvement.state = ImprovementState::Dropped;
        improvement.evaluated = improvement.decided = thatDay.addDays(70);
        improvement.why = u"Nobody did it."_s;
        improvement.topic = {{}, Touchpoint::Buying};
        improvement.owner = {};
        improvement.reviews = {ReviewId(2), ReviewId(3)};
        QVERIFY(bool(store.update(improvement)));
        QCOMPARE(got(store.find(improvement.id)), improvement);
        QVERIFY(bool(store.remove(improvement.id)));
        QCOMPARE(store.find(improvement.id).error().kind, Error::Kind::NotFound);
    }

    void aReviewThatIsGoneCannotBeBehindIt()
    {
        ShopInMemory shop;
        const Result<ImprovementId> id = ImprovementStore(shop.connection).insert(dated(thatDay, {ReviewId(9)}));
        QVERIFY(!id);
        QCOMPARE(id.error().kind, Error::Kind::NotFound);
    }

    void whyNotIsKept()
    {
        ShopInMemory shop;
        ImprovementStore store(shop.connection);
        WhyNot whyNot{.topic = {TagId(1), Touchpoint::None}, .day = thatDay, .reason = u"The dairy changes."_s};
        whyNot.createdAt = 7;
        whyNot.id = got(store.insert(whyNot));
        QCOMPARE(got(store.find(whyNot.id)), whyNot);
        const std::vector<WhyNotRow> rows = got(shop.reader().whyNots());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front(), (WhyNotRow{whyNot, u"oat milk"_s}));
        QVERIFY(bool(store.remove(whyNot.id)));
        QVERIFY(got(shop.reader().whyNots()).empty());
    }

    void openOnesArePassedOn()
    {
        ShopInMemory shop;
        ImprovementStore store(shop.connection);
        const ImprovementId open = got(store.insert(dated(thatDay, {})));
        Improvement over = dated(thatDay, {});
        over.state = ImprovementState::Kept;
        over.decided = thatDay;
        const ImprovementId decided = got(store.insert(over));
        QVERIFY(bool(store.passOn(TeamMemberId(1), TeamMemberId(2), 8)));
        QCOMPARE(got(store.find(open)).owner, TeamMemberId(2));
        QCOMPARE(got(store.find(open)).updatedAt, 8);
        QCOMPARE(got(store.find(decided)).owner, TeamMemberId(1));
    }

    void aDeletedTagLeavesTheImprovement()
    {
        ShopInMemory shop;
        ImprovementStore store(shop.connection);
        const ImprovementId id = got(store.insert(dated(thatDay.addDays(-70), {})));
        QVERIFY(bool(shop.connection.execute(u"DELETE FROM tag WHERE id = 1"_s)));
        QVERIFY(!got(store.find(id)).topic.isKnown());
        const ImprovementDetails details = got(shop.reader().details(id));
        QVERIFY(details.bars.empty());
        QCOMPARE(details.finding.windows.days, 0);
    }

    void changesAreRecordedAndUndone()
    {
        ShopInMemory shop;
        shop.complained({thatDay});
        const QByteArray changeset = [&shop] {
            Recorder recorder(shop.connection);
            const ImprovementId id = got(ImprovementStore(shop.connection).insert(dated(thatDay, {ReviewId(1)})));
            if (id != ImprovementId(1))
                qFatal("not the first");
            return got(recorder.changeset());
        }();
        QVERIFY(got(touchedBy(shop.connection, changeset)).improvements);
        QVERIFY(bool(applyChangeset(shop.connection, changeset, Direction::Backwards)));
        QVERIFY(!ImprovementStore(shop.connection).find(ImprovementId(1)));
        QVERIFY(bool(applyChangeset(shop.connection, changeset, Direction::Forwards)));
        QCOMPARE(got(ImprovementStore(shop.connection).find(ImprovementId(1))).reviews,
                 std::vector<ReviewId>{ReviewId(1)});
    }

    void threeComplaintsInSixtyDaysAreOften()
    {
        ShopInMemory shop;
        shop.complained({thatDay.addDays(-60), thatDay.addDays(-5)});
        shop.said(3, thatDay, Sentiment::Positive, true); // Praise is no complaint.
        QVERIFY(shop.often().empty());
        shop.said(4, thatDay, Sentiment::Negative, true);
        shop.said(5, thatDay.addDays(-61), Sentiment::Negative, true);
        const std::vector<OftenRow> rows = shop.often();
        QCOMPARE(rows.size(), size_t(1));
        const OftenRow &row = rows.front();
        QCOMPARE(row.topic, (ImprovementTopic{TagId(1), Touchpoint::None}));
        QCOMPARE(row.tagName, u"oat milk"_s);
        QCOMPARE(row.often.complaints, 3);
        QCOMPARE(row.of, 4); // With the praise.
        QCOMPARE(row.often.oldest, thatDay.addDays(-60));
        QCOMPARE(row.often.newest, thatDay);
        QCOMPARE(row.reviews, (std::vector{ReviewId(4), ReviewId(2), ReviewId(1)}));
        QVERIFY(got(shop.reader().saidOften(row.topic)).has_value());
        QVERIFY(!got(shop.reader().saidOften({{}, Touchpoint::Buying})).has_value());
    }

    void whatIsSaidOftenIsNeverForgotten()
    {
        ShopInMemory shop;
        const QDate once = thatDay.addDays(-1500);
        shop.complained({once.addDays(-2), once.addDays(-1), once, thatDay.addDays(-400)});
        const std::vector<OftenRow> rows = shop.often();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().often.complaints, 3);
        QCOMPARE(rows.front().often.span, (DaySpan{once.addDays(-60), once}));
        QCOMPARE(rows.front().reviews, (std::vector{ReviewId(3), ReviewId(2), ReviewId(1)}));
    }

    void whatWasTypedWithoutADateIsSaidOnItsDay()
    {
        ShopInMemory shop;
        const auto noonOf = [](QDate day) { return startOfDay(day, QTimeZone::utc()) + 12LL * 3600 * 1000; };
        shop.complained({thatDay.addDays(-9), thatDay.addDays(-5)});
        QVERIFY(shop.often().empty());
        shop.saidWithoutDate(3, noonOf(thatDay.addDays(-7)), u"NULL"_s);
        const std::vector<OftenRow> rows = shop.often();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().often.complaints, 3);
        QCOMPARE(rows.front().of, 3);
        QCOMPARE(rows.front().reviews, (std::vector{ReviewId(2), ReviewId(3), ReviewId(1)}));
        QCOMPARE(rows.front().undated, 0);
        const ImprovementId id = got(ImprovementStore(shop.connection).insert(dated(thatDay.addDays(-6), {})));
        const ImprovementDetails details = got(shop.reader(thatDay.addDays(6)).details(id));
        QCOMPARE(details.finding.before, (ShareOf{2, 2})); // As they are counted in what is said often.
        QCOMPARE(details.finding.after, (ShareOf{1, 1}));
    }

    void whatWasImportedWithoutADateIsLeftOutAndCounted()
    {
        ShopInMemory shop;
        const qint64 today = startOfDay(thatDay, QTimeZone::utc());
        for (const int id : {11, 12, 13, 14})
            shop.saidWithoutDate(id, today, u"1"_s);
        QVERIFY(shop.often().empty()); // Nobody knows how old they are.
        shop.complained({thatDay.addDays(-9), thatDay.addDays(-8), thatDay.addDays(-7)});
        QCOMPARE(shop.often().size(), size_t(1));
        QCOMPARE(shop.often().front().often.complaints, 3);
        QCOMPARE(shop.often().front().undated, 4);
    }

    void whatComesInAfterAReasonCountsOnItsDayToo()
    {
        ShopInMemory shop;
        ImprovementStore store(shop.connection);
        shop.complained({thatDay.addDays(-1), thatDay, thatDay, thatDay});
        const qint64 morning = startOfDay(thatDay, QTimeZone::utc()) + 8LL * 3600 * 1000;
        got(store.insert(
            WhyNot{.topic = {TagId(1), Touchpoint::None}, .day = thatDay, .reason = u"No."_s, .createdAt = morning}));
        QVERIFY(shop.often().empty());
        for (const int id : {5, 6, 7}) {
            shop.said(id, thatDay, Sentiment::Negative, true);
            QVERIFY(bool(shop.connection.execute(
                u"UPDATE review SET created_at = %1 WHERE id = %2"_s.arg(morning + id).arg(id))));
        }
        QCOMPARE(shop.often().size(), size_t(1));
        QCOMPARE(shop.often().front().often.complaints, 3);
        QCOMPARE(shop.often().front().reviews, (std::vector{ReviewId(7), ReviewId(6), ReviewId(5)}));
    }

    void whatComesInAfterAReasonCountsOnDaysBeforeItUnlessItIsOld()
    {
        ShopInMemory shop;
        ImprovementStore store(shop.connection);
        shop.complained({thatDay.addDays(-9), thatDay.addDays(-8), thatDay.addDays(-7)});
        const qint64 morning = startOfDay(thatDay, QTimeZone::utc()) + 8LL * 3600 * 1000;
        got(store.insert(
            WhyNot{.topic = {TagId(1), Touchpoint::None}, .day = thatDay, .reason = u"No."_s, .createdAt = morning}));
        const auto cameAfter = [&shop, morning](int id, QDate day, Sentiment sentiment) {
            shop.said(id, day, sentiment, true);
            if (!shop.connection.execute(
                    u"UPDATE review SET created_at = %1 WHERE id = %2"_s.arg(morning + id).arg(id)))
                qFatal("no review");
        };
        for (const int id : {11, 12, 13})
            cameAfter(id, thatDay.addDays(-61 - id), Sentiment::Negative); // Of months ago.
        cameAfter(14, thatDay.addDays(-61), Sentiment::Negative);
        cameAfter(15, thatDay.addDays(-60), Sentiment::Negative);
        cameAfter(16, thatDay.addDays(-9), Sentiment::Negative);
        QVERIFY(shop.often().empty());
        cameAfter(17, thatDay.addDays(-1), Sentiment::Negative);
        cameAfter(18, thatDay.addDays(-2), Sentiment::Positive);
        const std::vector<OftenRow> rows = shop.often();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().often.complaints, 3);
        QCOMPARE(rows.front().often.decided, thatDay);
        QCOMPARE(rows.front().of, 4); // Of what is new, with the praise.
        QCOMPARE(rows.front().reviews, (std::vector{ReviewId(17), ReviewId(16), ReviewId(15)}));
    }

    void aTouchpointIsATopicToo()
    {
        ShopInMemory shop;
        for (const int id : {1, 2, 3})
            shop.said(id, thatDay.addDays(-id), Sentiment::Negative, false, Touchpoint::Buying);
        const std::vector<OftenRow> rows = shop.often();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().topic, (ImprovementTopic{{}, Touchpoint::Buying}));
        QCOMPARE(rows.front().tagName, QString());
    }

    void somethingDecidedSilencesATopic()
    {
        ShopInMemory shop;
        ImprovementStore store(shop.connection);
        shop.complained({thatDay.addDays(-9), thatDay.addDays(-8), thatDay.addDays(-7)});
        QCOMPARE(shop.often().size(), size_t(1));
        const ImprovementId tried = got(store.insert(dated(thatDay, {})));
        QVERIFY(shop.often().empty());
        QVERIFY(bool(store.remove(tried)));
        const WhyNotId whyNot = got(store.insert(
            WhyNot{.topic = {TagId(1), Touchpoint::None}, .day = thatDay.addDays(-7), .reason = u"No."_s}));
        QVERIFY(shop.often().empty());
        for (const int id : {4, 5, 6})
            shop.said(id, thatDay, Sentiment::Negative, true);
        QCOMPARE(shop.often().front().often.complaints, 3); // The new ones.
        QVERIFY(bool(store.remove(whyNot)));
        QCOMPARE(shop.often().front().often.complaints, 6);
        const QString promised =
            u"INSERT INTO promise (id, state, checked_at, created_at, updated_at) VALUES (1, %1, %2, 0, 0)"_s;
        QVERIFY(bool(shop.connection.execute(promised.arg(int(PromiseState::Plan)).arg(u"NULL"_s))));
        QVERIFY(bool(
            shop.connection.execute(u"INSERT INTO promise_review (promise_id, review_id, place) VALUES (1, 1, 0)"_s)));
        QCOMPARE(shop.often().size(), size_t(1)); // A plan is promised to nobody.
        QVERIFY(bool(shop.connection.execute(u"UPDATE promise SET state = 1"_s)));
        QVERIFY(shop.often().empty());
        const qint64 checked = startOfDay(thatDay.addDays(-7), QTimeZone::utc());
        QVERIFY(bool(shop.connection.execute(u"UPDATE promise SET state = 4, checked_at = %1"_s.arg(checked))));
        QCOMPARE(shop.often().front().often.complaints, 3); // What was said since.
    }

    void complaintsAreComparedBeforeAndAfter()
    {
        ShopInMemory shop;
        const QDate start = thatDay.addDays(-73);
        shop.complained({start.addDays(-61), start.addDays(-60), start.addDays(-1), start, thatDay});
        shop.said(6, start.addDays(-2), Sentiment::Positive, false);
        shop.said(7, start.addDays(59), Sentiment::Positive, true);
        shop.said(8, start.addDays(60), Sentiment::Positive, true);
        const ImprovementId id =
            got(ImprovementStore(shop.connection).insert(dated(start, {ReviewId(2), ReviewId(3)})));
        const ImprovementDetails details = got(shop.reader().details(id));
        QCOMPARE(details.finding.before, (ShareOf{2, 3}));
        QCOMPARE(details.finding.after, (ShareOf{1, 2}));
        QVERIFY(details.finding.recorded);
        QVERIFY(details.row.toDecide);
        QCOMPARE(details.row.reviews, 2);
        QCOMPARE(details.reviews.front().review, ReviewId(3)); // The newest first.
        QCOMPARE(details.bars.back().complaints, 1);
        QVERIFY(!details.bars.back().complete);
    }

    void openOnesComeFirst()
    {
        ShopInMemory shop;
        ImprovementStore store(shop.connection);
        Improvement decided = dated(thatDay.addDays(-90), {});
        decided.state = ImprovementState::Kept;
        decided.decided = thatDay.addDays(-9);
        const ImprovementId first = got(store.insert(decided));
        decided.decided = thatDay;
        const ImprovementId last = got(store.insert(decided));
        const ImprovementId open = got(store.insert(dated(thatDay, {})));
        const auto found = [&shop](const ImprovementQuery &query) {
            std::vector<ImprovementId> ids;
            for (const ImprovementRow &row : got(shop.reader().find(query, 10)).rows)
                ids.push_back(row.id);
            return ids;
        };
        QCOMPARE(found({}), (std::vector{open, last, first}));
        QCOMPARE(found({.open = true}), std::vector{open});
        QCOMPARE(found({.decided = true}), (std::vector{last, first}));
        QCOMPARE(found({.search = u"carton oat"_s}).size(), size_t(3));
        QVERIFY(found({.search = u"phone"_s}).empty());
        QVERIFY(found({.topic = ImprovementTopic{{}, Touchpoint::Buying}}).empty());
        QCOMPARE(got(shop.reader().find({}, 1, 1)).total, 3);
        QCOMPARE(got(shop.reader().find({}, 1, 1)).rows.front().id, last);
        decided.title = u"Östlicher Tisch"_s;
        const ImprovementId eastern = got(store.insert(decided));
        QCOMPARE(found({.search = u"östlicher"_s}), std::vector{eastern});
    }
};

SHOPBELL_TEST(TestImprovementStore)
#include "test_improvementstore.moc"
