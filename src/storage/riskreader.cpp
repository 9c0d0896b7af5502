// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/riskreader.h"

#include "domain/review.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/promisereader.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<std::vector<BareComplaint>> readBareComplaints(Connection &connection, qint64 since)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    // The index knows what most reviews are left out by: their rows are not read. min() takes the other columns from
    // its row.
    Statement select(
        connection,
        u"SELECT customer_id, id, min(posted_day), owner_id FROM review INDEXED BY review_by_day WHERE archived IN (0, 1) "
        "AND sort_day >= ?1 AND sentiment IN (%1, %2) AND answer IN (%3, %4) AND customer_id IS NOT NULL "
        "AND posted_day IS NOT NULL AND %5 AND %6 AND NOT %7 GROUP BY customer_id"_s.arg(int(Sentiment::Negative))
            .arg(int(Sentiment::Mixed))
            .arg(int(AnswerState::Waiting))
            .arg(int(AnswerState::NotAnswered))
            .arg(*shown, openComplaintSql(), hasOpenPromise()));
    select.bind(since);
    return rowsFrom(select, [](const Statement &row) {
        return BareComplaint{row.id<CustomerId>(0), row.id<ReviewId>(1), row.day(2), row.id<TeamMemberId>(3)};
    });
}

} // namespace Shopbell
