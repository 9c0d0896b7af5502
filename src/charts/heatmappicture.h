// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/heatmapplan.h"

#include <QSize>

namespace Shopbell {
class Theme;

/// The heat map of cohorts as a picture: the finding, what its cells say, a row for each cohort, the source. On a large
/// picture all of it is larger; on one that is too small for a few rows, smaller.
class HeatMapPicture
{
public:
    HeatMapPicture(const ChartRequest &request, const Theme &theme, QSize pixels);
    Q_DISABLE_COPY_MOVE(HeatMapPicture)

    void paint(QPainter &painter) const;

    const HeatMap &map() const { return m_planner.map(); }
    /// In pixels of the plan, of which each is so many of the picture.
    const HeatMapPlan &plan() const { return m_plan; }
    double scale() const { return m_scale; }

private:
    void fit(QSizeF pixels);
    void paintScale(QPainter &painter) const;
    void paintHeads(QPainter &painter) const;
    void paintRow(QPainter &painter, size_t row) const;
    void paintCell(QPainter &painter, const QRectF &place, const HeatCell &cell) const;

    const ChartRequest &m_request;
    ChartLook m_look;
    HeatMapPlanner m_planner;
    HeatMapPlan m_plan;
    double m_scale = 1;
};

/// In which the window saves it: the usual one, larger where all its rows need more.
QSize heatMapSize(const ChartRequest &request, const Theme &theme);

} // namespace Shopbell
