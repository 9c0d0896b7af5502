// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/purchasereader.h"

#include "storage/arrivingnames.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/purchasestore.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QString purchaseOrder(PurchaseOrder order)
{
    switch (order) {
    case PurchaseOrder::Newest:
        return u"day DESC, at DESC, id DESC"_s;
    case PurchaseOrder::Oldest:
        return u"day, at, id"_s;
    case PurchaseOrder::MostPaid:
        return u"worth_minor DESC, day DESC, at DESC, id DESC"_s;
    }
    Q_UNREACHABLE();
}

/// A query as a condition of SQL with the texts that it binds.
struct PurchaseCondition
{
    PurchaseCondition(const PurchaseQuery &query, const QString &shown) : where{shown}
    {
        if (query.customer)
            where += query.customer->isStored() ? u"customer_id = %1"_s.arg(query.customer->value())
                                                : u"customer_id IS NULL"_s;
        if (query.counting)
            where += u"counts = %1"_s.arg(int(*query.counting));
        if (query.batch)
            where += u"purchase.batch_id = %1"_s.arg(query.batch->value());
        if (query.status)
            where += u"status = %1"_s.arg(int(*query.status));
        if (query.from.isValid())
            where += u"day >= %1"_s.arg(query.from.toJulianDay());
        if (query.to.isValid())
            where += u"day <= %1"_s.arg(query.to.toJulianDay());
        if (!query.orderNumber.isEmpty())
            where += u"order_number = ?%1"_s.arg(bound(query.orderNumber));
        if (query.among) {
            QStringList ids;
            for (const PurchaseId id : *query.among)
                ids += QString::number(id.value());
            where += u"purchase.id IN (%1)"_s.arg(ids.join(u','));
        }
        for (const QString &word : query.search.simplified().split(u' ', Qt::SkipEmptyParts)) {
            where +=
                u"(holds(what, ?%1) OR holds(order_number, ?%1) OR EXISTS (SELECT 1 FROM customer "
                "WHERE customer.id = purchase.customer_id AND holds(%2, ?%1)) OR EXISTS "
                "(SELECT 1 FROM purchase_item WHERE purchase_id = purchase.id AND holds(purchase_item.name, ?%1)))"_s
                    .arg(bound(word))
                    .arg(shownNameSql());
        }
    }

    QString sql() const { return where.join(u" AND "_s); }
    void bindTo(Statement &statement) const
    {
        for (qsizetype at = 0; at < texts.size(); ++at)
            statement.bindAt(int(at) + 1, texts[at]);
    }

private:
    qsizetype bound(const QString &text)
    {
        texts += text;
        return texts.size();
    }

    QStringList where;
    QStringList texts;
};

Result<std::vector<PurchaseRow>> readPage(Connection &connection, const PurchaseCondition &condition,
                                          PurchaseOrder order, int limit, int offset)
{
    Statement select(connection,
                     u"SELECT purchase.id FROM purchase WHERE %1 ORDER BY %2 LIMIT %3 OFFSET %4"_s.arg(condition.sql())
                         .arg(purchaseOrder(order))
                         .arg(limit)
                         .arg(offset));
    condition.bindTo(select);
    const Result<std::vector<PurchaseId>> ids =
        rowsFrom(select, [](const Statement &row) { return row.id<PurchaseId>(0); });
    if (!ids)
        return ids.error();
    Statement names(connection,
                    u"SELECT ifnull((SELECT %1 FROM customer WHERE id = ?1), ''), "
                    "ifnull((SELECT name FROM team_member WHERE id = ?2), '')"_s.arg(shownNameSql()));
    const PurchaseStore store(connection);
    std::vector<PurchaseRow> rows;
    for (const PurchaseId id : *ids) {
        Result<Purchase> purchase = store.find(id);
        if (!purchase)
            return purchase.error();
        const Result<bool> named = names.bind(purchase->customer, purchase->servedBy).next();
        if (!named)
            return named.error();
        rows.push_back({std::move(*purchase), names.text(0), names.text(1)});
    }
    return rows;
}

/// The days on which a page of purchases lies.
struct PageOfDays
{
    qint64 total = 0;
    qint64 before = 0; ///< Purchases that the query finds and that come before those days.
    QDate from = {}; ///< Not valid when the page is empty.
    QDate to = {};
};

