// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <vector>

namespace Shopbell {

/// A file for others to see: a picture, a table, a text.
struct FileToSave
{
    QString path = {};
    QByteArray bytes = {};
};

/// Writes files on a thread of its own; each appears whole or not at all, an older one of the name is replaced. Gives how
/// many there are. Error ReadOnly, DiskFull, or Invalid for a name that belongs to a shop.
QFuture<Result<int>> saveFiles(std::vector<FileToSave> files);
/// Writes a table as a CSV file that opens well in every spreadsheet.
QFuture<Result<int>> saveTable(QString path, std::vector<std::vector<QString>> rows);

} // namespace Shopbell
