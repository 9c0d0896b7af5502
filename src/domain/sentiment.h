// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Shopbell {

/// How a review is sorted. The numbers are stored: append only.
enum class Sentiment { Unsorted = 0, Positive = 1, Negative = 2, Mixed = 3 };

/// Where a sentiment comes from, in order of strength: a stronger origin is never replaced by a weaker one.
enum class SentimentOrigin { None = 0, Suggestion = 1, Rating = 2, File = 3, Owner = 4 };

/// "positive", "negative", "mixed", "unsorted".
QString keyOf(Sentiment sentiment);
std::optional<Sentiment> sentimentFromKey(QStringView key);
/// "none", "suggestion", "rating", "file", "owner".
QString keyOf(SentimentOrigin origin);

} // namespace Shopbell
