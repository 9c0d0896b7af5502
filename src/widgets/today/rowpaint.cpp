// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/rowpaint.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

namespace Shopbell {

int drawAtStart(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     shown);
    return metrics.horizontalAdvance(shown);
}

std::pair<QString, QString> onTwoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const QString first = line.isValid() ? text.left(line.textLength()) : text;
    const QString rest = text.sliced(first.size()).trimmed();
    return {first.trimmed(), QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)};
}

void drawTwoLines(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text)
{
    const auto [first, second] = onTwoLines(text, font, room.width());
    QRect line = room;
    if (second.isEmpty()) {
        drawAtStart(painter, line, font, ink, first);
        return;
    }
    line.setHeight(room.height() / 2);
    drawAtStart(painter, line, font, ink, first);
    line.moveTop(line.bottom() + 1);
    drawAtStart(painter, line, font, ink, second);
}

} // namespace Shopbell
