// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethreads.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
Connection opened(const QString &path, Connection::Mode mode)
{
    Result<Connection> connection = Connection::open(path, mode);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return *std::move(connection);
}

class Threads
{
public:
    DatabaseThreads *operator->() { return m_threads.get(); }

private:
    std::unique_ptr<DatabaseThreads> started() const
    {
        const QString path = m_folder.filePath(u"t.shopbell"_s);
        Connection writer = opened(path, Connection::Mode::Create); // First: a reader makes no file.
        std::vector<Connection> readers;
        readers.push_back(opened(path, Connection::Mode::ReadOnly));
        return std::make_unique<DatabaseThreads>(std::move(writer), std::move(readers),
                                                 opened(path, Connection::Mode::ReadWrite));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DatabaseThreads> m_threads = started();
};
} // namespace

class TestDatabaseThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheWriterThreadUsesTheWriter()
    {
        Threads threads;
        std::atomic<Qt::HANDLE> seen = nullptr;
        std::atomic<int> inside = 0;
        std::atomic<bool> met = false;
        const auto work = [&](Connection &) -> Status {
            const Qt::HANDLE here = QThread::currentThreadId();
            const Qt::HANDLE before = seen.exchange(here);
            if ((before && before != here) || inside.fetch_add(1) != 0)
                met = true;
            QThread::usleep(200);
            inside.fetch_sub(1);
            return done();
        };
        std::vector<QFuture<void>> askers;
        askers.reserve(4);
        for (int asker = 0; asker < 4; ++asker) {
            askers.push_back(threads->job([&] {
                for (int n = 0; n < 50; ++n)
                    std::ignore = threads->writeAndWait(work);
            }));
        }
        for (int n = 0; n < 50; ++n)
            threads->write(work).waitForFinished();
        for (QFuture<void> &asker : askers)
            asker.waitForFinished();
        QVERIFY(!met);
    }

    void writesKeepTheirOrder()
    {
        Threads threads;
        std::vector<int> order;
        std::vector<QFuture<Status>> writes;
        writes.reserve(20);
        for (int n = 0; n < 20; ++n) {
            writes.push_back(threads->write([&order, n](Connection &) -> Status {
                order.push_back(n);
                return done();
            }));
        }
        for (QFuture<Status> &write : writes)
            write.waitForFinished();
        for (int n = 0; n < 20; ++n)
            QCOMPARE(order[size_t(n)], n);
    }

    void aJobWhosePiecesCannotBeCommittedDoesNotEnd_data()
    {
        QTest::addColumn<bool>("somebodyWrites");
        QTest::newRow("alone") << false;
        QTest::newRow("the owner writes in between") << true;
    }
    void aJobWhosePiecesCannotBeCommittedDoesNotEnd()
    {
        QFETCH(bool, somebodyWrites);
        Threads threads;
        QVERIFY(bool(threads->writeAndWait([](Connection &writer) {
            return writer.executeScript("PRAGMA foreign_keys = ON; CREATE TABLE shelf (id INTEGER PRIMARY KEY);"
                                        "CREATE TABLE loaf (shelf INTEGER REFERENCES shelf (id) "
                                        "DEFERRABLE INITIALLY DEFERRED)");
        })));
        const auto lostLoaf = [](Connection &writer) { return writer.execute(u"INSERT INTO loaf VALUES (7)"_s); };
        QVERIFY(bool(threads->writePieceAndWait(lostLoaf))); // Only the commit will not have it.
        if (somebodyWrites)
            QVERIFY(bool(threads->writeAndWait([](Connection &) { return done(); })));
        bool isConcluded = false;
        const Status concluded = threads->concludeAndWait([&](Connection &) {
            isConcluded = true;
            return done();
        });
        QVERIFY(!concluded);
        QVERIFY(!isConcluded);
        QVERIFY(bool(threads->settlePieces())); // It was told once.
        const Result<qint64> loaves =
            threads->readAndWait([](Connection &reader) { return reader.number(u"SELECT count(*) FROM loaf"_s); });
        QCOMPARE(*loaves, qint64(0));
    }

    void whatIsCancelledBeforeItsTurnIsNotDone()
    {
        Threads threads;
        QSemaphore start;
        bool written = false;
        QFuture<Status> first = threads->write([&](Connection &) -> Status {
            start.acquire();
            return done();
        });
        QFuture<Status> second = threads->write([&](Connection &) -> Status {
            written = true;
            return done();
        });
        second.cancel();
        start.release();
        first.waitForFinished();
        second.waitForFinished();
        QVERIFY(threads->writeAndWait([](Connection &) -> Status { return done(); }));
        QVERIFY(!written);
        QCOMPARE(second.resultCount(), 0);
    }
};

SHOPBELL_TEST(TestDatabaseThreads)
#include "test_databasethreads.moc"
