// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

namespace Shopbell {

/// Days of purchases, scores and referrals are stored as Julian day numbers; NULL when they are not known.
inline std::optional<qint64> storedDay(QDate day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

inline QDate dayAt(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
}

inline Moment momentAt(const Statement &row, int dayColumn, int atColumn)
{
    return {dayAt(row, dayColumn), row.maybeInteger(atColumn)};
}

} // namespace Shopbell
