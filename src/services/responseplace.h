// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "services/reviewwork.h"

namespace Shopbell {

/// Writes into an answer where it was given; a place that is not stored is where the review stands. Error Invalid when
/// what was said in private would be answered in public.
Status putAt(Response &response, ChannelId place, ReviewWork &work);

} // namespace Shopbell
