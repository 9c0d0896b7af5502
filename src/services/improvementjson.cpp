// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/improvementjson.h"

#include "services/recordjson.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
void putTopic(QJsonObject &json, const ImprovementTopic &topic, const QString &tagName)
{
    json[u"tag"_s] = jsonOfText(tagName);
    const bool isTouchpoint = topic.touchpoint != Touchpoint::None;
    json[u"touchpoint"_s] = isTouchpoint ? QJsonValue(keyOf(topic.touchpoint)) : QJsonValue();
}

QJsonObject windowJson(const DaySpan &days, const ShareOf &share)
{
    return {{u"from"_s, jsonOf(days.from)},
            {u"to"_s, jsonOf(days.to)},
            {u"complaints"_s, share.n},
            {u"reviews"_s, share.of}};
}

QJsonValue findingJson(const ImprovementFinding &finding)
{
    if (finding.windows.days == 0)
        return {};
    return QJsonObject{{u"days"_s, finding.windows.days},
                       {u"complete"_s, finding.windows.isWhole()},
                       {u"before"_s, windowJson(finding.windows.before, finding.before)},
                       {u"after"_s, windowJson(finding.windows.after, finding.after)},
                       {u"change"_s, finding.hasShares() ? QJsonValue(finding.change()) : QJsonValue()},
                       {u"may_be_chance"_s, finding.mayBeChance},
                       {u"recorded"_s, finding.recorded}};
}

QJsonArray barsJson(const std::vector<ImprovementBar> &bars)
{
    QJsonArray json;
    for (const ImprovementBar &bar : bars) {
        json.append(QJsonObject{{u"from"_s, jsonOf(bar.days.from)},
                                {u"to"_s, jsonOf(bar.days.to)},
                                {u"complaints"_s, bar.complaints},
                                {u"complete"_s, bar.complete},
                                {u"counted"_s, bar.counted}});
    }
    return json;
}

QJsonArray reviewIdsJson(const std::vector<ReviewId> &reviews)
{
    QJsonArray json;
    for (const ReviewId review : reviews)
        json.append(review.value());
    return json;
}
} // namespace

QJsonObject jsonOf(const ImprovementDetails &details)
{
    const Improvement &improvement = details.improvement;
    std::vector<ReviewId> behind;
    behind.reserve(details.reviews.size());
    for (const ReviewBehind &each : details.reviews)
        behind.push_back(each.review);
    QJsonObject json{{u"id"_s, improvement.id.value()},
                     {u"state"_s, keyOf(improvement.state)},
                     {u"title"_s, improvement.title},
                     {u"what"_s, jsonOfText(improvement.what)},
                     {u"owner"_s, jsonOfText(details.row.ownerName)},
                     {u"start"_s, jsonOf(improvement.start)},
                     {u"expected"_s, jsonOfText(improvement.expected)},
                     {u"evaluated"_s, jsonOf(improvement.evaluated)},
                     {u"decided"_s, jsonOf(improvement.decided)},
                     {u"why"_s, jsonOfText(improvement.why)},
                     {u"to_decide"_s, details.row.toDecide},
                     {u"reviews"_s, reviewIdsJson(behind)},
                     {u"people"_s, details.row.people},
                     {u"told"_s, details.row.told},
                     {u"finding"_s, findingJson(details.finding)},
                     {u"bars"_s, barsJson(details.bars)}};
    putTopic(json, improvement.topic, details.row.tagName);
    return json;
}

QJsonObject jsonOf(const OftenRow &row)
{
    QJsonObject json{{u"complaints"_s, row.often.complaints},
                     {u"reviews"_s, row.of},
                     {u"from"_s, jsonOf(row.often.span.from)},
                     {u"to"_s, jsonOf(row.often.span.to)},
                     {u"oldest"_s, jsonOf(row.often.oldest)},
                     {u"newest"_s, jsonOf(row.often.newest)},
                     {u"new_since"_s, jsonOf(row.often.decided)},
                     {u"complaint_ids"_s, reviewIdsJson(row.reviews)},
                     {u"undated"_s, row.undated}};
    putTopic(json, row.topic, row.tagName);
    return json;
}

} // namespace Shopbell
