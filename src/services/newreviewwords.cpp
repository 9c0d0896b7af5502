// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newreviewwords.h"

#include "domain/conversation.h"
#include "domain/incomingreview.h"
#include "storage/shopstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Result<ChannelId> channelIdOf(const NewReview &words, Connection &connection)
{
    if (words.channel.isStored())
        return words.channel;
    if (words.channelName.trimmed().isEmpty())
        return inPersonChannel;
    return channelNamed(connection, words.channelName, true);
}

Result<Channel> channelOf(const NewReview &words, Connection &connection)
{
    const Result<ChannelId> id = channelIdOf(words, connection);
    if (!id)
        return id.error();
    Result<Channel> channel = readChannel(connection, *id);
    if (!channel && channel.error().kind == Error::Kind::NotFound)
        return Error{Error::Kind::Conflict, channel.error().detail};
    return channel;
}

/// By which a file of ours finds it again; what an import brought keeps the key that it came with.
Status setContentKey(Review &review, Connection &connection)
{
    const Result<std::vector<Channel>> channels = readChannels(connection);
    if (!channels)
        return channels.error();
    const auto channel = std::ranges::find(*channels, review.channel, &Channel::id);
    review.contentKey = contentKeyOf(review, channel == channels->end() ? QString() : channel->key);
    return done();
}
} // namespace

Status fillIn(Review &review, const NewReview &words, ReviewWork &work, qint64 now)
{
    if (words.text.trimmed().isEmpty() && words.title.trimmed().isEmpty() && !words.rating)
        return Error{Error::Kind::Invalid, u"neither words nor a rating"_s};
    const Result<Channel> channel = channelOf(words, work.connection);
    if (!channel)
        return channel.error();
    review.channel = channel->id;
    review.isPrivate = isSaidInPrivate(*channel, words.isPrivate);
    review.text = words.text.trimmed();
    review.title = words.title.trimmed();
    review.author = words.author.trimmed();
    review.posted = words.posted;
    if (review.posted.at)
        review.posted = Moment::atTime(std::min(*review.posted.at, now), work.zone);
    review.kind = words.kind;
    review.source = words.source;
    review.touchpoint = words.touchpoint;
    review.whereItHurts = words.whereItHurts;
    review.urgent = words.urgent;
    const bool ratingChanged = review.rating != words.rating;
    review.rating = words.rating;
    if (ratingChanged && review.origin == SentimentOrigin::Rating) {
        review.sentiment = Sentiment::Unsorted;
        review.origin = SentimentOrigin::None;
    }
    if (review.rating)
        sortAs(review, sentimentOf(*review.rating), SentimentOrigin::Rating);
    if (words.sentiment && *words.sentiment != review.sentiment)
        sortAs(review, *words.sentiment, SentimentOrigin::Owner);
    return review.typedByHand() ? setContentKey(review, work.connection) : done();
}

Result<ReviewId> addTyped(ReviewWork &work, const NewReview &words, qint64 now, CustomerId customer)
{
    const Result<ReviewId> id = work.reviews.nextId();
    if (!id)
        return id.error();
    Review review;
    review.id = *id;
    review.customer = customer;
    review.createdAt = now;
    if (Status filled = fillIn(review, words, work, now); !filled)
        return filled.error();
    ClockFacts facts;
    if (review.posted.isKnown())
        facts.lastSaid = latestInstant(review.posted, work.zone);
    startClock(review, facts, work.clock, now);
    if (Status inserted = work.reviews.insert(review); !inserted)
        return inserted.error();
    if (Status tagged = setTags(work.connection, *id, words.tags); !tagged)
        return tagged.error();
    return *id;
}

Status setTags(Connection &connection, ReviewId review, const QStringList &names)
{
    const Result<std::vector<Tag>> present = tagsOf(connection, review);
    if (!present)
        return present.error();
    QSet<qint64> wanted;
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        const Result<TagId> tag = tagNamed(connection, name);
        if (!tag)
            return tag.error();
        wanted.insert(tag->value());
        if (const Result<bool> put = putTag(connection, review, *tag); !put)
            return put.error();
    }
    for (const Tag &tag : *present) {
        if (wanted.contains(tag.id.value()))
            continue;
        if (const Result<bool> taken = takeTag(connection, review, tag.id); !taken)
            return taken.error();
    }
    return done();
}

} // namespace Shopbell
