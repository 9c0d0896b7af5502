// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidgetList>

namespace Shopbell {

// The order of the eye, but for a part with the property "tabsLast": its stops come behind all others in the scroll area
// around it, so that Tab leads from field to field past what is only offered between them.

/// The stop of Tab that the eye comes to after `from` (`next` false: before it) among all that are seen in `window`, round
/// about, also where it was made late; from null or outside: the first or the last. Null: there is no other.
QWidget *nextTabStop(const QWidget &window, const QWidget *from, bool next);

/// The stops of Tab in a part, in the order of the eye; those, too, that its layout has not shown yet.
QWidgetList tabStops(const QWidget &part);

/// The next stop in the smallest part around `part` that has one; from the last one it is the one before. Null: there is
/// none in its window.
QWidget *stopBeside(const QWidget &part);

/// The focus goes to the stop after the one that has it, and is scrolled to; false: there is no other.
bool goToTabStop(const QWidget &window, bool next);

} // namespace Shopbell
