// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// The words on one line. Where a line ends without a stop and another one begins, as the answers on a sheet do, a dot
/// stands between them; a line that goes on in small letters was only broken.
QString onOneLine(const QString &words);

/// The words on one line, as onOneLine() gives them, at most so many characters and "…": cut where a line may break, so
/// between two words or two Chinese characters; inside a word only when it is very long.
QString cutAtWord(const QString &words, qsizetype most);

} // namespace Shopbell
