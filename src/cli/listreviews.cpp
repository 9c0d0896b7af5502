// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/listing.h"
#include "cli/reviewfilter.h"
#include "cli/reviewline.h"
#include "cli/values.h"
#include "services/readreviews.h"

#include <QSet>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
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

Result<Listed> listReviews(const Call &call, const OpenShop &shop, const Slice &slice)
{
    const Result<ReviewFilter> filter = filterFrom(call, shop);
    if (!filter)
        return filter.error();
    const ReadReviews reviews(shop.file);
    const Result<std::vector<ReviewId>> ids = find(reviews, *filter);
    if (!ids)
        return ids.error();
    const Result<std::vector<ReviewDetails>> shown = detailsOf(reviews, slice.of(*ids));
    if (!shown)
        return shown.error();
    Listed listed{.total = qint64(ids->size())};
    for (const ReviewDetails &details : *shown) {
        listed.items.append(jsonOf(details, shop.zone()));
        listed.lines << lineOf(details.review, shop.zone(), shop.file->now());
    }
    return listed;
}

Result<Listed> listTags(const Call &call, const OpenShop &shop, const Slice &slice)
{
    const Result<std::vector<Tag>> tags = await(ReadReviews(shop.file).tags(call.value("search")));
    if (!tags)
        return tags.error();
    Listed listed{.total = qint64(tags->size())};
    for (const Tag &tag : slice.of(*tags)) {
        listed.items.append(QJsonObject{{u"id"_s, tag.id.value()}, {u"name"_s, tag.name}, {u"reviews"_s, tag.reviews}});
        listed.lines << u"%1  %2"_s.arg(tag.name, QLocale().toString(tag.reviews));
    }
    return listed;
}
} // namespace

const Listable reviewsListed{"reviews"_L1, filterKeys, sortKeys, listReviews};
const Listable tagsListed{"tags"_L1, nullptr, nullptr, listTags};

} // namespace Shopbell::Cli
