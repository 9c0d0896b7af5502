// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartplan.h"
#include "look/tokens.h"

#include <QBrush>
#include <QFont>
#include <QPen>

class QPainter;

namespace Shopbell {
class Theme;

/// How the parts of a chart look: colours with their second cues, pens and type, from the tokens. In a high-contrast theme
/// all series are in the text colour and only the second cues tell them apart.
class ChartLook
{
public:
    explicit ChartLook(const Theme &theme);

    const Theme &theme() const { return m_theme; }
    QColor color(ColorToken token) const;
    QColor seriesColor(int look) const;
    /// Of a line; a compared period is thinner and dashed, an incomplete one dotted.
    QPen linePen(const PlannedSeries &series, bool complete = true) const;
    QBrush barBrush(int look) const;
    QPen targetPen() const;
    QPen gridPen() const;
    QPen basePen() const;

    QFont label() const; ///< On axes and in captions.
    QFont labelStrong() const;
    QFont value() const; ///< At the tagged point.
    QFont title() const;
    QFont remark() const;

    double scaled(double px) const; ///< Grown with the text size.
    double barGap() const;
    double barWidthMax() const;
    double markerSize() const;
    /// At a point; filled where the tooltip stands.
    void marker(QPainter &painter, QPointF at, int look, bool filled, double grown = 0) const;
    /// The sign of a series in legend and tooltip, from the left edge on and centred on `middle`: a square for bars, a
    /// piece of the line for lines.
    void swatch(QPainter &painter, double left, double middle, const PlannedSeries &series) const;
    double swatchWidth(const PlannedSeries &series) const;
    double widestSwatch() const;
    /// The sign of periods that are still running: as wide as a square.
    void runningSwatch(QPainter &painter, double left, double middle) const;
    double runningSwatchWidth() const;
    /// Lines from lower left to upper right over an area.
    static void hatch(QPainter &painter, const QRectF &area, const QColor &color, double spacing, double width);

private:
    const Theme &m_theme;
    const ChartTokens &m_tokens;
};

} // namespace Shopbell
