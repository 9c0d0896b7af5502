// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// Words of the shop's as they stand on a button, in a box or in a menu, where a single ampersand would mark the letter of a
/// key.
QString labelWords(QString words);

/// Words as they stand in a label that wraps: one that is longer than words usually are may go on in the next line behind
/// each of its letters.
QString breakableWords(const QString &words);

} // namespace Shopbell
