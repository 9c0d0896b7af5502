// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QAnyStringView>
#include <QRectF>

class QPainter;

namespace Shopbell {
class Theme;

enum class BadgeTone { Hot, Quiet }; // Hot: a brick pill, somebody waits. Quiet: only the number.

namespace paint {

QSizeF badgeSize(const Theme &theme, qint64 count, BadgeTone tone);
// At the trailing edge of area, vertically centred; nothing for 0. Returns the used width.
double badge(QPainter &painter, const QRectF &area, const Theme &theme, qint64 count, BadgeTone tone);
// Around control with the gap and width of the tokens; the caller has clipped nothing outside it.
void focusRing(QPainter &painter, const QRectF &control, const Theme &theme, double controlRadius);
// Inside area, for rows that are clipped to themselves.
void focusRingInside(QPainter &painter, const QRectF &area, const Theme &theme, double radius);
// The accent bar at the leading edge of a selected row or card.
void selectionBar(QPainter &painter, const QRectF &row, const Theme &theme);
// A row's ground: selected, selected without focus, hovered or nothing.
enum class RowState { Plain, Hovered, Selected, SelectedInactive };
void rowGround(QPainter &painter, const QRectF &row, const Theme &theme, RowState state);
// A line of one logical pixel along the lower edge, inside the row.
void hairline(QPainter &painter, const QRectF &row, const Theme &theme, ColorToken token = ColorToken::Line);
// The soft square with an icon of an empty state or a figure card.
void iconTile(QPainter &painter, const QRectF &rect, const Theme &theme, QAnyStringView icon,
              ColorToken fill = ColorToken::AccentSoft, ColorToken ink = ColorToken::AccentText);

} // namespace paint
} // namespace Shopbell
