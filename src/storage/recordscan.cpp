// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordscan.h"

#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/figurereader.h"
#include "storage/hiddenbatches.h"
#include "storage/purchasestore.h"
#include "storage/reviewreader.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Runs a SELECT whose first column is an id. The steps of a statement add up over its rows, so a cancel stops it, too.
template<typename AnyId, typename Take> // Status(AnyId)
Status eachId(Connection &connection, const QString &sql, Take take)
{
    Statement select(connection, sql);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        if (Status taken = take(select.id<AnyId>(0)); !taken)
            return taken;
    }
}

Status addNames(Connection &connection, PurchaseRow &row)
{
    Statement names(connection,
                    u"SELECT ifnull((SELECT %1 FROM customer WHERE id = ?1), ''), "
                    "ifnull((SELECT name FROM team_member WHERE id = ?2), '')"_s.arg(shownNameSql()));
    const Result<bool> named = names.bind(row.purchase.customer, row.purchase.servedBy).next();
    if (!named)
        return named.error();
    row.customerName = names.text(0);
    row.servedByName = names.text(1);
    return done();
}

Status addCredit(Connection &connection, const QString &shown, ScannedPurchase &scanned)
{
    const Purchase &purchase = scanned.row.purchase;
    if (purchase.refundOf.isStored()) {
        Statement order(connection, u"SELECT order_number FROM purchase WHERE id = ?1"_s);
        const Result<bool> found = order.bind(purchase.refundOf).next();
        if (!found)
            return found.error();
        if (*found)
            scanned.refundOfNumber = order.text(0);
    }
    if (purchase.refundedMinor == 0)
        return done();
    Statement notes(
        connection,
        u"SELECT ifnull(sum(abs(amount_minor)), 0) FROM purchase WHERE refund_of = ?1 AND status = %1 AND %2"_s
            .arg(int(PurchaseStatus::CreditNote))
            .arg(shown));
    const Result<bool> summed = notes.bind(purchase.id).next();
    if (!summed)
        return summed.error();
    scanned.refundedByNotes = notes.integer(0);
    return done();
}
} // namespace

Status eachReview(Connection &connection, const std::function<Status(const ReviewDetails &)> &take)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    return eachId<ReviewId>(connection, u"SELECT id FROM review WHERE %1 ORDER BY id"_s.arg(*shown),
                            [&](ReviewId id) -> Status {
                                const Result<ReviewDetails> details = readDetails(connection, id);
                                return details ? take(*details) : Status(details.error());
                            });
}

Status eachPurchase(Connection &connection, const std::function<Status(const ScannedPurchase &)> &take)
{
    const Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    const PurchaseStore store(connection);
    return eachId<PurchaseId>(connection, u"SELECT id FROM purchase WHERE %1 ORDER BY id"_s.arg(*shown),
                              [&](PurchaseId id) -> Status {
                                  Result<Purchase> purchase = store.find(id);
                                  if (!purchase)
                                      return purchase.error();
                                  ScannedPurchase scanned{.row = {.purchase = *std::move(purchase)}};
                                  if (Status added = addNames(connection, scanned.row); !added)
                                      return added;
                                  if (Status added = addCredit(connection, *shown, scanned); !added)
                                      return added;
                                  return take(scanned);
                              });
}

Result<std::vector<CustomerNote>> readNotes(Connection &connection, CustomerId customer)
{
    Statement select(connection, u"SELECT id, text, at FROM customer_note WHERE customer_id = ?1 ORDER BY at, id"_s);
    select.bind(customer);
    return rowsFrom(select, [](const Statement &row) {
        return CustomerNote{row.id<NoteId>(0), row.text(1), row.integer(2)};
    });
}

Result<QHash<TeamMemberId, QString>> readTeamNames(Connection &connection)
{
    Statement select(connection, u"SELECT id, name FROM team_member"_s);
    QHash<TeamMemberId, QString> names;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.insert(select.id<TeamMemberId>(0), select.text(1));
    }
}

Result<QStringList> readExtraColumns(Connection &connection)
{
    Statement select(connection,
                     u"SELECT columns FROM import_batch WHERE state = 1 AND kind = %1 AND columns IS NOT NULL "
                     "ORDER BY id"_s.arg(int(ImportKind::Reviews)));
    QStringList names;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        const QJsonArray columns = QJsonDocument::fromJson(select.text(0).toUtf8()).array();
        for (const auto &column : columns) {
            if (const QString name = column.toString(); !names.contains(name))
                names += name;
        }
    }
}

Result<qint64> countOfShownPurchases(Connection &connection)
{
    const Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    return connection.number(u"SELECT count(*) FROM purchase WHERE %1"_s.arg(*shown));
}

Result<ShopContents> contentsShown(Connection &connection)
{
    const Result<qint64> reviews = countOfShownReviews(connection);
    const Result<qint64> customers =
        connection.number(u"SELECT count(*) FROM customer WHERE merged_into IS NULL AND (batch_id IS NULL OR %1)"_s.arg(
            QLatin1StringView(shownBatches)));
    const Result<qint64> purchases = countOfShownPurchases(connection);
    for (const Result<qint64> *count : {&reviews, &customers, &purchases}) {
        if (!*count)
            return count->error();
    }
    const Result<std::vector<Referral>> referrals = readRecommendations(connection);
    if (!referrals)
        return referrals.error();
    return ShopContents{*reviews, *customers, *purchases, qint64(referrals->size())};
}

} // namespace Shopbell
