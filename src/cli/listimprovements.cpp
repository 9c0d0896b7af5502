// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/conditions.h"
#include "cli/improvements.h"
#include "cli/listing.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "format/improvementtext.h"
#include "services/improvementjson.h"
#include "services/readimprovements.h"
#include "services/readreviews.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QString improvementKeys()
{
    return u"state, open, owner, tag, touchpoint, review"_s;
}

Status takeTopic(ImprovementQuery &query, const Result<ImprovementTopic> &topic)
{
    if (!topic)
        return topic.error();
    query.topic = *topic;
    return done();
}

Status takeImprovementCondition(const OpenShop &shop, ImprovementQuery &query, const Condition &condition)
{
    const auto &[key, value] = condition;
    if (key == "state"_L1)
        return take(query.state, improvementStateFromKey(value), key, value);
    if (key == "open"_L1) {
        const std::optional<bool> open = yesOrNo(value);
        query.open = open.value_or(false);
        query.decided = open && !*open;
        return open ? done() : Status(notUnderstood(key, value));
    }
    if (key == "owner"_L1)
        return take(query.owner, ownerIn(shop, key, value));
    if (key == "tag"_L1)
        return takeTopic(query, topicMeant(shop, value, {}));
    if (key == "touchpoint"_L1)
        return takeTopic(query, topicMeant(shop, {}, value));
    if (key == "review"_L1)
        return take(query.review, idFrom<ReviewId>(value), key, value);
    return noSuchKey(key, improvementKeys());
}

QDate todayIn(const OpenShop &shop)
{
    return Moment::atTime(shop.file->now(), shop.zone()).day;
}

Result<Listed> listImprovements(const Call &call, const OpenShop &shop, const Slice &slice)
{
    ImprovementQuery query;
    query.search = call.value("search");
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (Status taken = takeImprovementCondition(shop, query, condition); !taken)
            return taken.error();
    }
    const ReadImprovements improvements(shop.file);
    const Result<FoundImprovements> found = await(improvements.find(query, slice.most(), int(slice.offset)));
    if (!found)
        return found.error();
    Listed listed{.total = found->total};
    const ImprovementText text(QLocale(), shop.zone());
    for (const ImprovementRow &row : found->rows) {
        const Result<ImprovementDetails> details = await(improvements.details(row.id));
        if (!details)
            return details.error();
        listed.items.append(Shopbell::jsonOf(*details));
        listed.lines << QString::number(row.id.value()) + u"  "_s + text.row(row, todayIn(shop));
    }
    return listed;
}

Result<Listed> listSaidOften(const Call &, const OpenShop &shop, const Slice &slice)
{
    const Result<std::vector<OftenRow>> often = await(ReadImprovements(shop.file).saidOften());
    if (!often)
        return often.error();
    Listed listed{.total = qint64(often->size())};
    const ImprovementText text(QLocale(), shop.zone());
    for (const OftenRow &row : slice.of(*often)) {
        listed.items.append(Shopbell::jsonOf(row));
        listed.lines << text.oftenRow(row, todayIn(shop));
    }
    return listed;
}
} // namespace

Result<ImprovementTopic> topicMeant(const OpenShop &shop, const QString &tag, const QString &touchpoint)
{
    ImprovementTopic topic;
    if (!touchpoint.isEmpty()) {
        const std::optional<Touchpoint> meant = touchpointFromKey(touchpoint);
        if (!meant || *meant == Touchpoint::None)
            return notUnderstood(u"touchpoint"_s, touchpoint);
        topic.touchpoint = *meant;
    }
    if (tag.isEmpty())
        return topic;
    const Result<std::vector<Tag>> tags = await(ReadReviews(shop.file).tags(tag));
    if (!tags)
        return tags.error();
    const auto found = std::ranges::find_if(
        *tags, [&tag](const Tag &each) { return each.name.compare(tag.simplified(), Qt::CaseInsensitive) == 0; });
    if (found == tags->end())
        return notUnderstood(u"tag"_s, tag);
    topic.tag = found->id;
    return topic;
}

Exit improvementRefused(const Call &call, const Error &error)
{
    const std::optional<ImprovementRefusal> refusal = improvementRefusalFromKey(error.detail);
    const bool ruled = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
    if (ruled && refusal)
        return call.console.fail(Exit::Refused, keyOf(*refusal), reasonOf(*refusal));
    return failed(call, error, Task::ChangeImprovements);
}

const Listable improvementsListed{"improvements"_L1, improvementKeys, nullptr, listImprovements};
const Listable oftenListed{"said-often"_L1, nullptr, nullptr, listSaidOften};

} // namespace Shopbell::Cli
