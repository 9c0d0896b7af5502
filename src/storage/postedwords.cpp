// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postedwords.h"

#include "domain/likeness.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Of what is shown or typed by hand.
QString shownOrTyped()
{
    return u"(batch_id IS NULL OR %1)"_s.arg(QLatin1StringView(shownBatches));
}
} // namespace

Result<int> nearCopiesOf(Connection &connection, const QString &text, ReviewId except)
{
    const QByteArray utf8 = text.toUtf8();
    const TextPrint print(utf8);
    if (print.size() < leastPairsOfACopy)
        return 0;
    // A text that is twice as long or half shares too few pairs, however long its words are.
    Statement select(
        connection,
        u"SELECT text FROM response WHERE state = 2 AND review_id <> ?1 AND "
        "length(CAST(text AS BLOB)) BETWEEN ?2 AND ?3 AND %1 ORDER BY id DESC LIMIT ?4"_s.arg(shownOrTyped()));
    select.bind(except.value(), qint64(utf8.size() * 2 / 5), qint64(utf8.size() * 5 / 2), mostCompared);
    int copies = 0;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return copies;
        const QByteArrayView posted = select.utf8(0);
        copies += posted == QByteArrayView(utf8) || TextPrint(posted).isLike(print, nearCopyLikeness);
    }
}

} // namespace Shopbell
