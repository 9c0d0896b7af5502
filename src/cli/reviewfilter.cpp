// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reviewfilter.h"

#include "cli/await.h"
#include "cli/channels.h"
#include "cli/people.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "domain/keys.h"
#include "services/readreviews.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ReviewOrder, 5> sortOrders{{
    {ReviewOrder::MostUrgent, "urgent"_L1},
    {ReviewOrder::Newest, "newest"_L1},
    {ReviewOrder::Oldest, "oldest"_L1},
    {ReviewOrder::HighestRating, "highest"_L1},
    {ReviewOrder::LowestRating, "lowest"_L1},
}};

std::optional<double> decimalFrom(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && qIsFinite(number) ? std::optional(number) : std::nullopt;
}

/// state: on which shelf, with a draft, or the state of the answer.
Status takeState(ReviewQuery &query, const QString &value)
{
    const std::pair<QLatin1StringView, Shelf> shelves[]{
        {"open"_L1, Shelf::Open}, {"archived"_L1, Shelf::Archived}, {"any"_L1, Shelf::Both}};
    for (const auto &[key, shelf] : shelves) {
        if (value == key) {
            query.shelf = shelf;
            return done();
        }
    }
    if (value == "draft"_L1)
        query.withDraft = true;
    else if (value == "flagged"_L1)
        query.flagged = true;
    else if (value == "undated"_L1)
        query.onlyUndated = true;
    else
        return take(query.answer, answerStateFromKey(value), u"state"_s, value);
    return done();
}

Status takeAnswered(ReviewFilter &filter, const QString &value)
{
    if (value == "yes"_L1)
        filter.query.answer = AnswerState::Answered;
    else if (value == "no"_L1)
        filter.onlyUnanswered = true;
    else
        return notUnderstood(u"answered"_s, value);
    return done();
}

Status takeChannel(ReviewFilter &filter, const OpenShop &shop, const QString &value)
{
    const Result<std::vector<Channel>> channels = channelsOf(shop.file);
    if (!channels)
        return channels.error();
    if (const Channel *channel = channelNamed(*channels, value))
        filter.query.channels.push_back(channel->id);
    else
        filter.findsNothing = true;
    return done();
}

Status takeTag(ReviewFilter &filter, const OpenShop &shop, const QString &value)
{
    const Result<std::vector<Tag>> tags = await(ReadReviews(shop.file).tags(value));
    if (!tags)
        return tags.error();
    const auto found = std::ranges::find_if(
        *tags, [&value](const Tag &tag) { return tag.name.compare(value.simplified(), Qt::CaseInsensitive) == 0; });
    if (found == tags->end())
        filter.findsNothing = true;
    else
        filter.query.tags.push_back(found->id);
    return done();
}

/// Who sees to it, and how the matter stands.
Status takeMatter(ReviewFilter &filter, const OpenShop &shop, const QString &key, const QString &value)
{
    ReviewQuery &query = filter.query;
    if (key == "hand-over"_L1) {
        if (value != "asked"_L1)
            return notUnderstood(key, value);
        query.handOverAsked = true;
        return done();
    }
    if (key == "complaint"_L1) {
        if (value != "open"_L1)
            return notUnderstood(key, value);
        query.openComplaint = true;
        return done();
    }
    if (key == "question"_L1)
        return take(query.questionEnd, questionEndFromKey(value), key, value);
    return take(query.owner, ownerIn(shop, key, value));
}

Status takeCondition(ReviewFilter &filter, const OpenShop &shop, const QString &key, const QString &value)
{
    ReviewQuery &query = filter.query;
    if (key == "sentiment"_L1)
        return take(query.sentiment, sentimentFromKey(value), key, value);
    if (key == "kind"_L1)
        return take(query.kind, kindFromKey(value), key, value);
    if (key == "touchpoint"_L1)
        return take(query.touchpoint, touchpointFromKey(value), key, value);
    if (key == "channel"_L1)
        return takeChannel(filter, shop, value);
    if (key == "tag"_L1)
        return takeTag(filter, shop, value);
    if (key == "state"_L1)
        return takeState(query, value);
    if (key == "answered"_L1)
        return takeAnswered(filter, value);
    if (key == "from"_L1)
        return take(query.from, dayFrom(value));
    if (key == "to"_L1)
        return take(query.to, dayFrom(value));
    if (key == "rating-min"_L1)
        return take(query.ratingMin, decimalFrom(value), key, value);
    if (key == "rating-max"_L1)
        return take(query.ratingMax, decimalFrom(value), key, value);
    if (key == "customer"_L1)
        return take(query.customer, customerIn(shop, {key, value}));
    if (key == "batch"_L1)
        return take(query.batch, idFrom<BatchId>(value), key, value);
    if (key == "owner"_L1 || key == "complaint"_L1 || key == "hand-over"_L1 || key == "question"_L1)
        return takeMatter(filter, shop, key, value);
    return noSuchKey(key, filterKeys());
}
} // namespace

Result<ReviewFilter> filterFrom(const Call &call, const OpenShop &shop)
{
    ReviewFilter filter;
    filter.query.search = call.value("search");
    if (call.isSet("sort")) {
        const std::optional<ReviewOrder> order = valueIn(sortOrders, call.value("sort"));
        if (!order)
            return notUnderstood(u"--sort"_s, call.value("sort"));
        filter.query.order = *order;
    }
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const auto &[key, value] : *conditions) {
        if (const Status taken = takeCondition(filter, shop, key, value); !taken)
            return taken.error();
    }
    return filter;
}

QString filterKeys()
{
    return u"sentiment, kind, channel, tag, touchpoint, state, answered, from, to, rating-min, rating-max, customer, "
           "batch, owner, complaint, hand-over, question"_s;
}

QString sortKeys()
{
    QStringList keys;
    for (const auto &[order, key] : sortOrders)
        keys << key;
    return keys.join(u", "_s);
}

} // namespace Shopbell::Cli
