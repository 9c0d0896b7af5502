// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promiserow.h"

#include <algorithm>

namespace Shopbell {

std::optional<PromiseState> neighbourOnBoard(PromiseState state, int step)
{
    const auto at = std::ranges::find(boardStates, state);
    if (at == boardStates.end())
        return std::nullopt;
    const auto to = at - boardStates.begin() + step;
    return to >= 0 && to < std::ssize(boardStates) ? std::optional(boardStates[size_t(to)]) : std::nullopt;
}

} // namespace Shopbell
