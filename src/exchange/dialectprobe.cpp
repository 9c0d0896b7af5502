// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dialectprobe.h"

#include "exchange/delimiter.h"
#include "exchange/foreignfile.h"
#include "exchange/recordreader.h"
#include "exchange/textcursor.h"
#include "exchange/textdecoder.h"

#include <list>
#include <string>

namespace Shopbell {

namespace {
constexpr qint64 probedBytes = 256 * 1024;
constexpr size_t comparedRecords = 20;

/// The start of the file as UTF-8, without the line that was cut.
Result<std::string> startOfFile(const QString &path, const QByteArray &encoding)
{
    const Result<std::shared_ptr<QFile>> file = openForeignFile(path);
    if (!file)
        return file.error();
    Result<TextDecoder> decoder = TextDecoder::forEncoding(encoding);
    if (!decoder)
        return decoder.error();
    const QByteArray bytes = (*file)->read(probedBytes);
    const bool whole = bytes.size() < probedBytes;
    std::string text;
    decoder->decode({bytes.constData(), size_t(bytes.size())}, whole, text);
    if (const size_t lastLine = text.find_last_of("\r\n"); !whole && lastLine != std::string::npos)
        text.resize(lastLine + 1);
    return text;
}

/// The delimiter that a line "sep=;" names for spreadsheets.
std::optional<char> namedDelimiter(const std::string &text)
{
    const size_t lineEnd = text.find_first_of("\r\n");
    return lineEnd == 5 && startsWithFolded(text, "sep=") ? std::optional(text[4]) : std::nullopt;
}

bool readsAsHeader(const std::string &text, char delimiter, const ImportFormats &formats)
{
    const FileDialect dialect{.encoding = "UTF-8", .delimiter = delimiter, .hasHeader = false};
    Result<RecordReader> reader = RecordReader::overBytes(text, dialect);
    if (!reader || !reader->next())
        return true;
    std::list<std::string> kept; // The cells live only until the next record.
    const auto keep = [&kept](const Record &record) {
        std::vector<std::string_view> cells;
        cells.reserve(record.cells.size());
        for (const std::string_view cell : record.cells)
            cells.push_back(kept.emplace_back(withoutBlanks(cell)));
        return cells;
    };
    const std::vector<std::string_view> first = keep(reader->record());
    std::vector<bool> known;
    known.reserve(first.size());
    for (const std::string_view cell : first)
        known.push_back(formats.knowsHeading(foldedHeading(textOf(cell))));
    std::vector<std::vector<std::string_view>> below;
    while (below.size() < comparedRecords && reader->next())
        below.push_back(keep(reader->record()));
    return looksLikeHeader(first, known, below);
}
} // namespace

Result<DialectProbe> probeDialect(const QString &path, const QByteArray &encoding, std::optional<char> told,
                                  const ImportFormats &formats)
{
    const Result<std::string> text = startOfFile(path, encoding);
    if (!text)
        return text.error();
    DialectProbe probe;
    if (told)
        probe.delimiter = *told;
    else if (const std::optional<char> named = namedDelimiter(*text))
        probe.delimiter = *named;
    else
        probe.delimiter = detectDelimiter(*text);
    probe.hasHeader = readsAsHeader(*text, probe.delimiter, formats);
    return probe;
}

} // namespace Shopbell
