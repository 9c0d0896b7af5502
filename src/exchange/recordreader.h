// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/incomingreview.h"
#include "exchange/importplan.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace Shopbell {

/// One record of a delimited file. The cells are UTF-8 without NUL and U+FEFF, and live until the next record is read.
struct Record
{
    int line = 0; ///< Physical line where it starts, from 1; line breaks inside quotes count.
    std::vector<std::string_view> cells = {};
    /// Why it cannot be used: UnclosedQuote, TooLong or BrokenCharacters. The cells hold what could be read.
    std::optional<ProblemReason> fault = {};
    bool endsFile = false; ///< The file ends with it, without a line break.
};

/// A cell as text; bytes that are no UTF-8 become U+FFFD.
QString textOf(std::string_view cell);
std::vector<QString> textOf(const std::vector<std::string_view> &cells);

/// Reads a delimited file record by record, in flat memory. Quoting is read strictly; a record that breaks the rules is
/// read with patience (`a,b "q" c,d` keeps its quotation marks); a quotation mark that is never closed spoils its own
/// line and nothing after it. Blank lines are no records, but count as lines.
///
///     Result<RecordReader> reader = RecordReader::open(path, plan.dialect);
///     while (reader->next())
///         use(reader->record());
///     if (!reader->status()) ...
class RecordReader
{
public:
    /// Longest record in bytes of UTF-8; a longer one is TooLong, and reading goes on behind it.
    static constexpr qsizetype longestRecord = 16 * 1024 * 1024;

    /// Opens the file, goes past its titles and reads its header when the dialect has one. Errors as openForeignFile().
    static Result<RecordReader> open(const QString &path, const FileDialect &dialect);
    /// The same for bytes in memory, which must outlive the reader.
    static Result<RecordReader> overBytes(std::string_view bytes, const FileDialect &dialect);

    RecordReader(RecordReader &&) noexcept;
    RecordReader &operator=(RecordReader &&) noexcept;
    ~RecordReader();

    /// The headings; empty when the file has no header line.
    const std::vector<QString> &header() const;
    /// Goes to the next data record; false at the end, or when the file cannot be read on.
    bool next();
    const Record &record() const;
    /// Whether the file seems to be cut inside the record: no line break follows, and it has fewer cells than the header,
    /// or a quotation mark that is never closed.
    bool seemsCut() const;
    /// Asked before each new piece of the file is read; true makes next() stop with the status Cancelled.
    void cancelWhen(std::function<bool()> cancelled);
    /// Error Unreadable (ReadFailed) or Cancelled when next() stopped before the end.
    const Status &status() const;

    qint64 bytesRead() const; ///< For progress: raw bytes taken from the file so far.
    qint64 bytesTotal() const;

private:
    class Source;
    class FileSource;
    class ByteSource;
    struct Parts;
    explicit RecordReader(std::unique_ptr<Parts> parts);
    static Result<RecordReader> over(std::unique_ptr<Source> source, const FileDialect &dialect);

    std::unique_ptr<Parts> m_parts;
};

} // namespace Shopbell
