// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlook.h"
#include "charts/chartrequest.h"

#include <QChart>

#include <algorithm>
#include <optional>

class QValueAxis;

namespace Shopbell {

/// Which parts are drawn around the plot.
struct ChartParts
{
    bool header = true; ///< Title, remark and legend.
    bool source = false; ///< The source line below: on exported pictures.
    bool notes = true;
};

/// Where things stand, in coordinates of the chart.
struct ChartGeometry
{
    QRectF plot;
    int periods = 0;
    AxisRange left;
    std::optional<AxisRange> right;
    double barWidth = 0;

    double x(double place) const { return plot.left() + plot.width() * place / periods; } ///< 0.5 is the first period.
    double middle(int period) const { return x(period + 0.5); }
    double y(double value, bool onRight = false) const;
    double slot() const { return plot.width() / std::max(1, periods); }
};

/// A plan as a Qt chart of fixed size: Qt draws grid, lines and bars; what stands on them (labels, target, notes, the
/// value tag, the tooltip) is painted by items in plot coordinates. Month labels are our own, for Qt's date axis never
/// puts them on the first of a month.
class Chart : public QChart
{
public:
    Chart(const ChartRequest &request, const Theme &theme, const ChartParts &parts, QSizeF size);

    const ChartRequest &request() const { return m_request; }
    const ChartPlan &plan() const { return m_plan; }
    const ChartLook &look() const { return m_look; }
    const ChartGeometry &geometryOfPlot() const { return m_geometry; }
    const ChartParts &parts() const { return m_parts; }
    /// Whether the plot has a height and a width: without them nothing is drawn in it, least of all upside down.
    bool hasRoom() const { return m_geometry.plot.height() > 0 && m_geometry.plot.width() > 0; }
    /// From which height on the plot can be read, at this width.
    double leastHeight() const { return m_leastHeight; }

    int current() const { return m_current; }
    void setCurrent(int period);
    /// The nearest period by x; -1 beside the plot.
    int periodAt(QPointF at) const;
    /// The day under a point, for a note.
    QDate dayAt(QPointF at) const;
    /// The note whose flag stands there.
    std::optional<AxisNoteId> noteAt(QPointF at) const;
    /// What was meant by a click at a height of a period; without a height its first series.
    std::optional<PointChosen> pointOf(int period, std::optional<double> y = {}) const;
    /// Whether there is a bar or the marker of a point under it.
    bool isOnMark(QPointF at) const;
    /// "September 2025: This year 38.8%, 214 of 552; Last year 33.6%".
    QString sentenceOf(int period) const;

private:
    void layOut(QSizeF size);
    void makeRoomForTag(double height);
    void addSeries();
    void addBars(QValueAxis *x, QValueAxis *y);
    void addLine(const PlannedSeries &line, QValueAxis *x, QValueAxis *y);
    double labelsWidth(const AxisRange &range, Unit unit) const;

    ChartRequest m_request;
    ChartLook m_look;
    ChartParts m_parts;
    ChartPlan m_plan;
    ChartGeometry m_geometry;
    class ChartFrame *m_frame = nullptr;
    class ChartOverlay *m_overlay = nullptr;
    double m_leastHeight = 0;
    int m_current = -1;
};

} // namespace Shopbell
