// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerwriter.h"

#include "storage/arrivingcustomers.h"
#include "storage/bulkrows.h"
#include "storage/contacts.h"
#include "storage/history.h"

#include <QElapsedTimer>

namespace Shopbell {

Status CustomerWriter::begin(Connection &connection, qint64 mostRows)
{
    return inTransaction(connection, [&]() -> Status {
        const Result<BatchRange> range =
            beginBatch(connection, ImportKind::Customers, m_fileName, m_plan.formatName, m_history.now(), mostRows);
        if (!range)
            return range.error();
        m_range = *range;
        m_nextId = range->firstId;
        m_report.batch = range->id;
        return done();
    });
}

Status CustomerWriter::writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next)
{
    QElapsedTimer time;
    time.start();
    for (; next < records.size() && time.elapsed() < pieceMilliseconds / 2; ++next) {
        if (Status wrote = write(connection, std::get<IncomingCustomer>(records[next])); !wrote)
            return wrote;
    }
    m_progress.fresh = m_report.added;
    m_progress.seen = m_report.alreadyThere;
    if (next > 0)
        m_progress.line = lineOf(records[next - 1]);
    return done();
}

Status CustomerWriter::write(Connection &connection, const IncomingCustomer &incoming)
{
    const std::vector<ContactPoint> contacts = incoming.person.contacts();
    for (const ContactPoint &contact : contacts) {
        const Result<CustomerId> known = customerFoundBy(connection, contact.kind, contact.value, m_range.id);
        if (!known)
            return known.error();
        if (known->isStored()) {
            ++m_report.alreadyThere;
            return done();
        }
    }
    const Customer customer{.id = CustomerId(m_nextId++),
                            .batch = m_range.id,
                            .name = incoming.person.name,
                            .contacts = contacts,
                            .consents = incoming.consents,
                            .createdAt = m_history.now()};
    ++m_report.added;
    ++m_report.made.customers;
    return insertArriving(connection, customer, incoming.segment, incoming.note);
}

Result<bool> CustomerWriter::finishPiece(Connection &)
{
    return false;
}

Status CustomerWriter::finish(Connection &connection, const std::vector<QString> &extraNames)
{
    if (m_report.added == 0)
        return giveUp(connection);
    return inTransaction(connection, [&]() -> Status {
        if (Status settled = settleBatch(connection, batchOf(m_report), m_nextId - 1, extraNames); !settled)
            return settled;
        const Change entry{
            {}, m_history.now(), Did::ImportCustomers, {m_range.id.value(), m_report.added, m_report.updated}};
        if (const Result<ChangeId> entered = m_history.enter(connection, entry, ChangeState::Done, m_range.id);
            !entered)
            return entered.error();
        m_history.expect(importTouched());
        return showBatch(connection, m_range.id, true);
    });
}

Status CustomerWriter::giveUp(Connection &connection)
{
    m_report.batch = {};
    return inTransaction(connection, [&] { return abandonBatch(connection, m_range.id, m_nextId - 1); });
}

} // namespace Shopbell
