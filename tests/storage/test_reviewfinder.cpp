// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moment.h"
#include "storage/narrowindex.h"
#include "storage/reviewfinder.h"
#include "support/migratedfile.h"
#include "support/run.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr int perDay = 100;
constexpr int days = 60;

/// 6,000 reviews, 100 on each day from 1 January 2026 on: every 200th asks for something, every 300th has an idea, every
/// 400th is about paying and has a flag; half of the others are praise.
class Rows : public MigratedFile
{
public:
    Rows()
    {
        const Status ran = connection.execute(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO review (id, channel_id, text, created_at, sort_day, sort_rating, urgency, kind, touchpoint, flagged) "
            "SELECT i, 1, 'r' || i, 0, %2 + (i - 1) / %3 * 86400000, 0, -i, "
            "CASE WHEN i % 200 = 0 THEN 4 WHEN i % 300 = 0 THEN 3 ELSE i % 2 END, "
            "CASE WHEN i % 400 = 0 THEN %4 ELSE 0 END, i % 400 = 0 FROM n"_s.arg(days * perDay)
                .arg(startOfDay(QDate(2026, 1, 1), zone))
                .arg(perDay)
                .arg(int(Touchpoint::Paying)));
        if (!ran)
            qFatal("%s", qPrintable(ran.error().detail));
    }

    NarrowIndex narrow(const ReviewQuery &query, int most = ReviewFinder::fewHits)
    {
        Result<NarrowIndex> index = narrowIndexOf(connection, query, zone, most);
        if (!index)
            qFatal("%s", qPrintable(index.error().detail));
        return *std::move(index);
    }

    FoundReviews firstPage(const ReviewQuery &query)
    {
        Result<FoundReviews> found = ReviewFinder(connection, m_memory).firstPage(query, 50);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *std::move(found);
    }

    /// Ids for which `holds`, the most urgent first.
    static std::vector<ReviewId> urgentFirst(const std::function<bool(int)> &holds)
    {
        std::vector<ReviewId> ids;
        for (int i = days * perDay; i > 0; --i) {
            if (holds(i))
                ids.emplace_back(i);
        }
        return ids;
    }

    const QTimeZone zone = QTimeZone::utc();
    SearchMemory m_memory;
};

ReviewQuery ofKind(ReviewKind kind)
{
    ReviewQuery query;
    query.kind = kind;
    return query;
}

ReviewQuery ofDays(QDate from, QDate to)
{
    ReviewQuery query;
    query.from = from;
    query.to = to;
    return query;
}
} // namespace

class TestReviewFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreFoundByTheIndexThatLeadsToThem()
    {
        Rows rows;
        QCOMPARE(rows.narrow(ofKind(ReviewKind::Question)).name, u"review_of_kind"_s);
        QCOMPARE(rows.narrow(ofKind(ReviewKind::Question)).rows, 30);
        QCOMPARE(rows.narrow(ofKind(ReviewKind::Question), 29).name, QString());
        QCOMPARE(rows.narrow(ofKind(ReviewKind::Remark)).name, QString()); // No index: most reviews are remarks.
        QCOMPARE(rows.narrow({}).name, QString());
        QCOMPARE(rows.narrow(ofDays(QDate(2026, 1, 5), QDate(2026, 1, 6))).rows, 2 * perDay);
        QCOMPARE(rows.narrow(ofDays(QDate(2026, 1, 5), {})).name, QString()); // 5,600

        ReviewQuery paying = ofDays(QDate(2026, 1, 5), QDate(2026, 1, 30));
        paying.touchpoint = Touchpoint::Paying;
        QCOMPARE(rows.narrow(paying).name, u"review_at_touchpoint"_s);
        paying.to = paying.from;
        paying.flagged = true;
        QCOMPARE(rows.narrow(paying).rows, 15); // Of both, and 100 of the day: the first of the best.
    }

    void aNarrowIndexFindsTheSameInTheSameOrder()
    {
        Rows rows;
        const FoundReviews questions = rows.firstPage(ofKind(ReviewKind::Question));
        QCOMPARE(questions.ids, Rows::urgentFirst([](int i) { return i % 200 == 0; }));
        QVERIFY(questions.complete);

        ReviewQuery ideas = ofKind(ReviewKind::Idea);
        ideas.from = QDate(2026, 1, 10);
        ideas.to = QDate(2026, 1, 31);
        QCOMPARE(rows.firstPage(ideas).ids, Rows::urgentFirst([](int i) {
                     return i % 300 == 0 && i % 200 != 0 && i > 9 * perDay && i <= 31 * perDay;
                 }));

        const FoundReviews days = rows.firstPage(ofDays(QDate(2026, 1, 2), QDate(2026, 1, 3)));
        QCOMPARE(days.ids, Rows::urgentFirst([](int i) { return i > perDay && i <= 3 * perDay; }));
        QVERIFY(days.complete);

        for (const ReviewOrder order : {ReviewOrder::Oldest, ReviewOrder::LowestRating}) { // Two walks each.
            ReviewQuery ordered = ofDays(QDate(2026, 1, 2), QDate(2026, 1, 3));
            ordered.order = order;
            std::vector<ReviewId> upwards = days.ids;
            std::ranges::sort(upwards);
            QCOMPARE(rows.firstPage(ordered).ids, upwards);
        }

        const FoundReviews remarks = rows.firstPage(ofKind(ReviewKind::Remark));
        QCOMPARE(remarks.ids.size(), size_t(50)); // Its count is told later.
        QVERIFY(!remarks.complete);
    }

    void theirsAndTheArchiveAreFoundToo()
    {
        Rows rows;
        rows.run(u"INSERT INTO team_member (id, name) VALUES (1, 'Sam')"_s);
        rows.run(u"UPDATE review SET owner_id = 1 WHERE id % 500 = 0"_s);
        rows.run(u"UPDATE review SET archived = 1 WHERE id % 1000 = 0"_s);
        ReviewQuery sams;
        sams.owner = TeamMemberId(1);
        QCOMPARE(rows.narrow(sams).name, u"review_owner"_s);
        QCOMPARE(rows.firstPage(sams).ids, Rows::urgentFirst([](int i) { return i % 500 == 0 && i % 1000 != 0; }));
        sams.shelf = Shelf::Archived;
        QCOMPARE(rows.firstPage(sams).ids, Rows::urgentFirst([](int i) { return i % 1000 == 0; }));
        ReviewQuery old = ofDays(QDate(2026, 1, 1), QDate(2026, 1, 20));
        old.shelf = Shelf::Archived;
        QCOMPARE(rows.firstPage(old).ids, Rows::urgentFirst([](int i) { return i % 1000 == 0 && i <= 20 * perDay; }));
    }
};

SHOPBELL_TEST(TestReviewFinder)
#include "test_reviewfinder.moc"
