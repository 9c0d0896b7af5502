// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace Shopbell {

/// A zone by the abbreviation that stands behind a time.
struct NamedZone
{
    std::optional<int> offsetSeconds =
        {}; ///< East of UTC. Nothing: the name means several zones, so the shop's is taken.
};

/// Nothing when nobody knows the name.
std::optional<NamedZone> zoneNamed(std::string_view name);

} // namespace Shopbell
