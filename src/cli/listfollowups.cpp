// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/followuplines.h"
#include "cli/listing.h"
#include "cli/people.h"
#include "cli/teammembers.h"
#include "services/readfollowups.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QString followUpKeys()
{
    return u"state, group, reason, customer, owner"_s;
}

Status takeFollowUpCondition(FollowUpQuery &query, const OpenShop &shop, const Condition &condition)
{
    const auto &[key, value] = condition;
    if (key == "state"_L1)
        return take(query.state, followUpStateFromKey(value), key, value);
    if (key == "group"_L1)
        return take(query.group, followUpGroupFromKey(value), key, value);
    if (key == "reason"_L1)
        return take(query.reason, followUpReasonFromKey(value), key, value);
    if (key == "customer"_L1)
        return take(query.customer, customerIn(shop, condition));
    if (key == "owner"_L1)
        return take(query.owner, ownerIn(shop, key, value));
    return noSuchKey(key, followUpKeys());
}

Result<Listed> listFollowUps(const Call &call, const OpenShop &shop, const Slice &slice)
{
    FollowUpQuery query;
    query.search = call.value("search");
    query.wholeAudiences = true;
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (Status taken = takeFollowUpCondition(query, shop, condition); !taken)
            return taken.error();
    }
    const Result<FoundFollowUps> found = await(ReadFollowUps(shop.file).find(query, slice.most(), int(slice.offset)));
    if (!found)
        return found.error();
    Listed listed{.total = found->total};
    const FollowUpText text = followUpText(shop);
    for (const FollowUpRow &row : found->rows) {
        listed.items.append(jsonOf(row));
        listed.lines << lineOf(row, text);
    }
    return listed;
}

QString ideaKeys()
{
    return u"customer"_s;
}

Result<Listed> listIdeas(const Call &call, const OpenShop &shop, const Slice &slice)
{
    std::optional<CustomerId> customer;
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (condition.key != "customer"_L1)
            return noSuchKey(condition.key, ideaKeys());
        if (Status taken = take(customer, customerIn(shop, condition)); !taken)
            return taken.error();
    }
    const Result<FoundIdeas> found =
        await(ReadFollowUps(shop.file).ideas(slice.most(), customer, call.value("search")));
    if (!found)
        return found.error();
    Listed listed;
    for (const qint64 count : found->counts)
        listed.total += count;
    const FollowUpText text = followUpText(shop);
    for (const IdeaRow &row : slice.of(found->rows)) {
        listed.items.append(jsonOf(row));
        listed.lines << lineOf(row, text);
    }
    return listed;
}
} // namespace

const Listable followUpsListed{"followups"_L1, followUpKeys, nullptr, listFollowUps};
const Listable ideasListed{"followup-ideas"_L1, ideaKeys, nullptr, listIdeas};

} // namespace Shopbell::Cli
