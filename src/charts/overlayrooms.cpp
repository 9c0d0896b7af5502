// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chartoverlay.h"
#include "charts/charttext.h"
#include "look/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

// Where words find room between lines, bars and flags.

namespace Shopbell {

namespace {

constexpr double besideFlag = 5;
constexpr double belowFlag = 2;
constexpr int triesBelow = 4;
constexpr double targetEdge = 4; // From the ends of the plot.
constexpr double targetRise = 6; // Of its base line over the target's.
constexpr double targetDrop = 3;
constexpr double targetStep = 12; // Between the places that are tried along its line.
constexpr double besideMarker = 4; // A line has markers at its points.
constexpr double tagOverBar = 3;
constexpr int tagRises = 4; // How often it rises by half of its height, out of the way of a line.

} // namespace

bool ChartOverlay::meetsALine(const QRectF &room) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const std::array edges{QLineF(room.topLeft(), room.topRight()), QLineF(room.topRight(), room.bottomRight()),
                           QLineF(room.bottomRight(), room.bottomLeft()), QLineF(room.bottomLeft(), room.topLeft())};
    for (const PlannedSeries &series : m_chart.plan().series) {
        for (int i = 1; series.shape == PlannedSeries::Shape::Line && i < geometry.periods; ++i) {
            const std::optional<double> &from = series.points[size_t(i) - 1].value;
            const std::optional<double> &to = series.points[size_t(i)].value;
            if (!from || !to)
                continue;
            const QLineF line(geometry.middle(i - 1), geometry.y(*from, series.onRight), geometry.middle(i),
                              geometry.y(*to, series.onRight));
            const bool crosses = std::ranges::any_of(edges, [&line](const QLineF &edge) {
                return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
            });
            if (crosses || room.contains(line.p1()) || room.contains(line.p2()))
                return true;
        }
    }
    return false;
}

bool ChartOverlay::meetsAFlag(const QRectF &room) const
{
    const std::vector<Flag> all = flags();
    return std::ranges::any_of(all, [&](const Flag &flag) { return room.intersects(signOf(flag).united(flag.words)); });
}

bool ChartOverlay::meetsABar(const QRectF &room) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    for (int i = 0; i < geometry.periods; ++i) {
        const double sum = m_chart.plan().stackedAt(i);
        const QRectF bar(geometry.middle(i) - geometry.barWidth / 2, geometry.y(sum), geometry.barWidth,
                         geometry.plot.bottom() - geometry.y(sum));
        if (sum > 0 && room.intersects(bar))
            return true;
    }
    return false;
}

bool ChartOverlay::meetsRunning(const QRectF &room) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const std::vector<PlannedPeriod> &periods = m_chart.plan().periods;
    for (int i = 0; i < geometry.periods; ++i) {
        if (!periods[size_t(i)].isSettled() && geometry.x(i) < room.right() && geometry.x(i + 1) > room.left())
            return true;
    }
    return false;
}

bool ChartOverlay::hasTagOverBar() const
{
    const PlannedSeries *first = m_chart.plan().first();
    return first && m_chart.plan().tagged >= 0 && first->shape == PlannedSeries::Shape::Bars;
}

// Over its bar; where a neighbour is in the way at the other end of it, where a line is, a little higher, else over the
// neighbour too.
QRectF ChartOverlay::roomOverBar(const QSizeF &size) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const QPointF at = tagPoint();
    const double half = geometry.barWidth / 2;
    const double most = std::max(geometry.plot.left(), m_bounds.right() - size.width() - 2);
    const auto roomFrom = [&](double left) {
        return QRectF(QPointF(std::clamp(left, geometry.plot.left(), most), at.y() - tagOverBar - size.height()), size);
    };
    const std::array places{roomFrom(at.x() - size.width() / 2), roomFrom(at.x() - half),
                            roomFrom(at.x() + half - size.width())};
    const bool hasFlags = m_chart.parts().notes && !m_chart.request().notes.empty();
    const double highestTop = geometry.plot.top() + (hasFlags ? tagOverBar : -size.height());
    for (int rise = 0; rise <= tagRises; ++rise) {
        for (QRectF room : places) {
            room.translate(0, -rise * size.height() / 2);
            const QRectF wide = room.adjusted(-besideMarker, 0, besideMarker, 0);
            if (room.top() >= highestTop && !meetsABar(room) && !meetsALine(wide))
                return room;
        }
    }
    const auto free = std::ranges::find_if(places, [this](const QRectF &room) { return !meetsABar(room); });
    if (free != places.end())
        return *free;
    QRectF room = places.front();
    double highest = at.y();
    for (int i = 0; i < geometry.periods; ++i) {
        if (geometry.middle(i) + half > room.left() && geometry.middle(i) - half < room.right())
            highest = std::min(highest, geometry.y(m_chart.plan().stackedAt(i)));
    }
    room.moveBottom(highest - tagOverBar);
    return room;
}

