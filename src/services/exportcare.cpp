// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exportcare.h"

#include "services/followupjson.h"
#include "services/followuprows.h"
#include "services/improvementjson.h"
#include "services/promisejson.h"
#include "storage/improvementreader.h"
#include "storage/promisereader.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
PromiseReader promiseReaderOf(const CustomerReading &reading)
{
    return {reading.connection, reading.shop, reading.ledger, QDate::fromJulianDay(reading.today)};
}

QString careDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString careMoment(const std::optional<qint64> &at, const QTimeZone &zone)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, zone).toString(Qt::ISODate) : QString();
}

QString careAnswer(const std::optional<bool> &answer)
{
    return answer ? (*answer ? u"yes"_s : u"no"_s) : QString();
}

QString careNumber(qint64 number)
{
    return QString::number(number);
}

/// A line for each step: "Post the card; Sam; 2025-11-21; done".
QString stepsText(const PromiseDetails &details)
{
    QStringList lines;
    for (const PromiseStep &step : details.promise.steps) {
        QString owner;
        for (const auto &[id, name] : details.owners) {
            if (id == step.owner)
                owner = name;
        }
        lines << QStringList{step.words.simplified(), owner, careDay(step.due), step.isOpen() ? u"open"_s : u"done"_s}
                     .join(u"; "_s);
    }
    return lines.join(u'\n');
}

QString reviewsText(const Promise &promise)
{
    QStringList ids;
    for (const CoveredReview &covered : promise.reviews)
        ids << careNumber(covered.review.value());
    return ids.join(u' ');
}

QString ownerOfPromise(const PromiseDetails &details)
{
    for (const auto &[id, name] : details.owners) {
        if (id == details.promise.owner)
            return name;
    }
    return {};
}

TableRow rowOf(const PromiseDetails &details, const QTimeZone &zone)
{
    const Promise &promise = details.promise;
    const PromiseOutcome outcome = outcomeOf(promise).value_or(PromiseOutcome());
    const ApologyParts &parts = promise.parts;
    const std::optional<CameBack> &back = details.row.back;
    const bool hasCome = back && back->first.isValid();
    return {careNumber(promise.id.value()),
            careMoment(promise.promisedAt, zone),
            keyOf(promise.state),
            details.row.title,
            details.row.customerName,
            ownerOfPromise(details),
            careDay(promise.due),
            careDay(promise.firstDue),
            careDay(promise.checkBack),
            parts.acknowledgement,
            parts.apology,
            parts.cause,
            parts.remedy,
            parts.prevention,
            parts.publication,
            stepsText(details),
            reviewsText(promise),
            careMoment(promise.startedAt, zone),
            careMoment(promise.doneAt, zone),
            careMoment(promise.checkedAt, zone),
            careAnswer(outcome.satisfied),
            outcome.words,
            careMoment(promise.publishedAt, zone),
            hasCome ? careDay(back->first) : QString()};
}

TableRow rowOf(const FollowUpRow &row)
{
    const FollowUp &followUp = row.followUp;
    const bool forMany = followUp.audience.has_value();
    return {careNumber(followUp.id.value()),
            keyOf(followUp.state),
            keyOf(followUp.reason),
            followUp.title,
            row.customerName,
            forMany ? careDay(followUp.audience->from) : QString(),
            forMany ? careDay(followUp.audience->to) : QString(),
            forMany ? careNumber(row.heard) : QString(),
            keyOf(followUp.way),
            careDay(followUp.due),
            careDay(followUp.firstDue),
            row.ownerName,
            followUp.text,
            careDay(followUp.planned),
            careDay(followUp.settled),
            followUp.skippedBecause,
            row.hold ? keyOf(row.hold->reason) : QString()};
}

ImprovementReader improvementReaderOf(const CustomerReading &reading)
{
    return {reading.connection, reading.shop.timeZone(), QDate::fromJulianDay(reading.today)};
}

/// A number of a window; empty where nothing is over yet.
QString careCount(const ImprovementFinding &finding, qint64 number)
{
    return finding.windows.days > 0 ? careNumber(number) : QString();
}

TableRow rowOf(const ImprovementDetails &details)
{
    const Improvement &improvement = details.improvement;
    const ImprovementFinding &finding = details.finding;
    QStringList reviews;
    for (const ReviewBehind &behind : details.reviews)
        reviews << careNumber(behind.review.value());
    const bool isTouchpoint = improvement.topic.touchpoint != Touchpoint::None;
    return {careNumber(improvement.id.value()),
            keyOf(improvement.state),
            improvement.title,
            improvement.what,
            details.row.tagName,
            isTouchpoint ? keyOf(improvement.topic.touchpoint) : QString(),
            details.row.ownerName,
            careDay(improvement.start),
            improvement.expected,
            careDay(improvement.evaluated),
            careDay(improvement.decided),
            improvement.why,
            reviews.join(u' '),
            careCount(finding, finding.windows.days),
            careCount(finding, finding.before.n),
            careCount(finding, finding.before.of),
            careCount(finding, finding.after.n),
            careCount(finding, finding.after.of)};
}

