// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/savefiles.h"

#include "core/samefile.h"
#include "exchange/csvwriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

namespace Shopbell {

namespace {

Error errorOf(const QSaveFile &file)
{
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    const bool closed =
        !folder.isWritable() || (QFileInfo::exists(file.fileName()) && !QFileInfo(file.fileName()).isWritable());
    return {closed ? Error::Kind::ReadOnly
                : file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError
                ? Error::Kind::DiskFull
                : Error::Kind::Unreadable,
            file.errorString()};
}

Status writeWhole(const FileToSave &wanted)
{
    if (isNamedLikeShop(wanted.path))
        return Error{Error::Kind::Invalid, wanted.path};
    QSaveFile file(wanted.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(wanted.bytes) != wanted.bytes.size() || !file.commit())
        return errorOf(file);
    return done();
}

} // namespace

QFuture<Result<int>> saveFiles(std::vector<FileToSave> files)
{
    return QtConcurrent::run([files = std::move(files)]() -> Result<int> {
        for (const FileToSave &file : files) {
            if (Status written = writeWhole(file); !written)
                return written.error();
        }
        return int(files.size());
    });
}

QFuture<Result<int>> saveTable(QString path, std::vector<std::vector<QString>> rows)
{
    return QtConcurrent::run([path = std::move(path), rows = std::move(rows)]() -> Result<int> {
        if (isNamedLikeShop(path))
            return Error{Error::Kind::Invalid, path};
        Result<CsvWriter> writer = CsvWriter::create(path);
        if (!writer)
            return writer.error();
        for (const std::vector<QString> &row : rows)
            writer->write(row);
        if (Status written = writer->commit(); !written)
            return written.error();
        return 1;
    });
}

} // namespace Shopbell
