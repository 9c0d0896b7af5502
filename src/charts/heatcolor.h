// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Shopbell {
class Theme;

/// The ground of a cell of a heat map: from surface to pine in the steps of the tokens (look.md §2). `share` of
/// the whole, 0 to 1, so that the same colour says the same in every map.
QColor heatColor(const Theme &theme, double share);
/// The ink that reads best on it.
QColor heatInk(const Theme &theme, const QColor &ground);

} // namespace Shopbell
