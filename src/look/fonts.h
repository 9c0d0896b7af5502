// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Shopbell {

class Fonts
{
public:
    // Adds the bundled fonts to QFontDatabase; call it once, after the QGuiApplication. One line per failure.
    static QStringList load();
};

} // namespace Shopbell
