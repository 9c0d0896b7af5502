// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/customerlog.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace Shopbell {

class Connection;

/// The names of the customers of an open shop, so that a text can be looked through for them at every pause in typing
/// without reading a hundred thousand names again: a change renews only those of whom it touched. Thread-safe.
class NameMemory
{
public:
    explicit NameMemory(const CustomerLog &log) : m_log(log) {}

    qint64 position() const { return m_log.position(); }
    /// Those of the names that a customer has, letter case aside; spelled as in `wanted`. Customers whose import is not shown
    /// do not count. Of the connection's snapshot, or newer; `position` was asked for before the snapshot began.
    Result<QStringList> among(Connection &connection, const QStringList &wanted, qint64 position);

private:
    /// Names by the key that they are compared by.
    struct Names
    {
        QHash<qint64, QString> keys; ///< By customer.
        QHash<QString, int> holders; ///< How many customers have it.

        /// Of everybody; with `andId`, an SQL condition, of some, whose earlier ones were taken out.
        Status read(Connection &connection, const QString &andId = {});
        void takeOut(qint64 customer);
    };
    static QStringList heldAmong(const QStringList &wanted, const Names &names);
    Status renew(Connection &connection, const CustomerLog::Touched &touched);

    const CustomerLog &m_log;
    QMutex m_mutex; ///< Held while reading: two readers share one reading.
    Names m_names;
    bool m_isRead = false;
    qint64 m_position = 0;
};

} // namespace Shopbell
