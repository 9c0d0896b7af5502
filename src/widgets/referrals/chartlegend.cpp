// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/chartlegend.h"

#include "charts/chartlook.h"
#include "charts/charttext.h"
#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {

constexpr double legendEdge = 6; // A square of the legend then stands below the title.
constexpr double entryGap = 14;
constexpr double toName = 6;
constexpr double betweenLines = 2;
constexpr double hatchedHeight = 10;
constexpr double hatchedSpacing = 3.5;

} // namespace

ChartLegend::ChartLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void ChartLegend::setPlan(const ChartPlan &plan)
{
    m_entries.clear();
    if (!plan.isEmpty()) {
        for (const PlannedSeries &series : plan.series)
            m_entries.push_back({series.name, series});
        if (std::ranges::any_of(plan.periods, [](const PlannedPeriod &period) { return !period.complete; }))
            m_entries.push_back({ChartText::stillRunning(), {}});
    }
    setHidden(m_entries.empty());
    updateGeometry();
    update();
}

double ChartLegend::widthOf(const Entry &entry) const
{
    const ChartLook look(m_theme);
    return look.swatchWidth() + toName + std::ceil(QFontMetricsF(look.label()).horizontalAdvance(entry.name)) + 1;
}

double ChartLegend::lineHeight() const
{
    return m_theme.lineHeight(TypeRole::Micro);
}

std::vector<QRectF> ChartLegend::places(double width) const
{
    std::vector<QRectF> places;
    double left = legendEdge;
    double top = 0;
    for (const Entry &entry : m_entries) {
        const double wide = std::min(widthOf(entry), width - 2 * legendEdge);
        if (left > legendEdge && left + wide > width - legendEdge) {
            left = legendEdge;
            top += lineHeight() + betweenLines;
        }
        places.emplace_back(m_theme.isRightToLeft() ? width - left - wide : left, top, wide, lineHeight());
        left += wide + entryGap;
    }
    return places;
}

int ChartLegend::heightForWidth(int width) const
{
    const std::vector<QRectF> all = places(width);
    return all.empty() ? 0 : int(std::ceil(all.back().bottom()));
}

QSize ChartLegend::sizeHint() const
{
    double width = 2 * legendEdge;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + entryGap;
    return {int(width), int(std::ceil(lineHeight()))};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {0, int(std::ceil(lineHeight()))};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look(m_theme);
    const QFontMetricsF metrics(look.label());
    const std::vector<QRectF> all = places(width());
    painter.setFont(look.label());
    for (size_t i = 0; i < all.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QRectF &place = all[i];
        const double middle = place.center().y();
        if (entry.series) {
            look.swatch(painter, place.left(), middle, *entry.series);
        } else {
            const double half = look.swatchWidth() / 2;
            ChartLook::hatch(painter, {place.left() + half, middle - hatchedHeight / 2, half, hatchedHeight},
                             look.color(ColorToken::Control), hatchedSpacing, 1);
        }
        const QRectF words = place.adjusted(look.swatchWidth() + toName, 0, 0, 0);
        painter.setPen(look.color(ColorToken::Text2));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(entry.name, Qt::ElideRight, words.width()));
    }
}

} // namespace Shopbell
