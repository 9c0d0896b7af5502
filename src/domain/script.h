// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

// What the writing of a letter asks of whoever looks for words.

namespace Shopbell {

/// A Chinese character.
inline bool isHan(char32_t letter)
{
    return QChar::script(letter) == QChar::Script_Han;
}

/// A letter of the Chinese, Japanese or Korean writing, as wide as high.
inline bool isEastAsian(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// Whether a word may begin with any such letter, whatever stands before it.
inline bool isWordOfItsOwn(char32_t letter)
{
    return isEastAsian(letter) || QChar::script(letter) == QChar::Script_Thai;
}

/// Of a script without blanks between words, or without a dictionary of words.
inline bool isWrittenWithoutBlanks(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Bopomofo:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return isWordOfItsOwn(letter);
    }
}

} // namespace Shopbell
