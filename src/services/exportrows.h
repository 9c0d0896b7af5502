// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"
#include "domain/referralrow.h"
#include "domain/reviewrow.h"
#include "storage/recordscan.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

// Records as rows of a table, for the files of services/exportrecords.h. Headings are those of import-formats.json, which
// are never translated.

namespace Shopbell {

using TableRow = std::vector<QString>;

/// `extraColumns` of imported files follow ours; one that is called like one of ours stands in it.
TableRow reviewHeadings(const QStringList &extraColumns);
TableRow rowOf(const ReviewDetails &details, const QStringList &extraColumns, const QTimeZone &zone);

/// A customer with what stands elsewhere.
struct ExportedCustomer
{
    Customer person = {};
    CustomerRow row = {};
    QString knownBy = {};
    std::vector<CustomerNote> notes = {};
    std::vector<Need> needs = {};
    std::vector<IncomingScore> scores = {}; ///< Oldest first.
};
TableRow customerHeadings();
TableRow rowOf(const ExportedCustomer &customer, const QTimeZone &zone);

TableRow purchaseHeadings();
/// One row, and one more for each item behind the first. `buyer`: nobody, when its id is not stored. `shopCurrency` is
/// for items of a purchase without an amount.
std::vector<TableRow> rowsOf(const ScannedPurchase &scanned, const Customer &buyer, const QString &channel,
                             const QString &shopCurrency, const QTimeZone &zone);

TableRow referralHeadings();
TableRow rowOf(const ReferralRow &referral, const Customer &referrer, const Customer &friendWho);

} // namespace Shopbell
