// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptrows.h"

#include "storage/batches.h"
#include "storage/connection.h"
#include "storage/rows.h"

#include <QStringList>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Ids of what the owner or a later import has changed: SQL of a subquery. `within` is a condition on row_id.
QString changedIds(ImportKind kind, const QString &within)
{
    const QLatin1StringView imports = kind == ImportKind::Reviews ? "NOT IN ('import.purchases', 'import.customers')"_L1
        : kind == ImportKind::Purchases                           ? "= 'import.purchases'"_L1
                                                                  : "= 'import.customers'"_L1;
    return u"(SELECT row_id FROM change_row JOIN change ON change.id = change_id "
           "WHERE entity = '%1' AND state = 0 AND %3 UNION ALL "
           "SELECT row_id FROM batch_row JOIN change ON change.id = change_id "
           "WHERE state = 0 AND did %2 AND applied = 1 AND %3)"_s.arg(tableOf(kind), imports, within);
}

Status runFor(Connection &connection, const QString &sql, BatchId batch)
{
    Statement statement(connection, sql);
    return statement.bind(batch).run();
}

/// The ids of a batch as a condition on row_id.
QString isInRange()
{
    return u"row_id BETWEEN (SELECT first_id FROM import_batch WHERE id = ?1) AND "
           "(SELECT last_id FROM import_batch WHERE id = ?1)"_s;
}

/// What stays for something that hangs on it: rows of the owner's, and of imports that are shown or arrive just now, but
/// not of this one. Its own ids are told apart first, which the index of a customer's purchases can.
QString isNeededElsewhere(ImportKind kind)
{
    const QString elsewhere =
        u"(batch_id IS NULL OR (batch_id <> ?1 AND batch_id IN (SELECT id FROM import_batch WHERE state IN (0, 1))))"_s;
    const QString among = u"(id < (SELECT first_id FROM import_batch WHERE id = ?1) "
                          "OR id > (SELECT last_id FROM import_batch WHERE id = ?1) "
                          "OR id IN (SELECT review_id FROM batch_kept WHERE batch_id = ?1)) AND "_s;
    return isNeededBy(kind == ImportKind::Reviews ? among + elsewhere : elsewhere,
                      kind == ImportKind::Purchases ? among + elsewhere : elsewhere);
}

Status keepRows(Connection &connection, const ImportBatch &batch)
{
    QString stays = u"%1.id IN %2"_s.arg(tableOf(batch.kind), changedIds(batch.kind, isInRange()));
    if (batch.kind == ImportKind::Customers)
        stays = u"(%1 OR %2)"_s.arg(stays, isNeededElsewhere(batch.kind));
    if (Status marked =
            runFor(connection,
                   u"INSERT INTO batch_kept (batch_id, review_id) SELECT ?1, %1.id FROM %1, import_batch "
                   "WHERE import_batch.id = ?1 AND %1.id BETWEEN first_id AND last_id AND batch_id = ?1 AND %2"_s.arg(
                       tableOf(batch.kind), stays),
                   batch.id);
        !marked)
        return marked;
    return runFor(
        connection,
        u"UPDATE %1 SET batch_id = NULL WHERE id IN (SELECT review_id FROM batch_kept WHERE batch_id = ?1)"_s.arg(
            tableOf(batch.kind)),
        batch.id);
}

Status keepCustomers(Connection &connection, BatchId batch, ImportKind kind)
{
    const QString brought = u"row_id IN (SELECT id FROM customer WHERE batch_id = ?1)"_s;
    if (Status marked = runFor(connection,
                               u"INSERT INTO batch_kept_customer (batch_id, customer_id) SELECT ?1, id FROM customer "
                               "WHERE batch_id = ?1 AND (id IN %1 OR %2)"_s.arg(
                                   changedIds(ImportKind::Customers, brought), isNeededElsewhere(kind)),
                               batch);
        !marked)
        return marked;
    return runFor(connection,
                  u"UPDATE customer SET batch_id = NULL "
                  "WHERE id IN (SELECT customer_id FROM batch_kept_customer WHERE batch_id = ?1)"_s,
                  batch);
}
} // namespace

