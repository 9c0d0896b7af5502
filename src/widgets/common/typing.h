// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QLineEdit;
class QTextDocument;
class QWidget;

namespace Shopbell {

/// The line that somebody types in: the widget itself, or the one in a spin box or an editable combo box; null for other
/// widgets.
QLineEdit *lineOf(const QWidget *widget);

/// The text that somebody types into a field of several lines; null for other widgets.
QTextDocument *documentOf(const QWidget *widget);

/// Whether the field itself has typing to undo, or to redo; nothing for a widget that is no text field.
std::optional<bool> hasTypingTo(const QWidget *field, bool undo);

/// Ends the typing of a line that was taken over, and leaves `text` in it: Ctrl+Z there is then the last action's, not
/// the typing's.
void endTyping(QLineEdit *line, const QString &text);

} // namespace Shopbell
