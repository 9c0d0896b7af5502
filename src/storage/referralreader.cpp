// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referralreader.h"

#include "domain/review.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Runs a SELECT whose first column is a customer; `take` gets the facts about them and the row.
template<typename Take>
Status eachAbout(Connection &connection, const QString &sql, QHash<CustomerId, AskingFacts> &facts, Take take)
{
    Statement select(connection, sql);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        take(facts[select.id<CustomerId>(0)], select);
    }
}
} // namespace

Result<QHash<CustomerId, AskingFacts>> readAskingFacts(Connection &connection)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    QHash<CustomerId, AskingFacts> facts;
    // Open until it is answered, also one that an old import brought without a clock.
    const QString complaints =
        u"SELECT customer_id, min(posted_day) FROM review WHERE customer_id IS NOT NULL AND %1 AND archived = 0 "
        "AND answer IN (%2, %6) AND (sentiment = %3 OR (sentiment = %4 AND kind = %5)) GROUP BY customer_id"_s
            .arg(*shown)
            .arg(int(AnswerState::Waiting))
            .arg(int(Sentiment::Negative))
            .arg(int(Sentiment::Mixed))
            .arg(int(ReviewKind::Complaint))
            .arg(int(AnswerState::NotAnswered));
    if (Status read = eachAbout(connection, complaints, facts,
                                [](AskingFacts &about, const Statement &row) { about.openComplaint = row.day(1); });
        !read)
        return read.error();
    if (Status read = eachAbout(
            connection,
            u"SELECT referrer_id, max(recommended_day) FROM referral WHERE referrer_id IS NOT NULL AND asked = 1 "
            "GROUP BY referrer_id"_s,
            facts, [](AskingFacts &about, const Statement &row) { about.askedLast = dayAt(row, 1); });
        !read)
        return read.error();
    // max() in SQLite takes the other columns from its row.
    const QString praise =
        u"SELECT customer_id, max(posted_day), rating_value, rating_scale FROM review WHERE customer_id IS NOT NULL "
        "AND %1 AND sentiment = %2 GROUP BY customer_id"_s.arg(*shown)
            .arg(int(Sentiment::Positive));
    if (Status read = eachAbout(connection, praise, facts,
                                [](AskingFacts &about, const Statement &row) {
                                    if (row.isNull(1))
                                        return;
                                    about.praised = row.day(1);
                                    if (!row.isNull(2))
                                        about.praise = Rating{row.real(2), RatingScale(row.integer(3))};
                                });
        !read)
        return read.error();
    return facts;
}

} // namespace Shopbell