QString isNeededBy(const QString &reviews, const QString &purchases)
{
    QStringList conditions{u"EXISTS (SELECT 1 FROM review WHERE customer_id = customer.id AND %1)"_s.arg(reviews),
                           u"EXISTS (SELECT 1 FROM purchase WHERE customer_id = customer.id AND %1)"_s.arg(purchases)};
    for (const auto table : {"score"_L1, "need"_L1})
        conditions += u"EXISTS (SELECT 1 FROM %1 WHERE customer_id = customer.id)"_s.arg(table);
    for (const auto column : {"referrer_id"_L1, "friend_id"_L1})
        conditions += u"EXISTS (SELECT 1 FROM referral WHERE %1 = customer.id)"_s.arg(column);
    for (const auto column : {"kept_id"_L1, "gone_id"_L1})
        conditions += u"EXISTS (SELECT 1 FROM customer_merge WHERE %1 = customer.id)"_s.arg(column);
    return u'(' + conditions.join(u" OR "_s) + u')';
}

Status keepChanged(Connection &connection, BatchId batch)
{
    const Result<ImportBatch> known = readBatch(connection, batch);
    if (!known)
        return known.error();
    if (Status kept = keepRows(connection, *known); !kept)
        return kept;
    return known->kind == ImportKind::Customers ? done() : keepCustomers(connection, batch, known->kind);
}

Result<KeptRows> readKept(Connection &connection, BatchId batch)
{
    const Result<ImportBatch> known = readBatch(connection, batch);
    if (!known)
        return known.error();
    Statement rows(connection, u"SELECT review_id FROM batch_kept WHERE batch_id = ?1 ORDER BY review_id"_s);
    Statement customers(connection,
                        u"SELECT customer_id FROM batch_kept_customer WHERE batch_id = ?1 ORDER BY customer_id"_s);
    Statement deleted(connection,
                      u"SELECT count(DISTINCT row_id) FROM %1 AS changed WHERE NOT EXISTS "
                      "(SELECT 1 FROM %2 WHERE %2.id = changed.row_id)"_s.arg(changedIds(known->kind, isInRange()),
                                                                              tableOf(known->kind)));
    Statement gone(connection, u"SELECT count(*) FROM customer WHERE batch_id = ?1"_s);
    Result<std::vector<qint64>> keptRows =
        rowsFrom(rows.bind(batch), [](const Statement &row) { return row.integer(0); });
    if (!keptRows)
        return keptRows.error();
    Result<std::vector<CustomerId>> keptCustomers =
        rowsFrom(customers.bind(batch), [](const Statement &row) { return row.id<CustomerId>(0); });
    if (!keptCustomers)
        return keptCustomers.error();
    for (Statement *count : {&deleted, &gone}) {
        if (const Result<bool> counted = count->bind(batch).next(); !counted)
            return counted.error();
    }
    return KeptRows{std::move(*keptRows), std::move(*keptCustomers), deleted.integer(0),
                    known->kind == ImportKind::Customers ? 0 : gone.integer(0)};
}

Status rejoinKept(Connection &connection, const ImportBatch &batch)
{
    const QLatin1StringView table = tableOf(batch.kind);
    for (const QString &sql :
         {u"UPDATE %1 SET batch_id = ?1 WHERE id IN (SELECT review_id FROM batch_kept WHERE batch_id = ?1)"_s.arg(
              table),
          u"DELETE FROM batch_kept WHERE batch_id = ?1"_s,
          u"UPDATE customer SET batch_id = ?1 WHERE batch_id IS NULL "
          "AND id IN (SELECT customer_id FROM batch_kept_customer WHERE batch_id = ?1)"_s,
          u"DELETE FROM batch_kept_customer WHERE batch_id = ?1"_s}) {
        if (Status joined = runFor(connection, sql, batch.id); !joined)
            return joined;
    }
    return done();
}

} // namespace Shopbell
