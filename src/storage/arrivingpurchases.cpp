// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingpurchases.h"

#include "storage/arrivingnames.h"
#include "storage/connection.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
std::optional<qint64> arrivingMinor(const Purchase &purchase)
{
    return purchase.amount ? std::optional(purchase.amount->minor) : std::nullopt;
}

QString arrivingCurrency(const Purchase &purchase)
{
    return purchase.amount ? purchase.amount->currency : QString();
}

template<typename Value>
std::optional<Value> unlessEmpty(const Value &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

constexpr auto theKnownItems = "="_L1; ///< In the place of items: those that are in the shop.

/// As swapItems() of storage/bulkrows.cpp reads and writes them; new ones have no id.
QJsonArray itemsAsJson(const std::vector<PurchaseItem> &items)
{
    QJsonArray array;
    for (const PurchaseItem &item : items)
        array.append(QJsonArray{QJsonValue(), item.name, item.sku, item.quantity,
                                item.totalMinor ? QJsonValue(*item.totalMinor) : QJsonValue()});
    return array;
}

std::vector<PurchaseItem> itemsFromJson(const QString &json)
{
    std::vector<PurchaseItem> items;
    for (const auto &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray item = value.toArray();
        PurchaseItem &read = items.emplace_back();
        read.name = item.at(1).toString();
        read.sku = item.at(2).toString();
        read.quantity = item.at(3).toDouble();
        if (!item.at(4).isNull())
            read.totalMinor = item.at(4).toInteger();
    }
    return items;
}

QString compactJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// By the names of columns, which are among those that storage/bulkrows.cpp knows.
QJsonObject furtherAsJson(const Purchase &known, const Purchase &now)
{
    QJsonObject further;
    if (now.channel != known.channel)
        further["channel_id"_L1] = now.channel.value();
    if (now.when.at && now.when.at != known.when.at)
        further["at"_L1] = *now.when.at;
    if (now.what != known.what)
        further["what"_L1] = now.what;
    if (now.note != known.note)
        further["note"_L1] = now.note;
    if (now.location != known.location)
        further["location"_L1] = now.location;
    if (now.servedBy != known.servedBy)
        further["served_by"_L1] = now.servedBy.value();
    if (now.refundOf != known.refundOf)
        further["refund_of"_L1] = now.refundOf.value();
    return further;
}

} // namespace

Status ArrivingPurchases::prepare()
{
    for (const QString &sql :
         {u"CREATE TEMP TABLE IF NOT EXISTS seen_purchase (purchase_id INTEGER NOT NULL, n INTEGER NOT NULL, "
          "records INTEGER, amount INTEGER, currency TEXT, is_sum INTEGER, discount INTEGER, refunded INTEGER, "
          "says_refunded INTEGER, status INTEGER, says_status INTEGER, items TEXT, customer_id INTEGER, said_of BLOB, "
          "channel_id INTEGER, day INTEGER, at INTEGER, what TEXT, note TEXT, location TEXT, served_by TEXT, "
          "PRIMARY KEY (purchase_id, n)) WITHOUT ROWID"_s,
          u"CREATE TEMP TABLE IF NOT EXISTS unlinked_credit (id INTEGER PRIMARY KEY, number TEXT, channel_id INTEGER, "
          "bears_number INTEGER)"_s,
          u"DELETE FROM temp.seen_purchase"_s, u"DELETE FROM temp.unlinked_credit"_s}) {
        if (Status prepared = m_connection.execute(sql); !prepared)
            return prepared;
    }
    return done();
}

