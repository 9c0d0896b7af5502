// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/responseplace.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Status putAt(Response &response, ChannelId place, ReviewWork &work)
{
    response.place = {};
    if (!place.isStored())
        return done();
    const Result<Review> review = work.reviews.find(response.review);
    const Result<Channel> channel = readChannel(work.connection, place);
    if (!review)
        return review.error();
    if (!channel)
        return channel.error();
    if (!mayAnswerThrough(*review, *channel))
        return Error{Error::Kind::Invalid, u"an answer in public to what was said in private"_s};
    response.place = place;
    return done();
}

} // namespace Shopbell
