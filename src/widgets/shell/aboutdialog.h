// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Shopbell {
class Theme;

/// Name, version, and under which licences the program and its parts are given.
void showAbout(const Theme &theme, QWidget *parent);

} // namespace Shopbell
