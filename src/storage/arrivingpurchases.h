// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/incomingpurchase.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Shopbell {

class Connection;
class Statement;

/// A purchase that is in the shop, as far as an import compares it.
struct StoredPurchase
{
    Purchase purchase = {}; ///< All but its line, its number and key, its items and when it was made.
    bool ofThisImport = false;
    QByteArray saidOf = {}; ///< surestContactKeyOf() whom its file named, whatever the owner put right since.

    bool isNobodys() const { return !purchase.customer.isStored() && saidOf.isEmpty(); } ///< And its file named nobody.
};

/// Whom a file names of an order that was nobody's, or that its own file knew only by the name of.
struct OrderNaming
{
    CustomerId customer = {}; ///< Not stored: nobody.
    QByteArray saidOf = {}; ///< As StoredPurchase has it from then on. Empty: it is theirs already.

    /// Whether that makes it another's than it is.
    bool isOfAnotherThan(const StoredPurchase &stored) const
    {
        return customer.isStored() && !saidOf.isEmpty() && customer != stored.purchase.customer
            && (stored.saidOf.isEmpty() || saidOf == stored.saidOf);
    }
};

/// How the channel of a row compares with that of an order with its number.
enum class ChannelMatch {
    Same,
    Supposed, ///< One of the two is not known, and may be the other.
};

/// What is known of the order that a row of a file names.
struct NamedOrder
{
    std::optional<StoredPurchase> purchase = {};
    bool isUnclear = false; ///< Several are, and the row does not say which.
    bool isOneOfMany = false; ///< Very many have its number, which then says little of whose it is.
};

/// Whose an order of the shop is by a row of it.
struct SaidOwner
{
    enum class Whose {
        AsKnown, ///< The row says nothing that the shop can tell it by.
        TheirsIndeed, ///< It has contacts of the customer, or tells them.
        WhomItNames, ///< Of whom it names, instead of nobody or of somebody else of the same name.
    };
    Whose whose = Whose::AsKnown;
    CustomerId customer = {}; ///< Not stored: nobody, or who comes with the file.
    std::vector<ContactPoint> told = {}; ///< Contacts of a customer who was known by name only.
};

/// Who has a contact.
struct ContactHolder
{
    CustomerId customer = {}; ///< Not stored: who comes with the file.
    bool isCalledSo = false; ///< By the name that was asked for.
};

/// What the file of an import said so far, for who neither notes it with noteSeen() nor makes customers, as the check.
class SaidSoFar
{
public:
    struct Person
    {
        CustomerId customer = {};
        std::vector<ContactPoint> traits = {}; ///< Of who comes with the file.
    };

    virtual ~SaidSoFar() = default;
    /// Whom it named of an order that is in the shop, if anybody.
    virtual Person namedOf(PurchaseId order) const = 0;
    /// And of which channel, if any.
    virtual ChannelId channelNamedOf(PurchaseId order) const = 0;
    /// The contacts, and the name, that it told of a customer.
    virtual std::vector<ContactPoint> toldOf(CustomerId customer) const = 0;
    /// Who has a contact that nobody in the shop has.
    virtual std::optional<ContactHolder> holderOf(const ContactPoint &contact, const QString &name) const = 0;
};

/// What a file says of a purchase that was there before, all its rows together.
struct SeenPurchase
{
    PurchaseId id = {};
    qint64 records = 0;
    IncomingPurchase said = {}; ///< Totals, status, items, day and words.
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
/// Of a row of a purchase; nothing unless that may be a credit note and is linked to none.
std::optional<UnlinkedCredit> unlinkedCredit(const Purchase &purchase, const IncomingPurchase &row, ChannelId channel);

/// The rows of an import of purchases. `shown` is the condition of shownPurchases().
class ArrivingPurchases
{
public:
    ArrivingPurchases(Connection &connection, BatchId batch, QString shown, const SaidSoFar *saidSoFar = nullptr)
        : m_connection(connection)
        , m_batch(batch)
        , m_shown(std::move(shown))
        , m_saidSoFar(saidSoFar)
    {
    }

    /// Makes the temporary tables of an import, empty.
    Status prepare();

    /// The order, shown or of this import, that the record is of: with its number, and neither on another day nor of somebody
    /// else, as its file said it. What the owner puts right since makes no other order of it. One of the very channel comes
    /// first, else the channel may be known of one of the two only.
    Result<NamedOrder> byNumber(const IncomingPurchase &said, ChannelId channel);
    /// Whose the order is by a row of it. One that is nobody's becomes that of whom the row names, unless the owner left it
    /// at that. One whose file knew its customer only by name shows that it is the same person, and tells their contacts
    /// where the shop has but the name, too; by contacts of somebody else of that name it becomes theirs, unless the owner
    /// put something right of the order or of its customer.
    Result<SaidOwner> ownerSaid(const NamedOrder &order, const IncomingPurchase &said);
    /// The customer of a purchase who has no name and whom the contacts of a row of it find, where it says one that they can
    /// get. Not stored: there is none.
    Result<CustomerId> namedFirst(PurchaseId id, const IncomingPerson &said);
    /// The order that a credit note names: the last before it that is of its customer, else of nobody. One without a
    /// customer may take back anybody's. "#501" and "501" are one number.
    Result<std::optional<StoredPurchase>> creditedBy(const UnlinkedCredit &credit, const Purchase &note);
    /// The orders that one with less than nothing may take back because it bears their number, the last before it first:
    /// those of its customer; else the only one that there is, where one of the two is of nobody.
    Result<std::vector<StoredPurchase>> creditedByNumber(const UnlinkedCredit &credit, const Purchase &note);
    /// A purchase without a number that is shown, the same by its content key, and that no record of this file has claimed
    /// yet; `claimed` are so besides those that are noted. Not stored: there is none.
    Result<PurchaseId> unclaimedByKey(const Purchase &purchase, const QSet<PurchaseId> &claimed = {});
    /// One whose file knew only the name of whom the row tells contacts, which is then what is said of it.
    Result<std::optional<StoredPurchase>> unclaimedByName(const IncomingPurchase &row,
                                                          const QSet<PurchaseId> &claimed = {});
    /// By its customer, day and amount.
    Result<PurchaseId> unclaimedByCustomer(const Purchase &purchase, const QSet<PurchaseId> &claimed = {});
    /// Notes that the file of this import holds the purchase.
    Status claim(PurchaseId id);
    /// Keeps what a row says of how the purchase went on, with noteSeen(); whether it is news.
    Result<bool> noteOutcome(PurchaseId id, const IncomingPurchase &row);
    /// Whether the row tells that it was cancelled, paid or taken back since, and the owner has not changed it.
    Result<bool> tellsOutcome(PurchaseId id, const IncomingPurchase &row);

