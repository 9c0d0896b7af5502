// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incomingpurchase.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/hiddenbatches.h"
#include "storage/mergestore.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

// Which orders came to the entry that a merge kept only because the other one had become part of it.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// As purchase.said_of has them.
Result<QSet<QByteArray>> contactKeysOf(Connection &connection, CustomerId customer)
{
    const Result<std::vector<ContactPoint>> traits = traitsOf(connection, customer);
    if (!traits)
        return traits.error();
    QSet<QByteArray> keys;
    for (const ContactPoint &trait : *traits)
        keys.insert(contactKeyOf(trait));
    return keys;
}
} // namespace

/// Call when each entry has its contacts again. What both are called says nothing, and where the owner said whose an order
/// is, it stays.
Status MergeStore::giveArrivedOrders(const Merge &merge)
{
    const Result<CustomerId> person = standingCustomer(m_connection, merge.kept);
    if (!person)
        return person.error();
    Result<QSet<QByteArray>> keys = contactKeysOf(m_connection, merge.gone);
    if (!keys)
        return keys.error();
    const Result<QSet<QByteArray>> others = contactKeysOf(m_connection, *person);
    if (!others)
        return others.error();
    keys->subtract(*others);
    const Result<QString> shown = shownPurchases(m_connection);
    if (!shown)
        return shown.error();
    QJsonArray orders;
    {
        Statement select(
            m_connection,
            u"SELECT id, said_of FROM purchase WHERE customer_id = ?1 AND said_of IS NOT NULL AND %1 "
            "AND (created_at >= ?2 OR id IN (SELECT row_id FROM batch_row JOIN change ON change.id = change_id "
            "WHERE did = 'import.purchases' AND state = 0 AND change.at >= ?2)) "
            "AND NOT EXISTS (SELECT 1 FROM change_row JOIN change ON change.id = change_id WHERE entity = 'purchase' "
            "AND row_id = purchase.id AND did = 'purchase.edit' AND state = 0)"_s.arg(*shown));
        select.bind(*person, merge.at);
        const Status read = eachRow(select, [&] {
            if (keys->contains(select.blob(1)))
                orders.append(select.integer(0));
        });
        if (!read)
            return read;
    }
    // Later merges moved them, and what hangs on them, only because this one had led them here.
    const QString ofOrders = u"(SELECT value FROM json_each(?1))"_s;
    const QString followUps = u"(SELECT id FROM follow_up WHERE purchase_id IN %1)"_s.arg(ofOrders);
    const QString contacts = u"(SELECT id FROM contact_made WHERE follow_up_id IN %1)"_s.arg(followUps);
    const QString list = QString::fromUtf8(QJsonDocument(orders).toJson(QJsonDocument::Compact));
    for (const auto &[table, rows] : {std::pair("contact_made"_L1, contacts), std::pair("follow_up"_L1, followUps),
                                      std::pair("purchase"_L1, ofOrders)}) {
        Statement forget(m_connection,
                         u"DELETE FROM customer_merge_row WHERE merge_id > ?2 AND entity = '%1' AND row_id IN %2"_s.arg(
                             table, rows));
        if (Status ran = forget.bind(list, merge.id).run(); !ran)
            return ran;
        Statement give(m_connection,
                       u"UPDATE %1 SET customer_id = ?3 WHERE customer_id = ?2 AND id IN %2"_s.arg(table, rows));
        if (Status ran = give.bind(list, *person, merge.gone).run(); !ran)
            return ran;
    }
    return done();
}

} // namespace Shopbell
