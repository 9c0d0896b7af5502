// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/reviewrow.h"

// Where an answer goes: to everybody who reads the review, or to the customer alone (product.md). Both answer the
// customer; only the first one answers in public.

namespace Shopbell {

inline constexpr ChannelId phoneChannel{11};
inline constexpr ChannelId emailChannel{12};
inline constexpr ChannelId messageChannel{13};
inline constexpr ChannelId questionnaireChannel{14};
inline constexpr ChannelId postChannel{17};

/// The channel by which a way reaches the customer alone; not stored for one that has none.
ChannelId channelBy(ContactWay way);
/// On the phone and face to face nothing is written.
bool isSpoken(ContactWay way);

/// Who wrote a review, as far as it tells: for one whose customer is not known.
Customer writerAsSigned(const Review &review);

/// Whether others read what is answered there.
bool othersRead(const Review &review, const Channel &place);

/// Where a letter or a short reply may go: where the review stands when that can be, first, then by each way that the
/// customer did not refuse. `channels`: those of the shop.
std::vector<Channel> placesToAnswer(const Review &review, const Channel &usual, const Customer &customer,
                                    const std::vector<Channel> &channels);
/// The one of placesToAnswer() that a letter to the customer alone takes by itself: the way they like best, else that by
/// which they wrote, else the first by which they can be reached. Not stored when there is none.
ChannelId usualPlaceAlone(const Review &review, const Channel &usual, const Customer &customer);

/// Where an answer in the conversation was given.
const Channel &placeOf(const Response &response, const ReviewDetails &details);
/// The last answer to the customer alone, when others read the review and none of our answers.
const Response *onlyAnswerAlone(const ReviewDetails &details);

} // namespace Shopbell
