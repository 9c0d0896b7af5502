// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Shopbell {

/// A customer who may not come back, and why. What somebody spends is not known here, so that nothing can depend on it.
struct RiskRow
{
    CustomerId customer = {};
    QString name = {}; ///< As shownName() says.
    ReviewId complaint = {}; ///< The oldest open one for which nothing is promised; not stored: there is none.
    QDate complaintSince = {}; ///< As the guards say: of the oldest that is open, promised or not.
    QString complaintOwner = {}; ///< Who sees to it, by name; empty: nobody yet.
    int away = 0; ///< Days since they were here, where that is late for them (isLate()); else 0.
    double usualGap = 0; ///< In days, where they are late.

    bool isLate() const { return away > 0; }
    friend bool operator==(const RiskRow &, const RiskRow &) = default;
};

struct FoundAtRisk
{
    std::vector<CustomerId> all = {}; ///< In the order of the rows.
    std::vector<RiskRow> rows = {}; ///< The first: open complaints, the oldest first, then who has been away least.
};

} // namespace Shopbell
