// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/conditions.h"
#include "cli/listing.h"
#include "cli/people.h"
#include "cli/promises.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "services/promisejson.h"
#include "services/readpromises.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QString promiseKeys()
{
    return u"state, owner, review, customer, late, due-from, due-to"_s;
}

Status takePromiseCondition(const OpenShop &shop, PromiseQuery &query, const Condition &condition)
{
    const auto &[key, value] = condition;
    if (key == "state"_L1)
        return take(query.state, promiseStateFromKey(value), key, value);
    if (key == "owner"_L1)
        return take(query.owner, ownerIn(shop, key, value));
    if (key == "review"_L1)
        return take(query.review, idFrom<ReviewId>(value), key, value);
    if (key == "customer"_L1)
        return take(query.customer, customerIn(shop, condition));
    if (key == "late"_L1)
        return take(query.late, yesOrNo(value), key, value);
    if (key == "due-from"_L1)
        return take(query.dueFrom, dayFrom(value));
    if (key == "due-to"_L1)
        return take(query.dueTo, dayFrom(value));
    return noSuchKey(key, promiseKeys());
}

Result<Listed> listPromises(const Call &call, const OpenShop &shop, const Slice &slice)
{
    PromiseQuery query;
    query.search = call.value("search");
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (Status taken = takePromiseCondition(shop, query, condition); !taken)
            return taken.error();
    }
    const ReadPromises promises(shop.file);
    const Result<FoundPromises> found = await(promises.find(query, slice.most(), int(slice.offset)));
    if (!found)
        return found.error();
    Listed listed{.total = found->total};
    for (const PromiseRow &row : found->rows) {
        const Result<PromiseDetails> details = await(promises.details(row.id));
        if (!details)
            return details.error();
        listed.items.append(jsonOf(*details, shop.zone()));
        listed.lines << lineOf(row, shop);
    }
    return listed;
}
} // namespace

const Listable promisesListed{"promises"_L1, promiseKeys, nullptr, listPromises};

} // namespace Shopbell::Cli
