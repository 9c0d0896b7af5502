// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/incomingpurchase.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace Shopbell {

class Connection;
class Statement;

/// A purchase that is in the shop, as far as an import compares it.
struct StoredPurchase
{
    Purchase purchase = {}; ///< Id, batch, customer, day, amount, discount, refunds and status.
    bool ofThisImport = false;
    QByteArray saidOf = {}; ///< surestContactKeyOf() whom its file named, whatever the owner put right since.

    bool isNobodys() const { return !purchase.customer.isStored() && saidOf.isEmpty(); } ///< And its file named nobody.
};

/// What is known of the order that a row of a file names.
struct NamedOrder
{
    std::optional<StoredPurchase> purchase = {};
    bool isUnclear = false; ///< Several are, and the row does not say which.
    bool isOneOfMany = false; ///< Very many have its number, which then says little of whose it is.
};

/// Whom a file names of an order that was nobody's.
struct OrderNaming
{
    CustomerId customer = {}; ///< Not stored: nobody.
    QByteArray saidOf = {}; ///< surestContactKeyOf() them.
};

/// What this file said so far of whom an order that is nobody's in the shop is of; empty when nothing.
using NamedSoFar = std::function<std::vector<ContactPoint>(PurchaseId)>;

/// What a file says of a purchase that was there before, all its rows together.
struct SeenPurchase
{
    PurchaseId id = {};
    qint64 records = 0;
    IncomingPurchase said = {}; ///< Totals, status and items.
    OrderNaming named = {};
};

/// A credit note that names an order. Which one is settled when the whole file is read.
struct UnlinkedCredit
{
    PurchaseId credit = {};
    QString orderNumber = {};
    ChannelId channel = {};
    bool bearsNumber = false; ///< By its own number; it is a credit note only if such an order is found.
};

/// The rows of an import of purchases. `shown` is the condition of shownPurchases(). `named` is for who notes nothing with
/// noteSeen(), as the check does.
class ArrivingPurchases
{
public:
    ArrivingPurchases(Connection &connection, BatchId batch, QString shown, NamedSoFar named = {})
        : m_connection(connection)
        , m_batch(batch)
        , m_shown(std::move(shown))
        , m_named(std::move(named))
    {
    }

    /// Makes the temporary tables of an import, empty.
    Status prepare();

    /// The order, shown or of this import, that the record is of: with its number, and neither on another day nor of somebody
    /// else, as its file said it. What the owner puts right since makes no other order of it.
    Result<NamedOrder> byNumber(const IncomingPurchase &said, ChannelId channel);
    /// Whether the order becomes that of whom a row of it names: it is nobody's, and the owner left it at that.
    Result<bool> isNamedBy(const NamedOrder &order, const IncomingPerson &person);
    /// The contacts that a row of a known order tells of its customer, of whom its file and the shop have but this very name:
    /// the order shows that it is the same person. Empty where somebody else has one of them.
    Result<std::vector<ContactPoint>> contactsTold(const NamedOrder &order, const IncomingPurchase &said);
    /// The order that a credit note names: the last before it that is of its customer, else of nobody. One without a
    /// customer may take back anybody's. "#501" and "501" are one number.
    Result<std::optional<StoredPurchase>> creditedBy(const UnlinkedCredit &credit, const Purchase &note);
    /// The orders that one with less than nothing may take back because it bears their number, the last before it first:
    /// those of its customer; else the only one that there is, where one of the two is of nobody.
    Result<std::vector<StoredPurchase>> creditedByNumber(const UnlinkedCredit &credit, const Purchase &note);
    /// A purchase without a number that is shown, the same by its content key or by its customer, day and amount, and that
    /// no record of this file has claimed yet. Not stored: there is none.
    Result<PurchaseId> unclaimed(const Purchase &purchase);
    /// The two ways to find it, `claimed` besides those that are noted as claimed.
    Result<PurchaseId> unclaimedByKey(const Purchase &purchase, const QSet<PurchaseId> &claimed = {});
    Result<PurchaseId> unclaimedByCustomer(const Purchase &purchase, const QSet<PurchaseId> &claimed = {});
    /// Notes that the file of this import holds the purchase.
    Status claim(PurchaseId id);

    /// `saidOf`: surestContactKeyOf() whom the file names of an order with a number.
    Status insert(const Purchase &purchase, const QByteArray &saidOf);
    Status addItems(PurchaseId id, const std::vector<PurchaseItem> &items);
    Status updateTotals(const Purchase &purchase);
    Status setCustomer(PurchaseId id, CustomerId customer, const QByteArray &saidOf);
    Status link(PurchaseId credit, PurchaseId order);
    Result<StoredPurchase> find(PurchaseId id);
    Result<std::vector<PurchaseItem>> itemsOf(PurchaseId id);
    /// How many of the customers have nothing but credit notes, shown or of this import.
    Result<int> countOnlyCreditNotes(const std::vector<CustomerId> &customers);
    /// Whether the owner has changed it since it came in.
    Result<bool> isOwners(PurchaseId id);

    /// Keeps what a file says of a purchase that was there before, until the whole file is read. `customer`: whose it
    /// becomes by that, if somebody's.
    Status noteSeen(PurchaseId id, const IncomingPurchase &said, CustomerId customer);
    /// The next ones behind this id, each with all its rows; empty at the end.
    Result<std::vector<SeenPurchase>> seenAfter(PurchaseId id, int limit);
    Status noteUnlinked(const UnlinkedCredit &credit);
    /// Takes one of them out; nothing when there are none left.
    Result<std::optional<UnlinkedCredit>> takeUnlinked();

    Result<TeamMemberId> teamMember(const QString &name);

private:
    static constexpr QLatin1StringView comparedColumns{
        "id, batch_id, amount_minor, currency, discount_minor, refunded_minor, status, customer_id, day, at, said_of"};
    /// Of a row of comparedColumns.
    StoredPurchase storedFrom(const Statement &row) const;

    /// How a row that names an order by its number compares with one that has it.
    struct Likeness
    {
        bool sameDay = true; ///< Or nothing is said of it; likewise of the person.
        bool samePerson = true;
        int agreeing = 0; ///< Of day and person, those that are said and the same.
    };
    Result<NamedOrder> closestOf(const std::vector<StoredPurchase> &numbered, const IncomingPurchase &said);
    Result<Likeness> likenessOf(const StoredPurchase &stored, const IncomingPurchase &said);
    Result<std::vector<StoredPurchase>> lastWithNumber(const IncomingPurchase &said, ChannelId channel);
    Result<std::optional<StoredPurchase>> amongMany(const IncomingPurchase &said, ChannelId channel);
    Result<bool> isOfMany(const QString &number);
    Result<std::vector<ContactPoint>> traitsNamedFor(PurchaseId nobodys);

    Connection &m_connection;
    BatchId m_batch;
    QString m_shown;
    NamedSoFar m_named;
};

/// The values that an import replaces in a purchase, as JSON for BulkRows: those of purchaseColumnsReplaced
/// (storage/bulkrows.h), after them the items, unless the purchase has none here and they stay, and whose it becomes.
QString replacedAsJson(const Purchase &purchase, const OrderNaming &named = {});

} // namespace Shopbell
