// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartframe.h"

#include "charts/chart.h"
#include "charts/charttext.h"
#include "charts/periodlabels.h"
#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double frameGap = 8;
constexpr double legendGap = 14;
constexpr double swatchGap = 6;
constexpr double axisLabelGap = 8;
constexpr double periodLabelGap = 6;
constexpr double hatchSpacing = 7;
constexpr double tooLittleDash = 6;

double wrappedHeight(const QFont &font, double width, const QString &text)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

} // namespace

ChartFrame::ChartFrame(Chart &chart) : QGraphicsItem(&chart), m_chart(chart) {}

void ChartFrame::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

double ChartFrame::legendWidth() const
{
    const ChartPlan &plan = m_chart.plan();
    if (plan.isEmpty())
        return 0;
    const ChartLook &look = m_chart.look();
    const QFontMetricsF metrics(look.label());
    double width = 0;
    for (const PlannedSeries &series : plan.series)
        width += look.swatchWidth(series) + swatchGap + metrics.horizontalAdvance(series.name) + legendGap;
    for (const QString &words : ChartText::hatched(plan))
        width += look.runningSwatchWidth() + swatchGap + metrics.horizontalAdvance(words) + legendGap;
    return std::max(0.0, width - legendGap);
}

void ChartFrame::layOut(const QRectF &whole)
{
    m_whole = whole;
    m_headerBottom = whole.top();
    const ChartLook &look = m_chart.look();
    const ChartWords &words = m_chart.request().words;
    const bool rtl = look.theme().isRightToLeft();
    const double legend = m_chart.parts().header ? std::min(legendWidth(), whole.width()) : 0;
    const double lineHeight = look.theme().lineHeight(TypeRole::Micro);
    // Beside the title while that keeps more than half of the width; else below.
    const bool beside = legend > 0 && legend + legendGap < whole.width() / 2;
    m_legend = {};
    if (m_chart.parts().header) {
        const double width = beside ? whole.width() - legend - 2 * legendGap : whole.width();
        const double left = beside && rtl ? whole.right() - width : whole.left();
        double bottom = whole.top();
        if (!words.title.isEmpty()) {
            m_title = QRectF(left, bottom, width, wrappedHeight(look.title(), width, words.title));
            bottom = m_title.bottom();
        }
        if (!words.remark.isEmpty()) {
            m_remark = QRectF(left, bottom + 2, width, wrappedHeight(look.remark(), width, words.remark));
            bottom = m_remark.bottom();
        }
        if (beside) {
            m_legend = QRectF(rtl ? whole.left() : whole.right() - legend, whole.top(), legend, lineHeight + 4);
            bottom = std::max(bottom, m_legend.bottom());
        } else if (legend > 0) {
            m_legend = QRectF(rtl ? whole.right() - legend : whole.left(), bottom + frameGap, legend, lineHeight);
            bottom = m_legend.bottom();
        }
        m_headerBottom = bottom + frameGap;
    }
    const double source = m_chart.parts().source && !words.source.isEmpty()
        ? wrappedHeight(look.label(), whole.width(), words.source) + frameGap
        : 0;
    m_sourceTop = whole.bottom() - source;
}

void ChartFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const ChartLook &look = m_chart.look();
    if (m_chart.parts().header)
        paintHeader(*painter);
    if (m_sourceTop < m_whole.bottom()) {
        painter->setFont(look.label());
        painter->setPen(look.color(ColorToken::Text3));
        const QRectF source(m_whole.left(), m_sourceTop + frameGap, m_whole.width(), m_whole.bottom() - m_sourceTop);
        painter->drawText(source, (look.theme().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap,
                          m_chart.request().words.source);
    }
    if (m_chart.plan().isEmpty()) {
        paintTooLittle(*painter);
        return;
    }
    paintLegend(*painter);
    if (!m_chart.hasRoom())
        return;
    paintRunning(*painter);
    paintValueLabels(*painter);
    paintPeriodLabels(*painter);
}

void ChartFrame::paintHeader(QPainter &painter) const
{
    const ChartLook &look = m_chart.look();
    const auto side = look.theme().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(look.title());
    painter.setPen(look.color(ColorToken::Text));
    painter.drawText(m_title, side | Qt::TextWordWrap, m_chart.request().words.title);
    painter.setFont(look.remark());
    painter.setPen(look.color(ColorToken::Text2));
    painter.drawText(m_remark, side | Qt::TextWordWrap, m_chart.request().words.remark);
}

