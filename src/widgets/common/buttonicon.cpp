// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/buttonicon.h"

#include "look/theme.h"

#include <QPushButton>

namespace Shopbell {

namespace {

constexpr int moreGap = 4; // Beside the four pixels that the style leaves.

} // namespace

void giveIcon(QPushButton *button, const Theme &theme, QAnyStringView icon, IconColors colors)
{
    button->setIcon(theme.icon(icon, colors));
    const auto fit = [button, &theme] {
        const int side = theme.size(SizeToken::IconButton);
        button->setIconSize({side + moreGap, side});
    };
    QObject::connect(&theme, &Theme::changed, button, fit);
    fit();
}

} // namespace Shopbell
