// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialpaint.h"

#include "charts/sociallayout.h"
#include "look/art.h"
#include "look/avatar.h"
#include "look/awning.h"
#include "look/contrast.h"
#include "look/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell::paint {

namespace {

constexpr double paperBand = 18;
constexpr double frameInset = 34;
constexpr double frameWidth = 3;
constexpr double frameRadius = 18;
constexpr double baseWidth = 2;
constexpr double markWidth = 6;
constexpr double markStep = 50; // Between two marks in the named bar.
constexpr double markFirst = 30;
constexpr double markBox = 58; // The bar of the mock-up, in which marks are drawn.
constexpr double counterEdge = 0.16; // Of its height.
constexpr double counterShade = 0.45;
constexpr double goodsRise = 1.65; // Of the counter.
constexpr double monogramPart = 0.44;
constexpr double logoInset = 0.16;

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 13> goodsOf{{
    {"bakery"_L1, "goods-bread"_L1},
    {"cafe"_L1, "goods-tea"_L1},
    {"restaurant"_L1, "goods-plate"_L1},
    {"tea"_L1, "goods-tea"_L1},
    {"grocery"_L1, "goods-plate"_L1},
    {"bicycles"_L1, "goods-bicycle"_L1},
    {"salon"_L1, "goods-scissors"_L1},
    {"books"_L1, "goods-books"_L1},
    {"flowers"_L1, "goods-flowers"_L1},
    {"tools"_L1, "goods-tools"_L1},
    {"pets"_L1, "goods-paw"_L1},
    {"clothing"_L1, "goods-scissors"_L1},
    {"web"_L1, "goods-parcels"_L1},
}};

QLatin1StringView goodsFor(const QString &kind)
{
    const auto found = std::ranges::find_if(goodsOf, [&kind](const auto &each) { return each.first == kind; });
    return found == goodsOf.end() ? "goods-parcels"_L1 : found->second;
}

// One mark of the goods, about the point 29, 0 of a bar 58 wide.
QPainterPath goodsMark(const QString &kind)
{
    QPainterPath path;
    const QLatin1StringView goods = goodsFor(kind);
    if (goods == "goods-bicycle"_L1 || goods == "goods-plate"_L1) {
        path.addEllipse(QPointF(29, 0), 10, 10);
    } else if (goods == "goods-tea"_L1 || goods == "goods-flowers"_L1) {
        path.moveTo(19, 8);
        path.quadTo(20, -9, 39, -8);
        path.quadTo(38, 9, 19, 8);
    } else if (goods == "goods-parcels"_L1 || goods == "goods-books"_L1) {
        path.moveTo(19, 0);
        path.lineTo(39, 0);
    } else if (goods == "goods-paw"_L1) {
        for (const QPointF toe : {QPointF(20, 1), QPointF(29, -6), QPointF(38, 1)})
            path.addEllipse(toe, 1.5, 1.5);
    } else if (goods == "goods-scissors"_L1 || goods == "goods-tools"_L1) {
        path.moveTo(20, 8);
        path.lineTo(38, -8);
        path.moveTo(20, -8);
        path.lineTo(38, 8);
    } else { // The cuts in a loaf.
        path.moveTo(17, 7);
        path.quadTo(27, -7, 41, -7);
    }
    return path;
}

void paintGround(QPainter &painter, QSize pixels, const SocialLayout &layout, const SocialContent &content,
                 const Theme &theme)
{
    const QRectF whole(QPointF(), pixels);
    painter.fillRect(whole, layout.inks.ground);
    if (layout.awning > 0) {
        drawShopAwning(painter, QRectF(0, 0, whole.width(), layout.awning), layout.inks.brand,
                       theme.tokens().social().stripe);
        return;
    }
    if (content.look == SocialLook::Paper) {
        painter.fillRect(QRectF(0, 0, whole.width(), paperBand * layout.scale), layout.inks.brand);
        return;
    }
    const double inset = frameInset * layout.scale;
    painter.setPen(QPen(layout.inks.bar, frameWidth * layout.scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), frameRadius * layout.scale,
                            frameRadius * layout.scale);
}

void paintCounter(QPainter &painter, QSize pixels, const SocialLayout &layout, const SocialContent &content,
                  const Theme &theme)
{
    if (layout.counter <= 0)
        return;
    const QRectF counter(0, pixels.height() - layout.counter, pixels.width(), layout.counter);
    const double goods = layout.counter * goodsRise;
    const QSizeF size = artSize(goodsFor(content.shopKind)).scaled(pixels.width(), goods, Qt::KeepAspectRatio);
    const double side = pixels.width() * 0.07;
    const bool rtl = content.language.textDirection() == Qt::RightToLeft;
    const double left = rtl ? side : pixels.width() - side - size.width();
    art(painter, QRectF(QPointF(left, counter.top() - size.height()), size), theme, goodsFor(content.shopKind));
    painter.fillRect(counter, mixed(layout.inks.bar, layout.inks.ground, counterShade));
    painter.fillRect(QRectF(counter.topLeft(), QSizeF(counter.width(), counter.height() * counterEdge)),
                     layout.inks.bar);
}

void paintColumn(QPainter &painter, const SocialColumn &column, const SocialLayout &layout,
                 const SocialContent &content)
{
    const QRectF &bar = column.rect;
    const double radius = std::min(bar.width() / 2, bar.height());
    QPainterPath shape(bar.bottomLeft());
    shape.lineTo(bar.left(), bar.top() + radius);
    shape.arcTo(QRectF(bar.left(), bar.top(), bar.width(), 2 * radius), 180, -180);
    shape.lineTo(bar.bottomRight());
    shape.closeSubpath();
    painter.fillPath(shape, column.named ? layout.inks.named : layout.inks.bar);
    if (!column.named)
        return;
    const double scale = bar.width() / markBox;
    const QPainterPath mark = goodsMark(content.shopKind);
    QPen pen(layout.inks.marks, markWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setClipPath(shape);
    painter.translate(bar.topLeft());
    painter.scale(scale, scale);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto marks = int(std::ceil((bar.height() / scale - markStep / 3 - markFirst) / markStep));
    for (int each = 0; each < marks; ++each)
        painter.drawPath(mark.translated(0, markFirst + each * markStep));
    painter.restore();
}

void paintLogo(QPainter &painter, const SocialLayout &layout, const SocialContent &content, const Theme &theme)
{
    const QRectF &circle = layout.logo;
    painter.setPen(Qt::NoPen);
    painter.setBrush(layout.inks.brand);
    painter.drawEllipse(circle);
    if (!content.logo.isNull()) {
        QPainterPath clip;
        clip.addEllipse(circle);
        const bool hasGround = !content.logo.hasAlphaChannel();
        const double inset = hasGround ? 0 : circle.width() * logoInset;
        const QRectF room = circle.adjusted(inset, inset, -inset, -inset);
        const QSizeF size = QSizeF(content.logo.size())
                                .scaled(room.size(), hasGround ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
        const QRectF target(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, size.width(),
                            size.height());
        painter.save();
        painter.setClipPath(clip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, content.logo.scaled(size.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.restore();
        return;
    }
    const int px = int(std::lround(circle.width() * monogramPart));
    const SocialText monogram(initials(content.shopName), SocialVoice::Story, QFont::DemiBold, theme, content.language);
    const double height = monogram.measure(circle.width(), px).height;
    monogram.draw(painter, QRectF(circle.left(), circle.center().y() - height / 2, circle.width(), height), px,
                  layout.inks.onBrand, Qt::AlignHCenter);
}

} // namespace

void social(QPainter &painter, QSize pixels, const SocialLayout &layout, const SocialContent &content,
            const Theme &theme)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintGround(painter, pixels, layout, content, theme);
    paintCounter(painter, pixels, layout, content, theme);
    for (const SocialColumn &column : layout.columns)
        paintColumn(painter, column, layout, content);
    if (!layout.columns.empty()) {
        painter.setPen(QPen(layout.inks.bar, std::max(1.0, baseWidth * layout.scale)));
        painter.drawLine(layout.base);
    }
    paintLogo(painter, layout, content, theme);
    for (const SocialWords &words : layout.words)
        words.text.draw(painter, words.room, words.px, words.ink, words.side);
}

} // namespace Shopbell::paint
