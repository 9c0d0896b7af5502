// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordchecker.h"

namespace Shopbell {

namespace {
using AnyChecker = std::variant<ReviewChecker, PurchaseChecker, CustomerChecker, ReferralChecker>;

AnyChecker checkerFor(const ImportPlan &plan, const QTimeZone &zone, const QString &currency)
{
    switch (plan.kind) {
    case ImportKind::Reviews:
        return ReviewChecker(plan, zone);
    case ImportKind::Purchases:
        return PurchaseChecker(plan, zone, currency);
    case ImportKind::Customers:
        return CustomerChecker(plan, zone);
    case ImportKind::Referrals:
        return ReferralChecker(plan, zone);
    }
    Q_UNREACHABLE();
}
} // namespace

RecordChecker::RecordChecker(const ImportPlan &plan, const QTimeZone &zone, const QString &currency)
    : m_checker(checkerFor(plan, zone, currency))
{
}

CheckedRecord RecordChecker::check(const Record &record) const
{
    const auto widened = [](auto checked) -> CheckedRecord {
        return std::visit([](auto &one) -> CheckedRecord { return std::move(one); }, checked);
    };
    return std::visit([&](const auto &checker) { return widened(checker.check(record)); }, m_checker);
}

} // namespace Shopbell
