// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/purchasereader.h"

#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/purchasestore.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<FoundPurchases> findPurchases(Connection &connection, const PurchaseQuery &query, int limit, int offset)
{
    const Result<QString> shown = shownPurchases(connection, u"purchase.id"_s);
    if (!shown)
        return shown.error();
    QStringList where{*shown};
    if (query.customer)
        where +=
            query.customer->isStored() ? u"customer_id = %1"_s.arg(query.customer->value()) : u"customer_id IS NULL"_s;
    if (query.counting)
        where += u"counts = %1"_s.arg(int(*query.counting));
    if (query.batch)
        where += u"purchase.batch_id = %1"_s.arg(query.batch->value());
    if (query.from.isValid())
        where += u"day >= %1"_s.arg(query.from.toJulianDay());
    if (query.to.isValid())
        where += u"day <= %1"_s.arg(query.to.toJulianDay());
    if (!query.orderNumber.isEmpty())
        where += u"order_number = ?1"_s;
    const QString condition = where.join(u" AND "_s);
    FoundPurchases found;
    Statement count(connection, u"SELECT count(*) FROM purchase WHERE %1"_s.arg(condition));
    Statement select(
        connection,
        u"SELECT purchase.id FROM purchase WHERE %1 ORDER BY day DESC, at DESC, id DESC LIMIT %2 OFFSET %3"_s
            .arg(condition)
            .arg(limit)
            .arg(offset));
    if (!query.orderNumber.isEmpty()) {
        count.bind(query.orderNumber);
        select.bind(query.orderNumber);
    }
    const Result<bool> counted = count.next();
    if (!counted)
        return counted.error();
    found.total = count.integer(0);
    const Result<std::vector<PurchaseId>> ids =
        rowsFrom(select, [](const Statement &row) { return row.id<PurchaseId>(0); });
    if (!ids)
        return ids.error();
    Statement names(connection,
                    u"SELECT ifnull((SELECT name FROM customer WHERE id = ?1), ''), "
                    "ifnull((SELECT name FROM team_member WHERE id = ?2), '')"_s);
    const PurchaseStore store(connection);
    for (const PurchaseId id : *ids) {
        Result<Purchase> purchase = store.find(id);
        if (!purchase)
            return purchase.error();
        const Result<bool> named = names.bind(purchase->customer, purchase->servedBy).next();
        if (!named)
            return named.error();
        found.rows.push_back({std::move(*purchase), names.text(0), names.text(1)});
    }
    return found;
}

Result<std::vector<CustomerId>> customersOfBatch(Connection &connection, BatchId batch)
{
    Statement select(
        connection,
        u"SELECT id FROM customer WHERE batch_id = ?1 UNION SELECT customer_id FROM purchase, import_batch "
        "WHERE import_batch.id = ?1 AND import_batch.kind = %1 AND purchase.id BETWEEN first_id AND last_id "
        "AND batch_id = ?1 AND customer_id IS NOT NULL"_s.arg(int(ImportKind::Purchases)));
    select.bind(batch);
    return rowsFrom(select, [](const Statement &row) { return row.id<CustomerId>(0); });
}

Result<std::vector<CustomerSegment>> readSegments(Connection &connection)
{
    Statement select(connection, u"SELECT id, name FROM segment ORDER BY name COLLATE NOCASE, id"_s);
    return rowsFrom(select, [](const Statement &row) { return CustomerSegment{row.id<SegmentId>(0), row.text(1), 0}; });
}

Result<std::vector<TeamMember>> readTeam(Connection &connection)
{
    Statement select(connection,
                     u"SELECT id, name FROM team_member WHERE left_day IS NULL ORDER BY name COLLATE NOCASE, id"_s);
    return rowsFrom(select, [](const Statement &row) {
        return TeamMember{row.id<TeamMemberId>(0), row.text(1), false};
    });
}

} // namespace Shopbell
