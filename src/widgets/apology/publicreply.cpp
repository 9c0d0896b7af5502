// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/publicreply.h"

#include "format/lettertext.h"
#include "widgets/reviews/shopfacts.h"

#include <ranges>

namespace Shopbell {

namespace {
/// What others may read of it.
ApologyParts publicParts(const Promise &promise)
{
    ApologyParts parts = promise.parts;
    if (promise.reviews.front().agreed.isValid() && !parts.publication.trimmed().isEmpty())
        parts.prevention = parts.publication; // What we changed, instead of what we will.
    parts.publication.clear();
    return parts;
}

QString nameOfOwner(const PromiseDetails &details)
{
    const auto owner =
        std::ranges::find(details.owners, details.promise.owner, [](const auto &each) { return each.first; });
    return owner == details.owners.end() ? QString() : owner->second;
}
} // namespace

QString publicReply(const ReviewDetails &details, const std::vector<PromiseDetails> &promises, const ShopFacts &facts,
                    const QLocale &program)
{
    for (const PromiseDetails &each : std::views::reverse(promises)) {
        const Promise &promise = each.promise;
        if (promise.state == PromiseState::Plan || promise.reviews.empty()
            || promise.reviews.front().review != details.review.id)
            continue;
        const ApologyParts parts = publicParts(promise);
        if (isEmpty(parts))
            continue;
        const LetterFacts letter{.customer = details.review.author,
                                 .checkBack = promise.checkBack,
                                 .owner = nameOfOwner(each),
                                 .shop = facts.shop().name,
                                 .today = facts.today()};
        const QString wanted = promise.language.isEmpty() ? details.review.language : promise.language;
        return composedShortReply(parts, letter, promise.tone, letterLanguage(wanted, program)).text;
    }
    return {};
}

} // namespace Shopbell
