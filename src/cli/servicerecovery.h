// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Shopbell::Cli {

/// The name under which `stats` tells who came back after their complaint was put right.
inline constexpr QLatin1StringView serviceRecoveryName{"service-recovery"};

/// `stats SHOP service-recovery`: the service-recovery rate of the window with its comparison, and promises kept in time.
Exit tellServiceRecovery(const Call &call);

} // namespace Shopbell::Cli
