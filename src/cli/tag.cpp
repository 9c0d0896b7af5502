// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "services/readreviews.h"
#include "services/sortreviews.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> tagOptions()
{
    return {{u"sentiment"_s, CliText::tr("positive, negative, mixed or unsorted."), u"SENTIMENT"_s},
            {u"add"_s, CliText::tr("Puts a tag on; may stand more than once."), u"TAG"_s},
            {u"remove"_s, CliText::tr("Takes a tag off; may stand more than once."), u"TAG"_s},
            {u"kind"_s, CliText::tr("remark, praise, complaint, idea or question."), u"KIND"_s},
            {u"touchpoint"_s, CliText::tr("The moment it is about, such as paying; none for none."), u"TOUCHPOINT"_s},
            {u"where-it-hurts"_s, CliText::tr("people, offer, process, channel or none."), u"PLACE"_s}};
}

/// What is to be done to the reviews, each step one Undo.
struct Step
{
    QString name; ///< Its key in the JSON.
    std::function<SortReviews::Count(const SortReviews &, const ReviewSelection &)> work;
};

template<typename Value, typename FromKey, typename Work>
Status addStep(std::vector<Step> &steps, const Call &call, const char *option, FromKey fromKey, Work work)
{
    if (!call.isSet(option))
        return done();
    const std::optional<Value> value = fromKey(call.value(option));
    if (!value) {
        return Error{Error::Kind::Invalid,
                     CliText::tr("“%1” is not a value of --%2.").arg(call.value(option), QLatin1StringView(option))};
    }
    steps.push_back({QString::fromLatin1(option).replace(u'-', u'_'),
                     [value = *value, work](const SortReviews &sort, const ReviewSelection &reviews) {
                         return (sort.*work)(reviews, value);
                     }});
    return done();
}

Result<std::vector<Step>> stepsFrom(const Call &call)
{
    std::vector<Step> steps;
    const Status read[]{
        addStep<Sentiment>(steps, call, "sentiment", sentimentFromKey, &SortReviews::setSentiment),
        addStep<ReviewKind>(steps, call, "kind", kindFromKey, &SortReviews::setKind),
        addStep<Touchpoint>(steps, call, "touchpoint", touchpointFromKey, &SortReviews::setTouchpoint),
        addStep<WhereItHurts>(steps, call, "where-it-hurts", whereItHurtsFromKey, &SortReviews::setWhereItHurts)};
    for (const Status &status : read) {
        if (!status)
            return status.error();
    }
    for (const QString &name : call.values("add")) {
        steps.push_back({u"added"_s, [name](const SortReviews &sort, const ReviewSelection &reviews) {
                             return sort.addTag(reviews, name);
                         }});
    }
    return steps;
}

/// Steps that take tags off; a tag that is not there changes nothing.
Result<std::vector<Step>> removals(const Call &call, const OpenShop &shop)
{
    std::vector<Step> steps;
    for (const QString &name : call.values("remove")) {
        const Result<std::vector<Tag>> tags = await(ReadReviews(shop.file).tags(name));
        if (!tags)
            return tags.error();
        for (const Tag &tag : *tags) {
            if (tag.name.compare(name.simplified(), Qt::CaseInsensitive) != 0)
                continue;
            steps.push_back({u"removed"_s, [id = tag.id](const SortReviews &sort, const ReviewSelection &reviews) {
                                 return sort.removeTag(reviews, id);
                             }});
        }
    }
    return steps;
}

/// Error NotFound that names the first review that is not there.
Status checkedToBeThere(const OpenShop &shop, const std::vector<ReviewId> &ids)
{
    const Result<std::vector<ReviewRow>> rows = await(ReadReviews(shop.file).rows(ids));
    if (!rows)
        return rows.error();
    for (const ReviewId id : ids) {
        if (std::ranges::find(*rows, id, &ReviewRow::id) == rows->end())
            return Error{Error::Kind::NotFound, CliText::tr("review %1").arg(id.value())};
    }
    return done();
}

Exit runTag(const Call &call)
{
    const Result<std::vector<ReviewId>> ids = reviewIdsFrom(call.arguments.sliced(1));
    if (!ids)
        return wrongValue(call, ids.error());
    Result<std::vector<Step>> steps = stepsFrom(call);
    if (!steps)
        return wrongValue(call, steps.error());
    if (steps->empty() && !call.isSet("remove"))
        return call.console.wrongUsage(CliText::tr("Say what to do, such as --add bread. --help tells more."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    if (const Status there = checkedToBeThere(*shop, *ids); !there)
        return failed(call, there.error(), Task::ChangeReviews);
    const Result<std::vector<Step>> taken = removals(call, *shop);
    if (!taken)
        return failed(call, taken.error(), Task::ReadReviews);
    steps->insert(steps->end(), taken->begin(), taken->end());

    const SortReviews sort(shop->file);
    QJsonObject changed;
    qint64 most = 0;
    for (const Step &step : *steps) {
        const Result<qint64> count = await(step.work(sort, ReviewSelection{*ids, {}}));
        if (!count)
            return failed(call, count.error(), Task::ChangeReviews);
        changed[step.name] = changed[step.name].toInteger() + *count;
        most = std::max(most, *count);
    }
    const QJsonObject json{{u"reviews"_s, qint64(ids->size())}, {u"changed"_s, changed}};
    call.console.report(json, [&] { return CliText::tr("%Ln reviews changed.", "", int(most)); });
    return Exit::Done;
}
} // namespace

const Command tagCommand{"tag"_L1, "SHOP REVIEW-ID..."_L1,
                         QT_TRANSLATE_NOOP("Shopbell::Cli", "Sorts and tags reviews. Each option is one step of Undo."),
                         tagOptions, runTag};

} // namespace Shopbell::Cli
