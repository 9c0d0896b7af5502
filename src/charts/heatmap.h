// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace Shopbell {

struct HeatCell
{
    QString words = {}; ///< "41%".
    double share = 0; ///< 0 to 1: of its colour.
    bool complete = true; ///< Over, and within the records; else it is hatched.
};

/// One cohort, and a cell for each month after its first; nothing where there is no value.
struct HeatRow
{
    QString label = {}; ///< "Jun" below other rows, in January with the year.
    QString firstLabel = {}; ///< "Jun 2025", as the first row.
    QString people = {}; ///< "64 people".
    std::vector<std::optional<HeatCell>> cells = {};
};

/// The cohorts of an answer as they are drawn, the earliest first, in words. Of what follows the end of the shop's
/// records nothing is said.
struct HeatMap
{
    std::vector<HeatRow> rows = {};
    std::vector<QString> heads = {}; ///< "Start", "+1", as many as the longest row has cells.

    int columnsFrom(size_t row) const; ///< Of this row and those below it.
};

HeatMap heatMapOf(const Statistics &answer, const QLocale &locale);
/// Whether it is an answer of cohorts, with anybody in them.
bool hasCohorts(const Statistics &answer);

} // namespace Shopbell
