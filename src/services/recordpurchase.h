// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/purchase.h"
#include "services/recordreferral.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

struct NewPurchase
{
    CustomerId customer = {};
    QString customerName =
        {}; ///< When `customer` is not stored: becomes a customer with this purchase; empty: of nobody.
    std::optional<qint64> amountMinor = {}; ///< Nothing: a visit.
    QString currency = {}; ///< Empty: the shop's.
    qint64 discountMinor = 0;
    Moment when = {}; ///< Unknown: now.
    QString what = {};
    QString servedBy = {}; ///< Team member by name; made when there is none.
    ChannelId channel = {}; ///< Not stored: in person.
    PurchaseStatus status = PurchaseStatus::Paid;
    QString orderNumber = {};
    QString note = {};
    std::optional<WhoSent> whoSent = {};
    ReferralId referral = {}; ///< The recommended friend who comes with this purchase; then `whoSent` is empty.

    friend bool operator==(const NewPurchase &, const NewPurchase &) = default;
};

struct RecordedPurchase
{
    PurchaseId purchase = {};
    CustomerId customer = {};
    bool madeCustomer = false;
    ReferralId referral = {};
};

/// Purchases by hand, with who sent the customer: one change with one undo.
class RecordPurchase
{
public:
    explicit RecordPurchase(ShopFilePtr file);

    /// With a referral the friend, a new customer of its name unless one is given, has come and bought. Error Conflict when
    /// it is somebody's already. Error Invalid: a negative amount, a date to come, somebody who sent themselves (see RecordReferral::check).
    QFuture<Result<RecordedPurchase>> add(NewPurchase purchase) const;
    /// "Again today, as last time": the same customer, amount and words, now.
    QFuture<Result<RecordedPurchase>> again(PurchaseId last) const;
    /// Only purchases typed by hand: an imported one stays as its file says, but for its customer.
    QFuture<Result<PurchaseId>> edit(PurchaseId id, NewPurchase purchase) const;
    QFuture<Result<PurchaseId>> setCustomer(PurchaseId id, CustomerId customer) const;
    QFuture<Result<PurchaseId>> setStatus(PurchaseId id, PurchaseStatus status) const;
    QFuture<Result<PurchaseId>> remove(PurchaseId id) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
