// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"

namespace Shopbell {

struct CustomerReading;

/// What is worth planning today: for everybody in the book, for whom a service that comes round is due again, and for
/// who sent a friend that bought, whom something was promised, whose idea came true, or who asked a question that ended
/// open. What was planned, done or skipped for the same cause is left out. `search`: as in FollowUpQuery, in the name of
/// the customer and in what the idea rests on.
Result<FoundIdeas> followUpIdeas(const CustomerReading &reading, int mostOfAReason, std::optional<CustomerId> customer,
                                 const QString &search = {});

} // namespace Shopbell
