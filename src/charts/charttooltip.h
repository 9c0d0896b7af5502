// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace Shopbell {
class Chart;
struct PlannedSeries;

/// The box beside a point: the period, each series with its value and on what it rests.
class ChartTooltip
{
public:
    ChartTooltip(const Chart &chart, int period);

    /// Beside the line at x, on the side with room, and not on the points below or above `highest`.
    void paint(QPainter &painter, double x, double highest, const QRectF &bounds) const;

private:
    struct Row
    {
        const PlannedSeries *series = nullptr;
        QString name;
        QString value;
    };

    const Chart &m_chart;
    QString m_title;
    std::vector<Row> m_rows;
    QString m_foot;
};

} // namespace Shopbell
