// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleimprovements.h"

#include "storage/arrivingnames.h"
#include "storage/connection.h"
#include "storage/customerstore.h"
#include "storage/improvementreader.h"
#include "storage/improvementstore.h"

#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int reviewsBehindAtMost = 9;
constexpr int complainedOfWithin = 365;

/// The newest complaints before the start, of the days that are measured where they are enough; empty when nobody complained.
Result<std::vector<ReviewId>> complaintsBefore(Connection &connection, const SampleTime &time, const Improvement &told)
{
    const ImprovementReader reader(connection, time.zone, time.lastDay);
    const QDate last = told.start.addDays(-1);
    Result<std::vector<ReviewId>> complaints =
        reader.complaintsOf(told.topic, {told.start.addDays(-improvementDays), last});
    if (complaints && complaints->size() < size_t(oftenFrom)) // In a small shop one looks further back.
        complaints = reader.complaintsOf(told.topic, {told.start.addDays(-complainedOfWithin), last});
    if (!complaints)
        return complaints;
    if (complaints->size() > size_t(reviewsBehindAtMost))
        complaints->resize(reviewsBehindAtMost);
    std::ranges::sort(*complaints);
    return complaints;
}

Improvement improvementToldIn(const QJsonObject &json, const SampleTime &time)
{
    const auto daysAgo = [&](QLatin1StringView key) { return time.lastDay.addDays(-json[key].toInt()); };
    Improvement told;
    told.title = json["title"_L1].toString();
    told.what = json["what"_L1].toString();
    told.expected = json["expected"_L1].toString();
    told.start = daysAgo("started"_L1);
    told.state = improvementStateFromKey(json["state"_L1].toString()).value_or(ImprovementState::Trying);
    told.createdAt = told.updatedAt = std::min(*time.at(told.start, QTime(9, 0)).at, time.now);
    if (isDecision(told.state)) {
        told.evaluated = told.decided = daysAgo("decided"_L1);
        told.why = json["why"_L1].toString();
        told.updatedAt = std::min(*time.at(told.decided, QTime(18, 0)).at, time.now);
    }
    return told;
}

Status writeSampleImprovement(Connection &connection, const QJsonObject &json, const SampleTime &time)
{
    Improvement told = improvementToldIn(json, time);
    const Result<qint64> tag = rowNamed(connection, "tag"_L1, json["tag"_L1].toString());
    if (!tag)
        return tag.error();
    told.topic.tag = TagId(*tag);
    if (*tag == 0 || told.start < time.firstDay)
        return done();
    Result<std::vector<ReviewId>> behind = complaintsBefore(connection, time, told);
    if (!behind)
        return behind.error();
    if (behind->empty())
        return done();
    told.reviews = std::move(*behind);
    const Result<TeamMemberId> owner = CustomerStore(connection).teamMemberNamed(json["owner"_L1].toString());
    if (!owner)
        return owner.error();
    told.owner = *owner;
    const Result<ImprovementId> id = ImprovementStore(connection).insert(told);
    return id ? done() : Status(id.error());
}
} // namespace

Status writeSampleImprovements(Connection &connection, const SampleWords &words, const SampleTime &time)
{
    for (const auto &item : words.improvements) {
        if (Status written = writeSampleImprovement(connection, item.toObject(), time); !written)
            return written;
    }
    return done();
}

} // namespace Shopbell
