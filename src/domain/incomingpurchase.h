// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/incomingreview.h"
#include "domain/purchase.h"
#include "domain/score.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Shopbell {

/// Whom a record of a foreign file is about, as far as it says. What is masked ("J***") is left empty.
struct IncomingPerson
{
    QString name = {};
    QString email = {};
    QString phone = {};
    QString number = {}; ///< That a till or a web shop gave.

    /// The contacts that are there, the surest first: e-mail, phone, number; the name only when there is no other.
    std::vector<ContactPoint> contacts() const;
    /// All that is said, the name in any case.
    std::vector<ContactPoint> traits() const;
    bool isNobody() const { return contacts().empty(); }

    friend bool operator==(const IncomingPerson &, const IncomingPerson &) = default;
};

/// In minor units: what a file says beyond it is a slip, and thousands of such amounts can still be added up.
inline constexpr qint64 largestAmount = 1'000'000'000'000'000;

/// How two people compare in one kind of contact, or in their names.
enum class Agreement { Unsaid, Differ, Agree }; ///< Unsaid: one of them says nothing of it.
/// Whether two can be the same person, as far as it is said: one e-mail, phone or number in common, or nothing against it.
/// Whoever says nothing can be anybody.
bool mayBeOnePerson(const std::function<Agreement(ContactKind)> &agreementOn);
bool mayBeOnePerson(const std::vector<ContactPoint> &one, const std::vector<ContactPoint> &other);

/// Stands for a contact in 8 bytes: the same in every file that says it, and in no other way than files do.
QByteArray contactKeyOf(const ContactPoint &contact);
/// Of the surest contact that is said of a person. Empty for nobody.
QByteArray surestContactKeyOf(const IncomingPerson &person);

/// A purchase of a foreign file, not yet part of a shop: of one data row, or of the rows of an order joined.
struct IncomingPurchase
{
    Purchase purchase =
        {}; ///< Ids, channel and customer are the shop's business. The day is unknown in a row that only
    ///< continues an order.
    IncomingPerson person = {};
    QString channelName = {}; ///< What the record says of its channel; empty when it says nothing.
    QString servedBy = {};
    QString refundOf = {}; ///< Number of the order that a credit note takes back.
    int records = 1; ///< Data rows.
    bool amountIsSum = false; ///< Added up from its lines; else the file says it of the whole order.
    bool continues = false; ///< Names no order: belongs to the one above.
    bool saysStatus = false;
    bool saysRefunded = false;
    std::vector<Problem> asRecords = {}; ///< Of rows without a day: what they are when no order is found for them.
};

/// Whether they happened on two days, as far as both say when.
bool areOnTwoDays(const Moment &one, const Moment &other);
/// What a row says that its whole order comes to, where that tells an order from what is taken back under its number.
/// Nothing where lines are added up, and of a credit note that has a number of its own.
std::optional<qint64> wholeSaid(const IncomingPurchase &row);
/// Whether one of the two takes back from the order with their number, and the other is that order or takes back something
/// else. What is taken back says its amount, so that it is only what takes back as much.
bool takesBackBesides(const std::optional<Money> &known, const IncomingPurchase &row);
/// What a row without an order number says of how its purchase went on. Its items and words are those of any that is equal.
IncomingPurchase outcomeOf(const IncomingPurchase &row);
/// Whether a row is of the order that was read before it: the number alone does not tell, as tills begin again with 1.
bool belongsTo(const IncomingPurchase &order, const IncomingPurchase &row);
/// The rows without a day of an order of which the shop has several.
std::vector<Problem> asUnclear(const IncomingPurchase &order);
/// Adds the rows of one to the other: items are kept one by one, also equal ones; sums are added up, what is said of the
/// whole order is said once.
void join(IncomingPurchase &order, IncomingPurchase &&row);
/// The same for an order that is in the shop: amount, discount, refund and status with these rows.
void joinTotals(Purchase &order, const IncomingPurchase &row);

/// Gives a purchase the words of the other that it has none of: what it was, a note, the place and who served.
void fillInWords(Purchase &purchase, const Purchase &said);

/// What an order that is in the shop becomes by what a newer file says of it, all its rows together; nothing when that is
/// not more than is known, or older. Its items are empty when they stay as they are, and of words and the like only what was
/// not known comes in. Who served counts where `said` has some id of theirs.
std::optional<Purchase> withNewer(const Purchase &known, const std::vector<PurchaseItem> &items, IncomingPurchase said);
/// Whether both hold the same, in whatever order: files differ in it. Saying nothing of items is no other content.
bool sameItems(std::vector<PurchaseItem> known, std::vector<PurchaseItem> said);
/// Whether nothing comes after this status: an older export must not take it back.
bool isFinal(PurchaseStatus status);

/// The content key of a purchase without an order number (rules.md "Purchases"): 16 bytes over customer, date and amount.
/// Equal keys are counted, never assumed to be one and the same purchase.
QByteArray contentKeyOf(const IncomingPurchase &purchase);

/// A score that a file tells of a customer.
struct IncomingScore
{
    Score score = {};
    QString askedBy = {};
};

/// A customer of a foreign file.
struct IncomingCustomer
{
    IncomingPerson person = {};
    std::vector<ContactPoint> furtherContacts = {};
    ContactWay preferred = ContactWay::None;
    std::vector<Consent> consents = {};
    QString segment = {};
    QString knownBy = {};
    std::vector<CustomerNote> notes = {}; ///< Their time is 0 where the file does not say it.
    std::vector<Need> needs = {};
    std::vector<IncomingScore> scores = {};
    int line = 0;

    /// The person's, and the further ones that differ from them.
    std::vector<ContactPoint> contacts() const;
};

} // namespace Shopbell
