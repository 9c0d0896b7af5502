// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<PurchaseStatus, 6> statuses{{
    {PurchaseStatus::Paid, "paid"_L1},
    {PurchaseStatus::Pending, "pending"_L1},
    {PurchaseStatus::Cancelled, "cancelled"_L1},
    {PurchaseStatus::Voided, "voided"_L1},
    {PurchaseStatus::Refunded, "refunded"_L1},
    {PurchaseStatus::CreditNote, "credit-note"_L1},
}};
} // namespace

QString keyOf(PurchaseStatus status)
{
    return keyIn(statuses, status);
}

std::optional<PurchaseStatus> purchaseStatusFromKey(QStringView key)
{
    return valueIn(statuses, key);
}

bool Purchase::counts() const
{
    if (status != PurchaseStatus::Paid && status != PurchaseStatus::Pending)
        return false;
    if (!amount)
        return true;
    return amount->minor > 0 && refundedMinor < amount->minor;
}

qint64 Purchase::worth() const
{
    return counts() && amount ? amount->minor - refundedMinor : 0;
}

} // namespace Shopbell
