// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/purchasewords.h"

#include "exchange/textcursor.h"

#include <algorithm>
#include <array>

namespace Shopbell {

namespace {
struct StatusWord
{
    std::string_view word;
    PurchaseStatus status;
};
constexpr std::array statusWords{
    StatusWord{"paid", PurchaseStatus::Paid},
    StatusWord{"partially_refunded", PurchaseStatus::Paid},
    StatusWord{"partially refunded", PurchaseStatus::Paid},
    StatusWord{"completed", PurchaseStatus::Paid},
    StatusWord{"complete", PurchaseStatus::Paid},
    StatusWord{"wc-completed", PurchaseStatus::Paid},
    StatusWord{"processing", PurchaseStatus::Paid},
    StatusWord{"wc-processing", PurchaseStatus::Paid},
    StatusWord{"succeeded", PurchaseStatus::Paid},
    StatusWord{"shipped", PurchaseStatus::Paid},
    StatusWord{"partially shipped", PurchaseStatus::Paid},
    StatusWord{"delivered", PurchaseStatus::Paid},
    StatusWord{"fulfilled", PurchaseStatus::Paid},
    StatusWord{"awaiting fulfillment", PurchaseStatus::Paid},
    StatusWord{"awaiting shipment", PurchaseStatus::Paid},
    StatusWord{"awaiting pickup", PurchaseStatus::Paid},
    StatusWord{"交易成功", PurchaseStatus::Paid},
    StatusWord{"买家已付款,等待卖家发货", PurchaseStatus::Paid},
    StatusWord{"买家已付款，等待卖家发货", PurchaseStatus::Paid},
    StatusWord{"卖家已发货,等待买家确认", PurchaseStatus::Paid},
    StatusWord{"卖家已发货，等待买家确认", PurchaseStatus::Paid},
    StatusWord{"已完成", PurchaseStatus::Paid},
    StatusWord{"已付款", PurchaseStatus::Paid},
    StatusWord{"已支付", PurchaseStatus::Paid},
    StatusWord{"待发货", PurchaseStatus::Paid},
    StatusWord{"已发货", PurchaseStatus::Paid},
    StatusWord{"bezahlt", PurchaseStatus::Paid},
    StatusWord{"pending", PurchaseStatus::Pending},
    StatusWord{"pending payment", PurchaseStatus::Pending},
    StatusWord{"wc-pending", PurchaseStatus::Pending},
    StatusWord{"on-hold", PurchaseStatus::Pending},
    StatusWord{"on hold", PurchaseStatus::Pending},
    StatusWord{"wc-on-hold", PurchaseStatus::Pending},
    StatusWord{"unpaid", PurchaseStatus::Pending},
    StatusWord{"open", PurchaseStatus::Pending},
    StatusWord{"authorized", PurchaseStatus::Pending},
    StatusWord{"partially_paid", PurchaseStatus::Pending},
    StatusWord{"partially paid", PurchaseStatus::Pending},
    StatusWord{"awaiting payment", PurchaseStatus::Pending},
    StatusWord{"等待买家付款", PurchaseStatus::Pending},
    StatusWord{"待付款", PurchaseStatus::Pending},
    StatusWord{"未付款", PurchaseStatus::Pending},
    StatusWord{"offen", PurchaseStatus::Pending},
    StatusWord{"cancelled", PurchaseStatus::Cancelled},
    StatusWord{"canceled", PurchaseStatus::Cancelled},
    StatusWord{"wc-cancelled", PurchaseStatus::Cancelled},
    StatusWord{"failed", PurchaseStatus::Cancelled},
    StatusWord{"wc-failed", PurchaseStatus::Cancelled},
    StatusWord{"declined", PurchaseStatus::Cancelled},
    StatusWord{"denied", PurchaseStatus::Cancelled},
    StatusWord{"expired", PurchaseStatus::Cancelled},
    StatusWord{"交易关闭", PurchaseStatus::Cancelled},
    StatusWord{"已关闭", PurchaseStatus::Cancelled},
    StatusWord{"已取消", PurchaseStatus::Cancelled},
    StatusWord{"storniert", PurchaseStatus::Cancelled},
    StatusWord{"voided", PurchaseStatus::Voided},
    StatusWord{"void", PurchaseStatus::Voided},
    StatusWord{"refunded", PurchaseStatus::Refunded},
    StatusWord{"wc-refunded", PurchaseStatus::Refunded},
    StatusWord{"fully refunded", PurchaseStatus::Refunded},
    StatusWord{"已退款", PurchaseStatus::Refunded},
    StatusWord{"退款成功", PurchaseStatus::Refunded},
    StatusWord{"erstattet", PurchaseStatus::Refunded},
    StatusWord{"credit-note", PurchaseStatus::CreditNote},
    StatusWord{"credit note", PurchaseStatus::CreditNote},
};

constexpr std::array<std::string_view, 29> refundWords{
    "refund",     "payment refund", "return",         "reversal", "payment reversal",
    "chargeback", "Erstattung",     "Rückerstattung", "Rückgabe", "Retoure",
    "Gutschrift", "Storno",         "remboursement",  "retour",   "avoir",
    "reembolso",  "devolución",     "abono",          "rimborso", "reso",
    "退款",       "退货",           "退款单",         "退货单",   "返金",
    "返品",       "Возврат",        "استرداد",        "مرتجع",
};

constexpr std::array<std::string_view, 22> nobodies{
    "guest",
    "guest customer",
    "walk-in",
    "walk in",
    "walk-in customer",
    "anonymous",
    "anonymous customer",
    "no name",
    "unknown",
    "none",
    "null",
    "nan",
    "n/a",
    "na",
    "-",
    "--",
    "0",
    "匿名",
    "匿名用户",
    "游客",
    "散客",
    "anonym",
};
} // namespace

std::optional<PurchaseStatus> purchaseStatusFrom(std::string_view words)
{
    const auto known = std::ranges::find_if(
        statusWords, [words](const StatusWord &status) { return equalsFolded(status.word, words); });
    return known == statusWords.end() ? std::nullopt : std::optional(known->status);
}

bool meansRefund(std::string_view word)
{
    return std::ranges::any_of(refundWords, [word](std::string_view refund) { return equalsFolded(refund, word); });
}

bool meansNobody(std::string_view words)
{
    return words.empty()
        || std::ranges::any_of(nobodies, [words](std::string_view nobody) { return equalsFolded(nobody, words); });
}

bool isMasked(std::string_view words)
{
    return words.find('*') != std::string_view::npos || words.find("•") != std::string_view::npos
        || words.find("●") != std::string_view::npos || words.find("＊") != std::string_view::npos;
}

} // namespace Shopbell
