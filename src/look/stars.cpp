// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/stars.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell::paint {

namespace {

constexpr int starCount = 5;
constexpr double starGap = 1;
constexpr double starOutline = 1.6 / 24; // Of the side of a star.

int starSide(const Theme &theme, StarSize size)
{
    switch (size) {
    case StarSize::List:
        return theme.size(SizeToken::StarList);
    case StarSize::Detail:
        return theme.size(SizeToken::StarDetail);
    case StarSize::Entry:
        return theme.size(SizeToken::StarEntry);
    }
    Q_UNREACHABLE();
}

QFont scoreFont(const Theme &theme, StarSize size)
{
    return theme.font(size == StarSize::List ? TypeRole::Micro : TypeRole::Body, QFont::DemiBold);
}

// "8/10", "4.5/10", in the digits of the language.
QString scoreText(const Theme &theme, const StarRating &rating)
{
    const bool isWhole = qFuzzyCompare(1 + rating.value, 1 + qRound(rating.value));
    return theme.language().toString(rating.value, 'f', isWhole ? 0 : 1) + u'/'
        + theme.language().toString(rating.best);
}

} // namespace

QPainterPath starPath()
{
    // The points of the mock-ups' star, in 24ths.
    constexpr std::array<std::pair<double, double>, 10> points{{
        {12, 2.6},
        {14.9, 8.5},
        {21.4, 9.45},
        {16.7, 14.05},
        {17.8, 20.5},
        {12, 17.45},
        {6.2, 20.5},
        {7.3, 14.05},
        {2.6, 9.45},
        {9.1, 8.5},
    }};
    QPainterPath path;
    path.moveTo(points[0].first / 24, points[0].second / 24);
    for (size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i].first / 24, points[i].second / 24);
    path.closeSubpath();
    return path;
}

QSizeF starsSize(const Theme &theme, const StarRating &rating, StarSize size)
{
    const double side = starSide(theme, size);
    if (rating.best == starCount)
        return {starCount * side + (starCount - 1) * starGap, side};
    const QFontMetricsF metrics(scoreFont(theme, size));
    return {metrics.horizontalAdvance(scoreText(theme, rating)), metrics.height()};
}

double stars(QPainter &painter, const QRectF &area, const Theme &theme, const StarRating &rating, StarSize size)
{
    const QSizeF used = starsSize(theme, rating, size);
    const double left = theme.isRightToLeft() ? area.right() - used.width() : area.left();
    const QRectF place(QPointF(left, area.center().y() - used.height() / 2), used);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (rating.best != starCount) {
        painter.setFont(scoreFont(theme, size));
        painter.setPen(theme.color(ColorToken::BrassText));
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, scoreText(theme, rating));
        painter.restore();
        return used.width();
    }

    const double side = used.height();
    const QPainterPath unit = starPath();
    QPen edge(theme.color(ColorToken::Control), starOutline);
    edge.setJoinStyle(Qt::RoundJoin);
    for (int i = 0; i < starCount; ++i) {
        const double full = std::clamp(rating.value - i, 0.0, 1.0);
        painter.save();
        painter.translate(place.left() + i * (side + starGap), place.top());
        painter.scale(side, side);
        if (full < 1) {
            painter.setClipRect(QRectF(full, 0, 1, 1));
            painter.strokePath(unit, edge);
        }
        if (full > 0) {
            painter.setClipRect(QRectF(0, 0, full, 1));
            painter.fillPath(unit, theme.color(ColorToken::Brass));
        }
        painter.restore();
    }
    painter.restore();
    return used.width();
}

} // namespace Shopbell::paint
