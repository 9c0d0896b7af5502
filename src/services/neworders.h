// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importwriter.h"
#include "services/keytally.h"

namespace Shopbell {

/// The order numbers that come new with a file that is checked, in flat memory.
class NewOrders
{
public:
    void add(const ArrivingPurchase &order);
    /// Whether a row without a day goes with one of them: with its number and, where it says one, its customer.
    bool holdOrderOf(const ArrivingPurchase &row) const;

private:
    KeyTally m_keys;
};

} // namespace Shopbell
