// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Shopbell {

/// Tab goes from `last` on through every stop inside `part`, in the order in which they were made; null: from the first
/// one. Gives the last stop, for the part that follows.
QWidget *continueTabOrder(QWidget *last, const QWidget &part);

} // namespace Shopbell
