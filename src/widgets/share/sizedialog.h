// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace Shopbell {
class Theme;

/// A size of the owner's making, as it stands in the window that asks for it.
struct SizeWish
{
    QString name = {}; ///< Under which it is kept; empty: taken once.
    QSize pixels = {};
};

/// Asks for a size in pixels that no list knows, and under which name it is kept.
void askForSize(QWidget *over, const Theme &theme, const SizeWish &now, std::function<void(const SizeWish &)> answer);

} // namespace Shopbell
