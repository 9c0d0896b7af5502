// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/purchase.h"
#include "domain/score.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Shopbell {

enum class CustomerOrder {
    LastSeen,
    Name,
    MostBought,
    Score,
    Segment,
    UsualGap,
    SinceLast,
    MostSpent,
    Newest,
    AsGiven
};

/// Which customers, in which order: a value that the page, the command line and a click on a chart share.
struct CustomerQuery
{
    std::optional<CustomerGroup> group = {};
    std::optional<SegmentId> segment = {}; ///< Not stored: those in no segment.
    std::optional<TeamMemberId> knownBy = {};
    std::optional<BatchId> batch = {};
    std::optional<std::vector<CustomerId>> among = {}; ///< Only these: the rows behind a point of a chart.
    QString search = {}; ///< Each word must occur in the name, an e-mail, a phone or a number.
    QString phone = {}; ///< Another way to fit the search: to have this phone, as comparable() has it.
    CustomerOrder order = CustomerOrder::LastSeen; ///< AsGiven: as they stand in `among`.
    bool ascending = false; ///< The order's own direction is the useful one: last seen first, A to Z, most first.

    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

enum class PurchaseOrder { Newest, Oldest, MostPaid };

/// Which purchases, in which order.
struct PurchaseQuery
{
    std::optional<CustomerId> customer = {}; ///< Not stored: of nobody.
    std::optional<bool> counting = {};
    std::optional<BatchId> batch = {};
    QDate from = {};
    QDate to = {};
    QString orderNumber = {};
    std::optional<PurchaseStatus> status = {};
    QString search = {}; ///< Each word must occur in what was bought, the order number or the name of who bought.
    PurchaseOrder order = PurchaseOrder::Newest;
    std::optional<std::vector<PurchaseId>> among = {}; ///< Only these.

    friend bool operator==(const PurchaseQuery &, const PurchaseQuery &) = default;
};

} // namespace Shopbell
