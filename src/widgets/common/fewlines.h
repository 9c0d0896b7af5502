// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace Shopbell {
class Theme;

/// A text of at most a few lines in a card: broken at words, the last line elided.
struct FewLines
{
    QString text = {};
    TypeRole role = TypeRole::Small;
    ColorToken color = ColorToken::Text;
    int most = 2;
    std::optional<QFont::Weight> weight = {}; ///< Nothing: that of the role.
};

/// Logical pixels that it takes in this width; 0 for an empty text.
int heightOf(const FewLines &lines, const Theme &theme, double width);
/// From the upper edge of the area, at its leading edge. Returns the used height.
int paintLines(QPainter &painter, const QRectF &area, const Theme &theme, const FewLines &lines);

} // namespace Shopbell
