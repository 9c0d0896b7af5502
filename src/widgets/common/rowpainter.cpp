// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowpainter.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Shopbell {

RowPainter::RowPainter(QPainter &painter, const Theme &theme, const QRectF &line)
    : m_painter(painter)
    , m_theme(theme)
    , m_area(line)
{
}

void RowPainter::skip(double width)
{
    takeStart(width);
}

void RowPainter::gap(int pixels)
{
    takeStart(m_theme.scaled(pixels));
}

void RowPainter::gapAtEnd(int pixels)
{
    takeEnd(m_theme.scaled(pixels));
}

void RowPainter::text(const QString &text, const QFont &font, ColorToken color, double most)
{
    const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text));
    const double room = std::max(0.0, std::min(most, m_area.width()));
    draw(takeStart(std::min(width, room)), text, font, color);
}

void RowPainter::textAtEnd(const QString &text, const QFont &font, ColorToken color)
{
    const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text));
    draw(takeEnd(std::min(width, m_area.width())), text, font, color);
}

void RowPainter::icon(const QString &name, ColorToken color)
{
    const double side = m_theme.size(SizeToken::IconInline);
    if (!name.isEmpty() && m_area.width() >= side)
        m_theme.icons().paint(m_painter, takeStart(side), name, m_theme.color(color));
}

void RowPainter::iconAtEnd(const QString &name, ColorToken color, int gap)
{
    takeEnd(m_theme.scaled(gap));
    const double side = m_theme.size(SizeToken::IconInline);
    if (m_area.width() >= side)
        m_theme.icons().paint(m_painter, takeEnd(side), name, m_theme.color(color));
}

QRectF RowPainter::squareAtEnd(double side)
{
    const QRectF place = takeEnd(side);
    return {place.left(), place.center().y() - place.width() / 2, place.width(), place.width()};
}

QRectF RowPainter::takeStart(double width)
{
    width = std::clamp(width, 0.0, std::max(0.0, m_area.width()));
    QRectF taken = m_area;
    taken.setWidth(width);
    if (m_theme.isRightToLeft()) {
        taken.moveRight(m_area.right());
        m_area.setRight(m_area.right() - width);
    } else {
        m_area.setLeft(m_area.left() + width);
    }
    return taken;
}

QRectF RowPainter::takeEnd(double width)
{
    width = std::clamp(width, 0.0, std::max(0.0, m_area.width()));
    QRectF taken = m_area;
    taken.setWidth(width);
    if (m_theme.isRightToLeft()) {
        m_area.setLeft(m_area.left() + width);
    } else {
        taken.moveRight(m_area.right());
        m_area.setRight(m_area.right() - width);
    }
    return taken;
}

void RowPainter::draw(const QRectF &place, const QString &text, const QFont &font, ColorToken color)
{
    if (place.width() < 1)
        return;
    m_painter.setFont(font);
    m_painter.setPen(m_theme.color(color));
    const QFontMetricsF metrics(font);
    const QString shown = metrics.horizontalAdvance(text) > place.width() + 0.5
        ? metrics.elidedText(text, Qt::ElideRight, place.width())
        : text;
    const Qt::Alignment side = m_theme.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignAbsolute | side | Qt::TextDontClip | Qt::TextSingleLine),
                       shown);
}

} // namespace Shopbell