    /// `saidOf`: surestContactKeyOf() whom the file names of an order with a number.
    Status insert(const Purchase &purchase, const QByteArray &saidOf);
    Status addItems(PurchaseId id, const std::vector<PurchaseItem> &items);
    Status updateTotals(const Purchase &purchase);
    /// What fillInWords() gives it.
    Status updateWords(const Purchase &purchase);
    Status setCustomer(PurchaseId id, CustomerId customer, const QByteArray &saidOf);
    Status link(PurchaseId credit, PurchaseId order);
    /// By the credit notes that are linked to an order, shown or of this import.
    Result<qint64> takenBackFrom(PurchaseId order);
    Result<StoredPurchase> find(PurchaseId id);
    Result<std::vector<PurchaseItem>> itemsOf(PurchaseId id);
    /// How many of the customers have nothing but credit notes, shown or of this import.
    Result<int> countOnlyCreditNotes(const std::vector<CustomerId> &customers);
    /// Whether the owner has changed it since it came in.
    Result<bool> isOwners(PurchaseId id);

    /// Keeps what a file says of a purchase that was there before, until the whole file is read.
    Status noteSeen(PurchaseId id, const IncomingPurchase &said, const OrderNaming &named);
    /// The next ones behind this id, each with all its rows; empty at the end.
    Result<std::vector<SeenPurchase>> seenAfter(PurchaseId id, int limit);
    /// Each once.
    Status noteUnlinked(const UnlinkedCredit &credit);
    /// Takes one of them out; nothing when there are none left.
    Result<std::optional<UnlinkedCredit>> takeUnlinked();

    Result<TeamMemberId> teamMember(const QString &name);

private:
    static constexpr QLatin1StringView comparedColumns{
        "id, batch_id, amount_minor, currency, discount_minor, refunded_minor, status, customer_id, day, at, said_of, "
        "channel_id, what, note, location, served_by, refund_of"};
    /// Of a row of comparedColumns.
    StoredPurchase storedFrom(const Statement &row) const;

    /// How a row that names an order by its number compares with one that has it.
    struct Likeness
    {
        bool sameDay = true; ///< Or nothing is said of it; likewise of the person.
        bool samePerson = true;
        int agreeing = 0; ///< Of day and person, those that are said and the same.
    };
    Result<NamedOrder> byNumber(const IncomingPurchase &said, ChannelId channel, ChannelMatch match);
    Result<NamedOrder> closestOf(const std::vector<StoredPurchase> &numbered, const IncomingPurchase &said,
                                 ChannelId channel, ChannelMatch match);
    Result<Likeness> likenessOf(const StoredPurchase &stored, const IncomingPurchase &said);
    QString shownWhere(ChannelMatch match) const;
    Result<std::vector<StoredPurchase>> lastWithNumber(const IncomingPurchase &said, ChannelId channel,
                                                       ChannelMatch match);
    Result<std::optional<StoredPurchase>> amongMany(const IncomingPurchase &said, ChannelId channel,
                                                    ChannelMatch match);
    Result<bool> mayBeOfChannel(PurchaseId id, ChannelId channel, ChannelMatch match);
    Result<ChannelId> channelNamedOf(PurchaseId id);
    Result<bool> isOfMany(const QString &number);
    Result<CustomerId> namedOf(PurchaseId id);
    Result<std::vector<ContactPoint>> traitsNamedOf(PurchaseId id);
    Result<bool> isNamedOtherwise(PurchaseId id, const IncomingPerson &person);
    Result<std::vector<ContactPoint>> traitsSoFar(CustomerId customer);
    Result<std::optional<ContactHolder>> holderOf(const ContactPoint &contact, const QString &name, CustomerId known);
    Result<SaidOwner> ownerByName(const StoredPurchase &order, const IncomingPerson &said);
    Result<bool> isPutRight(const StoredPurchase &order);

    Connection &m_connection;
    BatchId m_batch;
    QString m_shown;
    const SaidSoFar *m_saidSoFar;
};

/// The values that an import replaces in a purchase, as JSON for BulkRows: those of purchaseColumnsReplaced
/// (storage/bulkrows.h), after them the items, unless the purchase has none here and they stay, whose it becomes, and what
/// else is not as it is known, by column.
QString replacedAsJson(const Purchase &known, const Purchase &now, const OrderNaming &named = {});

} // namespace Shopbell
