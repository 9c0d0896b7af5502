// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QHash>
#include <QLocale>

#include <optional>
#include <vector>

namespace Shopbell {

/// The words on a chart that depend on more than its figures; who shows the chart makes them (format/statistictext.h).
struct ChartWords
{
    QString title = {}; ///< The finding, in words.
    QString remark = {}; ///< The line below it.
    QString source = {}; ///< What was counted, in which window, of how many.
    QString tooLittle = {}; ///< Instead of a chart: "Needs 3 months of purchases. You have 1."
    QString target = {}; ///< "Your target 40%"; empty: made from the value.
    QHash<QString, QString> series = {}; ///< Names of series by key; else as in ChartText::series().
};

/// All that a chart shows: an answer, its words, and what the owner added.
struct ChartRequest
{
    Statistics statistics = {};
    ChartWords words = {};
    std::optional<double> target = {}; ///< In the unit of the statistic's value.
    std::vector<AxisNote> notes = {};
    QLocale locale = QLocale(); ///< Of days, numbers and money.
};

} // namespace Shopbell
