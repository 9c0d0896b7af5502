// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerwriter.h"

#include "domain/customername.h"
#include "storage/arrivingcustomers.h"
#include "storage/arrivingnames.h"
#include "storage/bulkrows.h"
#include "storage/customerchanges.h"
#include "storage/history.h"
#include "storage/shopstore.h"

#include <QElapsedTimer>

namespace Shopbell {

using namespace Qt::StringLiterals;

Status CustomerWriter::begin(Connection &connection, qint64 mostRows)
{
    const Result<Shop> shop = readShop(connection);
    if (!shop)
        return shop.error();
    m_today = Moment::atTime(m_history.now(), shop->timeZone()).day;
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
    m_progress.updated = m_report.updated;
    if (next > 0)
        m_progress.line = lineOf(records[next - 1]);
    return done();
}

Status CustomerWriter::write(Connection &connection, const IncomingCustomer &incoming)
{
    const std::vector<ContactPoint> contacts = incoming.contacts();
    const Result<FoundCustomer> known = customerAmongContacts(connection, incoming.person.name, contacts, m_range.id);
    if (!known)
        return known.error();
    if (known->id.isStored())
        return writeKnown(connection, *known, incoming);
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

Status CustomerWriter::writeKnown(Connection &connection, const FoundCustomer &found, const IncomingCustomer &incoming)
{
    const CustomerId id = found.id;
    if (Status met = meet(connection, id, incoming.person.name); !met)
        return met;
    const Result<KnownCustomer> known = knownCustomer(connection, id, incoming);
    if (!known)
        return known.error();
    const Result<SaidContacts> said = contactsSaidOf(connection, id, incoming.contacts(), m_range.id);
    if (!said)
        return said.error();
    NewerCustomer newer = withNewer(*known, incoming, said->fresh, m_today);
    for (const ContactPoint &contact : said->ofOthers) {
        newer.kept << contact.value;
        noteOther(incoming.line, incoming.person, found.by, contact);
    }
    tellKept(known->customer, newer.kept);
    if (!newer.isNewer) {
        ++m_report.alreadyThere;
        return done();
    }
    ++m_report.updated;
    Customer &now = newer.now.customer;
    if (newer.now.segment != known->segment) {
        const Result<qint64> segment = arrivingName(connection, "segment"_L1, newer.now.segment, m_range.id);
        if (!segment)
            return segment.error();
        now.segment = SegmentId(*segment);
    }
    if (newer.now.knownBy != known->knownBy) {
        const Result<qint64> member = arrivingName(connection, "team_member"_L1, newer.now.knownBy, m_range.id);
        if (!member)
            return member.error();
        now.knownBy = TeamMemberId(*member);
    }
    const QString changes = changesBetween(*known, newer.now, m_history.now());
    if (known->customer.batch != m_range.id)
        return changeCustomer(connection, id, changes);
    const Result<QString> changed = swapChanges(connection, id, changes); // It goes with the import.
    return changed ? done() : Status(changed.error());
}

void CustomerWriter::tellKept(const Customer &customer, const QStringList &kept)
{
    const QString name = shownName(customer);
    QStringList words;
    for (const QString &each : kept)
        words << name + u": "_s + each;
    m_report.saidOtherwise.add(words);
}

Result<bool> CustomerWriter::finishPiece(Connection &connection)
{
    return swapPrepared(connection);
}

Status CustomerWriter::finish(Connection &connection, const std::vector<QString> &extraNames)
{
    if (m_report.added + m_report.updated == 0)
        return giveUp(connection);
    return inTransaction(connection, [&] { return show(connection, m_report.added, m_report.updated, extraNames); });
}

Status CustomerWriter::giveUp(Connection &connection)
{
    m_report.batch = {};
    return inTransaction(connection, [&] { return abandon(connection); });
}

} // namespace Shopbell
