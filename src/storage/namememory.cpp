// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/namememory.h"

#include "domain/customername.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/ledgermemory.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<QStringList> NameMemory::among(Connection &connection, const QStringList &wanted, qint64 position)
{
    if (wanted.isEmpty())
        return QStringList();
    if (Status taken = takeSnapshot(connection); !taken)
        return taken.error();
    const QMutexLocker locker(&m_mutex);
    const CustomerLog::Touched touched = m_log.since(m_position);
    if (m_isRead && touched.isEmpty())
        return heldAmong(wanted, m_names);
    if (m_isRead && position < m_position) { // Another reader has renewed them for a newer snapshot.
        Names own;
        if (Status read = own.read(connection); !read)
            return read.error();
        return heldAmong(wanted, own);
    }
    if (Status renewed = renew(connection, touched); !renewed) {
        m_names = {};
        m_isRead = false;
        return renewed.error();
    }
    m_isRead = true;
    m_position = position;
    return heldAmong(wanted, m_names);
}

Status NameMemory::renew(Connection &connection, const CustomerLog::Touched &touched)
{
    if (!m_isRead || touched.many) {
        m_names = {};
        return m_names.read(connection);
    }
    QStringList ids;
    for (const qint64 customer : touched.customers) {
        m_names.takeOut(customer);
        ids += QString::number(customer);
    }
    return m_names.read(connection, u" AND id IN (%1)"_s.arg(ids.join(u',')));
}

QStringList NameMemory::heldAmong(const QStringList &wanted, const Names &names)
{
    QStringList held;
    QSet<QString> known;
    for (const QString &name : wanted) {
        const QString key = sameNameKey(name);
        if (!known.contains(key) && names.holders.contains(key)) {
            known.insert(key);
            held += name;
        }
    }
    return held;
}

Status NameMemory::Names::read(Connection &connection, const QString &andId)
{
    Statement select(connection,
                     u"SELECT id, name FROM customer WHERE name <> '' AND (batch_id IS NULL OR %1)%2"_s.arg(
                         QLatin1StringView(shownBatches), andId));
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        const QString key = sameNameKey(select.text(1));
        keys.insert(select.integer(0), key);
        ++holders[key];
    }
}

void NameMemory::Names::takeOut(qint64 customer)
{
    const QString key = keys.take(customer);
    const auto holder = holders.find(key);
    if (holder != holders.end() && --*holder == 0)
        holders.erase(holder);
}

} // namespace Shopbell
