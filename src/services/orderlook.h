// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importreviews.h"
#include "services/importwriter.h"
#include "services/itemtally.h"
#include "services/keytally.h"
#include "services/neworders.h"
#include "storage/arrivingpurchases.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace Shopbell {

class Connection;

/// Says of the purchases of a file what an import would make of them, one after the other, as PurchaseWriter decides it.
class OrderLook : private SaidSoFar
{
public:
    struct Fate
    {
        CheckedRow::Fate fate = CheckedRow::Fate::New;
        std::vector<Problem> problems = {}; ///< One for each of its rows, when they would be left out.
    };

    /// Before records are looked up in a snapshot of the shop.
    Status begin(Connection &connection);
    /// Nobody is made or changed.
    Result<Fate> look(Connection &connection, const ArrivingPurchase &record, ChannelId channel);
    /// When the whole file is read: how many of the rows that seemed to be seen before change something after all.
    Result<qint64> newerAfterAll(Connection &connection);

private:
    struct KnownOrder
    {
        IncomingPurchase said = {}; ///< Without its items, which may be many.
        ItemTally items = {};
        bool becomesAnothers = false; ///< Of whom the file names.
        Person named = {};
    };

    Person namedOf(PurchaseId order) const override;
    ChannelId channelNamedOf(PurchaseId order) const override;
    std::vector<ContactPoint> toldOf(CustomerId customer) const override;
    std::optional<ContactHolder> holderOf(const ContactPoint &contact, const QString &name) const override;

    ArrivingPurchases orders(Connection &connection) const { return {connection, {}, m_shown, this}; }
    Result<Fate> lookUnnumbered(Connection &connection, const ArrivingPurchase &record);
    Result<Fate> meetUnnumbered(Connection &connection, const ArrivingPurchase &record, PurchaseId known);
    Result<PurchaseId> unclaimedByCustomer(Connection &connection, const IncomingPurchase &incoming) const;
    ChannelId channelToCome(const QString &key);
    Result<Fate> lookKnown(Connection &connection, const ArrivingPurchase &record, const NamedOrder &order,
                           ChannelId channel);
    Result<Fate> added(Connection &connection, const ArrivingPurchase &record);
    Result<bool> namesCustomerOf(Connection &connection, PurchaseId known, const IncomingPerson &person);
    Result<bool> namesWhomItFinds(Connection &connection, const ArrivingPurchase &record);
    bool name(CustomerId customer, const QString &name);
    void bring(const IncomingPerson &person);
    Result<bool> isNewer(ArrivingPurchases &table, PurchaseId id, const KnownOrder &order) const;
    Result<bool> findsItsOrder(ArrivingPurchases &table, const Purchase &credit, ChannelId channel) const;

    QString m_shown = {}; ///< SQL condition for purchases that are shown.
    NewOrders m_newOrders = {};
    QSet<PurchaseId> m_claimed = {}; ///< Without a number, in the shop and met in this file.
    QHash<PurchaseId, KnownOrder> m_known = {}; ///< Orders of this file that are in the shop.
    QHash<CustomerId, std::vector<ContactPoint>> m_told = {}; ///< Known by name only or without one, and what the file
        ///< tells of them.
    QSet<CustomerId> m_named = {}; ///< Those who had no name.
    std::optional<bool> m_anyNameless = {}; ///< When the first records were looked up.
    QSet<PersonKey> m_found = {}; ///< Who were looked for among those.
    QHash<QByteArray, CustomerId> m_toldOf = {}; ///< The same by contact.
    QHash<PurchaseId, ArrivingPurchase> m_credits = {}; ///< Of those, credit notes that are linked to nothing.
    QHash<QString, ChannelId> m_channels = {}; ///< That come with the file, by key.
    KeyTally m_brought = {}; ///< Contacts that the file may bring, alone and with the names of whose they are.
};

} // namespace Shopbell
