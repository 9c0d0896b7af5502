// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordfile.h"

#include "core/samefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Shopbell {

Result<RecordFile> RecordFile::create(const ExportWish &wish, const std::vector<QString> &headings)
{
    if (isNamedLikeShop(wish.path))
        return Error{Error::Kind::Invalid, wish.path};
    RecordFile file;
    if (wish.format == RecordFormat::Csv) {
        Result<CsvWriter> table = CsvWriter::create(wish.path);
        if (!table)
            return table.error();
        file.m_table = *std::move(table);
        file.m_table->write(headings);
        return file;
    }
    file.m_json = std::make_unique<QSaveFile>(wish.path);
    if (!file.m_json->open(QIODevice::WriteOnly)) {
        const bool full = file.m_json->error() == QFileDevice::ResourceError;
        return Error{full ? Error::Kind::DiskFull : Error::Kind::ReadOnly, file.m_json->errorString()};
    }
    return file;
}

void RecordFile::write(const std::vector<QString> &row)
{
    m_table->write(row);
}

void RecordFile::write(const QJsonObject &record)
{
    m_json->write(m_isFirst ? "[\n" : ",\n");
    m_json->write(QJsonDocument(record).toJson(QJsonDocument::Compact));
    m_isFirst = false;
}

Status RecordFile::commit()
{
    if (m_table)
        return m_table->commit();
    m_json->write(m_isFirst ? "[]\n" : "\n]\n");
    if (m_json->commit())
        return done();
    const bool full = m_json->error() == QFileDevice::ResourceError || m_json->error() == QFileDevice::WriteError;
    return Error{full ? Error::Kind::DiskFull : Error::Kind::Storage, m_json->errorString()};
}

} // namespace Shopbell
