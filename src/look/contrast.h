// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Shopbell {

// WCAG 2.1 relative luminance, 0 (black) to 1 (white). Alpha is ignored.
double relativeLuminance(const QColor &color);
// WCAG 2.1 contrast ratio, 1 to 21, in either order.
double contrastRatio(const QColor &a, const QColor &b);
// The ink with more contrast on background. Theme::inkOn() takes the text colours.
QColor inkOn(const QColor &background, const QColor &dark, const QColor &light);
// part of top over bottom, 0 to 1, as an opaque colour.
QColor mixed(const QColor &top, const QColor &bottom, double part);

} // namespace Shopbell
