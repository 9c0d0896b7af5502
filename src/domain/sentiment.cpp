// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentiment.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<Sentiment, 4> sentiments{{
    {Sentiment::Positive, "positive"_L1},
    {Sentiment::Negative, "negative"_L1},
    {Sentiment::Mixed, "mixed"_L1},
    {Sentiment::Unsorted, "unsorted"_L1},
}};
constexpr KeyTable<SentimentOrigin, 5> origins{{
    {SentimentOrigin::None, "none"_L1},
    {SentimentOrigin::Suggestion, "suggestion"_L1},
    {SentimentOrigin::Rating, "rating"_L1},
    {SentimentOrigin::File, "file"_L1},
    {SentimentOrigin::Owner, "owner"_L1},
}};
} // namespace

QString keyOf(Sentiment sentiment)
{
    return keyIn(sentiments, sentiment);
}

std::optional<Sentiment> sentimentFromKey(QStringView key)
{
    return valueIn(sentiments, key);
}

QString keyOf(SentimentOrigin origin)
{
    return keyIn(origins, origin);
}

} // namespace Shopbell
