// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Shopbell {

/// A customer who may not come back, and why. What somebody spends is not known here, so that nothing can depend on it:
/// what the shop would lose is told by how often they were here.
struct RiskRow
{
    CustomerId customer = {};
    QString name = {}; ///< As shownName() says.
    ReviewId complaint = {}; ///< The oldest open one for which nothing is promised; not stored: there is none.
    QDate complaintSince = {}; ///< As the guards say: of the oldest that is open, promised or not.
    QDate complaintLast = {}; ///< Of the newest open one for which nothing is promised.
    QString complaintOwner = {}; ///< Who sees to it, by name; empty: nobody yet.
    int away = 0; ///< Days since they were here, where that is late for them (isLate()); else 0.
    double usualGap = 0; ///< In days, where they are late.
    int occasions = 0; ///< Days on which they bought.

    bool isLate() const { return away > 0; }
    friend bool operator==(const RiskRow &, const RiskRow &) = default;
};

/// How much is at stake on a day: more the more often somebody was here, less the longer ago the matter began, and the
/// most where a complaint waits for an answer.
double stakeOf(const RiskRow &row, QDate today);

struct FoundAtRisk
{
    std::vector<CustomerId> all = {}; ///< In the order of the rows.
    std::vector<RiskRow> rows = {}; ///< The first, by what is at stake.
};

} // namespace Shopbell
