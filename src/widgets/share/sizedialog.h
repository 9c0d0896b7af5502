// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <functional>

class QWidget;

namespace Shopbell {
class Theme;

/// Asks for a size in pixels that no list knows.
void askForSize(QWidget *over, const Theme &theme, QSize now, std::function<void(QSize)> answer);

} // namespace Shopbell
