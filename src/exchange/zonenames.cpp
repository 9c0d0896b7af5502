// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zonenames.h"

#include "exchange/textcursor.h"

#include <algorithm>
#include <array>

namespace Shopbell {

namespace {
struct KnownZone
{
    std::string_view name;
    std::optional<int> hours;
};
constexpr std::array knownZones{
    KnownZone{"Z", 0},
    KnownZone{"UTC", 0},
    KnownZone{"GMT", 0},
    KnownZone{"WET", 0},
    KnownZone{"WEST", 1},
    KnownZone{"BST", 1},
    KnownZone{"CET", 1},
    KnownZone{"CEST", 2},
    KnownZone{"EET", 2},
    KnownZone{"EEST", 3},
    KnownZone{"MSK", 3},
    KnownZone{"JST", 9},
    KnownZone{"KST", 9},
    KnownZone{"AST", -4},
    KnownZone{"EST", -5},
    KnownZone{"EDT", -4},
    KnownZone{"CDT", -5},
    KnownZone{"MST", -7},
    KnownZone{"MDT", -6},
    KnownZone{"PST", -8},
    KnownZone{"PDT", -7},
    // China or North America; India, Israel or Ireland.
    KnownZone{"CST", {}},
    KnownZone{"IST", {}},
};
} // namespace

std::optional<NamedZone> zoneNamed(std::string_view name)
{
    const auto zone = std::find_if(knownZones.begin(), knownZones.end(),
                                   [name](const KnownZone &known) { return equalsFolded(name, known.name); });
    if (zone == knownZones.end())
        return std::nullopt;
    return NamedZone{zone->hours ? std::optional(*zone->hours * 3600) : std::nullopt};
}

} // namespace Shopbell
