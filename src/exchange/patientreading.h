// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellbuffer.h"

#include <string_view>

namespace Shopbell {

/// What came of reading a record that breaks the rules of quoting.
struct PatientReading
{
    enum class Outcome {
        Whole, ///< `end` and `lines` tell what the record takes.
        Unclosed, ///< A quotation mark is never closed: `end` and `lines` tell where to read on, on the next line.
        NeedsMore, ///< The text ends too early. `end` is 0, or as for Unclosed when it ends inside quotation marks.
    };
    Outcome outcome = Outcome::NeedsMore;
    size_t end = 0; ///< Bytes from the start of the record.
    int lines = 0; ///< Physical lines from the start of the record.
};

/// Reads one record from the start of `text`. `text` reaches to the end of the file when `atEnd`.
///
/// A quotation mark inside an unquoted cell is a letter. Inside a quoted cell one that is followed by neither a
/// delimiter nor the line's end is a letter, too, if the cell is closed later on the same line
/// (`"say "hello" to me",5`). Otherwise the quotation marks were meant as letters from the start (`"a"x,b` is the cell
/// `"a"x`), or, after a line break, the cell was never closed: the mark that seems to close it opens another cell.
PatientReading readPatiently(std::string_view text, bool atEnd, char delimiter, CellBuffer &cells);

} // namespace Shopbell
