// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnstatistics.h"
#include "exchange/importformats.h"
#include "exchange/importplan.h"

#include <QString>

#include <optional>
#include <vector>

// Which column means what. Headings decide (a format's signature first, then the alias dictionary); where there are
// none, the contents do. What is known of formats is data (exchange/importformats.h).

namespace Shopbell {

/// What was recognised, before dates and ratings are looked at.
struct Recognition
{
    QString formatName = {}; ///< Empty when no signature, or more than one, fits.
    std::vector<QString> candidates =
        {}; ///< Every format whose signature fits; more than one is for the owner to decide.
    ImportKind kind = ImportKind::Reviews;
    bool kindCertain = true; ///< Else the headings leave it open, and the owner decides.
    QString channelKey = {};
    RowRules rules = {};
    std::optional<RatingScale> usualScale = {};
    std::vector<ImportField> fields = {}; ///< One for each column.
    bool byContent = false; ///< The columns were told apart by what stands in them.
};

/// Recognises the columns. `statistics` has one entry for each heading, or none at all while the file is still unread.
/// `told` is the name of the format that the owner chose, an empty one means that none was meant; `toldKind` what the
/// owner says that the file holds.
Recognition recognise(const std::vector<QString> &headings, const std::vector<ColumnStatistics> &statistics,
                      const ImportFormats &formats, const std::optional<QString> &told = {},
                      std::optional<ImportKind> toldKind = {});

/// Gives a column its field; a field that only one column can have is taken from the column that had it, which is left
/// without a meaning.
void assign(std::vector<ImportField> &fields, size_t column, ImportField field, ImportKind kind);

} // namespace Shopbell
