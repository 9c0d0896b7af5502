// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record reader over any bytes. The first byte chooses delimiter and encoding. Promises: the pieces in which a file
// arrives change nothing; lines go forward; no sound cell holds NUL or U+FEFF; sound files are read as libcsv reads them.
#include "exchange/encoding.h"
#include "exchange/recordparser.h"
#include "exchange/recordreader.h"
#include "exchange/textcursor.h"
#include "require.h"

#include <csv.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace Shopbell;
using Shopbell::Test::require;

namespace {
struct Row
{
    int line = 0;
    std::vector<std::string> cells = {};
    std::optional<ProblemReason> fault = {};

    friend bool operator==(const Row &, const Row &) = default;
};

std::vector<Row> parsed(std::string_view text, char delimiter, size_t atOnce)
{
    RecordParser parser(delimiter, false, [&text, atOnce](std::string &out, size_t) {
        const std::string_view piece = text.substr(0, atOnce);
        out += piece;
        text.remove_prefix(piece.size());
        return !piece.empty();
    });
    std::vector<Row> rows;
    Record record;
    while (parser.next(record)) {
        require(record.line > (rows.empty() ? 0 : rows.back().line), "lines go forward");
        require(!record.cells.empty(), "a record has a cell");
        rows.push_back({record.line, {record.cells.begin(), record.cells.end()}, record.fault});
        for (const std::string &cell : rows.back().cells) {
            require(cell.find('\0') == std::string::npos, "no NUL");
            require(record.fault || cell.find("\xEF\xBB\xBF") == std::string::npos, "no U+FEFF");
        }
    }
    return rows;
}

/// The cells as libcsv reads them; nothing when it finds a fault.
std::optional<std::vector<std::vector<std::string>>> oracle(std::string_view text, char delimiter)
{
    struct Table
    {
        std::vector<std::vector<std::string>> rows = {};
        std::vector<std::string> cells = {};
    } table;
    csv_parser strict;
    csv_init(&strict, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&strict, uchar(delimiter));
    csv_set_space_func(&strict, [](unsigned char) { return 0; });
    const auto cell = [](void *bytes, size_t size, void *to) {
        static_cast<Table *>(to)->cells.emplace_back(static_cast<const char *>(bytes), size);
    };
    const auto row = [](int, void *to) {
        auto *rows = static_cast<Table *>(to);
        rows->rows.push_back(std::move(rows->cells));
        rows->cells.clear();
    };
    const bool sound = csv_parse(&strict, text.data(), text.size(), cell, row, &table) == text.size()
        && csv_fini(&strict, cell, row, &table) == 0;
    csv_free(&strict);
    return sound ? std::optional(std::move(table.rows)) : std::nullopt;
}

void compareWithOracle(const std::vector<Row> &rows, std::string_view text, char delimiter)
{
    const bool isPlain = text.find('\0') == std::string_view::npos
        && text.find("\xEF\xBB\xBF") == std::string_view::npos && !startsWithFolded(text, "sep=");
    const auto expected = isPlain ? oracle(text, delimiter) : std::nullopt;
    if (!expected)
        return;
    require(rows.size() == expected->size(), "as many records as libcsv");
    for (size_t i = 0; i < rows.size(); ++i)
        require(rows[i].cells == (*expected)[i], "the same cells as libcsv");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr std::array delimiters{',', ';', '\t', '|'};
    const char delimiter = delimiters[data[0] % delimiters.size()];
    const QByteArray encoding = offeredEncodings()[(data[0] / delimiters.size()) % offeredEncodings().size()];
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);

    const std::vector<Row> rows = parsed(bytes, delimiter, bytes.size());
    for (const size_t atOnce : {1, 2, 7, 64})
        require(parsed(bytes, delimiter, atOnce) == rows, "pieces change nothing");
    compareWithOracle(rows, bytes, delimiter);

    Result<RecordReader> reader = RecordReader::overBytes(bytes, {.encoding = encoding, .delimiter = delimiter});
    require(bool(reader), "offered encodings are known");
    while (reader->next())
        std::ignore = textOf(reader->record().cells);
    require(bool(reader->status()), "bytes in memory can be read");
    return 0;
}
