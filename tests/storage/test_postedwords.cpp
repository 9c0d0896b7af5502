// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/postedwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QString kind =
    u"Hi Priya, thank you for coming back to us, week after week. People like you are why we open the door. Anna"_s;

/// A shop in memory with three reviews, an import that is shown (7) and one that was taken back (8).
Connection shopInMemory()
{
    Result<Connection> connection = Connection::open(u":memory:"_s, Connection::Mode::Create);
    if (!connection || !migrate(*connection, [] { return done(); })
        || !connection->executeScript(
            "INSERT INTO review (id, channel_id, created_at, sort_day, sort_rating, urgency) VALUES "
            "(1, 1, 0, 0, 0, 0), (2, 1, 0, 0, 0, 0), (3, 1, 0, 0, 0, 0);"
            "INSERT INTO import_batch (id, state, file_name, at, first_id, last_id) VALUES (7, 1, '', 0, 1, 0), "
            "(8, 2, '', 0, 1, 0);"))
        qFatal("no shop in memory");
    return std::move(*connection);
}

void answered(Connection &connection, int review, const QString &text, int state = 2, const QString &batch = u"NULL"_s)
{
    const QString sql =
        u"INSERT INTO response (review_id, batch_id, state, text, created_at, updated_at) "
        "VALUES (%1, %2, %3, '%4', 0, 0)"_s.arg(QString::number(review), batch, QString::number(state), text);
    if (!connection.execute(sql))
        qFatal("no answer");
}
} // namespace

class TestPostedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearCopiesArePostedToOthers()
    {
        Connection connection = shopInMemory();
        const auto copies = [&](const QString &text) {
            const Result<int> count = nearCopiesOf(connection, text, ReviewId(1));
            return count ? *count : -1;
        };
        QCOMPARE(copies(kind), 0);
        answered(connection, 2, kind);
        answered(connection, 3, QString(kind).replace(u"Priya"_s, u"Tom"_s), 2, u"7"_s);
        QCOMPARE(copies(kind), 2);
        answered(connection, 1, kind); // The review's own.
        answered(connection, 3, kind, 0); // A draft.
        answered(connection, 3, kind, 2, u"8"_s); // Of an import that was taken back.
        answered(connection, 3,
                 u"You ordered rye and went home with white. The right one is ready, I am sorry for it."_s);
        QCOMPARE(copies(kind), 2);
        QCOMPARE(copies(kind.toUpper()), 2);
        QCOMPARE(copies(u"Thank you so much!"_s), 0);
        QCOMPARE(copies(u"Our oven broke on Tuesday, so there was no rye at all until noon, and we are sorry."_s), 0);
    }

    void whatWasPostedLongAgoIsForgotten()
    {
        Connection connection = shopInMemory();
        answered(connection, 2, kind);
        const auto posted = [&connection](int count) {
            return connection.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                      "INSERT INTO response (review_id, state, text, created_at, updated_at) "
                                      "SELECT 2, 2, hex(zeroblob(%2)), 0, 0 FROM n"_s.arg(count)
                                          .arg(kind.size() / 2));
        };
        QVERIFY(bool(posted(mostCompared - 1)));
        const Result<int> before = nearCopiesOf(connection, kind, ReviewId(1));
        QVERIFY(before && *before == 1);
        QVERIFY(bool(posted(1)));
        const Result<int> after = nearCopiesOf(connection, kind, ReviewId(1));
        QVERIFY(after && *after == 0);
    }

    void whatIsTooShortIsNoCopy()
    {
        Connection connection = shopInMemory();
        answered(connection, 2, u"Thank you so much!"_s);
        const Result<int> copies = nearCopiesOf(connection, u"Thank you so much!"_s, ReviewId(1));
        QVERIFY(bool(copies));
        QCOMPARE(*copies, 0);
    }
};

SHOPBELL_TEST(TestPostedWords)
#include "test_postedwords.moc"
