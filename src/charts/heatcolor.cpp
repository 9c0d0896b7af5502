// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatcolor.h"

#include "look/contrast.h"
#include "look/theme.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

QColor heatColor(const Theme &theme, double share)
{
    const int steps = std::max(2, theme.tokens().chart().heatSteps);
    // The last step ends at the whole: a share of 1 belongs to it.
    const int step = std::clamp(int(std::floor(share * steps)), 0, steps - 1);
    const QColor full = theme.isHighContrast() ? theme.color(ColorToken::Text) : theme.chartSeries().first();
    return mixed(full, theme.color(ColorToken::Surface), double(step + 1) / steps);
}

QColor heatInk(const Theme &theme, const QColor &ground)
{
    const QColor text = theme.color(ColorToken::Text);
    const QColor surface = theme.color(ColorToken::Surface);
    return contrastRatio(text, ground) >= contrastRatio(surface, ground) ? text : surface;
}

} // namespace Shopbell
