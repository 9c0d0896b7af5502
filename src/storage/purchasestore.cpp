// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/purchasestore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/mergedrows.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QByteArray> orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

std::optional<qint64> minorOf(const Purchase &purchase)
{
    return purchase.amount ? std::optional(purchase.amount->minor) : std::nullopt;
}

QString currencyOf(const Purchase &purchase)
{
    return purchase.amount ? purchase.amount->currency : QString();
}

PurchaseItem itemFrom(const Statement &row)
{
    return {row.id<ItemId>(0), row.text(1), row.text(2), row.real(3), row.maybeInteger(4)};
}
} // namespace

QString purchaseColumns()
{
    return u"id, batch_id, line, customer_id, channel_id, day, at, amount_minor, currency, discount_minor, "
           "refunded_minor, status, refund_of, order_number, content_key, what, served_by, location, created_at, note"_s;
}

Purchase purchaseFrom(const Statement &row)
{
    Purchase purchase;
    purchase.id = row.id<PurchaseId>(0);
    purchase.batch = row.id<BatchId>(1);
    purchase.line = int(row.integer(2));
    purchase.customer = row.id<CustomerId>(3);
    purchase.channel = row.id<ChannelId>(4);
    purchase.when = momentAt(row, 5, 6);
    if (!row.isNull(7))
        purchase.amount = Money{row.integer(7), row.text(8)};
    purchase.discountMinor = row.integer(9);
    purchase.refundedMinor = row.integer(10);
    purchase.status = PurchaseStatus(row.integer(11));
    purchase.refundOf = row.id<PurchaseId>(12);
    purchase.orderNumber = row.text(13);
    purchase.contentKey = row.blob(14);
    purchase.what = row.text(15);
    purchase.servedBy = row.id<TeamMemberId>(16);
    purchase.location = row.text(17);
    purchase.createdAt = row.integer(18);
    purchase.note = row.text(19);
    return purchase;
}

Result<Purchase> PurchaseStore::find(PurchaseId id) const
{
    Result<Purchase> purchase = Error{Error::Kind::NotFound, {}};
    {
        Statement select(m_connection,
                         u"SELECT %1 FROM purchase WHERE id = ?1 AND (batch_id IS NULL OR %2 OR id IN "
                         "(SELECT review_id FROM batch_kept WHERE batch_id = purchase.batch_id))"_s.arg(
                             purchaseColumns(), QLatin1StringView(shownBatches)));
        select.bind(id);
        purchase = rowFrom(select, u"purchase %1"_s.arg(id.value()), purchaseFrom);
    }
    if (!purchase)
        return purchase;
    Result<std::vector<PurchaseItem>> bought = items(id);
    if (!bought)
        return bought.error();
    purchase->items = std::move(*bought);
    return purchase;
}

Result<std::vector<PurchaseItem>> PurchaseStore::items(PurchaseId id) const
{
    Statement select(m_connection,
                     u"SELECT id, name, sku, quantity, total_minor FROM purchase_item WHERE purchase_id = ?1 "
                     "ORDER BY id"_s);
    select.bind(id);
    return rowsFrom(select, itemFrom);
}

Status PurchaseStore::insert(const Purchase &purchase)
{
    Statement insert(m_connection,
                     u"INSERT INTO purchase (%1, counts, worth_minor) "
                     "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(purchaseColumns()));
    if (Status ran =
            insert
                .bind(purchase.id, purchase.batch, purchase.line, purchase.customer, purchase.channel,
                      storedDay(purchase.when.day), purchase.when.at, minorOf(purchase), currencyOf(purchase),
                      purchase.discountMinor, purchase.refundedMinor, int(purchase.status), purchase.refundOf,
                      orNull(purchase.orderNumber), orNull(purchase.contentKey), purchase.what, purchase.servedBy,
                      purchase.location, purchase.createdAt, purchase.note, purchase.counts(), purchase.worth())
                .run();
        !ran)
        return ran;
    for (const PurchaseItem &item : purchase.items) {
        Statement add(m_connection,
                      u"INSERT INTO purchase_item (purchase_id, name, sku, quantity, total_minor) "
                      "VALUES (?1, ?2, ?3, ?4, ?5)"_s);
        if (Status ran = add.bind(purchase.id, item.name, item.sku, item.quantity, item.totalMinor).run(); !ran)
            return ran;
    }
    return done();
}

Status PurchaseStore::update(const Purchase &purchase)
{
    Statement update(m_connection,
                     u"UPDATE purchase SET customer_id=?2, channel_id=?3, day=?4, at=?5, amount_minor=?6, currency=?7, "
                     "discount_minor=?8, refunded_minor=?9, status=?10, refund_of=?11, order_number=?12, what=?13, "
                     "served_by=?14, location=?15, note=?16, counts=?17, worth_minor=?18 WHERE id = ?1"_s);
    return update
        .bind(purchase.id, purchase.customer, purchase.channel, storedDay(purchase.when.day), purchase.when.at,
              minorOf(purchase), currencyOf(purchase), purchase.discountMinor, purchase.refundedMinor,
              int(purchase.status), purchase.refundOf, orNull(purchase.orderNumber), purchase.what, purchase.servedBy,
              purchase.location, purchase.note, purchase.counts(), purchase.worth())
        .run();
}

Status PurchaseStore::remove(PurchaseId id)
{
    return removeMergeable(m_connection, "purchase", id.value());
}

Result<PurchaseId> PurchaseStore::nextId() const
{
    const Result<qint64> last =
        m_connection.number(u"SELECT max(ifnull((SELECT max(id) FROM purchase), 0), "
                            "ifnull((SELECT max(last_id) FROM import_batch WHERE kind = 1), 0))"_s);
    if (!last)
        return last.error();
    return PurchaseId(*last + 1);
}

} // namespace Shopbell
