// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace Shopbell {

/// How a file is written. The defaults open well in every spreadsheet.
struct CsvStyle
{
    QByteArray encoding = "UTF-8";
    char delimiter = ',';
    bool byteOrderMark = true; ///< Only with UTF encodings.
    /// Foreign text never becomes a formula: see defused().
    bool defuseFormulas = true;
};

/// Writes a table as RFC 4180 says. The file appears whole when commit() succeeds, and not at all otherwise.
class CsvWriter
{
public:
    /// Error ReadOnly, DiskFull or Invalid (an encoding that nobody knows).
    static Result<CsvWriter> create(const QString &path, const CsvStyle &style = {});

    CsvWriter(CsvWriter &&) noexcept;
    CsvWriter &operator=(CsvWriter &&) noexcept;
    ~CsvWriter();

    void write(const std::vector<QString> &cells);
    /// Error DiskFull, ReadOnly or Storage; what was written before is gone then, an older file of that name is kept.
    Status commit();
    /// Whether something could not be written in the encoding and stands as a question mark.
    bool lostCharacters() const;

private:
    struct Parts;
    explicit CsvWriter(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// One record as a line with its end. Formulas are defused when asked for.
QString csvLine(const std::vector<QString> &cells, char delimiter = ',', bool defuseFormulas = true);

/// Text that a spreadsheet would take for a formula (it begins with = + - @ tab or CR) gets an apostrophe in front; so
/// does text that looks defused already, so that taking one apostrophe off always gives back what was there.
QString defused(const QString &text);
/// Whether the cell has such an apostrophe.
bool isDefused(std::string_view cell);

} // namespace Shopbell
