// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/fileheader.h"
#include "storage/migrations.h"
#include "storage/opensqlite.h"
#include "storage/putinplace.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#include <cstdio>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int pagesPerPiece = 2000;
constexpr qsizetype wholeHeader = 100;

quint32 bigEndianAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Error fileError(const QFile &file)
{
    const QString detail = u"%1: %2"_s.arg(file.fileName(), file.errorString());
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return {Error::Kind::ReadOnly, detail};
    case QFileDevice::ResourceError:
        return {Error::Kind::DiskFull, detail};
    default:
        return {Error::Kind::Unreadable, detail};
    }
}

/// Makes sure that what was written survives a power cut.
Status putOnDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fileError(file);
#ifdef Q_OS_UNIX
    if (fsync(file.handle()) != 0)
        return Error{Error::Kind::DiskFull, u"fsync of %1"_s.arg(path)};
#endif
    return done();
}

Status copyPages(sqlite3 *source, sqlite3 *target, const std::function<bool()> &isCancelled)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return errorFromCode(sqlite3_extended_errcode(target), u"starting a copy"_s);
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !(isCancelled && isCancelled()))
        code = sqlite3_backup_step(backup, pagesPerPiece);
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return done();
    return code == SQLITE_OK ? Status(Error{Error::Kind::Cancelled}) : Status(errorFromCode(code, u"copying pages"_s));
}
} // namespace

Snapshot::Snapshot(std::unique_ptr<Connection> source) : m_source(std::move(source)) {}

Snapshot::~Snapshot() = default;

Result<std::unique_ptr<Snapshot>> Snapshot::of(const QString &shopPath)
{
    Result<Connection> opened = Connection::open(shopPath, Connection::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    auto source = std::make_unique<Connection>(std::move(*opened));
    // A read transaction that is left open: other connections go on writing, this one keeps seeing this moment.
    if (Status begun = source->execute(u"BEGIN"_s); !begun)
        return begun.error();
    if (Result<qint64> read = source->number(u"SELECT count(*) FROM shop"_s); !read)
        return read.error();
    return std::unique_ptr<Snapshot>(new Snapshot(std::move(source)));
}

Status Snapshot::writeTo(const QString &target, const std::function<bool()> &isCancelled)
{
    const QString unfinished = target + u".unfinished"_s;
    QFile::remove(unfinished);
    auto cleanUp = qScopeGuard([&] { QFile::remove(unfinished); });
    {
        sqlite3 *copy = nullptr;
        const auto close = qScopeGuard([&] { sqlite3_close(copy); });
        const int code = openSqlite(unfinished.toUtf8(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (code != SQLITE_OK)
            return errorFromCode(code, u"cannot write %1"_s.arg(unfinished));
        if (Status copied = copyPages(m_source->handle(), copy, isCancelled); !copied)
            return copied;
        sqlite3_exec(copy, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr); // One file, nothing beside it.
    }
    if (Status whole = isWhole(unfinished); !whole)
        return whole;
    if (Status onDisk = putOnDisk(unfinished); !onDisk)
        return onDisk;
    if (Status placed = putInPlace(unfinished, target, InPlace::Replacing); !placed)
        return placed;
    cleanUp.dismiss();
    return done();
}

Status looksLikeShop(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, path};
    if (!info.isFile())
        return Error{Error::Kind::Unreadable, path};
    const Result<FileHeader> file = readHeader(path);
    if (!file)
        return file.error();
    const QByteArray &header = file->bytes;
    if (header.size() < wholeHeader || !header.startsWith("SQLite format 3"))
        return Error{Error::Kind::NotAShop, path};
    if (bigEndianAt(header, 68) != shopApplicationId)
        return Error{Error::Kind::NotAShop, u"%1: another kind of SQLite file"_s.arg(path)};
    if (bigEndianAt(header, 60) > quint32(currentSchemaVersion()))
        return Error{Error::Kind::NewerVersion, path};
    const quint32 raw = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const bool hasLog = QFileInfo::exists(path + u"-wal"_s);
    if (!hasLog && file->size < pageSize * bigEndianAt(header, 28))
        return Error{Error::Kind::Damaged, u"%1 is shorter than it says"_s.arg(path)};
    return done();
}

Status isWhole(const QString &path)
{
    if (Status looks = looksLikeShop(path); !looks)
        return looks;
    Result<Connection> opened = Connection::open(path, Connection::Mode::Untouched);
    if (!opened)
        return opened.error();
    Statement check(*opened, u"PRAGMA quick_check(1)"_s);
    const Result<bool> row = check.next();
    if (!row)
        return row.error();
    if (!*row || check.text(0) != "ok"_L1)
        return Error{Error::Kind::Damaged, check.text(0)};
    return done();
}

} // namespace Shopbell
