// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase.h"

#include "domain/keys.h"

#include <QStringList>

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
constexpr KeyTable<NotCounting, 5> notCountingReasons{{
    {NotCounting::Cancelled, "cancelled"_L1},
    {NotCounting::Voided, "voided"_L1},
    {NotCounting::Refunded, "refunded"_L1},
    {NotCounting::CreditNote, "credit-note"_L1},
    {NotCounting::NothingPaid, "nothing-paid"_L1},
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

QString keyOf(NotCounting reason)
{
    return keyIn(notCountingReasons, reason);
}

std::optional<NotCounting> notCounting(PurchaseStatus status, const std::optional<Money> &amount, qint64 refundedMinor)
{
    switch (status) {
    case PurchaseStatus::Cancelled:
        return NotCounting::Cancelled;
    case PurchaseStatus::Voided:
        return NotCounting::Voided;
    case PurchaseStatus::Refunded:
        return NotCounting::Refunded;
    case PurchaseStatus::CreditNote:
        return NotCounting::CreditNote;
    case PurchaseStatus::Paid:
    case PurchaseStatus::Pending:
        break;
    }
    if (!amount)
        return std::nullopt;
    if (amount->minor <= 0)
        return NotCounting::NothingPaid;
    return refundedMinor < amount->minor ? std::nullopt : std::optional(NotCounting::Refunded);
}

bool mayTakeBack(const Purchase &purchase)
{
    return purchase.amount && purchase.amount->minor < 0 && purchase.status != PurchaseStatus::Cancelled
        && purchase.status != PurchaseStatus::Voided;
}

bool covers(const Purchase &order, const Purchase &credit)
{
    return order.amount.value_or(Money()).minor - order.refundedMinor >= -credit.amount.value_or(Money()).minor;
}

QString Purchase::bought() const
{
    const QString words = what.simplified();
    QStringList parts;
    if (!words.isEmpty())
        parts += words;
    for (const PurchaseItem &item : items) {
        const QString name = item.name.simplified();
        if (!name.isEmpty() && name.compare(words, Qt::CaseInsensitive) != 0)
            parts += name;
    }
    return parts.join(u", "_s);
}

qint64 Purchase::worth() const
{
    return counts() && amount ? amount->minor - refundedMinor : 0;
}

} // namespace Shopbell
