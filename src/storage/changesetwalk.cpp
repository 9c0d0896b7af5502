// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changesetwalk.h"

#include <cstring>

namespace Shopbell {

namespace {
bool sameValue(sqlite3_value *one, sqlite3_value *other)
{
    if (sqlite3_value_type(one) != sqlite3_value_type(other))
        return false;
    switch (sqlite3_value_type(one)) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(one) == sqlite3_value_int64(other);
    case SQLITE_FLOAT:
        return sqlite3_value_double(one) == sqlite3_value_double(other);
    default: {
        const void *first = sqlite3_value_blob(one);
        const void *second = sqlite3_value_blob(other);
        const int size = sqlite3_value_bytes(one);
        return size == sqlite3_value_bytes(other) && (size == 0 || std::memcmp(first, second, size_t(size)) == 0);
    }
    }
}
} // namespace

ChangedRow::ChangedRow(sqlite3_changeset_iter *iterator) : m_iterator(iterator)
{
    const char *table = nullptr;
    int columns = 0;
    sqlite3changeset_op(iterator, &table, &columns, &m_operation, nullptr);
    m_table = QByteArrayView(table);
}

std::optional<qint64> ChangedRow::before(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != SQLITE_INSERT)
        sqlite3changeset_old(m_iterator, column, &value);
    return value ? std::optional(sqlite3_value_int64(value)) : std::nullopt;
}

std::optional<qint64> ChangedRow::after(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != SQLITE_DELETE)
        sqlite3changeset_new(m_iterator, column, &value);
    return value ? std::optional(sqlite3_value_int64(value)) : std::nullopt;
}

bool standsAlready(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    if (operation != SQLITE_UPDATE)
        return false;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *wanted = nullptr;
        sqlite3_value *stands = nullptr;
        sqlite3changeset_new(iterator, column, &wanted);
        sqlite3changeset_conflict(iterator, column, &stands);
        if (wanted && (!stands || !sameValue(wanted, stands)))
            return false;
    }
    return true;
}

} // namespace Shopbell
