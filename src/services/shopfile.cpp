// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shopfile.h"

#include "services/backups.h"
#include "services/busymark.h"
#include "services/changefeed.h"
#include "storage/backup.h"
#include "storage/batches.h"
#include "storage/customerbook.h"
#include "storage/history.h"
#include "storage/keptledger.h"
#include "storage/keptrows.h"
#include "storage/ledgermemory.h"
#include "storage/migrations.h"
#include "storage/namememory.h"
#include "storage/putinplace.h"
#include "storage/reviewfinder.h"
#include "storage/shopstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QWaitCondition>

#include <atomic>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logShopFile, "shopbell.file")

constexpr int readers = 2;
constexpr int lookAroundMilliseconds = 500; // How often another program's changes are looked for.
constexpr int keepAfterMilliseconds = 1000;

Changed changedFrom(const TouchedRows &touched)
{
    Changed changed;
    for (const qint64 review : touched.reviews)
        changed.reviews.insert(ReviewId(review));
    changed.manyReviews = touched.manyReviews;
    changed.tags = touched.tags;
    changed.shop = touched.shop;
    changed.imports = touched.imports;
    for (const qint64 customer : touched.customers)
        changed.customers.insert(CustomerId(customer));
    changed.manyCustomers = touched.manyCustomers;
    changed.referrals = touched.referrals;
    changed.charts = touched.charts;
    changed.templates = touched.templates;
    changed.questionnaires = touched.questionnaires;
    changed.team = touched.team;
    changed.followUps = touched.followUps;
    changed.improvements = touched.improvements;
    for (const qint64 promise : touched.promises)
        changed.promises.insert(PromiseId(promise));
    changed.manyPromises = touched.manyPromises;
    return changed;
}

/// What a crash left behind is put right, unless the program that left it still works on it.
Status recover(const QString &path, Connection &writer)
{
    const Result<std::shared_ptr<QLockFile>> mark = takeBusyMark(path, {});
    if (!mark)
        return mark.error().kind == Error::Kind::Locked ? done() : Status(mark.error());
    if (Status recovered = History::recover(writer); !recovered)
        return recovered;
    if (Status joined = rejoinInterrupted(writer); !joined)
        return joined;
    return abandonArriving(writer);
}

Status backUpBeforeUpgrade(const QString &path)
{
    Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::of(path);
    if (!snapshot)
        return snapshot.error();
    const QFileInfo info(path);
    return (*snapshot)->writeTo(info.absoluteDir().filePath(info.completeBaseName() + u" before upgrade.shopbell"_s));
}
} // namespace

class ShopFile::Parts
{
public:
    Parts(QString shopPath, Options wishes, Connection writer, std::vector<Connection> readerConnections,
          Connection checkpointer)
        : path(std::move(shopPath))
        , options(std::move(wishes))
        , threads(std::move(writer), std::move(readerConnections), std::move(checkpointer))
        , backups(path, threads, options.clock, options.dailyBackup)
        , history(
              threads, options.clock, [this](const TouchedRows &touched) { announce(touched); },
              [this] { backups.beforeChange(); }, [this](const TouchedRows &touched) { customerLog.expect(touched); },
              [this]() -> Result<std::shared_ptr<void>> {
                  Result<std::shared_ptr<QLockFile>> mark = markBusy();
                  return mark ? Result<std::shared_ptr<void>>(*mark) : mark.error();
              })
    {
    }

    ~Parts()
    {
        {
            const QMutexLocker locker(&mutex);
            stopping = true;
            stop.wakeAll();
        }
        threads.finish(); // What is still to be written needs the history and the backups, which go first.
    }

    void announce(const TouchedRows &touched)
    {
        if (touched.manyReviews || !touched.reviews.isEmpty() || touched.imports)
            searchMemory.forget();
        customerLog.settle(touched);
        if (touched.shop)
            zoneIsKnown = false;
        Q_EMIT feed.changed(changedFrom(touched));
    }

