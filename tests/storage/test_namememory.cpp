// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/namememory.h"
#include "storage/transaction.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
/// A shop in memory with an import that is shown (7) and one that was taken back (8), and the names that it keeps.
struct NamedShop
{
    NamedShop()
    {
        Result<Connection> made = Connection::open(u":memory:"_s, Connection::Mode::Create);
        if (!made || !migrate(*made, [] { return done(); }))
            qFatal("no shop in memory");
        connection = *std::move(made);
        run(u"INSERT INTO import_batch (id, state, file_name, at, first_id, last_id) VALUES (7, 1, '', 0, 1, 0), "
            "(8, 2, '', 0, 1, 0)"_s);
    }

    void run(const QString &sql)
    {
        if (!connection.execute(sql))
            qFatal("%s", qPrintable(sql));
    }
    void named(int id, const QString &name, const QString &batch = u"NULL"_s)
    {
        run(u"INSERT OR REPLACE INTO customer (id, name, batch_id, created_at) VALUES (%1, '%2', %3, 0)"_s.arg(
            QString::number(id), name, batch));
    }
    void touched(const QSet<qint64> &customers, bool many = false)
    {
        TouchedRows rows;
        rows.customers = customers;
        rows.manyCustomers = many;
        log.settle(rows);
    }
    QStringList among(const QStringList &names, std::optional<qint64> position = {})
    {
        const qint64 before = position.value_or(memory.position());
        const Result<QStringList> some =
            inSnapshot(connection, [&] { return memory.among(connection, names, before); });
        return some ? *some : QStringList{u"error"_s};
    }

    Connection connection;
    CustomerLog log;
    NameMemory memory{log};
};
} // namespace

class TestNameMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfCustomersAreFound()
    {
        NamedShop shop;
        shop.named(1, u"Tom  Birch"_s);
        shop.named(2, u"王小明"_s, u"7"_s);
        shop.named(3, u"Lena Fischer"_s, u"8"_s); // Of an import that was taken back.
        QCOMPARE(shop.among({u"TOM BIRCH"_s, u"Tom Other"_s, u"Lena Fischer"_s, u"tom birch"_s}),
                 QStringList{u"TOM BIRCH"_s});
        QCOMPARE(shop.among({u"王小明"_s, u"小明说"_s}), QStringList{u"王小明"_s});
        QCOMPARE(shop.among({}), QStringList());
    }

    void onlyWhatIsTouchedIsReadAnew()
    {
        NamedShop shop;
        shop.named(1, u"Tom Birch"_s);
        shop.named(2, u"Tom Birch"_s);
        const QStringList wanted{u"Tom Birch"_s, u"Ada Moor"_s};
        QCOMPARE(shop.among(wanted), QStringList{u"Tom Birch"_s});
        shop.named(3, u"Ada Moor"_s);
        QCOMPARE(shop.among(wanted), QStringList{u"Tom Birch"_s}); // Nobody said so: what is kept holds.
        shop.touched({3});
        QCOMPARE(shop.among(wanted), wanted);
        shop.named(1, u"Thomas Birch"_s);
        shop.touched({0, 1});
        QCOMPARE(shop.among(wanted), wanted); // There is another one of that name.
        shop.run(u"DELETE FROM customer WHERE id = 2"_s);
        shop.touched({2});
        QCOMPARE(shop.among(wanted), QStringList{u"Ada Moor"_s});
        shop.run(u"UPDATE customer SET name = 'Tom Birch'"_s);
        shop.touched({}, true);
        QCOMPARE(shop.among(wanted), QStringList{u"Tom Birch"_s});
    }

    void aReaderWhoBeganEarlierKeepsNothingOld()
    {
        NamedShop shop;
        shop.named(1, u"Tom Birch"_s);
        const qint64 early = shop.memory.position();
        shop.touched({1});
        QCOMPARE(shop.among({u"Tom Birch"_s}), QStringList{u"Tom Birch"_s});
        shop.named(2, u"Ada Moor"_s);
        shop.touched({2});
        QCOMPARE(shop.among({u"Ada Moor"_s}, early), QStringList{u"Ada Moor"_s});
        QCOMPARE(shop.among({u"Ada Moor"_s}), QStringList{u"Ada Moor"_s});
    }
};

SHOPBELL_TEST(TestNameMemory)
#include "test_namememory.moc"
