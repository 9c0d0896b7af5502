// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"

// Customers, purchases and referrals as one line each for people.

namespace Shopbell {
class CustomerText;
}

namespace Shopbell::Cli {

QString lineOf(const CustomerRow &row, const CustomerText &text, QDate today);
QString lineOf(const PurchaseRow &row, const CustomerText &text, QDate today);
QString lineOf(const ReferralRow &row, const CustomerText &text);

} // namespace Shopbell::Cli
