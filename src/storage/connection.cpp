// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/functions.h"
#include "storage/opensqlite.h"
#include "storage/statement.h"
#include "storage/tokenizer.h"

#include <QUrl>

#include <sqlite3.h>

#include <cerrno>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int busyTimeout = 15000; // Milliseconds; the longest that another program's writer is waited for.
constexpr int stepsBetweenChecks = 4000;
constexpr qsizetype idleStatements = 200;

int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::ReadWrite:
    case Connection::Mode::ReadOnly:
        return SQLITE_OPEN_READWRITE; // One thread at a time, as the header says.
    case Connection::Mode::Untouched:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE();
}
} // namespace

Error errorFromCode(int code, const QString &detail)
{
    if (code == SQLITE_IOERR_SHMSIZE) // No room for what connections share of the write-ahead log.
        return {Error::Kind::DiskFull, detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::DiskFull, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::ReadOnly, detail};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Unreadable, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Locked, detail};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged, detail};
    case SQLITE_NOTADB:
        return {Error::Kind::NotAShop, detail};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, detail};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Conflict, detail};
    default:
        return {Error::Kind::Storage, detail};
    }
}

Connection::~Connection()
{
    close();
}

Connection::Connection(Connection &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_idle(std::exchange(other.m_idle, {}))
    , m_isCancelled(std::move(other.m_isCancelled))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_idle = std::exchange(other.m_idle, {});
        m_isCancelled = std::move(other.m_isCancelled);
    }
    return *this;
}

void Connection::close()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    if (m_handle)
        sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

WithoutTriggers::WithoutTriggers(Connection &connection) : m_connection(connection)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

WithoutTriggers::~WithoutTriggers()
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    Connection connection;
    QByteArray name = path.toUtf8();
    if (mode == Mode::Untouched)
        name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    const int code = openSqlite(name, &connection.m_handle, openFlags(mode));
    if (code != SQLITE_OK)
        return errorFromCode(code, u"cannot open %1: %2"_s.arg(path, QString::fromUtf8(sqlite3_errstr(code))));
    if (Status configured = connection.configure(mode); !configured)
        return configured.error();
    return connection;
}

Status Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeout);
    if (Status registered = registerTokenizer(*this); !registered)
        return registered;
    if (Status registered = registerFunctions(*this); !registered)
        return registered;
    if (Status on = execute(u"PRAGMA foreign_keys = ON"_s); !on)
        return on;
    switch (mode) {
    case Mode::Create:
    case Mode::ReadWrite:
        // FULL: a saved draft is on the disk when "Draft saved" is shown.
        return executeScript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
            "PRAGMA cache_size = -56000; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864;"
            "PRAGMA wal_autocheckpoint = 0;"); // DatabaseThreads sees to it, off the writer.
    case Mode::ReadOnly:
        return executeScript("PRAGMA query_only = ON; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;");
    case Mode::Untouched:
        return done();
    }
    Q_UNREACHABLE();
}

Status Connection::execute(const QString &sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.next();
    return row ? done() : Status(row.error());
}

Status Connection::executeScript(const QByteArray &utf8)
{
    const int code = sqlite3_exec(m_handle, utf8.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? done() : Status(error());
}

Result<qint64> Connection::number(const QString &sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound, sql};
    return statement.integer(0);
}

QString Connection::path() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_handle, "main"));
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::setCancelCheck(std::function<bool()> isCancelled)
{
    if (!isCancelled) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        m_isCancelled.reset();
        return;
    }
    m_isCancelled = std::make_unique<std::function<bool()>>(std::move(isCancelled));
    sqlite3_progress_handler(
        m_handle, stepsBetweenChecks,
        [](void *check) { return (*static_cast<std::function<bool()> *>(check))() ? 1 : 0; }, m_isCancelled.get());
}

Error Connection::error(const QString &context) const
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    // A full disk shows as any I/O error when it is the log's index that finds no room.
    const int code = sqlite3_extended_errcode(m_handle);
    const bool noRoom = sqlite3_system_errno(m_handle) == ENOSPC || code == SQLITE_IOERR_SHMSIZE;
    if (noRoom && ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN))
        return {Error::Kind::DiskFull, message};
    return errorFromCode(sqlite3_extended_errcode(m_handle),
                         context.isEmpty() ? message : message + u" in "_s + context);
}

sqlite3_stmt *Connection::prepared(const QString &sql)
{
    if (const auto known = m_idle.find(sql); known != m_idle.end() && *known)
        return std::exchange(*known, nullptr);
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement,
                       nullptr);
    return statement;
}

void Connection::giveBack(const QString &sql, sqlite3_stmt *statement)
{
    if (!statement)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const auto known = m_idle.find(sql);
    if (known != m_idle.end() && !*known)
        *known = statement;
    else if (known != m_idle.end() || m_idle.size() >= idleStatements)
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

} // namespace Shopbell