StoredPurchase ArrivingPurchases::storedFrom(const Statement &row) const
{
    StoredPurchase stored;
    stored.purchase.id = row.id<PurchaseId>(0);
    stored.purchase.batch = row.id<BatchId>(1);
    if (!row.isNull(2))
        stored.purchase.amount = Money{row.integer(2), row.text(3)};
    stored.purchase.discountMinor = row.integer(4);
    stored.purchase.refundedMinor = row.integer(5);
    stored.purchase.status = PurchaseStatus(row.integer(6));
    stored.purchase.customer = row.id<CustomerId>(7);
    stored.purchase.when = {QDate::fromJulianDay(row.integer(8)), row.maybeInteger(9)};
    stored.ofThisImport = stored.purchase.batch == m_batch;
    stored.saidOf = row.blob(10);
    stored.purchase.channel = row.id<ChannelId>(11);
    stored.purchase.what = row.text(12);
    stored.purchase.note = row.text(13);
    stored.purchase.location = row.text(14);
    stored.purchase.servedBy = row.id<TeamMemberId>(15);
    stored.purchase.refundOf = row.id<PurchaseId>(16);
    return stored;
}

Status ArrivingPurchases::insert(const Purchase &purchase, const QByteArray &saidOf)
{
    static const QString sql =
        u"INSERT INTO purchase (id, batch_id, line, customer_id, channel_id, day, at, amount_minor, currency, "
        "discount_minor, refunded_minor, status, refund_of, order_number, content_key, what, note, served_by, location, "
        "created_at, counts, worth_minor, said_of) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s;
    Statement insert(m_connection, sql);
    insert.bind(purchase.id, m_batch, purchase.line, purchase.customer, purchase.channel,
                purchase.when.day.toJulianDay(), purchase.when.at, arrivingMinor(purchase), arrivingCurrency(purchase),
                purchase.discountMinor, purchase.refundedMinor, int(purchase.status), purchase.refundOf,
                unlessEmpty(purchase.orderNumber), unlessEmpty(purchase.contentKey), purchase.what, purchase.note,
                purchase.servedBy, purchase.location, purchase.createdAt, purchase.counts(), purchase.worth(),
                unlessEmpty(saidOf));
    return insert.run();
}

Status ArrivingPurchases::addItems(PurchaseId id, const std::vector<PurchaseItem> &items)
{
    if (items.empty())
        return done();
    Statement insert(
        m_connection,
        u"INSERT INTO purchase_item (purchase_id, name, sku, quantity, total_minor) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    for (const PurchaseItem &item : items) {
        if (Status added = insert.bind(id, item.name, item.sku, item.quantity, item.totalMinor).run(); !added)
            return added;
    }
    return done();
}

Status ArrivingPurchases::updateTotals(const Purchase &purchase)
{
    Statement update(m_connection,
                     u"UPDATE purchase SET amount_minor = ?2, currency = ?3, discount_minor = ?4, refunded_minor = ?5, "
                     "status = ?6, counts = ?7, worth_minor = ?8 WHERE id = ?1"_s);
    return update
        .bind(purchase.id, arrivingMinor(purchase), arrivingCurrency(purchase), purchase.discountMinor,
              purchase.refundedMinor, int(purchase.status), purchase.counts(), purchase.worth())
        .run();
}

Status ArrivingPurchases::updateWords(const Purchase &purchase)
{
    Statement update(m_connection,
                     u"UPDATE purchase SET what = ?2, note = ?3, location = ?4, served_by = ?5 WHERE id = ?1"_s);
    return update.bind(purchase.id, purchase.what, purchase.note, purchase.location, purchase.servedBy).run();
}

Status ArrivingPurchases::setCustomer(PurchaseId id, CustomerId customer, const QByteArray &saidOf)
{
    Statement update(m_connection, u"UPDATE purchase SET customer_id = ?2, said_of = ?3 WHERE id = ?1"_s);
    return update.bind(id, customer, unlessEmpty(saidOf)).run();
}

Status ArrivingPurchases::link(PurchaseId credit, PurchaseId order)
{
    Statement update(m_connection, u"UPDATE purchase SET refund_of = ?2 WHERE id = ?1"_s);
    return update.bind(credit, order).run();
}

