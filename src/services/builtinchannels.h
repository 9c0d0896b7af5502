// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/channel.h"

#include <vector>

namespace Shopbell {

/// The channels that every new shop has, for whoever has no shop at hand.
Result<std::vector<Channel>> builtInChannels();

} // namespace Shopbell
