// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;

namespace Shopbell {
class Theme;
struct SocialContent;
struct SocialLayout;

namespace paint {

/// Draws what a layout has placed, on the whole of a picture.
void social(QPainter &painter, QSize pixels, const SocialLayout &layout, const SocialContent &content,
            const Theme &theme);

} // namespace paint
} // namespace Shopbell
