// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace Shopbell {

/// Takes every item but the last `kept` ones out of a layout, before it is filled anew. The widgets go when control is back
/// in the event loop, so that one of them may be the cause; layouts within are kept empty by whoever made them.
void emptyLayout(QLayout &layout, int kept = 0);

} // namespace Shopbell
