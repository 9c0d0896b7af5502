// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Shopbell {

/// Scrolls every area around it so that the whole of `part` is seen.
void scrollToShow(QWidget &part);

/// The same, as soon as it has its place.
void bringIntoView(QWidget *part);

} // namespace Shopbell
