// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace Shopbell {

/// Escape anywhere in a form that stands in a page calls `leave`, and goes no further: what was opened last is closed
/// first. A field of the form that has its own use for the key, such as an open list, comes before. Words that
/// were written are kept: they are there when the form is opened again for the same thing, and gone when they were saved.
void leaveWithEscape(QWidget *form, std::function<void()> leave);

} // namespace Shopbell
