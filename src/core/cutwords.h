// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// The words on one line, at most so many characters and "…": cut where a line may break, so between two words or two
/// Chinese characters; inside a word only when it is very long.
QString cutAtWord(const QString &words, qsizetype most);

} // namespace Shopbell
