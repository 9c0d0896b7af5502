// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestTouchedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsAnError()
    {
        const QTemporaryDir folder;
        Result<Connection> made = Connection::open(folder.filePath(u"shop.shopbell"_s), Connection::Mode::Create);
        QVERIFY(bool(made));
        Connection &connection = *made;
        QVERIFY(bool(migrate(connection, [] { return done(); })));
        const auto changeset = [&connection] {
            Recorder recorder(connection);
            return connection.execute(u"INSERT INTO promise (id, created_at, updated_at) VALUES (7, 0, 0)"_s)
                ? recorder.changeset()
                : Result<QByteArray>(Error{Error::Kind::Storage, {}});
        }();
        QVERIFY(bool(changeset));
        const Result<TouchedRows> touched = touchedBy(connection, *changeset);
        QVERIFY(bool(touched));
        QCOMPARE(touched->promises, QSet<qint64>({7}));
        QVERIFY(bool(connection.execute(u"ALTER TABLE promise_review RENAME TO elsewhere"_s)));
        QVERIFY(!touchedBy(connection, *changeset));
    }
};

SHOPBELL_TEST(TestTouchedRows)
#include "test_touchedrows.moc"
