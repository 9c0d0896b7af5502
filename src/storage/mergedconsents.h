// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

// A refusal wins: what one of two entries allows and the other refuses is not allowed to the one person they become. The
// consent waits with the entry that is gone, until a merge that brought the refusal is taken apart.

namespace Shopbell {

class Connection;

/// Once a merge has moved everything: the consents of the kept entry that a refusal of it contradicts go to the gone one.
Status parkRefusedConsents(Connection &connection, MergeId merge, CustomerId kept, CustomerId gone);

/// Once a merge was taken apart: consents that came back to `customer`, and that a refusal of another entry merged into them
/// contradicts, wait with that one.
Status parkReturnedConsents(Connection &connection, CustomerId customer);

} // namespace Shopbell
