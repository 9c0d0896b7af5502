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

constexpr double legendEdge = 14; // Below the title of the card.
constexpr double entryGap = 14;
constexpr double toName = 6;
constexpr double betweenLines = 2;

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
        // What belongs to the axis at the end stands at the end.
        auto ofEnd = std::ranges::stable_partition(m_entries, [](const Entry &entry) { return !entry.isAtEnd(); });
        auto end = ofEnd.begin();
        for (const QString &words : ChartText::hatched(plan))
            end = std::next(m_entries.insert(end, Entry{words, {}}));
    }
    setHidden(m_entries.empty());
    updateGeometry();
    update();
}

double ChartLegend::swatchWidth(const Entry &entry) const
{
    const ChartLook look(m_theme);
    return entry.series ? look.swatchWidth(*entry.series) : look.runningSwatchWidth();
}

double ChartLegend::widthOf(const Entry &entry) const
{
    const ChartLook look(m_theme);
    return swatchWidth(entry) + toName + std::ceil(QFontMetricsF(look.label()).horizontalAdvance(entry.name)) + 1;
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
        places.emplace_back(left, top, wide, lineHeight());
        left += wide + entryGap;
    }
    const double spare = width - legendEdge - (left - entryGap);
    for (size_t i = 0; i < places.size(); ++i) {
        if (top == 0 && m_entries[i].isAtEnd())
            places[i].translate(spare, 0);
        if (m_theme.isRightToLeft())
            places[i].moveLeft(width - places[i].right());
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
    const bool rightToLeft = m_theme.isRightToLeft();
    const std::vector<QRectF> all = places(width());
    painter.setFont(look.label());
    for (size_t i = 0; i < all.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QRectF &place = all[i];
        const double middle = place.center().y();
        const double swatch = swatchWidth(entry);
        const double left = rightToLeft ? place.right() - swatch : place.left();
        if (entry.series)
            look.swatch(painter, left, middle, *entry.series);
        else
            look.runningSwatch(painter, left, middle);
        const QRectF words =
            rightToLeft ? place.adjusted(0, 0, -swatch - toName, 0) : place.adjusted(swatch + toName, 0, 0, 0);
        painter.setPen(look.color(ColorToken::Text2));
        painter.drawText(words, Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                         metrics.elidedText(entry.name, Qt::ElideRight, words.width()));
    }
}

} // namespace Shopbell
