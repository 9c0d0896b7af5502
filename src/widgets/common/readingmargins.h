// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

namespace Shopbell {
class Theme;

/// Margins in the direction of reading: `start` is at the right where one reads from there. A layout mirrors what it
/// holds, but not its margins. In logical pixels.
QMargins readingMargins(const Theme &theme, int start, int top, int end, int bottom);

} // namespace Shopbell
