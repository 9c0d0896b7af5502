// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/rowpaint.h"

#include <QPainter>
#include <QStyle>

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

void drawTwoLines(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text)
{
    const QFontMetrics metrics(font);
    const int alignment =
        int(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextWordWrap;
    const auto fits = [&](const QString &words) {
        return metrics.boundingRect(QRect(QPoint(), room.size()), alignment, words).height()
            <= 2 * metrics.lineSpacing();
    };
    QString shown = text;
    for (int width = 2 * room.width(); !fits(shown) && width > room.width() / 2; width -= metrics.averageCharWidth())
        shown = metrics.elidedText(text, Qt::ElideRight, width);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, alignment, shown);
}

} // namespace Shopbell
