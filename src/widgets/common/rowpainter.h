// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <limits>

class QPainter;

namespace Shopbell {
class Theme;

/// Fills a line from both ends, in the direction of reading: what is painted takes its width from the room that is left.
/// Gaps are logical pixels at 100 % text.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const Theme &theme, const QRectF &line);

    double room() const { return m_area.width(); }
    const QRectF &area() const { return m_area; }
    void skip(double width);
    void gap(int pixels);
    void gapAtEnd(int pixels);
    /// Elided to `most` and to the room that is left.
    void text(const QString &text, const QFont &font, ColorToken color,
              double most = std::numeric_limits<double>::max());
    void textAtEnd(const QString &text, const QFont &font, ColorToken color);
    void icon(const QString &name, ColorToken color);
    /// `gap` stands between the icon and what is there already.
    void iconAtEnd(const QString &name, ColorToken color, int gap);
    /// A square in the middle of the line's height, for what somebody else paints.
    QRectF squareAtEnd(double side);

private:
    QRectF takeStart(double width);
    QRectF takeEnd(double width);
    void draw(const QRectF &place, const QString &text, const QFont &font, ColorToken color);

    QPainter &m_painter;
    const Theme &m_theme;
    QRectF m_area;
};

} // namespace Shopbell
