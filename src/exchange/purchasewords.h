// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"

#include <optional>
#include <string_view>

namespace Shopbell {

/// What web shops and tills call the state of an order: "paid", "Completed", "voided", 交易关闭. Nothing for other words.
std::optional<PurchaseStatus> purchaseStatusFrom(std::string_view words);

/// Whether a row with this word takes a purchase back: "Refund", "Storno", 退款.
bool meansRefund(std::string_view word);

/// What stands for nobody where a customer is expected: "Guest", "n/a", 匿名.
bool meansNobody(std::string_view words);
/// Part of it is hidden: "J***", "138****1234", "j***@example.com".
bool isMasked(std::string_view words);

} // namespace Shopbell