Result<qint64> ArrivingPurchases::takenBackFrom(PurchaseId order)
{
    Statement sum(m_connection,
                  u"SELECT CAST(total(abs(amount_minor)) AS INTEGER) FROM purchase "
                  "WHERE refund_of = ?1 AND (%1 OR batch_id = ?2)"_s.arg(m_shown));
    const Result<bool> summed = sum.bind(order, m_batch).next();
    return summed ? Result<qint64>(sum.integer(0)) : summed.error();
}

Result<StoredPurchase> ArrivingPurchases::find(PurchaseId id)
{
    Statement select(m_connection, u"SELECT %1 FROM purchase WHERE id = ?1"_s.arg(comparedColumns));
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"purchase %1"_s.arg(id.value())};
    return storedFrom(select);
}

Result<std::vector<PurchaseItem>> ArrivingPurchases::itemsOf(PurchaseId id)
{
    Statement select(m_connection,
                     u"SELECT id, name, sku, quantity, total_minor FROM purchase_item WHERE purchase_id = ?1 "
                     "ORDER BY id"_s);
    return rowsFrom(select.bind(id), [](const Statement &row) {
        return PurchaseItem{row.id<ItemId>(0), row.text(1), row.text(2), row.real(3), row.maybeInteger(4)};
    });
}

Result<bool> ArrivingPurchases::isOwners(PurchaseId id)
{
    Statement select(m_connection,
                     u"SELECT EXISTS (SELECT 1 FROM change_row JOIN change ON change.id = change_id "
                     "WHERE entity = 'purchase' AND row_id = ?1 AND change.state = 0) "
                     "OR (SELECT batch_id FROM purchase WHERE id = ?1) IS NULL"_s);
    const Result<bool> row = select.bind(id).next();
    if (!row)
        return row.error();
    return select.integer(0) != 0;
}

Status ArrivingPurchases::noteSeen(PurchaseId id, const IncomingPurchase &said, const OrderNaming &named)
{
    // An order mostly comes whole, and with the items that are known: then they need not be kept.
    const Result<std::vector<PurchaseItem>> known = itemsOf(id);
    if (!known)
        return known.error();
    const std::vector<PurchaseItem> &items = said.purchase.items;
    const bool isKnown = !items.empty() && sameItems(*known, items);
    Statement insert(
        m_connection,
        u"INSERT INTO temp.seen_purchase VALUES (?1, "
        "(SELECT count(*) FROM temp.seen_purchase WHERE purchase_id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
        "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)"_s);
    const Purchase &purchase = said.purchase;
    const Moment &when = purchase.when;
    return insert
        .bind(id, said.records, arrivingMinor(purchase), arrivingCurrency(purchase), said.amountIsSum,
              purchase.discountMinor, purchase.refundedMinor, said.saysRefunded, int(purchase.status), said.saysStatus,
              isKnown ? QString(theKnownItems) : compactJson(itemsAsJson(items)), named.customer,
              unlessEmpty(named.saidOf), purchase.channel,
              when.isKnown() ? std::optional(when.day.toJulianDay()) : std::nullopt, when.at, purchase.what,
              purchase.note, purchase.location, said.servedBy)
        .run();
}

