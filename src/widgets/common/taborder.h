// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Shopbell {

/// Tab goes from `last` on through every stop inside `part`, in the order in which they were made; null: from the first
/// one. Gives the last stop, for the part that follows.
QWidget *continueTabOrder(QWidget *last, const QWidget &part);

/// The stop of Tab that the eye comes to after `from` (`next` false: before it) among all that are seen in `window`, round
/// about, also where it was made late; from null or outside: the first or the last. Null: there is no other.
QWidget *nextTabStop(const QWidget &window, const QWidget *from, bool next);

} // namespace Shopbell
