// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordparser.h"

#include "exchange/patientreading.h"
#include "exchange/textdecoder.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace Shopbell {

namespace {
constexpr size_t readAtOnce = 256 * 1024;
constexpr size_t mostCells = 100'000;
constexpr size_t keptOfTooLong = 1000;
constexpr qint64 fullBudget = 64 * 1024 * 1024;
constexpr qint64 boughtPerByte = 8;
constexpr std::string_view zeroWidthMark = "\xEF\xBB\xBF";

bool isLetter(std::string_view text, size_t at)
{
    return (uchar(text[at]) & 0xC0) != 0x80;
}

/// The start of a text, not longer than `most` bytes, cut between two characters.
std::string_view startOf(std::string_view text, size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && !isLetter(text, most))
        --most;
    return text.substr(0, most);
}

/// Takes NUL and U+FEFF out of a cell, in its own place: the text it views belongs to the parser.
std::string_view withoutInvisible(std::string_view cell)
{
    char *const start = const_cast<char *>(cell.data());
    size_t kept = 0;
    for (size_t at = 0; at < cell.size();) {
        if (cell[at] == '\0')
            ++at;
        else if (cell.substr(at).starts_with(zeroWidthMark))
            at += zeroWidthMark.size();
        else
            start[kept++] = cell[at++];
    }
    return {start, kept};
}

void replaceBrokenMarks(std::string_view cell)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
    for (size_t at = cell.find(TextDecoder::brokenMark); at != std::string_view::npos;
         at = cell.find(TextDecoder::brokenMark, at))
        std::memcpy(const_cast<char *>(cell.data()) + at, replacement.data(), replacement.size());
}

int neverBlank(unsigned char)
{
    return 0;
}
} // namespace

size_t NextByte::in(const std::string &text, size_t from)
{
    if (!m_known || m_at < from) {
        m_at = std::min(text.find(m_byte, from), text.size());
        m_known = true;
    }
    return m_at;
}

RecordParser::RecordParser(char delimiter, bool marksBroken, Refill refill)
    : m_delimiter(delimiter)
    , m_marksBroken(marksBroken)
    , m_refill(std::move(refill))
    , m_budget(fullBudget)
{
    resetStrict();
}

RecordParser::~RecordParser()
{
    csv_free(&m_strict);
}

void RecordParser::resetStrict()
{
    csv_free(&m_strict);
    csv_init(&m_strict, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL);
    csv_set_delim(&m_strict, uchar(m_delimiter));
    csv_set_space_func(&m_strict, neverBlank);
    csv_set_blk_size(&m_strict, 16 * 1024);
}

void RecordParser::forgetPlaces()
{
    m_lf.forget();
    m_cr.forget();
    m_quote.forget();
}

bool RecordParser::refill(size_t atLeast)
{
    if (m_ended)
        return false;
    m_text.erase(0, m_from);
    m_from = 0;
    forgetPlaces();
    m_ended = !m_refill(m_text, atLeast);
    return true;
}

RecordParser::Line RecordParser::lineAt(size_t from)
{
    const size_t lf = m_lf.in(m_text, from);
    const size_t cr = m_cr.in(m_text, from);
    const size_t end = std::min(lf, cr);
    if (end == m_text.size())
        return {end, end};
    return {end, cr + 1 == lf && lf < m_text.size() ? lf + 1 : end + 1};
}

/// Sees to it that a whole physical line stands `offset` bytes behind the record's start.
RecordParser::Supply RecordParser::supplyLine(size_t offset, size_t limit)
{
    for (;;) {
        const Line line = lineAt(m_from + offset);
        const size_t have = m_text.size() - m_from;
        // Behind a carriage return at the very end a line feed may follow.
        const bool whole = line.next < m_text.size() || (line.next > line.end && m_text[line.next - 1] == '\n');
        if (whole || m_ended) {
            if (have == offset)
                return Supply::End;
            return line.end - m_from > limit ? Supply::TooLong : Supply::Line;
        }
        if (have > limit)
            return Supply::TooLong;
        // Doubling keeps the repeated searches in proportion; nothing is read far beyond the limit.
        refill(std::max(readAtOnce, std::min(have, limit - have)));
    }
}

/// "sep=;" on the first line tells spreadsheets the delimiter and is no record.
bool RecordParser::isSeparatorLine(const Line &line) const
{
    const std::string_view text = std::string_view(m_text).substr(m_from, line.end - m_from);
    return m_atFirstLine && text.size() == 5
        && QByteArrayView(text.data(), 4).compare("sep=", Qt::CaseInsensitive) == 0;
}

bool RecordParser::next(Record &record)
{
    record.cells.clear();
    record.fault.reset();
    record.endsFile = false;
    for (;;) {
        const Supply supply = supplyLine(0, RecordReader::longestRecord);
        if (supply == Supply::End)
            return false;
        record.line = m_line;
        if (supply == Supply::TooLong) {
            skipTooLong(record);
            return true;
        }
        const Line line = lineAt(m_from);
        const bool noRecord = line.end == m_from || isSeparatorLine(line);
        m_atFirstLine = false;
        if (noRecord) {
            m_from = line.next;
            ++m_line;
            continue;
        }
        if (m_quote.in(m_text, m_from) < line.end)
            readQuoted(record);
        else
            readPlain(line, record);
        return true;
    }
}

