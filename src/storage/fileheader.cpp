// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileheader.h"

#include "storage/opensqlite.h"

#include <QScopeGuard>

#include <sqlite3.h>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr qint64 headerSize = 100; // https://www.sqlite.org/fileformat.html, 1.3
}

Result<FileHeader> readHeader(const QString &path)
{
    const Error unreadable{Error::Kind::Unreadable, path};
    sqlite3 *handle = nullptr;
    const auto close = qScopeGuard([&] { sqlite3_close(handle); });
    // Opening reads nothing but the header and locks nothing, whatever kind of file it is.
    if (openSqlite(path.toUtf8(), &handle, SQLITE_OPEN_READONLY) != SQLITE_OK)
        return unreadable;
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) != SQLITE_OK
        || !file || !file->pMethods)
        return unreadable;
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return unreadable;
    QByteArray bytes(std::min<qint64>(size, headerSize), '\0');
    if (!bytes.isEmpty() && file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
        return unreadable;
    return FileHeader{std::move(bytes), size};
}

} // namespace Shopbell
