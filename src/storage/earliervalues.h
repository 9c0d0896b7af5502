// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"

#include <optional>

namespace Shopbell {

class Connection;

// What an import changed in rows that were there before goes back when it is taken back: the rows of its own entry in
// batch_row are swapped (bulkrows.h). Those that something else has changed since are held, and stay as they are.

/// The entry of an import that changed such rows; nothing when it changed none.
Result<std::optional<Change>> importThatChanged(Connection &connection, BatchId batch);
/// Call before the rows are swapped back.
Status holdChangedSince(Connection &connection, const Change &import);
/// Call before they are swapped again.
Status releaseHeld(Connection &connection, const Change &import);

} // namespace Shopbell
