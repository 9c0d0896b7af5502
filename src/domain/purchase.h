// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/moment.h"
#include "domain/money.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Shopbell {

/// The numbers are stored in the shop file: append only.
enum class PurchaseStatus {
    Paid = 0,
    Pending = 1, ///< Counts, marked unpaid.
    Cancelled = 2,
    Voided = 3,
    Refunded = 4, ///< Fully.
    CreditNote = 5, ///< Takes a purchase back, linked to it where the file names the order.
};
QString keyOf(PurchaseStatus status);
std::optional<PurchaseStatus> purchaseStatusFromKey(QStringView key);

/// Why a purchase does not count as one.
enum class NotCounting { Cancelled, Voided, Refunded, CreditNote, NothingPaid };
/// "cancelled", "nothing-paid", ...
QString keyOf(NotCounting reason);
/// rules.md "Purchases": nothing when it counts, as one does that is paid or pending and comes to more than zero, or a visit.
std::optional<NotCounting> notCounting(PurchaseStatus status, const std::optional<Money> &amount, qint64 refundedMinor);

struct Purchase;
/// Whether money goes back by it, so that it is a credit note where its order is found.
bool mayTakeBack(const Purchase &purchase);
/// Whether no more goes back by a credit note than is left of an order.
bool covers(const Purchase &order, const Purchase &credit);

struct PurchaseItem
{
    ItemId id = {};
    QString name = {};
    QString sku = {};
    double quantity = 1;
    std::optional<qint64> totalMinor = {}; ///< In the purchase's currency.

    friend bool operator==(const PurchaseItem &, const PurchaseItem &) = default;
};

/// One visit or order.
struct Purchase
{
    PurchaseId id = {};
    BatchId batch = {}; ///< Not stored when it was typed by hand.
    int line = 0; ///< Physical line of the imported file where it began.
    CustomerId customer = {}; ///< Not stored: of nobody.
    ChannelId channel = {}; ///< Not stored: not said.
    Moment when = {}; ///< Always known.
    std::optional<Money> amount = {}; ///< Nothing: a visit without an amount.
    qint64 discountMinor = 0;
    qint64 refundedMinor = 0; ///< Part of the amount that was given back.
    PurchaseStatus status = PurchaseStatus::Paid;
    PurchaseId refundOf = {}; ///< Of a credit note.
    QString orderNumber = {};
    QByteArray contentKey = {}; ///< Of an imported record without an order number.
    QString what = {}; ///< In the owner's words: "Six buns".
    QString note = {}; ///< What the owner or an imported file notes about it.
    std::vector<PurchaseItem> items = {};
    TeamMemberId servedBy = {};
    QString location = {};
    qint64 createdAt = 0;

    /// Why it is not counted; nothing when it is.
    std::optional<NotCounting> whyNotCounting() const { return notCounting(status, amount, refundedMinor); }
    bool counts() const { return !whyNotCounting(); }
    /// What it is worth to the shop in minor units: the amount less refunds when it counts, else 0.
    qint64 worth() const;
    /// The owner's words, then every item that is not called just so; empty when nothing says what it was.
    QString bought() const;
    bool typedByHand() const { return !batch.isStored(); }

    friend bool operator==(const Purchase &, const Purchase &) = default;
};

} // namespace Shopbell
