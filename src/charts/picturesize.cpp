// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturesize.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

QMargins usualSafeMargins(QSize pixels)
{
    constexpr double share = 0.06;
    const int margin = int(std::lround(std::min(pixels.width(), pixels.height()) * share));
    return {margin, margin, margin, margin};
}

} // namespace Shopbell
