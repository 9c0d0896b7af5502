// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientreading.h"

#include <algorithm>

namespace Shopbell {

namespace {
bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

class PatientReader
{
public:
    PatientReader(std::string_view text, bool atEnd, char delimiter, CellBuffer &cells)
        : m_text(text)
        , m_atEnd(atEnd)
        , m_delimiter(delimiter)
        , m_cells(cells)
    {
    }

    PatientReading read();

private:
    enum class Step { CellDone, NeedsMore, Unclosed };
    Step readCell();
    Step readQuoted(size_t openedAt);
    Step readPlain();
    Step readAsLetters(size_t openedAt, size_t strayQuote);
    bool takeLineEnd();
    PatientReading readOnBehindLineOf(size_t at, PatientReading::Outcome outcome);

    bool reachesEnd(size_t at) const { return at >= m_text.size(); }
    size_t behindBlanks(size_t at) const;
    bool endsCell(size_t at) const { return reachesEnd(at) || m_text[at] == m_delimiter || isLineEnd(m_text[at]); }
    bool opensCell(size_t quote) const;
    bool mayOpenCell(size_t quote) const;
    bool isClosedOnThisLine(size_t strayQuote);
    bool hasWholeLine(size_t at);
    int lineBreaks(size_t from, size_t to) const;

