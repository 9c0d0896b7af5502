// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace Shopbell {
class Theme;

enum class ChipTone { Positive, Negative, Mixed, Unsorted, Outline, Plain, Tag, Accent, Warn, Danger };

struct Chip
{
    ChipTone tone = ChipTone::Tag;
    QString text;
    QString icon; // Empty: the icon of the tone; see chipIcon().
};

namespace paint {

// thumbs-up, thumbs-down, contrast, circle, tag; none for Outline, Plain and Accent; circle-alert, triangle-alert.
QLatin1StringView chipIcon(ChipTone tone);
QSizeF chipSize(const Theme &theme, const Chip &chip);
// At the leading edge of area, vertically centred, elided to the width of area. Returns the used width.
double chip(QPainter &painter, const QRectF &area, const Theme &theme, const Chip &chip);

} // namespace paint
} // namespace Shopbell
