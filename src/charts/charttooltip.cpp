// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttooltip.h"

#include "charts/chart.h"
#include "charts/charttext.h"
#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double padding = 12;
constexpr double tooltipGap = 10; // From the line at the point.
constexpr double nameGap = 8;
constexpr double valueGap = 24;
constexpr double rowGap = 4;

} // namespace

ChartTooltip::ChartTooltip(const Chart &chart, int period) : m_chart(chart)
{
    const ChartPlan &plan = chart.plan();
    const ChartText text(chart.request().locale, chart.request().statistics.currency);
    const PlannedPeriod &of = plan.periods[size_t(period)];
    m_title = text.period(of.from, of.to, plan.by);
    for (const PlannedSeries &series : plan.series) {
        const StatisticPoint &point = series.points[size_t(period)];
        if (point.value)
            m_rows.push_back({.series = &series, .name = series.name, .value = text.value(*point.value, series.unit)});
    }
    QStringList foot;
    // What a share rests on: the line of conversion among bars, else the first series.
    for (const PlannedSeries &series : plan.series) {
        const StatisticPoint &point = series.points[size_t(period)];
        if (point.value && !series.isCompared && (series.unit == Unit::Share || plan.series.size() <= 2)) {
            foot.append(text.basis(point, series.unit, plan.statistic));
            if (const QString others = ChartText::leftOut(point, plan.statistic); !others.isEmpty())
                foot.append(others);
            break;
        }
    }
    for (const PlannedSeries &series : plan.series) {
        const StatisticPoint &point = series.points[size_t(period)];
        if (series.isCompared && point.value)
            foot.append(ChartText::lastYear(text.basis(point, series.unit, plan.statistic)));
    }
    if (!of.isSettled())
        foot.append(ChartText::unsettled(of.complete));
    m_foot = foot.join(u" · "_s);
}

void ChartTooltip::paint(QPainter &painter, double x, double highest, const QRectF &bounds) const
{
    const ChartLook &look = m_chart.look();
    const QFont bold = look.labelStrong();
    const QFontMetricsF strong(bold);
    const QFontMetricsF plain(look.label());
    double names = 0;
    double values = 0;
    for (const Row &row : m_rows) {
        names = std::max(names, plain.horizontalAdvance(row.name));
        values = std::max(values, strong.horizontalAdvance(row.value));
    }
    const double inner = std::max({look.widestSwatch() + nameGap + names + valueGap + values,
                                   strong.horizontalAdvance(m_title), plain.horizontalAdvance(m_foot)});
    const double line = plain.height() + rowGap;
    const double lines = double(m_rows.size()) + 1 + (m_foot.isEmpty() ? 0 : 1);
    const QSizeF size(inner + 2 * padding, lines * line + 2 * padding - rowGap);

    const QRectF &plot = m_chart.geometryOfPlot().plot;
    double left = x - tooltipGap - size.width();
    if (left < plot.left())
        left = std::min(x + tooltipGap, bounds.right() - size.width());
    const bool below = highest < plot.center().y();
    const double top =
        below ? std::max(bounds.top(), plot.bottom() - size.height() - tooltipGap) : plot.top() + tooltipGap;
    const QRectF box(std::max(bounds.left(), left), top, size.width(), size.height());

    painter.setPen(QPen(look.color(ColorToken::LineStrong), 1));
    painter.setBrush(look.color(ColorToken::Surface));
    const double radius = look.theme().radius(RadiusToken::Button);
    painter.drawRoundedRect(box, radius, radius);
    painter.setBrush(Qt::NoBrush);
    double base = box.top() + padding + plain.ascent();
    painter.setFont(bold);
    painter.setPen(look.color(ColorToken::Text));
    painter.drawText(QPointF(box.left() + padding, base), m_title);
    for (const Row &row : m_rows) {
        base += line;
        const double aside = (look.widestSwatch() - look.swatchWidth(*row.series)) / 2;
        look.swatch(painter, box.left() + padding + aside, base - plain.ascent() / 2 + 1, *row.series);
        painter.setFont(look.label());
        painter.setPen(look.color(ColorToken::Text2));
        painter.drawText(QPointF(box.left() + padding + look.widestSwatch() + nameGap, base), row.name);
        painter.setFont(bold);
        painter.setPen(look.color(ColorToken::Text));
        painter.drawText(QPointF(box.right() - padding - strong.horizontalAdvance(row.value), base), row.value);
    }
    if (m_foot.isEmpty())
        return;
    painter.setFont(look.label());
    painter.setPen(look.color(ColorToken::Text3));
    painter.drawText(QPointF(box.left() + padding, base + line), m_foot);
}

} // namespace Shopbell
