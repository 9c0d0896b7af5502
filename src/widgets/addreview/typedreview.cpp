// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/addreview/typedreview.h"

#include "format/reviewwords.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// The words of the kept note; a note outlives the program that wrote it, so they stay as they are.
constexpr std::array whenWords{"now"_L1, "time"_L1, "day"_L1, "unknown"_L1};
constexpr std::array whereWords{"in-person"_L1, "phone"_L1, "message"_L1, "other"_L1};

template<typename Enum, size_t Count>
Enum choiceFrom(const std::array<QLatin1StringView, Count> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? Enum(0) : Enum(found - words.begin());
}

} // namespace

QJsonObject TypedReview::toJson() const
{
    return {
        {u"text"_s, text},
        {u"author"_s, author},
        {u"when"_s, whenWords[size_t(when)]},
        {u"day"_s, day.toString(Qt::ISODate)},
        {u"time"_s, time.toString(Qt::ISODate)},
        {u"where"_s, whereWords[size_t(where)]},
        {u"channel"_s, otherChannel},
        {u"sentiment"_s, sentiment ? keyOf(*sentiment) : QString()},
        {u"stars"_s, stars},
        {u"kind"_s, keyOf(kind)},
        {u"touchpoint"_s, keyOf(touchpoint)},
        {u"tags"_s, QJsonArray::fromStringList(tags)},
        {u"urgent"_s, urgent},
    };
}

TypedReview TypedReview::fromJson(const QJsonObject &json)
{
    TypedReview typed;
    typed.text = json[u"text"_s].toString();
    typed.author = json[u"author"_s].toString();
    typed.when = choiceFrom<When>(whenWords, json[u"when"_s].toString());
    typed.day = QDate::fromString(json[u"day"_s].toString(), Qt::ISODate);
    typed.time = QTime::fromString(json[u"time"_s].toString(), Qt::ISODate);
    typed.where = choiceFrom<Where>(whereWords, json[u"where"_s].toString());
    typed.otherChannel = json[u"channel"_s].toString();
    typed.sentiment = sentimentFromKey(json[u"sentiment"_s].toString());
    typed.stars = std::clamp(json[u"stars"_s].toInt(), 0, 5);
    typed.kind = kindFromKey(json[u"kind"_s].toString()).value_or(ReviewKind::Remark);
    typed.touchpoint = touchpointFromKey(json[u"touchpoint"_s].toString()).value_or(Touchpoint::None);
    for (const auto &tag : json[u"tags"_s].toArray())
        typed.tags << tag.toString();
    typed.urgent = json[u"urgent"_s].toBool();
    return typed;
}

Moment momentOf(const TypedReview &typed, qint64 now, const QTimeZone &zone)
{
    switch (typed.when) {
    case TypedReview::When::Now:
        return Moment::atTime(now, zone);
    case TypedReview::When::AnotherTime:
        return Moment::atTime(QDateTime(typed.day, typed.time, zone).toMSecsSinceEpoch(), zone);
    case TypedReview::When::DayOnly:
        return Moment::onDay(typed.day);
    case TypedReview::When::NotKnown:
        break;
    }
    return Moment::unknown();
}

NewReview newReviewOf(const TypedReview &typed, const std::vector<Channel> &channels, qint64 now, const QTimeZone &zone,
                      NewReview rest)
{
    NewReview review = std::move(rest);
    review.text = typed.text.trimmed();
    review.author = typed.author.simplified();
    review.posted = momentOf(typed, now, zone);
    review.sentiment = typed.sentiment;
    review.kind = typed.kind;
    review.touchpoint = typed.touchpoint;
    review.tags = typed.tags;
    review.urgent = typed.urgent;
    if (typed.stars > 0)
        review.rating = Rating{double(typed.stars), RatingScale::OneToFive};

    const QString other = typed.otherChannel.simplified();
    const auto meant = std::ranges::find_if(channels, [&](const Channel &channel) {
        if (typed.where != TypedReview::Where::Other)
            return !channel.own && channel.key == whereWords[size_t(typed.where)];
        if (other.isEmpty())
            return channel.id == otherChannel;
        return nameOf(channel).compare(other, Qt::CaseInsensitive) == 0;
    });
    review.channel = meant == channels.end() ? ChannelId() : meant->id;
    if (!review.channel.isStored())
        review.channelName =
            typed.where == TypedReview::Where::Other ? other : QString(whereWords[size_t(typed.where)]);
    return review;
}

TypedReview typedFrom(const Review &review, const Channel &channel, const QStringList &tags, const QTimeZone &zone)
{
    TypedReview typed;
    typed.text = review.text;
    typed.author = review.author;
    typed.kind = review.kind;
    typed.touchpoint = review.touchpoint;
    typed.urgent = review.urgent;
    typed.tags = tags;
    if (review.origin == SentimentOrigin::Owner)
        typed.sentiment = review.sentiment;
    if (review.rating && review.rating->scale == RatingScale::OneToFive)
        typed.stars = qRound(review.rating->value);

    typed.day = review.posted.day;
    if (review.posted.at) {
        typed.when = TypedReview::When::AnotherTime;
        typed.time = QDateTime::fromMSecsSinceEpoch(*review.posted.at, zone).time();
    } else {
        typed.when = review.posted.isKnown() ? TypedReview::When::DayOnly : TypedReview::When::NotKnown;
    }
    const auto known = std::ranges::find(whereWords, channel.key);
    if (!channel.own && known != whereWords.end())
        typed.where = TypedReview::Where(known - whereWords.begin());
    else
        typed.where = TypedReview::Where::Other;
    if (typed.where == TypedReview::Where::Other && channel.id != otherChannel)
        typed.otherChannel = nameOf(channel);
    return typed;
}

} // namespace Shopbell
