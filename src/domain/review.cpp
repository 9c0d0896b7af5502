// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ReviewKind, 5> kinds{{
    {ReviewKind::Remark, "remark"_L1},
    {ReviewKind::Praise, "praise"_L1},
    {ReviewKind::Complaint, "complaint"_L1},
    {ReviewKind::Idea, "idea"_L1},
    {ReviewKind::Question, "question"_L1},
}};
constexpr KeyTable<ReviewSource, 4> sources{{
    {ReviewSource::Customer, "customer"_L1},
    {ReviewSource::Team, "team"_L1},
    {ReviewSource::Supplier, "supplier"_L1},
    {ReviewSource::Observation, "observation"_L1},
}};
constexpr KeyTable<Touchpoint, 13> touchpoints{{
    {Touchpoint::None, "none"_L1},
    {Touchpoint::Finding, "finding"_L1},
    {Touchpoint::Asking, "asking"_L1},
    {Touchpoint::Choosing, "choosing"_L1},
    {Touchpoint::Ordering, "ordering"_L1},
    {Touchpoint::Buying, "buying"_L1},
    {Touchpoint::Paying, "paying"_L1},
    {Touchpoint::Invoice, "invoice"_L1},
    {Touchpoint::Receiving, "receiving"_L1},
    {Touchpoint::Using, "using"_L1},
    {Touchpoint::AfterSales, "after-sales"_L1},
    {Touchpoint::Ending, "ending"_L1},
    {Touchpoint::ComingBack, "coming-back"_L1},
}};
constexpr KeyTable<WhereItHurts, 5> places{{
    {WhereItHurts::None, "none"_L1},
    {WhereItHurts::People, "people"_L1},
    {WhereItHurts::Offer, "offer"_L1},
    {WhereItHurts::Process, "process"_L1},
    {WhereItHurts::Channel, "channel"_L1},
}};
constexpr KeyTable<AnswerState, 4> answerStates{{
    {AnswerState::NotNeeded, "not-needed"_L1},
    {AnswerState::Waiting, "waiting"_L1},
    {AnswerState::NotAnswered, "not-answered"_L1},
    {AnswerState::Answered, "answered"_L1},
}};

constexpr KeyTable<QuestionEnd, 3> questionEnds{{
    {QuestionEnd::Open, "open"_L1},
    {QuestionEnd::BoughtHere, "bought-here"_L1},
    {QuestionEnd::BoughtElsewhere, "bought-elsewhere"_L1},
}};

template<typename Enum, size_t Count>
std::vector<Enum> valuesOf(const KeyTable<Enum, Count> &table)
{
    std::vector<Enum> values;
    for (const auto &[value, key] : table)
        values.push_back(value);
    return values;
}
} // namespace

template<>
const std::vector<ReviewKind> &allOf<ReviewKind>()
{
    static const std::vector<ReviewKind> all = valuesOf(kinds);
    return all;
}

template<>
const std::vector<ReviewSource> &allOf<ReviewSource>()
{
    static const std::vector<ReviewSource> all = valuesOf(sources);
    return all;
}

template<>
const std::vector<Touchpoint> &allOf<Touchpoint>()
{
    static const std::vector<Touchpoint> all = valuesOf(touchpoints);
    return all;
}

template<>
const std::vector<WhereItHurts> &allOf<WhereItHurts>()
{
    static const std::vector<WhereItHurts> all = valuesOf(places);
    return all;
}

template<>
const std::vector<QuestionEnd> &allOf<QuestionEnd>()
{
    static const std::vector<QuestionEnd> all = valuesOf(questionEnds);
    return all;
}

QString keyOf(ReviewKind kind)
{
    return keyIn(kinds, kind);
}

QString keyOf(ReviewSource source)
{
    return keyIn(sources, source);
}

QString keyOf(Touchpoint touchpoint)
{
    return keyIn(touchpoints, touchpoint);
}

QString keyOf(WhereItHurts where)
{
    return keyIn(places, where);
}

QString keyOf(AnswerState state)
{
    return keyIn(answerStates, state);
}

std::optional<ReviewKind> kindFromKey(QStringView key)
{
    return valueIn(kinds, key);
}

std::optional<ReviewSource> sourceFromKey(QStringView key)
{
    return valueIn(sources, key);
}

std::optional<Touchpoint> touchpointFromKey(QStringView key)
{
    return valueIn(touchpoints, key);
}

std::optional<WhereItHurts> whereItHurtsFromKey(QStringView key)
{
    return valueIn(places, key);
}

std::optional<AnswerState> answerStateFromKey(QStringView key)
{
    return valueIn(answerStates, key);
}

QString keyOf(QuestionEnd end)
{
    return keyIn(questionEnds, end);
}

std::optional<QuestionEnd> questionEndFromKey(QStringView key)
{
    return valueIn(questionEnds, key);
}

bool sortAs(Review &review, Sentiment sentiment, SentimentOrigin origin)
{
    if (origin < review.origin || (review.sentiment == sentiment && review.origin == origin))
        return false;
    review.sentiment = sentiment;
    review.origin = origin;
    return true;
}

} // namespace Shopbell
