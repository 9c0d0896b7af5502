// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/contrast.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double relativeLuminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor inkOn(const QColor &background, const QColor &dark, const QColor &light)
{
    return contrastRatio(dark, background) >= contrastRatio(light, background) ? dark : light;
}

QColor readableInk(const QColor &background, const QColor &dark, const QColor &light)
{
    constexpr double readable = 4.5;
    const QColor better = inkOn(background, dark, light);
    return contrastRatio(better, background) >= readable ? better : inkOn(background, Qt::black, Qt::white);
}

QColor standingOut(const QColor &color, const QColor &background, const QColor &light, double ratio)
{
    constexpr int steps = 10;
    for (int i = 0; i < steps; ++i) {
        const QColor candidate = i == 0 ? color : mixed(light, color, double(i) / steps);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return light;
}

QColor mixed(const QColor &top, const QColor &bottom, double part)
{
    const double p = std::clamp(part, 0.0, 1.0);
    const auto blend = [p](double over, double under) { return float(over * p + under * (1 - p)); };
    return QColor::fromRgbF(blend(top.redF(), bottom.redF()), blend(top.greenF(), bottom.greenF()),
                            blend(top.blueF(), bottom.blueF()));
}

} // namespace Shopbell