void ChartFrame::paintLegend(QPainter &painter) const
{
    if (m_legend.isEmpty())
        return;
    const ChartLook &look = m_chart.look();
    const QFontMetricsF metrics(look.label());
    const double middle = m_legend.center().y();
    double left = m_legend.left();
    painter.setFont(look.label());
    const auto name = [&](double swatch, const QString &text) {
        left += swatch + swatchGap;
        const double width = std::min(metrics.horizontalAdvance(text), m_legend.right() - left);
        painter.setPen(look.color(ColorToken::Text2));
        painter.drawText(QRectF(left, m_legend.top(), width + 1, m_legend.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, width + 1));
        left += width + legendGap;
    };
    for (const PlannedSeries &series : m_chart.plan().series) {
        look.swatch(painter, left, middle, series);
        name(look.swatchWidth(series), series.name);
    }
    for (const QString &words : ChartText::hatched(m_chart.plan())) {
        look.runningSwatch(painter, left, middle);
        name(look.runningSwatchWidth(), words);
    }
}

void ChartFrame::paintValueLabels(QPainter &painter) const
{
    const ChartLook &look = m_chart.look();
    const ChartPlan &plan = m_chart.plan();
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const ChartText text(m_chart.request().locale, m_chart.request().statistics.currency);
    const QFontMetricsF metrics(look.label());
    const auto label = [&](double value, Unit unit, double step, bool onRight) {
        const double y = geometry.y(value, onRight);
        const QRectF room(onRight ? geometry.plot.right() + axisLabelGap : m_whole.left(), y - metrics.height() / 2,
                          onRight ? m_whole.right() - geometry.plot.right() - axisLabelGap
                                  : geometry.plot.left() - axisLabelGap - m_whole.left(),
                          metrics.height());
        painter.drawText(room, (onRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextDontClip,
                         text.tick(value, unit, step));
    };
    painter.setFont(look.label());
    const AxisRange &left = geometry.left;
    for (int i = 0; left.least + i * left.step <= left.most + left.step / 2; ++i) {
        const double value = left.least + i * left.step;
        const double y = std::round(geometry.y(value)) + 0.5;
        painter.setPen(i == 0 ? look.basePen() : look.gridPen());
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(look.color(ColorToken::Text3));
        label(value, plan.leftUnit, left.step, false);
    }
    if (!geometry.right)
        return;
    painter.setPen(look.color(ColorToken::Text3));
    for (int i = 0; geometry.right->least + i * geometry.right->step <= geometry.right->most * 1.001; ++i)
        label(geometry.right->least + i * geometry.right->step, plan.rightUnit, geometry.right->step, true);
}

void ChartFrame::paintPeriodLabels(QPainter &painter) const
{
    const ChartLook &look = m_chart.look();
    const QRectF &plot = m_chart.geometryOfPlot().plot;
    const ChartText text(m_chart.request().locale, m_chart.request().statistics.currency);
    const QFontMetricsF metrics(look.label());
    const PeriodAxis axis{
        .left = plot.left(), .right = plot.right(), .leastLabel = m_whole.left(), .mostLabel = m_whole.right()};
    painter.setFont(look.label());
    painter.setPen(look.color(ColorToken::Text3));
    for (const PeriodLabel &label : periodLabels(m_chart.plan(), axis, text, metrics))
        painter.drawText(QPointF(label.left, plot.bottom() + periodLabelGap + metrics.ascent()), label.text);
}

void ChartFrame::paintRunning(QPainter &painter) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    for (int i = 0; i < geometry.periods; ++i) {
        if (m_chart.plan().periods[size_t(i)].isSettled())
            continue;
        const QRectF band(geometry.x(i), geometry.plot.top(), geometry.slot(), geometry.plot.height());
        ChartLook::hatch(painter, band, m_chart.look().color(ColorToken::Line), hatchSpacing, 1);
    }
}

void ChartFrame::paintTooLittle(QPainter &painter) const
{
    const ChartLook &look = m_chart.look();
    const QRectF &plot = m_chart.geometryOfPlot().plot;
    QPen dashed(look.color(ColorToken::LineStrong), 1);
    dashed.setDashPattern({tooLittleDash, tooLittleDash});
    painter.setPen(dashed);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setFont(look.remark());
    painter.setPen(look.color(ColorToken::Text2));
    painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, m_chart.request().words.tooLittle);
}

} // namespace Shopbell
