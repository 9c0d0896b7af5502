// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace Shopbell::paint {

// Digits in cells as wide as the widest digit, so that columns of numbers stand under each other; Qt 6.4
// cannot ask the font for that. Other characters keep their width. For numbers, not for sentences.
double tabularWidth(const QFont &font, const QString &text);
// With the painter's pen; font sets the type, alignment is as in QPainter::drawText.
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
                  const QString &text);

} // namespace Shopbell::paint
