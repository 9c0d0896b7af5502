// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"
#include "storage/contacts.h"
#include "storage/customerbook.h"
#include "storage/statement.h"
#include "support/migratedfile.h"
#include "support/run.h"

#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
using Ids = QList<qint64>;
constexpr Day whenever = 3'000'000;

/// A migrated file with rows put in as they come.
class Rows : public MigratedFile
{
public:
    void person(int id, const QString &name, const QString &more = {}, const QString &values = {})
    {
        run(u"INSERT INTO customer (id, name, created_at%3) VALUES (%1, '%2', 60 - %1 * 10%4)"_s.arg(id).arg(name, more,
                                                                                                             values));
    }
    void contact(int customer, int kind, const QString &value)
    {
        run(u"INSERT INTO contact_point (customer_id, kind, value, normalised) VALUES (%1, %2, '%3', '%4')"_s
                .arg(customer)
                .arg(kind)
                .arg(value, comparable(ContactKind(kind), value)));
    }
    void score(int customer, ScoreQuestion question, double value, int day, const QString &at = u"NULL"_s)
    {
        run(u"INSERT INTO score (customer_id, question, value, scale, day, at, created_at) "
            "VALUES (%1, %2, %3, %4, %5, %6, 0)"_s.arg(customer)
                .arg(int(question))
                .arg(value)
                .arg(int(scaleOf(question)))
                .arg(day)
                .arg(at));
    }
    void buy(const QString &customer, int day, qint64 worth = 100, const QString &currency = u"GBP"_s,
             bool counts = true)
    {
        run(u"INSERT INTO purchase (customer_id, day, created_at, counts, worth_minor, currency) "
            "VALUES (%1, %2, 0, %3, %4, '%5')"_s.arg(customer)
                .arg(day)
                .arg(int(counts))
                .arg(worth)
                .arg(currency));
    }

    BookPtr fresh(Day today = whenever)
    {
        const Result<LedgerPtr> ledger = readLedger(connection);
        const Result<BookPtr> book = readBook(connection, **ledger, today);
        if (!book)
            qFatal("%s", qPrintable(book.error().detail));
        return *book;
    }
};

/// Five people who differ in all that a list shows.
struct Five : Rows
{
    Five()
    {
        run(u"INSERT INTO segment (id, name) VALUES (1, 'Walk-ins'), (2, 'Regulars')"_s);
        run(u"INSERT INTO team_member (id, name) VALUES (1, 'Anna')"_s);
        person(1, u"Ana"_s, u", segment_id, known_by"_s, u", 2, 1"_s);
        person(2, u"ben"_s, u", segment_id"_s, u", 1"_s);
        person(3, u"Cem 10"_s);
        person(4, u"Cem 9"_s);
        person(5, {});
        contact(1, 1, u"Ana@Example.com"_s);
        contact(5, 2, u"+44 20 7946"_s);
        for (const int day : {10, 20, 40})
            buy(u"1"_s, day);
        buy(u"1"_s, 41, 700, u"GBP"_s, false);
        buy(u"2"_s, 50, 9000, u"EUR"_s);
        buy(u"4"_s, 5, 0, u"GBP"_s, false);
        for (const int day : {30, 30, 33, 36})
            buy(u"5"_s, day, 500);
        score(1, ScoreQuestion::Satisfied, 9, 40, u"2000"_s);
        score(1, ScoreQuestion::Satisfied, 2, 40, u"1000"_s);
        score(1, ScoreQuestion::Satisfied, 3, 39);
        score(2, ScoreQuestion::Satisfied, 5, 1);
        score(4, ScoreQuestion::WouldRecommend, 10, 1);
    }

    Ids found(const CustomerQuery &query, const ScoreBands &bands = {})
    {
        Ids ids;
        const BookOrder order{u"GBP"_s, {SegmentId(2), SegmentId(1)}};
        for (const CustomerId id : fresh()->found(query, bands, order).ids)
            ids += id.value();
        return ids;
    }
};

/// Everything a book says.
QStringList linesOf(const CustomerBook &book)
{
    QStringList lines;
    for (const BookLine &line : book.lines) {
        QStringList amounts;
        for (const Money &amount : line.spent.amounts())
            amounts += QString::number(amount.minor) + amount.currency;
        amounts.sort(); // In the order in which currencies came to be known.
        QStringList folded = line.folded.split(u'\n');
        folded.sort();
        lines += u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(line.id.value())
                     .arg(line.name, folded.join(u'|'))
                     .arg(line.segment.value())
                     .arg(line.score ? line.score->value : -1)
                     .arg(line.purchases)
                     .arg(line.occasions)
                     .arg(line.usualGap.value_or(-1))
                     .arg(amounts.join(u'+'));
    }
    return lines;
}