    std::string_view m_text;
    bool m_atEnd;
    char m_delimiter;
    CellBuffer &m_cells;
    size_t m_at = 0;
    int m_lines = 0; ///< Line ends behind us.
    size_t m_opened = std::string_view::npos; ///< The quotation mark that is open when the text ends.
    size_t m_closedAt = std::string_view::npos; ///< The last closing mark that isClosedOnThisLine() found.
    size_t m_lineEnd = 0; ///< The last line's end that hasWholeLine() found.
};

/// Blanks around a quoted cell do not belong to it.
size_t PatientReader::behindBlanks(size_t at) const
{
    while (!reachesEnd(at) && (m_text[at] == ' ' || (m_text[at] == '\t' && m_delimiter != '\t')))
        ++at;
    return at;
}

/// Whether a quotation mark stands right behind a delimiter or a line's end.
bool PatientReader::opensCell(size_t quote) const
{
    return quote == 0 || m_text[quote - 1] == m_delimiter || isLineEnd(m_text[quote - 1]);
}

/// The same with blanks between.
bool PatientReader::mayOpenCell(size_t quote) const
{
    size_t start = quote;
    while (start > 0 && m_text[start - 1] == ' ')
        --start;
    return opensCell(start);
}

/// Whether a cell that goes on behind a stray quotation mark is closed before the line ends. Looks no further than to
/// the next mark that can open a cell, and remembers what it found, so that a long line is looked through once.
bool PatientReader::isClosedOnThisLine(size_t strayQuote)
{
    if (strayQuote < m_closedAt && m_closedAt != std::string_view::npos)
        return true;
    bool first = true;
    for (size_t at = strayQuote + 1; !reachesEnd(at) && !isLineEnd(m_text[at]); ++at) {
        if (m_text[at] != '"')
            continue;
        if (endsCell(behindBlanks(at + 1))) {
            if (first && opensCell(strayQuote))
                return false; // The stray mark opens the next cell, and this one closes it.
            m_closedAt = at;
            return true;
        }
        if (mayOpenCell(at))
            return false;
        first = false;
    }
    return false;
}

int PatientReader::lineBreaks(size_t from, size_t to) const
{
    int breaks = 0;
    for (size_t at = from; at < to; ++at) {
        if (m_text[at] == '\n' || (m_text[at] == '\r' && !(at + 1 < m_text.size() && m_text[at + 1] == '\n')))
            ++breaks;
    }
    return breaks;
}

PatientReader::Step PatientReader::readPlain()
{
    const size_t start = m_at;
    while (!endsCell(m_at))
        ++m_at;
    if (reachesEnd(m_at) && !m_atEnd)
        return Step::NeedsMore;
    m_cells.append(m_text.substr(start, m_at - start));
    return Step::CellDone;
}

/// The quotation marks of a cell on one line are letters: it reaches to the delimiter before or behind the stray one.
PatientReader::Step PatientReader::readAsLetters(size_t openedAt, size_t strayQuote)
{
    m_opened = std::string_view::npos;
    m_cells.restartCell();
    m_at = strayQuote;
    if (opensCell(strayQuote))
        --m_at;
    else
        while (!endsCell(m_at))
            ++m_at;
    m_cells.append(m_text.substr(openedAt, m_at - openedAt));
    return Step::CellDone;
}

/// Whether the line is there to its end, so that it can be looked through.
bool PatientReader::hasWholeLine(size_t at)
{
    if (m_atEnd || at < m_lineEnd)
        return true;
    const size_t found = m_text.find_first_of("\r\n", at);
    if (found == std::string_view::npos)
        return false;
    m_lineEnd = found;
    return true;
}

PatientReader::Step PatientReader::readQuoted(size_t openedAt)
{
    m_opened = openedAt;
    bool sawLineBreak = false;
    bool sawStray = false;
    for (size_t at = openedAt + 1;;) {
        const size_t quote = m_text.find('"', at);
        if (quote == std::string_view::npos || (quote + 1 == m_text.size() && !m_atEnd))
            return m_atEnd ? Step::Unclosed : Step::NeedsMore;
        const std::string_view words = m_text.substr(at, quote - at);
        sawLineBreak = sawLineBreak || std::any_of(words.begin(), words.end(), isLineEnd);
        m_cells.append(words);
        const bool doubled = quote + 1 < m_text.size() && m_text[quote + 1] == '"';
        if (doubled && sawStray && reachesEnd(quote + 2) && !m_atEnd)
            return Step::NeedsMore;
        if (doubled && !(sawStray && endsCell(quote + 2))) { // "say "hello"" ends with a letter and the closing mark.
            m_cells.append('"');
            at = quote + 2;
            continue;
        }
        const size_t behind = behindBlanks(quote + 1);
        if (reachesEnd(behind) && !m_atEnd)
            return Step::NeedsMore;
        if (doubled && endsCell(quote + 2)) {
            m_cells.append('"');
            at = quote + 1;
            continue;
        }
        if (endsCell(behind)) {
            m_lines += lineBreaks(openedAt, quote);
            m_at = behind;
            m_opened = std::string_view::npos;
            return Step::CellDone;
        }
        if (!hasWholeLine(quote))
            return Step::NeedsMore;
        if (!isClosedOnThisLine(quote) || (sawLineBreak && opensCell(quote))) {
            if (sawLineBreak)
                return Step::Unclosed;
            return readAsLetters(openedAt, quote);
        }
        sawStray = true;
        m_cells.append('"');
        at = quote + 1;
    }
}

PatientReader::Step PatientReader::readCell()
{
    const size_t start = behindBlanks(m_at);
    if (reachesEnd(start) && !m_atEnd)
        return Step::NeedsMore;
    return !reachesEnd(start) && m_text[start] == '"' ? readQuoted(start) : readPlain();
}

/// Steps over CR, LF or CR LF; false when it cannot be told yet how long the line's end is.
bool PatientReader::takeLineEnd()
{
    if (m_text[m_at] == '\r') {
        if (reachesEnd(m_at + 1) && !m_atEnd)
            return false;
        if (!reachesEnd(m_at + 1) && m_text[m_at + 1] == '\n')
            ++m_at;
    }
    ++m_at;
    ++m_lines;
    return true;
}

/// The place behind the line on which the unclosed quotation mark stands.
PatientReading PatientReader::readOnBehindLineOf(size_t at, PatientReading::Outcome outcome)
{
    const size_t lineEnd = std::min(m_text.find_first_of("\r\n", at), m_text.size());
    m_cells.restartCell();
    m_cells.append(m_text.substr(at, lineEnd - at));
    m_cells.endCell();
    m_at = lineEnd;
    if (!reachesEnd(m_at))
        takeLineEnd();
    else
        ++m_lines;
    return {outcome, m_at, m_lines};
}

PatientReading PatientReader::read()
{
    using Outcome = PatientReading::Outcome;
    for (;;) {
        switch (readCell()) {
        case Step::Unclosed:
            return readOnBehindLineOf(m_opened, Outcome::Unclosed);
        case Step::NeedsMore:
            if (m_opened == std::string_view::npos)
                return {};
            return readOnBehindLineOf(m_opened, Outcome::NeedsMore);
        case Step::CellDone:
            m_cells.endCell();
        }
        if (reachesEnd(m_at))
            return {Outcome::Whole, m_at, m_lines + 1};
        if (m_text[m_at] == m_delimiter) {
            ++m_at;
            continue;
        }
        if (!takeLineEnd())
            return {};
        return {Outcome::Whole, m_at, m_lines};
    }
}
} // namespace

PatientReading readPatiently(std::string_view text, bool atEnd, char delimiter, CellBuffer &cells)
{
    cells.clear();
    return PatientReader(text, atEnd, delimiter, cells).read();
}

} // namespace Shopbell
