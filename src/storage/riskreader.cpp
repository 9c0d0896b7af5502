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
/// Of one customer the oldest first.
QString bareComplaintsSql(const QString &among, const QString &shown)
{
    return u"SELECT customer_id, id, posted_day, owner_id FROM review %1 AND sentiment IN (%2, %3) "
           "AND answer IN (%4, %5) AND posted_day IS NOT NULL AND %6 AND %7 AND NOT %8 "
           "ORDER BY customer_id, posted_day, id"_s.arg(among)
               .arg(int(Sentiment::Negative))
               .arg(int(Sentiment::Mixed))
               .arg(int(AnswerState::Waiting))
               .arg(int(AnswerState::NotAnswered))
               .arg(shown, openComplaintSql(), hasOpenPromise());
}

BareComplaint bareComplaint(const Statement &row)
{
    return {row.id<CustomerId>(0), row.id<ReviewId>(1), row.day(2), row.id<TeamMemberId>(3), row.day(2)};
}

Result<std::vector<BareComplaint>> oldestOfEach(Statement &select)
{
    Result<std::vector<BareComplaint>> all = rowsFrom(select, bareComplaint);
    if (!all)
        return all;
    std::vector<BareComplaint> oldest;
    for (const BareComplaint &each : *all) {
        if (oldest.empty() || oldest.back().customer != each.customer)
            oldest.push_back(each);
        else
            oldest.back().newest = each.day;
    }
    return oldest;
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
    return oldestOfEach(select);
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
    return oldestOfEach(select);
}

} // namespace Shopbell
