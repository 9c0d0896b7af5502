// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QRectF>

namespace Shopbell {
class Chart;

/// What stands around and behind the plot: title, remark, legend, labels of the axes, hatched periods, the source line; or
/// the sentence in the place of a chart that has too little data.
class ChartFrame : public QGraphicsItem
{
public:
    explicit ChartFrame(Chart &chart);

    /// Gives title, legend and source their room; before the plot is laid out.
    void layOut(const QRectF &whole);
    double headerBottom() const { return m_headerBottom; }
    double sourceTop() const { return m_sourceTop; }
    void setBounds(const QRectF &bounds);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    double legendWidth() const;
    void paintHeader(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintValueLabels(QPainter &painter) const;
    void paintPeriodLabels(QPainter &painter) const;
    void paintRunning(QPainter &painter) const;
    void paintTooLittle(QPainter &painter) const;

    Chart &m_chart;
    QRectF m_bounds;
    QRectF m_whole;
    QRectF m_title;
    QRectF m_remark;
    QRectF m_legend;
    double m_headerBottom = 0;
    double m_sourceTop = 0;
};

} // namespace Shopbell
