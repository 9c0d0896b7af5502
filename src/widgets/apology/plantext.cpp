// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/plantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QString planDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate planDay(const QJsonValue &day)
{
    return QDate::fromString(day.toString(), Qt::ISODate);
}

QJsonArray planSteps(const std::vector<PlannedStep> &steps)
{
    QJsonArray all;
    for (const PlannedStep &step : steps)
        all.append(QJsonObject{{u"words"_s, step.words.simplified()},
                               {u"who"_s, step.who.name.simplified()},
                               {u"due"_s, planDay(step.due)}});
    return all;
}

} // namespace

bool saysSomething(const PromisePlan &plan)
{
    return !isEmpty(plan.parts) || !plan.steps.empty() || !plan.title.trimmed().isEmpty();
}

QString planText(const PromisePlan &plan)
{
    if (!saysSomething(plan))
        return {};
    const QJsonObject text{{u"title"_s, plan.title.simplified()},
                           {u"acknowledgement"_s, plan.parts.acknowledgement.trimmed()},
                           {u"apology"_s, plan.parts.apology.trimmed()},
                           {u"cause"_s, plan.parts.cause.trimmed()},
                           {u"remedy"_s, plan.parts.remedy.trimmed()},
                           {u"prevention"_s, plan.parts.prevention.trimmed()},
                           {u"publication"_s, plan.parts.publication.trimmed()},
                           {u"tone"_s, keyOf(plan.tone)},
                           {u"language"_s, plan.language},
                           {u"on"_s, plan.on},
                           {u"who"_s, plan.who.name.simplified()},
                           {u"due"_s, planDay(plan.due)},
                           {u"checkBack"_s, planDay(plan.checkBack)},
                           {u"remind"_s, plan.remind},
                           {u"steps"_s, planSteps(plan.steps)}};
    return QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
}

PromisePlan planFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject read = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto words = [&read](const QString &name) { return read[name].toString(); };
    PromisePlan plan{.title = words(u"title"_s),
                     .parts = {.acknowledgement = words(u"acknowledgement"_s),
                               .apology = words(u"apology"_s),
                               .cause = words(u"cause"_s),
                               .remedy = words(u"remedy"_s),
                               .prevention = words(u"prevention"_s),
                               .publication = words(u"publication"_s)},
                     .tone = toneFromKey(words(u"tone"_s)).value_or(Tone::Warm),
                     .language = words(u"language"_s),
                     .on = read[u"on"_s].toBool(true),
                     .who = {.member = {}, .name = words(u"who"_s)},
                     .due = planDay(read[u"due"_s]),
                     .checkBack = planDay(read[u"checkBack"_s]),
                     .remind = read[u"remind"_s].toBool(true)};
    const QJsonArray steps = read[u"steps"_s].toArray();
    for (const auto &each : steps)
        plan.steps.push_back({.id = {},
                              .words = each[u"words"_s].toString(),
                              .who = {.member = {}, .name = each[u"who"_s].toString()},
                              .due = planDay(each[u"due"_s])});
    return plan;
}

PromisePlan namedPlan(const PromiseDetails &details)
{
    const auto name = [&details](TeamMemberId id) {
        const auto owner = std::ranges::find(details.owners, id, [](const auto &each) { return each.first; });
        return owner == details.owners.end() ? QString() : owner->second;
    };
    PromisePlan plan = planOf(details.promise);
    plan.who = {.member = {}, .name = name(details.promise.owner)};
    for (PlannedStep &step : plan.steps)
        step.who = {.member = {}, .name = name(step.who.member)};
    return plan;
}

DraftSaver::Save savingPlans(const ShopFilePtr &file)
{
    return [keep = KeepPromise(file)](ReviewId review, const QString &text, ChangeId stay) {
        return keep.savePlan(review, planFromText(text), stay)
            .then([](const Result<SavedPlan> &saved) -> Result<ChangeId> {
                if (!saved)
                    return saved.error();
                return saved->change;
            });
    };
}

} // namespace Shopbell
