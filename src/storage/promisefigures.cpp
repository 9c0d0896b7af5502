// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responseclock.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/promisereader.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// A complaint of somebody known, and the day from which coming back counts.
using ComplaintSince = std::pair<CustomerId, Day>;

/// An SQL condition on a row of `promise`: some review that it covers is shown.
Result<QString> coversShown(Connection &connection)
{
    const Result<QString> shown = shownReviews(connection, u"review_id"_s);
    if (!shown)
        return shown;
    return u"EXISTS (SELECT 1 FROM promise_review WHERE promise_id = promise.id AND %1)"_s.arg(*shown);
}
} // namespace

Result<PromiseFigures> PromiseReader::figures(int windowDays) const
{
    PromiseFigures figures;
    figures.windowDays = windowDays;
    for (const auto part : {&PromiseReader::readKept, &PromiseReader::readCameBack, &PromiseReader::readLate}) {
        if (Status read = (this->*part)(figures); !read)
            return read.error();
    }
    return figures;
}

/// One that is due today or later and not done yet is neither kept nor broken; what is done early is kept. What was late
/// and got a later day was due on the first one.
Status PromiseReader::readKept(PromiseFigures &figures) const
{
    const Result<QString> shown = coversShown(m_connection);
    if (!shown)
        return shown.error();
    Statement select(m_connection,
                     u"SELECT ifnull(first_due_day, due_day) AS due, done_at FROM promise WHERE state > 0 AND due > ?1 "
                     "AND (done_at IS NOT NULL OR due < ?2) AND %1"_s.arg(*shown));
    select.bind(m_today.toJulianDay() - figures.windowDays, m_today.toJulianDay());
    const Result<std::vector<bool>> kept = rowsFrom(select, [this](const Statement &row) {
        return !row.isNull(1) && dayOf(row.integer(1)) <= Day(row.integer(0));
    });
    if (!kept)
        return kept.error();
    figures.keptOnTime = {std::ranges::count(*kept, true), qint64(kept->size())};
    return done();
}

/// Who complained less than a window ago has no answer yet and is not counted. Nor is who was helped less than a window ago:
/// of them is told apart who came back so far, without whom was helped today and can only come back from tomorrow on.
Status PromiseReader::readCameBack(PromiseFigures &figures) const
{
    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    const qint64 lastDay = m_today.toJulianDay() - figures.windowDays;
    const auto count = [&](ShareOf &share, const std::vector<ComplaintSince> &complaints) {
        for (const auto &[customer, day] : complaints) {
            if (m_ledger.of(customer).empty()) {
                ++figures.withoutPurchases;
                continue;
            }
            ++share.of;
            share.n += cameBackWithin(m_ledger, customer, day, figures.windowDays);
        }
    };
    Statement putRight(m_connection,
                       u"SELECT customer_id, min(done_at) FROM promise JOIN promise_review ON promise_id = promise.id "
                       "JOIN review ON review.id = review_id WHERE promise.state > 2 AND customer_id IS NOT NULL "
                       "AND %1 GROUP BY review.id"_s.arg(*shown));
    Result<std::vector<ComplaintSince>> helped = rowsFrom(putRight, [this](const Statement &row) {
        return ComplaintSince(row.id<CustomerId>(0), dayOf(row.integer(1)));
    });
    if (!helped)
        return helped.error();
    const auto lately =
        std::ranges::partition(*helped, [lastDay](const ComplaintSince &each) { return each.second <= lastDay; });
    for (const auto &[customer, day] : lately) {
        if (m_ledger.of(customer).empty() || day >= Day(m_today.toJulianDay()))
            continue;
        ++figures.backSoFar.of;
        figures.backSoFar.n += cameBack(m_ledger, customer, day, Day(m_today.toJulianDay())).isBack();
    }
    helped->erase(lately.begin(), lately.end());
    count(figures.cameBack, *helped);
    Statement leftAlone(m_connection,
                        u"SELECT customer_id, posted_day FROM review WHERE archived IN (0, 1) AND %1 AND "
                        "customer_id IS NOT NULL AND posted_day <= ?1 AND %2 AND NOT EXISTS (SELECT 1 FROM "
                        "promise_review JOIN promise ON promise.id = promise_id WHERE review_id = review.id AND "
                        "state > 2)"_s.arg(isComplaintSql(), *shown));
    leftAlone.bind(QDate::fromJulianDay(lastDay));
    const Result<std::vector<ComplaintSince>> alone = rowsFrom(leftAlone, [](const Statement &row) {
        return ComplaintSince(row.id<CustomerId>(0), Day(row.day(1).toJulianDay()));
    });
    if (!alone)
        return alone.error();
    count(figures.cameBackWithout, *alone);
    return done();
}

Status PromiseReader::readLate(PromiseFigures &figures) const
{
    const Result<FoundPromises> late = find({.late = true}, 1);
    if (!late)
        return late.error();
    figures.late = late->total;
    if (!late->rows.empty()) {
        figures.oldestLate = late->rows.front().id;
        figures.oldestLateTitle = late->rows.front().title;
        figures.oldestLateDays = late->rows.front().standing.days;
    }
    return done();
}

} // namespace Shopbell
