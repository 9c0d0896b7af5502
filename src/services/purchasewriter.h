// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/channelbook.h"
#include "services/importwriter.h"
#include "storage/arrivingpurchases.h"
#include "storage/contacts.h"
#include "storage/ordernumbers.h"

#include <QHash>

#include <optional>

namespace Shopbell {

/// Writes purchases with their items and customers. An order that comes again in the file is one order; one that was in
/// the shop before is compared with all its rows together, when the file is read to its end.
class PurchaseWriter : public ImportWriter
{
public:
    using ImportWriter::ImportWriter;

    Status begin(Connection &connection, qint64 mostRows) override;
    Status writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next) override;
    Result<bool> finishPiece(Connection &connection) override;
    Status finish(Connection &connection, const std::vector<QString> &extraNames) override;
    Status giveUp(Connection &connection) override;

private:
    /// Contacts of a row that others have than whom it came to.
    struct OfOthers
    {
        ContactKind by = ContactKind::Name; ///< The contact that decided.
        std::vector<ContactPoint> contacts = {};
    };

    ArrivingPurchases rows(Connection &connection) const { return {connection, m_range.id, m_shown}; }
    Status write(Connection &connection, const ArrivingPurchase &record);
    Status writeNumbered(Connection &connection, const ArrivingPurchase &record, ChannelId channel);
    Status writeUnnumbered(Connection &connection, const ArrivingPurchase &record, ChannelId channel);
    Status meetUnnumbered(Connection &connection, const ArrivingPurchase &record, PurchaseId known);
    Status add(Connection &connection, const ArrivingPurchase &record, Purchase purchase);
    Status joinOrder(Connection &connection, const ArrivingPurchase &record, Purchase order);
    Status meetKnown(Connection &connection, const ArrivingPurchase &record, const NamedOrder &order,
                     ChannelId channel);
    Result<OrderNaming> namingOf(Connection &connection, const ArrivingPurchase &record, const StoredPurchase &order,
                                 const SaidOwner &owner);
    Result<std::optional<StoredPurchase>> orderTakenBack(ArrivingPurchases &table, const UnlinkedCredit &credit,
                                                         const Purchase &note) const;
    Result<qint64> takenBackWith(ArrivingPurchases &table, const Purchase &note, PurchaseId order);
    Status linkNote(ArrivingPurchases &table, const StoredPurchase &note, PurchaseId order);
    Status linkCredit(Connection &connection, const UnlinkedCredit &credit);
    Result<bool> linkPiece(Connection &connection);
    Result<bool> comparePiece(Connection &connection);
    Status compare(Connection &connection, const SeenPurchase &seen);
    Result<ChannelId> channelFor(Connection &connection, const QString &key);
    Result<CustomerId> customerFor(Connection &connection, const ArrivingPurchase &record);
    Status nameCustomerOf(Connection &connection, PurchaseId known, const IncomingPerson &person);
    void countUpdated(PurchaseId known, int records);
    void noteOthers(const ArrivingPurchase &record);
    Status compareWith(Connection &connection, const FoundCustomer &found, const ArrivingPurchase &record);
    Status joinWords(Connection &connection, const Purchase &order, const IncomingPurchase &incoming);
    Result<TeamMemberId> teamMemberFor(Connection &connection, const QString &name);
    std::vector<CustomerId> takeCredited();
    void count(const Purchase &purchase, int by);

    QString m_shown; ///< SQL condition for purchases that were there before.
    OrderNumbers m_numbers;
    std::optional<ChannelBook> m_channels;
    QHash<PersonKey, CustomerId> m_customers; ///< Met lately, by what the file says of them.
    QHash<PersonKey, QString> m_otherwise; ///< The customer's name, of those among them who are called otherwise.
    QHash<PersonKey, OfOthers> m_ofOthers; ///< Of those among them whose rows say contacts of others.
    QHash<QString, TeamMemberId> m_team;
    QHash<PurchaseId, Purchase> m_refunded; ///< Orders that were there before, as the credit notes made leave them.
    QHash<PurchaseId, qint64> m_takenBack; ///< By the credit notes of orders that got one more.
    QHash<PurchaseId, PurchaseId> m_linked; ///< Credit notes that were there before, and the orders found for them.
    QSet<CustomerId> m_credited; ///< Customers of the credit notes made, until they were counted.
    PurchaseId m_comparedTo; ///< The last one that was there before and is compared.
    bool m_allCompared = false;
    bool m_hasNamed = false; ///< The row gave a customer who was there before the name that they had not.
    QSet<PurchaseId> m_told; ///< Orders that told contacts or the name of their customer.
    qint64 m_ordersUpdated = 0; ///< Each once.
};

} // namespace Shopbell
