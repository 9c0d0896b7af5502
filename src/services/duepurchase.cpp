// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duepurchase.h"

#include "storage/purchasereader.h"
#include "storage/purchasestore.h"

namespace Shopbell {

namespace {
/// Not stored: it counts from none.
Result<PurchaseId> purchaseBehind(Connection &connection, const FollowUp &followUp)
{
    if (followUp.purchase.isStored() || !followUp.customer.isStored())
        return followUp.purchase;
    switch (followUp.reason) {
    case FollowUpReason::Welcome:
    case FollowUpReason::FirstPurchaseDay:
        return firstPurchase(connection, followUp.customer);
    case FollowUpReason::AfterPurchase:
    case FollowUpReason::QuietRegular:
    case FollowUpReason::NextOne:
        return lastPurchase(connection, followUp.customer, followUp.planned);
    default:
        return PurchaseId();
    }
}
} // namespace

Result<std::optional<Purchase>> duePurchase(Connection &connection, const FollowUp &followUp)
{
    const Result<PurchaseId> id = purchaseBehind(connection, followUp);
    if (!id)
        return id.error();
    if (!id->isStored())
        return std::optional<Purchase>();
    const Result<Purchase> purchase = PurchaseStore(connection).find(*id);
    if (purchase)
        return std::optional(*purchase);
    if (purchase.error().kind == Error::Kind::NotFound) // Its import was taken back.
        return std::optional<Purchase>();
    return purchase.error();
}

} // namespace Shopbell
