// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// What the lines of somebody's words are.
enum class Lines {
    OfWords, ///< Broken as they were written: nothing is put between them.
    OfSheet, ///< Questions and answers, each on a line of its own.
};

/// The words on one line. Between lines of words stands a blank, nothing where a script without blanks goes on. Where a
/// line of a sheet ends without a stop and another one begins, a dot stands between them; one that goes on in small
/// letters was only broken.
QString onOneLine(const QString &words, Lines lines = Lines::OfWords);

/// The words on one line, as onOneLine() gives them, at most so many characters and "…": cut where a line may break, so
/// between two words or two Chinese characters; inside a word only when it is very long.
QString cutAtWord(const QString &words, qsizetype most, Lines lines = Lines::OfWords);

} // namespace Shopbell
