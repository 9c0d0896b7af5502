// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// Words of the shop's as they stand on a button, in a box or in a menu, where a single ampersand would mark the letter of a
/// key.
QString labelWords(QString words);

} // namespace Shopbell
