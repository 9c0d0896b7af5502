// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplewords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts += text.toString();
    return texts;
}

/// "text", "!text" for a rare one, or ["text", "answer"].
SampleLines linesIn(const QJsonValue &value)
{
    SampleLines lines;
    for (const auto &item : value.toArray()) {
        SampleLine line;
        line.text = item.isArray() ? item[0].toString() : item.toString();
        line.answer = item[1].toString();
        line.rare = line.text.startsWith(u'!');
        line.text.remove(0, line.rare ? 1 : 0);
        lines.push_back(std::move(line));
    }
    return lines;
}

template<size_t Count>
std::array<int, Count> numbersIn(const QJsonValue &value)
{
    std::array<int, Count> numbers{};
    for (size_t i = 0; i < Count; ++i)
        numbers[i] = value[qsizetype(i)].toInt();
    return numbers;
}

Shop shopFrom(const QJsonObject &json)
{
    Shop shop;
    shop.name = json["name"_L1].toString();
    shop.kind = json["kind"_L1].toString();
    shop.place = json["place"_L1].toString();
    shop.signsAs = json["signsAs"_L1].toString();
    shop.currency = json["currency"_L1].toString();
    shop.country = json["country"_L1].toString();
    shop.zone = json["zone"_L1].toString().toLatin1();
    size_t weekday = 0;
    for (const auto &day : json["week"_L1].toArray()) {
        for (const auto &span : day.toArray())
            shop.opening.week.at(weekday).push_back({span[0].toInt(), span[1].toInt()});
        ++weekday;
    }
    return shop;
}

std::vector<std::array<QString, 3>> closedFrom(const QJsonValue &value)
{
    std::vector<std::array<QString, 3>> closed;
    for (const auto &days : value.toArray())
        closed.push_back({days[0].toString(), days[1].toString(), days[2].toString()});
    return closed;
}

SampleTopic topicFrom(const QJsonObject &json)
{
    SampleTopic topic;
    topic.tag = json["tag"_L1].toString();
    topic.alsoTags = textsIn(json["also"_L1]);
    topic.touchpoint = touchpointFromKey(json["touchpoint"_L1].toString()).value_or(Touchpoint::None);
    topic.whereItHurts = whereItHurtsFromKey(json["hurts"_L1].toString()).value_or(WhereItHurts::None);
    topic.urgent = json["urgent"_L1].toBool();
    topic.praiseWeight = json["praiseWeight"_L1].toInt();
    topic.complaintWeight = json["complaintWeight"_L1].toInt();
    topic.betterSince = json["betterSince"_L1].toInt();
    topic.praise = linesIn(json["praise"_L1]);
    topic.praiseMore = linesIn(json["praiseMore"_L1]);
    topic.complaint = linesIn(json["complaint"_L1]);
    topic.complaintMore = linesIn(json["complaintMore"_L1]);
    topic.praiseAnswer = textsIn(json["praiseAnswer"_L1]);
    topic.complaintAnswer = textsIn(json["complaintAnswer"_L1]);
    topic.notes = linesIn(json["notes"_L1]);
    return topic;
}

SampleChannel channelFrom(const QJsonObject &json)
{
    SampleChannel channel;
    channel.key = json["key"_L1].toString();
    channel.share = json["share"_L1].toInt();
    channel.imported = json["imported"_L1].toBool();
    channel.isPrivate = json["private"_L1].toBool();
    channel.rated = json["rated"_L1].toInt();
    channel.titled = json["titled"_L1].toInt();
    channel.nameless = json["nameless"_L1].toInt();
    channel.dayOnly = json["dayOnly"_L1].toInt();
    channel.withProduct = json["withProduct"_L1].toInt();
    channel.answered = numbersIn<4>(json["answered"_L1]);
    channel.never = textsIn(json["never"_L1]);
    channel.often = textsIn(json["often"_L1]);
    channel.endings = textsIn(json["endings"_L1]);
    channel.hours = numbersIn<24>(json["hours"_L1]);
    return channel;
}

SampleText textFrom(const QJsonObject &json)
{
    SampleText text;
    text.text = json["text"_L1].toString();
    text.answer = json["answer"_L1].toString();
    text.tags = textsIn(json["tags"_L1]);
    text.touchpoint = touchpointFromKey(json["touchpoint"_L1].toString()).value_or(Touchpoint::None);
    text.whereItHurts = whereItHurtsFromKey(json["hurts"_L1].toString()).value_or(WhereItHurts::None);
    text.kind = kindFromKey(json["kind"_L1].toString()).value_or(ReviewKind::Remark);
    text.source = sourceFromKey(json["source"_L1].toString()).value_or(ReviewSource::Customer);
    text.sentiment = sentimentFromKey(json["sentiment"_L1].toString()).value_or(Sentiment::Unsorted);
    text.language = json["language"_L1].toString();
    return text;
}

