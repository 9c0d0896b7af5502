// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/customerlines.h"
#include "cli/listing.h"
#include "cli/people.h"
#include "cli/values.h"
#include "domain/keys.h"
#include "format/customertext.h"
#include "services/readreferrals.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ReferralView, 4> referralStates{{
    {ReferralView::All, "any"_L1},
    {ReferralView::NotHereYet, "waiting"_L1},
    {ReferralView::Bought, "bought"_L1},
    {ReferralView::NotCounted, "not-counted"_L1},
}};

QString referralKeys()
{
    return u"state, way, sent-by, friend, asked, from, to"_s;
}

QString referralOrderKeys()
{
    return u"newest, oldest"_s;
}

/// A friend is a customer, or known by the name alone as long as they have not come.
Status takeFriend(ReferralQuery &query, const OpenShop &shop, const Condition &condition)
{
    const Result<CustomerId> customer = customerMeant(shop, condition.value);
    const QString name = condition.value.simplified();
    if (customer && !customer->isStored() && !name.isEmpty()) {
        const Result<FoundReferrals> waiting = await(ReadReferrals(shop.file).find({.friendName = name}, 1, 0));
        if (!waiting)
            return waiting.error();
        if (waiting->total > 0) {
            query.friendName = name;
            return done();
        }
    }
    return take(query.friendId, customerIn(shop, condition));
}

/// A way of the owner's own is told by its name, as it is when it is logged.
Status takeWay(ReferralQuery &query, const OpenShop &shop, const Condition &condition)
{
    const ReferralQuery own{.way = ReferralWay::Own, .ownWay = condition.value.simplified()};
    if (referralWayFromKey(condition.value) || own.ownWay.isEmpty())
        return take(query.way, referralWayFromKey(condition.value), condition.key, condition.value);
    const Result<FoundReferrals> named = await(ReadReferrals(shop.file).find(own, 1, 0));
    if (!named)
        return named.error();
    if (named->total == 0)
        return notUnderstood(condition.key, condition.value);
    query.way = own.way;
    query.ownWay = own.ownWay;
    return done();
}

Status takeReferralCondition(ReferralQuery &query, const OpenShop &shop, const Condition &condition)
{
    const auto &[key, value] = condition;
    if (key == "state"_L1)
        return take(query.view, valueIn(referralStates, value), key, value);
    if (key == "way"_L1)
        return takeWay(query, shop, condition);
    if (key == "sent-by"_L1)
        return take(query.referrer, customerIn(shop, condition));
    if (key == "friend"_L1)
        return takeFriend(query, shop, condition);
    if (key == "asked"_L1)
        return take(query.asked, yesOrNo(value), key, value);
    if (key == "from"_L1)
        return take(query.from, dayFrom(value));
    if (key == "to"_L1)
        return take(query.to, dayFrom(value));
    return noSuchKey(key, referralKeys());
}

Result<ReferralQuery> referralQueryFrom(const Call &call, const OpenShop &shop)
{
    ReferralQuery query;
    query.search = call.value("search");
    if (call.isSet("sort")) {
        query.oldestFirst = call.value("sort") == "oldest"_L1;
        if (!query.oldestFirst && call.value("sort") != "newest"_L1)
            return notUnderstood(u"--sort"_s, call.value("sort"));
    }
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (Status taken = takeReferralCondition(query, shop, condition); !taken)
            return taken.error();
    }
    return query;
}

Result<Listed> listReferrals(const Call &call, const OpenShop &shop, const Slice &slice)
{
    const Result<ReferralQuery> query = referralQueryFrom(call, shop);
    if (!query)
        return query.error();
    const Result<FoundReferrals> found = await(ReadReferrals(shop.file).find(*query, slice.most(), int(slice.offset)));
    if (!found)
        return found.error();
    Listed listed{.total = found->total};
    const CustomerText text(QLocale(), shop.zone(), shop.profile.currency);
    for (const ReferralRow &row : found->rows) {
        listed.items.append(jsonOf(row));
        listed.lines << lineOf(row, text);
    }
    return listed;
}
} // namespace

const Listable referralsListed{"referrals"_L1, referralKeys, referralOrderKeys, listReferrals};

} // namespace Shopbell::Cli
