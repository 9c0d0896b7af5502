// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

#include <vector>

// A refusal wins: what one of two entries allows and the other refuses is not allowed to the one person they become. The
// consent waits with the entry that is gone, until nobody refuses it any more. What the one person refuses, each of the two
// refuses afterwards.

namespace Shopbell {

class Connection;

/// Once a merge has moved everything: the consents of the kept entry that a refusal of it contradicts go to the gone one.
Status parkRefusedConsents(Connection &connection, MergeId merge, CustomerId kept, CustomerId gone);

/// Before a merge moves anything: notes what the kept entry refuses.
Status noteOwnRefusals(Connection &connection, MergeId merge, CustomerId kept);

/// Once a merge has given back what it had brought: the refusals of `person`, who its two entries are, that neither had before
/// it and no later merge brought.
Result<std::vector<ConsentId>> arrivedRefusals(Connection &connection, MergeId merge, CustomerId person);

/// Gives an entry a refusal as well, unless it refuses the same already.
Status copyRefusal(Connection &connection, ConsentId refusal, CustomerId to);

/// Consents that wait with an entry that became part of `person`, and that nobody refuses any more, are theirs.
Status bringUpConsents(Connection &connection, CustomerId person);

/// Once a merge was taken apart: consents that came back to `customer`, and that a refusal of another entry merged into them
/// contradicts, wait with that one.
Status parkReturnedConsents(Connection &connection, CustomerId customer);

} // namespace Shopbell
