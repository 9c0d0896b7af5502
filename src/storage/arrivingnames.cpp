// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingnames.h"

#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<qint64> rowNamed(Connection &connection, QLatin1StringView table, const QString &name)
{
    // Few, and SQLite folds the letter case of ASCII only.
    Statement select(connection, u"SELECT id, name FROM %1 ORDER BY id"_s.arg(table));
    const auto all =
        rowsFrom(select, [](const Statement &row) { return std::pair(row.integer(0), row.text(1).toCaseFolded()); });
    if (!all)
        return all.error();
    const auto known = std::ranges::find(*all, name.toCaseFolded(), &std::pair<qint64, QString>::second);
    return known == all->end() ? 0 : known->first;
}

Result<qint64> arrivingName(Connection &connection, QLatin1StringView table, const QString &name, BatchId batch)
{
    const Result<qint64> known = rowNamed(connection, table, name);
    if (!known)
        return known;
    if (*known == 0) {
        Statement insert(connection, u"INSERT INTO %1 (name, batch_id) VALUES (?1, ?2)"_s.arg(table));
        if (Status inserted = insert.bind(name, batch).run(); !inserted)
            return inserted.error();
        return connection.lastInsertId();
    }
    Statement adopt(connection,
                    u"UPDATE %1 SET batch_id = ?2 WHERE id = ?1 AND batch_id IS NOT NULL AND NOT (%2)"_s.arg(
                        table, QLatin1StringView(shownBatches)));
    if (Status adopted = adopt.bind(*known, batch).run(); !adopted)
        return adopted.error();
    return known;
}

QString isOfferedName(QLatin1StringView table, QLatin1StringView column)
{
    return u"(batch_id IS NULL OR %3 OR EXISTS (SELECT 1 FROM customer WHERE customer.%2 = %1.id "
           "AND (batch_id IS NULL OR %3)))"_s.arg(table, column, QLatin1StringView(shownBatches));
}

} // namespace Shopbell
