// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplestory.h"

#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// "daysAgo" and, where it is known, "time"; neither: unknown.
Moment momentFrom(const QJsonObject &json, const SampleTime &time)
{
    if (!json.contains("daysAgo"_L1))
        return Moment::unknown();
    const QDate day = time.lastDay.addDays(-json["daysAgo"_L1].toInt());
    const QTime clock = QTime::fromString(json["time"_L1].toString(), u"HH:mm"_s);
    return clock.isValid() ? Moment::atTime(std::min(*time.at(day, clock).at, time.now), time.zone)
                           : Moment::onDay(day);
}

SampleMessage messageFrom(const QJsonObject &json, const SampleTime &time, Sentiment about)
{
    SampleMessage message;
    message.ours = json["by"_L1].toString() == "us"_L1;
    message.text = json["text"_L1].toString();
    message.said = momentFrom(json, time);
    if (about == Sentiment::Positive)
        message.kind = ResponseKind::Thanks;
    return message;
}

/// A day so many days before the last one; negative: after it. Invalid where nothing is told.
QDate dayFrom(const QJsonObject &json, QLatin1StringView key, const SampleTime &time)
{
    return json.contains(key) ? time.lastDay.addDays(-json[key].toInt()) : QDate();
}

std::optional<qint64> instantFrom(const QJsonObject &json, QLatin1StringView key, const SampleTime &time, QTime clock)
{
    const QDate day = dayFrom(json, key, time);
    return day.isValid() ? std::optional(std::min(*time.at(day, clock).at, time.now)) : std::nullopt;
}

Promise promiseFrom(const QJsonObject &json, const SampleTime &time)
{
    Promise told;
    told.title = json["title"_L1].toString();
    told.parts = {json["acknowledgement"_L1].toString(), json["apology"_L1].toString(),
                  json["cause"_L1].toString(),           json["remedy"_L1].toString(),
                  json["prevention"_L1].toString(),      json["publication"_L1].toString()};
    told.state = promiseStateFromKey(json["state"_L1].toString()).value_or(PromiseState::Plan);
    told.due = dayFrom(json, "due"_L1, time);
    told.checkBack = dayFrom(json, "checkBack"_L1, time);
    told.startedAt = instantFrom(json, "started"_L1, time, QTime(9, 0));
    told.doneAt = instantFrom(json, "done"_L1, time, QTime(17, 0));
    told.checkedAt = instantFrom(json, "checked"_L1, time, QTime(11, 0));
    told.outcome.words = json["outcome"_L1].toString();
    if (json.contains("satisfied"_L1))
        told.outcome.satisfied = json["satisfied"_L1].toBool();
    for (const auto &item : json["steps"_L1].toArray()) {
        const QJsonObject step = item.toObject();
        told.steps.push_back(
            {{}, step["words"_L1].toString(), {}, dayFrom(step, "due"_L1, time), dayFrom(step, "done"_L1, time), {}});
    }
    return told;
}

/// Gives the promise to the complaint that it came with.
void addPromise(SampleReview &told, const QJsonArray &promises, const SampleTime &time)
{
    for (const auto &item : promises) {
        const QJsonObject json = item.toObject();
        if (json["author"_L1].toString() != told.review.author || told.review.kind != ReviewKind::Complaint)
            continue;
        told.promise = promiseFrom(json, time);
        told.promise->reviews = {
            {.agreed = dayFrom(json, "agreed"_L1, time), .agreedHow = json["agreedHow"_L1].toString()}};
        told.keeper = json["owner"_L1].toString();
    }
}

SampleReview tellOne(const QJsonObject &json, const SampleTime &time)
{
    SampleReview told;
    told.channelKey = json["channel"_L1].toString();
    told.draft = json["draft"_L1].toString();
    told.clockRuns = true;
    for (const auto &tag : json["tags"_L1].toArray())
        told.tags += tag.toString();
    Review &review = told.review;
    review.author = json["author"_L1].toString();
    review.title = json["title"_L1].toString();
    review.text = json["text"_L1].toString();
    review.product = json["product"_L1].toString();
    review.privateNote = json["note"_L1].toString();
    review.flagged = json["flagged"_L1].toBool();
    review.urgent = json["urgent"_L1].toBool();
    review.posted = momentFrom(json, time);
    review.kind = kindFromKey(json["kind"_L1].toString()).value_or(ReviewKind::Remark);
    review.source = sourceFromKey(json["source"_L1].toString()).value_or(ReviewSource::Customer);
    review.touchpoint = touchpointFromKey(json["touchpoint"_L1].toString()).value_or(Touchpoint::None);
    review.whereItHurts = whereItHurtsFromKey(json["hurts"_L1].toString()).value_or(WhereItHurts::None);
    if (json.contains("rating"_L1)) {
        review.rating = Rating{json["rating"_L1].toDouble()};
        sortAs(review, sentimentOf(*review.rating), SentimentOrigin::Rating);
    }
    if (const auto sentiment = sentimentFromKey(json["sentiment"_L1].toString()))
        sortAs(review, *sentiment, SentimentOrigin::Owner);
    for (const auto &message : json["messages"_L1].toArray())
        told.messages.push_back(messageFrom(message.toObject(), time, review.sentiment));
    return told;
}
} // namespace

std::vector<SampleReview> sampleStory(const SampleWords &words, const SampleTime &time, int reviews, int people)
{
    std::vector<SampleReview> story;
    QStringList authors;
    for (const auto &item : words.story) {
        if (int(story.size()) >= reviews)
            break;
        SampleReview told = tellOne(item.toObject(), time);
        addPromise(told, words.promises, time);
        const QString author = told.review.author;
        const bool newcomer = !author.isEmpty() && !authors.contains(author);
        if ((newcomer && authors.size() >= people)
            || (told.review.posted.isKnown() && told.review.posted.day < time.firstDay))
            continue;
        if (newcomer)
            authors += author;
        story.push_back(std::move(told));
    }
    return story;
}

QStringList authorsOf(const std::vector<SampleReview> &story)
{
    QStringList authors;
    for (const SampleReview &told : story) {
        if (!told.review.author.isEmpty() && !authors.contains(told.review.author))
            authors += told.review.author;
    }
    return authors;
}

} // namespace Shopbell
