// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Shopbell {

/// How a file begins, and its length.
struct FileHeader
{
    QByteArray bytes = {}; ///< At most 100, as long as the header of an SQLite file.
    qint64 size = 0;
};

/// Reads the header of any file. It may be a shop that this process has open: it is read by way of SQLite, which keeps
/// its locks, while a QFile that closes takes them from the whole process. Unreadable when it cannot be read.
Result<FileHeader> readHeader(const QString &path);

} // namespace Shopbell
