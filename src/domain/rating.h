// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/sentiment.h"

#include <QString>

#include <optional>

namespace Shopbell {

/// The scales a rating is given on. The numbers are stored in the shop file: append only.
enum class RatingScale { OneToFive = 1, OneToTen = 2, ZeroToTen = 3, Percent = 4, Thumbs = 5 };

/// A rating as it was given, never converted in place. Thumbs are 0 (down) and 1 (up).
struct Rating
{
    double value = 0;
    RatingScale scale = RatingScale::OneToFive;

    friend bool operator==(const Rating &, const Rating &) = default;
};

/// Lowest and highest value of a scale.
struct ScaleRange
{
    double lowest;
    double highest;
};
ScaleRange rangeOf(RatingScale scale);

/// Error Invalid when the value lies outside its scale; a value is never clamped.
Result<Rating> checkedRating(double value, RatingScale scale);

/// Where the rating lies between the lowest (0) and the highest (1) of its scale: for sorting and filtering only.
double shareOf(const Rating &rating);

/// rules.md "Sentiment from a rating": 1-5: 1-2 Negative, 3 Mixed, 4-5 Positive; 1-10: 1-4, 5-7, 8-10;
/// 0-10: 0-4, 5-7, 8-10; percent: under 40, 40-79, 80 and over; thumbs down, up. Parts of a step go down (3.9 is Mixed).
Sentiment sentimentOf(const Rating &rating);

/// "1-5", "1-10", "0-10", "percent", "thumbs": the words of files and the command line.
QString keyOf(RatingScale scale);
std::optional<RatingScale> scaleFromKey(QStringView key);

/// Reads "2/5", "8/10", "80%", "up", "down"; a bare number takes `assumed`. Error Invalid otherwise.
Result<Rating> ratingFromText(QStringView text, RatingScale assumed = RatingScale::OneToFive);

} // namespace Shopbell