/// Of all states, by id.
Result<std::vector<FollowUp>> everyFollowUp(const CustomerReading &reading)
{
    const FollowUpReader reader(reading.connection);
    Result<std::vector<FollowUp>> all = reader.planned();
    if (!all)
        return all;
    for (const FollowUpState state : {FollowUpState::Done, FollowUpState::Skipped}) {
        Result<std::vector<FollowUp>> settled = reader.settled(state);
        if (!settled)
            return settled;
        std::ranges::move(*settled, std::back_inserter(*all));
    }
    std::ranges::sort(*all, {}, [](const FollowUp &each) { return each.id.value(); });
    return all;
}
} // namespace

TableRow promiseHeadings()
{
    return {u"Number"_s, u"Promised"_s,   u"State"_s,           u"Promise"_s,        u"Customer"_s,  u"Owner"_s,
            u"Due"_s,    u"First due"_s,  u"Check back"_s,      u"What they said"_s, u"Apology"_s,   u"Cause"_s,
            u"Remedy"_s, u"Prevention"_s, u"What we changed"_s, u"Steps"_s,          u"Reviews"_s,   u"Started"_s,
            u"Done"_s,   u"Checked"_s,    u"Satisfied"_s,       u"Outcome"_s,        u"Published"_s, u"Came back"_s};
}

TableRow followUpHeadings()
{
    return {u"Number"_s,
            u"State"_s,
            u"Reason"_s,
            u"Title"_s,
            u"Customer"_s,
            u"First bought from"_s,
            u"First bought to"_s,
            u"Heard"_s,
            u"Way"_s,
            u"Due"_s,
            u"First due"_s,
            u"Owner"_s,
            u"Words"_s,
            u"Planned"_s,
            u"Settled"_s,
            u"Skipped because"_s,
            u"Held back by"_s};
}

TableRow improvementHeadings()
{
    return {u"Number"_s,
            u"State"_s,
            u"Improvement"_s,
            u"What we do"_s,
            u"Tag"_s,
            u"Touchpoint"_s,
            u"Owner"_s,
            u"Start"_s,
            u"Expected"_s,
            u"Measured"_s,
            u"Decided"_s,
            u"Why"_s,
            u"Reviews"_s,
            u"Days compared"_s,
            u"Complaints before"_s,
            u"Reviews before"_s,
            u"Complaints after"_s,
            u"Reviews after"_s};
}

Result<qint64> countOfPromises(const CustomerReading &reading)
{
    const Result<FoundPromises> found = promiseReaderOf(reading).find({}, 0);
    return found ? Result<qint64>(found->total) : found.error();
}

Result<qint64> countOfFollowUps(const CustomerReading &reading)
{
    const Result<std::vector<FollowUp>> all = everyFollowUp(reading);
    return all ? Result<qint64>(qint64(all->size())) : all.error();
}

Result<qint64> countOfImprovements(const CustomerReading &reading)
{
    const Result<FoundImprovements> found = improvementReaderOf(reading).find({}, 0);
    return found ? Result<qint64>(found->total) : found.error();
}

Status eachPromise(const CustomerReading &reading, const std::function<void(const CareRecord &)> &take)
{
    const PromiseReader reader = promiseReaderOf(reading);
    Result<FoundPromises> found = reader.find({}, std::numeric_limits<int>::max());
    if (!found)
        return found.error();
    std::ranges::sort(found->rows, {}, [](const PromiseRow &row) { return row.id.value(); });
    const QTimeZone zone = reading.shop.timeZone();
    for (const PromiseRow &row : found->rows) {
        const Result<PromiseDetails> details = reader.details(row.id);
        if (!details)
            return details.error();
        take({.row = [&] { return rowOf(*details, zone); }, .json = [&] { return jsonOf(*details, zone); }});
    }
    return done();
}

Status eachFollowUp(const CustomerReading &reading, const std::function<void(const CareRecord &)> &take)
{
    Result<std::vector<FollowUp>> all = everyFollowUp(reading);
    if (!all)
        return all.error();
    Result<std::vector<FollowUpRow>> rows = followUpRows(reading, *std::move(all));
    if (!rows)
        return rows.error();
    std::ranges::sort(*rows, {}, [](const FollowUpRow &row) { return row.followUp.id.value(); });
    for (const FollowUpRow &row : *rows)
        take({.row = [&] { return rowOf(row); }, .json = [&] { return jsonOf(row); }});
    return done();
}

Status eachImprovement(const CustomerReading &reading, const std::function<void(const CareRecord &)> &take)
{
    const ImprovementReader reader = improvementReaderOf(reading);
    Result<FoundImprovements> found = reader.find({}, std::numeric_limits<int>::max());
    if (!found)
        return found.error();
    std::ranges::sort(found->rows, {}, [](const ImprovementRow &row) { return row.id.value(); });
    for (const ImprovementRow &row : found->rows) {
        const Result<ImprovementDetails> details = reader.details(row.id);
        if (!details)
            return details.error();
        take({.row = [&] { return rowOf(*details); }, .json = [&] { return jsonOf(*details); }});
    }
    return done();
}

} // namespace Shopbell
