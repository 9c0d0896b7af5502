// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rejectswriter.h"

#include <algorithm>
#include <iterator>

namespace Shopbell {

Result<RejectsWriter> RejectsWriter::create(const QString &path, const std::vector<QString> &columns,
                                            const Headings &headings)
{
    Result<CsvWriter> writer = CsvWriter::create(path);
    if (!writer)
        return writer.error();
    std::vector<QString> header = columns;
    header.push_back(headings.line);
    header.push_back(headings.reason);
    writer->write(header);
    return RejectsWriter(*std::move(writer), columns.size());
}

void RejectsWriter::write(const Problem &problem, const QString &reason)
{
    std::vector<QString> cells = problem.cells;
    std::vector<QString> surplus; // Cells beyond the header stand behind the reason, so that nothing is lost.
    if (cells.size() > m_columns)
        std::move(cells.begin() + qsizetype(m_columns), cells.end(), std::back_inserter(surplus));
    cells.resize(m_columns);
    cells.push_back(QString::number(problem.line));
    cells.push_back(reason);
    std::move(surplus.begin(), surplus.end(), std::back_inserter(cells));
    m_writer.write(cells);
}

} // namespace Shopbell
