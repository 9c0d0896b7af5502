// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace Shopbell {

/// The line that somebody types in: the widget itself, or the one in a spin box or an editable combo box; null for other
/// widgets.
QLineEdit *lineOf(const QWidget *widget);

/// Ends the typing of a line that was taken over, and leaves `text` in it: Ctrl+Z there is then the last action's, not
/// the typing's.
void endTyping(QLineEdit *line, const QString &text);

} // namespace Shopbell
