// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QByteArray>

#include <sqlite3.h>

#include <optional>

namespace Shopbell {

/// One row that a changeset inserts, updates or deletes.
class ChangedRow
{
public:
    explicit ChangedRow(sqlite3_changeset_iter *iterator);

    QByteArrayView table() const { return m_table; }
    bool isInsert() const { return m_operation == SQLITE_INSERT; }
    bool isUpdate() const { return m_operation == SQLITE_UPDATE; }
    /// The value of a column before and after as a number, NULL as 0. Nothing when the changeset does not hold it: an
    /// update holds the key and the columns it changes, an insert has no before, a deletion no after.
    std::optional<qint64> before(int column) const;
    std::optional<qint64> after(int column) const;
    /// The column of a key, which is always there.
    qint64 key(int column = 0) const { return before(column).value_or(after(column).value_or(0)); }

private:
    sqlite3_changeset_iter *m_iterator;
    QByteArrayView m_table = {};
    int m_operation = 0;
};

/// Within a conflict handler that was told SQLITE_CHANGESET_DATA: the row of the file is what the change would make of it.
bool standsAlready(sqlite3_changeset_iter *iterator);

/// Walks through a changeset; `visit` is called with the iterator.
template<typename Visit>
Status forEachChange(const QByteArray &changeset, Visit visit)
{
    const auto failed = [](int code) { return errorFromCode(code, QStringLiteral("reading a changeset")); };
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        return failed(code);
    while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW)
        visit(iterator);
    const int finished = sqlite3changeset_finalize(iterator);
    return finished == SQLITE_OK ? done() : Status(failed(finished));
}

} // namespace Shopbell
