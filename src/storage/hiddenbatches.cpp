// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/hiddenbatches.h"

#include "domain/reviewrow.h"
#include "storage/connection.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <QStringList>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Result<QString> shownRows(Connection &connection, ImportKind kind, const QString &id)
{
    Statement hidden(connection,
                     u"SELECT id, first_id, last_id FROM import_batch WHERE state <> 1 AND purged = 0 AND kind = ?1"_s);
    hidden.bind(int(kind));
    QStringList conditions;
    const Status read = eachRow(hidden, [&] {
        conditions += u"(%1 < %2 OR %1 > %3 OR %1 IN (SELECT review_id FROM batch_kept WHERE batch_id = %4))"_s.arg(id)
                          .arg(hidden.integer(1))
                          .arg(hidden.integer(2))
                          .arg(hidden.integer(0));
    });
    if (!read)
        return read.error();
    return conditions.isEmpty() ? u"1"_s : conditions.join(u" AND "_s);
}
} // namespace

Result<QString> shownReviews(Connection &connection, const QString &id)
{
    return shownRows(connection, ImportKind::Reviews, id);
}

Result<QString> shownPurchases(Connection &connection, const QString &id)
{
    return shownRows(connection, ImportKind::Purchases, id);
}

Result<qint64> countOfShownReviews(Connection &connection)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    return connection.number(u"SELECT count(*) FROM review WHERE %1"_s.arg(*shown));
}

} // namespace Shopbell
