// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/score.h"
#include "look/chip.h"

namespace Shopbell {
class CustomerText;

/// The chip of a group with its score: "Advocate 10", "No score".
Chip groupChip(CustomerGroup group, const std::optional<Rating> &score, const CustomerText &text);

} // namespace Shopbell
