// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/thumbpainter.h"

#include "charts/chartlist.h"
#include "charts/chartlook.h"
#include "look/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace Shopbell::paint {

namespace {

constexpr double thumbBarPart = 0.76;
constexpr double thumbDash = 4;

void thumbLine(QPainter &painter, const QRectF &rect, const ChartLook &look, const PlannedSeries &series,
               const AxisRange &range)
{
    const double slot = rect.width() / double(series.points.size());
    QPolygonF stretch;
    const auto flush = [&] {
        if (stretch.size() > 1)
            painter.drawPolyline(stretch);
        stretch.clear();
    };
    QPen pen = look.linePen(series);
    pen.setWidthF(pen.widthF() * (series.isCompared ? 0.75 : 0.8));
    painter.setPen(pen);
    for (size_t i = 0; i < series.points.size(); ++i) {
        const StatisticPoint &point = series.points[i];
        if (!point.value || !point.isSettled()) {
            flush();
            continue;
        }
        const double y = rect.bottom() - rect.height() * (*point.value - range.least) / (range.most - range.least);
        stretch.append(QPointF(rect.left() + slot * (double(i) + 0.5), y));
    }
    flush();
}

void thumbBars(QPainter &painter, const QRectF &rect, const ChartLook &look, const ChartPlan &plan)
{
    const double slot = rect.width() / double(plan.periods.size());
    const double width = slot * thumbBarPart;
    for (size_t i = 0; i < plan.periods.size(); ++i) {
        double bottom = rect.bottom();
        for (const PlannedSeries &series : plan.series) {
            const double value = series.shape == PlannedSeries::Shape::Bars ? series.points[i].value.value_or(0) : 0;
            if (value <= 0)
                continue;
            const double height = rect.height() * value / plan.left.most;
            const QRectF part(rect.left() + slot * double(i) + (slot - width) / 2, bottom - height, width, height);
            // A gap in the ground's colour between the parts, as on the large chart.
            painter.fillRect(part.adjusted(0, std::min(look.barGap(), height / 2), 0, 0), look.barBrush(series.look));
            bottom -= height;
        }
    }
}

} // namespace

void thumb(QPainter &painter, const QRectF &rect, const Theme &theme, const Statistics &statistics)
{
    const ChartLook look(theme);
    const ChartPlan plan =
        planOf({.statistics = statistics, .words = {}, .target = {}, .notes = {}, .locale = theme.language()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (plan.isEmpty()) {
        QPen dashed(look.color(ColorToken::LineStrong), 1);
        dashed.setDashPattern({thumbDash, thumbDash});
        painter.setPen(dashed);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        painter.restore();
        return;
    }
    thumbBars(painter, rect, look, plan);
    for (const PlannedSeries &series : plan.series) {
        if (series.shape == PlannedSeries::Shape::Line && !series.onRight)
            thumbLine(painter, rect, look, series, plan.left);
    }
    painter.restore();
}

} // namespace Shopbell::paint
