// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/groupchip.h"

#include "format/customertext.h"
#include "format/customerwords.h"

namespace Shopbell {

Chip groupChip(CustomerGroup group, const std::optional<Rating> &score, const CustomerText &text)
{
    Chip chip{.tone = ChipTone::Outline, .text = text.group(group, score), .icon = iconOf(group)};
    if (group == CustomerGroup::Advocate)
        chip.tone = ChipTone::Positive;
    else if (group == CustomerGroup::Detractor)
        chip.tone = ChipTone::Negative;
    return chip;
}

} // namespace Shopbell