// In the row of the flags there is too little: beside the line of the note, where nothing else is; at most over a bar.
std::optional<QRectF> ChartOverlay::roomBelow(const std::vector<Flag> &all, size_t own, double width) const
{
    const Flag &flag = all[own];
    const QRectF sign = signOf(flag);
    const QRectF &plot = m_chart.geometryOfPlot().plot;
    const std::optional<QRectF> tag = hasTagOverBar() ? tagRoom() : std::nullopt;
    for (int tries = 0; tries < triesBelow; ++tries) {
        const bool overBars = tries > 0; // Where nothing is free beside them.
        const double top = sign.bottom() + belowFlag + std::max(0, tries - 1) * sign.height();
        for (const double left : {flag.x + besideFlag, flag.x - besideFlag - width}) {
            const QRectF room(left, top, width, sign.height());
            const auto isInTheWay = [&](const Flag &other) {
                return &other != &flag
                    && ((other.x >= room.left() - 1 && other.x <= room.right() + 1) || other.words.intersects(room));
            };
            if (room.left() >= plot.left() && room.right() <= plot.right() && !meetsALine(room)
                && (overBars || !meetsABar(room)) && !(tag && tag->intersects(room))
                && std::ranges::none_of(all, isInTheWay))
                return room;
        }
    }
    return {};
}

QString ChartOverlay::targetWords() const
{
    const ChartRequest &request = m_chart.request();
    const ChartPlan &plan = m_chart.plan();
    if (!plan.target)
        return {};
    return request.words.target.isEmpty() ? ChartText::yourTarget(
               ChartText(request.locale, request.statistics.currency).tick(*plan.target, plan.leftUnit))
                                          : request.words.target;
}

QRectF ChartOverlay::targetRoom() const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const QRectF &plot = geometry.plot;
    const double y = geometry.y(m_chart.plan().target.value_or(0));
    const QFontMetricsF metrics(m_chart.look().theme().font(TypeRole::Micro, QFont::Medium));
    const QSizeF size(metrics.horizontalAdvance(targetWords()) + targetEdge, metrics.height());
    const double above = y - targetRise - metrics.ascent();
    const std::vector<Flag> all = flags();
    const std::optional<QRectF> tag = tagRoom();
    const auto isFree = [&](const QRectF &room) {
        const auto isInTheWay = [&](const Flag &flag) {
            return (flag.x >= room.left() && flag.x <= room.right())
                || room.intersects(signOf(flag).united(flag.words));
        };
        const QRectF wide = room.adjusted(-besideMarker, -besideMarker, besideMarker, besideMarker);
        return room.top() >= plot.top() && room.bottom() <= plot.bottom() && !meetsALine(wide) && !meetsABar(room)
            && !meetsRunning(room) && std::ranges::none_of(all, isInTheWay) && !(tag && tag->intersects(room));
    };
    const double last = plot.right() - targetEdge - size.width();
    for (double left = plot.left() + targetEdge; left <= last; left += targetStep) {
        for (const double top : {above, y + targetDrop}) {
            const QRectF room(QPointF(left, top), size);
            if (isFree(room))
                return room;
        }
    }
    return {QPointF(plot.left() + targetEdge, above), size};
}

} // namespace Shopbell
