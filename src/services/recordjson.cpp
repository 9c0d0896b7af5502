// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordjson.h"

#include "domain/complaint.h"

#include <QDateTime>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QString isoText(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject messageJson(const Message &message, const ReviewDetails &details, const QTimeZone &zone)
{
    if (const Turn *turn = std::get_if<Turn>(&message)) {
        return {{u"from"_s, u"customer"_s},
                {u"id"_s, turn->id.value()},
                {u"text"_s, turn->text},
                {u"date"_s, jsonOf(turn->said, zone)}};
    }
    const auto &response = std::get<Response>(message);
    const auto place = std::ranges::find(details.places, response.place, &Channel::id);
    return {{u"from"_s, u"shop"_s},
            {u"channel"_s, place == details.places.end() ? details.channel.key : place->key},
            {u"id"_s, response.id.value()},
            {u"text"_s, response.text},
            {u"date"_s, jsonOf(response.posted, zone)},
            {u"signed_by"_s, jsonOfText(response.signedBy)}};
}

void addWords(QJsonObject &json, const Review &review)
{
    const std::pair<QString, QString> texts[]{
        {u"email"_s, review.email},       {u"phone"_s, review.phone},         {u"source_id"_s, review.sourceId},
        {u"link"_s, review.link},         {u"language"_s, review.language},   {u"product"_s, review.product},
        {u"location"_s, review.location}, {u"status"_s, review.onlineStatus}, {u"note"_s, review.privateNote}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            json[key] = text;
    }
    if (review.verified)
        json[u"verified"_s] = *review.verified;
    if (review.incentive)
        json[u"incentive"_s] = *review.incentive;
}

QJsonObject handOverJson(const HandOverRow &row, const QTimeZone &zone)
{
    return {{u"id"_s, row.handOver.id.value()},
            {u"from"_s, jsonOfText(row.from)},
            {u"to"_s, jsonOfText(row.to)},
            {u"state"_s, keyOf(row.handOver.state)},
            {u"sentence"_s, row.handOver.sentence},
            {u"asked_at"_s, jsonOfInstant(row.handOver.askedAt, zone)},
            {u"answered_at"_s, jsonOfInstant(row.handOver.answeredAt, zone)},
            {u"answer"_s, jsonOfText(row.handOver.answer)}};
}

/// Who sees to it and how the matter stands.
void addMatter(QJsonObject &json, const ReviewDetails &details, const QTimeZone &zone)
{
    const Review &review = details.review;
    json[u"owner"_s] = jsonOfText(details.ownerName);
    if (!details.handOvers.empty()) {
        QJsonArray handOvers;
        for (const HandOverRow &row : details.handOvers)
            handOvers.append(handOverJson(row, zone));
        json[u"hand_overs"_s] = handOvers;
    }
    if (isComplaint(review))
        json[u"complaint"_s] = keyOf(complaintState(review, details.promises));
    if (review.closedAt) {
        json[u"closed_at"_s] = jsonOfInstant(review.closedAt, zone);
        json[u"closed_reason"_s] = review.closedReason;
    }
    if (review.kind == ReviewKind::Question)
        json[u"question_end"_s] = keyOf(review.questionEnd);
}

QJsonObject reviewJson(const Review &review, const QTimeZone &zone)
{
    return {{u"id"_s, review.id.value()},
            {u"date"_s, jsonOf(review.posted, zone)},
            {u"author"_s, jsonOfText(review.author)},
            {u"rating"_s, jsonOfRating(review.rating)},
            {u"title"_s, jsonOfText(review.title)},
            {u"text"_s, review.text},
            {u"sentiment"_s, keyOf(review.sentiment)},
            {u"sentiment_from"_s, keyOf(review.origin)},
            {u"kind"_s, keyOf(review.kind)},
            {u"source"_s, keyOf(review.source)},
            {u"touchpoint"_s, keyOf(review.touchpoint)},
            {u"where_it_hurts"_s, keyOf(review.whereItHurts)},
            {u"urgent"_s, review.urgent},
            {u"private"_s, review.isPrivate},
            {u"flagged"_s, review.flagged},
            {u"archived"_s, review.archived},
            {u"state"_s, keyOf(review.answer)},
            {u"respond_by"_s, jsonOfInstant(review.respondBy, zone)},
            {u"waits_since"_s, jsonOfInstant(review.clockFrom, zone)},
            {u"customer"_s, jsonOfId(review.customer)},
            {u"batch"_s, jsonOfId(review.batch)},
            {u"line"_s, review.line > 0 ? QJsonValue(review.line) : QJsonValue()},
            {u"logged_at"_s, jsonOfInstant(review.createdAt, zone)}};
}
} // namespace

QJsonValue jsonOfRating(const std::optional<Rating> &rating)
{
    if (!rating)
        return {};
    return QJsonObject{{u"value"_s, rating->value}, {u"scale"_s, keyOf(rating->scale)}};
}

QJsonObject jsonOf(const ReviewDetails &details, const QTimeZone &zone)
{
    QJsonObject json = reviewJson(details.review, zone);
    addWords(json, details.review);
    json[u"channel"_s] = details.channel.key;
    QJsonArray tags;
    for (const Tag &tag : details.tags)
        tags.append(tag.name);
    json[u"tags"_s] = tags;
    QJsonArray conversation;
    for (const Message &message : details.conversation)
        conversation.append(messageJson(message, details, zone));
    json[u"conversation"_s] = conversation;
    addMatter(json, details, zone);
    json[u"draft"_s] = details.draft ? QJsonValue(details.draft->text) : QJsonValue();
    if (!details.extra.empty()) {
        QJsonArray extra;
        for (const auto &[name, value] : details.extra)
            extra.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
        json[u"extra"_s] = extra;
    }
    return json;
}

QJsonValue jsonOf(const Moment &moment, const QTimeZone &zone)
{
    if (!moment.isKnown())
        return {};
    return moment.at ? jsonOfInstant(*moment.at, zone) : QJsonValue(moment.day.toString(Qt::ISODate));
}

QJsonValue jsonOfInstant(qint64 utcMilliseconds, const QTimeZone &zone)
{
    return isoText(QDateTime::fromMSecsSinceEpoch(utcMilliseconds, zone));
}

QJsonValue jsonOfInstant(std::optional<qint64> utcMilliseconds, const QTimeZone &zone)
{
    return utcMilliseconds ? jsonOfInstant(*utcMilliseconds, zone) : QJsonValue();
}

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const Money &money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency}};
}

QJsonArray jsonOf(const MoneySum &sum)
{
    QJsonArray amounts;
    for (const Money &money : sum.amounts())
        amounts.append(jsonOf(money));
    return amounts;
}

QJsonValue jsonOfText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace Shopbell
