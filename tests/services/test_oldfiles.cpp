// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Files of earlier versions of the program, kept as SQL under tests/data/schemas.
class TestOldFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsKept();
    void becomesAsAFreshOne_data() { versions(); }
    void becomesAsAFreshOne();
    void staysWholeAndCanBeUndone_data() { versions(); }
    void staysWholeAndCanBeUndone();

private:
    static void versions();
};

namespace {
QDir schemas()
{
    return QDir(QStringLiteral(SHOPBELL_TEST_DATA) + u"/schemas"_s);
}

/// A shop file as that version left it.
QString oldFile(const QTemporaryDir &folder, const QString &script)
{
    QFile sql(schemas().filePath(script));
    const QString path = folder.filePath(u"old.shopbell"_s);
    Result<Connection> connection = Connection::open(path, Connection::Mode::Create);
    if (!sql.open(QIODevice::ReadOnly) || !connection || !connection->execute(u"PRAGMA foreign_keys = OFF"_s))
        return {};
    return connection->executeScript(sql.readAll()) ? path : QString();
}

/// Every table, index and trigger in the words in which SQLite keeps it.
QStringList schemaOf(const QString &path)
{
    Result<Connection> connection = Connection::open(path, Connection::Mode::ReadWrite);
    QStringList schema;
    Statement select(*connection,
                     u"SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema "
                     "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1"_s);
    for (Result<bool> row = select.next(); row && *row; row = select.next())
        schema += select.text(0);
    return schema;
}
} // namespace

void TestOldFiles::versions()
{
    QTest::addColumn<QString>("script");
    const QStringList scripts = schemas().entryList({u"version-*.sql"_s}, QDir::Files);
    for (const QString &script : scripts)
        QTest::newRow(qPrintable(script)) << script;
}

void TestOldFiles::everyVersionIsKept()
{
    for (int version = 1; version < currentSchemaVersion(); ++version)
        QVERIFY(schemas().exists(u"version-%1.sql"_s.arg(version)));
}

void TestOldFiles::becomesAsAFreshOne()
{
    QFETCH(const QString, script);
    const QTemporaryDir folder;
    const QString path = oldFile(folder, script);
    QVERIFY(!path.isEmpty());
    TestShop fresh;
    QVERIFY(bool(ShopFile::open(path, fresh.options())));
    fresh.file.reset();
    QCOMPARE(schemaOf(path).join(u'\n'), schemaOf(fresh.path()).join(u'\n'));
    QVERIFY(QFile::exists(folder.filePath(u"old before upgrade.shopbell"_s)));
}

void TestOldFiles::staysWholeAndCanBeUndone()
{
    QFETCH(const QString, script);
    const QTemporaryDir folder;
    const QString path = oldFile(folder, script);
    const FakeClock clock{TestShop::morning()};
    const Result<ShopFilePtr> opened = ShopFile::open(path, {clock.clock(), false, false});
    QVERIFY2(bool(opened), opened ? "" : qPrintable(opened.error().detail));
    const auto count = [&] { return valueOf(ReadReviews(*opened).counts()).everything; };
    QCOMPARE(valueOf(CheckFile(*opened).run()).findings.join(u'\n'), QString());
    const qint64 before = count();
    QVERIFY(before > 0);
    int steps = 0;
    for (; valueOf(Undo(*opened).state()).undo; ++steps)
        valueOf(Undo(*opened).undo());
    QVERIFY(steps > 0);
    QCOMPARE(count(), 0);
    QCOMPARE(valueOf(CheckFile(*opened).run()).findings.join(u'\n'), QString());
    for (; steps > 0; --steps)
        valueOf(Undo(*opened).redo());
    QCOMPARE(count(), before);
    QCOMPARE(valueOf(CheckFile(*opened).run()).findings.join(u'\n'), QString());
}

SHOPBELL_TEST(TestOldFiles)
#include "test_oldfiles.moc"
