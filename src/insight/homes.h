// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/checkwords.h"

namespace Shopbell {

/// Where somebody lives, in order: a street or a flat in a sentence that says that it is a home, and a UK postcode or a
/// whole English address (number, street, town) that is not said to be the shop's or signed with its name.
std::vector<TextRange> homesIn(const QString &text, const CheckWords &words);

} // namespace Shopbell
