// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promisejson.h"

#include "services/recordjson.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QJsonObject evidenceJson(const Evidence &evidence)
{
    return {{u"kind"_s, keyOf(evidence.kind)},
            {u"words"_s, jsonOfText(evidence.words)},
            {u"file"_s, jsonOfText(evidence.fileName)},
            {u"amount"_s, evidence.amount ? QJsonValue(jsonOf(*evidence.amount)) : QJsonValue()},
            {u"day"_s, jsonOf(evidence.day)}};
}

QJsonArray stepsJson(const Promise &promise, const QHash<TeamMemberId, QString> &team)
{
    QJsonArray steps;
    for (const PromiseStep &step : promise.steps) {
        QJsonArray evidence;
        for (const Evidence &each : step.evidence)
            evidence.append(evidenceJson(each));
        steps.append(QJsonObject{{u"words"_s, step.words},
                                 {u"owner"_s, jsonOfText(team.value(step.owner))},
                                 {u"due"_s, jsonOf(step.due)},
                                 {u"done"_s, jsonOf(step.done)},
                                 {u"evidence"_s, evidence}});
    }
    return steps;
}

QJsonArray coveredJson(const Promise &promise)
{
    QJsonArray reviews;
    for (const CoveredReview &covered : promise.reviews) {
        reviews.append(QJsonObject{{u"review"_s, covered.review.value()},
                                   {u"agreed_to_publish"_s, jsonOf(covered.agreed)},
                                   {u"agreed_how"_s, jsonOfText(covered.agreedHow)},
                                   {u"followed_up"_s, jsonOf(covered.followedUp)},
                                   {u"why_not"_s, jsonOfText(covered.whyNot)}});
    }
    return reviews;
}

QJsonValue hoursJson(const std::optional<double> &hours)
{
    return hours ? QJsonValue(*hours) : QJsonValue();
}

QJsonValue backJson(const std::optional<CameBack> &back)
{
    if (!back)
        return {};
    return QJsonObject{{u"first"_s, jsonOf(back->first)},
                       {u"times"_s, back->times},
                       {u"spent"_s, jsonOf(back->spent)},
                       {u"days"_s, back->daysSince}};
}
} // namespace

QJsonObject jsonOf(const Promise &promise, const QHash<TeamMemberId, QString> &team, const QTimeZone &zone)
{
    const ApologyParts &parts = promise.parts;
    const PromiseOutcome outcome = outcomeOf(promise).value_or(PromiseOutcome());
    return {{u"id"_s, promise.id.value()},
            {u"state"_s, keyOf(promise.state)},
            {u"title"_s, shownTitle(promise)},
            {u"acknowledgement"_s, jsonOfText(parts.acknowledgement)},
            {u"apology"_s, jsonOfText(parts.apology)},
            {u"cause"_s, jsonOfText(parts.cause)},
            {u"remedy"_s, jsonOfText(parts.remedy)},
            {u"prevention"_s, jsonOfText(parts.prevention)},
            {u"publication"_s, jsonOfText(parts.publication)},
            {u"tone"_s, keyOf(promise.tone)},
            {u"language"_s, jsonOfText(promise.language)},
            {u"owner"_s, jsonOfText(team.value(promise.owner))},
            {u"due"_s, jsonOf(promise.due)},
            {u"first_due"_s, jsonOf(promise.firstDue)},
            {u"check_back"_s, jsonOf(promise.checkBack)},
            {u"response"_s, jsonOfId(promise.response)},
            {u"promised_at"_s, jsonOfInstant(promise.promisedAt, zone)},
            {u"started_at"_s, jsonOfInstant(promise.startedAt, zone)},
            {u"done_at"_s, jsonOfInstant(promise.doneAt, zone)},
            {u"checked_at"_s, jsonOfInstant(promise.checkedAt, zone)},
            {u"published_at"_s, jsonOfInstant(promise.publishedAt, zone)},
            {u"satisfied"_s, outcome.satisfied ? QJsonValue(*outcome.satisfied) : QJsonValue()},
            {u"outcome"_s, jsonOfText(outcome.words)},
            {u"review_changed"_s, outcome.reviewChanged},
            {u"reviews"_s, coveredJson(promise)},
            {u"steps"_s, stepsJson(promise, team)}};
}

QJsonObject jsonOf(const PromiseDetails &details, const QTimeZone &zone)
{
    QHash<TeamMemberId, QString> team;
    for (const auto &[id, name] : details.owners)
        team.insert(id, name);
    QJsonObject json = jsonOf(details.promise, team, zone);
    json[u"review"_s] = jsonOfId(details.row.review);
    json[u"customer"_s] = jsonOfId(details.row.customer);
    json[u"customer_name"_s] = jsonOfText(details.row.customerName);
    json[u"next_due"_s] = jsonOf(details.row.nextDue);
    json[u"late"_s] = details.row.standing.isLate();
    json[u"score"_s] = jsonOfRating(outcomeOf(details.promise) ? details.score : std::nullopt);
    json[u"hours"_s] = QJsonObject{{u"to_admission"_s, hoursJson(details.hours.toAdmission)},
                                   {u"to_remedy"_s, hoursJson(details.hours.toRemedy)},
                                   {u"to_publication"_s, hoursJson(details.hours.toPublication)}};
    json[u"came_back"_s] = backJson(details.row.back);
    return json;
}

} // namespace Shopbell
