// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QRectF>

class QPainter;

namespace Shopbell {
class Theme;

namespace paint {

// The clock of a reply. shareLeft is time left / target: over 0.5 pine, else brass; 0 or less is late:
// brick, full, with "!" instead of text ("5h", already in the language).
QColor ringColor(const Theme &theme, double shareLeft);
// The colour of the words beside the ring: Text2, WarnText or NegativeText.
ColorToken clockTextColor(double shareLeft);
void responseRing(QPainter &painter, const QRectF &rect, const Theme &theme, double shareLeft, const QString &text);

} // namespace paint
} // namespace Shopbell
