// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreview.h"
#include "exchange/csvwriter.h"

#include <QString>

#include <vector>

namespace Shopbell {

/// Saves the records that were left out, as they stood in their file, with two columns more: the physical line and the
/// reason. Headings and reasons are passed in, because this layer speaks no language.
class RejectsWriter
{
public:
    struct Headings
    {
        QString line = {};
        QString reason = {};
    };
    /// `columns` are the headings of the original file. Errors as CsvWriter::create().
    static Result<RejectsWriter> create(const QString &path, const std::vector<QString> &columns,
                                        const Headings &headings);

    void write(const Problem &problem, const QString &reason);
    /// Errors as CsvWriter::commit().
    Status commit() { return m_writer.commit(); }

private:
    RejectsWriter(CsvWriter writer, size_t columns) : m_writer(std::move(writer)), m_columns(columns) {}

    CsvWriter m_writer;
    size_t m_columns;
};

} // namespace Shopbell
