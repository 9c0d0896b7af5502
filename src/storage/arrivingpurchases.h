// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/incomingpurchase.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Shopbell {

class Connection;

/// A purchase that is in the shop, as far as an import compares it.
struct StoredPurchase
{
    Purchase purchase = {}; ///< Id, batch, amount, discount, refunds and status.
    bool ofThisImport = false;
};

/// What a file says of a purchase that was there before, all its rows together.
struct SeenPurchase
{
    PurchaseId id = {};
    qint64 records = 0;
    IncomingPurchase said = {}; ///< Totals, status and items.
};

/// A credit note that names an order which has not been met yet.
struct UnlinkedCredit
{
    PurchaseId credit = {};
    QString orderNumber = {};
    ChannelId channel = {};
    Money amount = {};
};

/// The rows of an import of purchases. `shown` is the condition of shownPurchases().
class ArrivingPurchases
{
public:
    ArrivingPurchases(Connection &connection, BatchId batch, QString shown)
        : m_connection(connection)
        , m_batch(batch)
        , m_shown(std::move(shown))
    {
    }

    /// Makes the temporary tables of an import, empty.
    Status prepare();

    /// The purchase with this order number that is shown or of this import.
    Result<std::optional<StoredPurchase>> byNumber(const QString &number, ChannelId channel, bool isCredit,
                                                   const QString &currency);
    /// A purchase without a number that is shown, the same by its content key or by its customer, day and amount, and that
    /// no record of this file has claimed yet. Not stored: there is none.
    Result<PurchaseId> unclaimed(const Purchase &purchase);
    /// The two ways to find it, `claimed` besides those that are noted as claimed.
    Result<PurchaseId> unclaimedByKey(const Purchase &purchase, const QSet<PurchaseId> &claimed = {});
    Result<PurchaseId> unclaimedByCustomer(const Purchase &purchase, const QSet<PurchaseId> &claimed = {});
    /// Notes that the file of this import holds the purchase.
    Status claim(PurchaseId id);

    Status insert(const Purchase &purchase);
    Status addItems(PurchaseId id, const std::vector<PurchaseItem> &items);
    Status updateTotals(const Purchase &purchase);
    Status link(PurchaseId credit, PurchaseId order);
    Result<StoredPurchase> find(PurchaseId id);
    Result<std::vector<PurchaseItem>> itemsOf(PurchaseId id);
    /// How many of the customers have nothing but credit notes, shown or of this import.
    Result<int> countOnlyCreditNotes(const std::vector<CustomerId> &customers);
    /// Whether the owner has changed it since it came in.
    Result<bool> isOwners(PurchaseId id);

    /// Keeps what a file says of a purchase that was there before, until the whole file is read.
    Status noteSeen(PurchaseId id, const IncomingPurchase &said);
    /// The next ones behind this id, each with all its rows; empty at the end.
    Result<std::vector<SeenPurchase>> seenAfter(PurchaseId id, int limit);
    Status noteUnlinked(const UnlinkedCredit &credit);
    /// Takes some of them out; empty when there are none left.
    Result<std::vector<UnlinkedCredit>> takeUnlinked(int limit);

    Result<TeamMemberId> teamMember(const QString &name);

private:
    Connection &m_connection;
    BatchId m_batch;
    QString m_shown;
};

/// The values that an import replaces in a purchase, as JSON for BulkRows: those of purchaseColumnsReplaced
/// (storage/bulkrows.h), and after them the items, unless the purchase has none here and they stay.
QString totalsAsJson(const Purchase &purchase);

} // namespace Shopbell
