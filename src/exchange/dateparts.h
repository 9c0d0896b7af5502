// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dates.h"

#include <array>
#include <optional>
#include <string_view>

namespace Shopbell {

/// A date taken apart, before it is known in which order its numbers stand.
struct DateParts
{
    enum class Kind {
        Settled, ///< `date` is complete: ISO, month names, 年月日.
        Numbers, ///< `numbers` stand in an order that must be known.
        BareNumber, ///< `date` comes from Unix time, an Excel serial or yyyymmdd.
    };
    Kind kind = Kind::Settled;
    WrittenDate date = {}; ///< The time is set for every kind.
    std::array<int, 3> numbers = {};
    bool shortYear = false; ///< The year has two digits.
    bool yearMayBeFirst = false;
    bool yearMayBeLast = false;
    bool yearInFront = false; ///< Settled by a year of four digits in front.
    bool dotted = false;
};

/// Nothing when the text is no date in any order.
std::optional<DateParts> takeApart(std::string_view text);

/// The year that two digits mean: 1970-2069.
int fullYear(int twoDigits);

} // namespace Shopbell
