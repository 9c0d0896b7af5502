// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace Shopbell {

/// Whether a change is one of customers, purchases, referrals or charts, whose words stand here.
bool isCustomerChange(Did did);
/// As it goes on after "Undo:": "add a purchase".
QString customerChangePhrase(Did did, const QJsonArray &arguments);
/// The toast after it is done: "Purchase added."
QString customerDoneSentence(Did did, const QJsonArray &arguments);

} // namespace Shopbell
