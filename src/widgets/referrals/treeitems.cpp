// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/treeitems.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Shopbell {

namespace {
constexpr double ringGap = 3;
constexpr double ringWidth = 2;
constexpr double halo = 4;
constexpr double lineOfPlain = 1.5;
constexpr double lineOnTheWay = 2;
constexpr double betweenWords = 4;
constexpr double longWay = 3; ///< Times half of the way across.

QFont nameFont(const Theme &theme)
{
    return theme.font(TypeRole::Micro, QFont::DemiBold);
}

QFont amountFont(const Theme &theme)
{
    return theme.font(TypeRole::Micro);
}

/// A curve that goes down (or up) late, beside the label below the circle it comes from; over a long way the lines of all
/// friends share a trunk, else they would fill the gap.
QPainterPath lineBetween(QPointF from, QPointF to)
{
    QPainterPath path(from);
    const double middle = (from.x() + to.x()) / 2;
    const double bend = std::abs(middle - from.x());
    const double down = to.y() - from.y();
    if (std::abs(down) < longWay * bend) {
        const double across = to.x() - from.x();
        path.cubicTo({from.x() + 0.62 * across, from.y()}, {middle, to.y()}, to);
        return path;
    }
    const double turn = std::copysign(bend, down);
    path.quadTo({middle, from.y()}, {middle, from.y() + turn});
    path.lineTo(middle, to.y() - turn);
    path.quadTo({middle, to.y()}, to);
    return path;
}

QColor pine(const Theme &theme)
{
    return theme.chartSeries().value(0);
}
} // namespace

QSizeF labelSize(const Theme &theme, const QString &name, const QString &amount)
{
    const double width = QFontMetricsF(nameFont(theme)).horizontalAdvance(name) + betweenWords
        + QFontMetricsF(amountFont(theme)).horizontalAdvance(amount);
    return {width + 2, double(theme.lineHeight(TypeRole::Micro))};
}

PersonItem::PersonItem(const Theme &theme, int node, const TreePlace &place, double radius, QString name,
                       QString amount)
    : m_theme(theme)
    , m_node(node)
    , m_radius(radius)
    , m_label(place.label.translated(-place.centre))
    , m_name(std::move(name))
    , m_amount(std::move(amount))
{
    setPos(place.centre);
    setZValue(1);
}

void PersonItem::setMark(TreeMark mark)
{
    m_mark = mark;
    update();
}

QRectF PersonItem::boundingRect() const
{
    const double reach = m_radius + ringGap + ringWidth;
    return QRectF(-reach, -reach, 2 * reach, 2 * reach) | m_label.adjusted(-halo, -halo, halo, halo);
}

void PersonItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool filled = m_mark != TreeMark::Plain;
    painter->setBrush(filled ? pine(m_theme) : m_theme.color(ColorToken::AccentSoft));
    painter->setPen(QPen(filled ? m_theme.color(ColorToken::Surface) : pine(m_theme), lineOfPlain));
    painter->drawEllipse(QPointF(), m_radius, m_radius);
    if (m_mark == TreeMark::Chosen || m_mark == TreeMark::ChosenWithFocus) {
        const ColorToken ring = m_mark == TreeMark::Chosen ? ColorToken::LineStrong : ColorToken::Focus;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(ring), ringWidth));
        painter->drawEllipse(QPointF(), m_radius + ringGap, m_radius + ringGap);
    }

    // In the order of reading: the amount stands behind the name.
    const QFont bold = nameFont(m_theme);
    const QFont plain = amountFont(m_theme);
    const double nameWidth = QFontMetricsF(bold).horizontalAdvance(m_name);
    const double amountWidth = QFontMetricsF(plain).horizontalAdvance(m_amount);
    const bool mirrored = m_theme.isRightToLeft();
    const double nameLeft = mirrored ? m_label.right() - nameWidth : m_label.left();
    const double amountLeft = mirrored ? m_label.left() : m_label.left() + nameWidth + betweenWords;
    const QFontMetricsF metrics(bold);
    const double base = m_label.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const QRectF ground(m_label.left(), base - metrics.ascent(), nameWidth + betweenWords + amountWidth,
                        metrics.height());
    QColor veil = m_theme.color(ColorToken::Surface); // Lines that run below it do not make it hard to read.
    veil.setAlphaF(0.85F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(veil);
    painter->drawRoundedRect(ground, halo, halo);
    painter->setFont(bold);
    painter->setPen(m_theme.color(ColorToken::Text));
    painter->drawText(QPointF(nameLeft, base), m_name);
    painter->setFont(plain);
    painter->setPen(m_theme.color(ColorToken::Text2));
    painter->drawText(QPointF(amountLeft, base), m_amount);
}

BroughtItem::BroughtItem(const Theme &theme, QPointF from, QPointF to) : m_theme(theme)
{
    setPath(lineBetween(from, to));
    setOnTheWay(false);
}

void BroughtItem::setOnTheWay(bool on)
{
    setPen(QPen(on ? pine(m_theme) : m_theme.color(ColorToken::LineStrong), on ? lineOnTheWay : lineOfPlain));
    setZValue(on ? 0.5 : 0);
}

ShopItem::ShopItem(const Theme &theme, QPointF place, double radius) : m_theme(theme), m_radius(radius)
{
    setPos(place);
    setZValue(1);
}

QRectF ShopItem::boundingRect() const
{
    const double reach = m_radius + ringWidth;
    return {-reach, -reach, 2 * reach, 2 * reach};
}

void ShopItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(m_theme.color(ColorToken::Surface));
    painter->setPen(QPen(m_theme.color(ColorToken::Accent), ringWidth));
    painter->drawEllipse(QPointF(), m_radius, m_radius);
    const double side = m_radius * 5 / 6;
    m_theme.icons().paint(*painter, {-side / 2, -side / 2, side, side}, "store", m_theme.color(ColorToken::AccentText));
}

} // namespace Shopbell
