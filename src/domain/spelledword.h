// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"

#include <QString>

#include <vector>

namespace Shopbell {

/// The words that a dictionary can judge. Left out are placeholders ({{name}}), links, e-mail addresses, @names and
/// #tags, whatever holds a digit, single letters, and scripts whose words a dictionary does not hold (Chinese,
/// Japanese, Korean, Thai). Words with an apostrophe are one; those with hyphens are several.
std::vector<TextRange> wordsToSpell(const QString &text);

/// Whether the spelling of a text could be checked.
enum class SpellingState {
    Checked,
    NoDictionary, ///< None of its language is installed.
    DamagedDictionary, ///< There is one, but it cannot be read.
};

/// The same word for every way of writing its apostrophe.
QString plainApostrophes(QString word);

} // namespace Shopbell
