// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importwriter.h"
#include "services/keytally.h"

#include <QSet>

namespace Shopbell {

/// The order numbers that come new with a file that is checked, in flat memory.
class NewOrders
{
public:
    void add(const ArrivingPurchase &order);
    /// Whether a row without a day goes with one of them: with its number, and nothing that it says of the customer is
    /// against it; what takes back from an order goes with what takes back as much. What the file says of some is taken for
    /// said of all.
    bool holdOrderOf(const ArrivingPurchase &row) const;
    /// The same of what came to more than nothing.
    bool holdSaleOf(const ArrivingPurchase &row) const;

private:
    void hold(const QByteArray &key);

    KeyTally m_keys = {};
    QSet<ContactKind> m_said = {};
};

} // namespace Shopbell
