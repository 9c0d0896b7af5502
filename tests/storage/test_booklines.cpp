// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/booklines.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
BookLine lineOf(qint64 id, int purchases = 0)
{
    BookLine line;
    line.id = CustomerId(id);
    line.purchases = purchases;
    return line;
}

/// "3: 7" of each line, in order.
QStringList wordsOf(const BookLines &lines)
{
    QStringList words;
    for (const BookLine &line : lines)
        words += u"%1: %2"_s.arg(line.id.value()).arg(line.purchases);
    return words;
}

BookLines upTo(qint64 last)
{
    std::vector<BookLine> lines;
    for (qint64 id = 1; id <= last; ++id)
        lines.push_back(lineOf(id));
    return BookLines(std::move(lines));
}
} // namespace

class TestBookLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneAtAll()
    {
        const BookLines none;
        QVERIFY(none.begin() == none.end());
        QVERIFY(!none.find(CustomerId(1)));
        QCOMPARE(wordsOf(none.renewed({5}, {lineOf(5)})), QStringList{u"5: 0"_s});
        QCOMPARE(wordsOf(upTo(2).renewed({1, 2}, {})), QStringList());
    }

    void eachIsFound()
    {
        const BookLines lines = upTo(1500);
        QCOMPARE(lines.size(), size_t(1500));
        for (const qint64 id : {1, 2, 256, 257, 512, 513, 1499, 1500})
            QCOMPARE(lines.find(CustomerId(id))->id, CustomerId(id));
        QVERIFY(!lines.find(CustomerId(0)) && !lines.find(CustomerId(1501)));
    }

    void whatIsNotTouchedIsShared()
    {
        const BookLines before = upTo(5000);
        const BookLines after = before.renewed({2100}, {lineOf(2100, 1)});
        int shared = 0;
        for (const BookLine &line : after)
            shared += &line == before.find(line.id);
        QVERIFY(shared > 4000 && shared < 5000);
        QCOMPARE(before.find(CustomerId(2100))->purchases, 0); // Whoever has it may read on.
        QCOMPARE(after.find(CustomerId(2100))->purchases, 1);
    }

    void renewedAreThoseOfAMap()
    {
        QVERIFY(rc::check("lines renewed at random are those of a map", [] {
            const int first = *rc::gen::inRange(0, 1200);
            BookLines lines = upTo(first);
            std::map<qint64, int> expected;
            for (int id = 1; id <= first; ++id)
                expected[id] = 0;
            for (int step = 1; step <= 4; ++step) {
                const auto touched = *rc::gen::container<std::set<int>>(rc::gen::inRange(1, 1500));
                QSet<qint64> customers;
                std::vector<BookLine> fresh;
                for (const int id : touched) {
                    customers.insert(id);
                    expected.erase(id);
                    if (*rc::gen::arbitrary<bool>()) {
                        fresh.push_back(lineOf(id, step));
                        expected[id] = step;
                    }
                }
                lines = lines.renewed(customers, std::move(fresh));
                QStringList words;
                for (const auto &[id, purchases] : expected)
                    words += u"%1: %2"_s.arg(id).arg(purchases);
                RC_ASSERT(wordsOf(lines) == words);
                RC_ASSERT(lines.size() == expected.size());
                for (const int id : touched)
                    RC_ASSERT(bool(lines.find(CustomerId(id))) == expected.contains(id));
            }
        }));
    }
};

SHOPBELL_TEST(TestBookLines)
#include "test_booklines.moc"
