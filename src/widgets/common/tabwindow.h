// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/taborder.h"

namespace Shopbell {

/// A QMainWindow or QDialog in which Tab reaches every stop in the order of the eye. Qt goes in the order in which parts
/// came to the window: what is made late comes last, and a page that has a focus proxy hides the stops before it.
template<typename Window>
class TabWindow : public Window
{
public:
    using Window::Window;

protected:
    bool focusNextPrevChild(bool next) override { return goToTabStop(*this, next); }
};

} // namespace Shopbell
