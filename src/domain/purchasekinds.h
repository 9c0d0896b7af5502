// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Shopbell {

/// What the purchases of a file were, each kind with its number (rules.md "Purchases").
struct PurchaseKinds
{
    qint64 newCustomers = 0;
    qint64 ofNobody = 0;
    qint64 pending = 0;
    qint64 creditNotes = 0;
    qint64 cancelled = 0;
    qint64 voided = 0;
    qint64 refunded = 0;
    qint64 notCounting = 0; ///< Paid or pending, with a total of zero or less.
    qint64 onlyCreditNotes = 0; ///< Customers who have nothing but credit notes.

    friend bool operator==(const PurchaseKinds &, const PurchaseKinds &) = default;
};

} // namespace Shopbell
