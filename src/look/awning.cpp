// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/awning.h"

#include "look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell::paint {

namespace {

constexpr double stripeOfHeight = 16.0 / 17; // The width of a stripe over the rail.
constexpr double shadePart = 3.0 / 17; // The darker edge at the top.
constexpr double maximalShade = 3;
constexpr double awningEdge = 0.75;
constexpr double awningVeil = 0.10; // Of black: shade and the edges of the cream stripes.
constexpr int fewestStripes = 3;

constexpr double shopStripeOfHeight = 0.704; // Thirteen stripes of a square picture.
constexpr double shopShadow = 0.13;
constexpr double shopShadowDrop = 0.065; // Of the height.
constexpr std::array<std::pair<double, double>, 3> shopShade{{{0.0, 0.16}, {0.35, 0.0}, {1.0, 0.06}}}; // Place, alpha.

int nearestOdd(double number)
{
    return std::max(fewestStripes, 2 * int(std::floor(number / 2)) + 1);
}

} // namespace

int awningStripes(double width, double height)
{
    return height > 0 ? nearestOdd(width / (height * stripeOfHeight)) : fewestStripes;
}

void drawAwning(QPainter &painter, const QRectF &rect, const QColor &brand, const QColor &alternate, int stripes)
{
    const int count = stripes > 0 ? nearestOdd(stripes) : awningStripes(rect.width(), rect.height());
    const double width = rect.width() / count;
    const double drop = std::min(width / 2, rect.height() / 2);
    QColor shade(Qt::black);
    shade.setAlphaF(float(awningVeil));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        const bool isBrand = i % 2 == 0;
        const double left = rect.left() + i * width;
        const double straight = rect.bottom() - awningEdge / 2 - drop;
        QPainterPath stripe(QPointF(left, rect.top()));
        stripe.lineTo(left + width, rect.top());
        stripe.lineTo(left + width, straight);
        stripe.arcTo(QRectF(left, straight - drop, width, 2 * drop), 0, -180);
        stripe.closeSubpath();
        painter.fillPath(stripe, isBrand ? brand : alternate);
        painter.strokePath(stripe, QPen(isBrand ? brand : shade, awningEdge));
    }
    const double shadeHeight = std::min(maximalShade, rect.height() * shadePart);
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), shadeHeight)), shade);
    painter.restore();
}

void drawShopAwning(QPainter &painter, const QRectF &rect, const QColor &brand, const QColor &alternate)
{
    const int count = nearestOdd(rect.width() / (rect.height() * shopStripeOfHeight));
    const double width = rect.width() / count;
    const double straight = rect.height() - width / 2;
    const auto stripe = [&](int i, double down) {
        // Half a pixel wider, so that no ground shows between two stripes.
        const double left = rect.left() + i * width;
        QPainterPath path(QPointF(left, rect.top()));
        path.lineTo(left + width + 0.5, rect.top());
        path.lineTo(left + width + 0.5, rect.top() + straight + down);
        path.arcTo(QRectF(left, rect.top() + straight + down - width / 2, width + 0.5, width), 0, -180);
        path.closeSubpath();
        return path;
    };
    QColor shadow(Qt::black);
    shadow.setAlphaF(float(shopShadow));
    QLinearGradient shade(rect.topLeft(), rect.bottomLeft());
    for (const auto &[at, alpha] : shopShade) {
        QColor veil(Qt::black);
        veil.setAlphaF(float(alpha));
        shade.setColorAt(at, veil);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i)
        painter.fillPath(stripe(i, rect.height() * shopShadowDrop), shadow);
    for (int i = 0; i < count; ++i) {
        painter.fillPath(stripe(i, 0), i % 2 == 0 ? brand : alternate);
        painter.fillPath(stripe(i, 0), shade);
    }
    painter.restore();
}

void awning(QPainter &painter, const QRectF &rect, const Theme &theme, int stripes)
{
    const double ratio = painter.device()->devicePixelRatio();
    const QSize pixels = (rect.size() * ratio).toSize();
    if (pixels.isEmpty())
        return;
    const QColor alternate = theme.awningAlternate();
    const QString key = u"shopbell-awning %1 %2 %3 %4 %5 %6"_s.arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio)
                            .arg(theme.brand().name(), alternate.name())
                            .arg(stripes);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        drawAwning(inner, QRectF(QPointF(), QSizeF(pixels) / ratio), theme.brand(), alternate, stripes);
        inner.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace Shopbell::paint
