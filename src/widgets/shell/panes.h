// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Shopbell {

/// Moves the keyboard to the next (step 1) or previous (-1) pane of a window. Panes are the given areas, or the visible
/// widgets in them that have the property pane = true; a pane takes the focus through its focus proxy or its first
/// widget that takes Tab.
void focusPane(QWidget *window, const QList<QWidget *> &areas, int step);

} // namespace Shopbell
