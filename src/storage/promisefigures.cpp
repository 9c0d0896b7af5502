// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responseclock.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/promisereader.h"
#include "storage/rows.h"

#include <QHash>
#include <QSet>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// A customer and the earliest day from which coming back counts.
using Earliest = QHash<CustomerId, Day>;

void note(Earliest &earliest, CustomerId customer, Day day)
{
    const auto known = earliest.find(customer);
    if (known == earliest.end())
        earliest.insert(customer, day);
    else
        *known = std::min(*known, day);
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

/// One that is due today and not done yet is neither kept nor broken.
Status PromiseReader::readKept(PromiseFigures &figures) const
{
    Statement select(m_connection,
                     u"SELECT due_day, done_at FROM promise WHERE state > 0 AND due_day > ?1 AND due_day <= ?2 AND "
                     "(done_at IS NOT NULL OR due_day < ?2)"_s);
    select.bind(m_today.toJulianDay() - figures.windowDays, m_today.toJulianDay());
    const Result<std::vector<bool>> kept = rowsFrom(select, [this](const Statement &row) {
        return !row.isNull(1) && dayOf(row.integer(1)) <= Day(row.integer(0));
    });
    if (!kept)
        return kept.error();
    figures.keptOnTime = {std::ranges::count(*kept, true), qint64(kept->size())};
    return done();
}

Status PromiseReader::readCameBack(PromiseFigures &figures) const
{
    const Day today = Day(m_today.toJulianDay());
    const Day first = today - figures.windowDays + 1;
    const qint64 from = startOfDay(QDate::fromJulianDay(first), m_zone);
    Earliest promised;
    Statement finished(m_connection,
                       u"SELECT customer_id, done_at FROM promise JOIN promise_review ON promise_id = promise.id "
                       "JOIN review ON review.id = review_id WHERE promise.state > 2 AND done_at >= ?1 AND "
                       "customer_id IS NOT NULL"_s);
    finished.bind(from);
    const Result<std::vector<std::pair<CustomerId, Day>>> kept = rowsFrom(
        finished, [this](const Statement &row) { return std::pair(row.id<CustomerId>(0), dayOf(row.integer(1))); });
    if (!kept)
        return kept.error();
    for (const auto &[customer, day] : *kept)
        note(promised, customer, day);

    const Result<QString> shown = shownReviews(m_connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Earliest alone;
    Statement complained(m_connection,
                         u"SELECT customer_id, posted_day FROM review WHERE archived IN (0, 1) AND sort_day >= ?1 AND "
                         "%1 AND customer_id IS NOT NULL AND posted_day IS NOT NULL AND %2 "
                         "AND NOT EXISTS (SELECT 1 FROM promise_review JOIN promise ON promise.id = promise_id WHERE "
                         "review_id = review.id AND state > 0)"_s.arg(isComplaintSql(), *shown));
    complained.bind(from);
    const Result<std::vector<std::pair<CustomerId, Day>>> said = rowsFrom(complained, [](const Statement &row) {
        return std::pair(row.id<CustomerId>(0), Day(row.day(1).toJulianDay()));
    });
    if (!said)
        return said.error();
    for (const auto &[customer, day] : *said) {
        if (!promised.contains(customer))
            note(alone, customer, day);
    }
    const auto share = [&](const Earliest &customers) {
        ShareOf all{0, qint64(customers.size())};
        for (auto each = customers.begin(); each != customers.end(); ++each)
            all.n += cameBack(m_ledger, each.key(), each.value(), today).isBack();
        return all;
    };
    figures.cameBack = share(promised);
    figures.cameBackWithout = share(alone);
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
