// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/ordernumbers.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestOrderNumbers : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Connection m_connection;

    static void buy(Connection &connection, const QString &number)
    {
        QVERIFY(connection.execute(
            u"INSERT INTO purchase (order_number, day, created_at, counts, worth_minor) VALUES ('%1', 1, 0, 1, 1)"_s
                .arg(number)));
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(u"%1.shopbell"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
        Result<Connection> made = Connection::open(path, Connection::Mode::Create);
        QVERIFY(made && migrate(*made, [] { return done(); }));
        m_connection = *std::move(made);
    }
    void cleanup() { m_connection = Connection(); }

    void whatIsThereMayBeThere()
    {
        buy(m_connection, u"A1"_s);
        buy(m_connection, u"订单 7"_s);
        OrderNumbers numbers;
        QVERIFY(numbers.begin(m_connection, 300'000));
        QVERIFY(numbers.mayHold(u"A1"_s));
        QVERIFY(numbers.mayHold(u"订单 7"_s));
        QVERIFY(!numbers.mayHold(u"A2"_s));
        numbers.add(u"A2"_s);
        QVERIFY(numbers.mayHold(u"A2"_s));
    }

    void newNumbersAreSeldomLookedUp()
    {
        OrderNumbers numbers;
        QVERIFY(numbers.begin(m_connection, 300'000));
        for (int number = 0; number < 300'000; ++number)
            numbers.add(QString::number(number));
        int lookedUp = 0;
        for (int number = 0; number < 300'000; ++number) {
            QVERIFY(numbers.mayHold(QString::number(number)));
            lookedUp += numbers.mayHold(u"new "_s + QString::number(number));
        }
        QVERIFY2(lookedUp < 300, qPrintable(QString::number(lookedUp)));
    }

    void anyNumberMayBeThereOnceSomebodyElseWrites()
    {
        OrderNumbers numbers;
        QVERIFY(numbers.begin(m_connection, 300'000));
        QVERIFY(numbers.resume(m_connection));
        buy(m_connection, u"mine"_s); // The import's own piece.
        numbers.add(u"mine"_s);
        QVERIFY(numbers.pause(m_connection));
        QVERIFY(numbers.resume(m_connection));
        QVERIFY(!numbers.mayHold(u"typed"_s));

        buy(m_connection, u"typed"_s); // Between two pieces, on the same connection.
        QVERIFY(numbers.resume(m_connection));
        QVERIFY(numbers.mayHold(u"typed"_s));
        QVERIFY(numbers.mayHold(u"whatever"_s));
    }

    void anyNumberMayBeThereOnceAnotherProgramWrites()
    {
        OrderNumbers numbers;
        QVERIFY(numbers.begin(m_connection, 300'000));
        Result<Connection> other = Connection::open(m_connection.path(), Connection::Mode::ReadWrite);
        QVERIFY(other);
        buy(*other, u"theirs"_s);
        QVERIFY(numbers.resume(m_connection));
        QVERIFY(numbers.mayHold(u"theirs"_s));
    }

    void ofVeryManyAnyMayBeThere()
    {
        QVERIFY(m_connection.execute(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20001) INSERT INTO purchase "
            "(order_number, day, created_at, counts, worth_minor) SELECT 'N' || i, 1, 0, 1, 1 FROM n"_s));
        OrderNumbers numbers;
        QVERIFY(numbers.begin(m_connection, 300'000));
        QVERIFY(numbers.mayHold(u"N20001"_s));
        QVERIFY(numbers.mayHold(u"whatever"_s));
    }
};

SHOPBELL_TEST(TestOrderNumbers)
#include "test_ordernumbers.moc"
