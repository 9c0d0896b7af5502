// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/icons.h"

class QPushButton;

namespace Shopbell {
class Theme;

/// Puts an icon before the words of a button, at the distance of the mock-ups (the style leaves too little), and keeps its
/// size with the text size.
void giveIcon(QPushButton *button, const Theme &theme, QAnyStringView icon, IconColors colors = ColorToken::Text);

} // namespace Shopbell
