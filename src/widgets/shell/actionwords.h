// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace Shopbell {

/// What an action does, as a person would say it: without the mark of its letter in a menu and without an ellipsis.
QString wordsOf(const QAction &action);

} // namespace Shopbell
