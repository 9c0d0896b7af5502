// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialbars.h"

#include <algorithm>

namespace Shopbell {

namespace {

constexpr double barOfPitch = 0.754;
constexpr double widestPitch = 1.7; // Of a bar, where there are few.
constexpr double airPart = 0.9; // Of the room between two bars, that a figure keeps from the next one.
constexpr int roundsOfRoom = 3; // Narrower bars need a little more room at the ends.

std::vector<QRectF> barsBetween(double left, double right, const BarRoom &room, const std::vector<double> &heights)
{
    const auto count = double(heights.size());
    const double width = right - left;
    const double bar = std::min(width / (count - 1 + barOfPitch) * barOfPitch, room.widestBar);
    const double pitch = count > 1 ? std::min((width - bar) / (count - 1), bar * widestPitch) : bar;
    const double start = left + (width - bar - pitch * (count - 1)) / 2;
    std::vector<QRectF> bars;
    bars.reserve(heights.size());
    for (const double height : heights)
        bars.emplace_back(start + double(bars.size()) * pitch, room.bars.bottom() - height, bar, height);
    return bars;
}

/// How far from the inner edge of its bar a figure at the end begins: as far from the taller neighbour as bars are from each
/// other, and where these stand close, as far as from its own bar.
double insetOf(const std::vector<QRectF> &bars, const BarRoom &room)
{
    return bars.size() > 1 ? std::max(0.0, room.gap - (bars[1].left() - bars[0].right())) : 0;
}

QRectF within(const QRectF &bounds, QRectF figure)
{
    figure.moveLeft(std::clamp(figure.left(), bounds.left(), std::max(bounds.left(), bounds.right() - figure.width())));
    return figure;
}

QRectF centred(const BarFigure &figure, const std::vector<QRectF> &bars, const BarRoom &room)
{
    const QRectF &bar = bars[size_t(figure.bar)];
    const QPointF corner(bar.center().x() - figure.size.width() / 2, bar.top() - room.gap - figure.size.height());
    return within(room.figures, QRectF(corner, figure.size));
}

/// The upper edge of what it lies on; its own lower edge when it lies on nothing.
double coveredTop(const QRectF &place, int own, const std::vector<QRectF> &bars)
{
    double top = place.bottom();
    for (size_t i = 0; i < bars.size(); ++i) {
        if (int(i) != own && place.intersects(bars[i]))
            top = std::min(top, bars[i].top());
    }
    return top;
}

/// Whether it lies on another bar or close to one.
bool isCrowding(const QRectF &place, int own, const std::vector<QRectF> &bars, const BarRoom &room)
{
    const double between = bars.size() > 1 ? bars[1].left() - bars[0].right() : 0;
    const double air = std::min(between, room.gap) * airPart;
    return coveredTop(place.adjusted(-air, 0, air, 0), own, bars) < place.bottom();
}

QRectF placeOf(const BarFigure &figure, const std::vector<QRectF> &bars, const BarRoom &room)
{
    QRectF place = centred(figure, bars, room);
    if (!isCrowding(place, figure.bar, bars, room))
        return place;
    const QRectF &bar = bars[size_t(figure.bar)];
    if (figure.bar == 0)
        place.moveRight(bar.right() - insetOf(bars, room));
    else if (figure.bar == int(bars.size()) - 1)
        place.moveLeft(bar.left() + insetOf(bars, room));
    place = within(room.figures, place);
    if (const double top = coveredTop(place, figure.bar, bars); top < place.bottom())
        place.moveBottom(top - room.gap);
    return place;
}

} // namespace

std::vector<double> barHeights(const std::vector<std::optional<double>> &values, double tallest, double least)
{
    double highest = 0;
    for (const std::optional<double> &value : values)
        highest = std::max(highest, value.value_or(0));
    std::vector<double> heights;
    heights.reserve(values.size());
    for (const std::optional<double> &value : values) {
        const double part = highest > 0 ? value.value_or(0) / highest : 0;
        heights.push_back(value ? std::max(least, tallest * part) : 0);
    }
    return heights;
}

PlacedBars placeBars(const BarRoom &room, const std::vector<double> &heights, const std::vector<BarFigure> &figures)
{
    PlacedBars placed;
    if (heights.empty())
        return placed;
    double left = room.bars.left();
    double right = room.bars.right();
    placed.bars = barsBetween(left, right, room, heights);
    for (int round = 0; round < roundsOfRoom; ++round) {
        for (const BarFigure &figure : figures) {
            if (!isCrowding(centred(figure, placed.bars, room), figure.bar, placed.bars, room))
                continue;
            const QRectF &bar = placed.bars[size_t(figure.bar)];
            const double out = figure.size.width() - bar.width() + insetOf(placed.bars, room);
            if (figure.bar == 0)
                left += std::max(0.0, out - (bar.left() - room.figures.left()));
            else if (figure.bar == int(heights.size()) - 1)
                right -= std::max(0.0, out - (room.figures.right() - bar.right()));
        }
        placed.bars = barsBetween(left, right, room, heights);
    }
    for (const BarFigure &figure : figures)
        placed.figures.push_back(placeOf(figure, placed.bars, room));
    return placed;
}

} // namespace Shopbell
