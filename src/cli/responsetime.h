// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Shopbell::Cli {

/// The name under which `stats` tells how quickly the shop answers.
inline constexpr QLatin1StringView responseTimeName{"response-time"};

/// `stats SHOP response-time`: of all and by target, with who waits now.
Exit tellResponseTimes(const Call &call);

} // namespace Shopbell::Cli
