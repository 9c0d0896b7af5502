// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/customerchecker.h"
#include "exchange/purchasechecker.h"
#include "exchange/referralchecker.h"
#include "exchange/reviewchecker.h"

#include <variant>

namespace Shopbell {

using CheckedRecord = std::variant<IncomingReview, IncomingPurchase, IncomingCustomer, IncomingReferral, Problem>;

/// Makes of a record what the plan's kind says, or tells why not.
class RecordChecker
{
public:
    RecordChecker(const ImportPlan &plan, const QTimeZone &zone, const QString &currency);

    CheckedRecord check(const Record &record) const;

private:
    std::variant<ReviewChecker, PurchaseChecker, CustomerChecker, ReferralChecker> m_checker;
};

} // namespace Shopbell
