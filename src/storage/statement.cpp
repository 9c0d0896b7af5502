// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/connection.h"

#include <sqlite3.h>

namespace Shopbell {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.prepared(sql))
{
    if (!m_statement)
        m_error = connection.error(sql);
}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_connection.error(m_sql);
}

void Statement::restart()
{
    sqlite3_reset(m_statement); // Repeats the code of the last step, which next() has reported.
}

void Statement::bindAt(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindAt(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindAt(int index, const QString &text)
{
    if (text.isEmpty()) {
        check(sqlite3_bind_text64(m_statement, index, "", 0, SQLITE_STATIC, SQLITE_UTF8));
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindAt(int index, const QByteArray &blob)
{
    if (blob.isNull())
        check(sqlite3_bind_null(m_statement, index));
    else
        check(sqlite3_bind_blob64(m_statement, index, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, QDate day)
{
    if (day.isValid())
        bindAt(index, day.toString(Qt::ISODate));
    else
        bindAt(index, std::nullopt);
}

void Statement::bindAt(int index, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bindUtf8(int index, QByteArrayView utf8)
{
    check(
        sqlite3_bind_text64(m_statement, index, utf8.data(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindPointer(int index, const void *pointer, const char *type)
{
    check(sqlite3_bind_pointer(m_statement, index, const_cast<void *>(pointer), type, nullptr));
}

Result<bool> Statement::next()
{
    if (m_error)
        return *m_error;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_connection.error(m_sql);
    }
}

Status Statement::run()
{
    const Result<bool> row = next();
    if (!row)
        return row.error();
    restart();
    return done();
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QDate Statement::day(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

Moment Statement::moment(int dayColumn, int atColumn) const
{
    return {day(dayColumn), maybeInteger(atColumn)};
}

} // namespace Shopbell
