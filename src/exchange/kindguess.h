// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnstatistics.h"
#include "exchange/importformats.h"

#include <vector>

namespace Shopbell {

/// What a file without a known signature holds.
struct KindGuess
{
    ImportKind kind = ImportKind::Reviews;
    bool certain = true;
};
/// Goes by the folded headings; where there are none, by the contents. `statistics` may be empty while the file is unread.
KindGuess guessKind(const std::vector<QString> &folded, const std::vector<ColumnStatistics> &statistics,
                    const ImportFormats &formats);

/// Whether at least half of a column can be read as the field that its heading claims.
bool bearsOut(const ColumnStatistics &column, ImportField field);
/// Whether a column without a heading holds days: dates, or numbers like 19970101.
bool holdsDays(const ColumnStatistics &column);
/// Whether a column holds times of day: 10:15, 9:05:30 pm.
bool holdsTimes(const ColumnStatistics &column);
/// Whether a column without a heading holds amounts of money.
bool holdsMoney(const ColumnStatistics &column);

} // namespace Shopbell
