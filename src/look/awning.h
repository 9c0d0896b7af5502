// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace Shopbell {
class Theme;

namespace paint {

// Odd, at least 3, so that both ends are in the brand colour.
int awningStripes(double width, double height);
// Brand and cream with half-circle ends, from a cache by size, ratio and colours. stripes 0: awningStripes().
void awning(QPainter &painter, const QRectF &rect, const Theme &theme, int stripes = 0);
// The same without the cache, for exports in true pixels.
void drawAwning(QPainter &painter, const QRectF &rect, const QColor &brand, const QColor &alternate, int stripes = 0);

// The awning of pictures to post: half-round ends of whole stripes, a soft shade on top and below. rect ends where the
// longest stripe does; the shadow falls beyond it.
void drawShopAwning(QPainter &painter, const QRectF &rect, const QColor &brand, const QColor &alternate);

} // namespace paint
} // namespace Shopbell
