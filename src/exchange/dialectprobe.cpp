// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dialectprobe.h"

#include "exchange/delimiter.h"
#include "exchange/foreignfile.h"
#include "exchange/recordreader.h"
#include "exchange/textcursor.h"
#include "exchange/textdecoder.h"

#include <algorithm>
#include <list>
#include <string>

namespace Shopbell {

namespace {
constexpr qint64 probedBytes = 256 * 1024;
constexpr size_t comparedRecords = 20;
constexpr size_t mostTitles = 10;

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

using Cells = std::vector<std::string_view>;

/// The first records, without blanks around their cells.
class FirstRecords
{
public:
    FirstRecords(const std::string &text, char delimiter)
    {
        const FileDialect dialect{.encoding = "UTF-8", .delimiter = delimiter, .hasHeader = false};
        Result<RecordReader> reader = RecordReader::overBytes(text, dialect);
        while (reader && m_records.size() < mostTitles + 1 + comparedRecords && reader->next())
            keep(reader->record());
    }

    size_t count() const { return m_records.size(); }
    const Cells &at(size_t record) const { return m_records[record]; }
    /// At most as many as are compared with a header.
    std::vector<Cells> below(size_t record) const
    {
        const auto first = m_records.begin() + ptrdiff_t(record + 1);
        return {first, first + ptrdiff_t(std::min(comparedRecords, count() - record - 1))};
    }

private:
    void keep(const Record &record)
    {
        Cells cells;
        cells.reserve(record.cells.size());
        for (const std::string_view cell : record.cells)
            cells.push_back(m_kept.emplace_back(withoutBlanks(cell)));
        m_records.push_back(std::move(cells));
    }

    std::list<std::string> m_kept = {}; // The cells of a reader live only until the next record.
    std::vector<Cells> m_records = {};
};

/// For each cell whether it is a heading of the alias dictionary.
std::vector<bool> knownIn(const Cells &cells, const ImportFormats &formats)
{
    std::vector<bool> known;
    known.reserve(cells.size());
    for (const std::string_view cell : cells)
        known.push_back(formats.knowsHeading(foldedHeading(textOf(cell))));
    return known;
}

size_t filledIn(const Cells &cells)
{
    return cells.size() - size_t(std::ranges::count(cells, std::string_view()));
}

/// How many records at the top only say what the table is ("Takings of January"): they fill less than half of the usual
/// number of cells, and the record below them has the headings.
size_t titlesOf(const FirstRecords &records, const ImportFormats &formats)
{
    constexpr size_t fewestColumns = 3;
    constexpr ptrdiff_t fewestKnown = 2;
    std::vector<size_t> filled;
    for (size_t record = 0; record < records.count(); ++record)
        filled.push_back(filledIn(records.at(record)));
    if (filled.empty())
        return 0;
    const auto usual = filled.begin() + ptrdiff_t(filled.size() * 3 / 4); // There may be more titles than rows.
    std::ranges::nth_element(filled, usual);
    if (*usual < fewestColumns)
        return 0;
    const auto headingsIn = [&](size_t record) {
        return std::ranges::count(knownIn(records.at(record), formats), true);
    };
    ptrdiff_t inTitles = 0;
    size_t titles = 0;
    while (titles < std::min(mostTitles, records.count()) && filledIn(records.at(titles)) * 2 < *usual)
        inTitles = std::max(inTitles, headingsIn(titles++));
    const bool hasRows = titles + 1 < records.count();
    return hasRows && headingsIn(titles) >= std::max(fewestKnown, inTitles + 1) ? titles : 0;
}

bool readsAsHeader(const FirstRecords &records, size_t first, const ImportFormats &formats)
{
    return first >= records.count()
        || looksLikeHeader(records.at(first), knownIn(records.at(first), formats), records.below(first));
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
    const FirstRecords records(*text, probe.delimiter);
    probe.titles = int(titlesOf(records, formats));
    probe.hasHeader = readsAsHeader(records, size_t(probe.titles), formats);
    return probe;
}

} // namespace Shopbell
