// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chunkwriter.h"
#include "support/run.h"

#include <QSemaphore>
#include <QTest>

using namespace Shopbell;

namespace {
ChunkWriter::Chunk chunkOf(int first, int count)
{
    ChunkWriter::Chunk chunk;
    for (int i = first; i < first + count; ++i) {
        IncomingCustomer customer;
        customer.line = i;
        chunk.emplace_back(std::move(customer));
    }
    return chunk;
}

std::vector<int> linesOf(const ChunkWriter::Chunk &chunk)
{
    std::vector<int> lines;
    for (const ArrivingRecord &record : chunk)
        lines.push_back(lineOf(record));
    return lines;
}
} // namespace

class TestChunkWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInItsOrder()
    {
        std::vector<int> written;
        std::vector<int> wanted;
        ChunkWriter writer([&](const ChunkWriter::Chunk &chunk) {
            const std::vector<int> lines = linesOf(chunk);
            written.insert(written.end(), lines.begin(), lines.end());
            return done();
        });
        for (int i = 0; i < 500; ++i) {
            ChunkWriter::Chunk chunk = chunkOf(3 * i, i % 4); // Some are empty.
            const std::vector<int> lines = linesOf(chunk);
            wanted.insert(wanted.end(), lines.begin(), lines.end());
            QVERIFY(writer.put(chunk));
            QVERIFY(chunk.empty());
        }
        QVERIFY(writer.finish());
        QCOMPARE(written, wanted);
    }

    /// Who parses is one chunk ahead of the one that waits, and no further.
    void oneWaits()
    {
        QSemaphore begun;
        QSemaphore may;
        std::atomic<int> written = 0;
        ChunkWriter writer([&](const ChunkWriter::Chunk &) {
            begun.release();
            may.acquire();
            ++written;
            return done();
        });
        std::atomic<int> put = 0;
        const std::unique_ptr<QThread> parser(QThread::create([&] {
            for (int i = 0; i < 4; ++i) {
                ChunkWriter::Chunk chunk = chunkOf(i, 1);
                std::ignore = writer.put(chunk);
                ++put;
            }
        }));
        parser->start();
        begun.acquire();
        QTRY_COMPARE(put.load(), 2); // One is written, one waits.
        QVERIFY(!parser->wait(100));
        QCOMPARE(put.load(), 2);
        may.release(4);
        QVERIFY(parser->wait(5000));
        QVERIFY(writer.finish());
        QCOMPARE(written.load(), 4);
    }

    void nothingAfterAnError()
    {
        int asked = 0;
        ChunkWriter writer([&](const ChunkWriter::Chunk &) -> Status {
            ++asked;
            return asked < 3 ? done() : Status(Error{Error::Kind::DiskFull});
        });
        Status outcome = done();
        int puts = 0;
        for (; outcome && puts < 100; ++puts) {
            ChunkWriter::Chunk chunk = chunkOf(puts, 2);
            outcome = writer.put(chunk);
        }
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::DiskFull);
        QCOMPARE(asked, 3);
        QVERIFY(puts <= 6);
        QVERIFY(!writer.finish());
    }

    /// The last chunks may be put before the one that fails is reached.
    void anErrorAtTheEnd()
    {
        ChunkWriter writer([](const ChunkWriter::Chunk &) { return Status(Error{Error::Kind::Storage}); });
        ChunkWriter::Chunk chunk = chunkOf(0, 1);
        std::ignore = writer.put(chunk);
        const Status outcome = writer.finish();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    }

    void whatWasPutIsWrittenWhenItGoes()
    {
        int written = 0;
        {
            ChunkWriter writer([&](const ChunkWriter::Chunk &) {
                ++written;
                return done();
            });
            ChunkWriter::Chunk chunk = chunkOf(0, 1);
            QVERIFY(writer.put(chunk));
        }
        QCOMPARE(written, 1);
    }
};

SHOPBELL_TEST(TestChunkWriter)
#include "test_chunkwriter.moc"
