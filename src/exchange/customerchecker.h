// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"
#include "exchange/importplan.h"
#include "exchange/recordreader.h"

#include <variant>

namespace Shopbell {

using CheckedCustomer = std::variant<IncomingCustomer, Problem>;

/// Makes a customer of a record as the plan says, or tells why not.
class CustomerChecker
{
public:
    explicit CustomerChecker(ImportPlan plan);

    CheckedCustomer check(const Record &record) const;

private:
    ImportPlan m_plan;
};

} // namespace Shopbell
