// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace Shopbell {

inline constexpr int satisfactionDays = 90; ///< The window of the mean.
inline constexpr int satisfactionSpanDays = 30; ///< Of a point of its course.
inline constexpr int satisfactionSpans = 12;
inline constexpr qint64 leastScores = 5; ///< Fewer are no mean.

/// Scores of one day added up.
struct ScoresOfDay
{
    QDate day = {};
    qint64 n = 0;
    double sum = 0;
};

struct MeanScore
{
    qint64 n = 0;
    double sum = 0;

    void add(const ScoresOfDay &scores)
    {
        n += scores.n;
        sum += scores.sum;
    }
    /// Nothing of fewer than leastScores.
    std::optional<double> mean() const { return n >= leastScores ? std::optional(sum / double(n)) : std::nullopt; }
};

/// How satisfied customers were on a scale from 1 to 10: answers to that one question (metrics.md, "NPS").
struct Satisfaction
{
    MeanScore now = {}; ///< In the window that ends today.
    MeanScore before = {}; ///< In the window before it.
    std::vector<MeanScore> course = {}; ///< In each span up to today, the oldest first.
};

/// The first day of which satisfactionOf() takes anything.
QDate satisfactionFrom(QDate today);
/// Days in any order; those outside of the windows and spans are passed over.
Satisfaction satisfactionOf(const std::vector<ScoresOfDay> &days, QDate today);

} // namespace Shopbell
