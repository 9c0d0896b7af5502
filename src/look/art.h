// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace Shopbell {
class Theme;

// The program's own icon; 16, 22 and 24 pixels come from the picture drawn for small sizes.
QIcon programIcon();

namespace paint {

// Pictures of resources/art by file name ("shop-front", "goods-bread"), fitted into rect on its lower edge.
// currentColor in them (the awning of shop-front) is the brand colour.
void art(QPainter &painter, const QRectF &rect, const Theme &theme, QAnyStringView name);
QSizeF artSize(QAnyStringView name);

} // namespace paint
} // namespace Shopbell
