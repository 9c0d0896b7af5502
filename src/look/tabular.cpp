// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace Shopbell::paint {

namespace {

struct Cell
{
    QString text;
    double width = 0;
    double shift = 0; // Centres a narrow digit.
};

// The digits of one number may be Latin, Arabic or any other.
double widestDigit(const QFontMetricsF &metrics, QChar sample)
{
    const auto zero = char16_t(sample.unicode() - sample.digitValue());
    double widest = 0;
    for (char16_t digit = zero; digit < zero + 10; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

std::vector<Cell> cellsOf(const QFontMetricsF &metrics, const QString &text)
{
    std::vector<Cell> cells;
    if (text.isRightToLeft()) // Its order on the line is not that of its characters: it stays in one piece.
        return {{text, metrics.horizontalAdvance(text), 0}};
    QString other;
    const auto flush = [&] {
        if (!other.isEmpty())
            cells.push_back({other, metrics.horizontalAdvance(other), 0});
        other.clear();
    };
    double digitWidth = 0;
    for (const QChar character : text) {
        if (!character.isDigit()) {
            other += character;
            continue;
        }
        flush();
        if (digitWidth == 0)
            digitWidth = widestDigit(metrics, character);
        cells.push_back({QString(character), digitWidth, (digitWidth - metrics.horizontalAdvance(character)) / 2});
    }
    flush();
    return cells;
}

double widthOf(const std::vector<Cell> &cells)
{
    double width = 0;
    for (const Cell &cell : cells)
        width += cell.width;
    return width;
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    return widthOf(cellsOf(QFontMetricsF(font), text));
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
                  const QString &text)
{
    const QFontMetricsF metrics(font, painter.device());
    const std::vector<Cell> cells = cellsOf(metrics, text);
    const double width = widthOf(cells);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute);
    double x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    else if (mirrored != bool(alignment & Qt::AlignRight))
        x = rect.right() - width;
    double y = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;

    painter.save();
    painter.setFont(font);
    for (const Cell &cell : cells) {
        painter.drawText(QPointF(x + cell.shift, y), cell.text);
        x += cell.width;
    }
    painter.restore();
}

} // namespace Shopbell::paint
