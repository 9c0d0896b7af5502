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

    /// rules.md "Purchases": not cancelled, voided or fully refunded, no credit note, and total above zero or no amount.
    bool counts() const;
    /// What it is worth to the shop in minor units: the amount less refunds when it counts, else 0.
    qint64 worth() const;
    bool typedByHand() const { return !batch.isStored(); }

    friend bool operator==(const Purchase &, const Purchase &) = default;
};

} // namespace Shopbell
