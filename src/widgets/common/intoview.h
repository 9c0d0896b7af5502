// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Shopbell {

/// Scrolls the area around it so that the whole of `part` is seen, as soon as it has its place.
void bringIntoView(QWidget *part);

} // namespace Shopbell
