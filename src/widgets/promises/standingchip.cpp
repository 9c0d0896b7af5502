// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/standingchip.h"

#include "format/promisewords.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

Chip standingChip(const PromiseRow &row, const PromiseText &text, const QDate &today)
{
    Chip chip{.tone = ChipTone::Tag, .text = text.standing(row.standing, today), .icon = u"clock"_s};
    switch (row.standing.kind) {
    case PromiseStanding::Kind::Late:
        chip.tone = ChipTone::Negative;
        chip.icon = u"circle-alert"_s;
        break;
    case PromiseStanding::Kind::DueToday:
        chip.tone = ChipTone::Warn;
        break;
    case PromiseStanding::Kind::AskToday:
    case PromiseStanding::Kind::AskLate:
        chip.tone = ChipTone::Warn;
        chip.icon = u"calendar-check"_s;
        break;
    case PromiseStanding::Kind::AskLater:
        chip.icon = u"calendar-check"_s;
        break;
    case PromiseStanding::Kind::Checked:
        chip.tone = ChipTone::Accent;
        chip.icon = u"circle-check"_s;
        break;
    case PromiseStanding::Kind::NotSatisfied:
        chip.tone = ChipTone::Negative;
        chip.icon = u"frown"_s;
        break;
    case PromiseStanding::Kind::NotGiven:
        chip.icon = u"pencil"_s;
        break;
    case PromiseStanding::Kind::DueLater:
        break;
    }
    return chip;
}

} // namespace Shopbell
