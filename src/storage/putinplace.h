// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Shopbell {

enum class InPlace {
    New, ///< A file of that name is refused: Exists.
    Replacing, ///< A file of that name gives way.
};

/// Gives a finished shop file its name, in one step. A log that a crash left beside an earlier file of that name would be
/// read into the new one and spoil it, and it may hold what somebody still wants: it is set aside as "shop.shopbell-wal.old".
/// Exists, or ReadOnly when the folder cannot be written to.
Status putInPlace(const QString &finished, const QString &target, InPlace how);

} // namespace Shopbell
