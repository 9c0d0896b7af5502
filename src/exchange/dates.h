// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moment.h"
#include "exchange/importplan.h"

#include <QDate>
#include <QLocale>

#include <array>
#include <optional>
#include <string_view>

namespace Shopbell {

/// A date as it was written: with or without time, with or without a zone.
struct WrittenDate
{
    QDate day = {};
    std::optional<int> msecOfDay = {};
    std::optional<int> offsetSeconds = {}; ///< East of UTC; only with a time.

    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// Reads ISO 8601 and RFC 3339, `10/02/2026 15:30` in the given order, `13.03.21`, `01 NOV 2021`, `March 3, 2024`,
/// 2025年3月2日, Unix seconds and milliseconds, and Excel serial numbers. Years of two digits lie in 1970-2069.
/// Nothing when it is no date, or none in this order.
std::optional<WrittenDate> dateFrom(std::string_view text, DateOrder order);

/// The moment it means; a time without a zone is in `zone`.
Moment momentOf(const WrittenDate &date, const QTimeZone &zone);

/// ISO 8601, with the offset of the zone at that time; the day alone where only that is known, empty where not even that.
QString writtenMoment(const Moment &moment, const QTimeZone &zone);

/// What a whole column says about the order of its dates.
class DateEvidence
{
public:
    /// Takes one cell that is not empty.
    void add(std::string_view text);

    int cells() const { return m_cells; }
    /// How many can be read in this order. Dates that say their order themselves (ISO, month names) fit every order.
    int fitting(DateOrder order) const { return m_fitting[size_t(order)]; }
    /// How many could be read in one order or another.
    int readable() const { return m_readable; }
    /// How many are nothing but a number (Unix time, Excel serial), so that only the heading makes a date of them.
    int bareNumbers() const { return m_bareNumbers; }
    /// How many leave their order to be known: day and month are numbers, and no year stands in front.
    int needingOrder() const { return m_numeric; }
    /// By how many cells order() fits better than any other order.
    int deciding() const;
    /// The order that fits more cells than any other; nothing when two fit equally well and differ in what they mean.
    std::optional<DateOrder> order() const;

private:
    int m_cells = 0;
    int m_readable = 0;
    int m_bareNumbers = 0;
    int m_numeric = 0;
    int m_yearFirst = 0; ///< Begin with a year of four digits.
    int m_dotted = 0; ///< Of m_numeric, cut by full stops: nobody writes the month first like that.
    int m_differing = 0; ///< Of m_numeric, different days in different orders.
    std::array<int, 3> m_fitting = {};
};

/// The order in which a date is written where this language is spoken.
DateOrder usualDateOrderOf(const QLocale &locale);

} // namespace Shopbell
