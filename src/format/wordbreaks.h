// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace Shopbell {

/// Where a line may end, ascending, the end of the text among them: only between two words, also of a writing that sets no
/// blanks between them, as Chinese does, and never before a particle that
/// belongs to the word before it. The words are those of ICU's dictionary.
QList<int> wordBreaks(const QString &text, const QLocale &language);

} // namespace Shopbell
