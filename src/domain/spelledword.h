// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Shopbell {

/// A word of a text, by its place in it: UTF-16 units, as text fields count.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

/// The words that a dictionary can judge. Left out are placeholders ({{name}}), links, e-mail addresses, @names and
/// #tags, whatever holds a digit, single letters, and scripts whose words a dictionary does not hold (Chinese,
/// Japanese, Korean, Thai). Words with an apostrophe are one; those with hyphens are several.
std::vector<WordPlace> wordsToSpell(const QString &text);

/// Whether the spelling of a text could be checked.
enum class SpellingState {
    Checked,
    NoDictionary, ///< None of its language is installed.
    DamagedDictionary, ///< There is one, but it cannot be read.
};

/// The same word for every way of writing its apostrophe.
QString plainApostrophes(QString word);

} // namespace Shopbell