TouchedRows touching(const QSet<qint64> &customers)
{
    TouchedRows rows;
    rows.customers = customers;
    return rows;
}

/// What an open shop keeps.
struct Memory
{
    CustomerLog log;
    LedgerMemory ledgers{log};
    BookMemory books{log};

    BookPtr read(Connection &connection, Day today = whenever)
    {
        const qint64 position = log.position();
        const Result<BookPtr> book = inLedgerSnapshot(connection, ledgers, [&](const LedgerPtr &ledger) {
            return books.read(connection, *ledger, today, position);
        });
        return book ? *book : nullptr;
    }
};
} // namespace

class TestCustomerBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void daysToComeCountOnceTheyAreHere()
    {
        Five rows;
        const BookLine before = *rows.fresh()->find(CustomerId(1));
        Memory memory;
        memory.read(rows.connection, before.last);
        rows.buy(u"1"_s, before.last + 5);
        const BookPtr today = rows.fresh(before.last + 4);
        QCOMPARE(today->find(CustomerId(1))->last, before.last);
        QCOMPARE(today->find(CustomerId(1))->occasions, before.occasions);
        QCOMPARE(today->find(CustomerId(1))->purchases, before.purchases);
        // What is kept is of its day, too.
        memory.log.settle(touching({1}));
        QCOMPARE(memory.read(rows.connection, before.last + 4)->find(CustomerId(1))->last, before.last);
        QCOMPARE(memory.read(rows.connection, before.last + 5)->find(CustomerId(1))->last, before.last + 5);
    }

    void whatALineSays()
    {
        Five rows;
        const BookPtr book = rows.fresh();
        const BookLine &ana = *book->find(CustomerId(1));
        QCOMPARE(ana.purchases, 3);
        QCOMPARE(ana.occasions, 3);
        QCOMPARE(ana.first, 10);
        QCOMPARE(ana.last, 40); // What does not count is not seen.
        QCOMPARE(ana.usualGap, std::optional(15.0));
        QCOMPARE(ana.spent.in(u"GBP"), 300);
        QCOMPARE(ana.score, std::optional(Rating{9, RatingScale::OneToTen})); // The latest of the day.
        const BookLine &five = *book->find(CustomerId(5));
        QCOMPARE(five.purchases, 4);
        QCOMPARE(five.occasions, 3); // Twice on one day.
        QCOMPARE(five.usualGap, std::optional(3.0));
        const CustomerRow cem = rowOf(*book->find(CustomerId(4)), {}, {});
        QVERIFY(!cem.firstSeen.isValid() && !cem.lastSeen.isValid() && !cem.usualGapDays);
        QVERIFY(cem.spent.isEmpty());
        QCOMPARE(cem.group, CustomerGroup::Advocate);
        QVERIFY(!book->find(CustomerId(6)));
    }

    void whoHasNoNameIsCalledByTheirNumber()
    {
        Five rows;
        rows.person(6, {});
        for (const auto &[kind, value] : {std::pair(2, u"020"_s), std::pair(1, u"b@example.com"_s),
                                          std::pair(3, u"12347"_s), std::pair(3, u"12346"_s)})
            rows.contact(6, kind, value);
        rows.run(u"UPDATE contact_point SET place = 9 WHERE value = '12347'"_s);
        rows.person(7, {});
        const BookPtr book = rows.fresh();
        QCOMPARE(book->find(CustomerId(5))->name, u"+44 20 7946"_s);
        QCOMPARE(book->find(CustomerId(6))->name, u"12346"_s);
        QCOMPARE(book->find(CustomerId(7))->name, QString());
        QCOMPARE(book->find(CustomerId(1))->name, u"Ana"_s);
        QCOMPARE(rows.found({.search = u"12346"_s}), Ids{6});
        // SQL and the rule agree.
        Statement select(rows.connection, u"SELECT id, %1 FROM customer"_s.arg(shownNameSql()));
        int people = 0;
        for (Result<bool> row = select.next(); row && *row; row = select.next()) {
            QCOMPARE(select.text(1), book->find(select.id<CustomerId>(0))->name);
            ++people;
        }
        QCOMPARE(people, 7);
    }

    void everyOrderInBothDirections_data()
    {
        QTest::addColumn<CustomerOrder>("order");
        QTest::addColumn<Ids>("useful");
        QTest::addColumn<Ids>("turned");
        using enum CustomerOrder;
        QTest::newRow("last seen first, never seen last") << LastSeen << Ids{2, 1, 5, 3, 4} << Ids{5, 1, 2, 3, 4};
        QTest::newRow("by name, numbers as numbers") << Name << Ids{5, 1, 2, 4, 3} << Ids{3, 4, 2, 1, 5};
        QTest::newRow("most bought") << MostBought << Ids{5, 1, 2, 3, 4} << Ids{3, 4, 2, 1, 5};
        QTest::newRow("score, unknown last") << Score << Ids{4, 1, 2, 3, 5} << Ids{2, 1, 4, 3, 5};
        QTest::newRow("segment by its name") << Segment << Ids{1, 2, 3, 4, 5} << Ids{2, 1, 3, 4, 5};
        QTest::newRow("usual gap, unknown last") << UsualGap << Ids{5, 1, 2, 3, 4} << Ids{1, 5, 2, 3, 4};
        QTest::newRow("longest away, never seen last") << SinceLast << Ids{5, 1, 2, 3, 4} << Ids{2, 1, 5, 3, 4};
        QTest::newRow("most spent in the shop's currency") << MostSpent << Ids{5, 1, 3, 4, 2} << Ids{3, 4, 1, 5, 2};
        QTest::newRow("newest") << Newest << Ids{1, 2, 3, 4, 5} << Ids{5, 4, 3, 2, 1};
    }
    void everyOrderInBothDirections()
    {
        QFETCH(CustomerOrder, order);
        Five rows;
        QTEST(rows.found({.order = order}), "useful");
        QTEST(rows.found({.order = order, .ascending = true}), "turned");
    }

    void search_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<Ids>("ids");
        QTest::newRow("nothing typed") << u"  "_s << Ids{1, 2, 3, 4, 5};
        QTest::newRow("a name in other letters") << u"ANA"_s << Ids{1};
        QTest::newRow("an e-mail") << u"example.COM"_s << Ids{1};
        QTest::newRow("every word, in any order") << u"example ana"_s << Ids{1};
        QTest::newRow("a phone as it is written") << u"20 7946"_s << Ids{5};
        QTest::newRow("a phone without its blanks") << u"442079"_s << Ids{5};
        QTest::newRow("words of two people") << u"ana 7946"_s << Ids{};
        QTest::newRow("a part of a name") << u"em"_s << Ids{3, 4};
    }
    void search()
    {
        QFETCH(QString, search);
        Five rows;
        QTEST(rows.found({.search = search, .order = CustomerOrder::Newest}), "ids");
    }

    void filters()
    {
        Five rows;
        const auto newest = [&rows](CustomerQuery query, const ScoreBands &bands = {}) {
            query.order = CustomerOrder::Newest;
            return rows.found(query, bands);
        };
        QCOMPARE(newest({.group = CustomerGroup::Advocate}), (Ids{1, 4}));
        QCOMPARE(newest({.group = CustomerGroup::Passive}), Ids{2});
        QCOMPARE(newest({.group = CustomerGroup::NoScore}), (Ids{3, 5}));
        const ScoreBands moved{6, 10};
        QCOMPARE(newest({.group = CustomerGroup::Advocate}, moved), Ids{4}); // Would recommend: never moved.
        QCOMPARE(newest({.group = CustomerGroup::Passive}, moved), Ids{1});
        QCOMPARE(newest({.group = CustomerGroup::Detractor}, moved), Ids{2});
        QCOMPARE(newest({.segment = SegmentId(2)}), Ids{1});
        QCOMPARE(newest({.segment = SegmentId()}), (Ids{3, 4, 5}));
        QCOMPARE(newest({.knownBy = TeamMemberId(1)}), Ids{1});
        QCOMPARE(newest({.segment = SegmentId(2), .search = u"ben"_s}), Ids{});
    }

    void rowsBehindAPointKeepTheirOrder()
    {
        Five rows;
        const std::vector<CustomerId> among{CustomerId(5), CustomerId(1), CustomerId(77), CustomerId(2)};
        QCOMPARE(rows.found({.among = among, .order = CustomerOrder::AsGiven}), (Ids{5, 1, 2}));
        QCOMPARE(rows.found({.among = among, .order = CustomerOrder::Name}), (Ids{5, 1, 2})); // Called by a number.
        QCOMPARE(rows.found({.among = among, .ascending = true}), (Ids{5, 1, 2})); // By last seen, turned.
    }

    void countsAddUp()
    {
        Five rows;
        const BookPtr book = rows.fresh();
        const CustomerCounts all = book->counts({.group = CustomerGroup::Advocate}, {});
        QCOMPARE(all.all, 5); // Whatever its own group is.
        QCOMPARE(all.groups,
                 (QMap<int, qint64>{{int(CustomerGroup::NoScore), 2},
                                    {int(CustomerGroup::Passive), 1},
                                    {int(CustomerGroup::Advocate), 2}}));
        qint64 inSegments = 0;
        for (const CustomerSegment &segment : all.segments)
            inSegments += segment.customers;
        QCOMPARE(inSegments, 2);
        const CustomerCounts cems = book->counts({.search = u"cem"_s}, {});
        QCOMPARE(cems.all, 2);
        QCOMPARE(cems.everything, 5);
    }

    void whoIsNotShownHasNoLine()
    {
        Five rows;
        rows.run(u"INSERT INTO import_batch (id, state, kind, file_name, at, first_id, last_id) VALUES "
                 "(1, 0, 1, 'f', 0, 900, 901), (2, 1, 1, 'g', 0, 902, 903)"_s);
        rows.run(u"UPDATE customer SET batch_id = 1 WHERE id = 3"_s); // Arriving.
        rows.run(u"UPDATE customer SET batch_id = 2 WHERE id = 4"_s);
        rows.run(u"UPDATE customer SET merged_into = 1 WHERE id = 2"_s);
        QCOMPARE(rows.found({.order = CustomerOrder::Newest}), (Ids{1, 4, 5}));
        QCOMPARE(rows.found({.batch = BatchId(2)}), Ids{4});
        QCOMPARE(rows.fresh()->counts({}, {}).everything, 3);
    }

    void nothingIsReadAgainWhileNothingChanges()
    {
        Five rows;
        Memory memory;
        const BookPtr first = memory.read(rows.connection);
        QCOMPARE(memory.read(rows.connection), first);
        rows.run(u"UPDATE customer SET name = 'Anna' WHERE id = 1"_s);
        memory.log.settle(touching({1}));
        const BookPtr second = memory.read(rows.connection);
        QCOMPARE(second->find(CustomerId(1))->name, u"Anna"_s);
        QCOMPARE(first->find(CustomerId(1))->name, u"Ana"_s); // Whoever has it may read on.
        QCOMPARE(second->lines.size(), first->lines.size());
    }

    void renewedIsAsReadAfresh()
    {
        Five rows;
        QVERIFY(rc::check("a book renewed after random changes is the one that is read afresh", [&rows] {
            Memory memory;
            const int steps = *rc::gen::inRange(1, 25);
            for (int step = 0; step < steps; ++step) {
                const int who = *rc::gen::inRange(1, 6);
                const int other = *rc::gen::inRange(1, 6);
                QSet<qint64> touched{who};
                switch (*rc::gen::inRange(0, 6)) {
                case 0:
                    rows.run(u"UPDATE customer SET name = 'N%2' WHERE id = %1"_s.arg(who).arg(*rc::gen::inRange(0, 9)));
                    break;
                case 1:
                    rows.contact(who, 1, u"%1@example.com"_s.arg(*rc::gen::inRange(0, 9)));
                    break;
                case 2:
                    rows.score(who, ScoreQuestion::Satisfied, *rc::gen::inRange(1, 11), *rc::gen::inRange(1, 60));
                    break;
                case 3:
                    rows.buy(QString::number(who), *rc::gen::inRange(1, 60), *rc::gen::inRange(0, 900),
                             *rc::gen::element(u"GBP"_s, u"EUR"_s), *rc::gen::arbitrary<bool>());
                    break;
                case 4: // The purchases of one become those of another.
                    rows.run(u"UPDATE purchase SET customer_id = %2 WHERE customer_id = %1"_s.arg(who).arg(other));
                    touched.insert(other);
                    break;
                case 5:
                    rows.run(
                        u"UPDATE customer SET merged_into = CASE WHEN merged_into IS NULL AND id <> %2 THEN %2 END "
                        "WHERE id = %1"_s.arg(who)
                            .arg(other));
                    break;
                }
                memory.log.settle(touching(touched));
                if (*rc::gen::inRange(0, 3) == 0) {
                    RC_ASSERT(linesOf(*memory.read(rows.connection)) == linesOf(*rows.fresh()));
                    const CustomerQuery byName{.order = CustomerOrder::Name};
                    RC_ASSERT(memory.read(rows.connection)->found(byName, {}, {}).ids
                              == rows.fresh()->found(byName, {}, {}).ids);
                }
            }
            RC_ASSERT(linesOf(*memory.read(rows.connection)) == linesOf(*rows.fresh()));
        }));
    }
};

SHOPBELL_TEST(TestCustomerBook)
#include "test_customerbook.moc"
