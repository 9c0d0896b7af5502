// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

// SQLite is spoken to in its own C API rather than through Qt Sql: the search tokenizer, the session extension, online
// backup and interruption all need the native handle anyway, and one way of talking to the database is easier to read
// than two. Everything that includes sqlite3.h lives in this folder.

namespace Shopbell {

/// One connection to a shop file, with our tokenizer and functions registered and foreign keys on. It may be handed from
/// thread to thread but used by one at a time.
class Connection
{
public:
    enum class Mode {
        Create, ///< Makes the file; the caller has seen to it that there is none.
        ReadWrite,
        ReadOnly, ///< Reads through `query_only`, so that WAL works.
        Untouched, ///< Opens a file that must not be changed in any way, not even by recovery.
    };

    Connection() = default;
    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;

    static Result<Connection> open(const QString &path, Mode mode);

    /// Runs one statement that gives no rows.
    Status execute(const QString &sql);
    /// Runs a script of several statements, triggers included.
    Status executeScript(const QByteArray &utf8);
    /// The value of a pragma or of any statement that gives one number.
    Result<qint64> number(const QString &sql);

    /// Changes whenever another connection has changed the file.
    Result<qint64> dataVersion() { return number(QStringLiteral("PRAGMA data_version")); }

    qint64 lastInsertId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE, without those of triggers.
    qint64 changes() const;
    /// Rows that this connection has changed since it was opened.
    qint64 totalChanges() const;
    bool isInTransaction() const;

    /// While set, every statement stops with Cancelled as soon as the function says so; asked every few thousand steps.
    void setCancelCheck(std::function<bool()> isCancelled);
    /// For long work between statements.
    bool isCancelled() const { return m_isCancelled && (*m_isCancelled)(); }

    /// The file.
    QString path() const;
    sqlite3 *handle() const { return m_handle; }
    /// What the last failed call on this connection means.
    Error error(const QString &context = {}) const;

private:
    friend class Statement;
    sqlite3_stmt *prepared(const QString &sql);
    void giveBack(const QString &sql, sqlite3_stmt *statement);
    Status configure(Mode mode);
    void close();

    sqlite3 *m_handle = nullptr;
    QHash<QString, sqlite3_stmt *> m_idle; ///< Prepared statements; null while somebody uses it.
    std::unique_ptr<std::function<bool()>> m_isCancelled;
};

/// While it lives, no trigger fires on a connection. For rows that no trigger has to look at: where one is, SQLite keeps a
/// copy of every page that a row touches.
class WithoutTriggers
{
public:
    explicit WithoutTriggers(Connection &connection);
    ~WithoutTriggers();
    Q_DISABLE_COPY_MOVE(WithoutTriggers)

private:
    Connection &m_connection;
};

/// The error that a SQLite result code means.
Error errorFromCode(int code, const QString &detail);

} // namespace Shopbell
