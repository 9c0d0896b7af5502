// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmappicture.h"

#include "charts/heatcolor.h"
#include "charts/wrappedtext.h"
#include "format/cohortwords.h"
#include "look/theme.h"

#include <QPainter>

#include <algorithm>

namespace Shopbell {

namespace {

constexpr QSize usualMapPixels(1200, 675);
constexpr int mostMapPixels = 4000; // Of a side, in the window.
constexpr double mapGrowth = 1.1; // From one try to the next.
constexpr double leastMapScale = 0.1;
constexpr double mapCellRadius = 3;
constexpr double mapHatch = 5;
constexpr float mapHatchInk = 0.28F;
constexpr double mapNumberGap = 10; // Between the people of a row and its cells.

int inPlace(Qt::Alignment side)
{
    return int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip;
}

} // namespace

HeatMapPicture::HeatMapPicture(const ChartRequest &request, const Theme &theme, QSize pixels)
    : m_request(request)
    , m_look(theme)
    , m_planner(request, m_look)
{
    fit(pixels);
}

// As large as all rows allow, but not smaller than it is read on a screen; below that only until a few rows stand there.
void HeatMapPicture::fit(QSizeF pixels)
{
    m_scale =
        std::max(1.0, std::min(pixels.width() / usualMapPixels.width(), pixels.height() / usualMapPixels.height()));
    for (;;) {
        m_plan = m_planner.plan(pixels / m_scale);
        if (m_scale > 1 ? !m_plan.leavesOut() && m_plan.isRoomy : m_plan.isRoomy || m_scale < leastMapScale)
            return;
        m_scale = m_scale > 1 ? std::max(1.0, m_scale / mapGrowth) : m_scale / mapGrowth;
    }
}

void HeatMapPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // Sides are absolute.
    for (const HeatMapPlan::Words &words : m_plan.words) {
        painter.setPen(m_look.color(words.ink));
        WrappedText(words.words, words.font, m_look.theme().isRightToLeft()).draw(painter, words.place);
    }
    if (!map().rows.empty()) {
        paintScale(painter);
        paintHeads(painter);
        for (size_t row = m_plan.firstRow; row < map().rows.size(); ++row)
            paintRow(painter, row);
    }
    painter.restore();
}

void HeatMapPicture::paintScale(QPainter &painter) const
{
    const Theme &theme = m_look.theme();
    const QRectF &place = m_plan.scale;
    double left = place.left();
    painter.setFont(m_look.label());
    const auto say = [&](const QString &words) {
        const double width = m_planner.wordsWidth(words);
        painter.setPen(m_look.color(ColorToken::Text2));
        painter.drawText(QRectF(left, place.top(), width, place.height()), inPlace(Qt::AlignLeft), words);
        left += width + HeatMapPlanner::scaleGap;
    };
    say(m_planner.scaleFrom());
    const int steps = theme.tokens().chart().heatSteps;
    for (int step = 0; step < steps; ++step, left += HeatMapPlanner::scaleStep) {
        const QRectF box(left, place.top(), HeatMapPlanner::scaleStep - 1, place.height());
        painter.fillRect(box.adjusted(0, 2, 0, -2), heatColor(theme, (step + 0.5) / steps));
    }
    left += HeatMapPlanner::scaleGap;
    say(m_planner.scaleTo());
    if (m_planner.running().isEmpty())
        return;
    left += 2 * HeatMapPlanner::scaleGap;
    m_look.runningSwatch(painter, left, place.center().y());
    left += m_look.runningSwatchWidth() + HeatMapPlanner::scaleGap;
    say(m_planner.running());
}

void HeatMapPicture::paintHeads(QPainter &painter) const
{
    const QRectF &map = m_plan.map;
    painter.setFont(m_planner.peopleFont(m_plan.px));
    painter.setPen(m_look.color(ColorToken::Text3));
    const auto side = m_look.theme().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRectF(map.left(), map.top(), m_plan.labels - mapNumberGap, m_plan.head), inPlace(side),
                     CohortWords::head());
    for (int column = 0; column < m_plan.columns; ++column) {
        const QRectF cell = m_plan.cellAt(m_plan.firstRow, column);
        painter.drawText(QRectF(cell.left(), map.top(), cell.width(), m_plan.head), inPlace(Qt::AlignHCenter),
                         m_planner.map().heads[size_t(column)]);
    }
}

void HeatMapPicture::paintRow(QPainter &painter, size_t row) const
{
    const HeatRow &cohort = map().rows[row];
    const QRectF first = m_plan.cellAt(row, 0);
    const QRectF label(m_plan.map.left(), first.top(), m_plan.labels - mapNumberGap, first.height());
    const bool isRightToLeft = m_look.theme().isRightToLeft();
    painter.setFont(m_planner.cellFont(m_plan.px));
    painter.setPen(m_look.color(ColorToken::Text));
    painter.drawText(label, inPlace(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     row == m_plan.firstRow ? cohort.firstLabel : cohort.label);
    painter.setFont(m_planner.peopleFont(m_plan.px));
    painter.setPen(m_look.color(ColorToken::Text3));
    painter.drawText(label, inPlace(isRightToLeft ? Qt::AlignLeft : Qt::AlignRight), cohort.people);
    const size_t columns = std::min(cohort.cells.size(), size_t(m_plan.columns));
    for (size_t column = 0; column < columns; ++column) {
        if (const std::optional<HeatCell> &cell = cohort.cells[column])
            paintCell(painter, m_plan.cellAt(row, int(column)), *cell);
    }
}

void HeatMapPicture::paintCell(QPainter &painter, const QRectF &place, const HeatCell &cell) const
{
    const Theme &theme = m_look.theme();
    const bool isSomebody = cell.share > 0;
    const QColor ground = isSomebody ? heatColor(theme, cell.share) : theme.color(ColorToken::Sunken);
    const QColor ink = isSomebody ? heatInk(theme, ground) : theme.color(ColorToken::Text3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, mapCellRadius, mapCellRadius);
    if (!cell.complete) {
        QColor line = ink;
        line.setAlphaF(mapHatchInk);
        ChartLook::hatch(painter, place, line, mapHatch, 1);
    }
    painter.setFont(m_planner.cellFont(m_plan.px));
    painter.setPen(ink);
    painter.drawText(place, inPlace(Qt::AlignHCenter), cell.words);
}

QSize heatMapSize(const ChartRequest &request, const Theme &theme)
{
    QSize size = usualMapPixels;
    while (size.width() < mostMapPixels && HeatMapPicture(request, theme, size).plan().leavesOut())
        size = (QSizeF(size) * mapGrowth).toSize();
    return size;
}

} // namespace Shopbell
