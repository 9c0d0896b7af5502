// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/readingmargins.h"

#include "look/theme.h"

namespace Shopbell {

QMargins readingMargins(const Theme &theme, int start, int top, int end, int bottom)
{
    return theme.isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

} // namespace Shopbell
