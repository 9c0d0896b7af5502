// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/followuptext.h"

#include <vector>

class QFrame;
class QPlainTextEdit;
class QWidget;

namespace Shopbell {
class Theme;

inline constexpr int followUpPadding = 18; ///< Of the pane, logical pixels.

/// A small label over a field.
QWidget *followUpField(const Theme &theme, const QString &label, QWidget *field);
/// A field for the words: placeholders that are not filled in are tokens, Tab leaves it.
QPlainTextEdit *followUpWordsField(const Theme &theme);
/// The lines under the words: a green tick for what is fine, brass for what is not, neither for what is only said.
QWidget *followUpChecks(const Theme &theme, const std::vector<ContactCheck> &checks);

/// A remark behind an icon.
QWidget *followUpHint(const Theme &theme, const QString &icon, const QString &words);
/// A box on a ground of its own for such lines.
QFrame *followUpBox();

} // namespace Shopbell
