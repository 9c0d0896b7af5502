// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Shopbell {

/// What the owner sets for all contacts of the shop.
struct ContactRule
{
    int againAfterDays = 30; ///< No marketing, invitation or request again before so many days have passed.

    friend bool operator==(const ContactRule &, const ContactRule &) = default;
};
inline constexpr int mostAgainAfterDays = 365;
/// From 1 to mostAgainAfterDays.
inline bool isRule(const ContactRule &rule)
{
    return rule.againAfterDays >= 1 && rule.againAfterDays <= mostAgainAfterDays;
}

} // namespace Shopbell
