// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// How names of customers are compared: without letter case and with single blanks. Empty for an empty name.
QString sameNameKey(const QString &name);

/// Equal for names of the same family and the same first letter: "Priya Nair", "P. Nair" and "Nair, Priya". The family name
/// is the last word, what stands before a comma, or the first character of a name in Chinese characters, and there the
/// letter is the next character. Empty for a name of one word, which says too little.
QString similarNameKey(const QString &name);

} // namespace Shopbell
