// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/csvwriter.h"
#include "services/exportrecords.h"

#include <QSaveFile>

class QJsonObject;

namespace Shopbell {

/// A file of records in the making: a table, or a JSON array with a line for each record.
class RecordFile
{
public:
    /// Error Invalid for a name that belongs to a shop, else as of CsvWriter.
    static Result<RecordFile> create(const ExportWish &wish, const std::vector<QString> &headings);

    bool isTable() const { return m_table.has_value(); }
    void write(const std::vector<QString> &row);
    void write(const QJsonObject &record);
    /// After the last record; the file does not appear before.
    Status commit();

private:
    RecordFile() = default;

    std::optional<CsvWriter> m_table = {};
    std::unique_ptr<QSaveFile> m_json = {};
    bool m_isFirst = true;
};

} // namespace Shopbell
