// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answerplace.h"

#include "domain/contactguard.h"

#include <algorithm>

namespace Shopbell {

namespace {
constexpr ContactWay waysAlone[] = {ContactWay::Email, ContactWay::Message, ContactWay::Phone, ContactWay::Post,
                                    ContactWay::InPerson};

/// Whether the customer refuses the way that a channel is.
bool isRefusedBy(const Customer &customer, ChannelId place)
{
    return std::ranges::any_of(
        waysAlone, [&](ContactWay way) { return channelBy(way) == place && refusalOf(customer, way).has_value(); });
}
} // namespace

ChannelId channelBy(ContactWay way)
{
    switch (way) {
    case ContactWay::Email:
        return emailChannel;
    case ContactWay::Phone:
        return phoneChannel;
    case ContactWay::Message:
        return messageChannel;
    case ContactWay::InPerson:
        return inPersonChannel;
    case ContactWay::Post:
        return postChannel;
    case ContactWay::None:
        break;
    }
    return {};
}

bool isSpoken(ContactWay way)
{
    return way == ContactWay::Phone || way == ContactWay::InPerson;
}

Customer writerAsSigned(const Review &review)
{
    Customer customer{.name = review.author};
    if (!review.email.isEmpty())
        customer.contacts.push_back({.kind = ContactKind::Email, .value = review.email});
    if (!review.phone.isEmpty())
        customer.contacts.push_back({.kind = ContactKind::Phone, .value = review.phone});
    return customer;
}

bool othersRead(const Review &review, const Channel &place)
{
    return !review.isPrivate && !place.isPrivate;
}

std::vector<Channel> placesToAnswer(const Review &review, const Channel &usual, const Customer &customer,
                                    const std::vector<Channel> &channels)
{
    std::vector<Channel> places;
    if (!isRefusedBy(customer, usual.id))
        places.push_back(usual);
    for (const ContactWay way : waysAlone) {
        const auto channel = std::ranges::find(channels, channelBy(way), &Channel::id);
        if (channel != channels.end() && channel->id != usual.id && mayAnswerThrough(review, *channel)
            && !refusalOf(customer, way))
            places.push_back(*channel);
    }
    if (places.empty())
        places.push_back(usual); // Whoever wrote there reads there.
    return places;
}

ChannelId usualPlaceAlone(const Review &review, const Channel &usual, const Customer &customer)
{
    const std::vector<ContactWay> ways = usableWays(customer);
    const auto usable = [&ways](ContactWay way) { return std::ranges::find(ways, way) != ways.end(); };
    if (const ChannelId liked = channelBy(customer.preferred); liked.isStored() && usable(customer.preferred))
        return liked;
    if (!othersRead(review, usual) && !isRefusedBy(customer, usual.id))
        return usual.id;
    for (const ContactWay way : ways) {
        if (const ChannelId place = channelBy(way); place.isStored())
            return place;
    }
    return {};
}

const Channel &placeOf(const Response &response, const ReviewDetails &details)
{
    const auto place = std::ranges::find(details.places, response.place, &Channel::id);
    return response.place.isStored() && place != details.places.end() ? *place : details.channel;
}

const Response *onlyAnswerAlone(const ReviewDetails &details)
{
    if (!othersRead(details.review, details.channel))
        return nullptr;
    const Response *last = nullptr;
    for (const Message &message : details.conversation) {
        const auto *response = std::get_if<Response>(&message);
        if (!response)
            continue;
        if (othersRead(details.review, placeOf(*response, details)))
            return nullptr;
        last = response;
    }
    return last;
}

} // namespace Shopbell
