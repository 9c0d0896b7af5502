// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/riskreader.h"

#include "domain/review.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/promisereader.h"
#include "storage/reviewconditions.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// min() takes the other columns from its row.
QString bareComplaintsSql(const QString &among, const QString &shown)
{
    return u"SELECT customer_id, id, min(posted_day), owner_id FROM review %1 AND sentiment IN (%2, %3) "
           "AND answer IN (%4, %5) AND posted_day IS NOT NULL AND %6 AND %7 AND NOT %8 GROUP BY customer_id"_s
               .arg(among)
               .arg(int(Sentiment::Negative))
               .arg(int(Sentiment::Mixed))
               .arg(int(AnswerState::Waiting))
               .arg(int(AnswerState::NotAnswered))
               .arg(shown, openComplaintSql(), hasOpenPromise());
}

BareComplaint bareComplaint(const Statement &row)
{
    return {row.id<CustomerId>(0), row.id<ReviewId>(1), row.day(2), row.id<TeamMemberId>(3)};
}
} // namespace

Result<std::vector<BareComplaint>> readBareComplaints(Connection &connection, qint64 since)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    // The index knows what most reviews are left out by: their rows are not read.
    Statement select(connection,
                     bareComplaintsSql(u"INDEXED BY review_by_day WHERE archived IN (0, 1) AND sort_day >= ?1 "
                                       "AND customer_id IS NOT NULL"_s,
                                       *shown));
    select.bind(since);
    return rowsFrom(select, bareComplaint);
}

Result<std::vector<BareComplaint>> readBareComplaintsOf(Connection &connection, std::span<const CustomerId> customers)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    std::vector<qint64> numbers;
    numbers.reserve(customers.size());
    for (const CustomerId customer : customers)
        numbers.push_back(customer.value());
    Statement select(
        connection,
        bareComplaintsSql(u"INDEXED BY review_customer WHERE customer_id IN (SELECT value FROM json_each(?1))"_s,
                          *shown));
    const QByteArray json = asJson(numbers);
    select.bindUtf8(1, json);
    return rowsFrom(select, bareComplaint);
}

} // namespace Shopbell
