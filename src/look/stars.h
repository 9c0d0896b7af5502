// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QSizeF>

class QPainter;

namespace Shopbell {
class Theme;

// A rating as it is drawn: five stars for a scale that ends at 5, else words like "8/10".
struct StarRating
{
    double value = 0;
    int best = 5;
};

enum class StarSize { List, Detail, Entry };

namespace paint {

// One star in a unit square.
QPainterPath starPath();
QSizeF starsSize(const Theme &theme, const StarRating &rating, StarSize size = StarSize::List);
// At the leading edge of area, vertically centred; the stars fill from the left in every language, also in part (4.6).
// Returns the used width.
double stars(QPainter &painter, const QRectF &area, const Theme &theme, const StarRating &rating,
             StarSize size = StarSize::List);

} // namespace paint
} // namespace Shopbell
