// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace Shopbell {

/// Month 1-12 by its name or abbreviation in English or another European language; 0 when it is none.
int monthNamed(std::string_view word);

} // namespace Shopbell