    /// On the job thread that looks around: what was said of "today" is old once the shop's day is another one.
    void noticeAnotherDay()
    {
        if (!zoneIsKnown.exchange(true)) {
            const Result<Shop> shop = threads.readAndWait([](Connection &connection) { return readShop(connection); });
            if (!shop) {
                zoneIsKnown = false;
                return;
            }
            zone = shop->timeZone();
        }
        const QDate day = Moment::atTime(options.clock(), zone).day;
        const QDate before = std::exchange(today, day);
        if (before.isValid() && before != day)
            Q_EMIT feed.changed({.manyCustomers = true});
    }

    /// On a job thread: other programs' commits show in the writer's data_version, our own do not.
    void lookAround()
    {
        qint64 known = -1;
        QMutexLocker locker(&mutex);
        while (!stopping) {
            locker.unlock();
            const Result<qint64> version =
                threads.writeAndWait([](Connection &connection) { return connection.dataVersion(); });
            if (version && known >= 0 && *version != known)
                announce(everythingTouched());
            if (version)
                known = *version;
            noticeAnotherDay();
            locker.relock();
            if (!stopping)
                stop.wait(&mutex, lookAroundMilliseconds);
        }
    }

    Result<std::shared_ptr<QLockFile>> markBusy()
    {
        const QMutexLocker locker(&mutex);
        if (std::shared_ptr<QLockFile> shared = busyMark.lock())
            return shared;
        // Another program that is just opening the file holds the mark for a moment.
        constexpr std::chrono::milliseconds patience(2000);
        Result<std::shared_ptr<QLockFile>> mark = takeBusyMark(path, patience);
        if (mark)
            busyMark = *mark;
        return mark;
    }

    /// Rows of imports that nobody can bring back are removed in small pieces.
    void purge()
    {
        const Result<bool> needed = threads.readAndWait([](Connection &connection) { return needsPurge(connection); });
        if (!needed || !*needed)
            return;
        for (;;) {
            const Result<bool> more =
                threads.writePieceAndWait([](Connection &connection) { return purgePiece(connection); });
            if (!more)
                qCWarning(logShopFile) << "rows of an old import could not be removed:" << more.error().detail;
            threads.checkpointWhenLong();
            const QMutexLocker locker(&mutex);
            if (!more || !*more || stopping)
                break;
        }
        if (const Status settled = threads.settlePieces(); !settled)
            qCWarning(logShopFile) << "rows of an old import could not be removed:" << settled.error().detail;
    }

    /// Writes down what a program that opens the file would have to work out again, but not in a program that only answers
    /// one question and ends.
    void keepLedgerLater()
    {
        if (keeping.exchange(true))
            return;
        std::ignore = threads.job([this] {
            {
                const QMutexLocker locker(&mutex);
                // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): the locker may be given no mutex, this one is.
                if (!stopping)
                    stop.wait(&mutex, keepAfterMilliseconds);
                if (stopping)
                    return;
            }
            const Status kept = keepLedger(threads, [this] {
                const QMutexLocker locker(&mutex);
                return stopping; // NOLINT(clang-analyzer-core.NullDereference): likewise.
            });
            if (!kept)
                qCWarning(logShopFile) << "the ledger could not be written down:" << kept.error().detail;
            keeping = false;
        });
    }

    const QString path;
    const Options options;
    ChangeFeed feed;
    SearchMemory searchMemory;
    CustomerLog customerLog;
    LedgerMemory ledgerMemory{customerLog, [this] { keepLedgerLater(); }};
    BookMemory bookMemory{customerLog};
    NameMemory nameMemory{customerLog};
    QMutex mutex;
    QWaitCondition stop;
    bool stopping = false;
    std::atomic<bool> keeping = false;
    std::atomic<bool> zoneIsKnown = false;
    QTimeZone zone; ///< This and the day only on the thread that looks around.
    QDate today;
    std::weak_ptr<QLockFile> busyMark;
    DatabaseThreads threads;
    Backups backups;
    History history;
};

