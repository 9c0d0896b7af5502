// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace Shopbell {
class Theme;

/// Shows every shortcut of the menus in one small window.
void showKeyboard(const Theme &theme, const QMenuBar *menus, QWidget *parent);

} // namespace Shopbell
