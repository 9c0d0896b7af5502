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
// The first of dark and light that reads on background (4.5:1), the better one first; black or white where neither does.
QColor readableInk(const QColor &background, const QColor &dark, const QColor &light);
// color itself, or as much of light in it as makes it stand out from background by ratio.
QColor standingOut(const QColor &color, const QColor &background, const QColor &light, double ratio);
// part of top over bottom, 0 to 1, as an opaque colour.
QColor mixed(const QColor &top, const QColor &bottom, double part);

} // namespace Shopbell
