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
    return inTransaction(connection, [&] { return beginRange(connection, mostRows); });
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
    const std::vector<ContactPoint> contacts = incoming.contacts();
    for (const ContactPoint &contact : contacts) {
        const Result<CustomerId> known = customerFoundBy(connection, contact.kind, contact.value, m_range.id);
        if (!known)
            return known.error();
        if (known->isStored()) {
            ++m_report.alreadyThere;
            return meet(connection, *known, incoming.person.name);
        }
    }
    Customer customer{.id = CustomerId(m_nextId++),
                      .batch = m_range.id,
                      .name = incoming.person.name,
                      .contacts = contacts,
                      .consents = incoming.consents,
                      .createdAt = m_history.now()};
    if (!refusalOf(customer, incoming.preferred)) // What they refused stands above what they prefer.
        customer.preferred = incoming.preferred;
    ++m_report.added;
    ++m_report.made.customers;
    return insertArriving(connection, customer, incoming);
}

Result<bool> CustomerWriter::finishPiece(Connection &)
{
    return false;
}

Status CustomerWriter::finish(Connection &connection, const std::vector<QString> &extraNames)
{
    if (m_report.added == 0)
        return giveUp(connection);
    return inTransaction(connection, [&] { return show(connection, m_report.added, m_report.updated, extraNames); });
}

Status CustomerWriter::giveUp(Connection &connection)
{
    m_report.batch = {};
    return inTransaction(connection, [&] { return abandon(connection); });
}

} // namespace Shopbell
