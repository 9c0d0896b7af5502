// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chip.h"

#include <QDate>

namespace Shopbell {
class PromiseText;
struct PromiseRow;

/// Where a promise stands: brick when late, brass for today, quiet for later, green when the customer was asked and is
/// satisfied, brick when they are not.
Chip standingChip(const PromiseRow &row, const PromiseText &text, const QDate &today);

} // namespace Shopbell
