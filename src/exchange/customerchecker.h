// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"
#include "exchange/importplan.h"
#include "exchange/recordreader.h"

#include <QTimeZone>

#include <variant>

namespace Shopbell {

using CheckedCustomer = std::variant<IncomingCustomer, Problem>;

/// Makes a customer of a record as the plan says, or tells why not.
class CustomerChecker
{
public:
    CustomerChecker(ImportPlan plan, const QTimeZone &zone);

    CheckedCustomer check(const Record &record) const;

private:
    struct Reading;
    std::optional<ProblemReason> take(Reading &reading, ImportField field, std::string_view cell) const;
    static std::optional<ProblemReason> takeWishes(IncomingCustomer &customer, ImportField field,
                                                   std::string_view cell);
    std::optional<ProblemReason> takeScores(IncomingCustomer &customer, std::string_view cell) const;

    ImportPlan m_plan;
    QTimeZone m_zone;
};

} // namespace Shopbell
