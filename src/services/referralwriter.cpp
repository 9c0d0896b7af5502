// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/referralwriter.h"

#include "storage/bulkrows.h"
#include "storage/contacts.h"
#include "storage/history.h"

#include <QElapsedTimer>

namespace Shopbell {

Status ReferralWriter::look(Connection &reader)
{
    return inSnapshot(reader, [&]() -> Status {
        Result<ReferralBook> book = ReferralBook::read(reader);
        if (!book)
            return book.error();
        m_book.emplace(std::move(*book));
        return done();
    });
}

Status ReferralWriter::begin(Connection &connection, qint64)
{
    // Room is made when it is known for how many.
    return inTransaction(connection, [&] { return beginRange(connection, 0); });
}

Status ReferralWriter::writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next)
{
    QElapsedTimer time;
    time.start();
    for (; next < records.size() && time.elapsed() < pieceMilliseconds / 2; ++next) {
        if (Status taken = take(connection, std::get<IncomingReferral>(records[next])); !taken)
            return taken;
    }
    m_progress.fresh = m_report.added;
    m_progress.seen = m_report.alreadyThere;
    m_progress.updated = m_report.updated;
    if (next > 0)
        m_progress.line = lineOf(records[next - 1]);
    return done();
}

Status ReferralWriter::take(Connection &connection, const IncomingReferral &incoming)
{
    const auto make = [&](const IncomingPerson &person) -> Result<CustomerId> {
        const Result<FoundCustomer> made =
            customerWithContacts(connection, person.name, person.contacts(), m_range.id, m_history.now());
        if (!made)
            return made.error();
        m_report.made.customers += made->made;
        if (!made->made && made->id.isStored()) {
            if (Status met = meet(connection, made->id, person.name); !met)
                return met.error();
        }
        return made->id;
    };
    Result<DecidedReferral> decided = decideReferral(connection, *m_book, incoming, m_range.id, make);
    if (!decided)
        return decided.error();
    const Result<bool> named = giveNames(connection, *decided);
    if (!named)
        return named.error();
    if (decided->leftOut) {
        m_leftOut.push_back(*std::move(decided->leftOut));
    } else if (decided->isThere) {
        ++(*named ? m_report.updated : m_report.alreadyThere);
    } else {
        ++m_report.added;
        m_report.unkept.add(incoming.unkept);
        decided->referral.createdAt = m_history.now();
        m_fresh.push_back(std::move(decided->referral));
    }
    return done();
}

/// Whether anybody of them was there before.
Result<bool> ReferralWriter::giveNames(Connection &connection, const DecidedReferral &decided)
{
    bool any = false;
    for (const auto &[customer, name] : decided.named) {
        const Result<bool> given = giveName(connection, customer, name);
        if (!given)
            return given;
        any = any || *given;
    }
    return any;
}

/// The last one comes in at once: what the owner logs from now on gets an id behind it.
Result<bool> ReferralWriter::takePlace(Connection &connection)
{
    const auto rows = qint64(m_fresh.size());
    const Result<qint64> first = reserveReferrals(connection, m_range.id, rows);
    if (!first)
        return first.error();
    m_range.firstId = *first;
    m_nextId = *first + rows;
    if (Status prepared = prepareRow(connection, m_nextId - 1, keptRowOf(m_fresh.back())); !prepared)
        return prepared.error();
    if (const Result<bool> in = bringInPrepared(connection); !in)
        return in.error();
    m_hasPlace = true;
    return true;
}

Result<bool> ReferralWriter::finishPiece(Connection &connection)
{
    if (m_fresh.empty())
        return swapPrepared(connection);
    if (!m_hasPlace)
        return takePlace(connection);
    QElapsedTimer time;
    time.start();
    const size_t others = m_fresh.size() - 1;
    if (m_prepared == others)
        return swapPrepared(connection);
    for (; m_prepared < others && time.elapsed() < pieceMilliseconds / 2; ++m_prepared) {
        const qint64 id = m_range.firstId + qint64(m_prepared);
        if (Status prepared = prepareRow(connection, id, keptRowOf(m_fresh[m_prepared])); !prepared)
            return prepared.error();
    }
    return true;
}

Status ReferralWriter::finish(Connection &connection, const std::vector<QString> &extraNames)
{
    if (m_report.added + m_report.updated == 0)
        return giveUp(connection);
    return inTransaction(connection, [&] { return show(connection, m_report.added, m_report.updated, extraNames); });
}

Status ReferralWriter::giveUp(Connection &connection)
{
    m_report.batch = {};
    return inTransaction(connection, [&] { return abandon(connection); });
}

} // namespace Shopbell
