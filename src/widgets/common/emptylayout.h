// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace Shopbell {

/// Hides a widget, which goes when control is back in the event loop, so that it may be the cause itself.
void sendAway(QWidget &widget);

/// Takes every item but the last `kept` ones out of a layout, before it is filled anew. The widgets are sent away; layouts
/// within are kept empty by whoever made them.
void emptyLayout(QLayout &layout, int kept = 0);

} // namespace Shopbell
