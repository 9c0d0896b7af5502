// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerwork.h"
#include "services/keepfollowups.h"

#include <functional>
#include <span>
#include <vector>

namespace Shopbell {

// A follow-up is marked as sent: contacts are written, and the follow-up is settled in memory; the caller saves it.

Result<SentFollowUp> sendToOne(FollowUp &followUp, QDate day, ContactWay way, CustomerWork &work);

/// What becomes of the audience of a follow-up on a day, as a snapshot of the file tells.
struct AudienceNow
{
    FollowUp followUp = {};
    AudienceCount count = {};
    std::vector<CustomerId> free = {}; ///< They get it now.
};
/// Errors: those of finish(); Conflict when nobody is free: the reason of the first who waits, else "nobody-free".
Result<AudienceNow> audienceOn(const FollowUp &followUp, QDate day, CustomerWork &work);

/// Called for each contact that was made.
using NoteContact = std::function<Status(ContactMadeId id, CustomerId customer)>;
/// To some people of an audience. Who has heard meanwhile is passed over, and who is not free any more is counted.
Result<SentFollowUp> sendToSome(const FollowUp &followUp, std::span<const CustomerId> some, QDate day,
                                CustomerWork &work, const NoteContact &note = {});

/// After everybody who was free: it stays planned while others wait for something that passes, or can still come to belong
/// to it, for the first day on which there may be somebody.
Status settleAudience(FollowUp &followUp, const SentFollowUp &sent, const AudienceCount &count, QDate day,
                      CustomerWork &work);

} // namespace Shopbell
