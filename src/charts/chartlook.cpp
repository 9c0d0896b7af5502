// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlook.h"

#include "look/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {

constexpr double markerPen = 2;
constexpr double ring = 2; // Of surface around a filled marker.
constexpr double swatchLength = 20;
constexpr double swatchBox = 10;
constexpr double swatchHatch = 3.5; // Between its lines.

QVector<qreal> inPenWidths(const QList<double> &pixels, double width)
{
    QVector<qreal> pattern;
    for (const double length : pixels)
        pattern.append(length / width);
    return pattern;
}

QPainterPath markerPath(ChartMarker marker, QPointF at, double size)
{
    const double half = size / 2;
    QPainterPath path;
    switch (marker) {
    case ChartMarker::Square:
        path.addRect(at.x() - half, at.y() - half, size, size);
        break;
    case ChartMarker::Triangle:
        path.addPolygon(QPolygonF({at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)}));
        path.closeSubpath();
        break;
    case ChartMarker::Diamond:
        path.addPolygon(QPolygonF({at + QPointF(0, -half * 1.3), at + QPointF(half * 1.3, 0),
                                   at + QPointF(0, half * 1.3), at + QPointF(-half * 1.3, 0)}));
        path.closeSubpath();
        break;
    case ChartMarker::Cross:
        path.moveTo(at + QPointF(-half, -half));
        path.lineTo(at + QPointF(half, half));
        path.moveTo(at + QPointF(-half, half));
        path.lineTo(at + QPointF(half, -half));
        break;
    case ChartMarker::Circle:
    case ChartMarker::None:
        path.addEllipse(at, half, half);
        break;
    }
    return path;
}

} // namespace

ChartLook::ChartLook(const Theme &theme) : m_theme(theme), m_tokens(theme.tokens().chart()) {}

QColor ChartLook::color(ColorToken token) const
{
    return m_theme.color(token);
}

QColor ChartLook::seriesColor(int look) const
{
    if (m_theme.isHighContrast())
        return color(ColorToken::Text);
    return m_theme.chartSeries().value(look, color(ColorToken::Neutral));
}

QPen ChartLook::linePen(const PlannedSeries &series, bool complete) const
{
    const double width = series.isCompared ? m_tokens.compareWidth : m_tokens.lineWidth;
    QPen pen(seriesColor(series.look), width);
    pen.setJoinStyle(Qt::RoundJoin);
    // Only lines that would meet another one need their dash: the first and the one on the other axis are told by marker.
    const QList<double> dash = series.isCompared ? m_tokens.dashes.value(series.look) : QList<double>();
    const QList<double> shown = complete ? dash : m_tokens.targetDash;
    if (!shown.isEmpty())
        pen.setDashPattern(inPenWidths(shown, width));
    if (!shown.isEmpty())
        pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QBrush ChartLook::barBrush(int look) const
{
    if (!m_theme.isHighContrast())
        return seriesColor(look);
    constexpr Qt::BrushStyle styles[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern,
                                         Qt::CrossPattern, Qt::HorPattern,   Qt::Dense4Pattern};
    const ChartHatch hatch = m_tokens.hatches.value(look, ChartHatch::Solid);
    return {seriesColor(look), styles[size_t(hatch)]};
}

QPen ChartLook::targetPen() const
{
    QPen pen(color(ColorToken::Text3), m_tokens.targetWidth);
    pen.setDashPattern(inPenWidths(m_tokens.targetDash, m_tokens.targetWidth));
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QPen ChartLook::gridPen() const
{
    return {color(ColorToken::Line), 1};
}

QPen ChartLook::basePen() const
{
    return {color(ColorToken::LineStrong), 1};
}

QFont ChartLook::label() const
{
    return m_theme.font(TypeRole::Micro);
}

QFont ChartLook::labelStrong() const
{
    return m_theme.font(TypeRole::Micro, QFont::DemiBold);
}

QFont ChartLook::value() const
{
    return m_theme.font(TypeRole::Strong);
}

QFont ChartLook::title() const
{
    return m_theme.font(TypeRole::Title);
}

QFont ChartLook::remark() const
{
    return m_theme.font(TypeRole::Small);
}

double ChartLook::scaled(double px) const
{
    return px * m_theme.textScale();
}

double ChartLook::barGap() const
{
    return m_tokens.barGap;
}

double ChartLook::barWidthMax() const
{
    return m_tokens.barWidthMax;
}

double ChartLook::markerSize() const
{
    return m_tokens.markerSize;
}

void ChartLook::marker(QPainter &painter, QPointF at, int look, bool filled, double grown) const
{
    const ChartMarker shape = m_tokens.markers.value(look, ChartMarker::Circle);
    const QColor ink = seriesColor(look);
    const QColor ground = color(ColorToken::Surface);
    const QPainterPath path = markerPath(shape, at, m_tokens.markerSize + grown);
    if (filled) {
        painter.strokePath(path, QPen(ground, 2 * ring));
        painter.fillPath(path, ink);
    } else {
        painter.fillPath(path, ground);
    }
    if (!filled || shape == ChartMarker::Cross)
        painter.strokePath(path, QPen(ink, markerPen));
}

double ChartLook::swatchWidth(const PlannedSeries &series) const
{
    return series.shape == PlannedSeries::Shape::Bars ? swatchBox : swatchLength;
}

double ChartLook::widestSwatch() const
{
    return swatchLength;
}

double ChartLook::runningSwatchWidth() const
{
    return swatchBox;
}

void ChartLook::runningSwatch(QPainter &painter, double left, double middle) const
{
    hatch(painter, {left, middle - swatchBox / 2, swatchBox, swatchBox}, color(ColorToken::Control), swatchHatch, 1);
}

void ChartLook::swatch(QPainter &painter, double left, double middle, const PlannedSeries &series) const
{
    if (series.shape == PlannedSeries::Shape::Bars) {
        painter.fillRect(QRectF(left, middle - swatchBox / 2, swatchBox, swatchBox), barBrush(series.look));
        return;
    }
    QPen pen = linePen(series);
    pen.setCapStyle(Qt::FlatCap); // It begins where a square does.
    painter.setPen(pen);
    painter.drawLine(QPointF(left, middle), QPointF(left + swatchLength, middle));
    if (series.onRight)
        marker(painter, {left + swatchLength / 2, middle}, series.look, false);
}

void ChartLook::hatch(QPainter &painter, const QRectF &area, const QColor &color, double spacing, double width)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(color, width));
    // From a common origin, so that the lines of neighbouring areas meet.
    const auto first = qint64(std::floor((area.left() - area.height()) / spacing));
    const auto end = qint64(std::ceil(area.right() / spacing));
    for (qint64 line = first; line < end; ++line) {
        const double x = double(line) * spacing;
        // The clip would do, but a drawing (SVG) has none.
        const double from = std::max(0.0, area.left() - x);
        const double to = std::min(area.height(), area.right() - x);
        if (from < to)
            painter.drawLine(QPointF(x + from, area.bottom() - from), QPointF(x + to, area.bottom() - to));
    }
    painter.restore();
}

} // namespace Shopbell
