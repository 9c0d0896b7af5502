// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/channels.h"
#include "cli/customerlines.h"
#include "cli/listing.h"
#include "cli/people.h"
#include "cli/values.h"
#include "domain/keys.h"
#include "format/customertext.h"
#include "services/readcustomers.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<PurchaseOrder, 3> purchaseOrders{{
    {PurchaseOrder::Newest, "newest"_L1},
    {PurchaseOrder::Oldest, "oldest"_L1},
    {PurchaseOrder::MostPaid, "most-paid"_L1},
}};

QString purchaseKeys()
{
    return u"customer (none for those of nobody), counts, status, order, from, to, batch"_s;
}

QString purchaseOrderKeys()
{
    QStringList keys;
    for (const auto &[order, key] : purchaseOrders)
        keys << key;
    return keys.join(u", "_s);
}

Status takePurchaseCondition(PurchaseQuery &query, const OpenShop &shop, const Condition &condition)
{
    const auto &[key, value] = condition;
    if (key == "customer"_L1 && value == "none"_L1) {
        query.customer = CustomerId();
        return done();
    }
    if (key == "customer"_L1)
        return take(query.customer, customerIn(shop, condition));
    if (key == "counts"_L1)
        return take(query.counting, yesOrNo(value), key, value);
    if (key == "status"_L1)
        return take(query.status, purchaseStatusFromKey(value), key, value);
    if (key == "from"_L1)
        return take(query.from, dayFrom(value));
    if (key == "to"_L1)
        return take(query.to, dayFrom(value));
    if (key == "batch"_L1)
        return take(query.batch, idFrom<BatchId>(value), key, value);
    if (key == "order"_L1) {
        query.orderNumber = value;
        return value.isEmpty() ? Status(notUnderstood(key, value)) : done();
    }
    return noSuchKey(key, purchaseKeys());
}

Result<PurchaseQuery> purchaseQueryFrom(const Call &call, const OpenShop &shop)
{
    PurchaseQuery query;
    query.search = call.value("search");
    if (call.isSet("sort")) {
        const QString order = call.value("sort");
        if (Status taken = take(query.order, valueIn(purchaseOrders, order), u"--sort"_s, order); !taken)
            return taken.error();
    }
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (Status taken = takePurchaseCondition(query, shop, condition); !taken)
            return taken.error();
    }
    return query;
}

Result<Listed> listPurchases(const Call &call, const OpenShop &shop, const Slice &slice)
{
    const Result<PurchaseQuery> query = purchaseQueryFrom(call, shop);
    if (!query)
        return query.error();
    const Result<FoundPurchases> found =
        await(ReadCustomers(shop.file).purchases(*query, slice.most(), int(slice.offset)));
    if (!found)
        return found.error();
    const Result<std::vector<Channel>> channels = channelsOf(shop.file);
    if (!channels)
        return channels.error();
    Listed listed{.total = found->total};
    const CustomerText text(QLocale(), shop.zone(), shop.profile.currency);
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    for (const PurchaseRow &row : found->rows) {
        listed.items.append(jsonOf(row, keyOfChannel(*channels, row.purchase.channel), shop.zone()));
        listed.lines << lineOf(row, text, today);
    }
    return listed;
}
} // namespace

const Listable purchasesListed{"purchases"_L1, purchaseKeys, purchaseOrderKeys, listPurchases};

} // namespace Shopbell::Cli
