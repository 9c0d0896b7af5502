// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/neworders.h"

#include <QCryptographicHash>

namespace Shopbell {

namespace {
/// Stands for an order number, of anybody where the contact is empty.
QByteArray orderKey(const ArrivingPurchase &record, const QString &contact)
{
    constexpr QChar between(0x1f);
    const QString words = record.channelKey + between + record.incoming.purchase.orderNumber + between + contact;
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).first(16);
}

QString surestContactOf(const ArrivingPurchase &record)
{
    const std::vector<ContactPoint> contacts = record.incoming.person.contacts();
    return contacts.empty() ? QString() : comparable(contacts.front().kind, contacts.front().value);
}
} // namespace

void NewOrders::add(const ArrivingPurchase &order)
{
    for (const QString &contact : {QString(), surestContactOf(order)}) {
        const QByteArray key = orderKey(order, contact);
        if (!m_keys.holds(key))
            m_keys.add(key);
    }
}

bool NewOrders::holdOrderOf(const ArrivingPurchase &row) const
{
    return !row.incoming.purchase.when.isKnown() && m_keys.holds(orderKey(row, surestContactOf(row)));
}

} // namespace Shopbell
