// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreview.h"
#include "domain/rating.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <variant>

namespace Shopbell {

/// A rating as it was written: a number, and the scale when the cell itself names one (`5/5`, `80%`, ★★★★☆, thumbs).
struct WrittenRating
{
    double value = 0;
    std::optional<RatingScale> scale = {};

    friend bool operator==(const WrittenRating &, const WrittenRating &) = default;
};

/// Reads `4`, `4,6`, `4.5 stars`, `4 out of 5`, `5/5`, `80%`, FIVE, 五星, ★★★★☆, 👍, "thumbs down". Nothing otherwise.
std::optional<WrittenRating> ratingFrom(std::string_view text);

/// The rating on the scale of its column, or UnreadableRating or RatingOutsideScale.
std::variant<Rating, ProblemReason> ratingOn(RatingScale scale, std::string_view text);

/// What a whole column says about its scale.
class RatingEvidence
{
public:
    /// Takes one cell that is not empty.
    void add(std::string_view text);

    int cells() const { return m_cells; }
    int readable() const { return m_readable; }
    /// The different values that were read and how often; the first 24 different ones only.
    const std::map<double, int> &values() const { return m_values; }
    bool everyValueKept() const { return m_everyValueKept; }

    /// rules.md "Scale": read from the column. A `hint` (the format's usual scale) counts when every value lies on it.
    RatingScale scale(std::optional<RatingScale> hint = {}) const;
    /// How many values lie on a scale.
    int fitting(RatingScale scale) const;

private:
    int m_cells = 0;
    int m_readable = 0;
    int m_zero = 0; ///< 0
    int m_belowOne = 0; ///< between 0 and 1
    int m_toFive = 0; ///< from 1 to 5
    int m_toTen = 0; ///< above 5, to 10
    int m_toHundred = 0; ///< above 10, to 100
    int m_outside = 0;
    int m_one = 0; ///< exactly 1, also counted in m_toFive
    std::array<int, 6> m_named = {}; ///< Cells that name their scale, by its number.
    std::map<double, int> m_values = {};
    bool m_everyValueKept = true;
};

} // namespace Shopbell
