// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartsayings.h"

namespace Shopbell {

/// What a chart says now, in a word or two: "41.8%", "17", "Too little data" where the chart itself tells no figure.
QString presentValue(const Statistics &answer, const QLocale &locale);

/// What leads to the range that ends with the last record of the shop: "Up to the last purchase (9 Dec 2011)".
QString upToWords(QDate lastRecord, Statistic statistic, const QLocale &locale);

/// Who stands behind a point, as a title: "New customers of September 2025: 214 of 552 came back within 60 days, they stand
/// first".
QString peopleBehind(const PointChosen &point, const Statistics &answer, const QLocale &locale);

/// Of a heat map as a file: "Who comes back after the first visit, bought in that month".
QString nameWithKind(const StatisticsQuery &query);

} // namespace Shopbell
