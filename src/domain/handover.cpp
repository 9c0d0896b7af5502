// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handover.h"

#include "domain/keys.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<HandOverState, 4> handOverStates{{
    {HandOverState::Asked, "asked"_L1},
    {HandOverState::Accepted, "accepted"_L1},
    {HandOverState::Declined, "declined"_L1},
    {HandOverState::TakenBack, "taken-back"_L1},
}};
constexpr KeyTable<HandOverFault, 10> handOverFaults{{
    {HandOverFault::NoOwner, "no-owner"_L1},
    {HandOverFault::SamePerson, "same-person"_L1},
    {HandOverFault::HasLeft, "has-left"_L1},
    {HandOverFault::NoSentence, "no-sentence"_L1},
    {HandOverFault::AlreadyAsked, "already-asked"_L1},
    {HandOverFault::NotAsked, "not-asked"_L1},
    {HandOverFault::NoWords, "no-words"_L1},
    {HandOverFault::OwnedAlready, "owned-already"_L1},
    {HandOverFault::LeavesComplaints, "leaves-complaints"_L1},
    {HandOverFault::LeavesPromises, "leaves-promises"_L1},
}};

std::optional<HandOverFault> answerWith(HandOver &handOver, HandOverState state, qint64 now)
{
    if (handOver.state != HandOverState::Asked)
        return HandOverFault::NotAsked;
    handOver.state = state;
    handOver.answeredAt = now;
    return std::nullopt;
}
} // namespace

QString keyOf(HandOverState state)
{
    return keyIn(handOverStates, state);
}

QString keyOf(HandOverFault fault)
{
    return keyIn(handOverFaults, fault);
}

std::optional<HandOverFault> own(Review &review, TeamMemberId owner, bool left)
{
    if (review.owner == owner)
        return HandOverFault::SamePerson;
    if (review.owner.isStored())
        return HandOverFault::OwnedAlready;
    if (left)
        return HandOverFault::HasLeft;
    review.owner = owner;
    return std::nullopt;
}

std::optional<HandOverFault> ask(HandOver &handOver, const Review &review, bool open, bool left)
{
    if (!review.owner.isStored())
        return HandOverFault::NoOwner;
    if (review.owner == handOver.to)
        return HandOverFault::SamePerson;
    if (left)
        return HandOverFault::HasLeft;
    if (open)
        return HandOverFault::AlreadyAsked;
    handOver.sentence = handOver.sentence.trimmed();
    if (handOver.sentence.isEmpty())
        return HandOverFault::NoSentence;
    handOver.review = review.id;
    handOver.from = review.owner;
    handOver.state = HandOverState::Asked;
    return std::nullopt;
}

std::optional<HandOverFault> accept(HandOver &handOver, Review &review, qint64 now)
{
    if (const auto fault = answerWith(handOver, HandOverState::Accepted, now))
        return fault;
    review.owner = handOver.to;
    return std::nullopt;
}

std::optional<HandOverFault> decline(HandOver &handOver, const QString &words, qint64 now)
{
    if (words.trimmed().isEmpty())
        return HandOverFault::NoWords;
    if (const auto fault = answerWith(handOver, HandOverState::Declined, now))
        return fault;
    handOver.answer = words.trimmed();
    return std::nullopt;
}

std::optional<HandOverFault> takeBack(HandOver &handOver, qint64 now)
{
    return answerWith(handOver, HandOverState::TakenBack, now);
}

namespace {
HandOverState stateOfRow(const HandOverRow &row)
{
    return row.handOver.state;
}
} // namespace

int timesHandedOver(const std::vector<HandOverRow> &handOvers)
{
    return int(std::ranges::count(handOvers, HandOverState::Accepted, stateOfRow));
}

const HandOverRow *openHandOver(const std::vector<HandOverRow> &handOvers)
{
    const auto open = std::ranges::find(handOvers, HandOverState::Asked, stateOfRow);
    return open == handOvers.end() ? nullptr : &*open;
}

QString firstOwner(const QString &owner, const std::vector<HandOverRow> &handOvers)
{
    const auto first = std::ranges::find(handOvers, HandOverState::Accepted, stateOfRow);
    return first == handOvers.end() ? owner : first->from;
}

} // namespace Shopbell
