// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/shop.h"
#include "services/shopfile.h"

// Other targets or opening hours move the end of every clock that runs. A few are renewed in the same transaction; many in
// pieces that hold the writer for some 40 ms each and remember the earlier ends, so that all is one Undo.

namespace Shopbell {

class Connection;
struct Recording;

/// More are renewed in pieces: a thousand reviews hold the writer for some 20 ms.
inline constexpr int mostRenewedAtOnce = 1000;

/// Inside the change of the shop's profile: renews them, or marks the change as going on. Then renewInPieces() has to
/// follow. Result: whether it has to.
Result<bool> renewClocks(Connection &connection, const Shop &shop, Recording &recording);

/// After that change, on a job thread. When it fails, the change is taken back.
Status renewInPieces(ShopFile &file, const Change &change);

} // namespace Shopbell
