// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/reviewfilter.h"
#include "cli/reviewjson.h"
#include "cli/values.h"
#include "services/readreviews.h"

#include <QJsonArray>
#include <QSet>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> listOptions()
{
    return {
        {u"where"_s,
         CliText::tr("Only those that fit; may stand more than once. Keys: %1. state is open (unless told), "
                     "archived, any, draft, flagged, undated, waiting, not-answered, answered or not-needed; "
                     "answered is yes or no.")
             .arg(filterKeys()),
         u"KEY=VALUE"_s},
        {u"search"_s, CliText::tr("Words to find, each from its beginning; in quotation marks a phrase."), u"TEXT"_s},
        {u"sort"_s, CliText::tr("Order: %1.").arg(sortKeys()), u"KEY"_s},
        {u"limit"_s, CliText::tr("At most so many, 100 unless told; 0 for all."), u"N"_s, u"100"_s},
        {u"offset"_s, CliText::tr("How many to leave out at the beginning."), u"N"_s, u"0"_s}};
}

/// Which part of the answer is shown.
struct Slice
{
    qint64 limit = 100;
    qint64 offset = 0;

    template<typename T>
    std::vector<T> of(const std::vector<T> &all) const
    {
        const auto first = all.begin() + std::min<qint64>(offset, qint64(all.size()));
        const qint64 left = all.end() - first;
        return {first, first + (limit == 0 ? left : std::min(limit, left))};
    }
};

Result<Slice> sliceFrom(const Call &call)
{
    const Result<qint64> limit = numberFrom(call.value("limit"), 0, std::numeric_limits<qint32>::max());
    const Result<qint64> offset = numberFrom(call.value("offset"), 0, std::numeric_limits<qint32>::max());
    if (!limit || !offset)
        return limit ? offset.error() : limit.error();
    return Slice{*limit, *offset};
}

Result<std::vector<ReviewId>> idsOf(const ReadReviews &reviews, const ReviewQuery &query)
{
    Result<FoundReviews> found = await(reviews.all(query));
    if (!found)
        return found.error();
    return std::move(found->ids);
}

/// Ids of all that fit, in their order.
Result<std::vector<ReviewId>> find(const ReadReviews &reviews, const ReviewFilter &filter)
{
    if (filter.findsNothing)
        return std::vector<ReviewId>{};
    Result<std::vector<ReviewId>> ids = idsOf(reviews, filter.query);
    if (!ids || !filter.onlyUnanswered)
        return ids;
    QSet<ReviewId> settled;
    for (const AnswerState state : {AnswerState::Answered, AnswerState::NotNeeded}) {
        ReviewQuery query = filter.query;
        query.answer = state;
        const Result<std::vector<ReviewId>> some = idsOf(reviews, query);
        if (!some)
            return some.error();
        settled.unite({some->begin(), some->end()});
    }
    std::erase_if(*ids, [&settled](ReviewId id) { return settled.contains(id); });
    return ids;
}

/// Details of reviews, in their order; many are asked for at once, because two threads answer.
Result<std::vector<ReviewDetails>> detailsOf(const ReadReviews &reviews, const std::vector<ReviewId> &ids)
{
    constexpr size_t atOnce = 64;
    std::vector<ReviewDetails> details;
    for (size_t first = 0; first < ids.size(); first += atOnce) {
        std::vector<QFuture<Result<ReviewDetails>>> asked;
        for (size_t at = first; at < std::min(first + atOnce, ids.size()); ++at)
            asked.push_back(reviews.details(ids[at]));
        for (const QFuture<Result<ReviewDetails>> &future : asked) {
            Result<ReviewDetails> one = await(future);
            if (one)
                details.push_back(*std::move(one));
            else if (one.error().kind != Error::Kind::NotFound) // Somebody deleted it meanwhile.
                return one.error();
        }
    }
    return details;
}

Exit listReviews(const Call &call, const OpenShop &shop, const Slice &slice)
{
    const Result<ReviewFilter> filter = filterFrom(call, shop);
    if (!filter) {
        return filter.error().kind == Error::Kind::Invalid ? wrongValue(call, filter.error())
                                                           : failed(call, filter.error(), Task::ReadReviews);
    }
    const ReadReviews reviews(shop.file);
    const Result<std::vector<ReviewId>> ids = find(reviews, *filter);
    if (!ids)
        return failed(call, ids.error(), Task::ReadReviews);
    const Result<std::vector<ReviewDetails>> shown = detailsOf(reviews, slice.of(*ids));
    if (!shown)
        return failed(call, shown.error(), Task::ReadReviews);

    QJsonArray items;
    QStringList lines;
    for (const ReviewDetails &details : *shown) {
        items.append(jsonOf(details, shop.zone()));
        lines << lineOf(details.review, shop.zone(), shop.file->now());
    }
    const QJsonObject json{{u"total"_s, qint64(ids->size())}, {u"items"_s, items}};
    call.console.answer(json, [&] { return lines.join(u'\n'); });
    if (items.size() < qint64(ids->size()) && !call.isSet("json")) {
        call.console.note(CliText::tr("%1 of %2 reviews shown.")
                              .arg(QLocale().toString(items.size()), QLocale().toString(qint64(ids->size()))));
    }
    return Exit::Done;
}

Exit listTags(const Call &call, const OpenShop &shop, const Slice &slice)
{
    const Result<std::vector<Tag>> tags = await(ReadReviews(shop.file).tags(call.value("search")));
    if (!tags)
        return failed(call, tags.error(), Task::ReadReviews);
    QJsonArray items;
    QStringList lines;
    for (const Tag &tag : slice.of(*tags)) {
        items.append(QJsonObject{{u"id"_s, tag.id.value()}, {u"name"_s, tag.name}, {u"reviews"_s, tag.reviews}});
        lines << u"%1  %2"_s.arg(tag.name, QLocale().toString(tag.reviews));
    }
    const QJsonObject json{{u"total"_s, qint64(tags->size())}, {u"items"_s, items}};
    call.console.answer(json, [&] { return lines.join(u'\n'); });
    return Exit::Done;
}

Exit runList(const Call &call)
{
    const QString what = call.arguments.at(1);
    if (what != "reviews"_L1 && what != "tags"_L1)
        return call.console.wrongUsage(CliText::tr("“%1” cannot be listed, only reviews and tags.").arg(what));
    if (what == "tags"_L1 && (call.isSet("where") || call.isSet("sort")))
        return call.console.wrongUsage(CliText::tr("--where and --sort are for reviews. Tags can be searched."));
    const Result<Slice> slice = sliceFrom(call);
    if (!slice)
        return wrongValue(call, slice.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    return what == "tags"_L1 ? listTags(call, *shop, *slice) : listReviews(call, *shop, *slice);
}
} // namespace

const Command listCommand{"list"_L1, "SHOP WHAT"_L1,
                          QT_TRANSLATE_NOOP("Shopbell::Cli", "Lists what is in the shop. WHAT is reviews or tags."),
                          listOptions, runList};

} // namespace Shopbell::Cli
