// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/marks.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Shopbell::paint {

namespace {

constexpr double tileIconPart = 20.0 / 36;
constexpr double tileRadiusPart = 9.0 / 36;

QFont badgeFont(const Theme &theme)
{
    return theme.font(TypeRole::Micro, QFont::DemiBold);
}

void strokeRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace

QSizeF badgeSize(const Theme &theme, qint64 count, BadgeTone tone)
{
    if (count == 0)
        return {};
    const double text = QFontMetricsF(badgeFont(theme)).horizontalAdvance(theme.language().toString(count));
    const double height = theme.scaled(18);
    if (tone == BadgeTone::Quiet)
        return {std::ceil(text), height};
    return {std::max(height, std::ceil(text + theme.scaled(12))), height};
}

double badge(QPainter &painter, const QRectF &area, const Theme &theme, qint64 count, BadgeTone tone)
{
    const QSizeF used = badgeSize(theme, count, tone);
    if (used.isEmpty())
        return 0;
    const double left = theme.isRightToLeft() ? area.left() : area.right() - used.width();
    const QRectF pill(QPointF(left, area.center().y() - used.height() / 2), used);
    const bool isHot = tone == BadgeTone::Hot;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isHot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorToken::NegativeSoft));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    painter.setFont(badgeFont(theme));
    painter.setPen(theme.color(isHot ? ColorToken::NegativeText : ColorToken::Text2));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextDontClip, theme.language().toString(count));
    painter.restore();
    return used.width();
}

void focusRing(QPainter &painter, const QRectF &control, const Theme &theme, double controlRadius)
{
    const double width = theme.tokens().focusWidth();
    const double out = theme.tokens().focusGap() + width / 2;
    strokeRounded(painter, control.adjusted(-out, -out, out, out), controlRadius + out, theme.color(ColorToken::Focus),
                  width);
}

void focusRingInside(QPainter &painter, const QRectF &area, const Theme &theme, double radius)
{
    const double width = theme.tokens().focusWidth();
    const double in = width / 2;
    strokeRounded(painter, area.adjusted(in, in, -in, -in), std::max(0.0, radius - in), theme.color(ColorToken::Focus),
                  width);
}

void selectionBar(QPainter &painter, const QRectF &row, const Theme &theme)
{
    const double width = theme.tokens().selectionBarWidth();
    const double left = theme.isRightToLeft() ? row.right() - width : row.left();
    painter.fillRect(QRectF(left, row.top(), width, row.height()), theme.color(ColorToken::Accent));
}

void rowGround(QPainter &painter, const QRectF &row, const Theme &theme, RowState state)
{
    switch (state) {
    case RowState::Plain:
        return;
    case RowState::Hovered:
        painter.fillRect(row, theme.color(ColorToken::Hover));
        return;
    case RowState::Selected:
    case RowState::SelectedInactive:
        painter.fillRect(
            row, theme.color(state == RowState::Selected ? ColorToken::Selected : ColorToken::SelectedInactive));
        selectionBar(painter, row, theme);
        return;
    }
}

void hairline(QPainter &painter, const QRectF &row, const Theme &theme, ColorToken token)
{
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.color(token));
}

void iconTile(QPainter &painter, const QRectF &rect, const Theme &theme, QAnyStringView icon, ColorToken fill,
              ColorToken ink)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF tile(rect.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(fill));
    painter.drawRoundedRect(tile, side * tileRadiusPart, side * tileRadiusPart);
    painter.restore();
    const double in = side * (1 - tileIconPart) / 2;
    theme.icons().paint(painter, tile.adjusted(in, in, -in, -in), icon, theme.color(ink));
}

} // namespace Shopbell::paint