PageOfDays pageOfDays(const std::vector<DayOfPurchases> &days, const PurchaseQuery &query, int limit, int offset)
{
    PageOfDays page;
    const auto take = [&](const DayOfPurchases &day) {
        const QDate date = QDate::fromJulianDay(day.day);
        if ((query.from.isValid() && date < query.from) || (query.to.isValid() && date > query.to))
            return;
        const qint64 found = !query.counting ? day.all : *query.counting ? day.counting : day.all - day.counting;
        const qint64 begin = page.total;
        page.total += found;
        if (page.total <= offset || begin >= qint64(offset) + limit || found == 0)
            return;
        if (!page.from.isValid()) {
            page.before = begin;
            page.from = page.to = date;
        }
        page.from = std::min(page.from, date);
        page.to = std::max(page.to, date);
    };
    if (query.order == PurchaseOrder::Oldest)
        std::ranges::for_each(days, take);
    else
        std::for_each(days.rbegin(), days.rend(), take);
    return page;
}

/// Of those that count, until a day where one is given.
Result<PurchaseId> firstOf(Connection &connection, CustomerId customer, QDate until, const QString &order)
{
    const Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    Statement select(connection,
                     u"SELECT id FROM purchase INDEXED BY purchase_by_customer WHERE customer_id = ?1 AND counts = 1 "
                     "AND (?2 IS NULL OR day <= ?2) AND %1 ORDER BY %2 LIMIT 1"_s.arg(*shown, order));
    const Result<bool> row = select.bind(customer, storedDay(until)).next();
    if (!row)
        return row.error();
    return *row ? select.id<PurchaseId>(0) : PurchaseId();
}
} // namespace

Result<FoundPurchases> findPurchases(Connection &connection, const PurchaseQuery &query, int limit, int offset)
{
    const Result<QString> shown = shownPurchases(connection, u"purchase.id"_s);
    if (!shown)
        return shown.error();
    const PurchaseCondition condition(query, *shown);
    Statement count(connection, u"SELECT count(*) FROM purchase WHERE %1"_s.arg(condition.sql()));
    condition.bindTo(count);
    const Result<bool> counted = count.next();
    if (!counted)
        return counted.error();
    Result<std::vector<PurchaseRow>> rows = readPage(connection, condition, query.order, limit, offset);
    if (!rows)
        return rows.error();
    return FoundPurchases{count.integer(0), std::move(*rows)};
}

bool asksForDaysAlone(const PurchaseQuery &query)
{
    return query.order != PurchaseOrder::MostPaid
        && query == PurchaseQuery{.counting = query.counting, .from = query.from, .to = query.to, .order = query.order};
}

Result<FoundPurchases> findPurchasesOfDays(Connection &connection, const std::vector<DayOfPurchases> &days,
                                           const PurchaseQuery &query, int limit, int offset)
{
    const PageOfDays page = pageOfDays(days, query, limit, offset);
    FoundPurchases found{.total = page.total};
    if (!page.from.isValid())
        return found;
    const Result<QString> shown = shownPurchases(connection, u"purchase.id"_s);
    if (!shown)
        return shown.error();
    PurchaseQuery among = query;
    among.from = page.from;
    among.to = page.to;
    Result<std::vector<PurchaseRow>> rows =
        readPage(connection, PurchaseCondition(among, *shown), query.order, limit, int(offset - page.before));
    if (!rows)
        return rows.error();
    found.rows = std::move(*rows);
    return found;
}

Result<PurchaseId> firstPurchase(Connection &connection, CustomerId customer)
{
    return firstOf(connection, customer, {}, u"day, at, id"_s);
}

Result<PurchaseId> lastPurchase(Connection &connection, CustomerId customer, QDate until)
{
    return firstOf(connection, customer, until, u"day DESC, at DESC, id DESC"_s);
}

Result<QDate> firstDayOfPurchase(Connection &connection, CustomerId customer, QDate from)
{
    const Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    Statement select(connection,
                     u"SELECT min(day) FROM purchase INDEXED BY purchase_by_customer "
                     "WHERE customer_id = ?1 AND counts = 1 AND day >= ?2 AND %1"_s.arg(*shown));
    const Result<bool> row = select.bind(customer, storedDay(from)).next();
    if (!row)
        return row.error();
    return *row ? dayAt(select, 0) : QDate();
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
    Statement select(connection,
                     u"SELECT id, name FROM segment WHERE %1 ORDER BY name COLLATE NOCASE, id"_s.arg(
                         isOfferedName("segment"_L1, "segment_id"_L1)));
    return rowsFrom(select, [](const Statement &row) { return CustomerSegment{row.id<SegmentId>(0), row.text(1), 0}; });
}

Result<std::vector<TeamMember>> readTeam(Connection &connection)
{
    Statement select(
        connection,
        u"SELECT id, name FROM team_member WHERE left_day IS NULL AND %1 ORDER BY name COLLATE NOCASE, id"_s.arg(
            isOfferedName("team_member"_L1, "known_by"_L1)));
    return rowsFrom(select, [](const Statement &row) {
        return TeamMember{row.id<TeamMemberId>(0), row.text(1), false};
    });
}

} // namespace Shopbell