SampleTone toneFrom(const QJsonObject &json)
{
    return {linesIn(json["openers"_L1]), linesIn(json["closers"_L1]), textsIn(json["titles"_L1]),
            textsIn(json["answers"_L1]), textsIn(json["answersToNobody"_L1])};
}

template<typename Value, typename Read>
std::vector<Value> allIn(const QJsonValue &value, Read read)
{
    std::vector<Value> values;
    for (const auto &item : value.toArray())
        values.push_back(read(item.toObject()));
    return values;
}

SampleTrade tradeFrom(const QJsonObject &json)
{
    SampleTrade trade;
    for (const auto &goods : json["goods"_L1].toArray())
        trade.goods.push_back({goods[0].toString(), qint64(goods[1].toInt()), goods[2].toInt()});
    trade.team = textsIn(json["team"_L1]);
    trade.segments = textsIn(json["segments"_L1]);
    for (const auto &need : json["needs"_L1].toArray())
        trade.needs.emplace_back(need[0].toString(), need[1].toString());
    trade.notes = textsIn(json["notes"_L1]);
    trade.occasions = textsIn(json["occasions"_L1]);
    for (const auto &note : json["axisNotes"_L1].toArray())
        trade.axisNotes.emplace_back(note[0].toInt(), note[1].toString());
    trade.phone = json["phone"_L1].toString();
    trade.consentSource = json["consentSource"_L1].toString();
    trade.ownWay = json["ownWay"_L1].toString();
    trade.reward = json["reward"_L1].toString();
    trade.handOver = json["handOver"_L1].toString();
    return trade;
}
} // namespace

Shop SampleWords::shopIn(QDate day) const
{
    Shop made = shop;
    const auto dayOf = [day](const QString &monthAndDay) {
        return QDate::fromString(u"%1-%2"_s.arg(day.year()).arg(monthAndDay), Qt::ISODate);
    };
    for (const auto &[first, last, name] : closed)
        made.opening.closed.push_back({dayOf(first), dayOf(last), name});
    return made;
}

Result<SampleWords> SampleWords::in(const QString &language)
{
    QFile file(u":/sample/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Invalid, u"no sample in %1"_s.arg(language)};
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (json.isEmpty())
        return Error{Error::Kind::Unreadable, error.errorString()};
    SampleWords words;
    words.shop = shopFrom(json["shop"_L1].toObject());
    words.closed = closedFrom(json["shop"_L1]["closed"_L1]);
    words.joint = json["joint"_L1].toString();
    words.fileName = json["fileName"_L1].toString();
    words.familyNameFirst = json["familyNameFirst"_L1].toBool();
    words.firstNames = textsIn(json["firstNames"_L1]);
    words.lastNames = textsIn(json["lastNames"_L1]);
    words.properNouns = textsIn(json["properNouns"_L1]);
    const QJsonObject lists = json["lists"_L1].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list)
        words.lists.insert(list.key(), textsIn(*list));
    words.channels = allIn<SampleChannel>(json["channels"_L1], channelFrom);
    words.topics = allIn<SampleTopic>(json["topics"_L1], topicFrom);
    for (const Sentiment sentiment : {Sentiment::Positive, Sentiment::Negative, Sentiment::Mixed})
        words.tones[size_t(sentiment)] = toneFrom(json["tones"_L1][keyOf(sentiment)].toObject());
    words.pivots = textsIn(json["pivots"_L1]);
    words.notes = linesIn(json["notes"_L1]);
    words.others = allIn<SampleText>(json["others"_L1], textFrom);
    words.whole = allIn<SampleText>(json["whole"_L1], textFrom);
    words.trade = tradeFrom(json["trade"_L1].toObject());
    words.story = json["story"_L1].toArray();
    QFile promises(u":/sample/promises-%1.json"_s.arg(language));
    if (!promises.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, promises.fileName()};
    words.promises = QJsonDocument::fromJson(promises.readAll(), &error).array();
    if (words.promises.isEmpty())
        return Error{Error::Kind::Unreadable, error.errorString()};
    QFile improvements(u":/sample/improvements-%1.json"_s.arg(language));
    if (!improvements.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, improvements.fileName()};
    words.improvements = QJsonDocument::fromJson(improvements.readAll(), &error).array();
    if (words.improvements.isEmpty())
        return Error{Error::Kind::Unreadable, error.errorString()};
    QFile services(u":/sample/services-%1.json"_s.arg(language));
    if (!services.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, services.fileName()};
    words.services = QJsonDocument::fromJson(services.readAll(), &error).array();
    if (words.services.isEmpty())
        return Error{Error::Kind::Unreadable, error.errorString()};
    return words;
}

} // namespace Shopbell
