// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cutwords.h"
#include "storage/statement.h"

namespace Shopbell {

/// Whether a row of `review` is what an answer sheet said.
inline constexpr QLatin1StringView isOfSheetSql(
    "EXISTS (SELECT 1 FROM answer_sheet WHERE answer_sheet.review_id = review.id)");

/// From the column that isOfSheetSql fills.
inline Lines linesIn(const Statement &row, int column)
{
    return row.integer(column) != 0 ? Lines::OfSheet : Lines::OfWords;
}

} // namespace Shopbell
