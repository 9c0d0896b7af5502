// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace Shopbell {

/// A figure over one of the bars.
struct BarFigure
{
    int bar = 0;
    QSizeF size = {};
};

struct BarRoom
{
    QRectF bars = {}; ///< They stand on its lower edge.
    QRectF figures = {}; ///< A little wider: a figure may stand beside the chart.
    double widestBar = 0;
    double gap = 0; ///< Between a bar and its figure.
};

struct PlacedBars
{
    std::vector<QRectF> bars = {};
    std::vector<QRectF> figures = {}; ///< In the order in which they were given.
};

/// Of bars of these values: the highest is `tallest`, none is lower than `least`, and there is none where nothing is known.
std::vector<double> barHeights(const std::vector<std::optional<double>> &values, double tallest, double least);

/// Bars of these heights side by side, with a figure over some. A figure that is wider than its bar never lies on another
/// one: at the ends it reaches outwards, for which the bars make room; else it stands over its neighbours.
PlacedBars placeBars(const BarRoom &room, const std::vector<double> &heights, const std::vector<BarFigure> &figures);

} // namespace Shopbell
