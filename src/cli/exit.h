// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace Shopbell::Cli {

/// What the program tells the shell. The numbers are a promise to scripts.
enum class Exit {
    Done = 0,
    RowsLeftOut = 1, ///< Done, but not all of it.
    WrongUsage = 2,
    Refused = 3, ///< The input was refused.
    ShopFile = 4, ///< The shop file could not be opened, read or written.
    Interrupted = 130,
};

/// Of an error after the shop was opened.
Exit exitFor(const Error &error);
/// "not-found", "disk-full", ...
QString keyOf(Error::Kind kind);

} // namespace Shopbell::Cli
