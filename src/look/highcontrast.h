// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QPalette>

#include <optional>

namespace Shopbell {

// The palette to wear when the computer has a high-contrast theme, else nothing. Such a theme is known by its palette,
// or by its name where the platform does not hand GTK's palette on: gtkTheme is "HighContrast", "HighContrastInverse:...".
std::optional<QPalette> highContrastOf(const QPalette &systemPalette, const QString &gtkTheme);

// What a token is there: a ground, the text, or the highlight, all of them the system's.
QColor highContrastColor(const QPalette &palette, ColorToken token);

} // namespace Shopbell
