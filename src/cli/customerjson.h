// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/referralrow.h"

#include <QJsonObject>

// Customers, purchases and referrals as JSON, and as one line each for people.

namespace Shopbell {
class CustomerText;
}

namespace Shopbell::Cli {

QJsonObject jsonOf(const CustomerRow &row, const Customer &person);
QJsonObject jsonOf(const PurchaseRow &row, const std::vector<Channel> &channels, const QTimeZone &zone);
QJsonObject jsonOf(const ReferralRow &row);

QString lineOf(const CustomerRow &row, const CustomerText &text, QDate today);
QString lineOf(const PurchaseRow &row, const CustomerText &text, QDate today);
QString lineOf(const ReferralRow &row, const CustomerText &text);

} // namespace Shopbell::Cli