ShopFile::ShopFile(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

ShopFile::~ShopFile() = default;

Result<std::shared_ptr<ShopFile>> ShopFile::create(const QString &path, const Shop &shop, Options options)
{
    if (QFileInfo::exists(path))
        return Error{Error::Kind::Exists, path};
    // Made under another name, so that a file that is half made is never taken for a shop.
    const QString unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished);
    const auto cleanUp = qScopeGuard([&] { QFile::remove(unfinished); });
    {
        Result<Connection> opened = Connection::open(unfinished, Connection::Mode::Create);
        if (!opened)
            return opened.error();
        if (Status migrated = migrate(*opened, [] { return done(); }); !migrated)
            return migrated.error();
        if (Status named = writeShop(*opened, shop); !named)
            return named.error();
    }
    if (Status placed = putInPlace(unfinished, path, InPlace::New); !placed)
        return placed.error();
    return assembled(path, std::move(options));
}

Result<std::shared_ptr<ShopFile>> ShopFile::open(const QString &path, Options options)
{
    if (Status looks = looksLikeShop(path); !looks)
        return looks.error();
    return assembled(path, std::move(options));
}

Result<std::shared_ptr<ShopFile>> ShopFile::assembled(const QString &path, Options options)
{
    Result<Connection> writer = Connection::open(path, Connection::Mode::ReadWrite);
    if (!writer)
        return writer.error();
    if (Status migrated = migrate(*writer, [&path] { return backUpBeforeUpgrade(path); }); !migrated)
        return migrated.error();
    // On a full disk what a crash left stays for the next time: nothing of it is shown, and the rest can be read.
    if (Status recovered = recover(path, *writer); !recovered && recovered.error().kind != Error::Kind::DiskFull)
        return recovered.error();

    std::vector<Connection> readerConnections;
    for (int i = 0; i < readers; ++i) {
        Result<Connection> reader = Connection::open(path, Connection::Mode::ReadOnly);
        if (!reader)
            return reader.error();
        readerConnections.push_back(std::move(*reader));
    }
    Result<Connection> checkpointer = Connection::open(path, Connection::Mode::ReadWrite);
    if (!checkpointer)
        return checkpointer.error();
    const bool watch = options.watchOthers;
    auto parts = std::make_unique<Parts>(path, std::move(options), std::move(*writer), std::move(readerConnections),
                                         std::move(*checkpointer));
    Parts *running = parts.get();
    std::ignore = running->threads.job([running] { running->purge(); });
    if (watch)
        std::ignore = running->threads.job([running] { running->lookAround(); });
    return std::shared_ptr<ShopFile>(new ShopFile(std::move(parts)));
}

const QString &ShopFile::path() const
{
    return m_parts->path;
}

qint64 ShopFile::now() const
{
    return m_parts->options.clock();
}

const Clock &ShopFile::clock() const
{
    return m_parts->options.clock;
}

Result<std::shared_ptr<QLockFile>> ShopFile::markBusy() const
{
    return m_parts->markBusy();
}

void ShopFile::purgeLater() const
{
    std::ignore = m_parts->threads.job([parts = m_parts.get()] { parts->purge(); });
}

DatabaseThreads &ShopFile::threads() const
{
    return m_parts->threads;
}

History &ShopFile::history() const
{
    return m_parts->history;
}

ChangeFeed &ShopFile::feed() const
{
    return m_parts->feed;
}

Backups &ShopFile::backups() const
{
    return m_parts->backups;
}

SearchMemory &ShopFile::searchMemory() const
{
    return m_parts->searchMemory;
}

BookMemory &ShopFile::bookMemory() const
{
    return m_parts->bookMemory;
}

NameMemory &ShopFile::nameMemory() const
{
    return m_parts->nameMemory;
}

LedgerMemory &ShopFile::ledgerMemory() const
{
    return m_parts->ledgerMemory;
}

} // namespace Shopbell
