// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readpromises.h"

#include "storage/databasethreads.h"
#include "storage/ledgermemory.h"
#include "storage/promisereader.h"
#include "storage/promisestore.h"
#include "storage/shopstore.h"

#include <algorithm>
#include <limits>

namespace Shopbell {

namespace {
/// Read: Result<T>(Connection &, const PromiseReader &, QDate today), on one snapshot of the file.
template<typename Read>
auto readOfPromises(const ShopFilePtr &file, Read read)
{
    using Outcome = std::invoke_result_t<Read, Connection &, const PromiseReader &, QDate>;
    return file->threads().read([file = file.get(), read = std::move(read)](Connection &connection) -> Outcome {
        return inLedgerSnapshot(connection, file->ledgerMemory(), [&](const LedgerPtr &ledger) -> Outcome {
            const Result<Shop> shop = readShop(connection);
            if (!shop)
                return shop.error();
            const QDate today = Moment::atTime(file->now(), shop->timeZone()).day;
            return read(connection, PromiseReader(connection, *shop, *ledger, today), today);
        });
    });
}

Result<std::vector<PromiseDetails>> allOpen(const PromiseReader &reader)
{
    const Result<FoundPromises> found = reader.find({}, std::numeric_limits<int>::max());
    if (!found)
        return found.error();
    std::vector<PromiseDetails> open;
    for (const PromiseRow &row : found->rows) {
        if (row.state == PromiseState::Checked)
            continue;
        Result<PromiseDetails> details = reader.details(row.id);
        if (!details)
            return details.error();
        open.push_back(std::move(*details));
    }
    return open;
}

Result<PromisesDue> whatIsDue(Connection &connection, const PromiseReader &reader, QDate today)
{
    const int all = std::numeric_limits<int>::max();
    PromisesDue due;
    const PromiseStore store(connection);
    for (const PromiseState state : {PromiseState::Promised, PromiseState::InProgress, PromiseState::Done}) {
        const Result<FoundPromises> found =
            reader.find({.state = state, .withoutCheckBack = state == PromiseState::Done}, all);
        if (!found)
            return found.error();
        for (const PromiseRow &row : found->rows) {
            due.late += row.standing.isLate();
            due.today += row.standing.kind == PromiseStanding::Kind::DueToday
                || row.standing.kind == PromiseStanding::Kind::AskToday;
            if (row.standing.days != 1 || row.standing.day < today)
                continue;
            const Result<Promise> promise = store.find(row.id);
            if (!promise)
                return promise.error();
            if (remindsOn(*promise, today))
                due.reminders.push_back(row);
        }
    }
    return due;
}

Result<PromiseToDo> withNextStep(const PromiseReader &reader, PromiseRow row)
{
    PromiseToDo toDo{.row = std::move(row)};
    const Result<PromiseDetails> details = reader.details(toDo.row.id);
    if (!details)
        return details.error();
    const PromiseStep *next = nullptr;
    for (const PromiseStep &step : details->promise.steps) {
        if (step.isOpen() && (!next || (step.due.isValid() && (!next->due.isValid() || step.due < next->due))))
            next = &step;
    }
    if (!next)
        return toDo;
    toDo.step = next->id;
    toDo.stepWords = next->words;
    const auto owner = std::ranges::find(details->owners, next->owner, &std::pair<TeamMemberId, QString>::first);
    if (owner != details->owners.end())
        toDo.stepOwner = owner->second;
    return toDo;
}

/// Adds whom to ask by today whether it is right now; those are read in the order of their days. Whom a follow-up asks
/// stands among those, and who was just asked has a week to answer.
Status addAsking(PromisesToDo &toDo, std::vector<PromiseRow> &rows, const PromiseReader &reader, QDate today)
{
    constexpr int page = 50;
    for (int offset = 0;; offset += page) {
        Result<FoundPromises> found =
            reader.find({.state = PromiseState::Done, .withoutCheckBack = true}, page, offset);
        if (!found)
            return found.error();
        for (PromiseRow &row : found->rows) {
            if (!row.standing.day.isValid() || row.standing.day > today)
                return done();
            ++toDo.all;
            toDo.late += row.standing.day < today;
            toDo.today += row.standing.day == today;
            rows.push_back(std::move(row));
        }
        if (found->rows.size() < size_t(page))
            return done();
    }
}

Result<PromisesToDo> whatToDo(const PromiseReader &reader, QDate today, int most, int daysAhead)
{
    PromisesToDo toDo;
    const auto count = [&reader](const PromiseQuery &query, qint64 &into) -> Status {
        const Result<FoundPromises> found = reader.find(query, 0);
        if (!found)
            return found.error();
        into += found->total;
        return done();
    };
    for (const PromiseState state : {PromiseState::Promised, PromiseState::InProgress, PromiseState::Done}) {
        if (Status counted = count({.state = state}, toDo.open); !counted)
            return counted.error();
    }
    if (Status counted = count({.late = true}, toDo.late); !counted)
        return counted.error();
    if (Status counted = count({.dueFrom = today, .dueTo = today}, toDo.today); !counted)
        return counted.error();
    Result<FoundPromises> due = reader.find({.dueTo = today.addDays(daysAhead)}, std::max(0, most));
    if (!due)
        return due.error();
    toDo.all = due->total;
    std::vector<PromiseRow> rows = std::move(due->rows);
    if (Status added = addAsking(toDo, rows, reader, today); !added)
        return added.error();
    std::ranges::stable_sort(rows, {}, [](const PromiseRow &row) { return std::pair(row.standing.day, row.id); });
    rows.resize(std::min(rows.size(), size_t(std::max(0, most))));
    for (PromiseRow &row : rows) {
        Result<PromiseToDo> whole = withNextStep(reader, std::move(row));
        if (!whole)
            return whole.error();
        toDo.rows.push_back(std::move(*whole));
    }
    return toDo;
}
} // namespace

ReadPromises::ReadPromises(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<PromiseBoard>> ReadPromises::board(const PromiseQuery &query, int mostInAColumn) const
{
    return readOfPromises(m_file, [query, mostInAColumn](Connection &, const PromiseReader &reader, QDate) {
        return reader.board(query, mostInAColumn);
    });
}

QFuture<Result<FoundPromises>> ReadPromises::find(const PromiseQuery &query, int limit, int offset) const
{
    return readOfPromises(m_file, [query, limit, offset](Connection &, const PromiseReader &reader, QDate) {
        return reader.find(query, limit, offset);
    });
}

QFuture<Result<PromiseDetails>> ReadPromises::details(PromiseId id) const
{
    return readOfPromises(m_file,
                          [id](Connection &, const PromiseReader &reader, QDate) { return reader.details(id); });
}

QFuture<Result<std::vector<PromiseDetails>>> ReadPromises::of(ReviewId review) const
{
    return readOfPromises(
        m_file,
        [review](Connection &connection, const PromiseReader &reader, QDate) -> Result<std::vector<PromiseDetails>> {
            const Result<std::vector<PromiseId>> ids = PromiseStore(connection).of(review);
            if (!ids)
                return ids.error();
            std::vector<PromiseDetails> all;
            for (const PromiseId id : *ids) {
                Result<PromiseDetails> details = reader.details(id);
                if (!details)
                    return details.error();
                all.push_back(std::move(*details));
            }
            return all;
        });
}

QFuture<Result<std::vector<PromiseDetails>>> ReadPromises::open() const
{
    return readOfPromises(m_file, [](Connection &, const PromiseReader &reader, QDate) { return allOpen(reader); });
}

QFuture<Result<QByteArray>> ReadPromises::picture(EvidenceId id) const
{
    return m_file->threads().read([id](Connection &connection) { return PromiseStore(connection).picture(id); });
}

QFuture<Result<PromiseFigures>> ReadPromises::figures(int windowDays) const
{
    return readOfPromises(
        m_file, [windowDays](Connection &, const PromiseReader &reader, QDate) { return reader.figures(windowDays); });
}

QFuture<Result<PromisesDue>> ReadPromises::due() const
{
    return readOfPromises(m_file, whatIsDue);
}

QFuture<Result<PromisesToDo>> ReadPromises::toDo(int most, int daysAhead) const
{
    return readOfPromises(m_file, [most, daysAhead](Connection &, const PromiseReader &reader, QDate today) {
        return whatToDo(reader, today, most, daysAhead);
    });
}

} // namespace Shopbell
