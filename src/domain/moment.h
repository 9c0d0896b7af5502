// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace Shopbell {

/// Earlier days are a slip: programs write 0001-01-01 where there is no date.
inline constexpr int earliestYear = 1900;

/// When something happened, as far as it is known: nothing, only the calendar day, or the millisecond (with its day in
/// the shop's zone). An unknown date stays unknown; it is never today.
struct Moment
{
    QDate day; ///< Invalid when unknown.
    std::optional<qint64> at = {}; ///< UTC milliseconds since the epoch.

    static Moment unknown() { return {}; }
    static Moment onDay(QDate day) { return {day}; }
    static Moment atTime(qint64 utcMilliseconds, const QTimeZone &zone);

    bool isKnown() const { return day.isValid(); }

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// The latest instant the moment can mean (the end of the day when only the day is known), UTC milliseconds.
/// The moment must be known.
qint64 latestInstant(const Moment &moment, const QTimeZone &zone);

/// First instant of a day in a zone, UTC milliseconds.
qint64 startOfDay(QDate day, const QTimeZone &zone);

} // namespace Shopbell
