// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/neworders.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace Shopbell {

namespace {
/// Stands for an order number and what is said beside it.
QByteArray orderKey(const ArrivingPurchase &record, const QString &beside = {})
{
    constexpr QChar between(0x1f);
    const QString words = record.channelKey + between + record.incoming.purchase.orderNumber + between + beside;
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).first(16);
}

QByteArray traitKey(const ArrivingPurchase &record, const ContactPoint &trait)
{
    return orderKey(record, keyOf(trait.kind) + QChar(0x1f) + comparable(trait.kind, trait.value));
}

QByteArray nobodysKey(const ArrivingPurchase &record)
{
    return orderKey(record, QStringLiteral("nobody"));
}

QByteArray saleKey(const ArrivingPurchase &record)
{
    return orderKey(record, QStringLiteral("sale"));
}

/// Of what takes back from the order with its number.
std::optional<QByteArray> takenBackKey(const ArrivingPurchase &record)
{
    const std::optional<qint64> whole = wholeSaid(record.incoming);
    return whole.value_or(0) < 0 ? std::optional(orderKey(record, QString::number(*whole))) : std::nullopt;
}
} // namespace

void NewOrders::add(const ArrivingPurchase &order)
{
    const std::vector<ContactPoint> traits = order.incoming.person.traits();
    hold(orderKey(order));
    if (const std::optional<QByteArray> takenBack = takenBackKey(order))
        hold(*takenBack);
    if (order.incoming.purchase.amount.value_or(Money()).minor > 0)
        hold(saleKey(order));
    if (traits.empty())
        hold(nobodysKey(order));
    for (const ContactPoint &trait : traits) {
        hold(traitKey(order, trait));
        m_said.insert(trait.kind);
    }
}

bool NewOrders::holdOrderOf(const ArrivingPurchase &row) const
{
    if (row.incoming.purchase.when.isKnown() || !m_keys.holds(orderKey(row)))
        return false;
    if (const std::optional<QByteArray> takenBack = takenBackKey(row); takenBack && !m_keys.holds(*takenBack))
        return false;
    if (m_keys.holds(nobodysKey(row)))
        return true;
    const std::vector<ContactPoint> traits = row.incoming.person.traits();
    return mayBeOnePerson([&](ContactKind kind) {
        const auto trait = std::ranges::find(traits, kind, &ContactPoint::kind);
        if (trait == traits.end() || !m_said.contains(kind))
            return Agreement::Unsaid;
        return m_keys.holds(traitKey(row, *trait)) ? Agreement::Agree : Agreement::Differ;
    });
}

bool NewOrders::holdSaleOf(const ArrivingPurchase &row) const
{
    return m_keys.holds(saleKey(row)) && holdOrderOf(row);
}

void NewOrders::hold(const QByteArray &key)
{
    if (!m_keys.holds(key))
        m_keys.add(key);
}

} // namespace Shopbell
