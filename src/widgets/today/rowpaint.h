// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

class QColor;
class QFont;
class QPainter;
class QRect;

namespace Shopbell {

/// A line of text at the leading edge of `room`, elided where it does not fit; gives the width that it took.
int drawAtStart(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text);
/// A text on two lines of a width: what does not fit into the first begins the second, which is elided.
std::pair<QString, QString> onTwoLines(const QString &text, const QFont &font, int width);
/// At most two lines of text, vertically centred in `room`; what does not fit is elided.
void drawTwoLines(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text);

} // namespace Shopbell
