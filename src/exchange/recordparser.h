// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellbuffer.h"
#include "exchange/recordreader.h"

#include <csv.h>

#include <functional>
#include <string>
#include <string_view>

// Cuts UTF-8 into records, one physical line at a time, so that the place of every record and of every fault is known.
// Lines without a quotation mark are cut at their delimiters. The others go through libcsv in strict mode, which takes
// nothing but sound quoting; what it refuses is read by readPatiently().
//
// An open quotation mark is looked after as far as it may reach: to the end of the file or `longestRecord`. A file made
// to waste time with that has a budget: every byte of sound records buys a few bytes of looking ahead, so the whole
// work stays in proportion to the file.

namespace Shopbell {

/// One search through the text for one byte, always ahead: each place is looked at once.
class NextByte
{
public:
    explicit NextByte(char byte) : m_byte(byte) {}
    /// First place from `from` on; the text's size when there is none.
    size_t in(const std::string &text, size_t from);
    void forget() { m_known = false; }

private:
    char m_byte;
    bool m_known = false;
    size_t m_at = 0;
};

class RecordParser
{
public:
    /// Appends more text, about `atLeast` bytes if it has them; false when there is no more.
    using Refill = std::function<bool(std::string &text, size_t atLeast)>;

    RecordParser(char delimiter, bool marksBroken, Refill refill);
    RecordParser(const RecordParser &) = delete;
    RecordParser &operator=(const RecordParser &) = delete;
    ~RecordParser();

    /// Reads the next record that is not a blank line.
    bool next(Record &record);

private:
    struct Line
    {
        size_t end; ///< Where its text ends.
        size_t next; ///< Where the next line starts; the same as `end` at the end of the file.
    };
    enum class Supply { Line, End, TooLong };

    Supply supplyLine(size_t offset, size_t limit);
    Line lineAt(size_t from);
    bool refill(size_t atLeast);
    void forgetPlaces();
    bool isSeparatorLine(const Line &line) const;

    void readPlain(const Line &line, Record &record);
    void readQuoted(Record &record);
    bool feedStrictly(size_t &length, int &lines);
    void readWithPatience(Record &record);
    void skipTooLong(Record &record);
    void finish(Record &record, size_t length, int lines);
    void cleanse(Record &record, std::string_view raw) const;
    size_t lookAhead() const;
    void resetStrict();

    char m_delimiter;
    bool m_marksBroken; ///< Bytes that were no text stand as TextDecoder::brokenMark.
    Refill m_refill;
    std::string m_text = {};
    size_t m_from = 0; ///< Start of the record.
    bool m_ended = false; ///< No more text will come.
    int m_line = 1;
    bool m_atFirstLine = true;
    qint64 m_budget;
    NextByte m_lf{'\n'};
    NextByte m_cr{'\r'};
    NextByte m_quote{'"'};
    CellBuffer m_cells = {};
    csv_parser m_strict = {};
    bool m_rowEnded = false;
};

} // namespace Shopbell
