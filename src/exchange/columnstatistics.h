// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/amounts.h"
#include "exchange/dates.h"
#include "exchange/labels.h"
#include "exchange/ratings.h"

#include <QString>

#include <string_view>
#include <vector>

namespace Shopbell {

/// What stands in one column of a file, gathered cell by cell in flat memory. To stay quick over a million rows, dates,
/// ratings and labels are looked for in the first thousand cells and, where hardly any is found, no further, and amounts
/// only there, unless the heading promises them (expect...()).
class ColumnStatistics
{
public:
    void add(std::string_view cell);
    /// The column is one of dates (ratings, labels) by its heading: every cell is examined.
    void expectDates() { m_watchDates = Watch::Always; }
    void expectRatings() { m_watchRatings = Watch::Always; }
    void expectLabels() { m_watchLabels = Watch::Always; }
    void expectAmounts() { m_watchAmounts = Watch::Always; }

    int filled() const { return m_filled; } ///< Cells with more than blanks in them.
    double meanLength() const { return m_filled ? double(m_bytes) / m_filled : 0; } ///< Bytes of UTF-8.
    int numbers() const { return m_numbers; } ///< Cells that are one plain number.
    /// 1, 2, 3 ... or 0, 1, 2 ... down the file: it counts rows and says nothing about a review.
    bool isRunningNumber() const { return m_running && m_filled > 1; }
    const std::vector<QString> &examples() const { return m_examples; } ///< The first five different ones, shortened.

    const DateEvidence &dates() const { return m_dates; }
    const RatingEvidence &ratings() const { return m_ratings; }
    const LabelEvidence &labels() const { return m_labels; }
    const AmountEvidence &amounts() const { return m_amounts; }

private:
    enum class Watch { Maybe, Always, No };
    void watch(std::string_view cell);
    void keepExample(std::string_view cell);

    int m_filled = 0;
    qint64 m_bytes = 0;
    int m_numbers = 0;
    bool m_running = true;
    qint64 m_lastNumber = -1;
    Watch m_watchDates = Watch::Maybe;
    Watch m_watchRatings = Watch::Maybe;
    Watch m_watchLabels = Watch::Maybe;
    Watch m_watchAmounts = Watch::Maybe;
    std::vector<QString> m_examples = {};
    DateEvidence m_dates = {};
    RatingEvidence m_ratings = {};
    LabelEvidence m_labels = {};
    AmountEvidence m_amounts = {};
};

} // namespace Shopbell
