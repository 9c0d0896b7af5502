// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/moment.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace Shopbell {

class Connection;

/// A prepared statement, borrowed from the connection's store for as long as the object lives. An error while preparing
/// or binding is reported by next(), so that a call reads as one line.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the values to ?1, ?2, ... and starts over.
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        restart();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    void restart();
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, bool value) { bindAt(index, qint64(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, const QString &text);
    void bindAt(int index, const QByteArray &blob);
    void bindAt(int index, QDate day);
    void bindAt(int index, std::nullopt_t);
    template<typename Tag>
    void bindAt(int index, Id<Tag> id)
    {
        if (id.isStored())
            bindAt(index, id.value());
        else
            bindAt(index, std::nullopt);
    }
    template<typename Value>
    void bindAt(int index, const std::optional<Value> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }
    /// Binds UTF-8 text that outlives the next step: nothing is copied.
    void bindUtf8(int index, QByteArrayView utf8);
    /// Binds a pointer for an SQL function that knows its type.
    void bindPointer(int index, const void *pointer, const char *type);

    /// True: a row can be read; false: there is none left.
    Result<bool> next();
    /// Runs a statement that gives no rows.
    Status run();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Valid until the next step.
    QByteArrayView utf8(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> maybeInteger(int column) const;
    QDate day(int column) const;
    Moment moment(int dayColumn, int atColumn) const;
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    void check(int code);

    Connection &m_connection;
    QString m_sql;
    sqlite3_stmt *m_statement;
    std::optional<Error> m_error;
};

} // namespace Shopbell