Result<std::vector<SeenPurchase>> ArrivingPurchases::seenAfter(PurchaseId id, int limit)
{
    std::vector<SeenPurchase> seen;
    Statement select(
        m_connection,
        u"SELECT purchase_id, records, amount, currency, is_sum, discount, refunded, says_refunded, status, "
        "says_status, items, customer_id, said_of, channel_id, day, at, what, note, location, served_by FROM temp.seen_purchase WHERE purchase_id > ?1 "
        "ORDER BY purchase_id, n"_s);
    select.bind(id.value());
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return seen;
        const auto next = select.id<PurchaseId>(0);
        if (seen.empty() || seen.back().id != next) {
            if (seen.size() == size_t(limit))
                return seen;
            seen.push_back({next, 0, {}});
        }
        if (OrderNaming &named = seen.back().named; !named.customer.isStored())
            named = {select.id<CustomerId>(11), select.blob(12)};
        IncomingPurchase said;
        if (!select.isNull(2))
            said.purchase.amount = Money{select.integer(2), select.text(3)};
        said.amountIsSum = select.integer(4) != 0;
        said.purchase.discountMinor = select.integer(5);
        said.purchase.refundedMinor = select.integer(6);
        said.saysRefunded = select.integer(7) != 0;
        said.purchase.status = PurchaseStatus(select.integer(8));
        said.saysStatus = select.integer(9) != 0;
        said.purchase.channel = select.id<ChannelId>(13);
        if (!select.isNull(14))
            said.purchase.when = {QDate::fromJulianDay(select.integer(14)), select.maybeInteger(15)};
        said.purchase.what = select.text(16);
        said.purchase.note = select.text(17);
        said.purchase.location = select.text(18);
        said.servedBy = select.text(19);
        Result<std::vector<PurchaseItem>> items =
            select.text(10) == theKnownItems ? itemsOf(next) : itemsFromJson(select.text(10));
        if (!items)
            return items.error();
        said.purchase.items = std::move(*items);
        seen.back().records += select.integer(1);
        join(seen.back().said, std::move(said));
    }
}

Status ArrivingPurchases::noteUnlinked(const UnlinkedCredit &credit)
{
    Statement insert(m_connection, u"INSERT OR IGNORE INTO temp.unlinked_credit VALUES (?1, ?2, ?3, ?4)"_s);
    return insert.bind(credit.credit, credit.orderNumber, credit.channel, credit.bearsNumber).run();
}

Result<std::optional<UnlinkedCredit>> ArrivingPurchases::takeUnlinked()
{
    std::optional<UnlinkedCredit> taken;
    {
        Statement select(m_connection,
                         u"SELECT id, number, channel_id, bears_number FROM temp.unlinked_credit LIMIT 1"_s);
        const Result<bool> found = select.next();
        if (!found)
            return found.error();
        if (!*found)
            return taken;
        taken = {select.id<PurchaseId>(0), select.text(1), select.id<ChannelId>(2), select.integer(3) != 0};
    }
    Statement remove(m_connection, u"DELETE FROM temp.unlinked_credit WHERE id = ?1"_s);
    if (Status removed = remove.bind(taken->credit).run(); !removed)
        return removed.error();
    return taken;
}

Result<int> ArrivingPurchases::countOnlyCreditNotes(const std::vector<CustomerId> &customers)
{
    Statement select(
        m_connection,
        u"SELECT 1 FROM purchase WHERE customer_id = ?1 AND status <> %2 AND (%1 OR batch_id = ?2) LIMIT 1"_s
            .arg(m_shown)
            .arg(int(PurchaseStatus::CreditNote)));
    int count = 0;
    for (const CustomerId customer : customers) {
        const Result<bool> other = select.bind(customer, m_batch).next();
        if (!other)
            return other.error();
        count += !*other;
    }
    return count;
}

Result<TeamMemberId> ArrivingPurchases::teamMember(const QString &name)
{
    const Result<qint64> named = arrivingName(m_connection, "team_member"_L1, name, m_batch);
    if (!named)
        return named.error();
    return TeamMemberId(*named);
}

QString replacedAsJson(const Purchase &known, const Purchase &now, const OrderNaming &named)
{
    QJsonArray values{now.amount ? QJsonValue(now.amount->minor) : QJsonValue(),
                      arrivingCurrency(now),
                      now.discountMinor,
                      now.refundedMinor,
                      int(now.status),
                      int(now.counts()),
                      now.worth()};
    const QJsonObject further = furtherAsJson(known, now);
    if (!now.items.empty())
        values.append(itemsAsJson(now.items));
    else if (named.customer.isStored() || !further.isEmpty())
        values.append(QJsonValue());
    if (named.customer.isStored()) {
        values.append(named.customer.value());
        values.append(QString::fromLatin1(named.saidOf.toHex()));
    }
    if (!further.isEmpty())
        values.append(further);
    return compactJson(values);
}

} // namespace Shopbell
