// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/responsering.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell::paint {

namespace {

constexpr double ringStrokePart = 3.5 / 34; // Of the side.
constexpr double ringTextPart = 11.0 / 34;
constexpr double roomForText = 0.72; // Of the side, between the strokes.
constexpr int fullCircle = 360 * 16; // QPainter counts in 16ths of a degree.
constexpr int twelveOClock = 90 * 16;

} // namespace

QColor ringColor(const Theme &theme, double shareLeft)
{
    if (shareLeft <= 0)
        return theme.color(ColorToken::Negative);
    return shareLeft > 0.5 ? theme.chartSeries().first() : theme.color(ColorToken::Brass);
}

ColorToken clockTextColor(double shareLeft)
{
    if (shareLeft <= 0)
        return ColorToken::NegativeText;
    return shareLeft > 0.5 ? ColorToken::Text2 : ColorToken::WarnText;
}

void responseRing(QPainter &painter, const QRectF &rect, const Theme &theme, double shareLeft, const QString &text)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF square(rect.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const double stroke = side * ringStrokePart;
    const QRectF circle = square.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const bool isLate = shareLeft <= 0;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // In a high-contrast theme lines are as strong as the time that is left.
    const ColorToken track = theme.isHighContrast() ? ColorToken::Hover : ColorToken::Line;
    painter.setPen(QPen(theme.color(track), stroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(ringColor(theme, shareLeft), stroke, Qt::SolidLine, Qt::RoundCap));
    // Time runs clockwise in every language.
    const double share = isLate ? 1 : std::min(shareLeft, 1.0);
    painter.drawArc(circle, twelveOClock, -qRound(fullCircle * share));

    const QString shown = isLate ? u"!"_s : text;
    QFont font = theme.font(TypeRole::Micro, QFont::DemiBold);
    font.setPointSizeF(side * ringTextPart * 0.75);
    const double width = QFontMetricsF(font).horizontalAdvance(shown);
    if (width > side * roomForText)
        font.setPointSizeF(font.pointSizeF() * side * roomForText / width);
    painter.setFont(font);
    painter.setPen(theme.color(ColorToken::Text));
    painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, shown);
    painter.restore();
}

} // namespace Shopbell::paint