/// A line without quotation marks.
void RecordParser::readPlain(const Line &line, Record &record)
{
    const char *cell = m_text.data() + m_from;
    const char *const end = m_text.data() + line.end;
    for (;;) {
        const auto *stop = static_cast<const char *>(std::memchr(cell, m_delimiter, size_t(end - cell)));
        const char *const cellEnd = stop ? stop : end;
        record.cells.emplace_back(cell, size_t(cellEnd - cell));
        if (!stop)
            break;
        cell = stop + 1;
    }
    finish(record, line.next - m_from, 1);
}

/// Gives libcsv physical lines until a record is whole; false when its quoting is not sound or reaches too far.
bool RecordParser::feedStrictly(size_t &length, int &lines)
{
    const auto takeCell = [](void *cell, size_t size, void *self) {
        CellBuffer &cells = static_cast<RecordParser *>(self)->m_cells;
        cells.append({static_cast<const char *>(cell), size});
        cells.endCell();
    };
    const auto takeRow = [](int, void *self) { static_cast<RecordParser *>(self)->m_rowEnded = true; };

    m_cells.clear();
    m_rowEnded = false;
    length = 0;
    lines = 0;
    while (!m_rowEnded) {
        const Supply supply = lines == 0 ? Supply::Line : supplyLine(length, lookAhead());
        if (supply == Supply::End)
            return csv_fini(&m_strict, takeCell, takeRow, this) == 0 && m_rowEnded;
        if (supply == Supply::TooLong)
            return false;
        const size_t start = m_from + length;
        const size_t size = lineAt(start).next - start;
        if (csv_parse(&m_strict, m_text.data() + start, size, takeCell, takeRow, this) != size)
            return false;
        length += size;
        ++lines;
    }
    return true;
}

void RecordParser::readQuoted(Record &record)
{
    size_t length = 0;
    int lines = 0;
    if (feedStrictly(length, lines)) {
        m_cells.copyTo(record.cells);
        finish(record, length, lines);
        return;
    }
    resetStrict();
    readWithPatience(record);
}

void RecordParser::readWithPatience(Record &record)
{
    using Outcome = PatientReading::Outcome;
    PatientReading reading;
    std::string_view text;
    for (;;) {
        const size_t reach = std::max(lineAt(m_from).next - m_from, lookAhead());
        text = std::string_view(m_text).substr(m_from, reach);
        const bool isAll = m_ended && m_from + text.size() == m_text.size();
        reading = readPatiently(text, isAll, m_delimiter, m_cells);
        if (reading.outcome != Outcome::NeedsMore || isAll || text.size() == reach)
            break;
        refill(std::max(readAtOnce, text.size()));
    }
    if (reading.outcome != Outcome::Whole && reading.end == 0) {
        skipTooLong(record);
        return;
    }
    if (reading.outcome != Outcome::Whole) {
        record.fault = ProblemReason::UnclosedQuote;
        m_budget -= qint64(text.size());
        forgetPlaces(); // The search went ahead of the place where reading goes on.
    }
    m_cells.copyTo(record.cells);
    finish(record, reading.end, reading.lines);
}

/// How far an open quotation mark may be followed.
size_t RecordParser::lookAhead() const
{
    return size_t(std::clamp<qint64>(m_budget, 0, RecordReader::longestRecord));
}

/// Keeps the start of a record that is too long to hold, and goes to the next line.
void RecordParser::skipTooLong(Record &record)
{
    m_cells.clear();
    m_cells.append(startOf(std::string_view(m_text).substr(m_from, keptOfTooLong + 4), keptOfTooLong));
    m_cells.endCell();
    m_cells.copyTo(record.cells);
    record.fault = ProblemReason::TooLong;
    for (;;) {
        const Line line = lineAt(m_from);
        if (line.next > line.end || m_ended) {
            m_from = line.next;
            ++m_line;
            return;
        }
        m_from = m_text.size();
        refill(readAtOnce);
    }
}

void RecordParser::finish(Record &record, size_t length, int lines)
{
    cleanse(record, std::string_view(m_text).substr(m_from, length));
    if (record.cells.size() > mostCells) {
        record.cells.resize(mostCells);
        record.fault = ProblemReason::TooManyColumns;
    }
    m_from += length;
    m_line += lines;
    const char last = length > 0 ? m_text[m_from - 1] : '\n';
    record.endsFile = m_ended && m_from == m_text.size() && last != '\n' && last != '\r';
    m_budget = std::min(fullBudget, m_budget + boughtPerByte * qint64(length));
}

/// Takes out what nobody can see, and notes bytes that are no text.
void RecordParser::cleanse(Record &record, std::string_view raw) const
{
    const bool hasBrokenMarks = m_marksBroken && raw.find(TextDecoder::brokenMark) != std::string_view::npos;
    if (hasBrokenMarks || !QByteArrayView(raw.data(), qsizetype(raw.size())).isValidUtf8()) {
        if (!record.fault)
            record.fault = ProblemReason::BrokenCharacters;
        std::for_each(record.cells.begin(), record.cells.end(), replaceBrokenMarks);
    }
    if (raw.find('\0') == std::string_view::npos && raw.find(zeroWidthMark) == std::string_view::npos)
        return;
    for (std::string_view &cell : record.cells)
        cell = withoutInvisible(cell);
}

} // namespace Shopbell
