// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/gapbar.h"

#include "domain/ledger.h"
#include "look/theme.h"

#include <QPainter>

#include <algorithm>

namespace Shopbell::paint {

namespace {
constexpr double usualAt = 1.0 / 3;
constexpr int barHeight = 4;
constexpr int markHeight = 10;
constexpr double markWidth = 1.5;
} // namespace

void gapBar(QPainter &painter, const QRectF &area, const Theme &theme, double usualGapDays, int daysSinceLast)
{
    const double height = theme.scaled(barHeight);
    const QRectF bar(area.left(), area.center().y() - height / 2, area.width(), height);
    const double parts = usualGapDays > 0 ? daysSinceLast / usualGapDays : 0;
    // A sliver says that the bar is there even on the day itself after a visit.
    const double filled = daysSinceLast <= 0
        ? 0
        : std::clamp(bar.width() * usualAt * parts, double(theme.scaled(barHeight)), bar.width());
    const bool late = isLate(usualGapDays, daysSinceLast);
    const bool mirrored = theme.isRightToLeft();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorToken::Line));
    painter.drawRoundedRect(bar, height / 2, height / 2);
    if (filled > 0) {
        QRectF part = bar;
        part.setWidth(filled);
        if (mirrored)
            part.moveRight(bar.right());
        painter.setBrush(late ? theme.color(ColorToken::Negative) : theme.chartSeries().first());
        painter.drawRoundedRect(part, height / 2, height / 2);
    }
    const double mark = theme.scaled(markHeight);
    const double at = mirrored ? bar.right() - bar.width() * usualAt : bar.left() + bar.width() * usualAt;
    painter.fillRect(QRectF(at, area.center().y() - mark / 2, markWidth, mark), theme.color(ColorToken::Text2));
    painter.restore();
}

} // namespace Shopbell::paint
